import type { Choice } from "../../engine/index.ts";
import type { Draft } from "./draftSlice.ts";

/** The choice that a draft comes to, as it would be sealed. */
export function choiceOf({ adopt, repeal, levels, veto, forecast }: Pick<Draft, "adopt" | "repeal" | "levels" | "veto" | "forecast">): Choice {
  return {
    adopt,
    repeal,
    ...(Object.keys(levels).length > 0 && { levels }),
    ...(veto !== null && { veto }),
    ...(forecast.length > 0 && { forecast }),
  };
}
