import { names, words } from "./words.ts";

/** Words that weaken a statement. Source: own list after Hyland (Hedging in Scientific Research Articles, 1998) and the CoNLL-2010 cue words. */
export const HEDGES: ReadonlySet<string> = new Set(words(`could may might would perhaps possibly probably potentially presumably apparently seemingly likely unlikely reportedly allegedly purportedly supposedly arguably maybe conceivably appear seem suggest indicate tend potential possible probable apparent alleged
suspected presumed estimated roughly approximately about around expected anticipated projected if unless should risk chance likelihood possibility prospect`));

/** Modals and turns by which a sentence says what will come or might. */
export const PREDICTIVE: ReadonlySet<string> = new Set(words("could may might would will shall likely unlikely expected anticipated poised set bound likelihood possibility prospect expectation potentially possibly eventually soon inevitably ultimately"));

/** What rules and plans do, after "will" and "would": no forecast of their effects. Source: own list, from the operative clauses of laws and agendas. */
export const PLAN_VERBS: ReadonlySet<string> = new Set(words(`require ban prohibit forbid force oblige mandate allow permit authorise authorize apply cap limit impose introduce set extend cover exempt grant establish fine levy bar compel restrict take enter begin start open close expire run
replace repeal end phase vote decide meet hear consider publish hold present debate discuss review receive pay fund hire install build buy issue appoint announce consult amend define entitle include consist`));

/** Words that say that somebody did wrong. Lemmas; verbs and nouns. Source: own list. */
export const ACCUSATION: ReadonlySet<string> = new Set(words(`
accuse accusation allege allegation alleged allegedly suspect suspicion suspected suspicious violate violation steal theft stole misuse misappropriate fraud defraud cheat bribe bribery corrupt corruption lie mislead deceive deception collude collusion conspire conspiracy cover-up coverup conceal falsify forge
illegal illegally illicit illicitly unlawful unlawfully unauthorised unauthorized improper improperly misconduct wrongdoing negligence negligent launder laundering embezzle sabotage espionage spy spying infringe infringement evade evasion dodge rig manipulate manipulation smuggle
extort discriminate discriminatory profiteer profiteering gouging plagiarise plagiarize blackmail tamper falsely hypocrisy hypocritical cartel implicate culprit guilty complicit evict hoax blame`));

/** Words that make a clause a charge all by themselves in the author's voice: what is "alleged" is nobody's fact. */
export const ALLEGED: ReadonlySet<string> = new Set(words("alleged allegedly allege allegation accusation accuse accused suspected suspicion speculation rumour rumor rumoured rumored purported purportedly"));

/** Denial and absence. */
export const DENIALS: ReadonlySet<string> = new Set(words("deny denial denied refute rebut disavow repudiate baseless unfounded untrue false groundless categorically"));
export const ABSENCE = names("no evidence|no concrete evidence|no credible evidence|no scientific evidence|no proof|no indication|no sign that|no data|no link between|not found any evidence|found no|without evidence|little evidence|no suggestion that|never been shown|no basis for|lack of evidence|nothing to suggest");

/** What ought to be. */
export const NORMATIVE: ReadonlySet<string> = new Set(words("should must ought need needs needed necessary vital essential crucial imperative deserve urgent urgently overdue right wrong fair unfair unjust unacceptable justified unjustified responsible irresponsible duty obligation obliged mandatory worthwhile sensible reasonable"));

/** Judging words. Source: own list, after the strong-subjective entries that any opinion lexicon has. */
export const EVALUATIVE: ReadonlySet<string> = new Set(words(`
absurd appalling arrogant betrayal bizarre blatant blunder bold brave brilliant careless chilling clumsy courageous cowardly crazy cruel cynical deadly deplorable desperate devastating disaster disastrous disgrace disgraceful dishonest disproportionate double-edged
draconian dreadful dubious embarrassing excellent excessive farce flawed foolish foolhardy frightening futile greed greedy hard-won heartless helplessness hollow hopeless horrible hype hysterical ignorant incoherent ineffective inevitable insane insulting ironic ironically
lazy ludicrous madness meaningless misguided misleading naive nightmare nonsense outdated outrageous overblown overdue overreach panic paranoid pathetic perverse pointless pragmatic premature punitive racist radical reckless ridiculous scandal scandalous scary
selfish shameful shocking short-sighted shortsighted simplistic sloppy stupid terrible terrifying toothless tragic ugly unacceptable undemocratic unjust unprecedented unrealistic unworkable useless hypocrisy sham gimmick scapegoat witch-hunt lifeline boon bane win-win blow folly surely frankly clearly obviously undoubtedly unquestionably simply merely lucky unthinkable indefensible`));

/** Words that judge where something "is" them, and elsewhere only describe: "is a mistake", not "the mistake of 2019". */
export const JUDGING_PREDICATES: ReadonlySet<string> = new Set(words(`
bad best better good great easy elegant dangerous huge poor powerful sad sensible significant historic ideal smart successful valuable weak welcome wise worse worst worth wrong remarkable remarkably impressive impressively unfair unfortunate unnecessary vague threat symbolic proud worrying alarming concerning troubling disappointing extraordinary victory failure mistake tragedy myth truth necessary right fair hard difficult
`));

/** Sentences that tell how things look, not what happened: filler and commentary of the author. Openings or turns, lower case. */
export const FILLER = names(`underscores the|underscore the|underlines the|highlights the|highlight the|highlighting the importance|remains to be seen|only time will tell|one thing is clear|raises questions|raise questions|raises important|raises ethical|sparked debate|sparked a debate|sends a message|serves as a|at the heart of|marks a|a reminder|reflects a|reflect the|reflects the
|the future of|crossroads|double-edged|in the long run|at stake|begs the question|brings into question|a wake-up call|a turning point|paves the way|the growing|at the intersection|striking a balance|finding a balance|a delicate balance|draws attention to|stresses the importance|the need for|the importance of|navigate|landscape|a testament to|far-reaching|has sparked|implications|moving forward|looking ahead|multifaceted|complex`);

/** What is not known is a plain statement, whatever verb comes after. */
export const UNKNOWN = names(`unclear|remains to be seen|not known|unknown whether|not specify|not specified|does not say|did not say|no details|has not said|have not said|not disclosed|not made public|would not say|declined to say|would not confirm|would not comment`);

/** Somebody says nothing. */
export const SILENCE = names(`did not answer|did not want to comment|has not answered|declined to answer|declined an interview|declined to be interviewed|declined a request|not responded to|declined to comment|declined comment|did not respond|did not immediately respond|has not responded|have not responded|had not responded|yet to respond|yet to comment|has yet to|have yet to|no comment|not comment|could not be reached|did not reply|not replied|refused to comment|remained silent|remain silent|remained largely silent|not provided a comment|not available for comment|refrained from|not publicly|without comment|unavailable for comment|did not return|not returned`);

/** Openings of a sentence in the author's own judging voice. */
export const AUTHOR_JUDGES = names("this is why|it is time|it is clear|it is hard|it is difficult to|the truth is|the fact is|make no mistake|let us|in my view|in our view|i believe|i think|we believe|we think|we urge|we call|we ask|we oppose|we support|we demand|we recommend|there needs to be|there must be|in short|of course|to be sure");
