import { createContext, useContext, useSyncExternalStore } from "react";
import type { Review } from "./makeReview.ts";
import type { Moves } from "./moves.ts";
import type { ReviewState } from "./reviewState.ts";

export interface ReviewDoor {
  readonly review: Review;
  readonly moves: Moves;
  /** Hands the text of a draft scenario to the editor. */
  readonly onDraft: (text: string, name: string) => void;
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
