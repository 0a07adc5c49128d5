import type { Resolution } from "../world.ts";

/** Deals come with the rule book (MODEL §3.3 (6)); until then nothing depends on a bargain. The stage keeps their place in the order. */
export function deals(resolution: Resolution): Resolution {
  return resolution;
}
