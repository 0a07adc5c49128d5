import type { Chart } from "../../../src/client/viewmodel/boardChart.ts";
import type { BoardPlan } from "../../../src/client/viewmodel/boardPlan.ts";
import type { ArcKind, BoardArc, BoardToken, BoardView } from "../../../src/client/viewmodel/boardView.ts";

/** Four roles at home, four abroad, as in the shipped scenario. */
export const PLAN: BoardPlan = {
  islands: [
    { id: "home", name: "Home", size: "large", home: true, ports: ["executive", "legislature", "lab", "cloud"].map((role) => ({ role })) },
    { id: "friends", name: "Friends", size: "medium", home: false, ports: [{ role: "allies" }] },
    { id: "across", name: "Across", size: "medium", home: false, ports: [{ role: "rivalLab" }, { role: "ministry" }] },
    { id: "commons", name: "Commons", size: "small", home: false, ports: [{ role: "community" }] },
  ],
  seas: [{ name: "Long Sound" }, { name: "Quiet Sea" }],
  lanes: [
    { from: "lab", to: "cloud" },
    { from: "cloud", to: "allies" },
    { from: "community", to: "rivalLab" },
  ],
};

const EMPTY_CHART: Chart = {
  width: 1200, height: 760, frame: { x: 0, y: 0, width: 1000, height: 660 }, land: "", home: "", depths: [], hills: [], provinces: [],
  soundings: [], seas: [], islands: [], rose: { x: 0, y: 0, radius: 40 }, ports: [], anchorages: [[100, 600], [200, 620], [300, 640], [400, 600]],
};

export function aToken(role: string, at: { readonly x: number; readonly y: number }, change: Partial<BoardToken> = {}): BoardToken {
  return { role, name: role, place: "home", flag: "A", you: false, delta: null, active: false, hoist: [], ...at, ...change };
}

export function anArc(kind: ArcKind, from: string, to: string): BoardArc {
  return { id: `${kind}:${from}:${to}`, kind, from, to, weight: 2, label: null, since: null, fresh: false };
}

export function aBoard(change: Partial<BoardView> = {}): BoardView {
  const tokens = [aToken("west", { x: 200, y: 300 }), aToken("east", { x: 800, y: 300 }), aToken("south", { x: 500, y: 520 })];
  return { chart: EMPTY_CHART, tokens, arcs: [], focus: null, theme: "day", still: false, beat: 0, camera: null, approach: null, bound: null, craft: 0, ...change };
}
