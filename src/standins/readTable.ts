import { proofOf } from "../debate/burdenOfProof.ts";
import { houseAfter, resolveDebate } from "../debate/resolveDebate.ts";
import { cardScore, openCaseFile } from "../engine/caseFile.ts";
import type { CardId, ClaimId, Debate, Play, PossiblePlay, Side } from "../engine/index.ts";
import { blocsOf, claimNodes, debateParameters, openDebate } from "../engine/table.ts";
import type { Table } from "../engine/table.ts";
import { lookup } from "../kernel/lookup.ts";
import type { Seated } from "./seated.ts";

/** A base score below which a source is worth a look outside the packet. */
const SHAKY = 0.5;
/** A card that moves the house by less than this share is not worth a check. */
const WEIGHTY = 0.004;

/** How much of the house a proof that falls short by 1 is worth to those who argue over it. */
const PROOF_SHARE = 0.5;

/** The house with what lies on a table, 0..1; less while the motion's burden of proof is not met. */
function houseOf({ compiled: { scenario, motions }, view }: Seated, table: Table): number {
  const laid = [claimNodes(scenario, table, view.checked), blocsOf(scenario, table.priors), debateParameters(scenario)] as const;
  const burden = motions[openDebate(view)?.index ?? -1]?.proof ?? null;
  if (burden === null) return houseAfter(...laid);
  const { house, claims } = resolveDebate(...laid);
  const { strength, standard } = proofOf(claims, burden);
  return house - PROOF_SHARE * Math.max(0, standard - strength);
}

const towards = (side: Side): 1 | -1 => (side === "pro" ? 1 : -1);

/** The table with one more card on it. */
function withPlay(table: Table, { card, on, as }: Pick<Play, "card" | "on" | "as">): Table {
  return { ...table, plays: [...table.plays, { id: `imagined.${table.plays.length}`, card, on, as, by: "", step: "floor" }] };
}

/** The possible play that moves the house furthest to a side, and by how much (a share); null when there is none. */
export function bestPlay(seated: Seated, debate: Debate, side: Side): (PossiblePlay & { readonly gain: number }) | null {
  const before = houseOf(seated, debate);
  let best: (PossiblePlay & { readonly gain: number }) | null = null;
  for (const play of seated.view.moves.plays) {
    const gain = towards(side) * (houseOf(seated, withPlay(debate, play)) - before);
    if (best === null || gain > best.gain) best = { ...play, gain };
  }
  return best;
}

/** The open claim, and its reason, that would move the house furthest with the cards at hand; null when none is open. */
export function bestClaim(seated: Seated, debate: Debate, side: Side): { readonly claim: ClaimId; readonly warrant: string } | null {
  const file = openCaseFile(seated.compiled.scenario);
  let best: { readonly claim: ClaimId; readonly warrant: string; readonly house: number } | null = null;
  for (const claim of seated.view.moves.claims) {
    for (const { id: warrant } of file.claim.get(claim)?.claim.warrants ?? []) {
      const table = { ...debate, claims: [...debate.claims, { claim, side, by: seated.role.id, warrant }] };
      const house = towards(side) * houseWithBestCards(seated, table, { claim, side });
      if (best === null || house > best.house) best = { claim, warrant, house };
    }
  }
  return best === null ? null : { claim: best.claim, warrant: best.warrant };
}

/** The house when a claim gets the best cards of the hand, one after the other, as many as the rules allow. */
function houseWithBestCards(seated: Seated, table: Table, { claim, side }: { readonly claim: ClaimId; readonly side: Side }): number {
  const { scenario } = seated.compiled;
  const file = openCaseFile(scenario);
  const hand = new Set(seated.own.hand.filter((card) => file.onClaim.get(card)?.get(claim)?.as === "support"));
  let house = houseOf(seated, table);
  let laid = table;
  for (let count = 0; count < scenario.debate.cards; count++) {
    let best: { readonly card: CardId; readonly house: number } | null = null;
    for (const card of hand) {
      const after = houseOf(seated, withPlay(laid, { card, on: { claim }, as: "support" }));
      if (best === null || towards(side) * (after - best.house) > 0) best = { card, house: after };
    }
    if (best === null) break;
    hand.delete(best.card);
    laid = withPlay(laid, { card: best.card, on: { claim }, as: "support" });
    house = best.house;
  }
  return house;
}

/** Among plays of the other side, the card that carries most although its tags look weak; null when none is worth a check. */
export function shakyCard(seated: Seated, debate: Debate, against: readonly Play[]): CardId | null {
  const { compiled, view } = seated;
  const file = openCaseFile(compiled.scenario);
  const shaky = against.filter((play) => {
    const card = file.card.get(play.card);
    return card !== undefined && view.moves.checks.includes(play.card) && cardScore(card, lookup(view.checked, card.id)) < SHAKY;
  });
  return heaviestCard(seated, debate, shaky);
}

/** The card among some plays without which the house would stand furthest elsewhere; null when none carries weight. */
export function heaviestCard(seated: Seated, debate: Debate, plays: readonly Play[]): CardId | null {
  const before = houseOf(seated, debate);
  let best: CardId | null = null;
  let most = WEIGHTY;
  for (const play of plays) {
    const without = { ...debate, plays: debate.plays.filter(({ id, on }) => id !== play.id && !("play" in on && on.play === play.id)) };
    const weight = Math.abs(before - houseOf(seated, without));
    if (weight > most) {
      best = play.card;
      most = weight;
    }
  }
  return best;
}
