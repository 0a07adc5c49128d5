import { type ReactNode, useRef } from "react";
import type { DotPlotShape } from "../../viewmodel/dotPlotShape.ts";
import { dotPlotShape, quantileDots } from "../../viewmodel/dotPlotShape.ts";
import { evenFigure, figure } from "../../viewmodel/figures.ts";
import { listed } from "../../viewmodel/formats.ts";
import { m } from "../../words/words.ts";
import { useElementSize } from "../parts/useElementSize.ts";
import "./dotPlot.css";

/** Outcomes of one thing that was played many times. */
export interface DotRow {
  readonly id: string;
  readonly label: string;
  /** What there is to say of it, in words. */
  readonly told: readonly string[];
  readonly values: readonly number[];
}

interface DotPlotProps {
  readonly title: string;
  readonly rows: readonly DotRow[];
  /** What really came. */
  readonly reached: number;
  /** The numbers, for a table below. */
  readonly children: ReactNode;
}

const WIDTH = 460;
const AXIS_HEIGHT = 36;

/** Twenty dots a row: each stands for one in twenty outcomes. The first row is what was played. */
export function DotPlot({ title, rows, reached, children }: DotPlotProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useElementSize(frame)?.width ?? WIDTH;
  const shape = dotPlotShape({ rows: rows.map(({ values }) => quantileDots(values)), reached, width });
  const reachedText = m.lab_luck_reached({ value: evenFigure(reached) });
  return (
    <figure className="dot-plot">
      <figcaption>
        <h4>{title}</h4>
      </figcaption>
      <div>
        {rows.map(({ id, label, told: words }, at) => (
          <div key={id} className="dot-row">
            <p>
              <b>{label}</b>
              {words.map((text) => (
                <small key={text}>{text}</small>
              ))}
            </p>
            <div>
              <Row shape={shape} at={at} width={width} name={m.lab_luck_row({ label, told: listed([...words, reachedText]) })} />
            </div>
          </div>
        ))}
        <div className="dot-row">
          <p />
          <div ref={frame}>
            <Axis shape={shape} width={width} reached={reachedText} />
          </div>
        </div>
      </div>
      <details className="numbers">
        <summary>{m.lab_numbers()}</summary>
        <div className="numbers-room">{children}</div>
      </details>
    </figure>
  );
}

interface RowProps {
  readonly shape: DotPlotShape;
  readonly at: number;
  readonly width: number;
  readonly name: string;
}

function Row({ shape: { ticks, rows, dot, height, reached }, at, width, name }: RowProps) {
  return (
    <svg role="img" aria-label={name} width={width} height={height} className={at === 0 ? "as-played" : undefined}>
      {ticks.map(({ value, x }) => (
        <line key={value} className="tick" x1={x} x2={x} y1="0" y2={height} />
      ))}
      <line className="ground" x1="0" x2={width} y1={height - 0.5} y2={height - 0.5} />
      <line className="reached" x1={reached} x2={reached} y1="0" y2={height} />
      {rows[at]?.map(({ x, y }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={dot / 2 - 0.75} />
      ))}
    </svg>
  );
}

/** Room that the words beside the line need; where there is less to the right, they stand to its left. */
const WORDS_ROOM = 110;

function Axis({ shape: { ticks, reached }, width, reached: text }: { readonly shape: DotPlotShape; readonly width: number; readonly reached: string }) {
  const after = width - reached > WORDS_ROOM;
  return (
    <svg width={width} height={AXIS_HEIGHT} aria-hidden="true">
      {ticks.map(({ value, x }) => (
        <text key={value} x={x} y="14" textAnchor="middle">
          {figure(value, 2)}
        </text>
      ))}
      <path className="reached" d={`M${reached} 0V3M${reached} 18V32`} />
      <text className="reached" x={after ? reached + 5 : reached - 5} y="31" textAnchor={after ? "start" : "end"}>
        {text}
      </text>
    </svg>
  );
}
