import { lookup } from "../../kernel/lookup.ts";
import type { Scenario } from "../../scenario/schema/scenario.ts";

type Contested = Pick<Scenario, "assumptions" | "presets">;

/** The figures of a preset that are not the scenario's own, by assumption; none for null, or for a preset that the scenario does not know. */
export function presetFigures({ assumptions, presets }: Contested, preset: string | null): Readonly<Record<string, number>> {
  if (!presets.some(({ id }) => id === preset)) return {};
  return Object.fromEntries(
    assumptions.flatMap(({ id, value, presets: figures }) => {
      const figure = lookup(figures, preset ?? "") ?? value;
      return figure === value ? [] : [[id, figure]];
    }),
  );
}

/** Which assumptions a game is played with: a preset, the scenario's own, or others that no preset has. */
export type PlayedAssumptions = { readonly kind: "own" | "others" } | { readonly kind: "preset"; readonly title: string };

/** What figures that differ from the scenario's own are called; null where the scenario offers no choice. */
export function playedAssumptions(scenario: Contested, figures: Readonly<Record<string, number>>): PlayedAssumptions | null {
  if (scenario.presets.length === 0) return null;
  const same = (preset: string | null): boolean => {
    const wanted = presetFigures(scenario, preset);
    return scenario.assumptions.every(({ id, value }) => (lookup(wanted, id) ?? value) === (lookup(figures, id) ?? value));
  };
  if (same(null)) return { kind: "own" };
  const preset = scenario.presets.find(({ id }) => same(id));
  return preset === undefined ? { kind: "others" } : { kind: "preset", title: preset.title };
}
