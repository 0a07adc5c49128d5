import { exp } from "../../kernel/exp.ts";
import { power } from "../../kernel/power.ts";
import { sigmoid } from "../../kernel/sigmoid.ts";
import type { Shape } from "../../scenario/compiled.ts";

/**
 * What a source at `x` (0..1 scale) contributes, before its weight. Source: MODEL §8b.4.
 *
 * A hinge whose threshold lies at its own end never opens and gives 0.
 */
export function respond(shape: Shape, x: number): number {
  const { at, scale } = shape;
  switch (shape.k) {
    case "level":
      return x;
    case "lin":
      return 2 * (x - at);
    case "hinge+":
      return x > at && at < 1 ? (x - at) / (1 - at) : 0;
    case "hinge-":
      return x < at && at > 0 ? (at - x) / at : 0;
    case "power":
      return power(x, scale);
    case "saturate":
      return 1 - exp(-scale * x);
    case "logistic":
      return sigmoid((x - at) / scale);
    case "bell": {
      const distance = (x - at) / scale;
      return exp(-distance * distance);
    }
  }
}
