import { lookup } from "../../kernel/lookup.ts";
import type { SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { Scenario } from "../../scenario/schema/scenario.ts";
import { boardArcs } from "./seatArcs.ts";
import type { Chart } from "./boardChart.ts";
import type { BoardPlan } from "./boardPlan.ts";
import type { BoardInsets, BoardToken, BoardView, HoistedFlag } from "./boardView.ts";
import type { FlagLetter } from "./flagShapes.ts";

/** The chart's plan of a scenario: the author's, or one island at home and one for the role that retaliates. */
export function boardPlan({ board, roles, ladder, title }: Pick<Scenario, "board" | "roles" | "ladder" | "title">): BoardPlan {
  if (board !== undefined) return board;
  const home = roles.filter(({ id }) => id !== ladder.owner).map(({ id }) => ({ role: id }));
  return {
    islands: [
      { id: "home", name: title, size: "large", home: true, ports: home },
      { id: "across", name: roles.find(({ id }) => id === ladder.owner)?.short ?? "", size: "medium", home: false, ports: [{ role: ladder.owner }] },
    ],
    seas: [],
    lanes: [],
  };
}

/** What the player turns on the board: not part of the match. */
export interface BoardMood {
  readonly chart: Chart;
  readonly theme: BoardView["theme"];
  readonly still: boolean;
  readonly focus: string | null;
  /** Whether the last resolved round is on show: what it changed, and who reacted. */
  readonly showRound: boolean;
  /** What the screen lays over the edges of the board. */
  readonly insets?: BoardInsets;
}

/** The board as a seat sees it between resolutions. Source: MODEL §8b.13. */
export function seatBoard(compiled: Pick<CompiledScenario, "scenario" | "index">, view: Pick<SeatView, "world" | "rounds" | "you">, mood: BoardMood): BoardView {
  const { chart, theme, still, focus, showRound, insets } = mood;
  return {
    chart,
    theme,
    still,
    focus,
    tokens: tokensOf(compiled, view, mood),
    arcs: boardArcs(compiled, view, { showRound }),
    beat: 0,
    camera: null,
    approach: null,
    bound: null,
    craft: view.world.signals[compiled.index.signal.workaround] ?? 0,
    ...(insets !== undefined && { insets }),
  };
}

function tokensOf(compiled: Pick<CompiledScenario, "scenario" | "index">, { world, you }: Pick<SeatView, "world" | "you">, { chart, showRound }: BoardMood): readonly BoardToken[] {
  const { scenario, index } = compiled;
  const homes = homeRoles(scenario);
  return chart.ports.flatMap(({ role: name, x, y }): BoardToken[] => {
    const role = scenario.roles.find(({ id }) => id === name);
    if (role === undefined) return [];
    const at = lookup(index.role, name) ?? 0;
    const now = world.utilityHistory.at(-1)?.[at];
    const before = world.utilityHistory.at(-2)?.[at];
    const delta = showRound && now !== undefined && before !== undefined ? now - before : null;
    return [{ role: name, name: role.short, place: homes.has(name) ? "home" : "partner", flag: role.flag as FlagLetter, you: name === you, x, y, delta, active: false, hoist: hoistOf(compiled, world, name) }];
  });
}

/** The marks of a role's standing policies, newest first. */
function hoistOf({ scenario, index }: Pick<CompiledScenario, "scenario" | "index">, world: SeatView["world"], role: string): readonly HoistedFlag[] {
  const flags = scenario.policies.flatMap(({ id, role: owner, flag }): HoistedFlag[] => {
    const at = lookup(index.policy, id) ?? -1;
    const stands = owner === role && (world.level[at] ?? 0) > 0;
    return stands && flag !== undefined ? [{ policy: id, letter: flag as FlagLetter, since: world.since[at] ?? 0, fresh: false }] : [];
  });
  return flags.sort((a, b) => b.since - a.since);
}

/** The board as a background, before a game: roles and lanes, no words. */
export function startBoard(scenario: Scenario, chart: Chart, theme: BoardView["theme"]): BoardView {
  const homes = homeRoles(scenario);
  const tokens = chart.ports.flatMap(({ role: name, x, y }): BoardToken[] => {
    const role = scenario.roles.find(({ id }) => id === name);
    return role === undefined ? [] : [{ role: name, name: role.short, place: homes.has(name) ? "home" : "partner", flag: role.flag as FlagLetter, you: false, x, y, delta: null, active: false, hoist: [] }];
  });
  const arcs = (scenario.board?.lanes ?? []).map(({ from, to }) => ({ id: `lane.${from}.${to}`, kind: "trade", from, to, weight: 1, label: null, since: null, fresh: false }) as const);
  return { chart, tokens, arcs, theme, focus: null, still: true, beat: 0, camera: null, approach: null, bound: null, craft: 0 };
}

function homeRoles(scenario: Parameters<typeof boardPlan>[0]): ReadonlySet<string> {
  return new Set(boardPlan(scenario).islands.flatMap(({ home, ports }) => (home ? ports.map(({ role }) => role) : [])));
}
