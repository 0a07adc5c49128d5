import type { SaveTrouble } from "../../store/gameDoor.ts";
import { m } from "../../words/words.ts";

const REASONS: Readonly<Record<SaveTrouble["problem"], () => string>> = {
  notJson: m.start_trouble_notJson,
  notASave: m.start_trouble_notASave,
  newerVersion: m.start_trouble_newerVersion,
  otherRules: m.start_trouble_otherRules,
  otherScenario: m.start_trouble_otherScenario,
  unknownScenario: m.start_trouble_unknownScenario,
  cannotBePlayed: m.start_trouble_cannotBePlayed,
};

/** Why a save cannot be gone on with. */
export const troubleText = ({ problem }: SaveTrouble): string => REASONS[problem]();
