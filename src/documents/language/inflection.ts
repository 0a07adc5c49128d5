import { IRREGULAR_VERBS } from "../lexicons/irregularVerbs.ts";
import { VERBS } from "../lexicons/verbs.ts";

export type VerbForm = "base" | "third" | "past" | "participle" | "ing";

/** What a word form can be as a verb: its lemma, and the form (past stands for past and participle of regular verbs). */
export interface VerbReading {
  readonly lemma: string;
  readonly form: VerbForm;
}

const VOWEL = /[aeiou]/u;
/** Verbs of more than one syllable that double their last consonant. */
const DOUBLING = /(?:[^aeiou]|^|qu)[aeiou][bdgklmnprt]$/u;
const DOUBLING_LONG = new Set(["admit", "commit", "compel", "control", "defer", "deter", "excel", "expel", "fulfil", "incur", "label", "omit", "permit", "prefer", "propel", "rebut", "refer", "regret", "submit", "transfer", "cancel", "signal", "travel", "distil", "patrol", "dispel", "rebel", "unravel"]);

const doubles = (lemma: string): boolean => DOUBLING.test(lemma) && (lemma.length <= 4 || (lemma.length === 5 && !VOWEL.test(lemma.slice(0, 3))) || DOUBLING_LONG.has(lemma));

function third(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/u.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function past(lemma: string): string {
  if (lemma.endsWith("e")) return `${lemma}d`;
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return doubles(lemma) ? `${lemma}${lemma.slice(-1)}ed` : `${lemma}ed`;
}

function ing(lemma: string): string {
  if (lemma.endsWith("ie")) return `${lemma.slice(0, -2)}ying`;
  if (/[^eoy]e$/u.test(lemma) && lemma !== "be") return `${lemma.slice(0, -1)}ing`;
  return doubles(lemma) ? `${lemma}${lemma.slice(-1)}ing` : `${lemma}ing`;
}

function readings(): ReadonlyMap<string, VerbReading> {
  const table = new Map<string, VerbReading>();
  const learn = (word: string, lemma: string, form: VerbForm): void => {
    if (!table.has(word)) table.set(word, { lemma, form });
  };
  for (const lemma of [...VERBS, ...IRREGULAR_VERBS.map(([verb]) => verb)]) {
    learn(lemma, lemma, "base");
    learn(third(lemma), lemma, "third");
    learn(ing(lemma), lemma, "ing");
  }
  for (const [lemma, pastForm, participle] of IRREGULAR_VERBS) {
    learn(pastForm, lemma, "past");
    learn(participle, lemma, "participle");
  }
  for (const lemma of VERBS) learn(past(lemma), lemma, "past");
  return table;
}

const READINGS = readings();

/** What `lower` is as a verb of the lexicon, if it is one. */
export const verbReading = (lower: string): VerbReading | undefined => READINGS.get(lower);

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  people: "people", men: "man", women: "woman", children: "child", media: "media", data: "data", criteria: "criterion", police: "police", news: "news",
  spokesmen: "spokesman", spokeswomen: "spokeswoman", lives: "life", wives: "wife", knives: "knife", lawmen: "lawman", congressmen: "congressman", businesses: "business",
  congresswomen: "congresswoman", buses: "bus", viruses: "virus", campuses: "campus", gases: "gas", bonuses: "bonus", spokespeople: "spokesperson", minibuses: "minibus", surpluses: "surplus", chairmen: "chairman", fishermen: "fisherman", series: "series", species: "species", analyses: "analysis", crises: "crisis",
};

const ALWAYS_PLURAL = new Set(["politics", "economics", "ethics", "mathematics", "physics", "statistics", "logistics", "dynamics", "geopolitics", "genetics", "athletics", "robotics", "electronics", "tactics", "always", "perhaps", "lens", "means", "premises"]);

/** Singular of a noun, by rule: "agencies" → "agency". Words that only look plural stay as they are. */
export function singular(lower: string): string {
  const irregular = Object.hasOwn(IRREGULAR_PLURALS, lower) ? IRREGULAR_PLURALS[lower] : undefined;
  if (irregular !== undefined) return irregular;
  if (lower.length < 4 || !lower.endsWith("s") || /(?:ss|us|is)$/u.test(lower) || ALWAYS_PLURAL.has(lower)) return lower;
  if (lower.endsWith("ies") && lower.length > 4) return `${lower.slice(0, -3)}y`;
  return /(?:sses|xes|ches|shes|zzes)$/u.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1);
}
