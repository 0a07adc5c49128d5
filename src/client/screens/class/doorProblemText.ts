import type { DoorProblem } from "../../store/classPort.ts";
import { m } from "../../words/words.ts";

const TEXTS: Readonly<Record<DoorProblem, () => string>> = {
  badRequest: m.class_door_badRequest,
  noSuchCode: m.class_door_noSuchCode,
  noSuchClass: m.class_door_noSuchClass,
  wrongCode: m.class_door_wrongCode,
  locked: m.class_door_locked,
  full: m.class_door_full,
  nameRefused: m.class_door_nameRefused,
  nameTaken: m.class_door_nameTaken,
  notHost: m.class_door_notHost,
  ended: m.class_door_ended,
  removed: m.class_door_removed,
  takenOver: m.class_door_takenOver,
  tooMany: m.class_door_tooMany,
  unknownScenario: m.class_door_unknownScenario,
  notPlayable: m.class_door_notPlayable,
};

/** Why a door stays shut. */
export function doorProblemText({ problem, wait }: { readonly problem: DoorProblem; readonly wait?: number | undefined }): string {
  return wait === undefined ? TEXTS[problem]() : `${TEXTS[problem]()} ${m.class_door_wait({ seconds: Math.ceil(wait) })}`;
}
