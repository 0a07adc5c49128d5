import { BOUNDS } from "./bounds.ts";
import type { CertificateFinding, CoFiring, EndingFigures, Witness } from "./certificate.ts";
import type { Evidence } from "./evidence.ts";
import { find, percent } from "./evidence.ts";
import type { GameRecord } from "./gameRecord.ts";
import type { Play } from "./jobs.ts";
import { evenness, rounded, shareOf } from "./statistics.ts";

type Seen = { readonly play: Play; readonly seed: number } | null;

/** For each ending a game that reached it, random ones first; null where none did. */
export function whereSeen({ compiled, random, skilled, matches }: Pick<Evidence, "compiled" | "random" | "skilled" | "matches">): readonly Seen[] {
  return compiled.endings.map((_, place): Seen => {
    const first = (play: Play, records: readonly GameRecord[]): Seen => {
      const seed = records.find(({ ending }) => ending === place)?.seed;
      return seed === undefined ? null : { play, seed };
    };
    return first("random", random) ?? first("skilled", skilled) ?? first("match", matches);
  });
}

/** How often each ending is told, and whether its condition is hidden by those before it. */
export function endingFigures({ compiled, random, skilled, matches }: Evidence, witnesses: readonly (Witness | null)[]): readonly EndingFigures[] {
  return compiled.endings.map(({ id }, place) => {
    const told = (records: readonly GameRecord[]): number => shareOf(records, ({ ending }) => ending === place);
    const held = random.filter((record) => record.held.includes(place));
    const shares = { random: rounded(told(random)), skilled: rounded(told(skilled)), matches: rounded(told(matches)) };
    return { id, ...shares, held: rounded(held.length / Math.max(1, random.length)), told: rounded(held.length === 0 ? 0 : told(held)), witness: witnesses[place] ?? null };
  });
}

/** Pairs of endings whose conditions hold together in most games of the rarer one. The last one, that always holds, is left out. */
export function coFiring({ compiled, random }: Evidence): readonly CoFiring[] {
  const places = compiled.endings.flatMap(({ when }, place) => (when === null ? [] : [place]));
  const games = (place: number): number => random.filter(({ held }) => held.includes(place)).length;
  return places.flatMap((first, k) =>
    places.slice(k + 1).flatMap((second): CoFiring[] => {
      const both = random.filter(({ held }) => held.includes(first) && held.includes(second)).length;
      const rarer = Math.min(games(first), games(second));
      return both === 0 ? [] : [{ first: compiled.endings[first]?.id ?? "", second: compiled.endings[second]?.id ?? "", share: rounded(both / rarer) }];
    }),
  );
}

export const evennessOf = (figures: readonly EndingFigures[]): { readonly random: number; readonly skilled: number } => ({
  random: rounded(evenness(figures.map(({ random }) => random))),
  skilled: rounded(evenness(figures.map(({ skilled }) => skilled))),
});

/** Judges the endings. Source: MODEL §5. */
export function judgeEndings({ compiled: { scenario, endings } }: Evidence, figures: readonly EndingFigures[], pairs: readonly CoFiring[]): readonly CertificateFinding[] {
  const title = (id: string): string => `"${scenario.endings.find((ending) => ending.id === id)?.title ?? id}"`;
  const each = figures.flatMap(({ id, random, skilled, held, told, witness }): CertificateFinding[] => {
    const findings: CertificateFinding[] = [];
    if (witness === null) findings.push(find("C101", id, { message: `No game of any kind ends as ${title(id)}`, value: 0, bound: BOUNDS.rareEnding }));
    else if (random < BOUNDS.rareEnding) findings.push(find("C102", id, { message: `Only ${percent(random)} of random games end as ${title(id)}`, value: random, bound: BOUNDS.rareEnding }));
    if (skilled > BOUNDS.mostCommonEnding) findings.push(find("C103", id, { message: `${percent(skilled)} of skilled games end as ${title(id)}`, value: skilled, bound: BOUNDS.mostCommonEnding }));
    const always = endings.find((ending) => ending.id === id)?.when === null;
    if (!always && held > 0 && told < BOUNDS.hiddenEnding) findings.push(find("C106", id, { message: `The condition of ${title(id)} is met in ${percent(held)} of random games, but in ${percent(1 - told)} of these another ending comes first`, value: told, bound: BOUNDS.hiddenEnding }));
    return findings;
  });
  const { skilled } = evennessOf(figures);
  const uneven = skilled < BOUNDS.evenness ? [find("C104", "", { message: `The endings of skilled games are spread unevenly: ${skilled} where 1 is even`, value: skilled, bound: BOUNDS.evenness })] : [];
  const same = pairs
    .filter(({ share }) => share > BOUNDS.sameEnding)
    .map(({ first, second, share }) => find("C105", second, { message: `${title(first)} and ${title(second)} are nearly the same: in ${percent(share)} of the rarer one's games both conditions hold`, value: share, bound: BOUNDS.sameEnding }));
  return [...each, ...uneven, ...same];
}
