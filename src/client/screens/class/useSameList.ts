import { useState } from "react";

/** The list of before, as long as it holds the same things: what was worked out from it then need not be again. */
export function useSameList<T>(list: readonly T[]): readonly T[] {
  const [kept, keep] = useState(list);
  const same = list.length === kept.length && list.every((one, at) => one === kept[at]);
  if (!same) keep(list);
  return same ? kept : list;
}
