import { expect, test } from "vitest";
import { screenOf } from "../../../src/client/viewmodel/screenOf.ts";
import type { Place } from "../../../src/engine/index.ts";
import { project } from "../../../src/engine/index.ts";
import { aMatch, playTo } from "../../helpers/match.ts";

const NOTHING_SEEN = { verdictSeen: 0, resolutionSeen: 0 };

function viewAt(phase: Place["phase"]) {
  const { compiled, match } = playTo(aMatch(), phase);
  return project(compiled, match, "council");
}

test("a verdict stays on the screen until it is left behind", () => {
  const view = viewAt("commit");
  expect(screenOf(view, NOTHING_SEEN)).toBe("debate");
  expect(screenOf(view, { ...NOTHING_SEEN, verdictSeen: 1 })).toBe("decision");
});

test("without a debate there is no verdict to read", () => {
  const { debates: _, ...view } = viewAt("commit");
  expect(screenOf({ ...view, debates: [] }, NOTHING_SEEN)).toBe("decision");
});

test("a resolution stays on the screen until it is left behind", () => {
  const view = viewAt("report");
  expect(screenOf(view, NOTHING_SEEN)).toBe("resolution");
  expect(screenOf(view, { ...NOTHING_SEEN, resolutionSeen: 1 })).toBe("report");
});

test.each(["briefing", "evidence", "debate", "debrief"] as const)("%s has its own screen", (phase) => {
  expect(screenOf(viewAt(phase), NOTHING_SEEN)).toBe(phase);
});
