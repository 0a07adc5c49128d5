import { describe, expect, test } from "vitest";
import type { BoardArc, BoardView } from "../../../src/client/viewmodel/boardView.ts";
import { sceneBoard } from "../../../src/client/viewmodel/sceneBoard.ts";
import { aBoard, anArc, aToken } from "../board/aBoard.ts";

const ROUND = 3;
const now = (arc: BoardArc): BoardArc => ({ ...arc, since: ROUND });
const lane = { ...anArc("trade", "a", "b"), weight: 1 } as const;
const board = aBoard({
  tokens: [
    aToken("a", { x: 100, y: 300 }, { delta: 3, hoist: [{ policy: "new", letter: "D", since: ROUND, fresh: false }, { policy: "old", letter: "E", since: 1, fresh: false }] }),
    aToken("b", { x: 300, y: 350 }, { delta: -3 }),
    aToken("c", { x: 900, y: 600 }, { place: "partner" }),
  ],
  arcs: [lane, { ...anArc("agreement", "a", "c"), since: 1 }, { ...now(anArc("agreement", "a", "b")), label: "Talks" }, now(anArc("knockOn", "a", "b")), now(anArc("retaliation", "b", "a"))],
  craft: 0.4,
});
type Kind = Parameters<typeof sceneBoard>[1]["kind"];

function at(kind: Kind, { lit = [] as readonly string[], shown = board, lanes = [lane] as readonly BoardArc[], plays = 0 } = {}): BoardView {
  return sceneBoard(shown, { kind, lit }, { before: { round: ROUND, craft: 0.1, lanes }, plays, detour: "goes round" });
}

describe("the board in a scene", () => {
  test("shows what is new of an arc from the stage on that draws it, and draws it in only there", () => {
    const kinds = (kind: Kind) => at(kind).arcs.map((arc) => `${arc.kind}${arc.fresh ? "!" : ""}`);
    expect(kinds("choices")).toEqual(["trade", "agreement", "agreement!"]);
    expect(kinds("effects")).toEqual(["trade", "agreement", "agreement", "knockOn!"]);
    expect(kinds("retaliation")).toEqual(["trade", "agreement", "agreement", "knockOn", "retaliation!"]);
    expect(kinds("ending")).toEqual(["trade", "agreement", "agreement", "knockOn", "retaliation"]);
  });

  test("names an agreement only while it is news", () => {
    const labels = (kind: Kind) => at(kind).arcs.filter((arc) => arc.kind === "agreement").map(({ label }) => label);
    expect([labels("choices"), labels("effects")]).toEqual([[null, "Talks"], [null, null]]);
  });

  test("hoists the flags of this round, and only once", () => {
    const fresh = (kind: Kind) => at(kind).tokens.flatMap(({ hoist }) => hoist.map((flag) => flag.fresh));
    expect([fresh("choices"), fresh("effects")]).toEqual([[true, false], [false, false]]);
  });

  test("tells changes of utility and small craft in their own scenes", () => {
    expect(at("settle").tokens.map(({ delta }) => delta)).toEqual([null, null, null]);
    expect(at("scores").tokens.map(({ delta }) => delta)).toEqual([3, -3, null]);
    expect([at("enforcement").craft, at("workaround").craft]).toEqual([0.1, 0.4]);
  });

  test("lights who acts and who is struck", () => {
    const active = (view: BoardView) => view.tokens.filter((token) => token.active).map(({ role }) => role);
    expect(active(at("implementation", { lit: ["b"] }))).toEqual(["b"]);
    expect(active(at("retaliation", { lit: ["c"] }))).toEqual(["a", "b", "c"]);
  });

  test("lets a lane carry more in the scene of ways around, and says so there", () => {
    const busy: BoardView = { ...board, arcs: [{ ...lane, weight: 3 }] };
    const laneIn = (kind: Kind) => at(kind, { shown: busy }).arcs[0];
    expect(laneIn("enforcement")).toMatchObject({ weight: 1, fresh: false, label: null });
    expect(laneIn("workaround")).toMatchObject({ weight: 3, fresh: true, label: "goes round" });
    expect(laneIn("effects")).toMatchObject({ weight: 3, fresh: false, label: null });
    expect(at("workaround").arcs[0]).toMatchObject({ fresh: false, label: null });
  });

  test("plays a scene again with another beat", () => {
    expect(at("choices", { plays: 2 }).beat).not.toBe(at("choices").beat);
  });
});

describe("the camera of a scene", () => {
  test("goes to those it is about, with all of them in sight", () => {
    const camera = at("implementation", { lit: ["a", "b"] }).camera;
    expect(camera?.zoom).toBeGreaterThan(1.5);
    expect(camera?.x).toBe(200);
  });

  test("shows the whole chart where a scene is about all of it, or about too much of it", () => {
    expect(at("settle").camera).toBeNull();
    expect(at("scores", { lit: ["a"] }).camera).toBeNull();
    expect(at("implementation", { lit: ["a", "c"] }).camera).toBeNull();
  });

  test("looks first at the one who strikes", () => {
    expect(at("retaliation", { lit: ["b"] }).approach?.x).toBe(300);
    expect(at("effects", { lit: ["b"] }).approach).toBeNull();
    expect(at("retaliation", { lit: ["b"], shown: { ...board, arcs: [lane] } }).approach).toBeNull();
  });
});
