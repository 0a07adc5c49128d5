import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { Note, Resolution, World } from "../world.ts";
import { holds } from "./conditions.ts";
import { withNotes } from "./stage.ts";
import type { StageContext } from "./stage.ts";

/** Which ending would be told now: the first, in the author's order, whose condition holds in the world after this round. */
export function ending(resolution: Resolution, { scenario }: StageContext): Resolution {
  const { world } = resolution;
  const told = firstEnding(scenario, world);
  if (told === world.ending) return resolution;
  const seen: Note[] = told === null ? [] : [{ type: "endingSeen", ending: told }];
  return { ...resolution, world: { ...world, ending: told }, notes: withNotes(resolution, "ending", seen) };
}

/** The first ending whose condition holds; null where a scenario's last ending has one. */
export function firstEnding({ endings }: CompiledScenario, world: World): string | null {
  for (const { id, when } of endings) if (when === null || holds(when, world, world.round)) return id;
  return null;
}
