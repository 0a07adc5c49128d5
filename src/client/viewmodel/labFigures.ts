import { lookup } from "../../kernel/lookup.ts";
import type { Assumption, Scenario } from "../../scenario/schema/scenario.ts";
import type { LabHistory } from "../store/labDoor.ts";
import { presetFigures } from "./assumptionSets.ts";

type Figures = Readonly<Record<string, number>>;

/** One assumption as it is set. */
export interface FigureView extends Pick<Assumption, "id" | "title" | "claim" | "range"> {
  readonly value: number;
  /** Its value in the game. */
  readonly played: number;
  /** Least step of a slider. */
  readonly step: number;
}

/** Reads the figures that the composer has kept; those of the game where it has kept none, or something else. */
export function readFigures(kept: string | undefined, played: Figures): Figures {
  try {
    const found = JSON.parse(kept ?? "null") as unknown;
    return typeof found === "object" && found !== null && Object.values(found).every((value) => typeof value === "number") ? (found as Figures) : played;
  } catch {
    return played;
  }
}

/** Steps of a slider from end to end. */
const STEPS = 20;

/** All assumptions under some figures; `played` and `figures` name those that are not the scenario's own. */
export function figureViews({ assumptions }: Pick<Scenario, "assumptions">, played: Figures, figures: Figures): readonly FigureView[] {
  return assumptions.map(({ id, title, claim, range, value }) => ({ id, title, claim, range, value: lookup(figures, id) ?? value, played: lookup(played, id) ?? value, step: clean((range[1] - range[0]) / STEPS) }));
}

/** Figures with one of them set otherwise; what is set to the scenario's own value is not named. */
export function withFigure({ assumptions }: Pick<Scenario, "assumptions">, figures: Figures, { id, value }: { readonly id: string; readonly value: number }): Figures {
  const found = assumptions.find((one) => one.id === id);
  if (found === undefined) return figures;
  const others = Object.fromEntries(Object.entries(figures).filter(([other]) => other !== id));
  const kept = Math.min(found.range[1], Math.max(found.range[0], clean(value)));
  return kept === found.value ? others : { ...others, [id]: kept };
}

export const sameFigures = ({ assumptions }: Pick<Scenario, "assumptions">, one: Figures, other: Figures): boolean => assumptions.every(({ id, value }) => (lookup(one, id) ?? value) === (lookup(other, id) ?? value));

/** Sets of figures that can be put in force at once: the game's, the scenario's own, and its presets. */
export function figureSets(scenario: Pick<Scenario, "assumptions" | "presets">, played: Figures): readonly { readonly id: string; readonly kind: "game" | "own" | "preset"; readonly title: string; readonly figures: Figures }[] {
  const own = sameFigures(scenario, played, {}) ? [] : [{ id: "own", kind: "own" as const, title: "", figures: {} }];
  const presets = scenario.presets.map(({ id, title }) => ({ id: `preset.${id}`, kind: "preset" as const, title, figures: presetFigures(scenario, id) }));
  return [{ id: "game", kind: "game", title: "", figures: played }, ...own, ...presets.filter(({ figures }) => !sameFigures(scenario, figures, played))];
}

/** What a game comes to with one assumption at an end of its range and all others as they were. */
export interface FigureEnd {
  readonly value: number;
  /** Points of the public-interest index at the end: with that figure minus as it was. */
  readonly points: number;
  /** The ending that comes then; null where it is the one that came. */
  readonly turnsTo: string | null;
}

/** One bar of a tornado: an assumption alone, at both ends of its range. */
export interface TornadoBar {
  readonly id: string;
  readonly title: string;
  readonly low: FigureEnd;
  readonly high: FigureEnd;
}

/** Both ends of an assumption, told. */
export interface ToldEnds {
  readonly id: string;
  readonly low: LabHistory;
  readonly high: LabHistory;
}

/** Which assumption alone moves or turns the result: those that turn the ending first, then the widest bar. Source: MODEL §5, sensitivity. */
export function tornado({ assumptions, endings }: Pick<Scenario, "assumptions" | "endings">, real: LabHistory, ends: readonly ToldEnds[]): readonly TornadoBar[] {
  const last = ({ interest }: LabHistory): number => interest.at(-1) ?? 0;
  const endOf = (history: LabHistory, value: number): FigureEnd => ({
    value,
    points: last(history) - last(real),
    turnsTo: history.ending === real.ending ? null : (endings.find(({ id }) => id === history.ending)?.title ?? ""),
  });
  const bars = ends.flatMap(({ id, low, high }): TornadoBar[] => {
    const found = assumptions.find((one) => one.id === id);
    return found === undefined ? [] : [{ id, title: found.title, low: endOf(low, found.range[0]), high: endOf(high, found.range[1]) }];
  });
  return bars.sort((a, b) => Number(turns(b)) - Number(turns(a)) || reach(b) - reach(a));
}

/** Whether an assumption alone turns the ending. */
export const turns = ({ low, high }: TornadoBar): boolean => low.turnsTo !== null || high.turnsTo !== null;

const reach = ({ low, high }: TornadoBar): number => Math.max(low.points, high.points, 0) - Math.min(low.points, high.points, 0);

const clean = (value: number): number => Number(value.toPrecision(6));
