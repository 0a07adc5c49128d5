import { withOutcome } from "./playout.ts";
import { evolveDeals } from "./evolveDeals.ts";
import { plays } from "./plays.ts";
import { sideAsked } from "./floorPoints.ts";
import type { Challenge, Debate, Match, MatchEvent, Place, PointOfInformation, RoundRecord, Seat } from "./model.ts";
import { withSeat } from "./withSeat.ts";

/** Checks that a seat can save up. */
const MOST_FOCUS = 3;

/** Applies one event. Total: every event that was decided can be applied. Changes nothing in place. */
export function evolve(match: Match, event: MatchEvent): Match {
  switch (event.type) {
    case "placeChanged":
      return enter(match, event.place);
    case "agendaDealt":
      return withSeat(match, event.role, () => ({ agenda: event.agenda }));
    case "cardsDrawn":
      return withSeat(match, event.role, ({ hand }) => ({ hand: [...hand, ...event.cards], drawn: event.cards }));
    case "cardsDiscarded":
      return withSeat(match, event.role, ({ hand }) => ({ hand: hand.filter((card) => !event.cards.includes(card)) }));
    case "passageLookedAt":
      return withSeat(match, event.role, (seat) => lookedAt(seat, event.card));
    case "stepFinished":
      return { ...match, finished: [...match.finished, event.role] };
    case "choiceSealed":
      return withSeat(match, event.role, () => ({ choice: event.choice, reason: event.reason }));
    case "choiceUnsealed":
      return withSeat(match, event.role, () => ({ choice: null, reason: null }));
    case "choicesRevealed":
      return reveal(match, event);
    case "stageResolved":
      return { ...match, world: event.world, rounds: withLast(match.rounds, (record) => stageDone(record, event)) };
    case "overridden":
      return overridden(match, event);
    case "dealOffered":
    case "dealSigned":
    case "dealDeclined":
    case "dealCountered":
    case "dealWithdrawn":
    case "dealsLapsed":
    case "dealStruck":
    case "cardShown":
    case "agendaShown":
      return evolveDeals(match, event);
    default:
      return evolveDebate(match, event);
  }
}

type DebateEvent = Extract<MatchEvent, { type: "debateOpened" | "claimMade" | "cardPlayed" | "sourceChecked" | "voteCast" | "preVoteCast" | "sourceChallenged" | "pointRaised" | "pointAnswered" | "clashMarked" | "cardRated" | "motionDecided" }>;

function evolveDebate(match: Match, event: DebateEvent): Match {
  switch (event.type) {
    case "debateOpened":
      return { ...match, debates: [...match.debates, event.debate], seats: mapSeats(match, (seat) => ({ focus: refocused(seat, match) })) };
    case "claimMade":
      return withDebate(match, ({ claims }) => ({ claims: [...claims, event.claim] }));
    case "cardPlayed": {
      const { card, by } = event.play;
      const played = withSeat(match, by, (seat) => ({ hand: seat.hand.filter((held) => held !== card), played: [...seat.played, card] }));
      return withDebate(played, ({ plays }) => ({ plays: [...plays, event.play] }));
    }
    case "sourceChecked": {
      const checked = { ...match.checked, [event.card]: event.result };
      const spent = withSeat({ ...match, checked }, event.role, ({ focus }) => ({ focus: focus - 1 }));
      const inCross = match.place.phase === "debate" && match.place.step === "cross";
      const asked: readonly Challenge[] = inCross ? [{ by: event.role, card: event.card, question: "others" }] : [];
      return withDebate(spent, ({ checkedBy, challenges }) => ({ checkedBy: [...checkedBy, event.role], challenges: [...challenges, ...asked] }));
    }
    case "preVoteCast":
      return withDebate(match, ({ preVotes }) => ({ preVotes: { ...preVotes, [event.role]: event.vote } }));
    case "sourceChallenged":
      return withDebate(match, ({ challenges }) => ({ challenges: [...challenges, event.challenge] }));
    case "pointRaised":
      return withDebate(calledBack(match, event.point), ({ points }) => ({ points: [...points, event.point] }));
    case "pointAnswered":
      return withDebate(match, ({ points }) => ({ points: points.map((point) => (point.id === event.point ? { ...point, state: event.state } : point)) }));
    case "cardRated":
      return withDebate(match, ({ ratings }) => ({ ratings: { ...ratings, [event.card]: event.rating } }));
    case "clashMarked":
      return withDebate(match, ({ clash }) => ({ clash: { ...clash, [event.side]: event.claim } }));
    case "voteCast":
      return withDebate(match, ({ votes }) => ({ votes: { ...votes, [event.role]: event.vote } }));
    case "motionDecided":
      return decided(match, event);
    default:
      return unreachable(event);
  }
}

/** A lead that had finished is asked again when there is a point to answer. */
function calledBack(match: Match, point: PointOfInformation): Match {
  const debate = match.debates.at(-1);
  const side = debate === undefined ? null : sideAsked(debate, point);
  const lead = side === null ? undefined : debate?.leads[side];
  return { ...match, finished: match.finished.filter((role) => role !== lead) };
}

/** Each debate brings one check; where checks are put to sources in cross-examination, those not used are saved up. */
function refocused({ focus }: Seat, match: Match): number {
  return plays(match, "cross") ? Math.min(MOST_FOCUS, focus + 1) : 1;
}

function enter(match: Match, place: Place): Match {
  const seats = place.phase === "evidence" ? mapSeats(match, () => ({ looks: 0 })) : match.seats;
  return { ...match, place, seats, finished: [] };
}

function lookedAt({ looked, looks }: Seat, card: string): Partial<Seat> {
  return looked.includes(card) ? {} : { looked: [...looked, card], looks: looks + 1 };
}

function decided(match: Match, { verdict, shifts }: Extract<MatchEvent, { type: "motionDecided" }>): Match {
  const after = withDebate(match, () => ({ verdict }));
  const debated = match.debates.at(-1)?.index;
  return { ...after, shifts, world: debated === undefined ? after.world : withOutcome(after.world, debated, verdict) };
}

function reveal(match: Match, { choices, reasons }: Extract<MatchEvent, { type: "choicesRevealed" }>): Match {
  const round = "round" in match.place ? match.place.round : 0;
  const record: RoundRecord = { round, choices, reasons, causes: [], notes: [] };
  return { ...match, rounds: [...match.rounds, record], seats: mapSeats(match, () => ({ choice: null, reason: null })) };
}

function stageDone(record: RoundRecord, { stage, causes, notes }: Extract<MatchEvent, { type: "stageResolved" }>): RoundRecord {
  return { ...record, causes, notes: [...record.notes, ...notes.map((note) => ({ stage, note }))] };
}

/** What the facilitator sets counts to the last round, if there was one. */
function overridden(match: Match, { override, world, cause, note }: Extract<MatchEvent, { type: "overridden" }>): Match {
  const told: RoundRecord["notes"][number] = { stage: "ending", note };
  const rounds = withLast(match.rounds, (record) => ({ ...record, causes: cause === null ? record.causes : [...record.causes, cause], notes: [...record.notes, told] }));
  return { ...match, world, rounds, overrides: [...match.overrides, override] };
}

function mapSeats(match: Match, change: (seat: Seat) => Partial<Seat>): Match["seats"] {
  return Object.fromEntries(Object.entries(match.seats).map(([role, seat]) => [role, { ...seat, ...change(seat) }]));
}

function withDebate(match: Match, change: (debate: Debate) => Partial<Debate>): Match {
  return { ...match, debates: withLast(match.debates, (debate) => ({ ...debate, ...change(debate) })) };
}

function withLast<T>(items: readonly T[], change: (item: T) => T): readonly T[] {
  return items.map((item, index) => (index === items.length - 1 ? change(item) : item));
}

function unreachable(value: never): never {
  throw new Error(`unhandled event: ${JSON.stringify(value)}`);
}
