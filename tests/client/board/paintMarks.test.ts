import { beforeEach, describe, expect, test, vi } from "vitest";
import { paintMarks } from "../../../src/client/board/paintMarks.ts";
import { boardTransform } from "../../../src/client/viewmodel/boardTransform.ts";
import type { BoardView } from "../../../src/client/viewmodel/boardView.ts";
import { THEMES } from "../../../src/client/viewmodel/theme.ts";
import { aBoard, anArc, aToken } from "./aBoard.ts";
import { inkLog } from "./inkLog.ts";

const sheet = { width: 1000, height: 660, density: 2 };

function painted(view: BoardView, above: { readonly drawing?: readonly string[]; readonly craftAbove?: boolean } = {}) {
  const log = inkLog();
  const transform = boardTransform(view, sheet.width, sheet.height);
  paintMarks(log.context, view, { transform, sheet, drawing: new Set(above.drawing), craftAbove: above.craftAbove ?? false });
  return log.calls;
}

const filledWith = (calls: ReturnType<typeof painted>, color: string) => calls.filter((call) => call.name === "fill" && call.fill === color);

beforeEach(() => {
  vi.stubGlobal("Path2D", class {});
});

describe("paintMarks", () => {
  const { retaliation, agreement, knockOn, trade } = THEMES.day;
  const strike = { ...anArc("retaliation", "west", "east"), fresh: true };

  test("paints a settled arc, and leaves one that is drawing in to the layer above", () => {
    const view = aBoard({ arcs: [strike] });
    expect(filledWith(painted(view), retaliation)).toHaveLength(2);
    expect(filledWith(painted(view, { drawing: [strike.id] }), retaliation)).toHaveLength(0);
  });

  test("fades arcs that do not touch the role with the focus", () => {
    const view = aBoard({ arcs: [strike], focus: "south" });
    expect(filledWith(painted(view), retaliation).every((call) => call.alpha === 0.22)).toBe(true);
    expect(filledWith(painted({ ...view, focus: "east" }), retaliation).every((call) => call.alpha === 1)).toBe(true);
  });

  test("rings a rise in one colour and a fall in another, and nothing when there is no change", () => {
    const ringOf = (delta: number | null) => {
      const calls = painted(aBoard({ tokens: [aToken("west", { x: 200, y: 300 }, { delta })] }));
      return calls.filter((call) => call.name === "stroke" && (call.stroke === agreement || call.stroke === retaliation)).map((call) => call.stroke);
    };
    expect([ringOf(7), ringOf(-7), ringOf(0.3), ringOf(null)]).toEqual([[agreement], [retaliation], [], []]);
  });

  test("home tokens are round, partners square", () => {
    const shapeOf = (place: "home" | "partner") => painted(aBoard({ tokens: [aToken("west", { x: 200, y: 300 }, { place })] }));
    expect(shapeOf("home").some((call) => call.name === "roundRect")).toBe(false);
    expect(shapeOf("partner").some((call) => call.name === "roundRect")).toBe(true);
  });

  test("fills the plate of the role that is yours", () => {
    const plates = (you: boolean) => filledWith(painted(aBoard({ tokens: [aToken("west", { x: 200, y: 300 }, { you })] })), trade);
    expect([plates(true).length, plates(false).length]).toEqual([1, 0]);
  });

  test("shows small craft itself unless they sail above", () => {
    const view = aBoard({ craft: 1 });
    expect(filledWith(painted(view), knockOn)).toHaveLength(4);
    expect(filledWith(painted(view, { craftAbove: true }), knockOn)).toHaveLength(0);
  });
});
