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

interface Boat {
  readonly image: GameObjects.Image;
  /** When it put to sea. */
  readonly since: number;
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
/** Small craft spread from where the first of them lies: one sets out after the other and takes so long, in seconds. */
const SPREAD_SECONDS = 1.7;
const SPREAD_STAGGER = 0.14;

export function createFleet(scene: Scene): Fleet {
  const vessels = new Map<string, Vessel[]>();
  const boats: Boat[] = [];
  let clock = 0;
  let known = false;
  return {
    arrange(frame, drawing) {
      const sailing = frame.view.arcs.filter((arc) => carries(arc) && !drawing.has(arc.id) && standsOut(frame.view, arc) && frame.curves.has(arc.id));
      const keep = new Set(sailing.map((arc) => arc.id));
      for (const [id, crew] of vessels) {
        if (keep.has(id)) continue;
        for (const vessel of crew) vessel.image.destroy();
        vessels.delete(id);
      }
      for (const arc of sailing) vessels.set(arc.id, crewOf(scene, arc, vessels.get(arc.id) ?? []));
      for (const crew of vessels.values()) for (const vessel of crew) paintVessel(vessel, frame);
      const afloat = craftPlaces(frame.view, clock).length;
      while (boats.length > afloat) boats.pop()?.image.destroy();
      // Those that are there when the board opens have been there before.
      for (let late = 0; boats.length < afloat; late += 1) boats.push({ image: scene.add.image(0, 0, TEXTURES.craft), since: known ? clock + late * SPREAD_STAGGER : -Infinity });
      known = true;
      for (const { image } of boats) image.setTint(tintOf(frame.tokens.knockOn));
    },
    sail(frame, seconds) {
      clock += seconds;
      for (const crew of vessels.values()) for (const vessel of crew) moveVessel(vessel, frame, seconds);
      sailBoats(boats, frame, clock);
    },
  };
}

const carries = (arc: BoardArc): boolean => arc.kind === "trade" || arc.kind === "retaliation";

/** The vessels on an arc: those that sail there already, and as many more or fewer as it now carries. */
function crewOf(scene: Scene, arc: BoardArc, crew: readonly Vessel[]): Vessel[] {
  const hostile = arc.kind === "retaliation";
  const count = hostile ? CHEVRONS : arc.weight;
  for (const vessel of crew.slice(count)) vessel.image.destroy();
  return Array.from({ length: count }, (_, i) => crew[i] ?? {
    image: scene.add.image(0, 0, hostile ? TEXTURES.chevron : TEXTURES.ship).setAlpha(0),
    arc: arc.id,
    hostile,
    speed: hostile ? CHEVRON_SPEED : SHIP_SPEED + 0.015 * (i % 3),
    progress: (i + 0.35) / count,
  });
}

function sailBoats(boats: readonly Boat[], frame: LiveFrame, clock: number): void {
  const size = frame.transform.mark * TEXTURE_SCALE;
  const places = craftPlaces(frame.view, clock);
  const [source] = places;
  for (const [index, place] of places.entries()) {
    const boat = boats[index];
    if (boat === undefined || source === undefined) continue;
    const t = Math.min(1, Math.max(0, (clock - boat.since) / SPREAD_SECONDS));
    const out = t * t * (3 - 2 * t);
    const at = toHost(frame.transform, { x: source.x + (place.x - source.x) * out, y: source.y + (place.y - source.y) * out });
    const facing = t < 1 ? (place.x >= source.x ? 1 : -1) : place.facing;
    boat.image.setPosition(at.x, at.y).setScale(size * facing, size).setAlpha(Math.min(1, t * 5));
  }
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
