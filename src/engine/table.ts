import type { Bloc, ClaimNode, DebateParameters, EvidenceNode } from "../debate/debateTree.ts";
import type { DebateOutcome } from "../debate/resolveDebate.ts";
import { ratedScore } from "../debate/evidenceScore.ts";
import { resolveDebate } from "../debate/resolveDebate.ts";
import { robustness } from "../debate/robustness.ts";
import type { Robustness } from "../debate/robustness.ts";
import { lookup } from "../kernel/lookup.ts";
import type { Scenario } from "../scenario/schema/scenario.ts";
import { cardScore, openCaseFile } from "./caseFile.ts";
import type { Debate, DebateStep, Match, Play, RoleId, Side, TableClaim } from "./model.ts";

/** The part of a match that a debate's result depends on. */
export type Table = Pick<Debate, "claims" | "plays" | "priors" | "ratings">;

/** The debate under way: the last one, unless it has its verdict. */
export function openDebate(match: Pick<Match, "debates">): Debate | null {
  const last = match.debates.at(-1);
  return last === undefined || last.verdict !== null ? null : last;
}

/** The side that a step of the debate belongs to; null where more than one may act. */
export function sideOf(step: DebateStep): Side | null {
  if (step === "proCase" || step === "proRebuttal") return "pro";
  return step === "conCase" || step === "conRebuttal" ? "con" : null;
}

/** The side that a seat leads; null for the floor. */
export function sideLed({ leads }: Debate, role: RoleId): Side | null {
  return leads.pro === role ? "pro" : leads.con === role ? "con" : null;
}

export const isCase = (step: DebateStep): boolean => step === "proCase" || step === "conCase";
export const isRebuttal = (step: DebateStep): boolean => step === "proRebuttal" || step === "conRebuttal";

/** The seats that lead the debate, one a side. */
export const isLead = (debate: Debate, role: RoleId): boolean => debate.leads.pro === role || debate.leads.con === role;

/** The claim that a play bears on in the end, through the play that it answers if need be. */
export function claimUnder(table: Table, play: Play): TableClaim | null {
  const on = play.on;
  if ("claim" in on) return table.claims.find(({ claim }) => claim === on.claim) ?? null;
  const answered = table.plays.find(({ id }) => id === on.play);
  return answered === undefined ? null : claimUnder(table, answered);
}

/** The side that a play helps. */
export function sideHelped(table: Table, play: Play): Side {
  const on = play.on;
  const under = "claim" in on ? table.claims.find(({ claim }) => claim === on.claim)?.side : null;
  if (under !== null && under !== undefined) return play.as === "support" ? under : other(under);
  const answered = table.plays.find(({ id }) => "play" in on && id === on.play);
  if (answered === undefined) throw new Error(`table: play ${play.id} is on nothing`);
  return other(sideHelped(table, answered));
}

export const other = (side: Side): Side => (side === "pro" ? "con" : "pro");

/**
 * The debate as a tree for the mathematics: motion ← claims ← cards ← counter-evidence.
 *
 * A claim's theme is the one that its warrant appeals to.
 */
export function claimNodes(scenario: Scenario, table: Table, checked: Match["checked"]): readonly ClaimNode[] {
  const file = openCaseFile(scenario);
  const node = (play: Play, relevance: number): EvidenceNode => {
    const card = file.card.get(play.card);
    if (card === undefined) throw new Error(`table: no card ${play.card}`);
    const answers = table.plays.filter(({ on }) => "play" in on && on.play === play.id);
    const attackers = answers.map((answer) => node(answer, file.onCard.get(answer.card)?.get(play.card) ?? 0));
    return { id: play.id, origin: card.origin, relevance, base: ratedScore(cardScore(card, lookup(checked, card.id)), lookup(table.ratings ?? {}, card.id)), attackers };
  };
  return table.claims.map(({ claim, side, warrant }): ClaimNode => {
    const authored = file.claim.get(claim)?.claim;
    if (authored === undefined) throw new Error(`table: no claim ${claim}`);
    const on = table.plays.filter((play) => "claim" in play.on && play.on.claim === claim);
    const nodes = (as: "support" | "attack"): EvidenceNode[] =>
      on.filter((play) => play.as === as).map((play) => node(play, file.onClaim.get(play.card)?.get(claim)?.relevance ?? 0));
    const theme = authored.warrants.find(({ id }) => id === warrant)?.theme ?? authored.theme;
    return { id: claim, sign: side === "pro" ? 1 : -1, theme, supports: nodes("support"), attacks: nodes("attack") };
  });
}

/** The blocs with what they think before the debate. */
export function blocsOf(scenario: Scenario, priors: Debate["priors"]): readonly Bloc[] {
  return scenario.blocs.map(({ id, seats, weights }) => ({ id, seats, weights, prior: lookup(priors, id) ?? 0.5 }));
}

export function debateParameters({ debate }: Scenario): DebateParameters {
  return { kappa: debate.kappa, beta: debate.assertion };
}

/** Where the house stands with what is on the table now. */
export function tally(scenario: Scenario, table: Table, checked: Match["checked"]): DebateOutcome {
  return resolveDebate(claimNodes(scenario, table, checked), blocsOf(scenario, table.priors), debateParameters(scenario));
}

/** The same table weighed in other published ways. Source: MODEL §1.3. */
export function weighedOtherwise(scenario: Scenario, { debate, checked, threshold }: { readonly debate: Table; readonly checked: Match["checked"]; readonly threshold: number }): Robustness {
  return robustness({ claims: claimNodes(scenario, debate, checked), blocs: blocsOf(scenario, debate.priors), params: debateParameters(scenario) }, threshold);
}
