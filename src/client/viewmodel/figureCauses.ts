import type { SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { JudgedFigure } from "./judgeCondition.ts";
import type { LedgerRow } from "./ledgerView.ts";
import { waterfallView } from "./waterfallView.ts";

/** Something that brought a figure where it is. */
export interface FigureCause {
  readonly key: string;
  readonly cause: Pick<LedgerRow, "kind" | "title" | "role">;
  /** Points of the meter or of grievance; a share of all use in hundredths. */
  readonly points: number;
  readonly unit: "points" | "share";
}

/** Causes told of one figure. */
const TOLD = 3;
/** A cause below this is not told. Points. */
const LEAST_TOLD = 0.5;

type Compiled = Pick<CompiledScenario, "scenario" | "index" | "policies">;
type Told = Pick<SeatView, "world" | "rounds">;

/** What pushed a figure most, over the whole game, in the direction in which its condition asks; nothing where that is not known. */
export function figureCauses(compiled: Compiled, view: Told, { source, limits }: Pick<JudgedFigure, "source" | "limits">): readonly FigureCause[] {
  const up = limits.some(({ sign }) => sign === "atLeast" || sign === "moreThan");
  return causesOf(compiled, view, source)
    .filter(({ points }) => (up ? points : -points) >= LEAST_TOLD)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, TOLD);
}

function causesOf(compiled: Compiled, view: Told, { kind, id }: JudgedFigure["source"]): readonly FigureCause[] {
  if (kind === "meter") {
    const steps = waterfallView(compiled, view, id)?.steps ?? [];
    return steps.flatMap(({ key, cause, points }) => (cause === null ? [] : [{ key, cause, points, unit: "points" as const }]));
  }
  if (kind !== "signal") return [];
  if (id === "rung" || id === "grievance") return provocations(compiled, view);
  return id === "restricted" || id === "blocked" ? restrictions(compiled, view, id) : [];
}

/** Grievance that each policy has caused or soothed so far. */
function provocations({ scenario }: Compiled, { rounds }: Told): readonly FigureCause[] {
  const sums = new Map<string, number>();
  for (const { note } of rounds.flatMap(({ notes }) => notes)) {
    if (note.type !== "grieved") continue;
    for (const { policy, points } of note.provocations) sums.set(policy, (sums.get(policy) ?? 0) + points);
  }
  return [...sums].map(([policy, points]) => ({ key: policy, cause: policyCause(scenario, policy), points, unit: "points" as const }));
}

/**
 * What each policy has of a share of all use at present. Restrictions overlap: 1 − Π(1 − x) of all use is barred, and each gets the part
 * that −ln(1 − x) is of all of them, so that the parts sum to the share. Source: MODEL §2.3 (4).
 */
function restrictions({ scenario, policies, index }: Compiled, { world }: Told, signal: "restricted" | "blocked"): readonly FigureCause[] {
  const whole = 100 * (world.signals[index.signal[signal]] ?? 0);
  const parts = policies.map(({ id, scope }, at) => ({ id, part: -Math.log(1 - Math.min(MOST_BARRED, scope * (world.implemented[at] ?? 0))) }));
  const sum = parts.reduce((total, { part }) => total + part, 0);
  return parts.map(({ id, part }) => ({ key: id, cause: policyCause(scenario, id), points: sum === 0 ? 0 : (whole * part) / sum, unit: "share" as const }));
}

/** A policy that bars everything would leave nothing to the others. */
const MOST_BARRED = 0.999;

function policyCause(scenario: CompiledScenario["scenario"], name: string): FigureCause["cause"] {
  const policy = scenario.policies.find(({ id }) => id === name);
  const role = scenario.roles.find(({ id }) => id === policy?.role);
  return { kind: "policy", title: policy?.title ?? name, role: role === undefined ? null : { id: role.id, short: role.short, flag: role.flag } };
}
