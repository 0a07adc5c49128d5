import { openCaseFile } from "../caseFile.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import { lookup } from "../../kernel/lookup.ts";
import { mayAct } from "../duties.ts";
import type { Command, Decision, Match } from "../model.ts";
import { accept, refuse } from "../refuse.ts";
import { isRebuttal, openDebate } from "../table.ts";

type CheckSource = Extract<Command, { type: "checkSource" }>;

/**
 * Decides whether a seat may look outside the packet for what a card on the table says: once a debate, in rebuttal
 * or from the floor. What is found counts for everybody, for the rest of the match. Source: MODEL §1.4 (e).
 */
export function decideCheckSource({ scenario }: CompiledScenario, match: Match, { role, card }: CheckSource): Decision {
  const debate = openDebate(match);
  const { place } = match;
  if (debate === null || place.phase !== "debate" || !(isRebuttal(place.step) || place.step === "floor")) return refuse("wrongPhase", { phase: place.phase });
  if (!mayAct(match, role)) return refuse("notYourTurn", { role: String(role) });
  if (!debate.plays.some((play) => play.card === card)) return refuse("unknownCard", { card: String(card) });
  if (debate.checkedBy.includes(role)) return refuse("noCheckLeft");
  if (lookup(match.checked, card) !== undefined) return refuse("alreadyChecked", { card });
  return accept({ type: "sourceChecked", role, card, result: openCaseFile(scenario).card.get(card)?.check?.result ?? "nothingFound" });
}
