import type { DebriefNews } from "../store/classPort.ts";

type Line = DebriefNews["statement"]["lines"][number];

/** A joint statement, sorted: what every role endorses, what some do, what roles stand against each other over, and what none endorses. */
export interface StatementSides {
  readonly all: readonly Line[];
  readonly some: readonly Line[];
  readonly divides: readonly Line[];
  readonly none: readonly Line[];
}

/** Lines by how far the roles endorse them; the most endorsed first. A line without a result is endorsed by none. */
export function statementSides({ lines, roles }: DebriefNews["statement"]): StatementSides {
  const endorsing = ({ result }: Line): number => result?.endorsing ?? 0;
  const sorted = [...lines].sort((a, b) => endorsing(b) - endorsing(a));
  const all = sorted.filter((line) => roles > 0 && endorsing(line) === roles);
  const divides = sorted.filter((line) => endorsing(line) > 0 && (line.result?.against ?? 0) > 0);
  const none = sorted.filter((line) => endorsing(line) === 0);
  return { all, divides, none, some: sorted.filter((line) => ![...all, ...divides, ...none].includes(line)) };
}
