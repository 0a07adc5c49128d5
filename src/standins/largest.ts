/** The place of the largest value, the first of several; 0 in an empty list. */
export function largest(values: readonly number[]): number {
  let best = 0;
  values.forEach((value, index) => {
    if (value > (values[best] ?? -Infinity)) best = index;
  });
  return best;
}
