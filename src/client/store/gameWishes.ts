import { PARTS } from "../../engine/index.ts";
import type { Part } from "../../engine/index.ts";
import type { Wishes } from "./draftSlice.ts";

/** The parts of the rules that a game is played with: all of them, or none for a first game. */
export const partsOf = (rules: Wishes["rules"]): readonly Part[] => (rules === "full" ? PARTS : []);
