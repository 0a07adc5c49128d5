import { test } from "vitest";
import { comparePaths } from "./twoWays.ts";

test("2,500 random games end in the same world on both paths, with the same ledger and notes: seeds 3, 7, 11, …", { timeout: 600_000 }, () => comparePaths(3));
