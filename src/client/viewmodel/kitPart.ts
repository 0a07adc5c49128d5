import type { CompiledScenario } from "../../scenario/compiled.ts";

/** What every part of a teaching kit is made from. */
export interface KitPart {
  readonly compiled: CompiledScenario;
}

/** The scenario that a kit is for. */
export type KitScenario = CompiledScenario["scenario"];
export type KitMotion = KitScenario["motions"][number];
export type KitPolicy = KitScenario["policies"][number];
