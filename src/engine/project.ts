import type { DebateOutcome } from "../debate/resolveDebate.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import { seatsToAct } from "./duties.ts";
import type { RoleScore } from "./finalScores.ts";
import { finalScores } from "./finalScores.ts";
import type { ForecastResult } from "./forecasts.ts";
import { forecastResults } from "./forecasts.ts";
import type { Moves } from "./moves.ts";
import { movesOf } from "./moves.ts";
import { withoutSecretDeals } from "./deals/withoutSecretDeals.ts";
import type { Debate, Match, Part, Player, RoleId, Seat } from "./model.ts";
import { publicInterest } from "./publicInterest.ts";
import { openDebate, tally } from "./table.ts";

/** What everybody may know of a seat. */
export interface PublicSeat {
  readonly role: RoleId;
  readonly player: Player;
  readonly cards: number;
  readonly sealed: boolean;
  readonly toAct: boolean;
}

/**
 * What a seat may know of a match, and what it may do.
 *
 * Others' hands, agendas and sealed choices are not in it, nor is the seed. Stand-ins play from it, screens draw it.
 */
export interface SeatView extends Omit<Match, "setup" | "seats"> {
  /** The seat that looks; null for the projector. */
  readonly you: RoleId | null;
  readonly own: Seat | null;
  readonly seats: Readonly<Record<RoleId, PublicSeat>>;
  readonly assumptions: Readonly<Record<string, number>>;
  /** The parts of the rules that the match is played with. */
  readonly parts: readonly Part[];
  /** Where the house stands with what is on the table now; null when no debate is open. */
  readonly house: DebateOutcome | null;
  readonly moves: Moves;
  /** Hidden agendas, by role: all of them once the game is over; before that, those that a deal has shown to the seat. */
  readonly agendas: Readonly<Record<RoleId, string>>;
  /** How each role fared, agendas and deals counted in, in the compiled order; null before the game is over. */
  readonly scores: readonly RoleScore[] | null;
  /** The public-interest index now, 0..100, by the scenario's weights. */
  readonly publicInterest: number;
  /** What became of the forecasts so far; everybody's, since choices are revealed. */
  readonly forecasts: readonly ForecastResult[];
}

/** What a seat sees of a match; `null` for one who holds no seat. */
export function project(compiled: CompiledScenario, match: Match, you: RoleId | null): SeatView {
  const { setup, seats, ...open } = withoutSecretDeals(match, you);
  const toAct = seatsToAct(match);
  const debate = openDebate(match);
  const shown = Object.entries(seats).map(([role, seat]): [RoleId, PublicSeat] => [
    role,
    { role, player: seat.player, cards: seat.hand.length, sealed: seat.choice !== null, toAct: toAct.includes(role) },
  ]);
  const over = match.place.phase === "debrief";
  const dealt = Object.values(seats).map(({ role, agenda }): [RoleId, string | null] => [role, agenda]);
  return {
    ...open,
    debates: open.debates.map((one) => withOwnPreVote(one, you)),
    you,
    own: you === null ? null : (seats[you] ?? null),
    seats: Object.fromEntries(shown),
    assumptions: setup.assumptions,
    parts: setup.parts ?? [],
    house: debate === null ? null : tally(compiled.scenario, debate, match.checked),
    moves: movesOf(compiled, match, you),
    agendas: over ? Object.fromEntries(dealt.flatMap(([role, agenda]) => (agenda === null ? [] : [[role, agenda]]))) : ((you === null ? undefined : seats[you]?.agendasShown) ?? {}),
    scores: over ? finalScores(compiled, match.world, Object.fromEntries(dealt)) : null,
    publicInterest: publicInterest(compiled, match.world),
    forecasts: forecastResults(compiled, match),
  };
}

/** How others would have voted is kept until the verdict, so that nobody votes by them. Source: MODEL §1.5, "blind". */
function withOwnPreVote(debate: Debate, you: RoleId | null): Debate {
  if (debate.verdict !== null || Object.keys(debate.preVotes).length === 0) return debate;
  const own = you === null ? undefined : debate.preVotes[you];
  return { ...debate, preVotes: you === null || own === undefined ? {} : { [you]: own } };
}
