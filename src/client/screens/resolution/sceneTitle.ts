import type { Scene } from "../../viewmodel/resolutionView.ts";
import { m } from "../../words/words.ts";

const NAMES: Readonly<Record<Scene["kind"], () => string>> = {
  choices: m.resolution_stages_choices,
  implementation: m.resolution_stages_implementation,
  enforcement: m.resolution_stages_enforcement,
  workaround: m.resolution_stages_workaround,
  effects: m.resolution_stages_effects,
  retaliation: m.resolution_stages_retaliation,
  events: m.resolution_stages_events,
  settle: m.resolution_stages_settle,
  scores: m.resolution_stages_scores,
  ending: m.resolution_stages_ending,
};

/** What a kind of scene is called. */
export const sceneTitle = ({ kind }: Pick<Scene, "kind">): string => NAMES[kind]();
