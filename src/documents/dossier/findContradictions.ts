import { DOUBT, OPPOSITIONS } from "../lexicons/opposites.ts";
import { folded, wordPattern } from "../lexicons/wordPattern.ts";
import type { Statement } from "./makeCards.ts";
import { likeness } from "./telling.ts";

/** Two statements, or more, that cannot both hold, or that answer one question differently. */
export interface Disagreement {
  readonly rule: string;
  readonly question: string;
  /** The statements of each side, best first; both sides have some. */
  readonly sides: readonly (readonly Statement[])[];
}

/** What one statement says about another's subject, for comparing. */
interface Compared extends Statement {
  readonly text: string;
  readonly about: ReadonlySet<string>;
}

/** So many statements are compared, the best of each document: each with each. */
const COMPARED = 240;
/** Two statements speak of the same thing from this likeness on; less where the lexicons find the same in both. Source: own trials. */
const SAME_THING = 0.12;
/** Statements that a side shows. */
const SHOWN = 3;

const PATTERNS = OPPOSITIONS.map(({ id, question, one, other, about, urged = false }) => ({ id, question, about, urged, one: wordPattern(one), other: wordPattern(other) }));
const DOUBTS = wordPattern(DOUBT);

/** Where documents, or two voices in one, disagree. Sides are of different documents where possible. */
export function findContradictions(statements: readonly Statement[], termsAt: (doc: string, sentence: number) => readonly string[]): readonly Disagreement[] {
  const compared = statements.slice(0, COMPARED).map((statement): Compared => ({
    ...statement,
    text: folded(statement.reading.doc.text.slice(statement.claim.start, statement.claim.end)),
    about: new Set(termsAt(statement.reading.doc.id, statement.claim.sentence)),
  }));
  return [...opposed(compared), ...otherNames(compared), ...otherFigures(compared)];
}

const matches = (pattern: RegExp, text: string): boolean => {
  pattern.lastIndex = 0;
  return pattern.test(text);
};

/** By the lexicon of opposites: one question, two answers. */
function opposed(compared: readonly Compared[]): readonly Disagreement[] {
  return PATTERNS.flatMap(({ id, question, about, urged, one, other }): readonly Disagreement[] => {
    const no = compared.filter(({ text }) => matches(other, text));
    const yes = compared.filter(({ text, claim }) => (matches(one, text) || (urged && claim.attribution.cls === "urge")) && !matches(other, text));
    const pairs = yes.flatMap((left) => no.map((right) => ({ left, right, strength: bond(left, right, about) }))).filter(({ strength }) => strength > 0).sort((a, b) => b.strength - a.strength);
    if (pairs.length === 0) return [];
    const side = (pick: (pair: (typeof pairs)[number]) => Compared): readonly Statement[] => [...new Set(pairs.map(pick))].slice(0, SHOWN);
    return [{ rule: id, question, sides: [side(({ left }) => left), side(({ right }) => right)] }];
  });
}

/** How surely two statements speak of the same thing, 0 where they do not; statements of two documents before those of one. */
function bond(left: Compared, right: Compared, about: readonly string[] | undefined): number {
  if (left.claim === right.claim) return 0;
  const apart = left.reading !== right.reading;
  if (!apart && left.claim.attribution.source === right.claim.attribution.source) return 0;
  const shared = [...left.about].filter((term) => right.about.has(term) && (about === undefined || about.includes(term))).length;
  const actors = left.claim.about.filter((id) => right.claim.about.includes(id)).length;
  const alike = likeness(left.telling, right.telling);
  if (about === undefined ? alike < SAME_THING && (shared === 0 || actors === 0) : (shared === 0 || (alike < SAME_THING / 2 && actors === 0)) && alike < 2 * SAME_THING) return 0;
  return alike + 0.15 * shared + 0.05 * actors + (apart ? 0.3 : 0);
}

/** A descriptor of two words or more in lower case before a name: "quantitative hedge fund X". */
const DESCRIBED = /\b(?:the |an? )((?:[a-z][a-z-]+ ){1,3}(?:fund|company|firm|bank|group|institute|agency|university|foundation|subsidiary|owner|maker|supplier|founder|director|minister|manufacturer|operator|contractor|laboratory|lab|investor|parent|chairman|chairwoman|mayor))s?,? ((?:\p{Lu}[\p{L}\p{N}-]+ ?){1,3})/gu;
const DESCRIBED_BARE = /\b((?:[a-z][a-z-]+ ){1,3}(?:fund|company|firm|bank|institute|foundation|subsidiary|supplier|founder|investor|parent)) ((?:\p{Lu}[\p{L}\p{N}-]+ ?){1,3})/gu;

/** The same description with another name in another document. */
function otherNames(compared: readonly Compared[]): readonly Disagreement[] {
  const named = compared.flatMap((statement) => {
    const words = statement.reading.doc.text.slice(statement.claim.start, statement.claim.end);
    return [DESCRIBED, DESCRIBED_BARE].flatMap((pattern) => [...words.matchAll(pattern)].map(([, described = "", name = ""]) => ({ statement, described: described.trim().split(" ").slice(-3).join(" "), name: name.trim() })));
  });
  const found: Disagreement[] = [];
  const seen = new Set<string>();
  for (const left of named) {
    for (const right of named) {
      if (left.statement.reading.doc.id >= right.statement.reading.doc.id || left.described !== right.described || left.described.split(" ").length < 2) continue;
      if (sameName(left.name, right.name) || seen.has(left.described)) continue;
      seen.add(left.described);
      found.push({ rule: "name", question: `Which ${left.described} is it: ${left.name} or ${right.name}?`, sides: [[left.statement], [right.statement]] });
    }
  }
  return found;
}

const sameName = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

const FIGURE = /(?<![\w.])(?:[$€£¥]\s?)?\d[\d.,]*(?:\s?(?:%|percent|per cent|thousand|million|billion|trillion))?/g;
/** Years, days and small counts are shared by chance. */
const TELLING_FIGURE = /[$€£¥%]|percent|per cent|thousand|million|billion|trillion|\d{4,}|\d[.,]\d/;
const YEAR = /^(?:19|20)\d\d$/;
/** What a figure counts: the words right after it, or the unit. */
const LIKE_FIGURES = 0.42;

/** A figure that one text gives and another doubts, or two figures for one thing. */
function otherFigures(compared: readonly Compared[]): readonly Disagreement[] {
  const figured = compared.map((statement) => ({ statement, figures: figuresOf(statement.text) })).filter(({ figures }) => figures.length > 0);
  const found: Disagreement[] = [];
  for (const [i, left] of figured.entries()) {
    for (const right of figured.slice(i + 1)) {
      if (left.statement.reading === right.statement.reading && left.statement.claim.attribution.source === right.statement.claim.attribution.source) continue;
      const same = left.figures.find((figure) => right.figures.includes(figure));
      const doubted = matches(DOUBTS, left.statement.text) !== matches(DOUBTS, right.statement.text);
      if (same !== undefined && doubted) found.push({ rule: "doubtedFigure", question: `Is the figure of ${same} right?`, sides: [[left.statement], [right.statement]] });
      else if (same === undefined && likeness(left.statement.telling, right.statement.telling) >= LIKE_FIGURES) found.push({ rule: "figure", question: `Which figure is right: ${left.figures[0]} or ${right.figures[0]}?`, sides: [[left.statement], [right.statement]] });
    }
  }
  return found.slice(0, 6);
}

function figuresOf(text: string): readonly string[] {
  return (text.match(FIGURE) ?? []).map((figure) => figure.replace(/[.,]$/, "").replace(/\s+/g, " ").trim()).filter((figure) => TELLING_FIGURE.test(figure) && !YEAR.test(figure));
}
