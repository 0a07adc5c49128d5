import { quoted } from "../finding.ts";
import type { JsonPath } from "../jsonPath.ts";
import type { Scope } from "./scope.ts";

/** Nearer than this, in percent of the chart, two marks cannot be told apart. */
const TOO_NEAR = 2;

/** Every role has one port, one island is home, and no two things stand on the same spot. */
export function checkBoard({ scenario, report }: Scope): void {
  const { board, roles } = scenario;
  if (board === undefined) return;

  const harboured = new Set<string>();
  for (const [i, island] of board.islands.entries()) {
    for (const [j, { role }] of island.ports.entries()) {
      if (harboured.has(role)) report("S401", ["board", "islands", i, "ports", j, "role"], { message: `the role ${quoted(role)} has a second port` });
      harboured.add(role);
    }
  }
  const homeless = roles.filter(({ id }) => !harboured.has(id)).map(({ id }) => quoted(id));
  if (homeless.length > 0) report("S401", ["board", "islands"], { message: `no port for ${homeless.join(", ")}`, on: "name" });

  const homes = board.islands.filter(({ home }) => home).length;
  if (homes !== 1) report("S402", ["board", "islands"], { message: `${homes} islands are marked as home; it must be one`, on: "name" });

  const islands = board.islands.flatMap(({ at }, i) => (at === undefined ? [] : [{ at, path: ["board", "islands", i, "at"] }]));
  const ports = board.islands.flatMap(({ ports: own }, i) => own.flatMap(({ at }, j) => (at === undefined ? [] : [{ at, path: ["board", "islands", i, "ports", j, "at"] }])));
  for (const spots of [islands, ports]) spots.forEach((spot, i) => clash(spot, spots.slice(0, i)));

  function clash({ at, path }: Spot, others: readonly Spot[]): void {
    const near = others.some((other) => Math.abs(other.at.x - at.x) < TOO_NEAR && Math.abs(other.at.y - at.y) < TOO_NEAR);
    if (near) report("S403", path, { message: "another one stands on the same spot", hint: `keep ${TOO_NEAR} percent apart, or leave "at" out` });
  }

  for (const [i, { from, to }] of board.lanes.entries()) {
    if (from === to) report("S404", ["board", "lanes", i, "to"], { message: `this lane leads from ${quoted(from)} to itself` });
  }
}

interface Spot {
  readonly at: { readonly x: number; readonly y: number };
  readonly path: JsonPath;
}
