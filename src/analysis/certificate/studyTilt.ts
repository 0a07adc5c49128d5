import { BOUNDS } from "./bounds.ts";
import type { CertificateFinding, TiltFigures } from "./certificate.ts";
import type { Evidence } from "./evidence.ts";
import { find, hundredths } from "./evidence.ts";
import type { GameRecord } from "./gameRecord.ts";
import { correlation, rounded } from "./statistics.ts";

/** Which way the model leans: whether games with more restriction end better or worse for the public. Source: MODEL §5. */
export function tiltFigures({ random, presets }: Evidence): readonly TiltFigures[] {
  return [{ preset: "", tilt: tiltOf(random) }, ...presets.map(({ id, records }) => ({ preset: id, tilt: tiltOf(records) }))];
}

function tiltOf(records: readonly GameRecord[]): number {
  return rounded(correlation(records.map(({ restricted }) => restricted), records.map(({ index }) => index)));
}

/** Judges the tilt under the scenario's own assumptions and under each preset. */
export function judgeTilt({ compiled: { scenario } }: Evidence, figures: readonly TiltFigures[]): readonly CertificateFinding[] {
  const leaning = (tilt: number): string => (tilt > 0 ? "games with more restriction end better for the public" : "games with more restriction end worse for the public");
  const each = figures.flatMap(({ preset, tilt }): CertificateFinding[] => {
    const size = Math.abs(tilt);
    if (preset === "") {
      if (size > BOUNDS.strongTilt) return [find("C602", "", { message: `The scenario takes sides: ${leaning(tilt)} (r = ${hundredths(tilt)})`, value: tilt, bound: BOUNDS.strongTilt })];
      return size > BOUNDS.tilt ? [find("C601", "", { message: `The scenario leans: ${leaning(tilt)} (r = ${hundredths(tilt)})`, value: tilt, bound: BOUNDS.tilt })] : [];
    }
    const title = scenario.presets.find(({ id }) => id === preset)?.title ?? preset;
    return size > BOUNDS.strongTilt ? [find("C603", preset, { message: `Under "${title}" ${leaning(tilt)}, too strongly for a preset (r = ${hundredths(tilt)})`, value: tilt, bound: BOUNDS.strongTilt })] : [];
  });
  const preset = figures.filter((figure) => figure.preset !== "").map(({ tilt }) => tilt);
  const apart = Math.max(...preset) - Math.min(...preset);
  const close = preset.length > 1 && apart < BOUNDS.presetsApart ? [find("C604", "", { message: `The presets hardly differ: their tilts lie ${hundredths(apart)} apart`, value: apart, bound: BOUNDS.presetsApart })] : [];
  return [...each, ...close];
}
