import { createContext } from "react";
import type { LearningDesk } from "../../store/learningDesk.ts";

/** Where what is written around a game is kept; null where nothing is, as in a play-test. */
export const LearningDeskContext = createContext<LearningDesk | null>(null);
