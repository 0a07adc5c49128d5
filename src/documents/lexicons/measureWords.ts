import type { MeasureClass } from "../model.ts";

/**
 * How texts name measures: 21 classes.
 *
 * Source: written for this project from general knowledge of how news, press releases, letters and laws in English speak of policy, whatever
 * the field; checked against verb classes of policy texts in the Institutional Grammar literature (DOCUMENTS §4). No names of any one dispute.
 *
 * Each string is a list of alternatives for a regular expression in lower case; `_` stands for one blank, `~` for up to four words.
 */
export interface MeasureWords {
  /** Forms of verbs that, with an object or in the passive, say that somebody does it. */
  readonly does: string;
  /** Nouns that name this measure wherever a policy is spoken of. */
  readonly names: string;
  /** Nouns that name it only when something is done to them or will be: "new rules", "introduce a law". */
  readonly hints?: string;
  /** Whole phrases that say it by themselves. */
  readonly says?: string;
}

export const MEASURE_WORDS: Readonly<Record<MeasureClass, MeasureWords>> = {
  ban: {
    does: "ban|bans|banned|banning|prohibit|prohibits|prohibited|prohibiting|forbid|forbids|forbade|forbidden|forbidding|outlaw|outlaws|outlawed|outlawing|criminali[sz]e|criminali[sz]es|criminali[sz]ed|criminali[sz]ing|bar|bars|barred|barring|abolish|abolishes|abolished|abolishing|blacklist|blacklists|blacklisted|blacklisting|disallow|disallows|disallowed",
    names: "ban|bans|prohibition|prohibitions|moratorium|moratoriums|moratoria|phase-?out|outright_ban|blacklisting|pause_(?:on|in|to)|suspension_of_(?:the_)?(?:use|sale|mining|trials|flights)",
    says: "phas(?:e|es|ed|ing)_out|rip(?:s|ped|ping)?_out|tak(?:e|en|ing)_off_the_(?:market|shelves)|(?:is|was|were|be|been|are)_(?:halted|suspended|paused|frozen|outlawed)_(?:by|in|since|until|after|for|pending|from|over|while)|(?:strip|remov|pull)(?:e|es|s|ed|ped|ing|ping)?_(?:~)?(?:equipment|gear|products?|apps?|books?|devices|plants?|statues?)_(?:~)?from|clos(?:e|es|ed|ing)_(?:~)?to_(?:\\w+_)?(?:cars|traffic|vehicles|drivers|motorists|visitors|trucks|tourists|ships)|may_no_longer_\\w+|may_not_(?:be_)?\\w+_(?!be_)(?:any|the|to|in|on|a|their|its|with|without)\\b|off[_-]limits|locked_out_of|(?:shut|clos)(?:e|es|ed|ing|ting)?_down_(?:the|its|all|two|three|four)|(?:make|makes|made|making)_it_(?:a_crime|an_offen[cs]e|illegal|unlawful|a_criminal_offen[cs]e)|suspend(?:s|ed|ing)?_(?:the_|its_|all_|their_)?(?:\\w+_)?(?:feature|service|app|programme?|flights|trials?|rollout|sales?)|(?:will|would|must|to|should|has|have)_(?:stop|stopped|cease|ceased|end|ended)_(?:selling|using|lending|supplying|funding|buying|importing|exporting|building|issuing|accepting|offering|collecting|testing|spraying|training|recording|storing)|(?:shall|must|may)_not_be_(?:sold|used|placed|made|carried|built|offered|advertised)|no_(?:person|company|operator|supplier|provider|employer|school|vendor|manufacturer|one)_(?:shall|may)|(?:halt|suspend|pause|stop)(?:s|ed|ing|ped|ping)?_(?:all_|any_)?(?:the_)?(?:the_)?(?:sale|sales|use|deployment|export|mining|exploration|training|planting|cultivation|spraying|experiments?|drilling|logging|fishing|hunting|culling|testing|rollout|expansion|imports?)",
  },
  restrict: {
    does: "restrict|restricts|restricted|restricting|curb|curbs|curbed|curbing|curtail|curtails|curtailed|curtailing|cap|caps|capped|capping|ration|rations|rationed|rationing|throttle|throttles|throttled|throttling|freeze|freezes|froze|frozen|freezing",
    names: "restrictions?|(?:cap|limit|limits|ceiling)_on|curbs|curfews?|(?:rent|price|speed|age|emission|catch|weight|noise|spending)[_-](?:caps?|limits?|freezes?|controls?)|caps|quotas?|rationing|buffer_zones?|exclusion_zones?|no-(?:go|fly|ride|parking|fishing)_(?:zones?|areas?)|domestic_barriers|low[_-]emission_zones?",
    hints: "limits?|controls?|caps?|ceilings?|freeze|barriers|limitations?|access_(?:protocols|rules|controls)|oversight",
    says: "limit(?:s|ed|ing)?_(?:the_|their_|its_)?(?:use|sale|number|access|size|speed|amount|purchase|sales|hours|export|exports|spread|deployment|increases?|rents?)|tighten(?:s|ed|ing)?_(?:of_)?(?:the_|its_|their_)?(?:~)?(?:access|rules|use|limits|controls|oversight|supply)|block(?:s|ed|ing)?_(?:access|the_sale|sales|the_use|imports?|the_export)|should_(?:not_)?buy|stop(?:s|ped|ping)?_buying|confiscat(?:e|es|ed|ing)|keep_(?:~)?(?:phones?|cars?|scooters?|drones?)_(?:out|off)|(?:allow|permit)(?:s|ed|ing|ted)?_only|only_(?:be_)?(?:allowed|permitted)|(?:set|put|place|impos)(?:s|es|ed|ing|ting|e)?_(?:an?_|the_)?(?:\\w+_)?(?:limit|cap|ceiling|quota)s?_(?:on|of|for)|no_(?:more|longer|closer|nearer|higher|faster|later|less)_than_(?:\\d|one|two|three|four|five|ten)|rein(?:s|ed|ing)?_in|crack(?:s|ed|ing)?_down_on|(?:will|would)_no_longer_be_(?:able|allowed|permitted)_to|limit(?:s|ed|ing)?_the_(?:ability|right|time)|(?:be|is|are)_let_for|may_(?:\\w+_)?only_|may_\\w+_only|minimum_age|age_limits?|limit(?:s|ed|ing)?_(?:\\w+_){1,3}to_|(?:be|been)_limited_to|kept_(?:away|out)_(?:from|of)|bar(?:s|red|ring)?_(?:under-\\w+|minors|children)_from",
  },
  "export-control": {
    does: "embargo|embargoes|embargoed|embargoing",
    names: "export[_-]control_lists?|(?:licen[cs]ing|export)_regime_for_\\w+_exports|export[_-](?:control|controls|restriction|restrictions|ban|bans|licen[cs]e|licen[cs]es|licensing|curbs|rules|regulations|limits|policies)|licen[cs]\\w*_(?:for|on)_(?:the_)?exports?|embargoe?s?|entity_list|restrictions_on_exports?|curbs_on_exports?|controls_on_(?:the_)?exports?",
    says: "(?:add|put|plac)\\w*_(?:~)?(?:~)?(?:to|on)_(?:its|the|a|an|their)_(?:~)?(?:export[_-]control_list|entity_list|trade_blacklist|control_list)|(?:ban|bans|banned|banning|restrict|restricts|restricted|restricting|block|blocks|blocked|blocking|control|controls|controlled|controlling|limit|limits|limited|limiting|stop|stopped|halt|halted|curb)_(?:~)?exports?",
  },
  divest: {
    does: "divest|divests|divested|divesting|demerge|spin_off|spins_off|nationali[sz]e|nationali[sz]es|nationali[sz]ed|nationali[sz]ing|expropriate|expropriates|expropriated|expropriating",
    names: "divestiture|divestitures|divestment|forced_sale|break-?up|nationali[sz]ation|expropriation|spin-?off_order",
    says: "sell_(?:off_)?(?:its|their|the|his)_(?:~)?(?:stake|stakes|shares|business|unit|operations|arm|holdings?|assets)|sell_or_be_banned|break(?:s|ing)?_up_(?:the_)?(?:company|compan|monopol|big|firm)|forced_to_sell|(?:forc|order|compel|requir)(?:e|es|s|ed|ing)?_(?:~)?to_(?:sell|divest|spin_off)",
  },
  require: {
    does: "mandate|mandates|mandated|mandating|oblige|obliges|obliged|obliging|compel|compels|compelled|compelling",
    names: "mandates?|auditing_requirements?|(?:disclosure|reporting|licensing|labell?ing|safety|security|testing|warrant|consent|registration|insurance|audit|notification|identification|verification|data)_(?:requirements?|obligations?|dut(?:y|ies))|age[_-](?:verification|checks|assurance)|duty_of_care|obligations_(?:on|for|to)|requirement_(?:for|to|that)|requirements_(?:for|to|on)|mandatory_\\w+",
    hints: "requirements?|obligations?|mandatory|compulsory",
    says: "requir(?:e|es|ed|ing)_(?:~)?(?:\\w+_){0,3}to_\\w+|requir(?:e|es|ing)_(?:that|any|every|each|all|prior|the_use|public|independent|human|written|new|larger?|major|companies|firms|operators|developers|owners|landlords|schools|manufacturers|platforms|providers)\\b|(?:should|must|will|would|shall)_be_(?:required|obliged|compelled|forced|made)_to|(?:is|are|was|were)_(?:legally_|now_)?(?:required|obliged|compelled)_(?:by_law_)?to|(?:made|make|making|become|becomes|becoming|is|are|was|were|be|been)_(?:\\w+_){0,4}(?:mandatory|compulsory|obligatory)|requir(?:e|es|ed|ing)_(?:\\w+_)?(?:reporting|testing|labell?ing|registration|disclosure|consent|training|audits?|insurance|permission|approval|proof|checks|licen[cs]es?|warrants?)\\b|must_(?:\\w+ly_)?(?!(?:be|have|ensure|remember|consider|act|work|find|balance|navigate|continue|address|recogni[sz]e|understand|ask|learn|choose|decide|also|not|come|take|go|wait|face|adapt|weigh|think|accept|know|admit|now|first|keep|make|stand|confront|do|get|look|see|say|strive|collaborate|cooperate|never|always|still|play|rely|show|remain|become|feel|mean|surely|win|fight|evolve|grow|move|change|respond|prepare|prioriti[sz]e|focus|strike|trust|live|deal)\\b)\\w+_(?:the|a|an|their|its|all|any|every|each|spare|new|their|no|at|\\d+|to|by|within|into|over|back)\\b|(?:order(?:s|ed|ing)?|instruct(?:s|ed|ing)?|direct(?:s|ed|ing))_(?:~)?to_(?!(?:be|the|a|an)\\b)\\w+|(?:regulator|government|ministry|minister|court|judge|watchdog|authority|commission|council|agency|mayor|board)_(?:has_)?told_(?:~)?to_\\w+|ha(?:s|ve)_(?:until_(?:~)?to|(?:a_year|a_month|(?:\\w+_)?(?:weeks|months|days))_to)_\\w+|ha(?:s|ve)_until_\\w+_to_\\w+|must_\\w+_(?:~)?(?:~)?by_(?:\\d{4}|the_end_of|january|february|march|april|may|june|july|august|september|october|november|december|next)|(?:will|would)_have_to_(?!(?:be|wait|decide|choose|see|deal|face|live|find|go|come|accept|work|adapt|do|think|get|look|learn|change|happen|make)\\b)\\w+|be_required_(?:on|for|of|in|at|by|from|before)|needs?_(?:a|an|their|written|prior)_(?:~)?(?:permission|consent|warrant|approval)|needs?_to_(?:get|obtain|seek|register|apply_for|prove)_\\w+|forc(?:e|es|ed|ing)_(?:~)?to_(?:disclose|publish|share|install|pay|register|remove|store|label|report|hand|open|provide|unlock|create|build|help|extract|comply|allow|give|delete|change|stop)|shall_(?:\\w+ly_)?(?:ensure|keep|provide|use|meet|hold|make|take|give|establish|allow|cease)|(?:must|shall)_(?:\\w+ly_)?(?:install|obtain|submit|notify|appoint|maintain|conduct|carry_out|undergo|register|pay|remove|delete|comply|apply_for|wear|insure|store|inform|complete|prove)|order(?:s|ed|ing)_(?:~)?to_(?:remove|hand|install|disclose|publish|pay|stop|delete|provide|keep|store|report)",
  },
  screen: {
    does: "screen|screens|screened|screening|vet|vets|vetted|vetting|inspect|inspects|inspected|inspecting|audit|audits|audited|auditing",
    names: "screening|vetting|security_reviews?|safety_(?:reviews?|tests|testing|evaluations?|assessments?)|(?:security|impact|risk|privacy|environmental|rights|health|conformity)[_-](?:impact_)?assessments?|independent_(?:audits?|tests|testing|reviews?|evaluations?)|pre-?(?:deployment|market|release)_(?:tests|testing|reviews?|checks|approval)|inspections?|independent_(?:auditors?|inspectors?|monitors?|observers?)|third-party_(?:audits?|tests|testing)|background_checks|red-?teaming|audits",
  },
  regulate: {
    does: "regulate|regulates|regulated|regulating|legislate|legislates|legislated|legislating",
    names: "legislation|treaty|treaties|regulatory_(?:frameworks?|efforts|regimes?|overhauls?|crackdowns?)|code_of_(?:conduct|practice)|ordinances?|bylaws?|by-laws?|statutory_code|rulebooks?|directives?|crackdowns?",
    hints: "regulations?|rules?|laws?|acts?|bills?|standards|frameworks?|statutes?|guidelines|oversight|policy_changes|policies|governance|measures|constraints|safeguards|guardrails|reforms?",
    says: "(?:rules|regulations|laws|legislation)_(?:on(?!_(?:mon|tues|wednes|thurs|fri|satur|sun)day|_everything)|for|governing|to_govern|that_would|enforcing|requiring|mandating)|set(?:s|ting)?_(?:~)?(?:rules|standards)_(?:for|on|to)|amend(?:s|ed|ing)?_(?:the_)?(?:~)?(?:law|act|code|constitution|rules|regulations?|charter)|(?:be|are|is|were)_(?:classed|classified|treated|regulated|recogni[sz]ed)_as|law_(?:lets|allows|gives|forbids|requires|bans|obliges|makes|forces|would)",
  },
  license: {
    does: "licen[cs]e|licen[cs]es|licen[cs]ed|licen[cs]ing|authori[sz]e|authori[sz]es|authori[sz]ed|authori[sz]ing|certify|certifies|certified|certifying|accredit|accredits|accredited|legali[sz]e|legali[sz]es|legali[sz]ed|legali[sz]ing|re-?approve|re-?approved",
    names: "licensing|licen[cs]es?|permits?|certification|accreditation|authori[sz]ations?|registration|permitting|legali[sz]ation|re-?approval|(?:use|market|marketing|regulatory|field)[_-]approvals?|concessions?",
    says: "need(?:s|ed)?_(?:an?_|their_|prior_)(?:\\w+_){0,2}(?:permit|licen[cs]e)\\b|licen[cs]e_requirements?|(?:appl(?:y|ied|ying|ies)|ask\\w*)_for_(?:an?_|its_|their_)?(?:\\w+_)?(?:permit|licen[cs]e)s?|(?:won|wins|win|receiv\\w+|got|gain\\w*|secur\\w+)_(?:~)?(?:approval|clearance|permission|go-ahead|green_light)|(?:give|gives|gave|given|giving)_(?:~)?(?:the_)?(?:go-ahead|green_light)|green-?light(?:s|ed|ing)?|(?:will|would|should|may|to)_be_(?:allowed|permitted)_to|(?:approv|grant|renew|extend|award|issu)(?:e|es|ed|ing|s)?_(?:~)?(?:licen[cs]es?|permits?|authori[sz]ations?|concessions?|approvals?)|approv(?:e|es|ed|ing)_(?:the_)?(?:commercial_)?(?:use|sale|cultivation|planting|import|release|trial|trials)|(?:refus|den|reject|withh|block|grant)(?:e|es|s|ed|y|ies|ied|ing|eld|old)?_(?:the_|an?_|its_|their_|them_|it_)?(?:\\w+_)?(?:planning_permission|permission|permits?|licen[cs]es?|approval)_(?:for|to)|regist(?:er|ers|ered|ering)_(?:with_the|every|each|all)",
  },
  fund: {
    does: "fund|funds|funded|funding|subsidi[sz]e|subsidi[sz]es|subsidi[sz]ed|subsidi[sz]ing|bankroll|bankrolls|bankrolled|reimburse|reimburses|reimbursed|compensate|compensates|compensated|compensating",
    names: "subsid(?:y|ies)|grants|funding|tax_(?:credits?|breaks?|relief|incentives?)|rebates?|public_investment|investments?_(?:in|of)|stimulus|bail-?outs?|vouchers?|compensation_(?:schemes?|funds?|payments?)|(?:research|innovation|rescue|hardship|transition|relief)_funds?|budget_of|loan_guarantees?",
    hints: "investments?|spending|fund|budget|support_payments",
    says: "(?:invest|spend|allocat|earmark|pledg|set_aside|pour|pump|inject|inject|channel)(?:s|es|ed|ing|e|ting)?_(?:~)?(?:\\w+_)?(?:million|billion|trillion|\\d+(?:m|bn|mn))\\b|[$€£¥]\\s?[\\d.,]+_?(?:m|bn|million|billion|trillion)?_(?:\\w+_)?(?:fund|package|scheme|programme|program|grant|subsid\\w+|plan)\\b|(?:money|revenues?|proceeds|income|tax|levy|fund|budget)_(?:\\w+_)?(?:pays?|paid|goes|will_go|would_go)_(?:for|to|towards)|(?:invest|spend|allocat|earmark|pledg|set_aside)(?:s|es|ed|ing|e|ting)?_(?:~)?(?:[$€£¥]\\s?[\\d.,]+|[\\d.,]+_(?:million|billion|trillion|crore)|money|funds|funding|taxpayer)|ramp(?:s|ed|ing)?_up_invest\\w+|increas(?:e|es|ed|ing)_(?:~)?(?:funding|investments?|spending)|(?:must|should|will|would|to)_be_(?:spent|invested|used)_(?:~)?on|(?:we|government|state|city|council|ministry)_will_pay_for|pay(?:s|ing)?_into_(?:~)?fund|(?:public|special|common|joint|new|national|state)_funds?_(?:for|to)|(?:hire|train|recruit|employ)_(?:[^ ]+_){0,3}(?:more|additional|extra)_\\w+|(?:pledg|promis|agree|offer|vow|plan)\\w*_to_(?:pay|fund|invest|spend)|gets?_(?:\\w+_)?money_for|money_for_\\w+|(?:free|subsidi[sz]ed)_(?:school_meals|transport|tickets|childcare)",
  },
  sanction: {
    does: "sanction|sanctions|sanctioned|sanctioning|boycott|boycotts|boycotted|boycotting",
    names: "sanctions|(?:asset|visa)[_-](?:freezes?|bans?)|boycotts?|travel_bans?|countermeasures_against|suspension_of_(?:ties|trade)",
  },
  tariff: {
    does: "tax|taxes|taxed|taxing|levy|levies|levied|levying|surcharge|surcharges|surcharged|toll|tolls|tolled|tolling",
    names: "tariffs?|import_dut(?:y|ies)|levies|levy|surcharges?|congestion[_-](?:charge|charges|charging|pricing)|(?:carbon|sugar|wealth|windfall|vacancy|plastic|fuel|land|digital|property|tourist|robot)[_-](?:tax|taxes|levy|charge)|excise_(?:tax|dut)\\w*|road_(?:charg\\w+|pricing|tolls?)|tolls?|anti-dumping_duties|user_fees?|royalt(?:y|ies)|daily_charge",
    hints: "tax|taxes|dut(?:y|ies)|charges?|fees?",
    says: "charg(?:e|es|ed|ing)_(?:drivers|motorists|vehicles|visitors|users|companies|vans|cars|lorries)|charged_(?:up_to_)?(?:[$€£¥]|\\d+_(?:euros?|dollars?|pounds?|cents?|kronor|yen))|tax_on",
  },
  fine: {
    does: "fine|fines|fined|fining|penali[sz]e|penali[sz]es|penali[sz]ed|penali[sz]ing",
    names: "fines|penalt(?:y|ies)|fixed[_-]penalt\\w+|damages_of|sentences_of",
    says: "up_to_[\\d.]+_?(?:percent|per_cent|%)_of_(?:~)?(?:turnover|revenues?|sales|income)|(?:fac(?:e|es|ed|ing)|risk(?:s|ed|ing)?|impos(?:e|es|ed|ing)|pay(?:s|ing)?|paid)_(?:a_|an_)?(?:~)?(?:fines?|penalt(?:y|ies))|(?:agree\\w*|order\\w*|ha(?:s|ve|d))_to_pay_[$€£¥]|a_(?:record_|maximum_|heavy_|civil_|daily_)?fine|fine_of|up_to_\\w+_(?:years|months)_in_(?:prison|jail)|(?:fined|penalt\\w+)_(?:up_to_)?[$€£¥]",
  },
  sue: {
    does: "sue|sues|sued|suing|prosecute|prosecutes|prosecuted|prosecuting|litigate|litigates|litigated|indict|indicts|indicted",
    names: "lawsuits?|legal_actions?|litigation|prosecutions?|class[_-]actions?|court_challenges?|legal_challenges?|judicial_review|injunctions?|strict_actions?|indictments?|legal_proceedings",
    says: "appeal(?:s|ed|ing)?_against|charged_(?:~)?with_(?:fraud|murder|theft|assault|bribery|corruption|perjury|negligence|manslaughter|conspiracy|espionage|trespass\\w*|breach\\w*|violat\\w*)|tak(?:e|es|ing|en)_(?:\\w+_){0,4}to_court|(?:went|gone)_to_court|ask(?:s|ed|ing)?_(?:~)?courts?_to_\\w+|go(?:es|ing)?_to_court|(?:fil|lodg|bring|brought|submit)(?:e|es|s|ed|ted|ing)?_(?:a_|an_)?(?:\\w+_)?(?:lawsuit|suit|complaint|claim|appeal|case)|(?:won|lost|hear|heard)_(?:~)?(?:lawsuit|case_against)|in_court_against|press(?:es|ed|ing)?_charges|challeng(?:e|es|ed|ing)_(?:~)?(?:~)?in_court",
  },
  investigate: {
    does: "subpoenaed|subpoenaing|subpoenas|investigate|investigates|investigated|investigating|probe|probes|probed|probing",
    names: "subpoenas?|hearings_(?:on|into)|dawn_raids?|investigations?|inquiry|inquiries|enquiry|probes?|public_inquiry|fact-finding",
    says: "launch(?:es|ed|ing)?_(?:an?_|its_|their_)?(?:~)?(?:investigation|inquiry|probe|review)|open(?:s|ed|ing)?_(?:an?_|its_)?(?:~)?(?:investigation|inquiry|probe)|delv(?:e|es|ed|ing)_into_(?:allegations|claims|complaints|reports|whether|the_conduct)|inquiry_will_\\w+|(?:ask|urg|call|order|want)\\w*_(?:~)?(?:~)?to_look_into|look(?:s|ed|ing)?_into_(?:allegations|whether|claims|complaints|reports)",
  },
  alliance: {
    does: "ally_with|allies_with",
    names: "alliances?|coalitions?|consorti(?:um|a)|joint_standards?|technology_bloc|pacts?|common_front|club_of_\\w+|treaty_organi[sz]ation",
    says: "band(?:s|ed|ing)?_together|join(?:s|ed|ing)?_forces|(?:agree|agrees|agreed|agreeing)_(?:to|on)_(?:common|joint|shared|the_same)?_?(?:rules|standards)",
  },
  cooperate: {
    does: "cooperate|cooperates|cooperated|cooperating|co-operate|co-operates|co-operated|co-operating|collaborate|collaborates|collaborated|collaborating",
    names: "working_groups?|joint_\\w+|joint_(?:projects?|task_forces?|ventures?|research|programmes?|programs?|statements?|declarations?|working_groups?)|memorand(?:um|a)_of_understanding|collaborative_(?:approach|effort|framework)|information[_-]sharing|data-sharing_(?:agreements?|arrangements?)|(?:cooperation|partnership|bilateral|trade)_(?:agreements?|deals?|accords?)|dialogue_(?:with|between)|task_forces?",
    says: "work(?:s|ed|ing)?_(?:closely_|together_)?with_(?:the_|its_|u\\.s\\._|other_|local_)?(?:~)?(?:governments?|authorities|regulators|agenc(?:y|ies)|ministr(?:y|ies)|council|allies|partners|industry|residents|police|unions?)|talks_(?:with|between|on|about|over)",
  },
  protect: {
    does: "",
    names: "countermeasures|protections?_for|safeguards_(?:for|against)|whistle-?blower_protections?|protected_(?:areas?|species|status|sites?)|access_controls|data_protection_measures|monitoring_and_authentication|encryption_by_default",
    says: "(?:implement|introduc|launch|initiat|adopt|deploy|install|strengthen|take|took|put|support|demand|propos|order|promis)(?:s|es|ed|ing|e)?_(?:~)?(?:security|safety|protective|protection|defensive|monitoring|authentication)_(?:measures|protocols|systems|safeguards|steps)|implement(?:s|ed|ing)?_(?:~)?(?:monitoring|safeguards|protections)|giv(?:e|es|en|ing)_(?:~)?the_right_to|right_to_(?:repair|know|object|appeal|refuse|opt|privacy)|protect(?:s|ed|ing)?_(?:tenants|renters|workers|whistle-?blowers|consumers|minors|children|residents|bees|farmers|users)_(?:from|against)",
  },
  exempt: {
    does: "exempt|exempts|exempted|exempting|waive|waives|waived|waiving|grandfather|grandfathers|grandfathered|grandfathering",
    names: "exemptions?|exceptions?|waivers?|carve-?outs?|opt-?outs?|safe_harbou?rs?|grace_periods?|derogations?|emergency_authori[sz]ations?|exceptions_for",
    says: "(?:be|are|is|would_be|remain)_exempt|lift(?:s|ed|ing)?_(?:\\w+_)?visas?",
  },
  repeal: {
    does: "repeal|repeals|repealed|repealing|rescind|rescinds|rescinded|rescinding|revoke|revokes|revoked|revoking|scrap|scraps|scrapped|scrapping|overturn|overturns|overturned|overturning|deregulate|deregulates|deregulated|deregulating",
    names: "repeal|rollbacks?|deregulation|revocation|reversal_of_the",
    says: "stop(?:s|ped|ping)?[ -]the[ -]clock|clock-stop|(?:delay|postpon|defer|push\\w*_back|paus|suspend)(?:s|e|es|ed|ing)?_(?:the_|its_|their_|enforcement|implementation|application|introduction|start)_?(?:of_(?:the_)?)?(?:~)?(?:obligations?|rules?|law|act|requirements?|regulations?|deadline|mandate|directive|provisions?)|(?:delay|pause|postponement|suspension)_(?:of|to|in)_(?:the_)?(?:~)?(?:act|law|rules?|obligations?|implementation|application|enforcement|requirements?)|water(?:s|ed|ing)?_down_(?:the|its)|strip(?:s|ped|ping)?_out_(?:the|a)_(?:\\w+_)?(?:clause|amendment|provision|article)|(?:struck|strikes?|strik\\w+|throw\\w*|threw)_(?:down|out)_(?:the|a|an|its|parts)|(?:judges?|courts?)_(?:\\w+_)?(?:block|struck|strikes|overturn|suspend|halt|annul|quash|void)(?:s|ed)_(?:down_)?(?:the|a|an|parts|its|his)|(?:rolled|rolling|rolls)_back|pull(?:s|ed|ing)?_the_plug_on|(?:drop|scrap|shelv|abandon|withdraw|bin)(?:s|e|es|ed|ped|ping|ing|n)?_(?:the_|its_|their_|his_|this_)?(?:\\w+_)?(?:bill|plan|proposal|law|ban|rule|scheme|charge|act)|(?:lift|relax|loosen|ease|reverse|withdraw|undo|roll_back|strike_down|struck_down)(?:s|ed|ing|n)?_(?:the_|its_|their_|all_|a_|existing_|some_)?(?:~)?(?:ban|bans|rule|rules|restrictions?|moratorium|law|act|regulations?|limits?|cap|caps|approval|order|charge|policy|sanctions|tariffs?|mandate|levy|tax|toll|fee|permit|licen[cs]e|scheme|curbs|quota|bill|plan|directive)|end(?:s|ed|ing)?_the_(?:ban|moratorium|charge|policy|scheme)",
  },
  "weaken-encryption": {
    does: "decrypt|decrypts|decrypted|decrypting",
    names: "backdoors?|back_doors?|client-side_scanning|technical_capability_notices?|key_escrow|exceptional_access|lawful_access|(?:message|content|chat)[_-]scanning|ghost_protocol",
    says: "(?:weaken|break|undermin|bypass|circumvent)(?:e|s|es|ed|ing)?_(?:~)?encryption|encryption_(?:~)?(?:weakened|broken|removed|disabled)|scan(?:s|ned|ning)?_(?:~)?(?:messages|chats|photos|content|communications|devices)|access_to_encrypted|(?:withdraw|disabl|remov|switch_off)(?:e|es|ed|ing|s)?_(?:~)?end-to-end|hand_over_(?:~)?(?:keys|messages)",
  },
  disclose: {
    does: "",
    names: "disclosure_(?:rules?|laws?|of)|transparency_(?:rules?|reports?|registers?|measures?|reporting)|warning_labels?|labell?ing|public_registers?|watermark\\w*|freedom_of_information|public_consultation",
    says: "(?:must|shall|should|will|would|(?:ask|urg|call|demand|order|promis|agree|pledg|plan|want|requir|propos)\\w*_(?:~)?(?:~)?to)_(?:publicly_)?(?:disclose|publish|label|reveal|make_public|release_the|report_(?:to|the|any|all))|open(?:s|ed|ing)?_(?:its|their|the)_(?:\\w+_)?(?:code|books|data|records|algorithms?|files|archives?)_to|hand(?:s|ed|ing)?_over_(?:the_)?(?:names|addresses|records|data|files|documents|figures)|(?:must|should|be)_(?:clearly_)?labell?ed|publish(?:es|ed|ing)?_(?:~)?(?:data|figures|results|reports?|assessments?|list|register|algorithm|contracts?|minutes|evidence)|(?:data|figures|results|reports?|contracts?|records|minutes|names|accounts|ingredients|sources)_(?:must_|should_|will_|to_|shall_)?be_(?:published|disclosed|made_public|released|labell?ed)",
  },
};
