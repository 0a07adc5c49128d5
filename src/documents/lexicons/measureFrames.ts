/**
 * The frames in which a measure's name counts: who proposes, does, weighs or fears it.
 *
 * Source: written for this project; verbs of proposing and enacting from general knowledge of policy reporting (DOCUMENTS §5.5). The notation
 * is that of measureWords.ts.
 */

/** Verbs after which a measure is what somebody wants, does or debates. */
export const GOVERNORS: readonly string[] = [
  "complying_with", "vot(?:e|es|ed|ing)_down",
  "brac(?:e|es|ed|ing)_for", "won", "win(?:s|ning)?", "secur(?:e|es|ed|ing)", "sav(?:e|es|ed|ing)_from", "hail(?:s|ed|ing)?", "celebrat(?:e|es|ed|ing)", "condemn(?:s|ed|ing)?", "denounc(?:e|es|ed|ing)", "slam(?:s|med|ming)?", "attack(?:s|ed|ing)?", "decr(?:y|ies|ied|ying)", "fight(?:s|ing)?", "fought", "campaign(?:s|ed|ing)?_(?:for|against)", "resist(?:s|ed|ing)?", "repeat(?:s|ed|ing)?", "reviv(?:e|es|ed|ing)", "outlin(?:e|es|ed|ing)", "present(?:s|ed|ing)?", "detail(?:s|ed|ing)?", "green-?light(?:s|ed|ing)?", "request(?:s|ed|ing)?", "pledg(?:e|es|ed|ing)", "promis(?:e|es|ed|ing)", "vow(?:s|ed|ing)?", "hold(?:s|ing)?", "held", "open(?:s|ed|ing)?", "settl(?:e|es|ed|ing)", "dropp?(?:s|ed|ing)?", "end(?:s|ed|ing)?", "reintroduc\\w+", "overturn(?:s|ed|ing)?", "abandon(?:s|ed|ing)?",
  "slap(?:s|ped|ping)?", "hit_with", "ratif(?:y|ies|ied|ying)", "uphold(?:s|ing)?", "upheld", "float(?:s|ed|ing)?", "pitch(?:es|ed|ing)?", "champion(?:s|ed|ing)?", "defend(?:s|ed|ing)?", "block(?:s|ed|ing)?", "shelv(?:e|es|ed|ing)", "derail(?:s|ed|ing)?", "support_for", "proposals?_(?:for|to)", "plans?_for", "opposition_to", "backing_for", "case_for", "idea_of", "in_favou?r_of", "violat(?:e|es|ed|ing)", "breach(?:es|ed|ing)?", "flout(?:s|ed|ing)?", "evad(?:e|es|ed|ing)", "skirt(?:s|ed|ing)?", "threats?_of", "risk(?:s|ed|ing)?", "avoid(?:s|ed|ing)?", "(?:put|puts|putting)_(?:in_place|forward)", "water(?:s|ed|ing)?_down", "compl(?:y|ies|ied|ying)_with", "serv(?:e|es|ed)_with", "vot(?:e|es|ed|ing)_(?:\\w+_)?(?:\\d+|to_\\d+)_(?:\\w+_)?(?:for|against)",
  "propos(?:e|es|ed|ing)", "urg(?:e|es|ed|ing)", "call(?:s|ed|ing)?_(?:on_\\w+_)?(?:for|on)", "demand(?:s|ed|ing)?", "recommend(?:s|ed|ing)?", "suggest(?:s|ed|ing)?", "advocat(?:e|es|ed|ing)(?:_for)?",
  "support(?:s|ed|ing)?", "back(?:s|ed|ing)?", "endors(?:e|es|ed|ing)", "oppos(?:e|es|ed|ing)", "reject(?:s|ed|ing)?", "consider(?:s|ed|ing)?", "mull(?:s|ed|ing)?", "weigh(?:s|ed|ing)?",
  "debat(?:e|es|ed|ing)", "plan(?:s|ned|ning)?", "introduc(?:e|es|ed|ing)", "impos(?:e|es|ed|ing)", "enact(?:s|ed|ing)?", "adopt(?:s|ed|ing)?", "pass(?:es|ed|ing)?", "approv(?:e|es|ed|ing)",
  "implement(?:s|ed|ing)?", "announc(?:e|es|ed|ing)", "unveil(?:s|ed|ing)?", "launch(?:es|ed|ing)?", "issu(?:e|es|ed|ing)", "sign(?:s|ed|ing)?", "draft(?:s|ed|ing)?", "tabl(?:e|es|ed|ing)",
  "expand(?:s|ed|ing)?", "extend(?:s|ed|ing)?", "tighten(?:s|ed|ing)?", "strengthen(?:s|ed|ing)?", "toughen(?:s|ed|ing)?", "eas(?:e|es|ed|ing)", "lift(?:s|ed|ing)?", "relax(?:es|ed|ing)?",
  "threaten(?:s|ed|ing)?", "order(?:s|ed|ing)?", "bring(?:s|ing)?_in", "brought_in", "roll(?:s|ed|ing)?_out", "lobby(?:ing)?_(?:for|against)", "lobb(?:ies|ied)_(?:for|against)",
  "push(?:es|ed|ing)?_(?:for|through|towards?)", "a_push_towards?", "push_towards?", "press(?:es|ed|ing)?_for", "vot(?:e|es|ed|ing)_(?:for|on|against|to)", "wants?", "wanted", "seek(?:s|ing)?", "sought", "favou?r(?:s|ed|ing)?",
  "establish(?:es|ed|ing)?", "establishment_of", "creat(?:e|es|ed|ing)", "creation_of", "set(?:s|ting)?_up", "form(?:s|ed|ing)?", "fac(?:e|es|ed|ing)", "lead(?:s|ing)?_to", "led_to", "result(?:s|ed|ing)?_in",
  "includ(?:e|es|ed|ing)", "prompt(?:s|ed|ing)?", "appl(?:y|ies|ied|ying)", "enforc(?:e|es|ed|ing)", "challeng(?:e|es|ed|ing)", "delay(?:s|ed|ing)?", "reintroduc(?:e|es|ed|ing)",
  "fil(?:e|es|ed|ing)", "draw(?:s|ing|n)?_up", "drew_up", "work(?:s|ing)?_on", "prepar(?:e|es|ed|ing)", "finali[sz](?:e|es|ed|ing)", "revis(?:e|es|ed|ing)", "veto(?:es|ed|ing)?", "come(?:s)?_with", "appl(?:y|ies|ied|ying)_for", "los(?:e|es|ing|t)", "foresee(?:s|n)?", "rul(?:e|es|ed|ing)_out", "subject_to", "need(?:s|ed)?(?:_for)?", "initiat(?:e|es|ed|ing)", "embark(?:s|ed|ing)?_on", "rais(?:e|es|ed|ing)", "increas(?:e|es|ed|ing)", "cut(?:s|ting)?", "instigat(?:e|es|ed|ing)", "catalyst_for", "catalyz(?:e|es|ed|ing)",
  "accelerat(?:e|es|ed|ing)", "accelerated_development_of", "development_of", "introduction_of", "adoption_of", "respond(?:s|ed|ing)?_with", "welcom(?:e|es|ed|ing)", "criticis(?:e|es|ed|ing)", "criticiz(?:e|es|ed|ing)",
  "award(?:s|ed|ing)?", "grant(?:s|ed|ing)?", "renew(?:s|ed|ing)?", "suspend(?:s|ed|ing)?", "paus(?:e|es|ed|ing)", "obtain(?:s|ed|ing)?", "collect(?:s|ed|ing)?", "sponsor(?:s|ed|ing)?", "scrap(?:s|ped|ping)?", "lower(?:s|ed|ing)?", "doubl(?:e|es|ed|ing)", "mandat(?:e|es|ed|ing)", "involv(?:e|es|ed|ing)", "publish(?:es|ed|ing)?", "influence_future", "wav(?:e|es|ed|ing)_through", "negotiat(?:e|es|ed|ing)", "agree(?:s|d|ing)?_(?:to|on)", "commit(?:s|ted|ting)?_to", "receiv(?:e|es|ed|ing)", "provid(?:e|es|ed|ing)", "offer(?:s|ed|ing)?", "conduct(?:s|ed|ing)?", "trigger(?:s|ed|ing)?",
  "warn(?:s|ed|ing)?_(?:of|against)", "argu(?:e|es|ed|ing)_(?:for|against)", "object(?:s|ed|ing)?_to", "instead_of", "rather_than", "despite",
];

/** Words before a noun that make a plain "rule" a measure. */
export const STRENGTHENERS: readonly string[] = [
  "proper", "decent", "clear", "specific", "dedicated", "modern", "standalone", "uniform", "harmonised", "harmonized", "enforceable", "bipartisan", "long-awaited", "controversial", "contentious", "pending", "forthcoming", "draconian", "far-reaching", "first-ever", "world-first",
  "strict", "stricter", "tough", "tougher", "tight", "tighter", "stringent", "stronger", "new", "additional", "further", "comprehensive", "mandatory", "binding", "proposed", "draft", "planned", "sweeping",
  "rigorous", "robust", "enhanced", "future", "international", "national", "federal", "statewide", "citywide", "emergency", "temporary", "permanent", "global", "increased", "clearer", "common", "joint", "landmark", "tightened", "heightened", "domestic", "reinforced", "compulsory", "statutory",
];

/** After the noun: it is spoken of as something that acts, comes or stands. */
export const AFTER_NOUN = "(?:on|of|against|for|over|to|from|in)\\b|(?:that_|which_)?(?:would|could|will|may|might|should|must|shall|is|are|was|were|has|have|had|took|takes|goes|went|came|comes|applies|applied|remains|ends|expires|began|begins|affects|covers|forces|means|makes|raises|limits?|requires?|bans?|caps?|allows?|obliges?|prohibits?|oblige)\\b";

/** Nouns and phrases that a class word belongs to although nobody does anything: a hit inside one of these does not count. */
export const NO_MEASURE: readonly string[] = [
  "hedge_funds?", "crowd_?funding", "(?:pension|venture|index|mutual|investment|sovereign_wealth)_funds?", "(?:screen|touch|big|home|small)_?screens?", "screen_time", "screenshots?", "screen_(?:size|resolution|reader)", "fine_(?:print|art|arts|tuning|line|dining|wine|dust|particles|grained)", "fine-\\w+",
  "driver'?s?_licen[cs]e_holders?", "licen[cs]e_plates?", "press_freedom", "cap_and_gown", "salary_caps?", "market_cap\\w*", "capped_off", "ice_caps?", "freez(?:e|ing)_(?:point|temperatures|weather|cold)", "freezer\\w*", "bar_(?:chart|graph|code|stool|exam)s?", "bars_and_restaurants", "behind_bars", "space_probes?", "space_bar", "the_bar_(?:for|is|has|association)", "rais(?:e|es|ed|ing)_the_bar",
  "tax_(?:office|return|returns|payers?|year|haven|havens)", "taxpayers?", "toll_free", "death_toll\\w*", "tak(?:e|es|en|ing)_(?:a|its|their)_(?:heavy_)?toll", "heavy_toll", "price_tag", "open-source_licen[cs]es?", "mit_licen[cs]e", "code_licen[cs]e", "united_states", "international_law", "law_firms?", "law_schools?", "in-laws?", "rule_of_law", "ground_rules?", "rules_of_thumb", "as_a_rule", "standards_of_living", "living_standards", "double_standards?", "gold_standards?",
  "court_of_law", "billboards?", "electricity_bills?", "energy_bills?", "dollar_bills?", "heating_bills?", "water_bills?", "phone_bills?", "bill_of_rights", "acts?_as", "act_(?:of|quickly|now|on)", "security_guards?", "public_interest", "rank_and_file", "ban_ki-moon", "protect(?:s|ed|ing)?_(?:its|their|themselves|itself)", "in_charge", "free_of_charge", "charg(?:e|ing)_(?:stations?|points?|cables?)", "battery_charg\\w+", "criminal_charges",
  "data_breach\\w*", "co-?operat\\w+_(?:fully|with_(?:the_)?(?:police|investigat\\w+|inquiry|probe|prosecutors))", "lower_(?:fees|prices|charges)", "breach_of_contract", "access_limits", "competitive_pressure", "speed_limits_of", "of_course", "cooperation_agreements?_in_principle", "un-?authori[sz]ed", "without_(?:\\w+_)?(?:authori[sz]ation|permission|licen[cs]e)", "self-screening", "audit_firms?", "blessings?",
];

/** Before "to" and a verb of a common class: somebody wants, plans or decides it; without one of these "to …" only tells a purpose. */
export const INFINITIVE_GOVERNORS: readonly string[] = [
  "want\\w*", "plan\\w*", "propos\\w*", "seek\\w*", "sought", "urg\\w+", "decid\\w+", "decisions?", "vot\\w+", "agree\\w*", "mov(?:e|es|ed|ing)", "intend\\w*", "vow\\w*", "threat\\w*", "due", "set", "powers?", "bills?", "laws?", "calls?", "called", "calling", "efforts?",
  "push\\w*", "pledg\\w+", "order\\w*", "need\\w*", "ha(?:s|ve|d)", "continu\\w+", "beg[aiu]n\\w*", "forc\\w+", "requir\\w+", "allow\\w*", "authori\\w+", "motions?", "campaign\\w*", "ask\\w*", "promis\\w+", "refus\\w+", "fail\\w*", "consider\\w*", "demand\\w*", "rights?", "expected", "likely", "prepar\\w+",
  "told", "tells?", "instruct\\w*", "steps?", "rules?", "regulations?", "legislation", "petition\\w*", "lobb\\w+", "pressur\\w+", "agreements?", "hop(?:e|es|ed|ing)", "first", "going", "ought",
];

/** The sentence says that something matters or is needed in general, not that somebody does or wants it. */
export const FILLER_BEFORE: readonly string[] = [
  "(?:underscor|highlight|stress|underpin|emphasi[sz]|demonstrat|illustrat|underlin|show)(?:e|es|s|ed|ing)?_(?:not_only_)?(?:the_)?(?:\\w+_)?(?:\\w+_)?(?:need|importance|necessity|urgency|value|role)_(?:for|of|to)", "the_(?:importance|role)_of", "growing_\\w+_of_\\w+_\\w+_and_the_\\w+_need_for",
];

/** After a noun of a common class: it is under way or planned. */
export const UNDER_WAY = "(?:[^ .;:,]+ ){0,5}(?:is|was|are|were|has_been|have_been|will_be|would_be)_(?:\\w+ly_)?(?:planned|launched|announced|ordered|opened|introduced|approved|granted|filed|proposed|due|expected|under_way|issued|signed|agreed|mandatory|required|anticipated)";
