import type { Actor, Anchor, CanonicalDocument, Dossier, DraftCard, DraftConsequence, DraftMeasure } from "../../src/documents/model.ts";
import { anchorAt } from "../../src/documents/review/findAgain.ts";

const TEXT = [
  "Cookies",
  "A toll for the old bridge",
  "The council said on Monday that it will charge lorries. Mayor Ilse Brandt denied that she took money from the port.",
  "Shopkeepers warn that prices could rise. The port company asked for a tunnel instead.",
  "Share this page",
  "A second bridge is far away.",
].join("\n");
const LABELS = ["boilerplate", "title", "body", "body", "boilerplate", "body"] as const;

/** An invented document about a toll. */
export const TOLL: CanonicalDocument = { id: "aaaaaaaaaaaa", sha256: "a".repeat(64), name: "toll.txt", kind: "txt", text: TEXT };

/** Where a quote stands in the invented document. */
export function at(quote: string): Anchor {
  const start = TEXT.indexOf(quote);
  if (start < 0) throw new Error(`nobody wrote "${quote}"`);
  return anchorAt(TOLL, { start, end: start + quote.length });
}

export const aCard = (id: string, quote: string, more: Partial<DraftCard> = {}): DraftCard => ({
  id,
  anchors: [at(quote)],
  text: quote,
  verbatim: quote,
  source: "council",
  via: [],
  status: "reported",
  wording: "definite",
  directness: "named",
  stake: "none",
  origin: "council",
  about: { measures: [], consequences: [], actors: [] },
  accuses: [],
  confidence: 0.9,
  why: ["source: pre (say)"],
  review: "todo",
  ...more,
});

export const anActor = (id: string, name: string, more: Partial<Pick<Actor, "kind" | "aliases" | "mentions">> = {}): Actor => ({ id, name, kind: "agency", aliases: [], descriptors: [], mentions: [], says: 1, score: 1, playable: true, ...more });

/** A small dossier with two cards, three actors, two measures and a consequence, all about one document. */
export function aDossier(more: Partial<Dossier> = {}): Dossier {
  const cards = [
    aCard("c1", "The council said on Monday that it will charge lorries.", { about: { measures: ["m1"], consequences: [], actors: ["port"] } }),
    aCard("c2", "Mayor Ilse Brandt denied that she took money from the port.", { source: "brandt", status: "denied", accuses: ["brandt"], confidence: 0.5 }),
    aCard("c3", "Shopkeepers warn that prices could rise.", { source: "unnamed", status: "opinion" }),
  ];
  const measures: DraftMeasure[] = [
    { id: "m1", cls: "tariff", label: "Charge lorries", agent: "council", target: "port", status: "enacted", anchors: [at("it will charge lorries")], review: "todo" },
    { id: "m2", cls: "fund", label: "A tunnel instead", agent: "port", status: "called-for", anchors: [at("asked for a tunnel instead")], review: "todo" },
  ];
  const consequences: DraftConsequence[] = [{ id: "k1", category: "cost-increase", of: "m1", kind: "effectOfMeasure", modality: "possible", anchors: [at("prices could rise")], review: "todo" }];
  const lines = TEXT.split("\n");
  const blocks = lines.map((line, index) => {
    const start = lines.slice(0, index).join("\n").length + (index > 0 ? 1 : 0);
    return { start, end: start + line.length, line: index + 1, label: LABELS[index] ?? ("body" as const), why: ["a rule"], by: "rule" as const };
  });
  return {
    pipeline: { version: "1", lexicons: "0" },
    readings: [{ doc: TOLL, english: true, blocks, sentences: [], actors: [], measures: [], consequences: [], claims: [] }],
    actors: [
      anActor("council", "The council", { aliases: ["council"], mentions: [at("The council")] }),
      anActor("brandt", "Ilse Brandt", { kind: "person", mentions: [at("Ilse Brandt")] }),
      anActor("port", "The port company", { kind: "company", aliases: ["the port"], mentions: [at("The port company"), at("the port")] }),
    ],
    measures,
    consequences,
    cards,
    issues: [{ id: "i1", kind: "accusation", refs: ["c2"], message: "A card accuses Ilse Brandt.", anchors: [] }],
    ...more,
  };
}
