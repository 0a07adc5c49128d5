import { Graph, layout } from "@dagrejs/dagre";
import type { CausalWeb, WebEdge, WebNode } from "./causalWeb.ts";

/** A node with its place. All lengths in units of the drawing, about one pixel at full size. */
export interface PlacedNode extends WebNode {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Its title in lines that fit. */
  readonly lines: readonly string[];
}

/** An edge as a smooth line, and the place of its plus or minus. */
export interface PlacedEdge extends WebEdge {
  readonly d: string;
  readonly mark: { readonly x: number; readonly y: number };
}

export interface PlacedWeb {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

/** Letters of a line of a short title and of a long one, and what a letter and a line take. */
const LINE_LETTERS = { short: 20, long: 36 };
const LONG = 48;
const LETTER = 7.4;
const LINE = 17;
const PADDING = { x: 26, y: 18 };

/** Places a web from left to right, causes before effects, so that few lines cross (Sugiyama's method, by dagre). */
export function layoutWeb({ nodes, edges }: CausalWeb): PlacedWeb {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: "LR", nodesep: 14, ranksep: 64, edgesep: 8, marginx: 8, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  const sizes = new Map(nodes.map((node) => [node.id, sizeOf(node)]));
  for (const { id } of nodes) graph.setNode(id, { ...sizes.get(id) });
  for (const { from, to, key } of edges) graph.setEdge(from, to, { width: 18, height: 18, labelpos: "c" }, key);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    nodes: nodes.map((node) => {
      const { x, y } = graph.node(node.id) as Point;
      return { ...node, ...(sizes.get(node.id) as Size), x, y };
    }),
    edges: edges.map((edge) => {
      const { points = [], x, y } = graph.edge({ v: edge.from, w: edge.to, name: edge.key }) as { readonly points?: readonly Point[] } & Partial<Point>;
      const middle = points[points.length >> 1] ?? { x: 0, y: 0 };
      return { ...edge, d: smooth(points), mark: { x: x ?? middle.x, y: y ?? middle.y } };
    }),
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

type Size = Pick<PlacedNode, "width" | "height" | "lines">;

function sizeOf({ title, flag }: WebNode): Size {
  const lines = wrapped(title);
  const longest = Math.max(...lines.map(({ length }) => length));
  return { lines, width: Math.round(longest * LETTER + PADDING.x + (flag === null ? 0 : FLAG)), height: lines.length * LINE + PADDING.y };
}

/** Room for a crest. */
const FLAG = 22;

/** Words in lines of about the same length. */
function wrapped(title: string): readonly string[] {
  const lines: string[] = [];
  const most = title.length > LONG ? LINE_LETTERS.long : LINE_LETTERS.short;
  for (const word of title.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A line through points that bends gently: quadratic curves from middle to middle. */
function smooth(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return "";
  const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;
  const bends = rest.slice(0, -1).map((point, place) => {
    const next = rest[place + 1] as Point;
    const end = place === rest.length - 2 ? next : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q ${at(point)} ${at(end)}`;
  });
  const straight = rest.length === 1 ? [`L ${at(rest[0] as Point)}`] : [];
  return [`M ${at(first)}`, ...bends, ...straight].join(" ");
}

const round = (value: number): number => Math.round(10 * value) / 10;
