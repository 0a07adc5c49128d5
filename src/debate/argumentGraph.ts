import { SEMANTICS } from "./semantics.ts";
import type { Semantics, SemanticsName } from "./semantics.ts";
import { shapleyValues } from "./shapleyValues.ts";

/** A quantitative bipolar argument graph. Edges are pairs of ids, from → to. */
export interface ArgumentGraph {
  readonly nodes: readonly { readonly id: string; readonly base: number }[];
  readonly attacks: readonly (readonly [from: string, to: string])[];
  readonly supports: readonly (readonly [from: string, to: string])[];
}

interface Node {
  readonly id: string;
  readonly base: number;
  readonly attackers: number[];
  readonly supporters: number[];
}

/**
 * The strength of every argument of an acyclic graph, in one pass from the sources on.
 *
 * @returns Strengths by id.
 * @throws RangeError for a cycle, an id that is there twice, or an edge from or to none.
 */
export function evaluate(graph: ArgumentGraph, semantics: SemanticsName): Readonly<Record<string, number>> {
  const { nodes, order } = compile(graph);
  const strengths = run(nodes, order, SEMANTICS[semantics]);
  return Object.fromEntries(nodes.map((node, index) => [node.id, strengths[index] as number]));
}

/**
 * The exact Shapley contribution of one argument to another's strength: the players are all arguments from which there
 * is a way to `on`; what is not in a coalition is not in the graph. All contributions sum to strength − base.
 *
 * @throws RangeError as {@link evaluate} does, for an unknown id, or beyond 16 players.
 */
export function graphShapley(graph: ArgumentGraph, semantics: SemanticsName, { of, on }: { of: string; on: string }): number {
  const { nodes, order, indexOf } = compile(graph);
  const topic = indexOf(on);
  const part = indexOf(of);
  const players = ancestors(nodes, topic);
  if (!players.includes(part)) return 0;
  const shares = shapleyValues(players.length, (coalition) => {
    const present = (index: number): boolean => index === topic || (coalition & (1 << players.indexOf(index))) !== 0;
    const involved = order.filter((index) => (index === topic || players.includes(index)) && present(index));
    return run(nodes, involved, SEMANTICS[semantics])[topic] as number;
  });
  return shares[players.indexOf(part)] as number;
}

function compile(graph: ArgumentGraph): { nodes: readonly Node[]; order: readonly number[]; indexOf: (id: string) => number } {
  const indices = new Map<string, number>();
  const nodes = graph.nodes.map(({ id, base }, index): Node => {
    if (indices.has(id)) throw new RangeError(`argument "${id}" is there twice`);
    indices.set(id, index);
    return { id, base, attackers: [], supporters: [] };
  });
  const indexOf = (id: string): number => {
    const index = indices.get(id);
    if (index === undefined) throw new RangeError(`no argument has the id "${id}"`);
    return index;
  };
  for (const [from, to] of graph.attacks) (nodes[indexOf(to)] as Node).attackers.push(indexOf(from));
  for (const [from, to] of graph.supports) (nodes[indexOf(to)] as Node).supporters.push(indexOf(from));
  return { nodes, order: sourcesFirst(nodes), indexOf };
}

/** Every argument after those that speak to it. */
function sourcesFirst(nodes: readonly Node[]): number[] {
  const waitsFor = nodes.map((node) => node.attackers.length + node.supporters.length);
  const speaksTo: number[][] = nodes.map(() => []);
  nodes.forEach((node, to) => [...node.attackers, ...node.supporters].forEach((from) => speaksTo[from]?.push(to)));
  const order = nodes.map((_, index) => index).filter((index) => waitsFor[index] === 0);
  for (let i = 0; i < order.length; i++) {
    for (const to of speaksTo[order[i] as number] ?? []) if (--(waitsFor[to] as number) === 0) order.push(to);
  }
  if (order.length < nodes.length) {
    const stuck = nodes.filter((_, index) => (waitsFor[index] as number) > 0).map((node) => node.id);
    throw new RangeError(`arguments in or behind a cycle: ${stuck.join(", ")}`);
  }
  return order;
}

/** Strengths of the arguments in `order`, undefined for the others, which count as absent. */
function run(nodes: readonly Node[], order: readonly number[], semantics: Semantics): readonly (number | undefined)[] {
  const strengths = new Array<number | undefined>(nodes.length).fill(undefined);
  const present = (indices: readonly number[]): number[] => indices.map((index) => strengths[index]).filter((strength) => strength !== undefined);
  for (const index of order) {
    const node = nodes[index] as Node;
    strengths[index] = semantics.influence(node.base, semantics.aggregate(present(node.attackers), present(node.supporters)));
  }
  return strengths;
}

function ancestors(nodes: readonly Node[], topic: number): number[] {
  const found: number[] = [];
  const open = [topic];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const { attackers, supporters } = nodes[index] as Node;
    for (const from of [...attackers, ...supporters]) {
      if (found.includes(from)) continue;
      found.push(from);
      open.push(from);
    }
  }
  return found;
}
