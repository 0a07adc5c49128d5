import type { GameState } from "../../store/gameStore.ts";
import type { Wishes } from "../../store/draftSlice.ts";
import { playedAssumptions } from "../../viewmodel/assumptionSets.ts";
import { listed } from "../../viewmodel/formats.ts";
import { m } from "../../words/words.ts";

const LEVELS: Readonly<Record<Wishes["level"], () => string>> = {
  0: m.roles_others_random,
  1: m.roles_others_scripted,
  2: m.roles_others_normal,
  3: m.roles_others_strong,
  4: m.roles_others_analyst,
};

/** How well stand-ins play. */
export const levelText = (level: Wishes["level"]): string => LEVELS[level]();

/** Which assumptions a game is played with; null where its scenario offers no choice. */
export function assumptionsText(scenario: Parameters<typeof playedAssumptions>[0], { assumptions }: Pick<NonNullable<GameState["view"]>, "assumptions">): string | null {
  const played = playedAssumptions(scenario, assumptions);
  if (played === null) return null;
  if (played.kind === "preset") return played.title;
  return played.kind === "own" ? m.roles_assumptions_own() : m.roles_assumptions_others();
}

/** Which rules a game is played with, and how strong the others are. */
export function rulesLine({ parts, seats }: Pick<NonNullable<GameState["view"]>, "parts" | "seats">): string {
  const rules = parts.length > 0 ? m.roles_rules_full() : m.roles_rules_short();
  const levels = [...new Set(Object.values(seats).flatMap(({ player }) => (player.kind === "standIn" ? [player.level] : [])))];
  return levels.length === 0 ? m.where_rulesAlone({ rules }) : m.where_rulesLine({ rules, others: listed(levels.map(levelText)) });
}
