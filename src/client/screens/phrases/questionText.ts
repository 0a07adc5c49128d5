import type { AskedOfSource } from "../../viewmodel/debateRecord.ts";
import { m } from "../../words/words.ts";

/** What can be asked of a source. */
export const QUESTION_TEXTS: Readonly<Record<AskedOfSource["question"], () => string>> = {
  who: m.debate_ask_who,
  evidence: m.debate_ask_evidence,
  others: m.debate_ask_others,
};
