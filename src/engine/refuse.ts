import type { Decision, MatchEvent, Refusal, RefusalCode } from "./model.ts";

export const refuse = (code: RefusalCode, detail: Refusal["detail"] = {}): Decision => ({ ok: false, refusal: { code, detail } });

export const accept = (...events: readonly MatchEvent[]): Decision => ({ ok: true, events });
