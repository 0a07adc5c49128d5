import type { ActorKind } from "../model.ts";
import type { DraftMeter } from "../lexicons/draftTables.ts";
import type { Json } from "./template.ts";

/** What sort of part an actor can play. */
export type Family = "authority" | "business" | "civil";

/** The family of an actor, by its kind. */
export function familyOf(kind: ActorKind): Family {
  if (kind === "company") return "business";
  return kind === "government" || kind === "agency" || kind === "legislature" || kind === "court" || kind === "igo" ? "authority" : "civil";
}

/** Policies of its family that a role gets; the others are the author's to write. */
const EACH = 2;
/** What somebody who wants the measures does not do, and what somebody whom they hit does not. */
const AGAINST_RULES: ReadonlySet<string> = new Set(["court", "suit", "self_help"]);
const FOR_RULES: ReadonlySet<string> = new Set(["inspectors", "penalties"]);

/** Two policies for a role, other ones than those that roles of its family before it have, as long as there are some. */
export function familyPolicies(family: Family, stance: 1 | 0 | -1, taken: ReadonlySet<FamilyPolicy>): readonly FamilyPolicy[] {
  const fit = FAMILY_POLICIES[family].filter(({ id }) => !(stance > 0 && AGAINST_RULES.has(id)) && !(stance < 0 && FOR_RULES.has(id)));
  return [...fit.filter((one) => !taken.has(one)), ...fit.filter((one) => taken.has(one))].slice(0, EACH);
}

/** A policy that any role of a family can have, so that nobody sits idle. */
export interface FamilyPolicy {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly headline: string;
  readonly why: string;
  readonly effects: Readonly<Partial<Record<DraftMeter, number>>>;
  readonly regime?: Json;
  readonly provocation?: number;
}

const FAMILY_POLICIES: Readonly<Record<Family, readonly FamilyPolicy[]>> = {
  authority: [
    { id: "inspectors", title: "More inspectors", summary: "Hires people who check whether the rules are kept.", headline: "New inspectors begin their work", why: "Rules are kept where somebody looks.", effects: { capacity: 4, cost: 1 } },
    { id: "hearing", title: "Public hearings", summary: "Hears everybody concerned before anything is decided.", headline: "Everybody gets a hearing", why: "People accept what they were asked about.", effects: { trust: 3, rights: 1 }, provocation: -2 },
    { id: "talks_offer", title: "Offer of talks", summary: "Invites the other side to the table.", headline: "An invitation to talk", why: "Who talks does not threaten.", effects: { tension: -3 }, provocation: -6 },
    { id: "penalties", title: "Higher penalties", summary: "Makes it dearer to break the rules.", headline: "Breaking the rules gets dearer", why: "People fear what costs them.", effects: { cost: 1, rights: -1 }, regime: { severity: 0.4 }, provocation: 2 },
    { id: "alternatives", title: "Support for alternatives", summary: "Pays for something that can take the place of what is disputed.", headline: "Money for alternatives", why: "Who has something else needs no way round.", effects: { innovation: 2, cost: 2 }, regime: { substitutes: 0.2 } },
  ],
  business: [
    { id: "open_books", title: "Open the books", summary: "Lets outsiders look at what it does.", headline: "Outsiders may look", why: "What can be checked is believed.", effects: { trust: 3, cost: 1 }, provocation: -2 },
    { id: "own_rules", title: "Rules of its own", summary: "Binds itself before others do it.", headline: "Firm binds itself", why: "Who goes first sets the terms.", effects: { safety: 2, cost: 1 } },
    { id: "lobbying", title: "Lobbying", summary: "Tells lawmakers what it wants.", headline: "Firm sends its lobbyists", why: "Who is in the room is heard.", effects: { trust: -2, economy: 1 }, provocation: 2 },
    { id: "court", title: "Go to court", summary: "Lets a judge decide whether the rules may stand.", headline: "Rules end up before a judge", why: "While a judge thinks, nothing moves.", effects: { cost: 1, rights: 1 }, regime: { drag: 0.3 } },
    { id: "new_offer", title: "A better offer", summary: "Brings something new that does without what is disputed.", headline: "Something new on the market", why: "A better thing ends many quarrels.", effects: { innovation: 3, economy: 1 }, regime: { substitutes: 0.15 } },
  ],
  civil: [
    { id: "campaign", title: "Campaign", summary: "Tells the public what is at stake.", headline: "A campaign begins", why: "Who is seen is heard.", effects: { rights: 2, tension: 1 } },
    { id: "watch", title: "Watch and report", summary: "Counts what happens, and publishes it.", headline: "Citizens count for themselves", why: "Figures of one's own are hard to wave away.", effects: { trust: 2, capacity: 2 } },
    { id: "suit", title: "Lawsuit", summary: "Asks a court to stop what it thinks wrong.", headline: "A lawsuit is filed", why: "While a judge thinks, nothing moves.", effects: { rights: 2, cost: 1 }, regime: { drag: 0.25 } },
    { id: "self_help", title: "Self-help", summary: "Shows people how to do without, or how to go on.", headline: "People help themselves", why: "Who can help himself needs no permission.", effects: { innovation: 2, trust: -1 }, regime: { spread: 0.2 } },
    { id: "round_table", title: "Round table", summary: "Brings those together who do not speak with each other.", headline: "A round table meets", why: "Across a table people shout less.", effects: { tension: -2, partners: 2 }, provocation: -3 },
  ],
};
