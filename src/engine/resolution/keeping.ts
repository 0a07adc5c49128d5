import type { Resolution } from "../world.ts";

/** Whether deals were kept or broken comes with the deals (MODEL §8b.1). The stage keeps its place in the order. */
export function keeping(resolution: Resolution): Resolution {
  return resolution;
}
