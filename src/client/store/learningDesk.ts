import type { SteelmanCase, SurveyAnswers } from "./classPort.ts";

/** What somebody wrote around a game. It stays in this browser. */
export interface OwnLearning {
  readonly pre: SurveyAnswers | null;
  readonly post: SurveyAnswers | null;
  /** What surprised me, one thing I would change, a question I still have. */
  readonly ticket: readonly string[];
  /** The best case of another role; null before it is made. */
  readonly steelman: SteelmanCase | null;
}

export const NO_WORDS: OwnLearning = { pre: null, post: null, ticket: ["", "", ""], steelman: null };

/** Where that is kept, and how files are given to the player. */
export interface LearningDesk {
  /** What was written around a game; the same object until it changes. */
  read(game: string): OwnLearning;
  write(game: string, own: OwnLearning): void;
  /** Calls back after every change; returns the way to stop. */
  listen(listener: () => void): () => void;
  /** Gives a text to the player as a file; the ending of its name says of what kind. */
  save(name: string, text: string): void;
  print(): void;
  /** The time, as ISO 8601 has it. */
  now(): string;
}
