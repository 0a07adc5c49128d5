import type { BoardArc, BoardView } from "./boardView.ts";
import type { Scene } from "./resolutionView.ts";

/** The order in which scenes tell: an arc that a scene draws in stays to the end. */
const ORDER: readonly Scene["kind"][] = ["choices", "implementation", "enforcement", "workaround", "effects", "retaliation", "events", "settle", "scores", "ending"];

/** The scene in which a kind of arc draws in; lanes are always there. */
const DRAWN_IN: Readonly<Record<BoardArc["kind"], Scene["kind"] | null>> = { trade: null, agreement: "choices", knockOn: "effects", retaliation: "retaliation" };

/** How many rings and sparks there have been: one shot for each scene that strikes. */
const STRIKES = 1;

/**
 * The board as it looks in one scene of a resolution: roles that act or are struck are lit, arcs draw in when their stage is told, and changes
 * of utility show only once they are told. `board` shows the whole round. Source: MODEL §8b.13.
 */
export function sceneBoard(board: BoardView, scene: Pick<Scene, "kind" | "lit">, craft: { readonly before: number; readonly now: number }): BoardView {
  const at = ORDER.indexOf(scene.kind);
  const arcs = board.arcs.flatMap((arc): BoardArc[] => {
    const first = DRAWN_IN[arc.kind];
    const since = first === null ? -1 : ORDER.indexOf(first);
    return since > at ? [] : [{ ...arc, fresh: since === at }];
  });
  const struck = arcs.flatMap(({ fresh, from, to }) => (fresh ? [from, to] : []));
  const scored = at >= ORDER.indexOf("scores");
  return {
    ...board,
    arcs,
    tokens: board.tokens.map((token) => ({ ...token, delta: scored ? token.delta : null, active: scene.lit.includes(token.role) || struck.includes(token.role) })),
    beat: scene.kind === "retaliation" ? STRIKES : 0,
    craft: at >= ORDER.indexOf("workaround") ? craft.now : craft.before,
  };
}
