import type { Browser, Page } from "playwright-core";
import { expect, test } from "vitest";
import { useChromium } from "./chromium.ts";
import { articles, dropFiles } from "./reviewHands.ts";

const openPage = useChromium();

/** Longer than this a page does not answer a hand, milliseconds. */
const LONGEST_TASK = 50;

interface Traced {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly name?: string };
  /** Processor time, microseconds: what the page itself took, however busy the machine is with other things. */
  readonly tdur?: number;
}

/** The tasks of the page's own thread, longest first, in milliseconds of processor time. */
async function tasksWhile(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  const browser = page.context().browser() as Browser;
  await browser.startTracing(page, { categories: ["toplevel", "disabled-by-default-devtools.timeline", "__metadata"] });
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly Traced[] };
  const threads = new Set(trace.traceEvents.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = trace.traceEvents.filter(({ name, tdur, pid, tid }) => name.endsWith("RunTask") && tdur !== undefined && threads.has(`${pid} ${tid}`));
  return tasks.map(({ tdur = 0 }) => tdur / 1000).sort((a, b) => b - a);
}

test("the page's own thread is never held up while articles are read, nor by the steps of a review", { timeout: 120_000 }, async () => {
  const { page } = await openPage("#/studio/documents", { reducedMotion: "reduce" });
  await page.getByRole("heading", { name: "Drop files here" }).waitFor();
  const reading = await tasksWhile(page, async () => {
    await dropFiles(page, articles().slice(0, 5));
    await page.getByRole("tab", { name: /^Roles/ }).waitFor();
    await page.waitForTimeout(300);
  });
  expect(reading.length).toBeGreaterThan(20);
  expect(reading[0]).toBeLessThan(LONGEST_TASK);

  await page.getByRole("tab", { name: /^Evidence/ }).click();
  await page.locator(".finding-head").first().click();
  const steps = await tasksWhile(page, async () => {
    for (const key of ["j", "j", "x", "j", "2", "z", "z", "m", "Escape", "w", "j"]) await page.keyboard.press(key);
    await page.waitForTimeout(200);
  });
  expect(steps[0]).toBeLessThan(LONGEST_TASK);
});
