/** The ids that are to be kept, in their order; the very same list where that is all of them. */
export function keepOnly(ids: readonly string[], isKept: (id: string) => boolean): readonly string[] {
  let kept: string[] | null = null;
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as string;
    if (!isKept(id)) kept ??= ids.slice(0, i);
    else if (kept !== null) kept.push(id);
  }
  return kept ?? ids;
}
