import type { Resolution } from "../world.ts";

/**
 * Allied groups come with the rule book (MODEL §2.3 (7)); until then help in enforcement is the sum of the policies' cooperation
 * (MODEL §8b.2), which `enforcement` takes. The stage keeps their place in the order.
 */
export function allies(resolution: Resolution): Resolution {
  return resolution;
}
