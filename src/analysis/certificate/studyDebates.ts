import { BOUNDS } from "./bounds.ts";
import type { CertificateFinding, MotionFigures } from "./certificate.ts";
import type { Evidence } from "./evidence.ts";
import { find, percent } from "./evidence.ts";
import type { GameRecord } from "./gameRecord.ts";
import { rounded, shareOf } from "./statistics.ts";

/** How often each motion passes where it is debated. */
export function motionFigures({ compiled, random, skilled, matches }: Evidence): readonly MotionFigures[] {
  return compiled.motions.map(({ id }, motion) => ({ id, skilled: passing(skilled, motion), matches: passing(matches, motion), random: passing(random, motion) }));
}

/** Share of the games in which the motion was debated that it passed in, 0..1. */
export function passing(records: readonly GameRecord[], motion: number): number {
  const debated = records.filter(({ passed }) => (passed[motion] ?? -1) >= 0);
  return rounded(shareOf(debated, ({ passed }) => passed[motion] === 1));
}

/** Share of skilled games in which a debate changed an adopted policy. */
export const debateMatters = ({ skilled, swayed }: Evidence): number => rounded(skilled.length === 0 ? 0 : swayed / skilled.length);

/** Judges the debates. Motions that no round debates are left to the checks of the scenario. Source: MODEL §5. */
export function judgeDebates(evidence: Evidence, figures: readonly MotionFigures[]): readonly CertificateFinding[] {
  const { scenario, rounds } = evidence.compiled;
  const changed = debateMatters(evidence);
  const idle = changed < BOUNDS.debateMatters ? [find("C501", "", { message: `Debates change an adopted policy in only ${percent(changed)} of skilled games`, value: changed, bound: BOUNDS.debateMatters })] : [];
  const [least, most] = BOUNDS.openMotion;
  const foregone = figures.slice(0, rounds).flatMap(({ id, skilled }) => {
    const title = `"${scenario.motions.find((motion) => motion.id === id)?.title ?? id}"`;
    if (skilled < least) return [find("C502", id, { message: `The motion ${title} passes in only ${percent(skilled)} of skilled games`, value: skilled, bound: least })];
    return skilled > most ? [find("C502", id, { message: `The motion ${title} passes in ${percent(skilled)} of skilled games`, value: skilled, bound: most })] : [];
  });
  return [...idle, ...foregone];
}
