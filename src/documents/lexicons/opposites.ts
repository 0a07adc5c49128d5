/**
 * Words by which two texts disagree about the same thing: one side and the other. Notation of measureWords.ts.
 *
 * Source: written for this project, from the kinds of disagreement in MODEL §7.6 put generally: strength of evidence, permitted or not, works or not,
 * controlled or not, done or only planned, for its stated reason or for another.
 */
export interface Opposition {
  readonly id: string;
  /** The question, for the author; `{subject}` is what the two statements share. */
  readonly question: string;
  readonly one: string;
  readonly other: string;
  /** Categories or classes of which the two statements have to share one, where the words alone say too little. */
  readonly about?: readonly string[];
  /** Who urges a measure says the one, whatever the words. */
  readonly urged?: true;
}

export const OPPOSITIONS: readonly Opposition[] = [
  {
    id: "evidence",
    question: "How strong is the evidence?",
    one: "(?:substantial|significant|strong|overwhelming|clear|solid|ample|growing|compelling|convincing|conclusive)_(?:\\w+_)?evidence|evidence_(?:shows|proves|confirms|indicates)|meticulously_documented|well_documented|proven|has_been_shown",
    other: "no_(?:\\w+_)?(?:evidence|proof)|(?:little|thin|scant|weak|insufficient|inconclusive)_evidence|evidence_(?:\\w+_)?(?:thin|weak|lacking|inconclusive)|without_(?:\\w+_)?(?:evidence|proof)|not_(?:been_)?(?:proven|shown)|(?:declined|refrained|yet)_(?:\\w+_)?(?:from_releasing|to_provide)|unproven|reviewing_evidence|dubious|did_not_(?:show|find)|found_no",
  },
  {
    id: "permitted",
    question: "Is it allowed, or an offence?",
    one: "legitimate|legal|lawful|permitted|allowed|entitled|within_(?:the_|its_)?(?:law|rights)|standard_practice|common_practice|normal_practice|gr[ae]y_area",
    other: "theft|illegal\\w*|unlawful\\w*|stolen|steal\\w*|crim(?:e|es|inal)|fraud\\w*|infring\\w+|violat\\w+|breach\\w*|unauthori[sz]ed|illicit\\w*",
  },
  {
    id: "offence",
    question: "What exactly is it said to be?",
    one: "data_breach\\w*|unauthori[sz]ed_(?:\\w+_)?access|exfiltrat\\w+|hack(?:ed|ing)|break-?in|burglar\\w*|sabotage|fraud",
    other: "terms_of_(?:service|use)|service_terms|breach_of_contract|contract\\w*_(?:limits|terms)|misus\\w+|negligen\\w+|by_mistake|legitimate_technique|carelessness",
  },
  {
    id: "works",
    question: "Would it work?",
    one: "(?:will|would|can|could|has|have)_(?:\\w+_)?(?:reduce|reduced|prevent|prevented|protect|protected|improve|improved|curb|stop|stopped|solve|cut|safeguard|deter|save)|(?:is|are|was|were|proved)_effective|works_(?:in|well)|serve_as_a_deterrent|(?:to_help|help|helps)_(?:keep|protect|safeguard|reduce)|aim(?:s|ed)?_to_(?:safeguard|protect|reduce)|ensur(?:e|es|ing)_that",
    other: "symbolic|ineffective|unlikely_to_(?:succeed|work|help)|backfire\\w*|futile|(?:nearly|almost|virtually|near)_impossible|(?:difficult|hard|impossible)_to_(?:\\w+_and_)?(?:enforce|monitor|regulate|police|implement)|do(?:es)?_(?:very_)?little|will_not_(?:work|help|stop|solve)|won't_\\w+|counter-?productive|unenforceable|did_not_(?:work|help)|logistical_challenges|enforcement_problem",
    about: ["ban", "restrict", "export-control", "require", "regulate", "screen", "tariff", "license", "protect"],
    urged: true,
  },
  {
    id: "control",
    question: "Who controls it?",
    one: "state-controlled|state-subsidi[sz]ed|(?:controlled|funded|owned|run|directed|steered)_(?:and_\\w+_)?by|ties_to_the|puppet|front_for|at_the_behest_of|state_influence|state_control",
    other: "operates_independently|independent(?:ly)?_of|no_(?:\\w+_)?evidence|not_(?:\\w+_)?(?:controlled|owned|funded|run)|privately_(?:owned|held)|no_ties|denied_any_(?:ties|links)|free_of_(?:state|government)|speculation_about",
  },
  {
    id: "access",
    question: "Can others get at the data?",
    one: "(?:compel|force|oblige|require|required)_(?:\\w+_){0,3}to_(?:share|hand_over|assist|give|disclose)|could_(?:access|read|obtain)_(?:\\w+_)?(?:user|personal|private)?_?(?:data|messages)|accessing_(?:user|personal|private)_data|pose_(?:\\w+_)?privacy",
    other: "(?:do|does|did)_not_(?:contain|have|include|store|collect|send|share|keep|allow)_(?:\\w+_){0,6}(?:data|mechanisms?|access|messages|images)|no_(?:mechanism|way|channel|access)|delete_every|(?:stays|stored|kept|run|hosted)_(?:locally|on_(?:their|its|your)_own)|cannot_(?:access|read|see)",
    about: ["privacy-risk", "security-risk", "foreign-influence"],
  },
  {
    id: "allies",
    question: "Will others go along?",
    one: "(?:push_towards|forming|form|join\\w*|creation_of|build)_(?:\\w+_)?(?:alliances?|coalitions?)|band_together|allies_(?:will|would|are_expected_to)_(?:follow|join)|(?:countries|allies|nations)_(?:\\w+_)?(?:should|could|will|would|may)_(?:\\w+_)?(?:join|follow|adopt|agree|be_prohibited)|could_agree_to_rules",
    other: "(?:cooperation|alliance|agreement|coalition)_(?:appears|seems|is|looks)_(?:unrealistic|unlikely|impossible)|more_like_hype|independent_growth|go_it_alone|refus\\w+_to_(?:join|follow)|will_not_(?:join|follow)|reluctant|inward_turn|insular",
    about: ["together"],
  },
  {
    id: "motive",
    question: "What is it really for?",
    one: "(?:national|public|road|data)?[ -]?security_(?:concerns?|risks?|threats?)|(?:to|help)_(?:keep|protect|safeguard)|privacy|safety|intellectual_property_theft|for_(?:security|safety)_reasons|citing_concerns",
    other: "afraid_of|fear_of_competition|anxiety|pretext|excuse|double_standards|hypocri\\w+|self-interest|stifle_competitors|dominance|hegemony|containment|serves_the_purpose_of|hyp(?:e|ing)|protect(?:ing)?_(?:its|their)_(?:own_)?(?:market|profits|monopoly|turf)|revenue-raising|cash_grab|politici[sz]\\w+",
    about: ["ban", "restrict", "alliance", "regulate", "tariff", "export-control", "require"],
  },
  {
    id: "openness",
    question: "Does openness help or harm?",
    one: "(?:benefits|supports?|helps?|serves)_(?:\\w+_){0,6}(?:developers|open_source|researchers|companies|users|everybody)|open(?:ness)?_(?:\\w+_)?(?:drives|spurs|helps)|allowing_developers|collaborative_approach|supports_american_companies",
    other: "criticized_open|criticised_open|open_(?:platforms|source|models)_(?:\\w+_){0,4}(?:enabl|blam|risk|danger|abus)\\w*|enabling_\\w+|misused?_by",
  },
  {
    id: "reaction",
    question: "How did people take it?",
    one: "(?:celebrated|hailed|welcomed|praised|applauded|cheered|supported|pride)",
    other: "(?:mocked|sarcastically|criticized|criticised|condemned|skepticism|scepticism|suspicion|hostile|outrage|backlash|denounced|frustration|dubious|booed)",
  },
];

/** Doubt about a figure that another text gives without any. */
export const DOUBT = "skepti\\w+|scepti\\w+|dubious|doubt\\w*|question(?:s|ed|ing)?|improbable|implausible|unlikely|disput\\w+|contest\\w+|not_credible|suspicio\\w+";
