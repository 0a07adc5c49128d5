import { BOUNDS } from "./bounds.ts";
import type { CertificateFinding, RoleFigures, Spread } from "./certificate.ts";
import type { Evidence } from "./evidence.ts";
import { find, hundredths, percent, utilitiesOf } from "./evidence.ts";
import { deviation, mean, rounded, variance } from "./statistics.ts";

/** How each role fares, what it moves, and what moves it. */
export function roleFigures(evidence: Evidence): readonly RoleFigures[] {
  const { compiled, random, skilled, alone } = evidence;
  const influences = compiled.roles.map((_, role) => influenceOf(evidence, role));
  const usual = mean(influences);
  return compiled.roles.map(({ id }, role) => {
    const base = utilitiesOf(random, role);
    const [middle, sigma] = [mean(base), deviation(base)];
    const inSigma = (points: number): number => (sigma === 0 ? 0 : points / sigma);
    const played = alone[role] ?? [];
    const seeds = new Set(played.map(({ seed }) => seed));
    const beside = random.filter(({ seed }) => seeds.has(seed));
    const influence = influences[role] ?? 0;
    return {
      id,
      random: spread(base),
      skilled: spread(utilitiesOf(skilled, role)),
      skill: rounded(inSigma(mean(utilitiesOf(played, role)) - mean(utilitiesOf(beside, role)))),
      influence: rounded(influence),
      influenceShare: rounded(usual === 0 ? 0 : influence / usual),
      luck: rounded(luckOf(evidence, role)),
      mixed: rounded(inSigma(mean(alone.flatMap((records) => utilitiesOf(records, role))) - middle)),
    };
  });
}

/** Mean and spread, rounded. */
export const spread = (values: readonly number[]): Spread => ({ mean: rounded(mean(values)), sd: rounded(deviation(values)) });

/** √(½ E ΔU²) over the other roles: the spread of their utility that this role's choices make (Jansen's estimator). Source: MODEL §5. */
function influenceOf({ compiled, influence }: Evidence, role: number): number {
  const halves: number[] = [];
  for (const [base = [], ...redrawn] of influence) {
    for (let other = 0; other < compiled.roles.length; other++) {
      if (other === role) continue;
      const change = (redrawn[role]?.[other] ?? 0) - (base[other] ?? 0);
      halves.push((change * change) / 2);
    }
  }
  return Math.sqrt(mean(halves));
}

/** The mean variance over lives of the same choices, as a share of all variance. Source: MODEL §5. */
function luckOf({ fates }: Evidence, role: number): number {
  const lives = fates.map((game) => game.map((utility) => utility[role] ?? 0));
  const all = variance(lives.flat());
  return all === 0 ? 0 : mean(lives.map(variance)) / all;
}

/** How far apart the best and the worst off are while one role at a time plays well, σ. */
export function imbalanceOf(figures: readonly RoleFigures[]): number {
  const fared = figures.map(({ mixed }) => mixed);
  return rounded(Math.max(...fared) - Math.min(...fared));
}

/** Judges the roles. Source: MODEL §5. */
export function judgeRoles({ compiled: { scenario } }: Evidence, figures: readonly RoleFigures[]): readonly CertificateFinding[] {
  const each = figures.flatMap(({ id, influenceShare, skill, luck }): CertificateFinding[] => {
    const title = `"${scenario.roles.find((role) => role.id === id)?.title ?? id}"`;
    const findings: CertificateFinding[] = [];
    if (influenceShare < BOUNDS.influence) findings.push(find("C401", id, { message: `${title} moves the others little: ${percent(influenceShare)} of what a role moves on average`, value: influenceShare, bound: BOUNDS.influence }));
    if (skill < BOUNDS.skill) findings.push(find("C402", id, { message: `For ${title} playing well is worth only ${hundredths(skill)} σ`, value: skill, bound: BOUNDS.skill }));
    if (luck > BOUNDS.luck) findings.push(find("C404", id, { message: `How ${title} fares is luck for ${percent(luck)}`, value: luck, bound: BOUNDS.luck }));
    return findings;
  });
  const imbalance = imbalanceOf(figures);
  const uneven = imbalance > BOUNDS.imbalance ? [find("C403", "", { message: `While one role at a time plays well, roles fare ${hundredths(imbalance)} σ apart`, value: imbalance, bound: BOUNDS.imbalance })] : [];
  return [...each, ...uneven];
}
