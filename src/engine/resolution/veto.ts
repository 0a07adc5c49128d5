import type { Resolution } from "../world.ts";

/** Vetoes come with the rule book (MODEL §3.3 (4)); until then every choice passes. The stage keeps their place in the order. */
export function veto(resolution: Resolution): Resolution {
  return resolution;
}
