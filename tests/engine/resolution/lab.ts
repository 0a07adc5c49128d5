import type { z } from "zod";
import { playout } from "../../../src/engine/playout.ts";
import { SIGNAL } from "../../../src/engine/signals.ts";
import type { Deal } from "../../../src/engine/index.ts";
import type { Choice, MotionOutcome, Note, Resolution, World } from "../../../src/engine/world.ts";
import type { CompiledScenario } from "../../../src/scenario/compiled.ts";
import { compileScenario } from "../../../src/scenario/compileScenario.ts";
import type { ScenarioFile } from "../../../src/scenario/schema/scenario.ts";
import { ScenarioFile as Schema } from "../../../src/scenario/schema/scenario.ts";
import { smallScenario } from "../../helpers/scenarios.ts";

type File = z.input<typeof ScenarioFile>;

/** Half-life so short that a policy is wholly implemented in the round of its adoption, and a meter wholly back at rest. */
export const AT_ONCE = 0.01;

const bare = { why: "For a test.", title: "Test", summary: "For a test.", headline: "Test" };

/** A policy of the council with nothing in it: free, and implemented at once. */
export function aPolicy(id: string, parts: Partial<File["policies"][number]> = {}): File["policies"][number] {
  return { id, role: "council", cost: 0, half: AT_ONCE, ...bare, ...parts };
}

export function anEffect(to: string, w: number, parts: Partial<NonNullable<File["policies"][number]["effects"]>[number]> = {}): NonNullable<File["policies"][number]["effects"]>[number] {
  return { to, w, why: "For a test.", ...parts };
}

export function aLink(id: string, parts: Partial<File["links"] extends (infer L)[] | undefined ? L : never>): NonNullable<File["links"]>[number] {
  return { id, from: "m:safety", to: "shops", w: 10, fn: { k: "power" }, why: "For a test.", ...parts };
}

/** Meters of the small scenario that stay where they are unless pushed, at the values given (50 by default). */
export function metersAt(values: Readonly<Record<string, number>>): File["meters"] {
  return smallScenario().scenario.meters.map(({ id }) => ({ id, title: id, about: id, start: values[id] ?? 50, settles: values[id] ?? 50 }));
}

/** The small scenario emptied of all that moves, then filled with the parts that a test is about. Gain 1, no upkeep, ten slots. */
export function aScenario(parts: Partial<File> = {}, assumptions: Readonly<Record<string, number>> = {}): CompiledScenario {
  const { scenario } = smallScenario();
  const motions = scenario.motions.map(({ whenPassed: _passed, whenFallen: _fallen, ...motion }) => motion);
  const emptied = {
    ...scenario,
    motions,
    rounds: 6,
    gain: 1,
    capital: { upkeep: 0, slots: 10, start: 10, ceiling: 10 },
    roles: scenario.roles.map((role) => ({ ...role, agendas: [], lean: {}, personality: {} })),
    meters: metersAt({}),
    policies: [aPolicy("idle")],
    links: [],
    triggers: [],
    endings: [{ id: "muddle", title: "Muddle", text: "Muddle" }],
    assumptions: [],
    ladder: { ...scenario.ladder, effects: [] },
    workaround: {},
  };
  return compileScenario(Schema.parse({ ...emptied, ...parts }), assumptions);
}

/** What the roles choose in each round, by role and round. */
export type Plan = readonly Readonly<Record<string, Partial<Choice>>>[];

interface Options {
  readonly seed?: number;
  readonly ledger?: boolean;
  readonly outcomes?: readonly (MotionOutcome | null)[];
  /** Deals struck before the first round. */
  readonly deals?: readonly Deal[];
}

/** Plays a plan; the resolution of every round. */
export function playPlan(scenario: CompiledScenario, plan: Plan, { seed = 1, ledger = true, outcomes = [], deals = [] }: Options = {}): readonly Resolution[] {
  const choose = (_: World, round: number): Choice[] => scenario.roles.map(({ id }) => ({ adopt: [], repeal: [], ...plan[round - 1]?.[id] }));
  return playout({ scenario, seed, ledger, choose, outcome: (round) => outcomes[round - 1] ?? null, struck: (round) => (round === 1 ? deals : []) }).rounds;
}

/** The world after the council has adopted policies in the first round. */
export function worldAfter(scenario: CompiledScenario, ...adopt: readonly string[]): World {
  return last(playPlan(scenario, [{ council: { adopt } }]).slice(0, 1)).world;
}

export function last<T>(items: readonly T[]): T {
  const item = items.at(-1);
  if (item === undefined) throw new Error("there is nothing");
  return item;
}

/** A meter in points. */
export function meter(scenario: CompiledScenario, world: World, id: string): number {
  const value = world.meters[scenario.index.meter[id] ?? -1];
  if (value === undefined) throw new Error(`no meter ${id}`);
  return value;
}

export function signal(world: World, id: keyof typeof SIGNAL): number {
  return world.signals[SIGNAL[id]] ?? NaN;
}

/** How far a policy is implemented. */
export function implemented(scenario: CompiledScenario, world: World, id: string): number {
  return world.implemented[scenario.index.policy[id] ?? -1] ?? NaN;
}

/** Notes of one kind in a resolution. */
export function notesOf<T extends Note["type"]>(resolution: Resolution, type: T): Extract<Note, { type: T }>[] {
  return (resolution.notes ?? []).map(({ note }) => note).filter((note): note is Extract<Note, { type: T }> => note.type === type);
}

/** Policies that were dropped, with the reason. */
export function dropped(resolution: Resolution): string[] {
  return notesOf(resolution, "dropped").map(({ policy, reason }) => `${policy}: ${reason}`);
}
