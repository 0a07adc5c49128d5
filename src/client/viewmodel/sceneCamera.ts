import { boxAround, clamp, type Point } from "./boardGeometry.ts";
import { craftPlaces } from "./boardMotion.ts";
import type { BoardCamera, BoardToken, BoardView } from "./boardView.ts";
import type { Scene } from "./resolutionView.ts";

type Shown = Pick<BoardView, "chart" | "tokens" | "arcs" | "craft">;

/** Room round a port for its token, plate and flags, in chart units. */
const ROOM = { side: 130, top: 84, bottom: 92 } as const;
const LARGEST_ZOOM = 1.7;
/** A smaller difference than this is not worth a move. */
const LEAST_ZOOM = 1.12;

/** What a scene is about, as places of the chart; none where it is about everything. */
const PLACES: Readonly<Record<Scene["kind"], (shown: Shown, lit: readonly string[]) => readonly Point[]>> = {
  choices: (shown) => [...shown.tokens.filter(({ hoist }) => hoist.some(({ fresh }) => fresh)), ...freshEnds(shown)],
  implementation: ({ tokens }, lit) => portsOf(tokens, lit),
  enforcement: ({ tokens }) => tokens.filter(({ place }) => place === "home"),
  workaround: (shown) => [...shown.tokens.filter(({ place }) => place === "home"), ...craftPlaces(shown, 0), ...freshEnds(shown)],
  effects: (shown) => freshEnds(shown),
  retaliation: (shown, lit) => [...portsOf(shown.tokens, lit), ...freshEnds(shown)],
  events: ({ tokens }, lit) => portsOf(tokens, lit),
  settle: () => [],
  scores: () => [],
  ending: () => [],
};

/** Where the camera goes for a scene: to where it lands. Null for the whole chart. */
export function sceneCamera(shown: Shown, scene: Pick<Scene, "kind" | "lit">): BoardCamera | null {
  return cameraRound(shown, PLACES[scene.kind](shown, scene.lit));
}

/** What the camera looks at before it shows a scene: the one who strikes, before the blow is seen to land. */
export function sceneApproach(shown: Shown, { kind, lit }: Pick<Scene, "kind" | "lit">): BoardCamera | null {
  const strikes = kind === "retaliation" && shown.arcs.some((arc) => arc.kind === "retaliation" && arc.fresh);
  return strikes ? cameraRound(shown, portsOf(shown.tokens, lit)) : null;
}

function cameraRound(shown: Pick<Shown, "chart">, places: readonly Point[]): BoardCamera | null {
  if (places.length === 0) return null;
  const box = boxAround(places);
  const { frame } = shown.chart;
  const width = box.width + 2 * ROOM.side;
  const height = box.height + ROOM.top + ROOM.bottom;
  const zoom = clamp(Math.min(frame.width / width, frame.height / height), 1, LARGEST_ZOOM);
  if (zoom < LEAST_ZOOM) return null;
  return { x: box.x + box.width / 2, y: box.y + (box.height + ROOM.bottom - ROOM.top) / 2, zoom };
}

const portsOf = (tokens: readonly BoardToken[], roles: readonly string[]): readonly Point[] => tokens.filter(({ role }) => roles.includes(role));

function freshEnds({ tokens, arcs }: Shown): readonly Point[] {
  return portsOf(tokens, arcs.flatMap(({ fresh, from, to }) => (fresh ? [from, to] : [])));
}
