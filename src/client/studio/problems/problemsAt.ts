import type { JsonPath } from "../../../scenario/jsonPath.ts";
import type { StudioProblem } from "../store/studioState.ts";

const known = new WeakMap<readonly StudioProblem[], ReadonlyMap<string, readonly StudioProblem[]>>();

/** A path as the key of a map, and as `data-path` of what stands for it on the page. */
export const pathKey = (path: JsonPath): string => JSON.stringify(path);

/** The problems whose place is exactly this one. */
export function problemsAt(problems: readonly StudioProblem[], path: JsonPath): readonly StudioProblem[] {
  let byPath = known.get(problems);
  if (byPath === undefined) {
    const made = new Map<string, StudioProblem[]>();
    for (const problem of problems) {
      const key = pathKey(problem.path);
      const there = made.get(key);
      if (there === undefined) made.set(key, [problem]);
      else there.push(problem);
    }
    byPath = made;
    known.set(problems, byPath);
  }
  return byPath.get(pathKey(path)) ?? NONE;
}

const NONE: readonly StudioProblem[] = [];

/** Whether a path leads to, or into, another. */
export const leadsInto = (path: JsonPath, into: JsonPath): boolean => into.every((step, i) => path[i] === step);

/** Errors and warnings inside a part of the file; todos are no problems yet. */
export function countInside(problems: readonly StudioProblem[], path: JsonPath): number {
  return problems.filter((problem) => problem.severity !== "todo" && leadsInto(problem.path, path)).length;
}
