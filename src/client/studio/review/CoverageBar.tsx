import { useMemo } from "react";
import { Icon } from "../../screens/parts/Icon.tsx";
import { m } from "../../words/words.ts";
import { coverageOf, nextUncovered } from "./coverage.ts";
import type { Reviewed } from "./rows.ts";

interface CoverageBarProps {
  readonly reviewed: Reviewed;
  readonly doc: string;
  /** Brings the paragraph that begins there into sight. */
  readonly onGo: (start: number) => void;
  readonly after: () => number;
}

/** One cell for each paragraph, filled where a card stands on it. A press goes there; the button goes to the next empty one. */
export function CoverageBar({ reviewed, doc, onGo, after }: CoverageBarProps) {
  const paragraphs = useMemo(() => coverageOf(reviewed, doc), [reviewed, doc]);
  const used = paragraphs.filter((one) => one.used).length;
  const next = (): void => {
    const free = nextUncovered(paragraphs, after());
    if (free !== null) onGo(free.start);
  };
  return (
    <div className="review-coverage">
      <span className="small">{m.review_coverage_figure({ used, all: paragraphs.length })}</span>
      <div className="review-cells" aria-hidden="true">
        {paragraphs.map((one) => (
          <button key={one.start} type="button" tabIndex={-1} aria-label={m.review_coverage_next()} data-used={one.used} style={{ flexGrow: one.end - one.start }} onClick={() => onGo(one.start)} />
        ))}
      </div>
      {used < paragraphs.length && (
        <button type="button" className="text-button" onClick={next}>
          {m.review_coverage_next()} <Icon name="down" size={12} />
        </button>
      )}
    </div>
  );
}
