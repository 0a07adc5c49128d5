import { type ReactNode, useState } from "react";
import type { JsonPath } from "../../../../scenario/jsonPath.ts";
import { useStudio } from "../../store/studioContext.ts";

interface FoldProps {
  readonly className?: string;
  readonly summary: ReactNode;
  readonly openAtFirst?: boolean;
  /** Whether a place is inside: then a way to that place opens it. */
  holds(path: JsonPath): boolean;
  /** Drawn only while it is open: a motion has hundreds of fields. */
  inside(): ReactNode;
}

/** Something folded away, which opens by itself when somebody is led to what it holds. */
export function Fold({ className, summary, openAtFirst = false, holds, inside }: FoldProps) {
  const visits = useStudio((state) => state.visits);
  const wanted = useStudio((state) => holds(state.path));
  // Nobody has pressed it yet, since whatever visit.
  const [mine, setMine] = useState({ open: openAtFirst, visits: -1 });
  const open = mine.open || (wanted && mine.visits !== visits);
  return (
    <details className={className} open={open} onToggle={({ currentTarget }) => setMine({ open: currentTarget.open, visits })}>
      <summary>{summary}</summary>
      {open && inside()}
    </details>
  );
}
