import type { Outlook } from "../store/gameDoor.ts";

/** How often a game's own ending came when it was played on from a round. */
export interface TrendStep {
  readonly round: number;
  /** 0..1 */
  readonly share: number;
  /** How it is said: where nearly every game ends alike, or none, little is left to chance and a figure would claim too much. */
  readonly told: "about" | "nearlyAlways" | "hardlyEver";
}

/** Shares from here on are nearly all; as far from 0 they are hardly any. */
const NEARLY_ALL = 0.995;

export function tellsAll(share: number): TrendStep["told"] {
  if (share >= NEARLY_ALL) return "nearlyAlways";
  return share <= 1 - NEARLY_ALL ? "hardlyEver" : "about";
}

/** The few games of each round, and where many were played from it, those: one thing has one figure. */
export function outlookTrend(few: readonly Outlook[], many: Readonly<Record<number, Outlook>>, ending: string): readonly TrendStep[] {
  return few.map((outlook, index) => {
    const round = index + 1;
    const { games, endings } = many[round] ?? outlook;
    const share = (endings[ending] ?? 0) / Math.max(1, games);
    return { round, share, told: tellsAll(share) };
  });
}
