import type { ClassOrder } from "./classState.ts";

/** Whether it is nobody else's business who gave an order and when: what is said in the debrief, and stars for another team's case. */
export const isSecret = ({ type }: ClassOrder): boolean => type === "debrief" || type === "rateSteelman";
