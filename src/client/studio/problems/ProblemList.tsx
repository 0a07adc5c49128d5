import { useMemo } from "react";
import { linedText, positionAt } from "../../../scenario/formatFinding.ts";
import { formatPath, valueAt, type JsonPath } from "../../../scenario/jsonPath.ts";
import { locate } from "../../../scenario/locate.ts";
import { Icon } from "../../screens/parts/Icon.tsx";
import { m } from "../../words/words.ts";
import { readTree } from "../store/readText.ts";
import { useStudio, useStudioStore } from "../store/studioContext.ts";
import type { StudioProblem } from "../store/studioState.ts";
import { repairOf } from "./repairs.ts";
import "./problems.css";

/** Nobody reads more at once. */
const MOST_SHOWN = 60;
const RANK = { error: 0, warning: 1, todo: 2 } as const;
const SEVERITY = { error: m.studio_problems_error, warning: m.studio_problems_warning, todo: m.studio_problems_todo } as const;

/** Everything that the checks and other parts of the studio found, errors first; a press shows the field and the line. */
export function ProblemList() {
  const problems = useStudio((state) => state.problems);
  const checkedText = useStudio((state) => state.checkedText);
  // Not of the text of now: that changes with every letter, and the problems only when it has been checked.
  const lineOf = useMemo(() => lineFinder(checkedText ?? ""), [checkedText]);
  const sorted = [...problems].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  return (
    <section className="problem-list" aria-label={m.studio_problems_title()}>
      <h2>{m.studio_problems_title()}</h2>
      <output>
        <ProblemCount />
      </output>
      {problems.length === 0 && <p className="quiet">{checkedText !== null ? m.studio_problems_none() : m.studio_problems_checking()}</p>}
      <ol>
        {sorted.slice(0, MOST_SHOWN).map((problem, index) => (
          <ProblemItem key={`${index} ${problem.code} ${formatPath(problem.path)}`} problem={problem} line={lineOf(problem)} />
        ))}
      </ol>
      {problems.length > MOST_SHOWN && <p className="quiet">{m.studio_problems_more({ count: problems.length - MOST_SHOWN })}</p>}
    </section>
  );
}

/** How many of each severity. */
export function ProblemCount() {
  const problems = useStudio((state) => state.problems);
  const count = (severity: StudioProblem["severity"]): number => problems.filter((problem) => problem.severity === severity).length;
  const told = [
    { severity: "error", count: count("error"), words: m.studio_problems_errors },
    { severity: "warning", count: count("warning"), words: m.studio_problems_warnings },
    { severity: "todo", count: count("todo"), words: m.studio_problems_todos },
  ] as const;
  return (
    <span className="problem-counts">
      {told.map(({ severity, count: number, words }) => number > 0 && <span key={severity} data-severity={severity}>{words({ count: number })}</span>)}
    </span>
  );
}

function ProblemItem({ problem, line }: { readonly problem: StudioProblem; readonly line: number }) {
  const store = useStudioStore();
  const value = useStudio((state) => valueAt(state.value, problem.path));
  const { code, severity, path, offset, message, hint } = problem;
  const repair = repairOf(problem, value);
  return (
    <li data-severity={severity}>
      <button type="button" className="problem-place" onClick={() => store.getState().goTo(path, path.length === 0 ? offset : undefined)}>
        <Icon name={severity === "todo" ? "hourglass" : "warning"} size={16} />
        <span>
          <span className="problem-head">
            <b>{code}</b> <span className="unseen">{SEVERITY[severity]()}</span> {m.studio_problems_line({ line })}
          </span>
          {message}
          {hint !== undefined && <span className="problem-hint">{hint}</span>}
          <code>{formatPath(path)}</code>
        </span>
      </button>
      {repair !== null && (
        <button type="button" className="action plain slim" onClick={() => repair.make(store.getState())}>
          {m.studio_problems_use({ word: repair.word })}
        </button>
      )}
    </li>
  );
}

/** The line of a problem in the text that was checked; of one that others have found, that of its path. */
function lineFinder(text: string): (problem: StudioProblem) => number {
  const lined = linedText(text);
  const placeOf = (path: JsonPath): number => {
    const tree = readTree(text);
    return tree === undefined ? 0 : locate(tree.root, { code: "S001", path, message: "" }).offset;
  };
  return ({ path, offset }) => positionAt(lined, offset ?? placeOf(path)).line;
}
