import { CATEGORY_DEFAULTS, CLASS_DEFAULTS, type DraftMeter } from "../lexicons/draftTables.ts";
import type { ConsequenceCategory } from "../lexicons/consequenceWords.ts";
import type { Dossier, DraftMeasure } from "../model.ts";
import { familyPolicies, type FamilyPolicy } from "./familyPolicies.ts";
import { inSentence, shortened, type DraftNames } from "./draftNames.ts";
import type { DraftRole } from "./draftRoles.ts";
import { DRAFTED, FROM_TEMPLATE, type Json } from "./template.ts";

/** Points a round of every effect that was drafted. Source: DOCUMENTS §5.7, size "small". */
const SMALL = 2;
/** Policies that are made from measures. */
const MOST = 8;
/** Effects that one policy gets from consequences, beside those of its class. */
const MOST_CONSEQUENCES = 4;

/** A measure that has become a policy. */
export interface PolicyOf {
  readonly measure: DraftMeasure;
  readonly id: string;
  readonly role: DraftRole;
  readonly title: string;
}

/** What is still open can be decided in a game. */
const OPEN: ReadonlySet<DraftMeasure["status"]> = new Set(["proposed", "called-for", "considered", "threatened"]);
/** Steps of somebody's own rather than policies that a house debates. */
const STEPS: ReadonlySet<DraftMeasure["cls"]> = new Set(["investigate", "sue"]);

/** Whom these concern, they help. */
const HELPS: ReadonlySet<DraftMeasure["cls"]> = new Set(["fund", "protect", "cooperate", "alliance", "exempt", "repeal"]);

/** Which measures become policies, and whose: those that are stated most often, of each class and words only one. */
export function choosePolicies({ measures, cards }: Dossier, roles: readonly DraftRole[], names: DraftNames): readonly PolicyOf[] {
  const kept = measures.filter((measure) => measure.review !== "dropped" && (measure.review !== "todo" || isOpen(measure)));
  const weight = ({ id, anchors, review, cls, status, label }: DraftMeasure): number =>
    (review === "todo" ? 0 : 1000) + anchors.length + cards.slice(0, 24).filter(({ about }) => about.measures.includes(id)).length + (OPEN.has(status) ? 4 : 0) - (STEPS.has(cls) ? 8 : 0) - (label.includes(" ") ? 0 : 6);
  const perClass = new Map<string, number>();
  const chosen = [...kept].sort((a, b) => weight(b) - weight(a)).filter(({ cls }) => {
    const count = (perClass.get(cls) ?? 0) + 1;
    perClass.set(cls, count);
    return count <= 2;
  });
  const titles = new Set<string>();
  return chosen
    .flatMap((measure) => {
      const role = ownerOf(measure, roles);
      const title = shortened(measure.label, 60);
      const isNew = role !== undefined && !titles.has(title.toLowerCase());
      titles.add(title.toLowerCase());
      return isNew ? [{ measure, role, title }] : [];
    })
    .slice(0, MOST)
    .map((policy) => ({ ...policy, id: names.of(`policy ${policy.measure.id}`, `${policy.measure.cls} ${policy.measure.label}`) }));
}

/** Whether a measure can still be decided, and its name says what: what was done is no choice, and a bare noun or "exempt them" is no name. */
function isOpen({ cls, status, label }: DraftMeasure): boolean {
  if (status === "enacted" || (STEPS.has(cls) && (status === "reported" || status === "predicted"))) return false;
  return label.includes(" ") && !/\b(?:would|could|will|may|might|was|were) be\b|\b(?:them|it|this|that|so)$/i.test(label);
}

/**
 * The role that does it: the one that the sentences name, if such a one can; else one that makes rules; never the one that it hits.
 * A suit or an inquiry is nobody's but its own: where no role is named for it, it is left out.
 */
function ownerOf({ agent, target, cls, label }: DraftMeasure, roles: readonly DraftRole[]): DraftRole | undefined {
  // Whom the measure itself names is hit by it.
  const free = HELPS.has(cls) ? roles : roles.filter(({ actor, title }) => actor === undefined || (actor !== target && !label.includes(title)));
  const named = free.find(({ actor }) => actor !== undefined && actor === agent);
  if (STEPS.has(cls)) return named;
  const anybody = cls === "protect" || cls === "disclose" || cls === "cooperate" || cls === "alliance" || cls === "fund";
  if (named !== undefined && (anybody || named.family === "authority")) return named;
  return free.find(({ family }) => family === "authority") ?? named ?? free.find(({ stance }) => stance > 0) ?? free[0];
}

/** The policies of the draft: those from measures, and for every role those of its family. */
export function policyParts(dossier: Dossier, { roles, policies, names, motionOf, cardsOf }: PolicyKit): readonly Json[] {
  const fromMeasures = policies.map((policy) => fromMeasure(policy, dossier, { motion: motionOf(policy.measure.id), cardsOf }));
  const taken = new Set<FamilyPolicy>();
  const fromFamilies = roles.flatMap((role) => {
    const own = familyPolicies(role.family, role.stance, taken);
    for (const one of own) taken.add(one);
    return own.map((one) => fromFamily(role, one, names));
  });
  return [...fromMeasures, ...fromFamilies];
}

interface PolicyKit {
  readonly roles: readonly DraftRole[];
  readonly policies: readonly PolicyOf[];
  readonly names: DraftNames;
  readonly motionOf: (measure: string) => string | undefined;
  /** Ids of the scenario's cards for passages of the dossier. */
  readonly cardsOf: (ids: readonly string[]) => readonly string[];
}

function fromMeasure({ measure, id, role, title }: PolicyOf, dossier: Dossier, { motion, cardsOf }: { readonly motion: string | undefined; readonly cardsOf: PolicyKit["cardsOf"] }): Json {
  const { cls, status } = measure;
  const { regime, provocation } = CLASS_DEFAULTS[cls];
  const evades = dossier.consequences.some(({ category, review }) => category === "open-source-workaround" && review !== "dropped");
  const scope = regime?.["scope"] !== undefined;
  const cards = cardsOf(dossier.cards.filter(({ about }) => about.measures.includes(measure.id)).map(({ id: card }) => card)).slice(0, 4);
  return {
    id,
    role: role.id,
    title,
    summary: shortened(`${title}. The documents tell of it as ${STATUS_WORDS[status]}.`, 240),
    headline: shortened(title, 120),
    cost: 2,
    levels: [0, 0.5, 1],
    ...(motion !== undefined && { motion: { id: motion, side: "pro" } }),
    ...(regime !== undefined && { regime: { ...regime, ...(scope && { copyability: evades ? 0.8 : 0.4 }) } }),
    provocation,
    effects: effectsOf(measure, dossier, cardsOf),
    why: "What it is for is still to be written.",
    cards,
    unconfirmed: {
      role: measure.agent === undefined ? "no sentence names who would do it" : "the actor that is named before it",
      title: "words of the documents",
      summary: "still to be written",
      headline: "still to be written",
      cost: FROM_TEMPLATE,
      ...(regime !== undefined && { regime: `its class: ${cls}` }),
      provocation: `its class: ${cls}`,
      why: "still to be written",
    },
  };
}

const STATUS_WORDS: Readonly<Record<DraftMeasure["status"], string>> = {
  proposed: "proposed", considered: "thought about", enacted: "done", predicted: "to be expected", reported: "reported", "called-for": "called for", threatened: "threatened", denied: "ruled out",
};

/** Signs by the tables of class and category, all of one small size; each marked, and each with the factor that a class can turn. */
function effectsOf(measure: DraftMeasure, { consequences, cards }: Dossier, cardsOf: PolicyKit["cardsOf"]): readonly Json[] {
  const effects = new Map<DraftMeter, Json>();
  const push = (to: DraftMeter, sign: 1 | -1, { why, rests, on }: { readonly why: string; readonly rests: string; readonly on: readonly string[] }): void => {
    if (!effects.has(to)) effects.set(to, { to, w: SMALL * sign, why, assume: DRAFTED, cards: on, unconfirmed: { to: rests, w: rests } });
  };
  const concerned = consequences.filter(({ of, kind, review }) => review !== "dropped" && kind === "effectOfMeasure" && of === measure.id).slice(0, MOST_CONSEQUENCES);
  for (const { category, id } of concerned) {
    const defaults = CATEGORY_DEFAULTS[category as ConsequenceCategory];
    const on = cardsOf(cards.filter(({ about }) => about.consequences.includes(id)).map(({ id: card }) => card)).slice(0, 3);
    for (const [to, sign] of Object.entries(defaults.effects)) push(to as DraftMeter, sign, { why: defaults.claim, rests: `sign and size from a table: ${category}`, on });
  }
  for (const [to, sign] of Object.entries(CLASS_DEFAULTS[measure.cls].effects)) push(to as DraftMeter, sign, { why: "What such a measure is commonly expected to do.", rests: `sign and size from a table: ${measure.cls}`, on: [] });
  return [...effects.values()];
}

function fromFamily(role: DraftRole, { id, title, summary, headline, why, effects, regime, provocation }: FamilyPolicy, names: DraftNames): Json {
  return {
    id: names.of(`policy ${role.id} ${id}`, `${role.id.slice(0, 24)} ${id}`),
    role: role.id,
    title: `${shortened(role.title, 58 - title.length)}: ${inSentence(title)}`,
    summary,
    headline,
    cost: 2,
    ...(regime !== undefined && { regime }),
    ...(provocation !== undefined && { provocation }),
    effects: Object.entries(effects).map(([to, w]) => ({ to, w, why, assume: DRAFTED, unconfirmed: { w: FROM_TEMPLATE } })),
    why,
    unconfirmed: { title: FROM_TEMPLATE, cost: FROM_TEMPLATE },
  };
}
