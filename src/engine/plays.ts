import type { Match, Part } from "./model.ts";

/** Whether a match is played with a part of the rules. */
export const plays = ({ setup }: Pick<Match, "setup">, part: Part): boolean => setup.parts?.includes(part) ?? false;
