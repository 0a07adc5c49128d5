import { opposes } from "../dossier/opposes.ts";
import { CATEGORY_DEFAULTS, type DraftTheme } from "../lexicons/draftTables.ts";
import type { ConsequenceCategory } from "../lexicons/consequenceWords.ts";
import type { Dossier, DraftCard } from "../model.ts";
import { inSentence, shortened, type DraftNames } from "./draftNames.ts";
import type { PolicyOf } from "./draftPolicies.ts";
import type { DraftRole } from "./draftRoles.ts";
import { BLOCS, FROM_TEMPLATE, type Json } from "./template.ts";

/** Motions of a draft at most; one a round. */
const MOST = 4;
/** Claims a side; the best armed. */
const CLAIMS = 4;
/** Cards under one claim. */
const CARDS = 5;

/** A measure that the house debates. */
export interface MotionOf {
  readonly id: string;
  readonly policy: PolicyOf | undefined;
  readonly title: string;
}

/** The measures that are debated: those with most cards first. Without any measure, one question is left open. */
export function chooseMotions(policies: readonly PolicyOf[], cards: readonly DraftCard[]): readonly MotionOf[] {
  const about = ({ measure }: PolicyOf): number => cards.filter((card) => card.about.measures.includes(measure.id)).length;
  const debated = [...policies].filter((policy) => about(policy) > 0).sort((a, b) => about(b) - about(a)).slice(0, MOST);
  if (debated.length === 0) return [{ id: "M1", policy: undefined, title: "TODO: what is to be decided" }];
  return debated.map((policy, i) => ({ id: `M${i + 1}`, policy, title: policy.title }));
}

/** What motions are made from. */
export interface MotionKit {
  readonly roles: readonly DraftRole[];
  readonly cards: readonly DraftCard[];
  readonly names: DraftNames;
}

/** The motions of the draft, with claims of both sides and the cards that bear on them. */
export function motionParts(motions: readonly MotionOf[], dossier: Dossier, kit: MotionKit): readonly Json[] {
  const [first] = motions;
  const shares = cardsPerMotion(motions, dossier, kit.cards);
  return motions.map((motion) => {
    const mine: MotionKit = { ...kit, cards: shares.get(motion) ?? [] };
    const found = claimsOf(motion, dossier, mine);
    const arguments_ = motion === first ? withVoices(found, { ...kit, cards: unplaced(found, mine, kit) }) : found;
    const [pro, con] = leads(motion, kit.roles);
    const sides = (["pro", "con"] as const).flatMap((side) => {
      const made = arguments_.filter((claim) => claim.side === side).slice(0, CLAIMS);
      const [spare] = kit.cards;
      if (spare === undefined) throw new RangeError("a draft has cards");
      return made.length > 0 ? made : [openClaim(side, arguments_, spare)];
    });
    return {
      id: motion.id,
      title: shortened(motion.title, 60),
      text: motion.policy === undefined ? "TODO: what is to be decided" : `this should be done: ${inSentence(motion.title)}`,
      background: "What the house should know beforehand is still to be written.",
      pro,
      con,
      priors: Object.fromEntries(BLOCS.map(({ id, prior }) => [id, prior])),
      ...(motion !== first && { carry: 0.5 }),
      claims: sides.map((claim, i) => claimPart(claim, `${motion.id}${claim.side === "pro" ? "P" : "N"}${i + 1}`, kit.names)),
      unconfirmed: { title: "words of the documents", text: "made from the measure's name", background: "still to be written", pro: "who urges it", con: "who opposes it, or is hit", priors: FROM_TEMPLATE },
    };
  });
}

/** How much a card says about a motion's measure: it states it, or what follows from it; it uses its words; it speaks of whom it concerns. */
function bearing(card: DraftCard, { policy }: MotionOf, { consequences }: Dossier): number {
  if (policy === undefined) return 1;
  const { id, label, agent, target } = policy.measure;
  if (card.about.measures.includes(id)) return 4;
  if (card.about.consequences.some((one) => consequences.find((consequence) => consequence.id === one)?.of === id)) return 3;
  const words = new Set((label.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !SAYS_LITTLE.has(word)));
  const shared = (card.verbatim.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => words.has(word)).length;
  if (shared > 0) return Math.min(2.5, 1.5 + shared / 2);
  return [agent, target].some((actor) => actor !== undefined && (card.source === actor || card.about.actors.includes(actor))) ? 1 : card.about.measures.length === 0 ? 0.5 : 0;
}

const SAYS_LITTLE: ReadonlySet<string> = new Set(["with", "from", "that", "this", "their", "more", "such", "into", "would", "could", "should", "year", "years", "people", "over"]);

/** The cards of each motion: those that state its measure or its effects, and of the others those that bear on no other motion more. */
function cardsPerMotion(motions: readonly MotionOf[], dossier: Dossier, cards: readonly DraftCard[]): ReadonlyMap<MotionOf, readonly DraftCard[]> {
  const home = new Map(cards.map((card) => {
    const bearings = motions.map((motion) => bearing(card, motion, dossier));
    return [card, motions[bearings.indexOf(Math.max(...bearings))]];
  }));
  return new Map(motions.map((motion) => [motion, cards.filter((card) => {
    const here = bearing(card, motion, dossier);
    return here >= 3 || (here > 0 && home.get(card) === motion);
  }).sort((a, b) => bearing(b, motion, dossier) - bearing(a, motion, dossier))]));
}

/** Cards of no motion, and those of the first that no claim has: they may bear on it by whose they are. */
function unplaced(claims: readonly DraftClaim[], mine: MotionKit, { cards }: MotionKit): readonly DraftCard[] {
  const placed = new Set(claims.flatMap(({ cards: under }) => under.map(({ card }) => card)));
  return cards.filter((card) => !placed.has(card) && (mine.cards.includes(card) || card.about.measures.length === 0));
}

/** A claim with the cards that speak for it, and those that speak against it. */
interface DraftClaim {
  readonly side: "pro" | "con";
  readonly text: string;
  readonly theme: DraftTheme;
  readonly because: string;
  readonly rests: string;
  readonly cards: readonly { readonly card: DraftCard; readonly as: "support" | "attack"; readonly close: boolean }[];
}

const OPPONENT = /^(?:opponents?|critics?|protesters?|detractors?)\b/;
/** What a measure does to people, told by those who do not want it: "the charge would kill the high street". */
const AGAINST = /\b(?:would|will|could|might) (?:\w+ly )?(?:kill|hurt|harm|hit|empty|damage|destroy|ruin|be hit|cost|drive (?:away|out))\b|\b(?:opposes?|opposed|rejects?|rejected|sham|court challenge|legal challenge|threaten(?:s|ed) to (?:take|sue))\b/i;

/** Claims by the categories of consequences that the cards state; what only urges or opposes goes under one claim a side. */
function claimsOf({ policy }: MotionOf, { consequences }: Dossier, { cards, roles }: MotionKit): readonly DraftClaim[] {
  const category = new Map(consequences.map(({ id, category: name }) => [id, name as ConsequenceCategory]));
  const measure = policy?.measure;
  const close = (card: DraftCard): boolean => measure === undefined || card.about.measures.includes(measure.id);
  const byCategory = new Map<ConsequenceCategory, DraftCard[]>();
  for (const card of cards) {
    for (const id of card.about.consequences) {
      const name = category.get(id);
      if (name === undefined) continue;
      byCategory.set(name, [...(byCategory.get(name) ?? []), card]);
    }
  }
  const made = [...byCategory].map(([name, under]): DraftClaim => {
    const { side, claim, theme, because } = CATEGORY_DEFAULTS[name];
    return { side, text: claimText(claim, policy), theme, because, rests: `the cards state: ${name}`, cards: under.map((card) => ({ card, as: card.status === "denied" ? "attack" : "support", close: close(card) })) };
  });
  const placed = new Set(made.flatMap(({ cards: under }) => under.map(({ card }) => card)));
  const loose = cards.filter((card) => measure !== undefined && !placed.has(card));
  const turns = (card: DraftCard): boolean => opposes(card) || OPPONENT.test(card.source) || AGAINST.test(card.verbatim) || roles.some(({ actor, stance }) => actor === card.source && stance < 0);
  const against = loose.filter(turns);
  const wanted = loose.filter((card) => !turns(card));
  const named = policy === undefined ? "it" : inSentence(policy.title);
  const plain: readonly DraftClaim[] = [
    ...inHands(wanted).map((hand, i): DraftClaim => ({ side: "pro", text: `${i === 0 ? "Those who speak for it have their reasons" : "There is more that speaks for it"}: ${named}.`, theme: i === 0 ? "safety" : "trust", because: "because they see what would happen without it", rests: "the cards urge or report the measure", cards: hand.map((card) => ({ card, as: "support", close: close(card) })) })),
    ...inHands(against).map((hand, i): DraftClaim => ({ side: "con", text: `${i === 0 ? "There are better ways than this" : "There is more that speaks against it"}: ${named}.`, theme: i === 0 ? "trust" : "feasibility", because: "because those concerned say so", rests: "the cards speak against the measure", cards: hand.map((card) => ({ card, as: "support", close: close(card) })) })),
  ];
  const strength = ({ cards: under }: DraftClaim): number => under.reduce((sum, { close: near }) => sum + (near ? 2 : 1), 0);
  return [...made, ...plain].filter(({ cards: under }) => under.length > 0).sort((a, b) => strength(b) - strength(a));
}

/** Cards by as many as a claim has, for two claims at most. */
const inHands = (cards: readonly DraftCard[]): readonly (readonly DraftCard[])[] => [cards.slice(0, CARDS), cards.slice(CARDS, 2 * CARDS)].filter((hand) => hand.length > 0);

/** A stock claim with the measure of which it is made: "It would cost more." → "Ban on scooters: it would cost more." */
const claimText = (claim: string, policy: PolicyOf | undefined): string => (policy === undefined ? claim : `${policy.title}: ${inSentence(claim)}`);

/** Cards that bear on nothing, but whose speakers stand for or against the measures: they bear a little on what their side says first. */
function withVoices(claims: readonly DraftClaim[], { cards, roles }: MotionKit): readonly DraftClaim[] {
  const placed = new Set(claims.flatMap(({ cards: under }) => under.map(({ card }) => card)));
  const voices = (stance: 1 | -1): readonly DraftCard[] => cards.filter((card) => !placed.has(card) && roles.some((role) => role.actor === card.source && role.stance === stance));
  return (["pro", "con"] as const).flatMap((side): readonly DraftClaim[] => {
    const mine = claims.filter((claim) => claim.side === side);
    const more = voices(side === "pro" ? 1 : -1).slice(0, CARDS).map((card) => ({ card, as: "support" as const, close: false }));
    const [head, ...rest] = mine;
    if (more.length === 0) return mine;
    if (head !== undefined && head.cards.length + more.length <= CARDS) return [{ ...head, cards: [...head.cards, ...more] }, ...rest];
    return [...mine.slice(0, CLAIMS - 1), { side, text: side === "pro" ? "Those who want it tell what they have seen." : "Those who do not want it tell what they have seen.", theme: "trust", because: "because it comes from them", rests: "the speaker's side", cards: more }];
  });
}

/** A side for which no document speaks: a claim that is still to be written, under attack by what the other side has. Nothing is invented. */
function openClaim(side: "pro" | "con", others: readonly DraftClaim[], spare: DraftCard): DraftClaim {
  const [best] = others.flatMap(({ cards }) => cards);
  return { side, text: side === "con" ? "TODO: what speaks against it" : "TODO: what speaks for it", theme: "trust", because: "TODO: why", rests: `no ${side === "con" ? "opposing" : "supporting"} card found`, cards: [best === undefined ? { card: spare, as: "support", close: false } : { ...best, as: "attack" }] };
}

function claimPart({ side, text, theme, because, rests, cards }: DraftClaim, id: string, names: DraftNames): Json {
  return {
    id, side, text, theme,
    warrants: [{ id: "why", text: because }],
    evidence: cards.slice(0, CARDS).map(({ card, as, close }) => ({ card: names.find(`card ${card.id}`), relevance: close ? 0.75 : 0.5, as, unconfirmed: { as: rests, relevance: close ? "it speaks of this measure" : "it speaks of no measure in particular" } })),
    unconfirmed: { text: rests, theme: rests, warrants: FROM_TEMPLATE },
  };
}

/** Who leads: first whoever the sentences show for it and against it. Nobody leads on both sides. */
function leads({ policy }: MotionOf, roles: readonly DraftRole[]): readonly [readonly string[], readonly string[]] {
  const measure = policy?.measure;
  const hit = roles.find(({ actor }) => actor !== undefined && actor === measure?.target && actor !== measure?.agent);
  const doer = roles.filter(({ actor, stance }) => actor !== undefined && actor === measure?.agent && stance >= 0);
  const pros = [...doer, ...roles.filter(({ stance }) => stance > 0), ...roles.filter(({ stance }) => stance === 0), ...roles].filter((role) => role !== hit);
  const pro = pros[0];
  const con = [hit, ...roles.filter(({ stance }) => stance < 0), ...roles.filter(({ stance }) => stance === 0), ...roles].find((role) => role !== undefined && role !== pro);
  if (pro === undefined || con === undefined) throw new RangeError("a draft has two roles or more");
  return [[pro.id], [con.id]];
}
