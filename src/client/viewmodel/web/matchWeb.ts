import { lookup } from "../../../kernel/lookup.ts";
import type { SeatView } from "../../../engine/index.ts";
import type { CompiledScenario } from "../../../scenario/compiled.ts";
import type { Scenario } from "../../../scenario/schema/scenario.ts";
import { referenceTitle } from "../referenceTitle.ts";
import type { CausalWeb, WebEdge, WebNode } from "./causalWeb.ts";

/** One line of a web of causes, with the points that it stands for. */
export interface MatchEdge extends WebEdge {
  /** Points that it moved its meter by over the whole game; of grievance where it provoked. */
  readonly points: number;
}

/** What really acted on what in one game. */
export interface MatchWeb extends CausalWeb {
  readonly edges: readonly MatchEdge[];
}

/** Lines onto meters that are drawn, lines that tell where those come from, and what is too little to draw, in points. */
const MOST_EFFECTS = 12;
const MOST_SOURCES = 4;
const LEAST_POINTS = 0.5;

type Draft = Pick<MatchEdge, "from" | "to" | "points" | "why">;

/**
 * The strongest causes of a whole game, from its ledger: policies, links, the ladder and events on meters; what provoked the ladder; and
 * motions without which a policy could not have been adopted. Lines are as thick as the points they moved.
 */
export function matchWeb({ scenario, index }: Pick<CompiledScenario, "scenario" | "index">, view: Pick<SeatView, "rounds" | "debates">): MatchWeb {
  const effects = strongest(effectDrafts(scenario, index, view), MOST_EFFECTS);
  const needed = new Set(effects.map(({ from }) => from));
  const sources = needed.has(LADDER) ? strongest(provocations(view), MOST_SOURCES) : [];
  const policies = new Set([...needed, ...sources.map(({ from }) => from)]);
  const motions = motionDrafts(scenario, view, policies);
  const top = Math.max(...effects.map(({ points }) => Math.abs(points)), 1);
  const topSource = Math.max(...sources.map(({ points }) => Math.abs(points)), 1);
  const edges = [
    ...effects.map((draft) => edge(draft, Math.abs(draft.points) / top)),
    ...sources.map((draft) => edge(draft, Math.abs(draft.points) / topSource)),
    ...motions.map((draft) => edge(draft, MOTION_STRENGTH)),
  ];
  const touched = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
  return { nodes: touched.map((id) => nodeOf(scenario, id)), edges };
}

const LADDER = "x:rung";
/** A motion opens the way, however much came of it. */
const MOTION_STRENGTH = 0.25;

const edge = (draft: Draft, strength: number): MatchEdge => ({ ...draft, key: `${draft.from}>${draft.to}`, sign: draft.points < 0 ? -1 : 1, strength, path: [] });

const strongest = (drafts: readonly Draft[], most: number): readonly Draft[] => [...drafts].filter(({ points }) => Math.abs(points) >= LEAST_POINTS).sort((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, most);

/** All causes of the game that came from the same thing and moved the same meter, as one. */
function effectDrafts(scenario: Scenario, index: CompiledScenario["index"], { rounds }: Pick<SeatView, "rounds">): readonly Draft[] {
  const meters = new Map(scenario.meters.map(({ id }) => [lookup(index.meter, id), id]));
  const drafts = new Map<string, Draft>();
  for (const { meter, source, points } of rounds.flatMap(({ causes }) => causes)) {
    const origin = originOf(scenario, source);
    const id = meters.get(meter);
    if (origin === null || id === undefined) continue;
    const key = `${origin.from}>${id}`;
    const known = drafts.get(key);
    drafts.set(key, { from: origin.from, to: `m:${id}`, why: known?.why || origin.why, points: (known?.points ?? 0) + points });
  }
  return [...drafts.values()];
}

function originOf(scenario: Scenario, { kind, id, item }: SeatView["rounds"][number]["causes"][number]["source"]): { readonly from: string; readonly why: string } | null {
  switch (kind) {
    case "policy":
      return { from: `p:${id}`, why: scenario.policies.find((policy) => policy.id === id)?.effects[item]?.why ?? "" };
    case "link": {
      const link = scenario.links.find((one) => one.id === id);
      return link === undefined ? null : { from: link.from, why: link.why };
    }
    case "rung":
      return { from: LADDER, why: scenario.ladder.effects[item]?.why ?? "" };
    case "trigger":
      return { from: `t:${id}`, why: scenario.triggers.find((trigger) => trigger.id === id)?.effects[item]?.why ?? "" };
    case "settling":
    case "deal":
    case "override":
      return null;
  }
}

/** What drove the ladder up or eased it. */
function provocations({ rounds }: Pick<SeatView, "rounds">): readonly Draft[] {
  const sums = new Map<string, number>();
  for (const { note } of rounds.flatMap(({ notes }) => notes)) {
    if (note.type === "grieved") for (const { policy, points } of note.provocations) sums.set(policy, (sums.get(policy) ?? 0) + points);
  }
  return [...sums].map(([policy, points]) => ({ from: `p:${policy}`, to: LADDER, points, why: "" }));
}

/** Motions that had to pass, or be debated, before a policy of the web could be adopted. */
function motionDrafts({ policies }: Scenario, { debates }: Pick<SeatView, "debates">, shown: ReadonlySet<string>): readonly Draft[] {
  return policies.flatMap(({ id, motion }): Draft[] => {
    const verdict = debates.find((debate) => debate.motion === motion?.id)?.verdict;
    if (motion === undefined || verdict == null || !shown.has(`p:${id}`)) return [];
    return [{ from: `q:${motion.id}`, to: `p:${id}`, points: verdict.passed === (motion.side === "pro") ? 1 : -1, why: "" }];
  });
}

function nodeOf(scenario: Scenario, id: string): WebNode {
  const name = id.slice(2);
  const plain = { id, flag: null, path: [] };
  switch (id.slice(0, 2)) {
    case "p:": {
      const policy = scenario.policies.find((one) => one.id === name);
      return { ...plain, kind: "policy", title: policy?.title ?? name, flag: scenario.roles.find((role) => role.id === policy?.role)?.flag ?? null };
    }
    case "m:":
      return { ...plain, kind: "meter", title: referenceTitle(scenario, id) };
    case "t:":
      return { ...plain, kind: "trigger", title: scenario.triggers.find((trigger) => trigger.id === name)?.title ?? name };
    case "q:":
      return { ...plain, kind: "motion", title: scenario.motions.find((motion) => motion.id === name)?.title ?? name };
    default:
      return { ...plain, kind: "signal", title: referenceTitle(scenario, id) };
  }
}
