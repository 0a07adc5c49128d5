import { m } from "../../words/words.ts";

/** What a sentence about a rule needs to know. */
interface RuleFacts {
  /** Name of the source. */
  readonly who: string;
  /** The word of saying as it stands in the text, or a word that a rule fell upon. */
  readonly word: string;
}

type Sentence = (facts: RuleFacts) => string;
type Table = Readonly<Record<string, Sentence>>;

const saying: Sentence = ({ who, word }) => m.review_rule_saying({ who, verb: word });
const goesOn: Sentence = ({ who }) => m.review_rule_goesOn({ who });
const opining: Sentence = ({ who, word }) => m.review_rule_opining({ who, verb: word });
const committing: Sentence = ({ who, word }) => m.review_rule_committing({ who, verb: word });

/** Rules of src/documents/attribution: whose the words are. */
const SOURCE: Table = {
  pre: saying, post: saying, inverted: saying, light: saying, attitude: saying, participle: saying, noun: saying, aside: saying, nested: saying,
  quoteGoesOn: goesOn, labelGoesOn: goesOn, firstPerson: goesOn,
  according: ({ who }) => m.review_rule_according({ who }),
  passive: ({ who, word }) => m.review_rule_passive({ who, verb: word }),
  label: ({ who }) => m.review_rule_label({ who }),
  leadIn: ({ who }) => m.review_rule_leadIn({ who }),
  quote: m.review_rule_quote,
  adverb: ({ word }) => m.review_rule_adverb({ verb: word }),
  narrator: m.review_rule_narrator,
};

/** Rules of src/documents/claims/statusOf.ts. */
const STATUS: Table = {
  demand: m.review_rule_demand,
  allegedly: m.review_rule_allegedly,
  reportedly: ({ word }) => m.review_rule_reportedly({ verb: word }),
  "absence of evidence": m.review_rule_noEvidence,
  silence: m.review_rule_silence,
  "not known": m.review_rule_notKnown,
  prediction: m.review_rule_prediction,
  "what ought to be": m.review_rule_norm,
  "judging word": m.review_rule_judging,
  allegation: m.review_rule_allegation,
  "first person": m.review_rule_firstPerson,
  commentary: m.review_rule_commentary,
  "own voice": m.review_rule_ownVoice,
  denial: ({ who }) => m.review_rule_denial({ who }),
  accusation: ({ who, word }) => m.review_rule_accusation({ who, verb: word }),
  suspicion: ({ who, word }) => m.review_rule_suspicion({ who, verb: word }),
  promise: committing, pledge: committing, vow: committing, threaten: committing, offer: committing, refuse: committing, cite: committing, agree: committing,
  urge: opining, opine: opining, ask: opining,
  outlet: ({ who }) => m.review_rule_outlet({ who }),
  "a rule told": ({ who }) => m.review_rule_ruleTold({ who }),
  "prediction or norm": ({ who }) => m.review_rule_predictionOrNorm({ who }),
  "accusing word": ({ who }) => m.review_rule_accusingWord({ who }),
  statement: ({ who }) => m.review_rule_statement({ who }),
  "a voice": ({ who }) => m.review_rule_voice({ who }),
};

/** Rules of src/documents/measures/measureHits.ts. */
const MEASURE: Table = {
  phrase: ({ word }) => m.review_rule_measurePhrase({ word }),
  verb: ({ word }) => m.review_rule_measureVerb({ word }),
  governed: ({ word }) => m.review_rule_measureGoverned({ word }),
  strengthened: ({ word }) => m.review_rule_measureStrengthened({ word }),
  subject: ({ word }) => m.review_rule_measureSubject({ word }),
};

/** Rules of src/documents/consequences/consequenceHits.ts. */
const CONSEQUENCE: Table = {
  phrase: ({ word }) => m.review_rule_effectPhrase({ word }),
  caused: ({ word }) => m.review_rule_effectCaused({ word }),
  harmed: ({ word }) => m.review_rule_effectHarmed({ word }),
  feared: ({ word }) => m.review_rule_effectFeared({ word }),
  "at risk": ({ word }) => m.review_rule_effectAtRisk({ word }),
};

const entry = (table: Table, name: string): Sentence | undefined => (Object.hasOwn(table, name) ? table[name] : undefined);

/** The sentence for a rule of a card, as `why` names it: "source: pre (say)", "status: statement". Undefined for one that is not known. `cue`: the word of saying. */
export function cardRuleSentence(rule: string, { who, cue }: { readonly who: string; readonly cue: string | undefined }): string | undefined {
  const [, about, name = ""] = /^(source|status): ([^(]+?)(?: \(.+\))?$/u.exec(rule) ?? [];
  const sentence = about === "source" ? entry(SOURCE, name) : about === "status" ? entry(STATUS, name) : undefined;
  return sentence?.({ who, word: cue ?? name });
}

/** The sentence for a rule of a measure or consequence, as `why` names it: "governed: ban". Undefined for one that is not known. */
export function foundRuleSentence(rule: string, on: "measure" | "consequence"): string | undefined {
  const colon = rule.indexOf(": ");
  return entry(on === "measure" ? MEASURE : CONSEQUENCE, rule.slice(0, colon))?.({ who: "", word: rule.slice(colon + 2) });
}
