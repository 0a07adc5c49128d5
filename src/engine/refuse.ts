import type { Decision, MatchEvent } from "./model.ts";
import type { Refusal, RefusalCode } from "./refusal.ts";

export const refuse = (code: RefusalCode, detail: Refusal["detail"] = {}): Decision => ({ ok: false, refusal: { code, detail } });

export const accept = (...events: readonly MatchEvent[]): Decision => ({ ok: true, events });
