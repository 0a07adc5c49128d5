import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { startClassServer } from "../../src/server/classServer.ts";
import { chromiumHands } from "./chromiumHands.ts";
import { ACTS } from "./driveGame.ts";
import { type Screen, SCREENS } from "./names.ts";

/** One class server with the built game for a file of tests; call it at the top of the file. Its address ends with a slash. `build` makes another game for it. */
export function useClassServer(build: () => { readonly root: string; readonly scenarios: string } = () => ({ root: "dist", scenarios: "scenarios" })): () => string {
  const data = mkdtempSync(join(tmpdir(), "countermove-classroom-"));
  let server: Awaited<ReturnType<typeof startClassServer>> | undefined;
  beforeAll(async () => {
    server = await startClassServer({ ...build(), data, host: "127.0.0.1", port: 0, hostKey: "unused", log: () => undefined });
  });
  afterAll(async () => {
    await server?.close();
    rmSync(data, { recursive: true, force: true });
  });
  return () => {
    if (server === undefined) throw new Error("call useClassServer() at the top of the test file");
    return `http://127.0.0.1:${server.port}/`;
  };
}

/** From the link of the QR code to a seat in the class. */
export async function joinAs(page: Page, name: string): Promise<void> {
  await page.getByLabel("Your name in this class").fill(name);
  await page.getByRole("button", { name: "Join", exact: true }).click();
  await page.getByText(`Hello, ${name}`).or(page.locator(".seat-bar")).or(page.getByRole("heading", { name: /next step/ })).first().waitFor();
}

/** Patience with one step of one student, milliseconds: the others and the clock may take the screen away meanwhile. */
const STEP_MS = 2500;

/** Does what the student's screen waits for, if it waits for the student. The screen that was acted on, or null. */
export async function actIfAsked(page: Page): Promise<Screen | null> {
  const hands = chromiumHands(page);
  page.setDefaultTimeout(STEP_MS);
  try {
    for (const screen of Object.keys(SCREENS) as Screen[]) {
      if ((await hands.count(SCREENS[screen])) === 0) continue;
      if (screen === "debrief" || (screen !== "evidence" && screen !== "decision" && (await hands.blocked(SCREENS[screen])))) return null;
      if (screen === "evidence" && (await page.getByText("It is your turn.").count()) === 0) return null;
      await (screen === "resolution" && (await page.getByRole("button", { name: "Skip to the results" }).count()) > 0 ? page.getByRole("button", { name: "Skip to the results" }).click() : ACTS[screen](hands));
      return screen;
    }
  } catch {
    // The screen was gone before it was done: what is there now is looked at next time.
  } finally {
    page.setDefaultTimeout(30_000);
  }
  return null;
}
