import type { Token } from "../language/tag.ts";
import { tag } from "../language/tag.ts";
import type { Actor, Anchor, ClaimFound, DocumentReading, DraftCard, Stake } from "../model.ts";
import { anchorAt } from "../review/findAgain.ts";
import { cardText } from "./cardText.ts";
import type { MergedActors } from "./mergeActors.ts";
import { originOf } from "./originOf.ts";
import { likeness, tellingWords, type Telling } from "./telling.ts";

/** A statement of a dossier: a group of claims of one document, told by its best sentence. */
export interface Statement {
  readonly reading: DocumentReading;
  readonly claim: ClaimFound;
  readonly telling: Telling;
  readonly rank: number;
}

/** What cards are made with. */
interface Kit {
  readonly merged: MergedActors;
  measuresAt(doc: string, sentence: number): readonly string[];
  consequencesAt(doc: string, sentence: number): readonly string[];
}

/** From this likeness on, statements of two documents by one witness are one card; from the second, whoever makes them. Source: own trials. */
const SAME_CARD = 0.55;
const SAME_WORDS = 0.85;

/** Every statement of all documents with its words' weights among all of them, the best of each document first in turn. */
export function statementsOf(readings: readonly DocumentReading[]): readonly Statement[] {
  const claims = readings.flatMap((reading) => {
    const tokens = new Map(tag(reading.doc.text, reading.sentences).map((one) => [one.sentence, one.tokens] as const));
    return reading.claims.map((claim, rank) => ({ reading, claim, rank, tokens: tokens.get(claim.sentence) ?? ([] as readonly Token[]) }));
  });
  const telling = tellingWords(claims.map(({ tokens }) => tokens));
  return claims.map(({ reading, claim, rank }, i) => ({ reading, claim, rank, telling: telling[i] ?? new Map<string, number>() })).sort((a, b) => a.rank - b.rank);
}

/** Cards from statements, best first: those that say the same, in one document or in several, are one, with all their passages. */
export function makeCards(statements: readonly Statement[], kit: Kit): readonly DraftCard[] {
  const heads: { readonly card: DraftCard; readonly statement: Statement; readonly anchors: Anchor[] }[] = [];
  const byGroup = new Map<string, (typeof heads)[number]>();
  for (const statement of statements) {
    const { reading, claim } = statement;
    const group = `${reading.doc.id} ${claim.group}`;
    const card = cardOf(statement, kit);
    const head = byGroup.get(group) ?? heads.find((other) => other.statement.reading !== reading && likeness(other.statement.telling, statement.telling) >= (other.card.origin === card.origin ? SAME_CARD : SAME_WORDS));
    if (head === undefined) {
      const entry = { card, statement, anchors: [...card.anchors] };
      heads.push(entry);
      byGroup.set(group, entry);
    } else {
      head.anchors.push(...card.anchors);
      byGroup.set(group, head);
    }
  }
  return heads.map(({ card, anchors }) => ({ ...card, anchors }));
}

function cardOf({ reading, claim }: Statement, { merged, measuresAt, consequencesAt }: Kit): DraftCard {
  const { doc } = reading;
  const idOf = (id: string): string => merged.idOf(doc.id, id);
  const anchor = anchorAt(doc, claim);
  const { attribution, status, wording, directness, confidence, why } = claim;
  const source = attribution.source === "author" || attribution.source === "unnamed" ? attribution.source : idOf(attribution.source);
  const actors = [...new Set(claim.about.map(idOf))];
  const byId = new Map(merged.actors.map((actor) => [actor.id, actor]));
  const measures = measuresAt(doc.id, claim.sentence);
  return {
    id: `c-${doc.id.slice(0, 6)}-${claim.start}`,
    anchors: [anchor],
    text: cardText(anchor.quote),
    verbatim: anchor.quote,
    source,
    via: attribution.via.map(idOf),
    status,
    wording,
    directness,
    stake: stakeOf(byId.get(source), measures),
    origin: originOf(claim, { reading, idOf }),
    about: { measures, consequences: consequencesAt(doc.id, claim.sentence), actors },
    accuses: accused(claim, actors, { byId, source }),
    confidence,
    why,
    review: "todo",
  };
}

/** Kinds of actors that speak for themselves when they speak of a measure. */
const INTERESTED: ReadonlySet<Actor["kind"]> = new Set(["company", "government", "group", "legislature"]);

/** Companies, governments and associations gain by being believed about a measure; of others nothing is known. */
function stakeOf(source: Actor | undefined, measures: readonly string[]): Stake {
  if (source === undefined) return "none";
  return INTERESTED.has(source.kind) || (measures.length > 0 && source.kind === "person") ? "stake" : "none";
}

/** Persons of whom a statement alleges something. */
function accused({ status, attribution }: ClaimFound, actors: readonly string[], { byId, source }: { readonly byId: ReadonlyMap<string, Actor>; readonly source: string }): readonly string[] {
  if (status !== "alleged" && attribution.cls !== "accuse") return [];
  return actors.filter((id) => id !== source && byId.get(id)?.kind === "person");
}
