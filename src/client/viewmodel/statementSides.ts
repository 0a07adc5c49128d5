import type { DebriefNews } from "../store/classPort.ts";

type Line = DebriefNews["statement"]["lines"][number];

/** A joint statement, sorted: what every role endorses, what some do, what roles stand against each other over. */
export interface StatementSides {
  readonly all: readonly Line[];
  readonly most: readonly Line[];
  readonly divides: readonly Line[];
}

/** Lines by how far the roles endorse them; the most endorsed first. Lines without a result count as endorsed by some. */
export function statementSides({ lines, roles }: DebriefNews["statement"]): StatementSides {
  const endorsing = ({ result }: Line): number => result?.endorsing ?? 0;
  const sorted = [...lines].sort((a, b) => endorsing(b) - endorsing(a));
  const all = sorted.filter((line) => roles > 0 && endorsing(line) === roles);
  const divides = sorted.filter((line) => endorsing(line) > 0 && (line.result?.against ?? 0) > 0);
  return { all, divides, most: sorted.filter((line) => !all.includes(line) && !divides.includes(line)) };
}
