import type { KnowledgeItem } from "./knowledgeItems.ts";

/** What a question is called in tables and statements: no other of its scenario is called so. */
export const itemName = ({ kind, subject }: Pick<KnowledgeItem, "kind" | "subject">): string => (subject === null ? kind : `${kind}:${subject}`);
