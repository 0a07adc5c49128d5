import type { CueClass } from "../model.ts";
import { words } from "./words.ts";

/**
 * Verbs that hand a statement to somebody, by what the speaker does. Source: own list after the classes of Quirk et al. (1985, 16.31)
 * and Levin (English Verb Classes and Alternations, 1993, §37 and §33), checked against the verbs of ordinary news.
 */
const BY_CLASS: readonly (readonly [CueClass, string])[] = [
  ["report", `say tell state report note add announce explain comment reply respond remark observe write describe confirm acknowledge admit concede emphasise emphasize stress highlight reiterate declare inform continue recall mention clarify testify
    quip joke tweet post conclude estimate calculate recount repeat reaffirm underline reply specify point notify outline portray characterise characterize cite quote publish answer caption summarise summarize agree boast reassure`],
  ["claim", "claim assert argue maintain contend insist suggest posit affirm allege imply profess reckon counter retort purport hold reason stipulate assure"],
  ["accuse", "accuse blame allege charge denounce condemn criticise criticize slam blast decry fault lambast deride attack rebuke castigate rap brand label liken sue implicate"],
  ["deny", "deny reject dismiss refute rebut dispute contest disavow repudiate"],
  ["urge", "urge call demand recommend propose request advise advocate appeal press plead exhort implore beg champion petition support oppose back defend endorse favour favor welcome vow pledge promise threaten lobby push campaign want seek invite promote"],
  ["opine", "believe think feel consider hope fear worry doubt regard disagree mock praise hail complain lament object question prefer celebrate deem view applaud deplore regret bemoan resent ridicule protest categorise categorize appreciate bristle justify scoff concur"],
  ["predict", "predict forecast warn expect anticipate project caution foresee envisage"],
  ["reveal", "reveal disclose show find indicate demonstrate leak learn detect discover document detail prove conclude"],
  ["ask", "ask wonder inquire query"],
];

/** The last class in which a lemma stands has it. */
export const REPORTING: ReadonlyMap<string, CueClass> = new Map(BY_CLASS.flatMap(([cls, list]) => words(list).map((verb) => [verb, cls] as const)));

/** These report only with a clause or a quotation: "found that", not "found a way". */
export const NEEDS_CLAUSE: ReadonlySet<string> = new Set(words("add find show note learn continue post hold feel expect project consider reason charge counter hope write detect discover prove demonstrate indicate repeat answer point reply respond recall publish view label brand observe reveal leak disclose document detail want seek promise calculate estimate agree regard quote outline conclude push press appeal call attack state declare request invite promote back threaten pledge vow announce propose sue cite specify implicate maintain deem think"));

/** With these an object alone, without a clause, is a stand or an act of speech: "opposes the levy", "criticised the ruling". */
export const TAKES_OBJECT: ReadonlySet<string> = new Set(words("support oppose defend justify criticise criticize condemn denounce slam blast decry accuse blame fault welcome endorse favour favor praise hail mock reject dismiss deny dispute refute demand recommend propose advocate champion applaud lament deplore celebrate urge warn question describe highlight emphasise emphasize stress confirm acknowledge report allege claim fear doubt oppose ridicule cite categorise categorize characterise characterize predict forecast admit explain reiterate underline protest repudiate rebut lambast deride castigate"));

/** Verb and preposition or particle that report only together. */
export const PHRASAL: ReadonlyMap<string, readonly [CueClass, readonly string[]]> = new Map([
  ["point", ["report", ["out", "to", "towards"]]],
  ["call", ["urge", ["for", "on", "upon"]]],
  ["push", ["urge", ["for", "back"]]],
  ["press", ["urge", ["for"]]],
  ["appeal", ["urge", ["to", "for"]]],
  ["argue", ["claim", ["for", "against", "in"]]],
  ["lobby", ["urge", ["for", "against"]]],
  ["campaign", ["urge", ["for", "against"]]],
  ["complain", ["opine", ["about", "of"]]],
  ["object", ["opine", ["to"]]],
  ["warn", ["predict", ["of", "about", "against"]]],
  ["speak", ["opine", ["of", "out", "against"]]],
  ["refer", ["report", ["to"]]],
  ["hit", ["accuse", ["back", "out"]]],
  ["worry", ["opine", ["about", "over"]]],
  ["fear", ["opine", ["for"]]],
  ["see", ["opine", ["as"]]],
  ["view", ["opine", ["as", "with"]]],
  ["regard", ["opine", ["as", "with"]]],
  ["advocate", ["urge", ["for"]]],
  ["come", ["opine", ["out"]]],
] as const satisfies readonly (readonly [string, readonly [CueClass, readonly string[]]])[]);

/** "Voiced concern", "raised doubts", "made accusations": verbs that report by their object. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(words("express voice raise make issue cast share level offer give sound lodge have launch release file reiterate repeat convey signal"));

/** The nouns that such verbs need, and that carry a clause of their own: "its claim that", "concerns over". */
const NOUN_CLASSES: readonly (readonly [CueClass, string])[] = [
  ["opine", "concern doubt fear worry skepticism scepticism reservation objection opposition support approval disappointment frustration anger alarm unease optimism pessimism hope regret view opinion belief criticism suspicion outrage dismay confidence misgiving preference sympathy"],
  ["claim", "claim argument assertion contention insistence suggestion"],
  ["accuse", "accusation allegation charge complaint"],
  ["deny", "denial rejection dismissal"],
  ["urge", "call demand recommendation appeal plea proposal request petition pledge vow promise"],
  ["predict", "warning prediction forecast threat expectation"],
  ["report", "statement remark comment announcement admission acknowledgement confirmation assurance explanation"],
];

export const CUE_NOUNS: ReadonlyMap<string, CueClass> = new Map(NOUN_CLASSES.flatMap(([cls, list]) => words(list).map((noun) => [noun, cls] as const)));

/** "Is concerned that", "are opposed to": states of mind. */
export const ATTITUDES: ReadonlyMap<string, CueClass> = new Map(
  words("concerned worried afraid sceptical skeptical doubtful confident convinced optimistic pessimistic hopeful alarmed wary opposed critical supportive furious angry adamant sure certain unconvinced disappointed cautious dismissive").map((word) => [word, "opine"] as const),
);
