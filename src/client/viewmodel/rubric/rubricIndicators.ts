import type { Debate, SeatView, Side } from "../../../engine/index.ts";
import type { Scenario } from "../../../scenario/schema/scenario.ts";
import type { RubricRow } from "../../store/classPort.ts";

/** Rows of the rubric, in its order. Source: MODEL §6.4. */
export const RUBRIC: readonly RubricRow[] = ["claim", "sourcing", "corroboration", "rebuttal", "perspective", "systems", "deliberation"];
export type RubricPoints = 0 | 1 | 2 | 3;

/** What the log of a game says about a row: figures by name, and the points that they speak for; null where there was no occasion. */
export interface RubricIndicator {
  readonly row: RubricRow;
  readonly suggestion: RubricPoints | null;
  readonly figures: Readonly<Record<string, number>>;
}

/** What is known beside the game itself. */
export interface Beside {
  /** Whether the role made another's best case, and the mean of the stars it got, 1..5; null while nobody has rated. */
  readonly steelman: { readonly made: boolean; readonly stars: number | null };
  /** Lines of the joint statement that every role endorses; null where no statement was made. */
  readonly joint: number | null;
}

export const NOTHING_BESIDE: Beside = { steelman: { made: false, stars: null }, joint: null };

/** Stars from which perspective is worth two points, and three. */
const GOOD_STARS = 2.5;
const BEST_STARS = 3.75;
/** Brier scores: of one who knows nothing, and of one who foresees well. Source: MODEL §3.3. */
const COIN = 0.25;
const FORESEES = 0.15;

type Game = Pick<SeatView, "debates" | "checked" | "forecasts" | "scores" | "offers" | "parts">;

/**
 * What the log of a game says about a role, row by row. It counts; it does not judge: the points are the teacher's.
 *
 * Every figure can be counted by hand from the debrief. Source: MODEL §6.4.
 */
export function rubricIndicators(scenario: Pick<Scenario, "cards">, game: Game, { role, beside }: { readonly role: string; readonly beside: Beside }): readonly RubricIndicator[] {
  return [claimRow(game, role), sourcingRow(game, role), corroborationRow(scenario, game, role), rebuttalRow(game, role), perspectiveRow(beside), systemsRow(game, role), deliberationRow(game, role, beside)];
}

/** Cards that speak for a claim. */
const supports = ({ plays }: Debate, claim: string): readonly string[] => plays.filter(({ on, as }) => as === "support" && "claim" in on && on.claim === claim).map(({ card }) => card);

interface OwnClaim {
  readonly debate: Debate;
  readonly claim: string;
}

const claimsOf = ({ debates }: Pick<Game, "debates">, role: string): readonly OwnClaim[] => debates.flatMap((debate) => debate.claims.filter(({ by }) => by === role).map(({ claim }) => ({ debate, claim })));

const ledBy = ({ debates }: Pick<Game, "debates">, role: string): readonly Debate[] => debates.filter(({ leads }) => leads.pro === role || leads.con === role);

/** Claims, each of which gives its because, and how many of them have a card under them. */
function claimRow(game: Game, role: string): RubricIndicator {
  const own = claimsOf(game, role);
  const backed = own.filter(({ debate, claim }) => supports(debate, claim).length > 0).length;
  const suggestion = own.length === 0 ? 0 : backed === 0 ? 1 : backed < own.length || own.length < 2 ? 2 : 3;
  return { row: "claim", suggestion: ledBy(game, role).length === 0 && own.length === 0 ? null : suggestion, figures: { claims: own.length, backed } };
}

/** Sources checked outside the packet or questioned, and cards played that a check contradicts. */
function sourcingRow({ debates, checked }: Game, role: string): RubricIndicator {
  const checks = debates.reduce((sum, { checkedBy }) => sum + checkedBy.filter((by) => by === role).length, 0);
  const asked = debates.reduce((sum, { challenges }) => sum + challenges.filter(({ by, question }) => by === role && question !== "others").length, 0);
  const cards = new Set(debates.flatMap(({ plays }) => plays.filter(({ by }) => by === role).map(({ card }) => card)));
  const contradicted = [...cards].filter((card) => checked[card] === "contradicted").length;
  const done = checks + asked;
  const suggestion = done === 0 ? (cards.size === 0 ? 0 : 1) : done >= 2 && contradicted === 0 ? 3 : 2;
  return { row: "sourcing", suggestion, figures: { checks, asked, cards: cards.size, contradicted } };
}

/** Claims on two witnesses or more that do not go back to the same origin. */
function corroborationRow({ cards }: Pick<Scenario, "cards">, game: Game, role: string): RubricIndicator {
  const own = claimsOf(game, role);
  const origins = own.map(({ debate, claim }) => new Set(supports(debate, claim).map((card) => cards.find(({ id }) => id === card)?.origin ?? card)).size);
  const most = Math.max(0, ...origins);
  const several = origins.filter((count) => count >= 2).length;
  const suggestion = most === 0 ? 0 : several === 0 ? 1 : several < own.length ? 2 : 3;
  return { row: "corroboration", suggestion: own.length === 0 ? null : suggestion, figures: { claims: own.length, several, most } };
}

/** Whether, in the debates that a role led, what it attacked was the other side's strongest claim. */
function rebuttalRow(game: Game, role: string): RubricIndicator {
  const led = ledBy(game, role);
  const attacks = game.debates.reduce((sum, { plays }) => sum + plays.filter(({ by, as }) => by === role && as === "attack").length, 0);
  const strongest = led.filter((debate) => hitsStrongest(debate, role)).length;
  const suggestion = attacks === 0 ? 0 : strongest === 0 ? 1 : strongest < led.length ? 2 : 3;
  return { row: "rebuttal", suggestion: led.length === 0 && attacks === 0 ? null : suggestion, figures: { debates: led.length, attacks, strongest } };
}

function hitsStrongest(debate: Debate, role: string): boolean {
  const side: Side = debate.leads.pro === role ? "con" : "pro";
  const told = debate.verdict?.tally.claims ?? [];
  const coverage = (claim: string): number => told.find(({ id }) => id === claim)?.supportCoverage ?? 0;
  const [strongest] = debate.claims.filter((claim) => claim.side === side).sort((a, b) => coverage(b.claim) - coverage(a.claim));
  if (strongest === undefined) return false;
  const under = new Set(debate.plays.filter(({ on }) => "claim" in on && on.claim === strongest.claim).map(({ id }) => id));
  return debate.plays.some(({ by, as, on }) => by === role && as === "attack" && ("claim" in on ? on.claim === strongest.claim : under.has(on.play)));
}

/** How those whose case it was rated it. */
function perspectiveRow({ steelman: { made, stars } }: Beside): RubricIndicator {
  const suggestion = stars === null ? 1 : stars >= BEST_STARS ? 3 : stars >= GOOD_STARS ? 2 : 1;
  return { row: "perspective", suggestion: made ? suggestion : null, figures: stars === null ? {} : { stars } };
}

/** How well it foresaw what meters would do. Whether it can name the chain of causes is for the teacher to hear. */
function systemsRow({ forecasts, parts }: Game, role: string): RubricIndicator {
  const own = forecasts.filter((one) => one.role === role);
  if (own.length === 0) return { row: "systems", suggestion: parts.includes("forecasts") ? 0 : null, figures: {} };
  const brier = own.reduce((sum, one) => sum + one.brier, 0) / own.length;
  return { row: "systems", suggestion: brier <= FORESEES ? 3 : brier < COIN ? 2 : 1, figures: { made: own.length, hits: own.filter(({ hit }) => hit).length, brier } };
}

/** Deals kept and broken, offers of other terms, and what all could endorse. */
function deliberationRow({ scores, offers, parts }: Game, role: string, { joint }: Beside): RubricIndicator {
  const { kept, broken } = scores?.find((one) => one.role === role)?.deals ?? { kept: 0, broken: 0 };
  const offered = offers.filter(({ first, by, signatures }) => first === role || by === role || signatures.includes(role)).length;
  const agreed = kept + (joint ?? 0);
  const suggestion = agreed === 0 ? (offered === 0 ? 0 : 1) : broken > 0 ? 1 : agreed >= 2 ? 3 : 2;
  return { row: "deliberation", suggestion: parts.includes("deals") || joint !== null ? suggestion : null, figures: { kept, broken, offered, ...(joint !== null && { joint }) } };
}
