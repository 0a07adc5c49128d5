import { useRef } from "react";

/** The list of before, as long as it holds the same things: what was worked out from it then need not be again. */
export function useSameList<T>(list: readonly T[]): readonly T[] {
  const kept = useRef(list);
  if (list.length !== kept.current.length || list.some((one, at) => one !== kept.current[at])) kept.current = list;
  return kept.current;
}
