import type { Decision } from "../../../documents/decisions.ts";
import type { CanonicalDocument, DocId, Dossier } from "../../../documents/model.ts";
import type { Unreadable } from "../documents/readingDesk.ts";
import type { Tab } from "./rows.ts";

/** A file on its way to the shelf, or one that never came there. */
export interface Arrival {
  readonly key: number;
  readonly name: string;
  /** Null while it is being opened. */
  readonly problem: Unreadable | null;
}

/** What a row asks its author just now. */
export type Asking =
  | { readonly kind: "yes"; readonly id: string }
  | { readonly kind: "edit"; readonly id: string }
  | { readonly kind: "merge"; readonly id: string; readonly candidates: readonly string[]; readonly at: number }
  | { readonly kind: "split"; readonly id: string }
  | { readonly kind: "why"; readonly id: string };

/** What has just happened, for those who do not see it. */
export type Said = "accepted" | "dropped" | "putBack" | "merged" | "split" | "added" | "edited" | "undone" | "redone" | "nothingToUndo" | "nothingToRedo" | "nothingToSplit" | "nothingToMerge" | "noSelection" | "allSeen";

export interface ReviewState {
  /** Whether it is known what this browser kept of the last visit. */
  readonly opened: boolean;
  readonly arrivals: readonly Arrival[];
  readonly documents: readonly CanonicalDocument[];
  /** A newer version came in the place of a document: what became of the decisions about it. */
  readonly replaced: { readonly name: string; readonly kept: number; readonly lost: number } | null;
  /** Documents done and in all, while they are read. */
  readonly reading: { readonly done: number; readonly of: number } | null;
  /** The reading broke down. */
  readonly broken: boolean;
  /** As the rules gave it, and as the author has made it. Both or neither. */
  readonly base: Dossier | null;
  readonly now: Dossier | null;
  readonly log: readonly Decision[];
  /** The draft that was last made from this review. */
  readonly draft: string | null;
  /** What was taken back, the last first. */
  readonly undone: readonly Decision[];
  readonly tab: Tab;
  readonly chosen: Readonly<Partial<Record<Tab, string>>>;
  /** The document that is shown. */
  readonly doc: DocId | null;
  /** What is lit up on both sides. */
  readonly lit: readonly string[];
  readonly asking: Asking | null;
  /** Whether single letters are commands. */
  readonly letters: boolean;
  readonly keysShown: boolean;
  readonly said: { readonly what: Said; readonly count: number } | null;
}

export const FIRST_STATE: ReviewState = {
  opened: false,
  arrivals: [],
  documents: [],
  replaced: null,
  reading: null,
  broken: false,
  base: null,
  now: null,
  log: [],
  draft: null,
  undone: [],
  tab: "roles",
  chosen: {},
  doc: null,
  lit: [],
  asking: null,
  letters: true,
  keysShown: false,
  said: null,
};

/** What of a review outlives the page. */
export type Kept = Pick<ReviewState, "documents" | "log" | "draft" | "undone" | "tab" | "chosen" | "doc" | "letters">;

export function kept({ documents, log, draft, undone, tab, chosen, doc, letters }: ReviewState): Kept {
  return { documents, log, draft, undone, tab, chosen, doc, letters };
}
