import type { SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { News } from "./meterView.ts";
import { newsOf } from "./meterView.ts";
import { publicInterestView } from "./publicInterestView.ts";
import { type VerdictKind, verdictKind } from "./verdictKind.ts";

type Looked = Pick<SeatView, "world" | "rounds" | "debates" | "place">;

/** One number in one room. */
export interface RoomNumber {
  readonly start: number;
  readonly end: number;
  readonly news: News;
}

/** The rooms of a class side by side; each list has an entry for each room, in their order. */
export interface RoomComparison {
  /** Null while a room still plays. */
  readonly endings: readonly (string | null)[];
  /** 0..100. */
  readonly interest: readonly number[];
  readonly meters: readonly { readonly id: string; readonly title: string; readonly rooms: readonly RoomNumber[] }[];
  /** Policies that some rooms adopted at some time and others never. */
  readonly policies: readonly { readonly id: string; readonly title: string; readonly rooms: readonly boolean[] }[];
  /** Motions that rooms decided differently; null where a room has not voted on it. */
  readonly motions: readonly { readonly id: string; readonly title: string; readonly rooms: readonly (VerdictKind | null)[] }[];
}

/** Puts what became of the same start in several rooms side by side. What all rooms have in common is left out of policies and motions. */
export function roomComparison(compiled: CompiledScenario, views: readonly Looked[]): RoomComparison {
  const { scenario, index } = compiled;
  const differ = <T>(values: readonly T[]): boolean => new Set(values).size > 1;
  return {
    endings: views.map(({ place, world }) => (place.phase === "debrief" ? (scenario.endings.find(({ id }) => id === world.ending)?.title ?? "") : null)),
    interest: views.map((view) => publicInterestView(compiled, view, {}).end),
    meters: scenario.meters.map(({ id, title, good }) => ({
      id,
      title,
      rooms: views.map(({ world }): RoomNumber => {
        const at = index.meter[id] ?? -1;
        const [start, end] = [world.history[0]?.[at] ?? 0, world.meters[at] ?? 0];
        return { start, end, news: newsOf(end - start, good) };
      }),
    })),
    policies: scenario.policies.map(({ id, title }) => ({ id, title, rooms: views.map((view) => adopted(view, id)) })).filter(({ rooms }) => differ(rooms)),
    motions: scenario.motions.map(({ id, title }) => ({ id, title, rooms: views.map((view) => verdictOn(scenario, view, id)) })).filter(({ rooms }) => differ(rooms)),
  };
}

const adopted = ({ rounds }: Looked, policy: string): boolean => rounds.some(({ notes }) => notes.some(({ note }) => note.type === "adopted" && note.policy === policy));

function verdictOn(scenario: CompiledScenario["scenario"], { debates }: Looked, motion: string): VerdictKind | null {
  const debate = debates.find((held) => held.motion === motion);
  return debate === undefined ? null : verdictKind(scenario, debate);
}
