import { expect, test } from "vitest";
import { certifyHarbour, FAULTS, named } from "./degenerate.ts";

const healthy = new Set(named(certifyHarbour()));

test("the healthy harbour has no fault that the others are made to have", () => {
  const wanted = FAULTS.map(([, { code, of }]) => `${code} ${of}`.trim());
  expect(wanted.filter((finding) => healthy.has(finding))).toEqual([]);
});

test.each(FAULTS)("%s is caught", (_, fault) => {
  expect(named(certifyHarbour(fault))).toContain(`${fault.code} ${fault.of}`.trim());
}, 30_000);
