import { openCaseFile } from "../caseFile.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import { lookup } from "../../kernel/lookup.ts";
import { mayAct } from "../duties.ts";
import { echo } from "../echo.ts";
import type { Command, Decision, Match } from "../model.ts";
import { accept, refuse } from "../refuse.ts";
import { seatOf } from "../seatOf.ts";
import { isLead, isRebuttal, openDebate } from "../table.ts";
import { challengesLeft } from "./challengeSource.ts";

type CheckSource = Extract<Command, { type: "checkSource" }>;

/**
 * Decides whether a seat may look outside the packet for what a card on the table says: in cross-examination (where it is one of two
 * questions), in rebuttal or from the floor, as long as it has a check left. What is found counts for everybody, for the rest of
 * the match. Source: MODEL §1.4 (e), §1.5.
 */
export function decideCheckSource({ scenario }: CompiledScenario, match: Match, { role, card }: CheckSource): Decision {
  const debate = openDebate(match);
  const { place } = match;
  if (debate === null || place.phase !== "debate" || !(isRebuttal(place.step) || place.step === "floor" || place.step === "cross")) return refuse("wrongPhase", { phase: place.phase });
  if (!mayAct(match, role) || (place.step === "floor" && isLead(debate, role))) return refuse("notYourTurn", { role: echo(role) });
  if (!debate.plays.some((play) => play.card === card)) return refuse("unknownCard", { card: echo(card) });
  if ((seatOf(match, role)?.focus ?? 0) < 1) return refuse("noCheckLeft");
  if (place.step === "cross" && challengesLeft(debate, role) < 1) return refuse("noChallengeLeft");
  if (lookup(match.checked, card) !== undefined) return refuse("alreadyChecked", { card });
  return accept({ type: "sourceChecked", role, card, result: openCaseFile(scenario).card.get(card)?.check?.result ?? "nothingFound" });
}
