import type { GameObjects, Scene } from "phaser-lite";
import { flagId, flagPlaces } from "../viewmodel/boardFlags.ts";
import { HOIST_SECONDS, type RisingFlag } from "../viewmodel/boardMotion.ts";
import { toHost } from "../viewmodel/boardTransform.ts";
import type { HoistedFlag } from "../viewmodel/boardView.ts";
import { FLAG_SIZE } from "../viewmodel/flagShapes.ts";
import type { LiveFrame } from "./liveFrame.ts";
import { paintFlag } from "./paintFlag.ts";

/** Flags on their way up a mast. */
export interface Hoist {
  start(flags: readonly RisingFlag[], frame: LiveFrame): void;
  /** Moves them by one frame; returns those that have just arrived. They stay drawn until `clear`. */
  step(frame: LiveFrame, seconds: number): readonly HoistedFlag[];
  /** Takes arrived flags off, once another layer shows them. */
  clear(arrived: readonly HoistedFlag[]): void;
}

interface Rising extends RisingFlag {
  readonly image: GameObjects.Image;
  seconds: number;
}

/** Flags go up one after the other, so that each is seen. */
const STAGGER = 0.16;
/** How far below its place a flag starts, in pixels at mark size 1. */
const CLIMB = 46;
const PIXELS = 48;

export function createHoist(scene: Scene): Hoist {
  const rising = new Map<string, Rising>();
  const drop = (id: string): void => {
    rising.get(id)?.image.destroy();
    rising.delete(id);
  };
  return {
    start(flags, frame) {
      const fresh = new Set(frame.view.tokens.flatMap(({ hoist }) => hoist.filter((flag) => flag.fresh).map(flagId)));
      for (const id of rising.keys()) if (!fresh.has(id)) drop(id);
      for (const [index, { flag, role }] of flags.entries()) {
        drop(flagId(flag));
        const image = scene.add.image(0, 0, textureOf(scene, flag)).setOrigin(0, 0).setAlpha(0);
        rising.set(flagId(flag), { flag, role, image, seconds: -STAGGER * index });
      }
    },
    step(frame, seconds) {
      const arrived: HoistedFlag[] = [];
      for (const item of rising.values()) {
        item.seconds += seconds;
        const t = Math.min(1, Math.max(0, item.seconds / HOIST_SECONDS));
        fly(item, frame, t);
        if (t >= 1) arrived.push(item.flag);
      }
      return arrived;
    },
    clear(arrived) {
      for (const flag of arrived) drop(flagId(flag));
    },
  };
}

function fly({ flag, role, image }: Rising, frame: LiveFrame, t: number): void {
  const token = frame.view.tokens.find((one) => one.role === role);
  const place = token === undefined ? undefined : flagPlaces(token, frame.transform.mark).find((one) => one.flag.policy === flag.policy);
  if (token === undefined || place === undefined) return;
  const at = toHost(frame.transform, token);
  const left = (1 - t) ** 3;
  image.setPosition(at.x + place.x, at.y + place.y + CLIMB * frame.transform.mark * left);
  image.setScale(place.size / PIXELS).setAlpha(Math.min(1, t * 4));
}

function textureOf(scene: Scene, { letter }: HoistedFlag): string {
  const name = `flag.${letter}`;
  if (scene.textures.exists(name)) return name;
  const texture = scene.textures.createCanvas(name, PIXELS, PIXELS);
  if (texture === null) return name;
  paintFlag(texture.context, letter, { x: 0, y: 0, width: PIXELS, height: PIXELS });
  texture.context.lineWidth = PIXELS / FLAG_SIZE;
  texture.context.strokeStyle = "rgba(6, 20, 36, 0.6)";
  texture.context.strokeRect(0, 0, PIXELS, PIXELS);
  texture.refresh();
  return name;
}
