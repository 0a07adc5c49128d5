import { openCaseFile } from "../engine/caseFile.ts";
import type { Command, Debate, Side } from "../engine/index.ts";
import { POINT_QUESTIONS } from "../engine/index.ts";
import { mustTake } from "../engine/floorPoints.ts";
import { other, sideHelped, sideLed } from "../engine/table.ts";
import { heaviestCard, shakyCard } from "./readTable.ts";
import { pickAny, roll } from "./seated.ts";
import type { Seated } from "./seated.ts";

/** Chances that a stand-in looks a shaky source up in cross-examination, asks a source that it could ask, and raises a point. */
const LOOKS_UP = 0.5;
const ASKS = { random: 0.5, else: 0.8 } as const;
const RAISES = { random: 0.3, else: 0.35 } as const;
/** A claim that moves the house by less than this is not worth a point; percentage points. */
const WORTH_A_POINT = 0.5;

const finish = ({ role }: Seated): Command => ({ type: "finishStep", role: role.id });

/** Cross-examination: looks up what carries weight and looks shaky, asks after the heaviest source of the other side, and is done. */
export function crossExamine(seated: Seated, debate: Debate): Command {
  const { view, role, level } = seated;
  const side = sideLed(debate, role.id);
  const asked = debate.challenges.filter(({ by }) => by === role.id).length;
  const { challenges, checks } = view.moves;
  if (side === null || (asked > 0 && level > 0) || roll(seated, "asks") >= (level === 0 ? ASKS.random : ASKS.else)) return finish(seated);
  const against = debate.plays.filter((play) => sideHelped(debate, play) === other(side));
  const shaky = level >= 2 && checks.length > 0 && roll(seated, "looks up") < LOOKS_UP ? shakyCard(seated, debate, against) : null;
  if (shaky !== null) return { type: "checkSource", role: role.id, card: shaky };
  const card = level === 0 ? pickAny(seated, challenges, "source")?.card : heaviestCard(seated, debate, against);
  const questions = challenges.find((one) => one.card === card)?.questions ?? [];
  const question = questions.find((one) => one === weakPoint(seated, card ?? "")) ?? questions[0];
  return card === undefined || card === null || question === undefined ? finish(seated) : { type: "challengeSource", role: role.id, card, question };
}

/** What to ask of a card: who says it where the speaker is weak or has a stake, else what the evidence is. */
function weakPoint({ compiled }: Seated, card: string): "who" | "evidence" {
  const authored = openCaseFile(compiled.scenario).card.get(card);
  return authored !== undefined && (authored.stake === "stake" || "DEF".includes(authored.reliability)) ? "who" : "evidence";
}

/** A short question from the floor to the claim of the other side that moves the house most; sometimes. */
export function raisePoint(seated: Seated, debate: Debate, side: Side): Command | null {
  const { view, role, level } = seated;
  const { raise } = view.moves.points;
  if (raise.length === 0 || roll(seated, "raises") >= (level === 0 ? RAISES.random : RAISES.else)) return null;
  const theirs = debate.claims.filter((made) => made.side === other(side) && raise.includes(made.claim)).map(({ claim }) => claim);
  const claim = heaviestClaim(seated, theirs);
  const question = pickAny(seated, POINT_QUESTIONS, "question");
  return claim === null || question === undefined ? null : { type: "raisePoint", role: role.id, claim, question };
}

/** Takes the one that has to be taken; waves the others down. */
export function answerPoint(seated: Seated, debate: Debate): Command {
  const { view, role } = seated;
  const point = debate.points.find(({ id }) => view.moves.points.answer.includes(id));
  return point === undefined ? finish(seated) : { type: "answerPoint", role: role.id, point: point.id, answer: mustTake(debate, point) ? "take" : "decline" };
}

/** Closing words: the claim of its own side that has moved the house most, once. */
export function close(seated: Seated, debate: Debate): Command {
  const { view, role, level } = seated;
  const side = sideLed(debate, role.id);
  if (side === null || debate.clash[side] !== undefined) return finish(seated);
  const own = debate.claims.filter((made) => made.side === side).map(({ claim }) => claim);
  const claim = level === 0 ? pickAny(seated, view.moves.clashes, "clash") : heaviestClaim(seated, own.length > 0 ? own : view.moves.clashes, 0);
  return claim === undefined || claim === null ? finish(seated) : { type: "markClash", role: role.id, claim };
}

/** Of some claims, the one that moves the house most; null where none does enough. */
function heaviestClaim({ view }: Seated, among: readonly string[], least = WORTH_A_POINT): string | null {
  const weighed = (view.house?.claims ?? []).filter(({ id }) => among.includes(id)).sort((a, b) => Math.abs(b.housePoints) - Math.abs(a.housePoints));
  const [first] = weighed;
  return first === undefined || Math.abs(first.housePoints) < least ? null : first.id;
}
