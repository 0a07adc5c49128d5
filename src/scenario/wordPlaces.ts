/** Where a scenario has words that players read: here (`true`), in every item (`each`), or in some of its fields. */
export type WordPlaces = true | { readonly each: WordPlaces } | { readonly fields: Readonly<Record<string, WordPlaces>> };

const each = (places: WordPlaces): WordPlaces => ({ each: places });
const fields = (places: Readonly<Record<string, WordPlaces>>): WordPlaces => ({ fields: places });
const all = (...names: readonly string[]): Readonly<Record<string, WordPlaces>> => Object.fromEntries(names.map((name) => [name, true]));

const reasons = each(fields(all("why")));

/**
 * The words of a scenario. The schema says the same, and a test holds this to it; it is said again so that a game need not carry the
 * schema, which is larger than the rules.
 */
export const WORD_PLACES: WordPlaces = fields({
  ...all("title", "question", "disclaimer", "contentNote", "roundName"),
  intro: each(true),
  roles: each(fields({ ...all("title", "short", "brief"), goals: each(true), agendas: each(fields(all("title"))) })),
  meters: each(fields(all("title", "about"))),
  signals: each(fields(all("title", "about"))),
  policies: each(fields({ ...all("title", "summary", "headline", "why"), effects: reasons })),
  links: reasons,
  alliedGroups: each(fields(all("title"))),
  ladder: fields({ rungs: each(fields(all("title", "headline"))), effects: reasons }),
  triggers: each(fields({ ...all("title", "headline"), effects: reasons })),
  endings: each(fields(all("title", "text"))),
  assumptions: each(fields({ ...all("title", "claim"), sources: each(true) })),
  presets: each(fields(all("title", "about"))),
  documents: each(fields(all("title", "short", "publisher", "interest"))),
  origins: each(fields(all("title"))),
  cards: each(fields({ ...all("text", "speaker", "status"), outside: fields(all("title", "publisher")), check: fields(all("finding", "source")), undercuts: reasons })),
  contradictions: each(fields({ ...all("question"), positions: each(fields(all("text"))) })),
  themes: each(fields(all("title"))),
  blocs: each(fields(all("title"))),
  motions: each(fields({ ...all("title", "text", "background"), claims: each(fields({ ...all("text"), warrants: each(fields(all("text"))) })) })),
  short: fields({ ...all("note"), agendas: each(fields(all("title"))) }),
  reality: each(fields({ ...all("title", "text"), source: fields(all("title", "publisher")) })),
  leavesOut: each(true),
  board: fields({ islands: each(fields(all("name"))), seas: each(fields(all("name"))) }),
});
