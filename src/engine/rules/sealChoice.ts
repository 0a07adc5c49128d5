import type { CompiledScenario } from "../../scenario/compiled.ts";
import { seatsToAct } from "../duties.ts";
import { echo } from "../echo.ts";
import { resolveEvents } from "../flow.ts";
import { judgeChoice } from "../judgeChoice.ts";
import type { Command, Decision, Match, MatchEvent, Part } from "../model.ts";
import { roleOptions } from "../options.ts";
import { plays } from "../plays.ts";
import { accept, refuse } from "../refuse.ts";
import { seatOf } from "../seatOf.ts";
import { vetoRight } from "../vetoes.ts";
import type { Choice } from "../world.ts";
import { readChoice, readReason } from "./readChoice.ts";

type SealChoice = Extract<Command, { type: "sealChoice" }>;

/** Decides whether a seat may seal its policies for the round. The last seal lets the round be resolved. */
export function decideSealChoice(compiled: CompiledScenario, match: Match, command: SealChoice): Decision {
  const { role } = command;
  const seat = seatOf(match, role);
  if (seat === null) return refuse("unknownRole", { role: echo(role) });
  if (match.place.phase !== "commit") return refuse("wrongPhase", { phase: match.place.phase });
  if (seat.choice !== null) return refuse("alreadySealed", { role });
  const choice = readChoice(command.choice);
  if (choice === null) return refuse("unknownPolicy", { policy: "" });
  const part = partMissing(match, choice);
  if (part !== null) return refuse("notPlayed", { part });
  const problem = judgeChoice(compiled, { options: roleOptions(compiled, match.world, role), capital: capitalOf(compiled, match, role), veto: vetoRight(compiled, match.world, role), choice });
  if (problem !== null) return { ok: false, refusal: problem };
  const sealed: MatchEvent = { type: "choiceSealed", role, choice, reason: readReason(command.reason) };
  const waitsForOthers = seatsToAct(match).some((other) => other !== role);
  return waitsForOthers ? accept(sealed) : accept(sealed, ...resolveEvents(compiled, match, sealed));
}

/** A part of the rules that a choice asks for and the match is played without. */
function partMissing(match: Match, { veto, forecast }: Choice): Part | null {
  if (veto !== undefined && !plays(match, "vetoes")) return "vetoes";
  return forecast !== undefined && !plays(match, "forecasts") ? "forecasts" : null;
}

const capitalOf = (compiled: CompiledScenario, match: Match, role: string): number => match.world.capital[compiled.index.role[role] ?? -1] ?? 0;
