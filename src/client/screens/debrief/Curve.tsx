import { useRef } from "react";
import type { CurveValues } from "../../viewmodel/curveShape.ts";
import { curveShape } from "../../viewmodel/curveShape.ts";
import { evenFigure, figure } from "../../viewmodel/figures.ts";
import { m } from "../../words/words.ts";
import { useElementSize } from "../parts/useElementSize.ts";
import "./curve.css";

/** "happened" is drawn boldly, "changed" dashed, "quiet" for comparison. */
export interface CurveLine {
  readonly id: string;
  readonly label: string;
  /** One value a step; null where there is none. */
  readonly values: CurveValues;
  readonly look: "happened" | "changed" | "quiet";
}

export interface CurveProps {
  readonly title: string;
  /** What is measured, under the title. */
  readonly about?: string;
  /** Names of the steps, first to last, and what a step is called: the heading of their column. */
  readonly steps: readonly string[];
  readonly stepName: string;
  readonly lines: readonly CurveLine[];
  /** A step that is marked, and why. */
  readonly mark?: { readonly at: number; readonly label: string } | null;
  readonly height?: number;
}

const WIDTH = 420;
/** Names of steps get so much room each, pixels; where there is less, some are left out. */
const STEP_ROOM = 40;

/** A chart of a few lines over the rounds, with a key above and its numbers in a table below. */
export function Curve({ title, about, steps, stepName, lines, mark = null, height = 190 }: CurveProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useElementSize(frame)?.width ?? WIDTH;
  const shape = curveShape({ lines: lines.map(({ values }) => values), width, height, steps: steps.length });
  const every = Math.ceil((steps.length * STEP_ROOM) / Math.max(STEP_ROOM, width));
  return (
    <figure className="curve">
      <figcaption>
        <h4>{title}</h4>
        {about !== undefined && <p className="small quiet">{about}</p>}
      </figcaption>
      <Key lines={lines} />
      <div className="curve-frame" ref={frame} style={{ height }}>
        <svg role="img" aria-label={`${title}. ${lines.map(lineText).join("; ")}. ${mark?.label ?? ""}`} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          {shape.ticks.map(({ value, y }) => (
            <g key={value} className="tick">
              <line x1={shape.plot.left} x2={shape.plot.right} y1={y} y2={y} />
              <text x={shape.plot.left - 6} y={y + 4} textAnchor="end">
                {figure(value, 2)}
              </text>
            </g>
          ))}
          {steps.map((step, at) =>
            at % every !== 0 ? null : (
              <text key={step} x={shape.steps[at]} y={height - 8} textAnchor="middle">
                {step}
              </text>
            ),
          )}
          {mark !== null && <Mark x={shape.steps[mark.at] ?? 0} shape={shape} label={mark.label} />}
          {lines.map(({ id, look }, at) => (
            <g key={id} className="line" data-look={look}>
              <path d={shape.lines[at]?.path} />
              <circle cx={shape.lines[at]?.end?.x} cy={shape.lines[at]?.end?.y} r="4" />
            </g>
          ))}
        </svg>
      </div>
      <Numbers title={title} steps={steps} stepName={stepName} lines={lines} />
    </figure>
  );
}

function Mark({ x, shape: { plot }, label }: { readonly x: number; readonly shape: ReturnType<typeof curveShape>; readonly label: string }) {
  const after = x < (plot.left + plot.right) / 2;
  return (
    <g className="mark">
      <line x1={x} x2={x} y1={plot.top - 6} y2={plot.bottom} />
      <text x={after ? x + 5 : x - 5} y={plot.top + 3} textAnchor={after ? "start" : "end"}>
        {label}
      </text>
    </g>
  );
}

const lastOf = (values: CurveValues): number | null => values.filter((value) => value !== null).at(-1) ?? null;

function lineText({ label, values }: CurveLine): string {
  const shown = (value: number | null | undefined): string => (value == null ? m.lab_curve_none() : evenFigure(value));
  return m.lab_curve_line({ label, start: shown(values[0]), end: shown(lastOf(values)) });
}

function Key({ lines }: Pick<CurveProps, "lines">) {
  return (
    <ul className="curve-key" aria-hidden="true">
      {lines.map(({ id, label, values, look }) => (
        <li key={id} className="line" data-look={look}>
          <svg width="26" height="10">
            <path d="M1 5H25" />
          </svg>
          {label} <b>{evenFigure(lastOf(values) ?? 0)}</b>
        </li>
      ))}
    </ul>
  );
}

function Numbers({ title, steps, stepName, lines }: Pick<CurveProps, "title" | "steps" | "stepName" | "lines">) {
  return (
    <details className="numbers">
      <summary>{m.lab_numbers()}</summary>
      <div className="numbers-room">
        <table className="evidence-table">
          <caption className="unseen">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{stepName}</th>
              {lines.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {steps.map((step, at) => (
              <tr key={step}>
                <th scope="row">{step}</th>
                {lines.map(({ id, values }) => (
                  <td key={id}>{values[at] == null ? "" : evenFigure(values[at])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
