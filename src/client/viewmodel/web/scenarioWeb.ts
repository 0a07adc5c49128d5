import type { Condition, ResponseFunction } from "../../../scenario/schema/expression.ts";
import type { Scenario } from "../../../scenario/schema/scenario.ts";
import { referenceTitle } from "../referenceTitle.ts";
import type { CausalWeb, WebEdge, WebNode } from "./causalWeb.ts";

/** An edge before its strength is measured against the others'. */
type Draft = Omit<WebEdge, "strength" | "sign"> & { readonly w: number };

/**
 * Everything that acts on something in a scenario: policies, links, the ladder and events on meters, rules on the restricted share, and
 * what events and endings ask for. Its nodes are those that some edge touches.
 */
export function scenarioWeb(scenario: Scenario): CausalWeb {
  const drafts = [...policyEdges(scenario), ...linkEdges(scenario), ...ladderEdges(scenario), ...triggerEdges(scenario), ...endingEdges(scenario)];
  const top = Math.max(...drafts.map(({ w }) => Math.abs(w)), 1);
  const edges = drafts.map(({ w, ...edge }): WebEdge => ({ ...edge, sign: Math.sign(w) as WebEdge["sign"], strength: Math.abs(w) / top }));
  const touched = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const authored = authoredNodes(scenario);
  const known = new Set(authored.map(({ id }) => id));
  const nodes = [...authored, ...[...touched].filter((id) => isReading(id) && !known.has(id)).map((id) => readingNode(scenario, id))].filter(({ id }) => touched.has(id));
  const ids = new Set(nodes.map(({ id }) => id));
  // A draft may name what it does not have; the problems list says so.
  return { nodes, edges: edges.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
}

/** What the engine works out and nobody writes: signals, a role's capital, the round. */
const isReading = (id: string): boolean => /^(x:|r:|round$)/.test(id);

function readingNode(scenario: Scenario, id: string): WebNode {
  return { id, kind: "signal", title: referenceTitle(scenario, id), flag: null, path: ["signals", ...(id.startsWith("x:") ? [id.slice(2)] : [])] };
}

function authoredNodes(scenario: Scenario): readonly WebNode[] {
  const { policies, meters, triggers, endings, roles } = scenario;
  const flags = new Map(roles.map(({ id, flag }) => [id, flag]));
  return [
    ...policies.map(({ id, title, role }, at): WebNode => ({ id: `p:${id}`, kind: "policy", title, flag: flags.get(role) ?? null, path: ["policies", at] })),
    ...meters.map(({ id, title }, at): WebNode => ({ id: `m:${id}`, kind: "meter", title, flag: null, path: ["meters", at] })),
    ...triggers.map(({ id, title }, at): WebNode => ({ id: `t:${id}`, kind: "trigger", title, flag: null, path: ["triggers", at] })),
    ...endings.map(({ id, title }, at): WebNode => ({ id: `e:${id}`, kind: "ending", title, flag: null, path: ["endings", at] })),
  ];
}

interface AuthoredEffect {
  readonly to: string;
  readonly w: number;
  readonly fn?: ResponseFunction | undefined;
  readonly why: string;
}

function effectEdges(from: string, path: readonly (string | number)[], effects: readonly AuthoredEffect[]): readonly Draft[] {
  return effects.map(({ to, w, fn, why }, at) => ({ key: `${path.join(".")}.${at}`, from, to: `m:${to}`, w: turned(w, fn), why, path: [...path, at] }));
}

/** A falling response turns a push round: less of the cause means more of the push. */
const turned = (w: number, fn: ResponseFunction | undefined): number => (fn?.k === "hinge-" ? -w : w);

function policyEdges({ policies }: Scenario): readonly Draft[] {
  return policies.flatMap(({ id, effects, regime, provocation, why }, at) => {
    const rules: readonly (readonly [to: string, w: number, key: string])[] = [
      ["x:restricted", POINTS_PER_SHARE * (regime?.scope ?? 0), "regime.scope"],
      ["x:workaround", POINTS_PER_SHARE * (regime?.spread ?? 0), "regime.spread"],
      ["x:grievance", provocation, "provocation"],
    ];
    const edges = rules.filter(([, w]) => w !== 0).map(([to, w, key]): Draft => ({ key: `policies.${at}.${key}`, from: `p:${id}`, to, w, why, path: ["policies", at, ...key.split(".")] }));
    return [...effectEdges(`p:${id}`, ["policies", at, "effects"], effects), ...edges];
  });
}

/** What a share of all use counts beside points of a meter, for the strength of a line. */
const POINTS_PER_SHARE = 10;

function linkEdges({ links }: Scenario): readonly Draft[] {
  return links.map(({ from, to, w, fn, why }, at) => ({ key: `links.${at}`, from, to: `m:${to}`, w: turned(w, fn), why, path: ["links", at] }));
}

function ladderEdges({ ladder }: Scenario): readonly Draft[] {
  const climb: Draft = { key: "ladder.rungs", from: "x:grievance", to: "x:rung", w: POINTS_PER_SHARE, why: "", path: ["ladder", "rungs"] };
  return [climb, ...effectEdges("x:rung", ["ladder", "effects"], ladder.effects)];
}

function triggerEdges({ triggers }: Scenario): readonly Draft[] {
  return triggers.flatMap(({ id, when, effects }, at) => [...asksFor(when).map((from, place) => asked({ from, to: `t:${id}`, path: ["triggers", at, "when"] }, place)), ...effectEdges(`t:${id}`, ["triggers", at, "effects"], effects)]);
}

function endingEdges({ endings }: Scenario): readonly Draft[] {
  return endings.flatMap(({ id, when }, at) => (when === undefined ? [] : asksFor(when)).map((from, place) => asked({ from, to: `e:${id}`, path: ["endings", at, "when"] }, place)));
}

const asked = ({ from, to, path }: Pick<Draft, "from" | "to" | "path">, place: number): Draft => ({ key: `${path.join(".")}.${place}`, from, to, w: 0, why: "", path });

/** What a condition reads, as references, each once. */
function asksFor(condition: Condition): readonly string[] {
  return [...new Set(readings(condition))];
}

function readings(condition: Condition): readonly string[] {
  if ("all" in condition) return condition.all.flatMap(readings);
  if ("any" in condition) return condition.any.flatMap(readings);
  if ("not" in condition) return readings(condition.not);
  if ("ref" in condition) return [condition.ref];
  if ("before" in condition) return [condition.policy, ...condition.before].map((id) => `p:${id}`);
  return "policy" in condition ? [`p:${condition.policy}`] : [];
}

