import { BOUNDS } from "./bounds.ts";
import type { CertificateFinding, MeterFigures, MeterRange } from "./certificate.ts";
import type { Evidence } from "./evidence.ts";
import { find, hundredths } from "./evidence.ts";
import type { GameRecord } from "./gameRecord.ts";
import { mean, quantile, rounded } from "./statistics.ts";

/** Where each meter ends, and how fast it goes there. */
export function meterFigures({ compiled, random, skilled }: Evidence): readonly MeterFigures[] {
  return compiled.meters.map(({ id }, meter) => ({ id, random: rangeOf(random, meter), skilled: rangeOf(skilled, meter) }));
}

function rangeOf(records: readonly GameRecord[], meter: number): MeterRange {
  const ends = records.map(({ meters }) => meters[meter] ?? 0);
  return { p10: rounded(quantile(ends, 0.1)), p50: rounded(quantile(ends, 0.5)), p90: rounded(quantile(ends, 0.9)), drift: rounded(mean(records.map(({ drift }) => drift[meter] ?? 0))) };
}

/** Judges the meters, in random and in skilled play. Source: MODEL §5. */
export function judgeMeters({ compiled: { scenario } }: Evidence, figures: readonly MeterFigures[]): readonly CertificateFinding[] {
  return figures.flatMap(({ id, random, skilled }) => {
    const title = `"${scenario.meters.find((meter) => meter.id === id)?.title ?? id}"`;
    const judge = (play: string, { p10, p90, drift }: MeterRange): CertificateFinding[] => {
      const findings: CertificateFinding[] = [];
      if (p90 > BOUNDS.ceiling) findings.push(find("C301", id, { message: `${title} runs away upwards: in one of ten ${play} games it ends above ${hundredths(p90)}`, value: p90, bound: BOUNDS.ceiling }));
      if (p10 < BOUNDS.floor) findings.push(find("C301", id, { message: `${title} runs away downwards: in one of ten ${play} games it ends below ${hundredths(p10)}`, value: p10, bound: BOUNDS.floor }));
      if (Math.abs(drift) > BOUNDS.drift) findings.push(find("C303", id, { message: `${title} is driven one way in ${play} games, by ${hundredths(drift)} log-odds a round`, value: drift, bound: BOUNDS.drift }));
      return findings;
    };
    const range = random.p90 - random.p10;
    const dead = range < BOUNDS.deadRange ? [find("C302", id, { message: `${title} hardly moves: eight of ten random games end within ${hundredths(range)} points`, value: range, bound: BOUNDS.deadRange })] : [];
    return [...judge("random", random), ...judge("skilled", skilled), ...dead];
  });
}
