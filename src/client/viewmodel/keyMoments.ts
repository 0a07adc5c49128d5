import type { SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { TimelineStop } from "./timelineStops.ts";
import type { VerdictKind } from "./verdictKind.ts";

/** A stop of the timeline that is worth going to at once. */
export interface KeyMoment {
  readonly key: string;
  /** Its place among the stops. */
  readonly at: number;
  readonly round: number;
  readonly kind: VerdictKind | "largestPush" | "climbed" | "happened" | "dealBroken" | "vetoed" | "ending";
  /** Of the motion, the policy, the rung, the event or the ending; partners of a deal. */
  readonly title: string;
  /** Whose doing it was, in short; empty for nobody's. */
  readonly who: string;
  /** Points that a policy has moved meters by, over the whole game and all together; 0 elsewhere. */
  readonly points: number;
}

type Moment = Omit<KeyMoment, "at" | "key" | "round"> & Pick<TimelineStop, "round"> & { readonly stop: TimelineStop["kind"] };

/** Policies whose adoption is marked: those that moved most. */
const LARGEST = 3;

/** The moments on which a game turned, in their order. Source: MODEL §6.2 (2). */
export function keyMoments(compiled: Pick<CompiledScenario, "scenario">, view: Pick<SeatView, "rounds">, stops: readonly TimelineStop[]): readonly KeyMoment[] {
  const moments = [...headlines(stops), ...largestPushes(compiled, view, stops), ...endingDecided(compiled, view)];
  return moments
    .flatMap(({ stop, ...moment }, nth): KeyMoment[] => {
      const at = stops.findIndex(({ round, kind }) => round === moment.round && kind === stop);
      return at < 0 ? [] : [{ ...moment, at, key: `${moment.round}.${stop}.${moment.kind}.${nth}` }];
    })
    .sort((a, b) => a.at - b.at);
}

function headlines(stops: readonly TimelineStop[]): readonly Moment[] {
  return stops.flatMap(({ round, kind: stop, entries }) =>
    entries.flatMap(({ kind, title, role }): Moment[] => {
      if (kind !== "passed" && kind !== "fell" && kind !== "notProven" && kind !== "climbed" && kind !== "happened" && kind !== "dealBroken" && kind !== "vetoed") return [];
      return [{ kind, stop, round, title, who: role?.short ?? "", points: 0 }];
    }),
  );
}

/** Adoptions of the policies that moved meters most, whichever way. */
function largestPushes({ scenario }: Pick<CompiledScenario, "scenario">, { rounds }: Pick<SeatView, "rounds">, stops: readonly TimelineStop[]): readonly Moment[] {
  const moved = new Map<string, number>();
  for (const { source, points } of rounds.flatMap(({ causes }) => causes)) if (source.kind === "policy") moved.set(source.id, (moved.get(source.id) ?? 0) + Math.abs(points));
  const largest = [...moved].sort(([, a], [, b]) => b - a).slice(0, LARGEST);
  return largest.flatMap(([name, points]): Moment[] => {
    const title = scenario.policies.find(({ id }) => id === name)?.title ?? name;
    const stop = stops.find(({ entries }) => entries.some((entry) => entry.kind === "adopted" && entry.title === title));
    const who = stop?.entries.find((entry) => entry.kind === "adopted" && entry.title === title)?.role?.short ?? "";
    return stop === undefined ? [] : [{ kind: "largestPush", stop: stop.kind, round: stop.round, title, who, points }];
  });
}

/** The round from which on the ending that was told would have been told. */
function endingDecided({ scenario }: Pick<CompiledScenario, "scenario">, { rounds }: Pick<SeatView, "rounds">): readonly Moment[] {
  const seen = rounds.flatMap(({ round, notes }) => notes.flatMap(({ note }) => (note.type === "endingSeen" ? [{ round, ending: note.ending }] : [])));
  const told = seen.at(-1);
  if (told === undefined) return [];
  // A round in which the ending stayed the same has no note of it.
  const { round } = told;
  return [{ kind: "ending", stop: "ending", round, title: scenario.endings.find(({ id }) => id === told.ending)?.title ?? told.ending, who: "", points: 0 }];
}
