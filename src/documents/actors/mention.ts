import type { ActorKind, Span } from "../model.ts";

export type Shape = "person" | "name" | "country" | "collective" | "body";

/** One place where somebody is named. */
export interface Mention extends Span {
  readonly sentence: number;
  /** As it stands there, without title and article. */
  readonly text: string;
  readonly shape: Shape;
  readonly kind: ActorKind;
  /** Of countries and collectives: what mentions of one actor share. */
  readonly key: string;
  /** Common nouns by which the text calls the actor here: "startup", "senator". */
  readonly descriptors: readonly string[];
  /** Whether a verb follows: it does something here. */
  readonly acts: boolean;
  /** Whether it stands after "in", "at" and the like: perhaps a place. */
  readonly placed: boolean;
  /** Whether it belongs to somebody who is named before it: perhaps a product. */
  readonly owned: boolean;
}
