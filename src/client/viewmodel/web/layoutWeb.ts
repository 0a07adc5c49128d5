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
/** A node is a button, for fingers too. */
const LEAST_HEIGHT = 44;

/** Places a web from left to right, causes before effects, so that few lines cross (Sugiyama's method, by dagre). */
export function layoutWeb({ nodes, edges }: CausalWeb): PlacedWeb {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: "LR", nodesep: 10, ranksep: 64, edgesep: 8, marginx: 8, marginy: 8 });
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
      const { points = [] } = graph.edge({ v: edge.from, w: edge.to, name: edge.key }) as { readonly points?: readonly Point[] };
      const bends = bendsOf(points);
      return { ...edge, d: pathOf(points, bends), mark: middleOf(points, bends) };
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
  return { lines, width: Math.round(longest * LETTER + PADDING.x + (flag === null ? 0 : FLAG)), height: Math.max(LEAST_HEIGHT, lines.length * LINE + PADDING.y) };
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

/** A gentle bend: a quadratic curve from where the last one ended. */
interface Bend {
  readonly by: Point;
  readonly to: Point;
}

/** A line through points as bends from middle to middle. */
function bendsOf(points: readonly Point[]): readonly Bend[] {
  return points.slice(1, -1).map((by, place, inner) => {
    const next = points[place + 2] as Point;
    return { by, to: place === inner.length - 1 ? next : halfway(by, next) };
  });
}

const halfway = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

function pathOf(points: readonly Point[], bends: readonly Bend[]): string {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return "";
  const lines = bends.length === 0 ? [`L ${written(last)}`] : bends.map(({ by, to }) => `Q ${written(by)} ${written(to)}`);
  return [`M ${written(first)}`, ...lines].join(" ");
}

/** The middle of the middle bend, which is on the line. */
function middleOf(points: readonly Point[], bends: readonly Bend[]): Point {
  const [first = { x: 0, y: 0 }, last = first] = [points[0], points.at(-1)];
  const at = bends.length >> 1;
  const bend = bends[at];
  if (bend === undefined) return halfway(first, last);
  return halfway(halfway(bends[at - 1]?.to ?? first, bend.by), halfway(bend.by, bend.to));
}

const written = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

const round = (value: number): number => Math.round(10 * value) / 10;
