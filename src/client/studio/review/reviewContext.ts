import { createContext, useContext, useSyncExternalStore } from "react";
import type { Review } from "./makeReview.ts";
import type { Moves } from "./moves.ts";
import type { ReviewState } from "./reviewState.ts";

/** Where draft scenarios go. */
export interface DraftDoor {
  /** Whether a draft is still on the shelf. */
  has(id: string): Promise<boolean>;
  /** Opens a text in the editor, as a draft of its own. Gives the draft's id. */
  open(text: string, name: string): string | null;
  /** Opens a text in the editor in the place of what a draft was; undo brings that back. */
  replace(id: string, text: string): Promise<void>;
}

export interface ReviewDoor {
  readonly review: Review;
  readonly moves: Moves;
  readonly drafts: DraftDoor;
}

export const ReviewContext = createContext<ReviewDoor | null>(null);

export function useReviewDoor(): ReviewDoor {
  const door = useContext(ReviewContext);
  if (door === null) throw new Error("useReviewDoor needs a ReviewContext around it");
  return door;
}

/** A part of the review's state. The part must be one that the store holds, not one made on the way. */
export function useReview<T>(select: (state: ReviewState) => T): T {
  const { store } = useReviewDoor().review;
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}
