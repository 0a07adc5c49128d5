import { expect, test } from "vitest";
import { readTrail } from "../../../src/client/screens/debrief/useTrail.ts";

test("a trail belongs to the step in which it was begun; what cannot be read is none", () => {
  const stops = [{ kind: "meter", id: "trust" }];
  const kept = JSON.stringify({ step: "why", stops });
  expect(readTrail(kept, "why")).toEqual(stops);
  expect(readTrail(kept, "goals")).toEqual([]);
  for (const broken of ["", "{", JSON.stringify(stops), JSON.stringify({ step: "why", stops: "all" })]) expect(readTrail(broken, "why")).toEqual([]);
});
