import type { JsonPath } from "./jsonPath.ts";

/** The kinds of parts that other parts of a file name. */
export type MentionKind =
  | "role" | "meter" | "policy" | "card" | "document" | "origin" | "theme" | "bloc" | "motion" | "assumption" | "preset" | "signal" | "link" | "group";

/** What a text refers to: a part by its id; what is read ("m:security"); or the figure that an assumption sets ("link:L01"). */
export type ReferenceKind = MentionKind | "reading" | "figure";

/** Where a part of a scenario names other parts. Whatever is left out names nothing. */
export interface ReferencePlaces {
  /** The text here refers to this. */
  readonly text?: ReferenceKind;
  /** The names of the fields here refer to this. */
  readonly names?: ReferenceKind;
  /** In every item of this list. */
  readonly each?: ReferencePlaces | (() => ReferencePlaces);
  readonly fields?: Readonly<Record<string, ReferencePlaces | (() => ReferencePlaces)>>;
}

const text = (kind: ReferenceKind): ReferencePlaces => ({ text: kind });
const list = (kind: ReferenceKind): ReferencePlaces => ({ each: text(kind) });
const names = (kind: ReferenceKind): ReferencePlaces => ({ names: kind });
const each = (fields: NonNullable<ReferencePlaces["fields"]>): ReferencePlaces => ({ each: { fields } });

const condition = (): ReferencePlaces => ({
  fields: {
    all: { each: condition },
    any: { each: condition },
    not: condition,
    ref: text("reading"),
    score: text("role"),
    role: text("role"),
    motion: text("motion"),
    policy: text("policy"),
    before: list("policy"),
  },
});

/** In a formula a text is an operator or, after "ref", what is read; the walk knows by its form. */
const expression = (): ReferencePlaces => ({ text: "reading", each: expression });

const PUSH = { to: text("meter"), mods: each({ ref: text("reading") }), expr: expression, assume: text("assumption"), cards: list("card") } as const;
const PUSHES = each(PUSH);
const PASSAGES = each({ doc: text("document") });

/**
 * Every place of a scenario that names another part.
 *
 * It is said apart from the schema, so that checks, pick lists and renaming know the same places, in files that are not whole too.
 */
export const REFERENCE_PLACES: ReferencePlaces = {
  fields: {
    roles: each({
      utility: names("reading"),
      agendas: each({ when: condition }),
      vetoes: { fields: { over: { fields: { roles: list("role"), policies: list("policy") } } } },
      lean: names("policy"),
      personality: { fields: { spite: names("role"), loyalty: names("role"), never: list("policy"), prefers: list("policy") } },
    }),
    publicInterest: names("reading"),
    policies: each({
      role: text("role"),
      motion: { fields: { id: text("motion") } },
      requires: condition,
      exclusive: list("policy"),
      publishes: list("card"),
      regime: { fields: { groups: list("group") } },
      effects: PUSHES,
      cards: list("card"),
    }),
    links: each({ from: text("reading"), ...PUSH }),
    regime: { fields: { capacity: text("meter"), demand: text("meter"), legitimacy: text("meter"), alliance: text("meter") } },
    alliedGroups: each({ role: text("role"), cost: text("reading") }),
    ladder: { fields: { owner: text("role"), rungs: each({ cards: list("card") }), effects: PUSHES } },
    triggers: each({ when: condition, p: { fields: { add: each({ if: condition }) } }, effects: PUSHES, cards: list("card") }),
    endings: each({ when: condition }),
    assumptions: each({ param: text("figure"), presets: names("preset") }),
    cards: each({ passages: PASSAGES, origin: text("origin"), holder: text("role"), undercuts: each({ card: text("card") }) }),
    contradictions: each({ positions: each({ passages: PASSAGES, cards: list("card") }) }),
    blocs: each({ weights: names("theme") }),
    motions: each({
      pro: list("role"),
      con: list("role"),
      priors: names("bloc"),
      proof: { fields: { assume: text("assumption") } },
      claims: each({ theme: text("theme"), warrants: each({ theme: text("theme") }), evidence: each({ card: text("card") }) }),
      whenPassed: { fields: { waivesUpkeep: list("policy"), lifts: list("policy") } },
      whenFallen: { fields: { cheaper: each({ policy: text("policy") }) } },
    }),
    short: { fields: { motions: list("motion"), endings: each({ when: condition }), agendas: each({ when: condition }) } },
    reality: each({ about: { fields: { cards: list("card"), policies: list("policy"), motions: list("motion"), assumptions: list("assumption") } } }),
    board: { fields: { islands: each({ ports: each({ role: text("role") }) }), lanes: each({ from: text("role"), to: text("role") }) } },
  },
};

/** The list of a file in which the parts of a kind stand; signals are the engine's own. */
export const LIST_OF_KIND: Readonly<Record<Exclude<MentionKind, "signal">, string>> = {
  role: "roles",
  meter: "meters",
  policy: "policies",
  card: "cards",
  document: "documents",
  origin: "origins",
  theme: "themes",
  bloc: "blocs",
  motion: "motions",
  assumption: "assumptions",
  preset: "presets",
  link: "links",
  group: "alliedGroups",
};

/** One step further; undefined where nothing is named any more. */
export function placesIn(places: ReferencePlaces | undefined, step: string | number): ReferencePlaces | undefined {
  const next = typeof step === "number" ? places?.each : places?.fields !== undefined && Object.hasOwn(places.fields, step) ? places.fields[step] : undefined;
  return typeof next === "function" ? next() : next;
}

/** What may be named at a path, by the text there and by the names of its fields; in files that are not whole too. */
export function placesAt(path: JsonPath): ReferencePlaces | undefined {
  return path.reduce<ReferencePlaces | undefined>(placesIn, REFERENCE_PLACES);
}
