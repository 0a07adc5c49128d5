/** What a node of a causal web stands for. */
export type WebNodeKind = "policy" | "meter" | "signal" | "trigger" | "ending" | "motion" | "claim" | "card";

export interface WebNode {
  /** As references name it: "p:…", "m:…", "x:…"; of other kinds the first letter of the kind, or of a claim its place under its motion. */
  readonly id: string;
  readonly kind: WebNodeKind;
  readonly title: string;
  /** Crest of the role whose policy it is; null for what nobody chooses. */
  readonly flag: string | null;
  /** Whether it is the doing of whoever looks. */
  readonly own?: boolean;
  /** Where the author wrote it. */
  readonly path: readonly (string | number)[];
}

export interface WebEdge {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** 1 where more of the cause means more of what it acts on, −1 where it means less, 0 where a condition only asks for it. */
  readonly sign: -1 | 0 | 1;
  /** How strong, 0..1 within this web. */
  readonly strength: number;
  /** Why, in the author's words, or the empty string. */
  readonly why: string;
  readonly path: readonly (string | number)[];
}

/** What acts on what. */
export interface CausalWeb {
  readonly nodes: readonly WebNode[];
  readonly edges: readonly WebEdge[];
}

/**
 * The part of a web that lies around a node: what leads to it and what it leads to.
 *
 * @param steps - How many edges away, each way; 1 or more.
 * @returns The same web where there is no such node.
 */
export function aroundNode(web: CausalWeb, node: string, steps: number): CausalWeb {
  if (!web.nodes.some(({ id }) => id === node)) return web;
  const kept = new Set([...walk(web, { node, steps, way: "causes" }), ...walk(web, { node, steps, way: "effects" })]);
  const near = new Set([node, ...[...kept].flatMap(({ from, to }) => [from, to])]);
  return { nodes: web.nodes.filter(({ id }) => near.has(id)), edges: web.edges.filter((edge) => kept.has(edge)) };
}

interface Walk {
  readonly node: string;
  readonly steps: number;
  readonly way: "causes" | "effects";
}

/** The edges that one passes on the way back to causes or on to effects. */
function walk({ edges }: CausalWeb, { node, steps, way }: Walk): readonly WebEdge[] {
  const [near, far] = way === "causes" ? (["to", "from"] as const) : (["from", "to"] as const);
  const passed: WebEdge[] = [];
  const met = new Set<string>();
  let rim = new Set([node]);
  for (let step = 0; step < steps; step++) {
    for (const id of rim) met.add(id);
    const next = edges.filter((edge) => rim.has(edge[near]));
    passed.push(...next);
    rim = new Set(next.map((edge) => edge[far]).filter((id) => !met.has(id)));
  }
  return passed;
}

/** A web without the nodes of some kinds, and without what then hangs on nothing. */
export function withoutKinds({ nodes, edges }: CausalWeb, kinds: readonly WebNodeKind[]): CausalWeb {
  const kept = new Set(nodes.filter(({ kind }) => !kinds.includes(kind)).map(({ id }) => id));
  const left = edges.filter(({ from, to }) => kept.has(from) && kept.has(to));
  const tied = new Set(left.flatMap(({ from, to }) => [from, to]));
  return { nodes: nodes.filter(({ id }) => tied.has(id)), edges: left };
}
