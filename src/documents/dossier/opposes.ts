import type { DraftCard } from "../model.ts";

/** Verbs by which a speaker turns against something. */
const AGAINST = /\((?:oppose|reject|criticize|criticise|condemn|warn|dispute|doubt|fear|mock|object|question)\)/;

/** Whether a card's speaker turns against what it speaks of, by the verb or the status. */
export const opposes = ({ why, status }: DraftCard): boolean => status === "denied" || AGAINST.test(why.join(" "));
