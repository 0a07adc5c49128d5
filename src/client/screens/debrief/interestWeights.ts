import { useMemo } from "react";
import { useGame } from "../gameContext.ts";

/** What the composer remembers weights under, before the reference. */
export const WEIGHT_FIELD = "weight.";

/** The weights that were set, by reference. */
export function useInterestWeights(): Readonly<Record<string, number>> {
  const composer = useGame((state) => state.draft.composer);
  return useMemo(() => Object.fromEntries(Object.entries(composer).flatMap(([field, value]) => (field.startsWith(WEIGHT_FIELD) ? [[field.slice(WEIGHT_FIELD.length), Number(value)]] : []))), [composer]);
}
