import { exp } from "../../kernel/exp.ts";
import { power } from "../../kernel/power.ts";
import { sigmoid } from "../../kernel/sigmoid.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import { SIGNAL } from "../signals.ts";
import type { Note, Resolution, World } from "../world.ts";
import { regimeTotals } from "./regimeTotals.ts";
import type { RegimeTotals } from "./regimeTotals.ts";
import { withNotes } from "./stage.ts";
import type { StageContext } from "./stage.ts";

/** Enforcement that needs nobody else, and what allied help adds to it at most. Source: MODEL §2.3 (4), Q. */
const ALONE = 0.5;
const HELPED = 0.5;
/** Most who comply unpoliced. Source: MODEL §2.3 (4), ν. */
const MOST_VOLUNTARY = 0.95;
/** Trust at which voluntary compliance is as its parameter says: ½ + legitimacy is 1. Source: MODEL §2.3 (4), ν. */
const USUAL_TRUST = 0.5;

/**
 * How far restrictions are obeyed this round: effort, detection, compliance, and what is really blocked.
 *
 * Detection falls with the square of copyability: a hosted service can be policed, published weights hardly. Where nothing is
 * restricted all these signals are 0. Source: MODEL §2.3 (4), §8b.2–3.
 */
export function enforcement(resolution: Resolution, { scenario }: StageContext): Resolution {
  const { world, before } = resolution;
  const totals = regimeTotals(scenario, world.implemented);
  const { restricted } = totals;
  if (restricted === 0 && world.signals[SIGNAL.restricted] === 0 && world.signals[SIGNAL.substitutes] === totals.substitutes) return resolution;

  const needed = restricted * (1 + scenario.regime.copyEffort * totals.copyability * totals.copyability);
  const detection = restricted === 0 ? 0 : detectionOf(needed, { totals, scenario, before });
  const compliance = restricted === 0 ? 0 : complianceOf(detection, { totals, scenario, before });
  const signals = world.signals.slice();
  signals[SIGNAL.restricted] = restricted;
  signals[SIGNAL.copyability] = totals.copyability;
  signals[SIGNAL.effort] = needed / 2;
  signals[SIGNAL.detection] = detection;
  signals[SIGNAL.compliance] = compliance;
  signals[SIGNAL.blocked] = restricted * compliance;
  signals[SIGNAL.unenforced] = restricted * (1 - compliance);
  signals[SIGNAL.substitutes] = totals.substitutes;
  const enforced: Note = { type: "enforced", restricted, compliance, detection, effort: needed / 2, blocked: restricted * compliance };
  return { ...resolution, world: { ...world, signals }, notes: restricted === 0 ? resolution.notes : withNotes(resolution, "enforcement", [enforced]) };
}

interface Situation {
  readonly totals: RegimeTotals;
  readonly scenario: CompiledScenario;
  readonly before: World;
}

/** p = 1 − e^(−γ·Q/N), where Q is capacity, helped by allies. */
function detectionOf(needed: number, { totals, scenario, before }: Situation): number {
  const { meter, alliedWeight, certainty } = scenario.regime;
  // Where allied groups have to be won, those help that followed at the end of the round before. Source: MODEL §8b.2.
  const cooperation = scenario.groups.length === 0 ? totals.cooperation : (before.signals[SIGNAL.cooperation] as number);
  const help = Math.min(1, cooperation + alliedWeight * share(before, meter.alliance));
  const supplied = share(before, meter.capacity) * (ALONE + HELPED * help);
  return 1 - exp((-certainty * supplied) / needed);
}

/** comp = ν + (1 − ν)·σ((p·sev^0.6 − need) / spread). */
function complianceOf(detection: number, { totals, scenario, before }: Situation): number {
  const { meter, severityExponent, needBase, needDemand, voluntary, voluntaryCopy, spread } = scenario.regime;
  const deterrence = detection * power(totals.severity, severityExponent);
  const need = needBase + needDemand * share(before, meter.demand) * (1 - totals.substitutes);
  const trust = USUAL_TRUST + share(before, meter.legitimacy);
  const willing = Math.min(MOST_VOLUNTARY, voluntary * (1 - voluntaryCopy * totals.copyability) * trust);
  return willing + (1 - willing) * sigmoid((deterrence - need) / spread);
}

function share(world: World, meter: number): number {
  return (world.meters[meter] as number) / 100;
}
