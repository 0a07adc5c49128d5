import { lookup } from "../../../kernel/lookup.ts";
import type { SeatView } from "../../../engine/index.ts";
import type { CompiledScenario } from "../../../scenario/compiled.ts";
import type { Scenario } from "../../../scenario/schema/scenario.ts";
import { referenceTitle } from "../referenceTitle.ts";
import type { CausalWeb, WebEdge, WebNode } from "./causalWeb.ts";

/** One line of a web of causes, with the points that it stands for. */
export interface MatchEdge extends WebEdge {
  /** What it moved over the whole game: points of a meter, points of grievance, hundredths of all use that are restricted; 1 for a motion. */
  readonly points: number;
  readonly unit: "points" | "grievance" | "use" | "motion";
}

/** What really acted on what in one game. */
export interface MatchWeb extends CausalWeb {
  readonly edges: readonly MatchEdge[];
}

/** Lines onto meters that are drawn, lines that tell where those come from, and what is too little to draw, in points. */
const MOST_EFFECTS = 12;
const MOST_SOURCES = 4;
const LEAST_POINTS = 0.5;

type Draft = Pick<MatchEdge, "from" | "to" | "points" | "unit" | "why">;

/**
 * The strongest causes of a whole game, from its ledger: policies, links, the ladder and events on meters; what provoked the ladder or
 * restricted use, where that moved meters; and motions without which a policy could not have been adopted. Lines are as thick as what
 * they moved, beside others of their kind.
 */
export function matchWeb({ scenario, index }: Pick<CompiledScenario, "scenario" | "index">, view: Pick<SeatView, "rounds" | "debates" | "you">): MatchWeb {
  const effects = strongest(effectDrafts(scenario, index, view), MOST_EFFECTS);
  const needed = new Set(effects.map(({ from }) => from));
  const sources = [...(needed.has(LADDER) ? strongest(provocations(view), MOST_SOURCES) : []), ...REGIME.filter((signal) => needed.has(signal)).flatMap((signal) => strongest(restrictions(scenario, view, signal), MOST_SOURCES - 1))];
  const motions = motionDrafts(scenario, view, new Set([...needed, ...sources.map(({ from }) => from)]));
  const drafts = [...effects, ...sources, ...motions];
  const top = (unit: MatchEdge["unit"]): number => Math.max(...drafts.map((draft) => (draft.unit === unit ? Math.abs(draft.points) : 0)), 1);
  const edges = drafts.map((draft): MatchEdge => ({ ...draft, key: `${draft.from}>${draft.to}`, sign: draft.points < 0 ? -1 : 1, strength: draft.unit === "motion" ? MOTION_STRENGTH : Math.abs(draft.points) / top(draft.unit), path: [] }));
  const touched = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
  return { nodes: touched.map((id) => nodeOf(scenario, id, view.you)), edges };
}

/** What of the regime acts on meters; policies that restrict use bring all of it about. */
const REGIME = ["x:restricted", "x:blocked", "x:workaround", "x:leak"] as const;

const LADDER = "x:rung";
/** A motion opens the way, however much came of it. */
const MOTION_STRENGTH = 0.25;

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
    drafts.set(key, { from: origin.from, to: `m:${id}`, why: known?.why || origin.why, unit: "points", points: (known?.points ?? 0) + points });
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
  return [...sums].map(([policy, points]) => ({ from: `p:${policy}`, to: LADDER, points, unit: "grievance", why: "" }));
}

/** How much of all use each policy restricted when it was carried out furthest. */
function restrictions({ policies }: Scenario, { rounds }: Pick<SeatView, "rounds">, signal: string): readonly Draft[] {
  const furthest = new Map<string, number>();
  for (const { note } of rounds.flatMap(({ notes }) => notes)) if (note.type === "implemented") furthest.set(note.policy, Math.max(note.to, furthest.get(note.policy) ?? 0));
  return policies.map(({ id, regime, why }) => ({ from: `p:${id}`, to: signal, points: 100 * (regime?.scope ?? 0) * (furthest.get(id) ?? 0), unit: "use", why }));
}

/** Motions without which a policy of the web could not have been adopted. */
function motionDrafts({ policies }: Scenario, { debates }: Pick<SeatView, "debates">, shown: ReadonlySet<string>): readonly Draft[] {
  return policies.flatMap(({ id, motion }): Draft[] => {
    const opened = motion?.needed === true && shown.has(`p:${id}`) && debates.some((debate) => debate.motion === motion.id);
    return opened ? [{ from: `q:${motion.id}`, to: `p:${id}`, points: 1, unit: "motion", why: "" }] : [];
  });
}

function nodeOf(scenario: Scenario, id: string, you: string | null): WebNode {
  const name = id.slice(2);
  const plain = { id, flag: null, path: [] };
  switch (id.slice(0, 2)) {
    case "p:": {
      const policy = scenario.policies.find((one) => one.id === name);
      return { ...plain, kind: "policy", title: policy?.title ?? name, flag: scenario.roles.find((role) => role.id === policy?.role)?.flag ?? null, own: policy !== undefined && policy.role === you };
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
