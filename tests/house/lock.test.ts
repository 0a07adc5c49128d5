import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Lock, missingBuilds } from "../../tools/build/missingBuilds.ts";

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;

test("the lock file lists the native builds of every platform, or npm ci fails everywhere (npm run lock)", () => {
  expect(Object.keys(missingBuilds(lock))).toEqual([]);
});

test("a build that is missing is added with its version and platform", () => {
  const { "node_modules/@oxlint/binding-linux-arm64-musl": removed, ...packages } = lock.packages;
  expect(missingBuilds({ packages })).toEqual({
    "node_modules/@oxlint/binding-linux-arm64-musl": {
      version: removed?.version,
      dev: true,
      optional: true,
      os: ["linux"],
      cpu: ["arm64"],
      libc: ["musl"],
    },
  });
});

test("every dependency is pinned to one version, and the lock file names no registry", () => {
  const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Record<"dependencies" | "devDependencies", object>;
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
    expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
  }
  expect(readFileSync("package-lock.json", "utf8")).not.toContain('"resolved"');
});
