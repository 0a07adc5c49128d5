import type { CompiledScenario } from "../../scenario/compiled.ts";
import { seatsToAct } from "../duties.ts";
import type { Choice } from "../world.ts";
import type { Command, Decision, Match, MatchEvent, Reason } from "../model.ts";
import { roleOptions } from "../options.ts";
import { accept, refuse } from "../refuse.ts";
import { resolveEvents } from "../flow.ts";
import { seatOf } from "../seatOf.ts";
import { judgeChoice } from "../judgeChoice.ts";

type SealChoice = Extract<Command, { type: "sealChoice" }>;

/** Decides whether a seat may seal its policies for the round. The last seal lets the round be resolved. */
export function decideSealChoice(compiled: CompiledScenario, match: Match, command: SealChoice): Decision {
  const { role } = command;
  const seat = seatOf(match, role);
  if (seat === null) return refuse("unknownRole", { role: String(role) });
  if (match.place.phase !== "commit") return refuse("wrongPhase", { phase: match.place.phase });
  if (seat.choice !== null) return refuse("alreadySealed", { role });
  const choice = readChoice(command.choice);
  if (choice === null) return refuse("unknownPolicy", { policy: "" });
  const problem = judgeChoice(compiled, { options: roleOptions(compiled, match.world, role), capital: capitalOf(compiled, match, role), choice });
  if (problem !== null) return { ok: false, refusal: problem };
  const sealed: MatchEvent = { type: "choiceSealed", role, choice, reason: readReason(command.reason) };
  const waitsForOthers = seatsToAct(match).some((other) => other !== role);
  return waitsForOthers ? accept(sealed) : accept(sealed, ...resolveEvents(compiled, match, sealed));
}

const capitalOf = (compiled: CompiledScenario, match: Match, role: string): number => match.world.capital[compiled.index.role[role] ?? -1] ?? 0;

/** Takes what came from outside for a choice, or null when it is none. */
function readChoice(value: unknown): Choice | null {
  if (typeof value !== "object" || value === null) return null;
  const { adopt, repeal, levels } = value as { readonly adopt?: unknown; readonly repeal?: unknown; readonly levels?: unknown };
  if (!isNames(adopt) || !isNames(repeal)) return null;
  if (levels === undefined) return { adopt, repeal };
  return isNumbers(levels) ? { adopt, repeal, levels } : null;
}

/** Takes what came from outside for a reason; anything else is none. */
function readReason(value: unknown): Reason | null {
  if (typeof value !== "object" || value === null) return null;
  const { key, values } = value as { readonly key?: unknown; readonly values?: unknown };
  if (typeof key !== "string" || typeof values !== "object" || values === null) return null;
  const entries = Object.entries(values).filter((entry): entry is [string, string | number] => typeof entry[1] === "string" || Number.isFinite(entry[1]));
  return { key, values: Object.fromEntries(entries) };
}

const isNumbers = (value: unknown): value is Readonly<Record<string, number>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every((item) => Number.isFinite(item));

const isNames = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((item) => typeof item === "string");
