import { useLayoutEffect, useMemo, useRef } from "react";
import type { CausalWeb } from "../../viewmodel/web/causalWeb.ts";
import type { PlacedEdge, PlacedNode } from "../../viewmodel/web/layoutWeb.ts";
import { layoutWeb } from "../../viewmodel/web/layoutWeb.ts";
import { m } from "../../words/words.ts";
import { Flag } from "./Flag.tsx";
import { SCROLLS } from "./scrolls.ts";
import { useElementSize } from "./useElementSize.ts";
import "./web.css";

interface WebDrawingProps {
  readonly web: CausalWeb;
  /** The node in the middle of interest, if any. */
  readonly focus: string | null;
  readonly onNode: (node: string) => void;
  readonly label: string;
}

/** A causal web: green and solid where a cause raises, magenta and dashed where it lowers, thicker where it is stronger. Nodes are buttons. */
export function WebDrawing({ web, focus, onNode, label }: WebDrawingProps) {
  const placed = useMemo(() => layoutWeb(web), [web]);
  const frame = useRef<HTMLElement>(null);
  const size = useElementSize(frame);
  // A web too wide for its place scrolls: smaller, nobody could read or press it. On the wall, where all is larger, it is made smaller first.
  const scale = size === null ? 1 : Math.min(1, Math.max(1 / size.zoom, size.width / (placed.width + 2)));
  const middle = placed.nodes.find(({ id }) => id === focus) ?? null;
  useLayoutEffect(() => {
    const shown = frame.current;
    if (shown === null || middle === null) return;
    shown.scrollTop = middle.y * scale - shown.clientHeight / 2;
    shown.scrollLeft = middle.x * scale - shown.clientWidth / 2;
  }, [middle, scale]);
  return (
    <section ref={frame} className="web" aria-label={label} {...SCROLLS}>
      <div className="web-sheet" style={{ width: placed.width, height: placed.height, zoom: scale }}>
        <svg width={placed.width} height={placed.height} viewBox={`0 0 ${placed.width} ${placed.height}`} aria-hidden="true">
          <defs>
            {([1, -1, 0] as const).map((sign) => (
              <marker key={sign} id={`web-tip-${sign}`} data-sign={sign} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto-start-reverse">
                <path d="M0 0 L8 4 L0 8 Z" />
              </marker>
            ))}
          </defs>
          {placed.edges.map((edge) => (
            <Edge key={edge.key} edge={edge} near={focus === null || edge.from === focus || edge.to === focus} />
          ))}
        </svg>
        {placed.nodes.map((node) => (
          <Node key={node.id} node={node} focused={node.id === focus} onPress={() => onNode(node.id)} />
        ))}
      </div>
    </section>
  );
}

/** Width of the thinnest line and of what strength adds, pixels. */
const LINE = { least: 1.2, more: 2.8 };

function Edge({ edge, near }: { readonly edge: PlacedEdge; readonly near: boolean }) {
  const { d, sign, strength, why, mark } = edge;
  return (
    <g className="web-edge" data-sign={sign} data-near={near}>
      {why !== "" && <title>{why}</title>}
      <path d={d} className="web-reach" />
      <path d={d} strokeWidth={LINE.least + LINE.more * strength} markerEnd={`url(#web-tip-${sign})`} />
      {sign !== 0 && (
        <g transform={`translate(${mark.x} ${mark.y})`}>
          <circle r="8" />
          <path d={sign > 0 ? "M-4 0H4M0 -4V4" : "M-4 0H4"} className="web-sign" />
        </g>
      )}
    </g>
  );
}

function Node({ node, focused, onPress }: { readonly node: PlacedNode; readonly focused: boolean; readonly onPress: () => void }) {
  const { x, y, width, height, kind, flag, title, own = false } = node;
  return (
    <button type="button" className="web-node" data-kind={kind} data-own={own} aria-pressed={focused} style={{ left: x - width / 2, top: y - height / 2, width, height }} onClick={onPress}>
      {flag !== null && <Flag letter={flag} size={16} />}
      <span>
        {title}
        <span className="unseen">{`, ${KINDS[kind]()}`}</span>
      </span>
    </button>
  );
}

const KINDS = { policy: m.parts_web_policy, meter: m.parts_web_meter, signal: m.parts_web_signal, trigger: m.parts_web_trigger, ending: m.parts_web_ending, motion: m.parts_web_motion, claim: m.parts_web_claim, card: m.parts_web_card };

/** What the lines of a web mean. */
export function WebKey() {
  return (
    <p className="web-key">
      <span data-sign="1">{m.parts_web_up()}</span>
      <span data-sign="-1">{m.parts_web_down()}</span>
      <span data-sign="0">{m.parts_web_asked()}</span>
      <span>{m.parts_web_thick()}</span>
    </p>
  );
}
