import { lookup } from "../../kernel/lookup.ts";
import type { SeatView } from "../../engine/index.ts";
import type { CompiledScenario, Weighted } from "../../scenario/compiled.ts";
import type { Judged } from "./judgeCondition.ts";
import { judgeCondition, readingTitle } from "./judgeCondition.ts";
import type { RoleMark } from "./roleMark.ts";
import { roleMark } from "./roleMark.ts";

/** What one wish of a role gained or lost, in points of what the world is worth to it. */
export interface GoalPart {
  readonly title: string;
  readonly wants: "high" | "low";
  readonly points: number;
}

/** How a role fared, and what it wanted in secret. */
export interface GoalView {
  readonly role: RoleMark;
  readonly goals: readonly string[];
  /** What the world was worth to it at the start and is at the end, 0..100. */
  readonly start: number;
  readonly end: number;
  readonly history: readonly number[];
  /** Largest first; together they make the change. */
  readonly parts: readonly GoalPart[];
  /** The final score and what it is made of; null before the end. */
  readonly score: { readonly total: number; readonly world: number; readonly agenda: number; readonly deals: number } | null;
  readonly agenda: { readonly title: string; readonly judged: Judged; readonly points: number } | null;
}

/** All roles, yours first, then those that gained most. */
export function goalsView(compiled: CompiledScenario, { world, agendas, scores, you }: Pick<SeatView, "world" | "agendas" | "scores" | "you">): readonly GoalView[] {
  const { scenario } = compiled;
  return scenario.roles
    .map((role): GoalView => {
      const at = lookup(compiled.index.role, role.id) ?? 0;
      const history = world.utilityHistory.map((worth) => worth[at] ?? 0);
      return {
        role: roleMark(scenario, role.id, you),
        goals: role.goals,
        start: history[0] ?? 0,
        end: history.at(-1) ?? 0,
        history,
        parts: partsOf(compiled, compiled.roles[at]?.utility ?? [], world),
        score: scoreOf(scores, role.id),
        agenda: agendaOf(compiled, { at, agenda: lookup(agendas, role.id), world }),
      };
    })
    .sort((a, b) => Number(b.role.you) - Number(a.role.you) || b.end - b.start - (a.end - a.start));
}

function scoreOf(scores: SeatView["scores"], role: string): GoalView["score"] {
  const score = scores?.find((one) => one.role === role);
  return score === undefined ? null : { total: score.total, world: score.utility, agenda: score.agenda?.points ?? 0, deals: score.deals.points };
}

/** Each wish's share of the change: meters and signals have a history; capital has none and counts from nothing. */
function partsOf(compiled: CompiledScenario, utility: readonly Weighted[], world: SeatView["world"]): readonly GoalPart[] {
  return utility
    .map(({ reading, weight }): GoalPart => {
      const [start, end] = endsOf(reading, world);
      return { title: readingTitle(compiled, reading), wants: weight > 0 ? "high" : "low", points: weight * (end - start) };
    })
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

/** A reading at the start and at the end, on its 0..1 scale. */
function endsOf({ kind, index, unit }: Weighted["reading"], world: SeatView["world"]): readonly [number, number] {
  const scaled = (value: number | undefined): number => Math.min(1, Math.max(0, (value ?? 0) / unit));
  if (kind === "meter") return [scaled(world.history[0]?.[index]), scaled(world.meters[index])];
  if (kind === "signal") return [scaled(world.signalHistory[0]?.[index]), scaled(world.signals[index])];
  if (kind === "policy") return [0, scaled(world.implemented[index])];
  return [0, scaled(kind === "capital" ? world.capital[index] : world.round)];
}

function agendaOf(compiled: CompiledScenario, { at, agenda, world }: { readonly at: number; readonly agenda: string | undefined; readonly world: SeatView["world"] }): GoalView["agenda"] {
  const dealt = compiled.roles[at]?.agendas.find(({ id }) => id === agenda);
  if (dealt === undefined) return null;
  const title = compiled.scenario.roles.flatMap(({ agendas }) => agendas).find(({ id }) => id === dealt.id)?.title ?? dealt.id;
  return { title, points: dealt.points, judged: judgeCondition(compiled, dealt.when, { world, round: world.round }) };
}
