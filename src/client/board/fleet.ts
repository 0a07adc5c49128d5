import type { GameObjects, Scene } from "phaser-lite";
import { headingOn, pointOn } from "../viewmodel/boardGeometry.ts";
import { craftPlaces } from "../viewmodel/boardMotion.ts";
import { toHost } from "../viewmodel/boardTransform.ts";
import type { BoardArc } from "../viewmodel/boardView.ts";
import { TEXTURE_SCALE, TEXTURES } from "./boardTextures.ts";
import { type LiveFrame, standsOut, tintOf } from "./liveFrame.ts";

/** Ships on trade lanes, chevrons along retaliation, small craft off the coast. */
export interface Fleet {
  /** Takes up a new frame; what already sails goes on from where it is. */
  arrange(frame: LiveFrame, drawing: ReadonlySet<string>): void;
  sail(frame: LiveFrame, seconds: number): void;
}

interface Vessel {
  readonly image: GameObjects.Image;
  readonly arc: string;
  readonly hostile: boolean;
  /** Share of the way per second. */
  readonly speed: number;
  progress: number;
}

const CHEVRONS = 3;
const CHEVRON_SPEED = 0.28;
const SHIP_SPEED = 0.045;
/** Vessels fade in and out over this part of their way. */
const FADE = 8;

export function createFleet(scene: Scene): Fleet {
  const vessels = new Map<string, Vessel[]>();
  const boats: GameObjects.Image[] = [];
  let clock = 0;
  return {
    arrange(frame, drawing) {
      const sailing = frame.view.arcs.filter((arc) => carries(arc) && !drawing.has(arc.id) && standsOut(frame.view, arc) && frame.curves.has(arc.id));
      const keep = new Set(sailing.map((arc) => arc.id));
      for (const [id, crew] of vessels) {
        if (keep.has(id)) continue;
        for (const vessel of crew) vessel.image.destroy();
        vessels.delete(id);
      }
      for (const arc of sailing) if (!vessels.has(arc.id)) vessels.set(arc.id, launch(scene, arc));
      for (const crew of vessels.values()) for (const vessel of crew) paintVessel(vessel, frame);
      const afloat = craftPlaces(frame.view, clock).length;
      while (boats.length > afloat) boats.pop()?.destroy();
      while (boats.length < afloat) boats.push(scene.add.image(0, 0, TEXTURES.craft));
      for (const boat of boats) boat.setTint(tintOf(frame.tokens.knockOn));
    },
    sail(frame, seconds) {
      clock += seconds;
      for (const crew of vessels.values()) for (const vessel of crew) moveVessel(vessel, frame, seconds);
      const size = frame.transform.mark * TEXTURE_SCALE;
      for (const [index, place] of craftPlaces(frame.view, clock).entries()) {
        const at = toHost(frame.transform, place);
        boats[index]?.setPosition(at.x, at.y).setScale(size * place.facing, size);
      }
    },
  };
}

const carries = (arc: BoardArc): boolean => arc.kind === "trade" || arc.kind === "retaliation";

function launch(scene: Scene, arc: BoardArc): Vessel[] {
  const hostile = arc.kind === "retaliation";
  const count = hostile ? CHEVRONS : arc.weight;
  return Array.from({ length: count }, (_, i) => ({
    image: scene.add.image(0, 0, hostile ? TEXTURES.chevron : TEXTURES.ship).setAlpha(0),
    arc: arc.id,
    hostile,
    speed: hostile ? CHEVRON_SPEED : SHIP_SPEED + 0.015 * (i % 3),
    progress: (i + 0.35) / count,
  }));
}

function paintVessel(vessel: Vessel, frame: LiveFrame): void {
  const { tokens } = frame;
  vessel.image.setTint(tintOf(vessel.hostile ? tokens.paper : tokens.trade)).setScale(frame.transform.mark * TEXTURE_SCALE * 0.84);
}

function moveVessel(vessel: Vessel, frame: LiveFrame, seconds: number): void {
  const curve = frame.curves.get(vessel.arc);
  if (curve === undefined) return;
  vessel.progress = (vessel.progress + vessel.speed * seconds) % 1;
  const t = vessel.hostile ? vessel.progress * 0.84 + 0.06 : vessel.progress * 0.92 + 0.03;
  const at = pointOn(curve, t);
  const ends = Math.min(1, t * FADE, (1 - t) * FADE);
  vessel.image.setPosition(at.x, at.y).setRotation(headingOn(curve, t)).setAlpha(vessel.hostile ? ends * Math.min(1, t * 2) : ends);
}
