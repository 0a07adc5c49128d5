import type { Annotation } from "../../src/documents/annotation.ts";

/** The annotation of a text by hand. Lists of sources and statuses hold all that a careful reader may say, the best first. */
export interface Gold {
  readonly doc: string;
  readonly sha256: string;
  readonly blocks: readonly { readonly line: number; readonly label: "title" | "heading" | "body" | "boilerplate" | "neutral" }[];
  readonly stakeholders: readonly { readonly id: string; readonly name: string; readonly salience: "major" | "minor"; readonly aliases: readonly string[] }[];
  readonly measures: readonly { readonly id: string; readonly class: string; readonly weight: Weight; readonly anchors: readonly GoldSpan[] }[];
  readonly claims: readonly (GoldSpan & { readonly sources: readonly string[]; readonly statuses: readonly string[]; readonly group: string; readonly weight: Weight })[];
  readonly consequences: readonly { readonly category: string; readonly weight: Weight; readonly anchors: readonly GoldSpan[] }[];
}

type Weight = "core" | "opt";

interface Span {
  readonly start: number;
  readonly end: number;
}

interface GoldSpan extends Span {
  readonly quote: string;
}

/** Hits and how many there could have been. */
export type Tally = readonly [hits: number, of: number];

export const MEASURES = [
  ...(["blocks P", "blocks R", "stakeholders P", "stakeholders major R", "measures P", "measures core R"] as const),
  ...(["source", "status lenient", "status strict", "24 cards coverage", "consequences P", "consequences R"] as const),
] as const;

export type Score = Readonly<Record<(typeof MEASURES)[number], Tally>>;

/** Only so many actors and claims count: nobody reads more. */
const FIRST = 24;

/** Classes of measures that careful readers confuse; a hit on a neighbour is one. */
const NEAR: Readonly<Record<string, string>> = {
  ban: "restrict export-control divest sanction weaken-encryption",
  restrict: "ban export-control regulate require",
  regulate: "require restrict weaken-encryption alliance screen",
  require: "regulate screen divest",
  screen: "require restrict weaken-encryption",
  sue: "investigate fine",
  investigate: "sue",
  fine: "sanction sue",
  sanction: "ban fine",
  protect: "restrict require",
  "export-control": "ban restrict",
  cooperate: "alliance",
  alliance: "cooperate regulate",
  exempt: "require restrict",
  repeal: "regulate",
  divest: "ban require",
};

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const same = (a: Span, b: Span): boolean => shared(a, b) > 0.5 * Math.min(a.end - a.start, b.end - b.start);
const tally = <T>(items: readonly T[], hit: (item: T) => boolean): Tally => [items.filter(hit).length, items.length];

/** Compares what the pipeline found in one text with what a person did. Source: DOCUMENTS §10. */
export function scoreAnnotation(gold: Gold, found: Annotation): Score {
  return { ...scoreBlocks(gold, found), ...scoreActors(gold, found), ...scoreMeasures(gold, found), ...scoreClaims(gold, found), ...scoreConsequences(gold, found) };
}

function scoreBlocks(gold: Gold, found: Annotation): Pick<Score, "blocks P" | "blocks R"> {
  const labels = new Map(found.blocks.map(({ line, label }) => [line, label]));
  const judged = gold.blocks.filter(({ label }) => label !== "neutral");
  const isKept = ({ line }: { readonly line: number }): boolean => (labels.get(line) ?? "boilerplate") !== "boilerplate";
  const isArticle = ({ label }: { readonly label: string }): boolean => label !== "boilerplate";
  return { "blocks P": tally(judged.filter(isKept), isArticle), "blocks R": tally(judged.filter(isArticle), isKept) };
}

const fold = (name: string): string => name.toLowerCase().replace(/[’']s\b/g, "").replace(/^(?:the|a|an|some|many|most)\s+/, "").replace(/[^\p{L}\p{N} ]+/gu, " ").replace(/\s+/g, " ").trim();

function goldActors(gold: Gold, found: Annotation): ReadonlyMap<string, string> {
  const known = gold.stakeholders.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases].map(fold) }));
  const isSame = (a: string, b: string): boolean => a === b || (a.length > 3 && b.length > 3 && (a.endsWith(` ${b}`) || b.endsWith(` ${a}`)));
  return new Map(
    found.stakeholders.flatMap(({ id, name, aliases }) => {
      const names = [name, ...aliases].map(fold);
      const match = known.find((one) => one.names.some((a) => names.some((b) => isSame(a, b))));
      return match === undefined ? [] : [[id, match.id] as const];
    }),
  );
}

function scoreActors(gold: Gold, found: Annotation): Pick<Score, "stakeholders P" | "stakeholders major R"> {
  const ids = goldActors(gold, found);
  const first = found.stakeholders.slice(0, FIRST);
  const hit = new Set(first.map(({ id }) => ids.get(id)));
  return { "stakeholders P": tally(first, ({ id }) => ids.has(id)), "stakeholders major R": tally(gold.stakeholders.filter(({ salience }) => salience === "major"), ({ id }) => hit.has(id)) };
}

function scoreMeasures(gold: Gold, found: Annotation): Pick<Score, "measures P" | "measures core R"> {
  const isOf = (one: Gold["measures"][number], guess: Annotation["measures"][number]): boolean =>
    (one.class === guess.class || (NEAR[one.class] ?? "").split(" ").includes(guess.class)) && one.anchors.some((anchor) => same(anchor, guess));
  return {
    "measures P": tally(found.measures, (guess) => gold.measures.some((one) => isOf(one, guess))),
    "measures core R": tally(gold.measures.filter(({ weight }) => weight === "core"), (one) => found.measures.some((guess) => isOf(one, guess))),
  };
}

function scoreClaims(gold: Gold, found: Annotation): Pick<Score, "source" | "status lenient" | "status strict" | "24 cards coverage"> {
  const ids = goldActors(gold, found);
  const goldOf = (claim: Span): Gold["claims"][number] | undefined => gold.claims.find((one) => same(one, claim));
  const pairs = found.claims.flatMap((claim) => {
    const one = goldOf(claim);
    return one?.weight === "core" ? [{ claim, one }] : [];
  });
  const core = gold.claims.filter(({ weight }) => weight === "core");
  const covered = new Set(found.claims.slice(0, FIRST).flatMap((claim) => { const one = goldOf(claim); return one?.weight === "core" ? [one.group] : []; }));
  return {
    source: tally(pairs, ({ claim, one }) => one.sources.includes(ids.get(claim.source) ?? claim.source)),
    "status lenient": tally(pairs, ({ claim, one }) => one.statuses.includes(claim.status)),
    "status strict": tally(pairs, ({ claim, one }) => one.statuses[0] === claim.status),
    "24 cards coverage": [covered.size, Math.min(FIRST, new Set(core.map(({ group }) => group)).size)],
  };
}

function scoreConsequences(gold: Gold, found: Annotation): Pick<Score, "consequences P" | "consequences R"> {
  const core = gold.consequences.filter(({ weight }) => weight === "core").flatMap(({ category, anchors }) => anchors.map((anchor) => ({ category, anchor })));
  return {
    "consequences P": tally(found.consequences, (guess) => gold.consequences.some(({ category, anchors }) => category === guess.category && anchors.some((anchor) => same(anchor, guess)))),
    "consequences R": tally(core, ({ category, anchor }) => found.consequences.some((guess) => guess.category === category && shared(anchor, guess) > 0)),
  };
}

/** Shares over several texts, every item counting once; 1 where there was nothing to find. */
export function microAverage(scores: readonly Score[]): Readonly<Record<(typeof MEASURES)[number], number>> {
  const share = (name: (typeof MEASURES)[number]): number => {
    const of = scores.reduce((sum, score) => sum + score[name][1], 0);
    return of === 0 ? 1 : scores.reduce((sum, score) => sum + score[name][0], 0) / of;
  };
  return Object.fromEntries(MEASURES.map((name) => [name, share(name)])) as Record<(typeof MEASURES)[number], number>;
}
