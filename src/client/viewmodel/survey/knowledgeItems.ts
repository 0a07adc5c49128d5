import { absorbText, finishHash, startHash } from "../../../kernel/hash.ts";
import type { Effect, Link, Policy, Scenario } from "../../../scenario/schema/scenario.ts";

/** What is asked. `falls` and `drift` ask of a meter, the others of policies. */
export type ItemKind = "lowers" | "raises" | "enforce" | "lag" | "provokes" | "falls" | "drift";

/** An answer to choose from, and the figure that makes it right or wrong: points a round, a share, rounds, or points of grievance. */
export interface ItemOption {
  /** A policy's or a meter's id; of a drift "up", "down" or "level". */
  readonly id: string;
  readonly title: string;
  readonly figure: number;
  /** The author's reason in one line; null where there is nothing to give a reason for. */
  readonly why: string | null;
}

/** A question on the scenario's own trade-offs with one right answer. */
export interface KnowledgeItem {
  readonly kind: ItemKind;
  /** The policy or meter that is asked about; null where the answers themselves are compared. */
  readonly subject: string | null;
  /** For `falls`: the value of the subject above which it does, points. */
  readonly above: number;
  readonly options: readonly ItemOption[];
  /** Place of the right answer. */
  readonly right: number;
}

const ITEMS = 4;
const WRONG = 3;
const FEWEST_WRONG = 2;
/** Wrong answers are clearly wrong: so much less easily copied, or less provoking. */
const COPY_GAP = 0.15;
const PROVOKED_GAP = 2;

/**
 * Four questions on what a scenario's policies and links do, each with one right answer that its figures prove.
 *
 * The same scenario gives the same questions in the same order, in any language. A scenario that lacks one kind is asked another;
 * only one with fewer than four meters and hardly a policy has fewer than four. Source: MODEL §6.3.
 */
export function knowledgeItems(scenario: Scenario): readonly KnowledgeItem[] {
  const drifts = scenario.meters.map((meter) => drift(meter));
  const made = [pushes(scenario, -1), hardest(scenario), slowest(scenario), provoking(scenario), falling(scenario), pushes(scenario, 1), ...drifts];
  return made.filter((item) => item !== null).slice(0, ITEMS);
}

/** The policy whose pushes up and down weigh most against each other, and the one meter of those offered that it lowers (or raises). */
function pushes(scenario: Scenario, way: 1 | -1): KnowledgeItem | null {
  const weighed = scenario.policies.flatMap((policy) => {
    const found = directPushes(scenario, policy);
    if (found === null) return [];
    const [up, down] = [found.filter(({ figure }) => figure > 0), found.filter(({ figure }) => figure < 0)];
    const [asked, others] = way > 0 ? [up, down] : [down, up];
    const [right] = [...asked].sort(bySize);
    const wrong = [...[...others].sort(bySize), ...found.filter(({ figure }) => figure === 0)].slice(0, WRONG);
    if (right === undefined || others.length === 0 || wrong.length < FEWEST_WRONG) return [];
    return [{ policy, right, wrong, conflict: Math.min(total(up), total(down)) }];
  });
  // The two questions of this kind ask about different policies.
  const best = [...weighed].sort((a, b) => b.conflict - a.conflict || (a.policy.id < b.policy.id ? -1 : 1))[way > 0 ? 1 : 0];
  return best === undefined ? null : item(scenario, { kind: way > 0 ? "raises" : "lowers", subject: best.policy.id }, best);
}

/** What a policy does to each meter by itself; null where that cannot be told from its figures, or works by way of obedience. */
function directPushes({ meters }: Scenario, { effects, regime }: Policy): readonly ItemOption[] | null {
  if ((regime?.scope ?? 0) > 0 || effects.some((effect) => !isOneWay(effect))) return null;
  return meters.flatMap(({ id, title }): ItemOption[] => {
    const own = effects.filter(({ to }) => to === id);
    const signs = new Set(own.map(({ w }) => Math.sign(w)));
    if (signs.size > 1) return [];
    return [{ id, title, figure: own.reduce((sum, { w }) => sum + w, 0), why: own[0]?.why ?? null }];
  });
}

/** Whether a push always goes the way of its weight. */
const isOneWay = ({ fn, expr }: Pick<Effect | Link, "fn" | "expr">): boolean => expr === undefined && (fn === undefined || fn.k !== "lin" || fn.at <= 0);

const bySize = (a: ItemOption, b: ItemOption): number => Math.abs(b.figure) - Math.abs(a.figure) || (a.id < b.id ? -1 : 1);

const total = (options: readonly ItemOption[]): number => options.reduce((sum, { figure }) => sum + Math.abs(figure), 0);

function hardest(scenario: Scenario): KnowledgeItem | null {
  const restrictions = scenario.policies.filter(({ regime }) => (regime?.scope ?? 0) > 0);
  return mostOf(scenario, { kind: "enforce", gap: COPY_GAP, among: restrictions, figure: ({ regime }) => regime?.copyability ?? 0 });
}

function slowest(scenario: Scenario): KnowledgeItem | null {
  return mostOf(scenario, { kind: "lag", gap: 1, among: scenario.policies, figure: ({ lag }) => lag });
}

function provoking(scenario: Scenario): KnowledgeItem | null {
  return mostOf(scenario, { kind: "provokes", gap: PROVOKED_GAP, among: scenario.policies, figure: ({ provocation }) => provocation });
}

interface Most {
  readonly kind: ItemKind;
  readonly gap: number;
  readonly among: readonly Policy[];
  readonly figure: (policy: Policy) => number;
}

/** The policy that has most of something, beside others that have clearly less: one that comes near, one in the middle, one far off. */
function mostOf(scenario: Scenario, { kind, gap, among, figure }: Most): KnowledgeItem | null {
  const options = among.map((policy): ItemOption => ({ id: policy.id, title: policy.title, figure: figure(policy), why: policy.why })).sort((a, b) => b.figure - a.figure || (a.id < b.id ? -1 : 1));
  const [right] = options;
  if (right === undefined || right.figure <= 0) return null;
  const less = options.filter((option) => option.figure <= right.figure - gap);
  if (less.length < FEWEST_WRONG) return null;
  const places = [...new Set([0, Math.floor(less.length / 2), less.length - 1])];
  return item(scenario, { kind, subject: null }, { right, wrong: places.flatMap((place) => less[place] ?? []) });
}

/** What a standing link pushes down once its meter is high. */
function falling(scenario: Scenario): KnowledgeItem | null {
  const { links, meters } = scenario;
  const found = links
    .filter(({ from, w, fn, expr }) => from.startsWith("m:") && w < 0 && expr === undefined && (fn.k === "hinge+" || fn.k === "lin"))
    .sort((a, b) => a.w - b.w || (a.id < b.id ? -1 : 1));
  for (const link of found) {
    const pushed = new Set(links.filter(({ from, w, to }) => from === link.from && (w < 0 || to === link.to)).map(({ to }) => to));
    const subject = link.from.slice(2);
    const wrong = meters.filter(({ id }) => id !== subject && !pushed.has(id)).map(({ id, title }): ItemOption => linkOption(links, { from: link.from, id, title }));
    const target = meters.find(({ id }) => id === link.to);
    const above = "at" in link.fn ? link.fn.at : 0;
    if (target === undefined || wrong.length < FEWEST_WRONG) continue;
    const right: ItemOption = { id: target.id, title: target.title, figure: link.w, why: link.why };
    // What the meter pushes up is the likeliest mistake.
    const tempting = [...wrong].sort((a, b) => b.figure - a.figure || (a.id < b.id ? -1 : 1)).slice(0, WRONG);
    return { ...item(scenario, { kind: "falls", subject }, { right, wrong: tempting }), above };
  }
  return null;
}

function linkOption(links: readonly Link[], { from, id, title }: { readonly from: string; readonly id: string; readonly title: string }): ItemOption {
  const link = links.find((one) => one.from === from && one.to === id);
  return { id, title, figure: link?.w ?? 0, why: link?.why ?? null };
}

const STILL = 1;

/** Where a meter goes when nobody pushes it: what every scenario can be asked. */
function drift({ id, start, settles }: Scenario["meters"][number]): KnowledgeItem {
  const way = settles - start > STILL ? "up" : start - settles > STILL ? "down" : "level";
  const ways = ["up", "down", "level"] as const;
  return { kind: "drift", subject: id, above: 0, options: ways.map((one) => ({ id: one, title: one, figure: one === way ? settles : 0, why: null })), right: ways.indexOf(way) };
}

interface Asked {
  readonly kind: ItemKind;
  readonly subject: string | null;
}

/** The question with its answers in an order that gives nothing away and is always the same. */
function item({ id }: Scenario, { kind, subject }: Asked, { right, wrong }: { readonly right: ItemOption; readonly wrong: readonly ItemOption[] }): KnowledgeItem {
  const options = [right, ...wrong]
    .map((option) => ({ option, place: shuffled([id, kind, subject ?? "", option.id]) }))
    .sort((a, b) => a.place - b.place)
    .map(({ option }) => option);
  return { kind, subject, above: 0, options, right: options.indexOf(right) };
}

function shuffled(texts: readonly string[]): number {
  const state = { a: 0, b: 0 };
  startHash(state);
  for (const text of texts) absorbText(state, text);
  finishHash(state);
  return state.a >>> 0;
}
