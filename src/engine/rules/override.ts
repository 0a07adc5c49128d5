import { logit } from "../../kernel/sigmoid.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { Command, Decision, Match, Override, OverrideTarget } from "../model.ts";
import { canBeSet, targetValue, withOverride } from "../override.ts";
import { accept, refuse } from "../refuse.ts";
import type { Cause, Note } from "../world.ts";

type OverrideCommand = Extract<Command, { type: "override" }>;

/** Letters of a reason. */
const LONGEST_REASON = 200;

/**
 * Decides whether the facilitator may set a number otherwise: at any time between two resolutions, with a reason. The change counts to
 * the last round: a cause in its ledger, so that all causes still sum to the change of the meter.
 */
export function decideOverride(compiled: CompiledScenario, match: Match, command: OverrideCommand): Decision {
  const { phase } = match.place;
  if (phase === "lobby") return refuse("wrongPhase", { phase });
  const { reason } = command;
  // −0 is 0, as it is in a log that was written down.
  const to = command.to === 0 ? 0 : command.to;
  if (typeof reason !== "string" || reason.trim() === "" || reason.length > LONGEST_REASON) return refuse("noReason", { most: LONGEST_REASON });
  const target = readTarget(command.target);
  const from = target === null ? null : targetValue(compiled, match.world, target);
  if (target === null || from === null) return refuse("unknownTarget");
  if (typeof to !== "number" || !canBeSet(compiled, target, to)) return refuse("outOfRange", { id: target.id });
  const override: Override = { round: match.world.round, target, from, to, reason: reason.trim() };
  const note: Note = { type: "overridden", kind: target.kind, id: target.id, from, to, reason: override.reason };
  const item = match.overrides.length;
  return accept({ type: "overridden", override, world: withOverride(compiled, match.world, override), cause: causeOf(compiled, { override, item }), note });
}

function causeOf({ index }: CompiledScenario, { override: { target, from, to, reason }, item }: { readonly override: Override; readonly item: number }): Cause | null {
  if (target.kind !== "meter" || from === to) return null;
  return { stage: "ending", meter: index.meter[target.id] ?? -1, source: { kind: "override", id: reason, item }, push: logit(to / 100) - logit(from / 100), points: to - from };
}

function readTarget(value: unknown): OverrideTarget | null {
  if (typeof value !== "object" || value === null) return null;
  const { kind, id } = value as { readonly kind?: unknown; readonly id?: unknown };
  const known = kind === "meter" || kind === "capital" || kind === "signal" || kind === "policy";
  return known && typeof id === "string" ? { kind, id } : null;
}
