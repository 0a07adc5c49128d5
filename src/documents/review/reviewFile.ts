import { fingerprint } from "../../kernel/fingerprint.ts";
import type { Decision } from "../decisions.ts";
import type { Anchor, CanonicalDocument } from "../model.ts";
import { canonicalDocument } from "../text/canonicalDocument.ts";
import { isDecision } from "./decisionShape.ts";
import { anchorAt } from "./findAgain.ts";

/** A document that a review is about; with its text where the author takes the articles along. */
type Named = Pick<CanonicalDocument, "sha256" | "name" | "kind"> & Partial<Pick<CanonicalDocument, "text" | "title" | "publisher" | "published">>;

/** A review as a file: what was decided, and where in which documents. Unless the author says otherwise the documents stay out; of their words it has only the short texts of cards. */
export interface ReviewFile {
  readonly format: "countermove-review";
  readonly version: 1;
  readonly documents: readonly Named[];
  /** Without the words of the documents: quotes are empty, and stand as fingerprints in `places`. */
  readonly decisions: readonly Decision[];
  /** For every passage that the author chose, the fingerprint of what stands there. */
  readonly places: readonly { readonly doc: string; readonly start: number; readonly end: number; readonly hash: string }[];
}

/** A review to take along. The texts of the articles stay where they are, or come too. */
export function sealReview(documents: readonly CanonicalDocument[], log: readonly Decision[], articles: "stay" | "come" = "stay"): ReviewFile {
  return {
    format: "countermove-review",
    version: 1,
    documents: documents.map(({ sha256, name, kind, text, title, publisher, published }) => ({ sha256, name, kind, ...(articles === "come" && { text, ...(title !== undefined && { title }), ...(publisher !== undefined && { publisher }), ...(published !== undefined && { published }) }) })),
    decisions: log.map((decision) => withAnchors(decision, ({ doc, start, end }) => ({ doc, start, end, quote: "", prefix: "", suffix: "" }))),
    places: log.flatMap(anchorsOf).map(({ doc, start, end, quote }) => ({ doc, start, end, hash: fingerprint(quote) })),
  };
}

export type ReopenedReview =
  | { readonly ok: true; readonly log: readonly Decision[]; readonly brought: readonly CanonicalDocument[] }
  | { readonly ok: false; readonly problem: "notAReview" | "changed" }
  | { readonly ok: false; readonly problem: "missing"; readonly names: readonly string[] };

/**
 * The log of a review file, with the words of its passages from the documents on the shelf and from those that it brings along.
 *
 * Refuses what is no such file, what speaks of documents that are not there (`missing`), and a passage that is not what it was (`changed`).
 */
export function openReview(text: string, shelf: readonly CanonicalDocument[]): ReopenedReview {
  const file = readFile(text);
  if (file === null) return { ok: false, problem: "notAReview" };
  const brought = file.documents.flatMap((doc) => (shelf.some(({ sha256 }) => sha256 === doc.sha256) ? [] : (broughtBy(doc) ?? [])));
  const documents = [...shelf, ...brought];
  const missing = file.documents.filter(({ sha256 }) => !documents.some((doc) => doc.sha256 === sha256));
  if (missing.length > 0) return { ok: false, problem: "missing", names: missing.map(({ name }) => name) };
  const hashes = new Map(file.places.map(({ doc, start, end, hash }) => [`${doc} ${start} ${end}`, hash]));
  let changed = false;
  const refill = ({ doc: id, start, end }: Anchor): Anchor => {
    const doc = documents.find((one) => one.id === id);
    const anchor = doc === undefined ? null : anchorAt(doc, { start, end });
    changed ||= anchor === null || anchor.quote === "" || fingerprint(anchor.quote) !== hashes.get(`${id} ${start} ${end}`);
    return anchor ?? { doc: id, start, end, quote: "", prefix: "", suffix: "" };
  };
  const log = file.decisions.map((decision) => withAnchors(decision, refill));
  return changed ? { ok: false, problem: "changed" } : { ok: true, log, brought };
}

/** The document that a file brings along; null where it brings none, or another than it says. */
function broughtBy({ sha256, name, kind, text, title, publisher, published }: Named): CanonicalDocument | null {
  if (typeof text !== "string") return null;
  const extras = { ...(typeof title === "string" && { title }), ...(typeof publisher === "string" && { publisher }), ...(typeof published === "string" && { published }) };
  const doc = canonicalDocument(name, kind, { text, ...extras });
  return doc.sha256 === sha256 ? doc : null;
}

function readFile(text: string): ReviewFile | null {
  try {
    const file = JSON.parse(text) as Partial<ReviewFile> | null;
    if (file === null || file.format !== "countermove-review" || file.version !== 1) return null;
    const { documents, decisions, places } = file;
    if (!Array.isArray(documents) || !Array.isArray(decisions) || !Array.isArray(places)) return null;
    const sound = documents.every((doc) => typeof doc?.sha256 === "string" && typeof doc.name === "string") && places.every((place) => typeof place?.hash === "string") && decisions.every(isDecision);
    return sound ? (file as ReviewFile) : null;
  } catch {
    return null;
  }
}

const anchorsOf = (decision: Decision): readonly Anchor[] => (decision.op === "add" && decision.on !== "actor" ? decision.added.anchors : []);

/** A decision with its passages changed; a card's own words of the document are those of its first passage. */
function withAnchors(decision: Decision, change: (anchor: Anchor) => Anchor): Decision {
  if (decision.op !== "add" || decision.on === "actor") return decision;
  const anchors = decision.added.anchors.map(change);
  const added = { ...decision.added, anchors, ...(decision.on === "card" && { verbatim: anchors[0]?.quote ?? "" }) };
  return { ...decision, added } as Decision;
}
