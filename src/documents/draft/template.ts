import type { DraftMeter, DraftTheme } from "../lexicons/draftTables.ts";

/** JSON as it will stand in the file. */
export type Json = Readonly<Record<string, unknown>>;

/** Why the parts of the template are there; each is marked with it. */
export const FROM_TEMPLATE = "the same in every draft; nothing in the documents says so";

const meter = (id: DraftMeter, [title, about]: readonly [string, string], [good, start]: readonly ["high" | "low" | "contested", number]): Json => ({
  id, title, about, good, start, settles: start, half: 3, unconfirmed: { title: FROM_TEMPLATE, start: FROM_TEMPLATE, settles: FROM_TEMPLATE },
});

export const METERS: readonly Json[] = [
  meter("safety", ["Safety", "High: what the measures are meant to prevent hardly happens."], ["high", 48]),
  meter("economy", ["Economy", "High: business and jobs do well."], ["high", 55]),
  meter("innovation", ["New ideas", "High: many new things are tried."], ["high", 55]),
  meter("rights", ["Rights and privacy", "High: people are left in peace, and are heard."], ["high", 55]),
  meter("trust", ["Trust in the rules", "High: people think the rules fair and well founded."], ["high", 50]),
  meter("capacity", ["Enforcement", "High: those who break the rules are found out."], ["high", 30]),
  meter("use", ["Use", "How much the disputed thing is used."], ["contested", 50]),
  meter("partners", ["Partners", "High: others go along."], ["high", 50]),
  meter("tension", ["Tension", "High: quarrels, threats and countermeasures."], ["low", 42]),
  meter("cost", ["Cost", "High: rules and their consequences cost people and firms a lot."], ["low", 35]),
];

export const THEMES: readonly { readonly id: DraftTheme; readonly title: string }[] = [
  { id: "safety", title: "Safety" },
  { id: "economy", title: "Economy" },
  { id: "rights", title: "Rights" },
  { id: "feasibility", title: "Whether it works" },
  { id: "trust", title: "Trust" },
];

/** The groups of the house: seats, and how much each theme counts with them. */
export const BLOCS: readonly (Json & { readonly id: string; readonly prior: number })[] = [
  { id: "cautious", title: "The cautious", seats: 25, prior: 0.58, weights: { safety: 1.4, economy: 0.5, rights: 0.6, feasibility: 0.8, trust: 0.8 } },
  { id: "business", title: "Business", seats: 25, prior: 0.42, weights: { safety: 0.6, economy: 1.4, rights: 0.5, feasibility: 1, trust: 0.6 } },
  { id: "liberties", title: "Friends of liberty", seats: 20, prior: 0.42, weights: { safety: 0.5, economy: 0.6, rights: 1.4, feasibility: 0.8, trust: 1 } },
  { id: "public", title: "General public", seats: 30, prior: 0.5, weights: { safety: 1, economy: 0.8, rights: 0.8, feasibility: 0.7, trust: 0.9 } },
];

const link = (from: string, to: DraftMeter, { w, fn, why }: { readonly w: number; readonly fn: Json; readonly why: string }): Json => ({
  id: `${from.slice(2)}_${to}`, from, to, w, fn, why, unconfirmed: { w: FROM_TEMPLATE },
});

export const LINKS: readonly Json[] = [
  link("m:tension", "economy", { w: -4, fn: { k: "hinge+", at: 50 }, why: "While people quarrel, nobody invests." }),
  link("m:trust", "partners", { w: 2, fn: { k: "lin", at: 50 }, why: "Others follow rules that people believe in." }),
  link("m:cost", "innovation", { w: -3, fn: { k: "hinge+", at: 40 }, why: "Who pays for rules cannot pay for ideas." }),
  link("x:blocked", "safety", { w: 14, fn: { k: "power" }, why: "What is really stopped does no harm." }),
  link("x:blocked", "use", { w: -10, fn: { k: "power" }, why: "What is really stopped is used less." }),
  link("x:workaround", "safety", { w: -10, fn: { k: "power" }, why: "What goes on in hiding is watched by nobody." }),
  link("x:unenforced", "trust", { w: -3, fn: { k: "power" }, why: "Rules that nobody keeps make all rules look silly." }),
  link("m:trust", "rights", { w: 1.5, fn: { k: "lin", at: 50 }, why: "Where rules are trusted, people are heard." }),
];

export const ENDINGS: readonly Json[] = [
  { id: "escalation", title: "Escalation", text: "Each answer called for the next. Nobody remembers how the quarrel began, and everybody pays for it.", when: { any: [{ ref: "x:rung", gte: 3 }, { ref: "m:tension", gte: 66 }] } },
  { id: "paper_rules", title: "Rules on paper", text: "The rules stand in the books. Those who wanted to go round them have done so.", when: { all: [{ ref: "x:restricted", gte: 0.3 }, { ref: "x:leak", gte: 0.3 }] } },
  { id: "settled", title: "Settled", text: "What people feared has become rare, and most of them think that the rules are fair.", when: { all: [{ ref: "m:safety", gte: 56 }, { ref: "m:trust", gte: 52 }] } },
  { id: "laissez_faire", title: "Left alone", text: "Little was forbidden, and much was tried. The old worries have not gone away.", when: { all: [{ ref: "x:restricted", lte: 0.25 }, { ref: "m:innovation", gte: 56 }] } },
  { id: "muddle", title: "Muddling through", text: "A little of everything was done. The question will be back next year." },
].map((ending) => ({ ...ending, unconfirmed: { text: FROM_TEMPLATE, ...("when" in ending && { when: FROM_TEMPLATE }) } }));

export const TRIGGERS: readonly Json[] = [
  { id: "incident", title: "Incident", headline: "What many had warned of has happened", when: { ref: "m:safety", lt: 46 }, p: { base: 0.15 }, max: 2, effects: [{ to: "safety", w: -3, why: "Damage was done." }, { to: "trust", w: -2, why: "People ask why nobody prevented it." }] },
  { id: "talks", title: "Talks", headline: "The parties sit down together", when: { ref: "m:tension", lt: 45 }, p: { base: 0.2 }, max: 2, effects: [{ to: "tension", w: -3, why: "Who talks does not threaten." }] },
].map((trigger) => ({ ...trigger, unconfirmed: { when: FROM_TEMPLATE, p: FROM_TEMPLATE } }));

export const PUBLIC_INTEREST: Json = { "m:safety": 1.5, "m:economy": 1, "m:innovation": 0.75, "m:rights": 1, "m:trust": 0.75, "m:tension": -1, "m:cost": -0.75 };

/** Factor on every effect that was drafted: how far the class believes in them. */
export const DRAFTED = "drafted";

/** Contested figures of the engine, and of this draft. */
export const ASSUMPTIONS: readonly Json[] = [
  { id: "obeying", title: "Obeying without police", claim: "When everybody trusts the process, this share of people would obey a rule that is never checked.", param: "regime.voluntary", value: 0.75, range: [0.5, 0.9], presets: { strict: 0.9, open: 0.55 } },
  { id: "evading", title: "Going round", claim: "So much of what is easy to get elsewhere can be had in spite of a rule.", param: "workaround.ceilingCopy", value: 0.65, range: [0.3, 0.85], presets: { strict: 0.4, open: 0.8 } },
  { id: DRAFTED, title: "Effects of policies", claim: "All effects of policies in this draft are as large as their author guessed, times this factor.", param: "effects", value: 1, range: [0.5, 2], presets: {} },
].map((assumption) => ({ ...assumption, unconfirmed: { value: FROM_TEMPLATE, range: FROM_TEMPLATE } }));

export const PRESETS: readonly Json[] = [
  { id: "strict", title: "Rules work well", about: "Most people obey, and few get round." },
  { id: "open", title: "Rules work badly", about: "Few obey, and many get round." },
];
