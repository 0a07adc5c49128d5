/**
 * How texts speak of consequences: 35 categories of what measures bring about, or of what they are meant to prevent.
 *
 * Source: written for this project after the list of DOCUMENTS §5.5, from general knowledge of how policy disputes in any field are
 * reported. Notation of measureWords.ts.
 */
export interface ConsequenceWords {
  /** Phrases that say it by themselves, verb included. */
  readonly says?: string;
  /** Evils: they count where something causes or may cause them, or where they are feared. */
  readonly evils?: string;
  /** Goods: they count where something harms them, or where there is fear for them. */
  readonly goods?: string;
  /** Whether it is rather the reason for a measure than its effect. */
  readonly risk?: true;
  /** Whether it is itself a measure, by which others answer: it has to be caused, to be feared is not enough. */
  readonly answer?: true;
}

export const CONSEQUENCE_WORDS = {
  retaliation: { evils: "retaliat\\w+|reprisals?|tit-for-tat|counter-?tariffs?|(?:respond|answer)_in_kind", says: "(?:hit|strike|hitting|striking)_back|trade_war|threaten(?:s|ed|ing)?_to_(?:close|cut_off|stop|block|ban|halt|impose|expel|suspend)" },
  "diplomatic-tension": {
    evils: "diplomatic_(?:tensions?|friction|rows?|disputes?|fallout|rifts?|crisis|spats?|incidents?)",
    says: "(?:foreign_minist\\w+|embassy|ambassador)_(?:~)?(?:~)?(?:~)?(?:oppos|condemn|protest|denounc|object|summon|critici)\\w+|summon\\w*_(?:the_)?(?:~)?ambassador",
  },
  "geopolitical-tension": {
    evils: "cold_war|(?:international|geopolitical|bilateral|cross-border|global)_(?:tensions?|frictions?|conflicts?|relations)|tensions?_between|rivalry|(?:(?:\\w+-\\w+|strained)_(?:\\w+_)?relations)",
    says: "(?:rising|growing|heighten\\w*|escalat\\w*|deepen\\w*|mounting|inflam\\w*|stok\\w*|strain\\w*)_(?:the_)?(?:~)?tensions_(?:between|with|in)|relations_(?:~)?(?:~)?(?:be_tested|sour\\w*|worsen\\w*|deteriorat\\w*|suffer\\w*|be_strained|under_strain)|(?:chill|sour|strain|damag|hurt|harm|poison|worsen)(?:s|es|ed|e|ing)?_(?:~)?(?:relations|ties)_(?:with|between)|strain(?:s|ed|ing)?_(?:~)?relations|(?:add|put)\\w*_(?:a_)?strain_(?:to|on)",
  },
  decoupling: { says: "decoupl\\w+|de-coupl\\w+|splinternet|deepen(?:s|ed|ing)?_(?:the_)?(?:split|divide|rift)|fragmentation_of_(?:the_)?\\w+|fragment(?:s|ed|ing)?_the_(?:market|internet|web|industry)|split(?:s|ting)?_(?:up_)?the_(?:internet|web|market|world|industry|alliance)|two_separate_(?:systems|blocs|markets)|split_into_(?:rival|two)" },
  "arms-race": { evils: "arms_race|cold_war|race_to_the_bottom" },
  "trade-barrier": { evils: "trade_(?:barriers?|disputes?|restrictions?|frictions?|conflicts?)|barriers?_to_trade|protectionis\\w+", says: "(?:hinder|hamper|harm|hurt|disrupt|choke|restrict)\\w*_(?:~)?(?:trade|exports|imports)" },
  "market-entry-barrier": {
    evils: "(?:barriers?|hurdles?)_(?:to|of)_entry|entr(?:y|ance)_barriers?|entry_hurdles?",
    says: "(?:keep|shut|lock|squeeze|price|push|freez)\\w*_(?:out_)?(?:~)?(?:newcomers|start-?ups|new_entrants|small(?:er)?_(?:firms|companies|growers|operators|players|providers|farmers))(?:_out)?|harder_for_(?:newcomers|start-?ups|small\\w*|new)",
  },
  nationalism: { evils: "nationalis\\w+|inward\\W?(?:looking|turn)?|insular\\w*|domestic_barriers|jingois\\w+|xenophob\\w+|techno-?nationalis\\w+", says: "inward_turn|turn(?:s|ed|ing)?_inward" },
  "enforcement-difficulty": {
    says: "(?:difficult|hard|harder|tough|impossible|impractical|near-impossible|tricky)_(?:\\w+_)?(?:to|for_(?:~)?to)_(?:~)?(?:enforce|police|monitor|verify|implement|detect|control|administer)\\w*|(?:be_|nearly_|almost_|practically_|virtually_|technically_)?(?:unenforceable|impossible_to_enforce|unworkable|unpoliceable)|ban_(?:~)?impossible|how_(?:~)?(?:~)?(?:be|to|will|would|can|could|should)_(?:enforced?|policed?|implement(?:ed)?|check(?:ed)?|monitor(?:ed)?)|enforcing_(?:~)?(?:~)?(?:present|pos|rais|is|will_be|would_be)\\w*_(?:~)?(?:challeng|difficult|hard|problem|question)\\w*|(?:logistical|enforcement|practical)_(?:challenges?|difficult\\w+|problems?|nightmare|hurdles?|questions?)|(?:lack|lacks|lacked|lacking|short_of|not_enough|too_few|no)_(?:the_)?(?:staff|inspectors|officers|resources|means|capacity)_(?:to|for)|loopholes?|(?:doubt|question)(?:s|ed)?_(?:~)?(?:~)?can_be_enforced|(?:cannot|can't|could_not|never)_be_(?:\\w+_)?(?:enforced|policed|checked)|(?:nobody|no_one|hardly_anyone)_(?:can|could|will|would)_(?:\\w+_)?(?:check|verify|enforce|police|control|tell_whether|prove)|(?:has|have|with|only|just)_(?:only_|just_)?\\w+_inspectors|ban_everything",
  },
  "open-source-workaround": {
    // That a thing is open is told in a dispute because what anybody can copy cannot be taken away.
    says: "(?:is|are|being)_(?:an?_|part_of_an?_|now_)?(?:\\w+_){0,2}open[_-](?:source|weight)|open[_-](?:source|weight)_nature|freely_(?:available|downloadable|copied)|sideload\\w*|anyone_can_(?:download|copy|build)|work-?arounds?|circumvent\\w*|(?:evad|dodg|sidestep|bypass|skirt)(?:e|es|ed|ing|s|ping|ped)?_(?:the_|any_|such_|these_|this_)?(?:~)?(?:ban|bans|rules?|law|restrictions?|controls?|limits?|charge|tax|filters?|blocks?)|black_markets?|(?:go|goes|going|went|driv\\w+|push\\w*|mov\\w+)_(?:~)?underground|vpns?|(?:find|finding|found)_(?:~)?ways_(?:around|round)|switch\\w*_to_(?:~)?(?:unregulated|illegal|foreign|unlicen\\w+)|smuggl\\w+|lie_about|g[eo]t(?:s|ting)?_(?:around|round)_(?:the|any|such|these|this|it|them)",
  },
  ineffective: {
    says: "more_symbolic_than|(?:purely|largely|mostly|merely)_symbolic|symbolic_(?:gesture|measure|move|step)|(?:do|does|did|doing)_(?:very_)?little_to|(?:will|would|does|did|do)_(?:not|n't)_(?:work|help|solve|stop|reduce|change|fix|address|prevent)|(?:won't|wouldn't|doesn't|didn't)_(?:work|help|solve|stop|reduce|change|fix|address)|unlikely_to_(?:succeed|work|help|be_effective|make_a_difference|solve)|ineffective\\w*|ineffectual|no_(?:measurable|noticeable|real|significant|clear|lasting)_(?:effect|impact|difference|benefit)|toothless|(?:has|have|had)_not_(?:stopped|reduced|worked|helped|changed|solved|made_(?:~)?(?:safer|slimmer|cleaner|cheaper|healthier|better))|do(?:es)?_not_(?:always_|really_)?(?:help|work)|(?:would|will)_\\w+_(?:~)?(?:~)?(?:all_the_same|anyway|regardless)|(?:fail|fails|failed)_to_(?:reduce|stop|curb|solve|deliver|achieve)|(?:won't|will_not|would_not|wouldn't|does_not|doesn't)_make_(?:~)?(?:safer|better|cheaper|healthier|cleaner|any_difference|a_difference)|(?:simply|merely|only)_(?:mov|shift|push|replac)\\w+|miss\\w*_the_(?:point|target)|futile|pointless",
  },
  backfire: { says: "backfir\\w+|counter-?productive|opposite_effect|boomerang|unintended_(?:consequences?|effects?)|perverse_(?:incentives?|effects?)|make_(?:things|matters|the_(?:problem|situation))_worse|own_goal|do_more_harm_than_good|(?:would|will|could|may|might)_(?:only|merely|just)_(?:make|fuel|encourage|increase|scatter|worsen|drive|strengthen|feed)|rebound" },
  "innovation-chill": {
    goods: "innovat\\w+|research_and_development|scientific_progress|technological_progress",
    says: "(?:stifl|chill|hinder|hamper|slow|stunt|imped|discourag|kill|suffocat|thwart|hold_back|limit|curb|set_back)(?:e|es|ed|ing|s|ling)?_(?:\\w+_){0,3}(?:innovation|research|progress|invention|breeding|experimentation|new_ideas|development)|chilling_effect_on_(?:~)?(?:research|innovation|science|developers)|(?:scientists|researchers|engineers|doctors|start-?ups|talent|graduates)_(?:~)?(?:move|leave|go|moving|leaving)_(?:abroad|away|elsewhere|overseas)|(?:driv|push)\\w*_(?:~)?(?:researchers|talent|scientists|developers)_(?:abroad|away|out|overseas)",
  },
  "innovation-pressure": { says: "(?:forc|push|press|spur|driv)\\w*_(?:~)?(?:to_innovate|innovation)|accelerat\\w+_(?:~)?(?:technological_)?(?:advancements?|innovation)|innovate_faster" },
  "competition-harm": {
    evils: "monopol\\w+",
    goods: "(?:fair|free|real|market|healthy)_(?:and_\\w+_)?competition|free_markets?|level_playing_field",
    says: "(?:stifl|ban|crush|block|harm|hurt|eliminat|exclud|suppress|hobbl|handicap|sideline)(?:e|es|ed|ing|s|ling|ning)?_(?:~)?(?:competitors?|competition|rivals?)|(?:entrench|cement|favou?r|benefit|hand)\\w*_(?:~)?(?:incumbents?|big(?:ger)?_(?:players|firms|tech|companies|chains)|giants|monopol\\w+|dominant|(?:largest|biggest|established|leading)_\\w+)|hand\\w*_(?:~)?(?:market|advantage|field|business)_to|leav\\w*_(?:the_)?(?:field|market)_to|(?:reduc|lessen|distort|limit|weaken)\\w*_(?:~)?competition|less_competition|unfair_(?:advantage|competition)|only_winners?|at_a_(?:\\w+_)?disadvantage|dependent_on_(?:a_single|one|a_few|foreign|two)|afraid_of_(?:~)?competition|anti-?competitive",
  },
  "cooperation-loss": {
    goods: "(?:international|global|scientific|cross-border|academic|regional|joint)_(?:\\w+_)?(?:cooperation|co-operation|collaborations?|partnerships?)|(?:sharing_of|share)_(?:~)?(?:knowledge|data|information|technology)",
    says: "(?:cooperation|co-operation|collaboration|partnership|alliance)_(?:~)?(?:unrealistic|unlikely|break\\w*_down|collaps\\w+|suffer\\w*|at_risk|jeopard\\w+|erod\\w+|fail\\w*)|(?:limit|hinder|hamper|imped|strain|harm|undermin|jeopardi|affect|slow|damag|end|disrupt|threaten|chill)\\w*_(?:~)?(?:cooperation|co-operation|collaborations?|sharing_of_\\w+)|(?:reluctant|unwilling|refuse|refusing|stop)_(?:to_)?(?:share|sharing|cooperate|cooperating|collaborate|collaborating)|(?:over|instead_of|rather_than)_(?:\\w+_)?(?:cooperation|collaboration|international_cooperatives)",
  },
  precedent: { says: "(?:set|sets|setting|create|creates|creating|establish|establishes|make)_(?:a_|an_|new_|the_|another_)?(?:\\w+_)?precedents?|(?:dangerous|bad|worrying|troubling|chilling|harmful)_precedents?|slippery_slope|thin_end_of_the_wedge|open(?:s|ed|ing)?_the_(?:door|way)_(?:to|for)|pandora's_box|mission_creep|function_creep" },
  "industry-harm": {
    says: "(?:harm|hurt|damag|cripple|crippl|devastat|hit|ruin|destroy|kill|threaten|undermin|endanger|wip\\w+_out|weaken|punish)(?:e|es|ed|ing|s|ting)?_(?:~)?(?:~)?(?:industr(?:y|ies)|sector|businesses|retailers|growers|farmers|shops|shopkeepers|traders|companies|firms|start-?ups|operators|restaurants|tourism|manufacturers|fisher\\w+|livelihoods|landlords|mines|miners|exporters|importers|\\w*makers|producers|vendors|artists|authors|airlines|hotels|banks|the_trade|merchants|suppliers|publishers|newsrooms|vineyards|beekeepers)(?!_to)|lose_(?:~)?(?:customers|business|sales|harvests?|revenue)|bankrupt\\w*|(?:lost|lower|falling|smaller)_(?:yields|sales|harvests|crops|turnover)|out_of_business|eat(?:s|ing)?_(?:up|into)_(?:~)?(?:income|profits?|margins?|revenues?|savings)|(?:would|will|could|may|might)_(?:collapse|go_under|go_bust|go_bankrupt)|fear(?:s|ed)?_for_(?:~)?(?:income|business|livelihoods?|trade|millions|harvests?)|(?:strangl|chok|crush|bury|overwhelm|swamp|squeez)(?:e|es|s|ed|ing)?_(?:~)?(?:small\\w*|farms|businesses|firms|shops|growers|start-?ups|newcomers)|losses_for_(?:~)?(?:growers|farmers|firms|shops|businesses|owners|operators)",
    evils: "industry_(?:losses|decline|collapse)|yield_loss\\w*|crop_loss\\w*|market_disruption",
  },
  "economic-cost": {
    evils: "(?:job|revenue|economic|financial|productivity)_(?:loss(?:es)?|costs?|damage|harm|decline|slowdown|consequences|impact)|unemployment|recession|lay-?offs|redundancies",
    says: "cost(?:s|ing)?_(?:~)?(?:jobs|taxpayers?|the_(?:economy|city|state|country|region|treasury))|(?:would|could|will|may|might|to)_cost_(?:~)?(?:(?:[$€£¥]\\s?[\\d.,]+|[\\d.,]+_(?:(?:thousand_|million_|billion_|trillion_)?(?:dollars?|euros?|pounds?|crowns?|kronor|kroner|francs?|yen|yuan|rupees?|pesos?|rand|reais|won|lira|zloty|cents?)|million|billion)))|los(?:e|es|ing|t)_(?:~)?(?:[$€£¥]\\s?[\\d.,]+|[\\d.,]+_(?:(?:thousand_|million_|billion_|trillion_)?(?:dollars?|euros?|pounds?|crowns?|kronor|kroner|francs?|yen|yuan|rupees?|pesos?|rand|reais|won|lira|zloty|cents?)|million|billion))|(?:los|shed|cut|destroy|threaten|endanger|kill)(?:e|es|s|ing|ting)?_(?:~)?jobs|los(?:e|es|ing|t)_(?:~)?(?:work|livelihoods?|income)|(?:no_longer|not|never)_be_built|jobs_(?:~)?(?:lost|at_risk|at_stake|go|disappear|threatened)|taxpayer_(?:dollars|money|funds)|(?:hurt|harm|damag|drag_on|weaken|shrink|slow)\\w*_(?:the_)?(?:~)?economy|reduc\\w+_(?:~)?(?:tax_)?revenues?|depress\\w*_(?:~)?(?:investment|property_values|values)|(?:deter|discourag|scar|chill|reduc)\\w*_(?:~)?(?:investment|investors|construction|building|supply)|fewer_(?:homes|houses|flats|jobs)|investors?_(?:~)?(?:think_twice|leave|flee|stay_away|pull_out|hesitate|shy_away)",
  },
  "cost-increase": {
    evils: "(?:higher|rising|increased|extra|additional|soaring|added)_(?:\\w+_)?(?:costs?|prices?|rents?|bills?|fares?|premiums?|fees)",
    says: "(?:rais|increas|push_up|driv\\w+_up|inflat|heighten|bump_up|add_to|lift|doubl|put_up)(?:e|es|ed|ing|s)?_(?:~)?(?:~)?(?:costs?|prices?|rents?|bills?|premiums?|fares?)|(?:costs?|prices?|rents?|bills|fares?)_(?:(?:will|would|could|may|might|have|has|had|to|are|were)_(?:\\w+_)?)?(?:rise|rose|risen|rising|soar\\w*|climb\\w*|go_up|went_up|increased|jump\\w*|doubl\\w*)|(?:unable|struggl\\w+|cannot|too_poor|could_not|can_not|not_be_able)_(?:to_)?(?:afford|pay)|more_(?:expensive|costly)|dearer|costlier|pass\\w*_(?:~)?costs?_(?:on_)?to|pass\\w*_(?:~)?costs?_(?:~)?on_to|pay_(?:more|higher|the_price)",
  },
  "compliance-burden": {
    evils: "paperwork|red_tape|bureaucra\\w+|administrative_(?:burdens?|costs?|load)|compliance_(?:costs?|burdens?)|regulatory_(?:burdens?|landscapes?|patchwork|uncertainty|complexity)|over-?regulation",
    says: "burden\\w*_(?:on_)?(?:~)?(?:small|business\\w*|firms|companies|operators|schools|teachers|landlords|staff|developers|farmers|providers|researchers)|navigat\\w+_(?:~)?(?:regulat\\w+|rules|requirements)|(?:too|overly)_(?:onerous|burdensome|complicated)|onerous|patchwork_of_(?:~)?(?:laws|rules|regulations|standards)",
  },
  "privacy-risk": {
    risk: true,
    evils: "data_(?:breach\\w*|leaks?|theft|harvesting|abuse)|(?:mass_)?surveillance|snoop\\w*|eavesdrop\\w*|spy(?:ing)?_on|mass_monitoring|identity_theft",
    goods: "(?:user|users'|personal|private|sensitive|health|biometric|location|customer|children's|citizens'|student|pupils'|patient|passenger)_(?:\\w+_)?(?:data|information|records|messages|files|details)|(?:user_|data_)?privacy",
    says: "(?:threaten|invad|violat|erod|undermin|endanger|breach|intrud\\w+_on)(?:e|es|ed|ing|s)?_(?:~)?privacy|privacy_(?:and_\\W?\\w+_)?(?:risks?|threats?|concerns?|violations?|harms?|fears)|(?:compel|forc|oblig|requir|order)\\w*_(?:~)?to_(?:share|hand_over|give|disclose|assist)_(?:~)?(?:~)?data|(?:demand|access|obtain|seiz|collect|harvest|stor|sell)(?:e|es|s|ed|ing)?_(?:~)?data_(?:of|on|about)|show_(?:an?_|their_)?(?:id|identity|passport|identity_card)\\b|(?:track|tracks|tracking|monitor|monitoring)_(?:~)?(?:movements|citizens|residents|people|pupils|riders|protesters|users)",
  },
  "security-risk": {
    risk: true,
    evils: "cyber-?attacks?|hack(?:s|ing)|security_breach\\w*|sabotage|espionage|malware|terroris(?:m|ts?)",
    goods: "(?:cyber-?|national_|national-|public_|food_|energy_|data_|road_|election_|supply_|information_)?(?:security|safety)",
    says: "(?:cyber|national-)?security_(?:risks?|threats?|concerns?|vulnerabilities|holes|flaws|fears|dangers?)|(?:threaten|endanger|compromis|weaken|undermin)(?:e|es|ed|ing|s)?_(?:~)?(?:security|safety)|keep_(?:~)?systems_safe|less_(?:safe|secure)|more_vulnerable|put(?:s|ting)?_(?:~)?(?:lives|people|children|everyone|public|users|security|safety)_(?:\\w+_)?at_risk|(?:hackers|criminals|thieves|terrorists|attackers|spies|enemies)_(?:could|might|may|would|can)_\\w+|gift_to_(?:hackers|criminals)",
  },
  "ip-theft": {
    risk: true,
    evils: "(?:distill?(?:ed|ing|ation)|misus\\w+|stol\\w+|steal\\w*|copy\\w*|copied|replicat\\w+|plagiari\\w+|pirat\\w+|scrap(?:ed|ing))_(?:~)?(?:data|knowledge|models?|technology|designs?|works?|code|content|secrets|books|articles|images|music|recipes?|seeds?)|transfer_knowledge",
    goods: "intellectual_property(?:_protection|_rights)?|copyright",
    says: "(?:intellectual[_-]property|ip|trade[_-]secret|technology|copyright|model)_(?:theft|infringement|violations?|misuse|piracy|abuse)|theft_of_(?:~)?(?:intellectual_property|technology|designs?|trade_secrets|seeds?|data|works?)|steal\\w*_(?:~)?(?:intellectual_property|trade_secrets|technology|designs?|works?)|industrial_espionage|(?:copied|used|taken|scraped|reproduced|trained)_(?:~)?without_(?:\\w+_)?(?:permission|consent|payment|paying|licen[cs]e)|infring\\w+_(?:~)?(?:copyright|patents?|rights_of)|breach_of_intellectual_property|(?:violat|breach)\\w*_(?:its_|the_|their_)?(?:\\w+'s_)?(?:terms_of_service|service_terms|terms_of_use|copyright|patents?|licen[cs]e_terms)",
  },
  "foreign-influence": {
    risk: true,
    evils: "(?:foreign|state|external|outside|kremlin|government)[_-](?:influence|interference|meddling|control|owned|backed)|ties_to_(?:the_)?(?:~)?(?:government|party|military|state|army|regime|intelligence)|foreign_(?:owners?|ownership|agents?|powers?)|propaganda|disinformation",
    says: "(?:directly_|secretly_|partly_)?(?:controlled|funded_and_controlled|run|steered|owned|directed)_by_(?:~)?(?:government|state|party|military|army|beijing|moscow|china|kremlin|ruling_\\w+|regime|intelligence)",
  },
  "legal-action": { answer: true, says: "(?:threaten|vow|promis|plan|intend|prepar)\\w*_to_(?:sue|appeal|litigate|go_to_court|take_(?:~)?to_court|challenge)|(?:would|will|could|may|might)_(?:then_|also_)?(?:sue|litigate|challenge_(?:~)?(?:~)?in_court|take_(?:~)?to_court|end_up_in_court|go_to_court)|(?:years|months|battles?)_in_(?:the_)?courts?|(?:fil|lodg|bring)(?:e|es|s|ed|ing)?_(?:an?_)?(?:\\w+_)?(?:lawsuit|suit|complaint|appeal)|tied_up_in_(?:the_)?courts?|(?:survive|stand_up)_in_court|(?:be|been)_(?:sued|struck_down)|sue_over|(?:warn\\w*_of|fear\\w*|expect\\w*)_(?:~)?(?:lawsuits|litigation|court_cases)", evils: "lawsuits?|legal_(?:actions?|challenges?|battles?|proceedings|disputes?|liabilit\\w+|claims)|litigation|court_(?:cases?|challenges?|battles?)|prosecutions?|be_sued|judicial_review|class_actions?" },
  "regulation-tightening": { answer: true,
    evils: "(?:strict\\w*|tight\\w*|tough\\w*|stringent|new|further|comprehensive|heightened|additional|accelerated|future|more)_(?:[\\w-]+_){0,4}(?:regulat\\w+|rules|laws|legislation|measures|requirements|standards)|policy_changes|regulatory_(?:frameworks?|efforts|changes|crackdown|responses?|overhaul)|laws_mandating|tighter_oversight|similar_(?:laws|rules|bans)",
  },
  "export-controls": { answer: true, evils: "export_(?:controls?|restrictions?|bans?|curbs|limits|licen[cs]\\w+)" },
  scrutiny: { answer: true, evils: "scrutiny|closer_(?:look|inspection|watch)", says: "(?:intensif(?:y|ies|ied)|(?:draw|invit|attract|fac)(?:s|es|e|ed|ing)?|(?:come|comes|came)_under)_(?:~)?scrutiny" },
  "security-investment": { says: "(?:invest|spend)\\w*_(?:~)?(?:~)?(?:in|on)_(?:~)?(?:~)?(?:security|safety|defen[cs]es?|protection)\\w*|investments?_in_(?:~)?(?:~)?(?:security|safety|defen[cs]e|protection)|security_(?:spending|investments?|budgets?)" },
  "security-measures": { says: "(?:implement|deploy|adopt|introduc|step\\w*_up|tighten|strengthen|reinforc)\\w*_(?:~)?(?:~)?(?:countermeasures|security_(?:measures|protocols|controls))" },
  "trust-loss": {
    goods: "(?:public_|consumer_|user_|voter_|residents'_|customer_)?(?:trust|confidence)",
    says: "(?:erod|undermin|damag|shak|destroy|los|weaken|sap|dent|test|break|betray)\\w*_(?:~)?(?:public_|consumer_|voters'_|people's_)?(?:trust|confidence)|no_longer_trust|los(?:e|es|ing|t)_(?:\\w+_)?faith|(?:loss|lack|erosion)_of_(?:\\w+_)?(?:trust|confidence)|(?:trust|confidence)_(?:~)?(?:~)?(?:~)?(?:erod\\w+|suffer\\w*|fall\\w*|fell|tested|shaken|damaged|lost|collaps\\w+|undermined|declin\\w+|dropp\\w+)|(?:public|rising|growing|deep)_(?:\\w+_)?(?:skepticism|scepticism|mistrust|distrust)_(?:about|of|towards?|in|over)",
  },
  "openness-harm": {
    goods: "open_(?:source|research|science|internet|web|access|standards|development|data|models|seeds?)_?(?:community|environment|ecosystem|culture)?",
    says: "(?:harm|hurt|undermin|threaten|damag|kill|clos\\w*|restrict|destroy)\\w*_(?:~)?(?:open[_-](?:source|development|research|science|internet|web|access|data|ecosystem)|openness)",
  },
  "self-reliance": { says: "self-?(?:relian\\w+|sufficien\\w+)|(?:reduc|cut|lessen|end|avoid)\\w*_(?:~)?(?:relian\\w+|dependen\\w+)_(?:on|upon)|(?:own|homegrown|domestic|local|sovereign|indigenous|national)_(?:sovereign_)?(?:\\w+_)?(?:models|alternatives|capabilit\\w+|capacity|champions?|suppliers?|chips|products|seeds|production|technolog\\w+)|independent_growth|technological_sovereignty|strategic_autonomy" },
  "rights-harm": {
    evils: "discriminat\\w+|racial_(?:bias|profiling|disparit\\w+)|censorship",
    goods: "(?:human|civil|fundamental|constitutional|property|workers'|children's|tenants'|indigenous|voting|digital)_rights|civil_liberties|free(?:dom)?_(?:of_)?(?:speech|expression|assembly|press|movement)|due_process|civil_rights",
    says: "(?:violat|infring|trampl|erod|restrict|undermin|breach|curtail|threaten)\\w*_(?:on_|upon_)?(?:~)?(?:rights|liberties|freedoms?|free_speech)|(?:wrongful|false)_(?:arrests?|match\\w*|accusations?|convictions?|positives?)|misidentif\\w+|unconstitutional|(?:violat|breach)\\w*_(?:the_)?(?:\\w+_)?constitution|disproportionately_(?:affect|hit|hurt|harm|burden|target)\\w*|unfair(?:ly)?_(?:to|on|for|target\\w*|punish\\w*|affect\\w*)|stigmati\\w+|displac(?:e|es|ed|ing|ement)_(?:of_)?(?:~)?(?:residents|tenants|communities|families|people)|evict\\w*|los(?:e|es|ing)_(?:their_)?homes?|be_silenced|silenc(?:e|es|ing)_(?:\\w+_)?(?:journalists|critics|voices|dissent|protesters)",
  },
  "encryption-weakened": { says: "(?:weaken|break|undermin|compromis|destroy|end|circumvent|bypass)(?:e|es|ed|ing|s)?_(?:~)?(?:~)?encryption|encryption_(?:~)?(?:weaken\\w*|broken|undermined|compromised|useless|pointless)|backdoors?_(?:~)?(?:exploit\\w*|abus\\w*|used_by|criminals|hackers)|(?:exploited|abused|used)_by_(?:~)?(?:hackers|criminals|hostile|thieves|attackers)" },
  "market-exit": { says: "(?:push|driv|forc|squeez|pric)(?:e|es|ed|ing|s)?_(?:~)?(?:~)?out_of_(?:the_)?(?:market|business|town|city|country|trade|state|province|region|eu|uk|centre|district)|rather_(?:leave|quit|close)|leave_(?:~)?than_comply|(?:leave|leaves|leaving|left|quit|quits|quitting|exit|exits|exiting|abandon\\w*|flee|flees)_(?:the_)?(?:~)?(?:market|country|city|state|business|sector|region)|pull(?:s|ed|ing)?_(?:its|their)_(?:~)?(?:services?|products?|apps?|investments?)_(?:from|out)|(?:pull|pulls|pulled|pulling)_out_(?:of|altogether|entirely)|(?:withdraw|withdrew|remov|switch_off|disabl)\\w*_(?:~)?(?:services?|apps?|products?|features?|fleets?|scooters?)_(?:from|in|for)|relocat\\w+_(?:abroad|overseas|elsewhere|to)|(?:mov|shift)\\w+_(?:~)?(?:abroad|overseas|offshore|elsewhere)|(?:clos|shut)\\w*_(?:its_|their_)?(?:~)?(?:plants?|offices?|doors|down)|stop_(?:selling|offering|serving|operating)|sell_up|take_(?:~)?off_the_(?:rental_)?market" },
} as const satisfies Readonly<Record<string, ConsequenceWords>>;

export type ConsequenceCategory = keyof typeof CONSEQUENCE_WORDS;

/** Before an evil: something causes it, or may. */
export const CAUSES: readonly string[] = [
  "could", "would", "may", "might", "will", "likely", "likelihood_of", "expect(?:s|ed|ing)?", "expectation_of", "anticipat\\w+", "possib(?:le|ly)", "potential(?:ly)?", "pos(?:e|es|ed|ing)", "caus(?:e|es|ed|ing)", "lead(?:s|ing)?_to", "led_to", "trigger(?:s|ed|ing)?", "spark(?:s|ed|ing)?", "prompt(?:s|ed|ing)?", "fuel(?:s|ed|l?ing)?",
  "rais(?:e|es|ed|ing)", "increas(?:e|es|ed|ing)", "creat(?:e|es|ed|ing)", "result(?:s|ed|ing)?_in", "provok(?:e|es|ed|ing)", "invit(?:e|es|ed|ing)", "escalat\\w+", "exacerbat\\w+", "inflam\\w+", "heighten(?:s|ed|ing)?", "deepen(?:s|ed|ing)?", "worsen(?:s|ed|ing)?", "bring(?:s|ing)?", "brought", "mean(?:s|t)?", "impos(?:e|es|ed|ing)", "add(?:s|ed|ing)?_to",
  "face", "faces", "faced", "facing", "push(?:es|ed|ing)?_towards?", "catalyst_for", "catalyz(?:e|es)", "accelerat\\w+", "open(?:s|ed|ing)?_the_way", "instigat\\w+", "drag(?:s|ged|ging)?_into", "at_the_price_of", "influence_future",
];

/** Before a good: something harms it. */
export const HARMS: readonly string[] = [
  "harm(?:s|ed|ing|ful_to)?", "hurt(?:s|ing)?", "stifl(?:e|es|ed|ing)", "hinder(?:s|ed|ing)?", "hamper(?:s|ed|ing)?", "imped(?:e|es|ed|ing)", "limit(?:s|ed|ing)?", "undermin(?:e|es|ed|ing)", "erod(?:e|es|ed|ing)", "damag(?:e|es|ed|ing)", "threaten(?:s|ed|ing)?", "endanger(?:s|ed|ing)?", "weaken(?:s|ed|ing)?", "destroy(?:s|ed|ing)?", "slow(?:s|ed|ing)?(?:_down)?", "chill(?:s|ed|ing)?",
  "strain(?:s|ed|ing)?", "jeopardi[sz](?:e|es|ed|ing)", "compromis(?:e|es|ed|ing)", "violat(?:e|es|ed|ing)", "infring(?:e|es|ed|ing)(?:_on|_upon)?", "sacrific(?:e|es|ed|ing)", "restrict(?:s|ed|ing)?", "reduc(?:e|es|ed|ing)", "kill(?:s|ed|ing)?", "discourag(?:e|es|ed|ing)", "deviat(?:e|es|ed|ing)_from", "depart(?:s|ed|ing)?_from", "suppress(?:es|ed|ing)?", "distort(?:s|ed|ing)?", "expos(?:e|es|ed|ing)", "shar(?:e|es|ed|ing)_(?:~)?", "collect(?:s|ed|ing)?", "misus(?:e|es|ed|ing)", "sell(?:s|ing)?", "at_the_expense_of", "loss_of", "lack_of", "trad(?:e|ing)_away", "betray(?:s|ed|ing)?", "affect(?:s|ed|ing)?", "impact(?:s|ed|ing)?",
];

/** Before either: it is feared, or feared for. */
export const WORRIES: readonly string[] = [
  "concern(?:s|ed)?_(?:over|about|that|for|regarding)", "fears?_(?:of|over|about|that|for)", "fear(?:s|ed|ing)?", "feared", "worr(?:y|ies|ied)_(?:about|over|that)", "warn(?:s|ed|ing)?_(?:of|about|that|against)", "risks?_(?:of|to|for)", "threats?_(?:to|of)", "dangers?_(?:of|to|for|from)", "questions_(?:about|over)", "suspicions?_(?:of|that|about)", "speculation_(?:about|over)",
  "afraid_of", "protect(?:s|ed|ing)?_(?:\\w+_)?(?:against|from)", "prevent(?:s|ed|ing)?", "at_risk_of", "alarm_(?:over|about|at)", "anxiety_(?:over|about)", "unease_(?:over|about)", "allegations_of", "accusations_of", "accus(?:e|es|ed|ing)_\\w+_of", "evidence_(?:of|that)", "expos(?:e|es|ed|ing)_(?:~)?to", "vulnerable_to",
];

/** After either: what stands before it is at risk, or will come. */
export const RISKS_AFTER = "(?:(?:and|or)_\\W?\\w+\\W?_)?(?:risks?|threats?|concerns?|fears?|worries|dangers?|violations?|harms?|(?:could|would|may|might|will|can)_(?:\\w+_)?(?:be_(?:harmed|lost|threatened|tested|eroded|violated|damaged|undermined|at_risk|compromised)|suffer|worsen|follow|increase|rise|grow|come|erode|escalate|result)|at_(?:risk|stake)|(?:is|are|was|were)_(?:~)?(?:threatened|eroding|violated|at_risk|at_stake|under_threat))";
