import type { Refusal } from "../engine/index.ts";

/** Why a class refuses what it was asked, beside the reasons of the rules. The words live in the language files. */
export const CLASS_REFUSALS = [
  "badRequest",
  "notAllowed",
  "classNotPlaying",
  "classStarted",
  "nobodyHere",
  "unknownStudent",
  "unknownRoom",
  "unknownSeat",
  "notYourSeat",
  "forSpokesperson",
  "paused",
  "unknownProposal",
  "tooManyProposals",
  "jobTaken",
  "notARater",
  "notInDebrief",
  "pollClosed",
  "sameOptions",
  "sameLine",
  "unknownLine",
  "unknownThing",
  "tooManyMarks",
  "tooManyLines",
  "tooFast",
  "serverTrouble",
] as const;

export interface ClassRefusal {
  readonly code: (typeof CLASS_REFUSALS)[number] | Refusal["code"];
  readonly detail: Refusal["detail"];
}

export interface Refused {
  readonly ok: false;
  readonly refusal: ClassRefusal;
}

export const refused = (code: ClassRefusal["code"], detail: Refusal["detail"] = {}): Refused => ({ ok: false, refusal: { code, detail } });
