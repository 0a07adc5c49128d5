import { DETOUR_MILLISECONDS, MOVE_MILLISECONDS } from "./cameraMove.ts";
import { DRAW_SECONDS } from "./boardMotion.ts";
import type { Scene } from "./resolutionView.ts";

/** A sound of the game, by what it stands for. */
export type SoundName = "seal" | "ship" | "boats" | "hit" | "bell" | "page" | "count" | "gavel";

/** A sound, and when in its scene it is heard, in milliseconds. */
export interface SoundCue {
  readonly sound: SoundName;
  readonly after: number;
}

/** When an agreement and a blow have arrived, in milliseconds: the camera goes first, and looks at who strikes. */
const AGREED = MOVE_MILLISECONDS + 1000 * DRAW_SECONDS;
const STRUCK = DETOUR_MILLISECONDS + 1000 * DRAW_SECONDS;

/** The sounds of a scene; `agreed` where an agreement draws in, `struck` where retaliation does. */
export function soundsOf({ kind }: Pick<Scene, "kind">, { agreed, struck }: { readonly agreed: boolean; readonly struck: boolean }): readonly SoundCue[] {
  switch (kind) {
    case "choices":
      return [{ sound: "seal", after: 0 }, ...(agreed ? [{ sound: "bell", after: AGREED } as const] : [])];
    case "implementation":
    case "enforcement":
      return [{ sound: "ship", after: 0 }];
    case "workaround":
      return [{ sound: "boats", after: 0 }];
    case "retaliation":
      return struck ? [{ sound: "page", after: 0 }, { sound: "hit", after: STRUCK }] : [{ sound: "page", after: 0 }];
    case "effects":
    case "events":
    case "ending":
      return [{ sound: "page", after: 0 }];
    case "settle":
    case "scores":
      return [{ sound: "count", after: 0 }];
  }
}

/** How long a scene stays when it plays by itself, in milliseconds: time to watch, and time to read what it says. */
const WATCH = 2600;
const READ_A_LINE = 1100;
const LONGEST = 12_000;

/** Milliseconds until the next scene, where the player lets them run. `lines` is how many things the scene tells. */
export function dwellOf(lines: number): number {
  return Math.min(LONGEST, WATCH + READ_A_LINE * (1 + Math.max(0, lines)));
}

/** How many things a scene tells, for the time to read them. */
export function linesOf(scene: Scene): number {
  switch (scene.kind) {
    case "choices":
      return scene.moves.length;
    case "implementation":
      return scene.policies.length + scene.waiting.length;
    case "enforcement":
      return 4;
    case "workaround":
    case "ending":
      return 3;
    case "effects":
    case "settle":
      return scene.meters.length;
    case "retaliation":
      return scene.provocations.length + scene.meters.length;
    case "events":
      return scene.events.length + scene.meters.length;
    case "scores":
      return scene.roles.length;
  }
}
