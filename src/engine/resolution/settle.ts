import { sigmoid } from "../../kernel/sigmoid.ts";
import type { CompiledMeter } from "../../scenario/compiled.ts";
import type { Cause, Resolution } from "../world.ts";
import type { StageContext } from "./stage.ts";
import { addPush, closeTally, openTally } from "./terms.ts";

/** Below this change of z the mean slope would be lost in rounding; the curve's own slope differs by less than that. */
const LEAST_MOVE = 1e-6;

/**
 * All pushes of the round move the meters at once, together with each meter's drift back to where it settles. Every cause gets
 * its points by the mean slope, so that the points of a meter's causes sum to its change. Source: MODEL §2.3 (3), (10).
 */
export function settle(resolution: Resolution, context: StageContext): Resolution {
  return integrate(pullBack(resolution, context));
}

function pullBack(resolution: Resolution, { scenario }: StageContext): Resolution {
  const tally = openTally(resolution, "settle");
  for (let i = 0; i < scenario.meters.length; i++) {
    const { id, restLatent, pull } = scenario.meters[i] as CompiledMeter;
    const push = pull * (restLatent - (resolution.before.latent[i] as number));
    addPush(tally, { to: i, cause: { kind: "settling", id, item: 0 } }, push);
  }
  return closeTally(resolution, tally);
}

function integrate(resolution: Resolution): Resolution {
  const { world, pushes, causes } = resolution;
  const latent = world.latent.slice();
  const meters = world.meters.slice();
  const slopes: number[] = [];
  for (let i = 0; i < pushes.length; i++) {
    const z = latent[i] as number;
    const m = meters[i] as number;
    const to = z + (pushes[i] as number);
    const moved = to - z;
    latent[i] = to;
    meters[i] = moved === 0 ? m : 100 * sigmoid(to);
    slopes.push(Math.abs(moved) < LEAST_MOVE ? (m * (100 - m)) / 100 : ((meters[i] as number) - m) / moved);
  }
  return { ...resolution, world: { ...world, latent, meters }, causes: causes === null ? null : inPoints(causes, slopes) };
}

function inPoints(causes: readonly Cause[], slopes: readonly number[]): Cause[] {
  return causes.map(({ stage, meter, source, push }) => ({ stage, meter, source, push, points: push * (slopes[meter] as number) }));
}
