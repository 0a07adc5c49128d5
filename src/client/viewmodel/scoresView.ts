import { lookup } from "../../kernel/lookup.ts";
import type { SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { UsualScores } from "../store/gameDoor.ts";
import type { RoleMark } from "./roleMark.ts";
import { roleMark } from "./roleMark.ts";

/** A role's final score, and how it compares with what the role usually reaches. Points. */
export interface ScoreRow {
  readonly role: RoleMark;
  readonly total: number;
  readonly world: number;
  readonly agenda: number;
  readonly deals: number;
  readonly kept: number;
  readonly broken: number;
  /** What the world is usually worth to it at the end (μ ± σ); null where nobody has certified these rules. */
  readonly usual: { readonly mean: number; readonly deviation: number } | null;
  /** 50 for the usual, 10 more for each σ above it; null without a μ. Of the world alone, as μ is. */
  readonly standing: number | null;
}

/** Mean and spread of standings. Source: MODEL §2.3 (11). */
const MEAN = 50;
const SPREAD = 10;

/** All roles, best standing first, or best total where there are none; empty before the end. */
export function scoresView({ scenario }: Pick<CompiledScenario, "scenario">, { scores, you }: Pick<SeatView, "scores" | "you">, usualScores: UsualScores | null): readonly ScoreRow[] {
  return (scores ?? [])
    .map(({ role, total, utility, agenda, deals }): ScoreRow => {
      const usual = usualScores === null ? null : (lookup(usualScores, role) ?? null);
      const standing = usual === null || !(usual.deviation > 0) ? null : MEAN + (SPREAD * (utility - usual.mean)) / usual.deviation;
      return { role: roleMark(scenario, role, you), total, world: utility, agenda: agenda?.points ?? 0, deals: deals.points, kept: deals.kept, broken: deals.broken, usual, standing };
    })
    .sort((a, b) => (b.standing ?? b.total) - (a.standing ?? a.total));
}

/** How far from the usual a standing is, in words. */
export type Standing = "farBelow" | "below" | "usual" | "above" | "farAbove";

/** Half a σ is the usual; one and a half is far from it. */
export function standingOf(standing: number): Standing {
  const sigmas = (standing - MEAN) / SPREAD;
  if (Math.abs(sigmas) < 0.5) return "usual";
  if (Math.abs(sigmas) < 1.5) return sigmas > 0 ? "above" : "below";
  return sigmas > 0 ? "farAbove" : "farBelow";
}
