import type { TestProject } from "vitest/node";
import { startStaticServer } from "../../src/server/staticServer.ts";
import { buildIfStale } from "../../tools/build/buildIfStale.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the built game. */
    baseUrl: string;
  }
}

/** Builds the game once for all browser tests and serves it, as `npm start` does, on a port of its own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  buildIfStale();
  const server = await startStaticServer({ root: "dist", port: 0 });
  project.provide("baseUrl", server.url);
  return () => server.close();
}
