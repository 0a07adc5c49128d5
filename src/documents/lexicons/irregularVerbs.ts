/**
 * English irregular verbs: lemma, past, past participle. Source: the usual school table of strong and irregular verbs,
 * shortened to those of news prose.
 */
export const IRREGULAR_VERBS: readonly (readonly [string, string, string])[] = [
  "arise arose arisen", "be was been", "bear bore borne", "beat beat beaten", "become became become", "begin began begun", "bet bet bet",
  "bind bound bound", "bite bit bitten", "blow blew blown", "break broke broken", "breed bred bred", "bring brought brought",
  "build built built", "burn burnt burnt", "buy bought bought", "cast cast cast", "catch caught caught", "choose chose chosen",
  "cling clung clung", "come came come", "cost cost cost", "cut cut cut", "deal dealt dealt", "dig dug dug", "do did done",
  "draw drew drawn", "drink drank drunk", "drive drove driven", "eat ate eaten", "fall fell fallen", "feed fed fed", "feel felt felt",
  "fight fought fought", "find found found", "flee fled fled", "fly flew flown", "forbid forbade forbidden", "forecast forecast forecast",
  "foresee foresaw foreseen", "forget forgot forgotten", "forgive forgave forgiven", "freeze froze frozen", "get got gotten", "give gave given",
  "go went gone", "grow grew grown", "hang hung hung", "have had had", "hear heard heard", "hide hid hidden", "hit hit hit", "hold held held",
  "hurt hurt hurt", "keep kept kept", "know knew known", "lay laid laid", "lead led led", "leave left left", "lend lent lent", "let let let",
  "lie lay lain", "lose lost lost", "make made made", "mean meant meant", "meet met met", "mislead misled misled", "overcome overcame overcome",
  "override overrode overridden", "oversee oversaw overseen", "overtake overtook overtaken", "overturn overturned overturned", "pay paid paid",
  "put put put", "quit quit quit", "read read read", "rebuild rebuilt rebuilt", "ride rode ridden", "ring rang rung", "rise rose risen",
  "run ran run", "say said said", "see saw seen", "seek sought sought", "sell sold sold", "send sent sent", "set set set",
  "shake shook shaken", "shed shed shed", "shine shone shone", "shoot shot shot", "show showed shown", "shrink shrank shrunk",
  "shut shut shut", "sink sank sunk", "sit sat sat", "sleep slept slept", "speak spoke spoken", "spend spent spent", "split split split",
  "spread spread spread", "spring sprang sprung", "stand stood stood", "steal stole stolen", "stick stuck stuck", "strike struck struck",
  "strive strove striven", "swear swore sworn", "sweep swept swept", "swing swung swung", "take took taken", "teach taught taught",
  "tear tore torn", "tell told told", "think thought thought", "throw threw thrown", "undercut undercut undercut", "undergo underwent undergone",
  "understand understood understood", "undertake undertook undertaken", "undo undid undone", "uphold upheld upheld", "wear wore worn",
  "win won won", "withdraw withdrew withdrawn", "withhold withheld withheld", "withstand withstood withstood", "write wrote written",
].map((row) => {
  const [lemma = "", past = "", participle = ""] = row.split(" ");
  return [lemma, past, participle] as const;
});
