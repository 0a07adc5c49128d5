import { lookup } from "../../kernel/lookup.ts";
import type { DebateStep, SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import { capitalOf } from "./capitalOf.ts";
import type { RoleMark } from "./roleMark.ts";
import { roleMark } from "./roleMark.ts";
import type { ScreenName } from "./screenOf.ts";
import { trailOf } from "./screenOf.ts";

/** What the player is in the middle of: a screen, and where that has several sides, which. */
export type Doing = ScreenName | "wait" | "verdict" | "sealed";

/** Where in the game the player stands. */
export interface WhereView {
  /** 0 before the first. */
  readonly round: number;
  readonly rounds: number;
  readonly screen: ScreenName;
  readonly doing: Doing;
  /** The step of a debate that is going on. */
  readonly step: DebateStep | null;
  /** Others who are waited for; empty when it is for the player to go on. */
  readonly waitsFor: readonly RoleMark[];
  /** The steps of the present round; empty before the first and after the last. */
  readonly steps: readonly { readonly screen: ScreenName; readonly state: "done" | "now" | "ahead" }[];
  /** Whether no round follows for certain. */
  readonly last: boolean;
  readonly you: {
    readonly title: string;
    readonly flag: string;
    readonly goals: readonly string[];
    readonly agenda: string | null;
    readonly capital: number;
    /** 0..100; null before the first round is over. */
    readonly score: number | null;
  } | null;
}

export function whereView(compiled: CompiledScenario, view: SeatView, screen: ScreenName): WhereView {
  const { place, moves, seats } = view;
  const round = "round" in place ? place.round : 0;
  const trail = trailOf(view.parts);
  const at = trail.indexOf(screen);
  const playing = place.phase === "evidence" || place.phase === "debate" || place.phase === "commit" || place.phase === "caucus";
  const others = playing && !moves.toAct ? Object.values(seats).filter(({ toAct, role }) => toAct && role !== view.you) : [];
  return {
    round,
    rounds: compiled.rounds,
    screen,
    doing: doingOf(view, screen),
    step: place.phase === "debate" ? place.step : null,
    waitsFor: screen === "debate" && place.phase !== "debate" ? [] : others.map(({ role }) => roleMark(compiled.scenario, role, view.you)),
    steps: at < 0 ? [] : trail.map((one, index) => ({ screen: one, state: index < at ? "done" : index === at ? "now" : "ahead" })),
    last: round >= compiled.rounds || (compiled.endings.find(({ id }) => id === view.world.ending)?.terminal ?? false),
    you: youOf(compiled, view),
  };
}

function doingOf({ place, moves, own }: SeatView, screen: ScreenName): Doing {
  if (screen === "debate" && place.phase !== "debate") return "verdict";
  if (screen === "debate" && !moves.toAct) return "wait";
  return screen === "decision" && (own?.choice ?? null) !== null ? "sealed" : screen;
}

function youOf(compiled: CompiledScenario, view: SeatView): WhereView["you"] {
  const { scenario, index } = compiled;
  const role = scenario.roles.find(({ id }) => id === view.you);
  const at = role === undefined ? undefined : lookup(index.role, role.id);
  if (role === undefined || at === undefined) return null;
  return {
    title: role.title,
    flag: role.flag,
    goals: role.goals,
    agenda: role.agendas.find(({ id }) => id === view.own?.agenda)?.title ?? null,
    capital: capitalOf(compiled, view),
    score: view.rounds.length === 0 ? null : (view.world.utility[at] ?? null),
  };
}
