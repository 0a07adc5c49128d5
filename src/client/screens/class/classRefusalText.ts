import type { ClassState } from "../../store/classStore.ts";
import { m } from "../../words/words.ts";
import { refusalText } from "../phrases/refusalText.ts";

type Refusal = NonNullable<ClassState["refusal"]>;

const TEXTS: Readonly<Record<string, () => string>> = {
  badRequest: m.class_refusal_badRequest,
  notAllowed: m.class_refusal_notAllowed,
  classNotPlaying: m.class_refusal_classNotPlaying,
  classStarted: m.class_refusal_classStarted,
  nobodyHere: m.class_refusal_nobodyHere,
  unknownStudent: m.class_refusal_unknownStudent,
  unknownRoom: m.class_refusal_unknownRoom,
  unknownSeat: m.class_refusal_unknownSeat,
  notYourSeat: m.class_refusal_notYourSeat,
  forSpokesperson: m.class_refusal_forSpokesperson,
  paused: m.class_refusal_paused,
  unknownProposal: m.class_refusal_unknownProposal,
  tooManyProposals: m.class_refusal_tooManyProposals,
  jobTaken: m.class_refusal_jobTaken,
  notARater: m.class_refusal_notARater,
  notInDebrief: m.classDebrief_refusal_notInDebrief,
  pollClosed: m.classDebrief_refusal_pollClosed,
  sameOptions: m.classDebrief_refusal_sameOptions,
  sameLine: m.classDebrief_refusal_sameLine,
  unknownLine: m.classDebrief_refusal_unknownLine,
  unknownThing: m.classDebrief_refusal_unknownThing,
  tooManyMarks: m.classDebrief_refusal_tooManyMarks,
  tooManyLines: m.classDebrief_refusal_tooManyLines,
  tooFast: m.class_refusal_tooFast,
  serverTrouble: m.class_refusal_serverTrouble,
};

/** Why the class, or the rules, refused what was asked. */
export function classRefusalText({ code, detail }: Refusal, scenario: ClassState["scenario"]): string {
  const text = Object.hasOwn(TEXTS, code) ? TEXTS[code] : undefined;
  return text?.() ?? refusalText({ code, detail } as Parameters<typeof refusalText>[0], scenario);
}
