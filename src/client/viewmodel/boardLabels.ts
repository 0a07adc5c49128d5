import { type Box, boxesOverlap, clamp, distance, grownBox, type Point, pointOn } from "./boardGeometry.ts";
import { routeArcs } from "./boardRoutes.ts";
import { boardTransform, type BoardTransform, TOKEN_RADIUS, toHost } from "./boardTransform.ts";
import type { ArcKind, BoardToken, BoardView } from "./boardView.ts";

/** Where a token stands in the host, in pixels, and where its name plate goes. */
export interface TokenPlace {
  readonly role: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** What can be touched, from the middle of the token: large enough for a finger, to the side where no neighbour stands. */
  readonly touch: Box;
  /** Room for the plate, from an estimate of its words. Centre the plate in it. */
  readonly label: Box;
  /** Font size of the plate. */
  readonly fontSize: number;
  /** Too little room for the name: show the change alone, or nothing, until the token has the focus. */
  readonly compact: boolean;
}

/** Where an arc's tag is centred, in pixels of the host. */
export interface ArcTagPlace {
  readonly id: string;
  readonly kind: ArcKind;
  readonly label: string;
  readonly fresh: boolean;
  readonly x: number;
  readonly y: number;
  readonly fontSize: number;
}

/** Least size of a target, in pixels. */
const LEAST_TOUCH = 44;
const FONT_SIZE = 13.5;
/** Mean width of a character of the text face, as a share of its size. */
const CHARACTER_WIDTH = 0.54;
const PLATE_PADDING = 16;
const PLATE_HEIGHT = 1.75;
const COMPACT_BELOW = 0.48;
const TAG_STOPS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74] as const;

export function tokenPlaces(view: BoardView, width: number, height: number): readonly TokenPlace[] {
  const transform = boardTransform(view, width, height);
  const radius = TOKEN_RADIUS * transform.mark;
  const spots = view.tokens.map((token) => toHost(transform, token));
  const discs = spots.map((spot) => discOf(spot, radius));
  const taken: Box[] = [];
  return view.tokens.map((token, index) => {
    const at = toHost(transform, token);
    const plate = plateSize(token, transform);
    const others = [...discs.filter((_, i) => i !== index), ...taken];
    const { box: label, free } = labelBox(at, { radius, plate, host: { width, height }, others });
    const compact = isCompact(transform) && (token.delta !== null || !free);
    if (!compact || token.delta !== null) taken.push(label);
    const touch = touchBox(at, spots.filter((_, i) => i !== index), Math.max(2 * radius, LEAST_TOUCH));
    return { role: token.role, x: at.x, y: at.y, radius, touch, label, fontSize: fontSize(transform), compact };
  });
}

/** The neighbours get what is nearer to them than to this token, by the longer of the two ways; what they take on one side is made up on the other. */
function touchBox(at: Point, neighbours: readonly Point[], size: number): Box {
  const across = neighbours.filter((spot) => Math.abs(spot.x - at.x) >= Math.abs(spot.y - at.y));
  const along = neighbours.filter((spot) => !across.includes(spot));
  const x = touchSpan(across.map((spot) => spot.x - at.x), size);
  const y = touchSpan(along.map((spot) => spot.y - at.y), size);
  return { x: x.from, y: y.from, width: x.to - x.from, height: y.to - y.from };
}

function touchSpan(ways: readonly number[], size: number): { readonly from: number; readonly to: number } {
  const least = Math.max(-size, ...ways.filter((way) => way < 0).map((way) => way / 2));
  const most = Math.min(size, ...ways.filter((way) => way >= 0).map((way) => way / 2));
  const from = Math.max(least, Math.min(-size / 2, most - size));
  return { from, to: Math.min(most, from + size) };
}

export function arcTagPlaces(view: BoardView, width: number, height: number): readonly ArcTagPlace[] {
  const transform = boardTransform(view, width, height);
  const places = tokenPlaces(view, width, height);
  const taken: Box[] = places.flatMap((place) => [discOf(place, place.radius), place.label]);
  const routes = routeArcs(view, transform);
  const tags: ArcTagPlace[] = [];
  for (const arc of view.arcs) {
    const curve = routes.get(arc.id);
    if (arc.label === null || curve === undefined) continue;
    const font = tagFontSize(transform);
    const size = { width: textWidth(arc.label, font) + font * 1.4, height: font * 1.85 };
    const boxes = TAG_STOPS.map((stop) => centredBox(pointOn(curve, stop), size));
    // A tag must not hide the arc that it names.
    if (isCompact(transform) && distance(curve.start, curve.end) < size.width * 1.6) continue;
    const free = boxes.find((candidate) => !taken.some((other) => boxesOverlap(candidate, grownBox(other, 2))));
    // Where there is no room, a phone goes without the tag: the list beside the board says the same.
    const box = free ?? (isCompact(transform) ? undefined : boxes[0]);
    if (box === undefined) continue;
    taken.push(box);
    tags.push({ id: arc.id, kind: arc.kind, label: arc.label, fresh: arc.fresh, x: box.x + box.width / 2, y: box.y + box.height / 2, fontSize: font });
  }
  return tags;
}

const isCompact = (transform: BoardTransform): boolean => transform.scale < COMPACT_BELOW;
const fontSize = (transform: BoardTransform): number => FONT_SIZE * clamp(transform.mark, 0.82, 1.3);
const tagFontSize = (transform: BoardTransform): number => (isCompact(transform) ? 10.5 : fontSize(transform));
const textWidth = (text: string, size: number): number => text.length * size * CHARACTER_WIDTH;

interface Size {
  readonly width: number;
  readonly height: number;
}

function plateSize(token: BoardToken, transform: BoardTransform): Size {
  const size = fontSize(transform);
  const change = token.delta === null ? "" : ` ▲${Math.abs(Math.round(token.delta))}`;
  // Where there is little room a change takes the place of the name.
  const words = isCompact(transform) && change !== "" ? change : token.name + change;
  return { width: textWidth(words, size) + PLATE_PADDING, height: size * PLATE_HEIGHT };
}

function discOf(at: Point, radius: number): Box {
  return { x: at.x - radius, y: at.y - radius, width: 2 * radius, height: 2 * radius };
}

function centredBox(at: Point, size: Size): Box {
  return { x: at.x - size.width / 2, y: at.y - size.height / 2, ...size };
}

interface LabelRoom {
  readonly radius: number;
  readonly plate: Size;
  readonly host: Size;
  readonly others: readonly Box[];
}

/** Below the token, or where that is taken above or beside it; never off the edge of the host. Below all the same where nothing is free. */
function labelBox(at: Point, room: LabelRoom): { readonly box: Box; readonly free: boolean } {
  const { plate, host } = room;
  const gap = room.radius + 5;
  const inSight = at.x > 0 && at.x < host.width;
  const within = (x: number): number => (inSight ? clamp(x, 4, Math.max(4, host.width - plate.width - 4)) : x);
  const below = { x: within(at.x - plate.width / 2), y: at.y + gap, ...plate };
  const choices = [
    below,
    { ...below, y: at.y - gap - plate.height },
    { x: within(at.x + gap), y: at.y - plate.height / 2, ...plate },
    { x: within(at.x - gap - plate.width), y: at.y - plate.height / 2, ...plate },
  ];
  const own = discOf(at, room.radius);
  const isFree = (box: Box): boolean =>
    (!inSight || (box.y > 0 && box.y + box.height < host.height)) && ![own, ...room.others].some((other) => boxesOverlap(box, other));
  const free = choices.find(isFree);
  return { box: free ?? below, free: free !== undefined };
}
