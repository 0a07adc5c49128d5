import type { BoardArc, BoardToken, BoardView } from "./boardView.ts";
import type { Scene } from "./resolutionView.ts";
import { sceneApproach, sceneCamera } from "./sceneCamera.ts";

/** The order in which scenes tell: what a scene draws in stays to the end. */
const ORDER: readonly Scene["kind"][] = ["choices", "implementation", "enforcement", "workaround", "effects", "retaliation", "events", "settle", "scores", "ending"];

/** The scene in which what is new of a kind of arc draws in. */
const DRAWN_IN: Readonly<Record<BoardArc["kind"], Scene["kind"]>> = { trade: "workaround", agreement: "choices", knockOn: "effects", retaliation: "retaliation" };

/** What the board was like before the round that is told. */
export interface BoardBefore {
  readonly round: number;
  readonly craft: number;
  /** The lanes, as busy as they were then. */
  readonly lanes: readonly BoardArc[];
}

/** How a scene is shown. */
export interface SceneShowing {
  readonly before: BoardBefore;
  /** How often it has been played again. */
  readonly plays: number;
  /** What a lane is called that carries more than before. */
  readonly detour: string;
}

/**
 * The board as it looks in one scene of a resolution: roles that act or are struck are lit, arcs draw in and flags go up when their stage is
 * told, the camera goes where the stage lands, and changes of utility show only once they are told. `board` shows the whole round.
 * Source: MODEL §8b.13.
 */
export function sceneBoard(board: BoardView, scene: Pick<Scene, "kind" | "lit">, { before, plays, detour }: SceneShowing): BoardView {
  const at = ORDER.indexOf(scene.kind);
  const told = (kind: Scene["kind"]): "not yet" | "now" | "before" => {
    const turn = ORDER.indexOf(kind);
    return turn > at ? "not yet" : turn === at ? "now" : "before";
  };
  const lanes = told("workaround") === "not yet" ? before.lanes : board.arcs.filter(({ kind }) => kind === "trade");
  const grown = told("workaround") === "now" ? lanes.filter(({ id, weight }) => weight > (before.lanes.find((lane) => lane.id === id)?.weight ?? weight)) : [];
  const arcs = [...lanes, ...board.arcs.filter(({ kind }) => kind !== "trade")].flatMap((arc): BoardArc[] => {
    // One name is enough for all that carry more.
    if (arc.kind === "trade") return [grown.includes(arc) ? { ...arc, fresh: true, label: arc === grown[0] ? detour : null } : arc];
    if (arc.since !== before.round) return [arc];
    const when = told(DRAWN_IN[arc.kind]);
    return when === "not yet" ? [] : [{ ...arc, fresh: when === "now", label: arc.kind === "agreement" && when === "before" ? null : arc.label }];
  });
  const struck = arcs.flatMap(({ fresh, from, to }) => (fresh ? [from, to] : []));
  const tokens = board.tokens.map((token): BoardToken => ({
    ...token,
    delta: told("scores") === "not yet" ? null : token.delta,
    active: scene.lit.includes(token.role) || struck.includes(token.role),
    hoist: token.hoist.map((flag) => ({ ...flag, fresh: flag.since === before.round && scene.kind === "choices" })),
  }));
  const shown: BoardView = { ...board, arcs, tokens, beat: plays, craft: told("workaround") === "not yet" ? before.craft : board.craft };
  return { ...shown, camera: sceneCamera(shown, scene), approach: sceneApproach(shown, scene) };
}
