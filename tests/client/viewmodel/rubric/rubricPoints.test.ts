import { expect, test } from "vitest";
import { rubricPoints } from "../../../../src/client/viewmodel/rubric/rubricPoints.ts";

test("what is given counts; what is proposed is told beside it, and open only where the teacher has not decided", () => {
  const indicators = [
    { row: "claim", suggestion: 2, figures: {} },
    { row: "sourcing", suggestion: 3, figures: {} },
    { row: "rebuttal", suggestion: null, figures: {} },
  ] as const;
  expect(rubricPoints({ indicators, grades: {} })).toEqual({
    given: 0,
    proposed: 5,
    open: [
      { row: "claim", points: 2 },
      { row: "sourcing", points: 3 },
    ],
  });
  expect(rubricPoints({ indicators, grades: { claim: 0, rebuttal: 1 } })).toEqual({ given: 1, proposed: 5, open: [{ row: "sourcing", points: 3 }] });
});
