import type { GameState } from "../../store/gameStore.ts";
import type { Wishes } from "../../store/draftSlice.ts";
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

/** Which rules a game is played with, and how strong the others are. */
export function rulesLine({ parts, seats }: Pick<NonNullable<GameState["view"]>, "parts" | "seats">): string {
  const rules = parts.length > 0 ? m.roles_rules_full() : m.roles_rules_short();
  const levels = [...new Set(Object.values(seats).flatMap(({ player }) => (player.kind === "standIn" ? [player.level] : [])))];
  return levels.length === 0 ? m.where_rulesAlone({ rules }) : m.where_rulesLine({ rules, others: levels.map(levelText).join(", ") });
}
