import { createContext, type ReactNode, useContext } from "react";
import type { JsonPath } from "../../../../scenario/jsonPath.ts";

export interface FieldAtProps {
  readonly path: JsonPath;
  readonly label?: string;
}

/** Draws the field for whatever stands at a path. Fields hold fields: they take it from here, so that no file needs itself. */
export const FieldContext = createContext<(props: FieldAtProps) => ReactNode>(() => null);

/** A field inside another. */
export function InnerField(props: FieldAtProps) {
  return useContext(FieldContext)(props);
}
