import type { WithMeanings } from "../language/material.ts";
import type { ClaimFound } from "../model.ts";
import { groupParaphrases } from "./groupParaphrases.ts";
import { sameSaid, signaturesOf, type Signature } from "./signature.ts";
import { likeness, tellingWords, type Telling } from "./telling.ts";
import { weightOf } from "./weightOf.ts";

/** How much what a claim is worth by itself counts against its being new. Source: own trials, DOCUMENTS §2.2. */
const WORTH = 0.5;
/** So many claims are ranked by what is new in them; the rest only by their worth, so that long texts stay linear. */
const DECK = 60;

/** What ranking needs: all that was found in a document, and its claims in the order of the text. */
export type WithClaims = WithMeanings & { readonly claims: readonly ClaimFound[] };

/**
 * The claims of a document, best first: those that say most, and first of all those that say what none before them said (maximal marginal
 * relevance, so that the first 24 cover what the document has to say). Claims of one group say the same thing in other words.
 */
export function rankClaims(input: WithClaims): readonly ClaimFound[] {
  const claims = groupParaphrases(input);
  const telling = tellingWords(claims.map(({ sentence }) => input.tagged[sentence]?.tokens ?? []));
  const signatures = signaturesOf(claims, input);
  const items = claims.map((claim, i): Item => ({ claim, worth: weightOf(claim, input), telling: telling[i] ?? new Map<string, number>(), signature: signatures.get(claim.sentence), repeats: 0 }));
  const byWorth = [...items].sort((a, b) => b.worth - a.worth || a.claim.start - b.claim.start);
  const deck = newestFirst(byWorth);
  const chosen = new Set(deck);
  return [...deck, ...byWorth.filter((item) => !chosen.has(item))].map(({ claim }) => claim);
}

interface Item {
  readonly claim: ClaimFound;
  readonly worth: number;
  readonly telling: Telling;
  readonly signature: Signature | undefined;
  /** Likeness to the likest of those chosen so far, 0..1. */
  repeats: number;
}

function newestFirst(items: readonly Item[]): readonly Item[] {
  const rest = [...items];
  const deck: Item[] = [];
  while (rest.length > 0 && deck.length < DECK) {
    let best = 0;
    for (let i = 1; i < rest.length; i++) if (gain(rest[i]) > gain(rest[best])) best = i;
    const [next] = rest.splice(best, 1);
    if (next === undefined) break;
    deck.push(next);
    for (const item of rest) item.repeats = Math.max(item.repeats, alike(next, item));
  }
  return deck;
}

const gain = (item: Item | undefined): number => (item === undefined ? -Infinity : WORTH * item.worth - (1 - WORTH) * item.repeats);

function alike(one: Item, other: Item): number {
  if (one.claim.group === other.claim.group) return 1;
  const said = one.signature === undefined || other.signature === undefined ? 0 : sameSaid(one.signature, other.signature);
  return Math.min(1, likeness(one.telling, other.telling) + 0.5 * said);
}
