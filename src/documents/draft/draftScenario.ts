import type { Dossier } from "../model.ts";
import { imprintOf } from "../dossier/imprint.ts";
import { titleOf } from "../dossier/titleOf.ts";
import { PIPELINE_VERSION } from "../dossier/lexiconHash.ts";
import { cardParts, chooseCards, documentParts, originParts, passage } from "./draftCards.ts";
import { chooseMotions, motionParts } from "./draftMotions.ts";
import { DraftNames, shortened } from "./draftNames.ts";
import { choosePolicies, policyParts } from "./draftPolicies.ts";
import { chooseRoles, roleParts, type DraftRole } from "./draftRoles.ts";
import { ASSUMPTIONS, BLOCS, ENDINGS, FROM_TEMPLATE, LINKS, METERS, PRESETS, PUBLIC_INTEREST, THEMES, TRIGGERS, type Json } from "./template.ts";

/** What an author can say beforehand about the scenario. */
export interface DraftChoices {
  readonly id?: string;
  readonly title?: string;
  /** YYYY-MM-DD: the day up to which the documents tell. */
  readonly snapshot?: string;
}

/** A day for drafts whose documents give none; it is marked. */
const NO_DAY = "2026-01-01";

/**
 * A draft scenario from what several documents say, as a JSON value that the checks of scenarios accept.
 *
 * It can be played to its end at once, and it is not finished: every part that was inferred says so in its `unconfirmed`. Where no document speaks for
 * a side of a motion, the side stays open; nothing is invented for it. Cards that accuse a person are left out until the author has said yes.
 * Pure: the same dossier and choices give the same value.
 *
 * @throws RangeError if no card can be made, because nothing was found that a document states.
 */
export function draftScenario(dossier: Dossier, choices: DraftChoices = {}): Json {
  const names = new DraftNames();
  const cards = chooseCards(dossier, names);
  if (cards.length === 0) throw new RangeError("the documents state nothing that a card could be made from");
  const roles = chooseRoles(dossier, names);
  const policies = choosePolicies(dossier, roles, names);
  const motions = chooseMotions(policies, cards);
  const origins = originParts(cards, dossier, names);
  const cited = new Set(cards.flatMap(({ anchors }) => anchors.slice(0, 6).map(({ doc }) => doc)));
  const cardsOf = (ids: readonly string[]): readonly string[] => ids.flatMap((id) => names.find(`card ${id}`) ?? []);
  const motionOf = (measure: string): string | undefined => motions.find(({ policy }) => policy?.measure.id === measure)?.id;
  return {
    format: 1,
    ...head(dossier, choices, { motion: motions[0]?.title ?? "" }),
    rounds: Math.max(2, motions.length),
    roundName: "Quarter",
    roles: roleParts(roles, dossier),
    meters: METERS,
    policies: policyParts(dossier, { roles, policies, names, motionOf, cardsOf }),
    links: LINKS,
    regime: { capacity: "capacity", demand: "use", legitimacy: "trust", alliance: "partners" },
    ladder: ladderOf(roles, dossier),
    triggers: TRIGGERS,
    endings: ENDINGS,
    publicInterest: PUBLIC_INTEREST,
    assumptions: ASSUMPTIONS,
    presets: PRESETS,
    documents: documentParts(dossier, cited),
    origins,
    cards: cardParts(cards, dossier, names),
    contradictions: contradictionParts(dossier, { cardsOf, cited }),
    themes: THEMES,
    blocs: BLOCS.map(({ prior: _prior, ...bloc }) => bloc),
    motions: motionParts(motions, dossier, { roles, cards, names }),
    board: boardOf(roles),
  };
}

function head({ readings, pipeline }: Dossier, { id, title, snapshot }: DraftChoices, { motion }: { readonly motion: string }): Json {
  const [first] = readings;
  const name = title ?? (first === undefined ? "Draft" : titleOf(first));
  const slug = name.normalize("NFD").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^[^a-z]+|-+$/g, "").slice(0, 50).replace(/-+$/, "");
  const days = readings.flatMap((reading) => imprintOf(reading).published ?? []).filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day));
  return {
    id: id ?? (slug.length < 2 ? "draft" : slug),
    language: "en",
    draft: {
      pipeline: `Countermove documents ${PIPELINE_VERSION}`,
      lexicons: pipeline.lexicons,
      unconfirmed: {
        ...(title === undefined && { title: "the first document" }),
        question: "made from the first motion",
        intro: "still to be written",
        ...(snapshot === undefined && { snapshot: days.length > 0 ? "the latest date of a document" : "no document gives a date" }),
        rounds: "one for each motion",
        regime: FROM_TEMPLATE,
        publicInterest: FROM_TEMPLATE,
        blocs: FROM_TEMPLATE,
        board: FROM_TEMPLATE,
      },
    },
    title: shortened(name, 80),
    question: shortened(`${motion}: should it be done?`, 200),
    intro: ["What has happened so far is still to be written."],
    snapshot: snapshot ?? days.sort().at(-1) ?? NO_DAY,
    disclaimer: "A draft made from documents by rules. All figures are invented, allegations are allegations, and nobody has confirmed any of it yet.",
  };
}

/** Who answers provocations: whoever the main measures hit or who speaks against them; slow to anger where no document speaks of retaliation. */
function ladderOf(roles: readonly DraftRole[], { consequences }: Dossier): Json {
  const feared = consequences.some(({ category, review }) => review !== "dropped" && (category === "retaliation" || category === "diplomatic-tension" || category === "geopolitical-tension"));
  const owner = roles.find(({ stance }) => stance < 0) ?? roles.at(-1);
  return {
    owner: owner?.id,
    patience: feared ? 1 : 2,
    rungs: [
      { threshold: 8, title: "Protest", headline: "An angry letter" },
      { threshold: 17, title: "Formal complaint", headline: "Lawyers are called in" },
      { threshold: 28, title: "Countermeasures", headline: "An answer that hurts" },
    ],
    effects: [
      { to: "tension", w: 5, why: "Each answer makes the next more likely.", unconfirmed: { w: FROM_TEMPLATE } },
      { to: "economy", w: -4, why: "Countermeasures cost both sides.", unconfirmed: { w: FROM_TEMPLATE } },
    ],
    unconfirmed: { owner: "who speaks against the measures", patience: feared ? "the documents speak of retaliation or tension" : "no document speaks of retaliation", rungs: FROM_TEMPLATE },
  };
}

/** Questions on which the documents disagree, with a position for each passage. */
function contradictionParts(dossier: Dossier, { cardsOf, cited }: { readonly cardsOf: (ids: readonly string[]) => readonly string[]; readonly cited: ReadonlySet<string> }): readonly Json[] {
  const found = dossier.issues.filter(({ kind, review }) => kind === "contradiction" && review !== "dropped");
  return found.flatMap(({ message, anchors }, i) => {
    const positions = anchors.filter(({ doc }) => cited.has(doc)).map((anchor) => {
      const card = dossier.cards.find((one) => one.anchors.some(({ doc, start }) => doc === anchor.doc && start === anchor.start));
      if (card !== undefined && card.accuses.length > 0 && card.review === "todo") return undefined;
      return { text: shortened(card?.text ?? anchor.quote, 240), passages: passage(anchor, dossier), cards: card === undefined ? [] : cardsOf([card.id]) };
    }).filter((position) => position !== undefined);
    return positions.length < 2 ? [] : [{ id: `X${i + 1}`, question: shortened(message, 300), positions: positions.slice(0, 4), unconfirmed: { question: "rules compare the statements", positions: "words of the documents; put them in your own" } }];
  });
}

/** Rule makers at home, the others across the water. */
function boardOf(roles: readonly DraftRole[]): Json {
  const port = ({ id }: DraftRole): Json => ({ role: id });
  const home = roles.filter(({ family }) => family === "authority");
  const [first, ...rest] = roles;
  const [inside, outside] = home.length > 0 && home.length < roles.length ? [home, roles.filter((role) => !home.includes(role))] : [first === undefined ? [] : [first], rest];
  return {
    islands: [
      { id: "home", name: "Home", size: "large", home: true, ports: inside.map(port) },
      { id: "across", name: "Across the water", size: "medium", ports: outside.map(port) },
    ],
  };
}

