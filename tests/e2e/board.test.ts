import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { makeChart } from "../../src/client/board/chart/makeChart.ts";
import { storageAt } from "../../tools/screens/stagedGame.ts";
import { PLAN } from "../client/board/aBoard.ts";
import { storing, useChromium } from "./chromium.ts";

const openPage = useChromium();
const GAME = { role: "executive", seed: 5, phase: "report", round: 3 } as const;
const AT_CHOICES = storageAt({ ...GAME, scene: "choices", draft: { verdictSeen: 3 } }, { motion: "full", sound: "off" });
const STILL = { reducedMotion: "reduce" } as const;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true } as const;

const button = (page: Page, name: RegExp) => page.getByRole("button", { name });
const scenePlace = (page: Page): Promise<string> => page.locator("nav").getByText(/^\d of \d+$/).first().innerText();

/** Where the board shows a role, in pixels. */
async function spot(page: Page, role: RegExp): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator(".tokens").getByRole("button", { name: role }).boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
}

/** The same, once it stands still. */
async function restingSpot(page: Page, role: RegExp): Promise<{ readonly x: number; readonly y: number }> {
  let before = await spot(page, role);
  await expect.poll(async () => {
    const now = await spot(page, role);
    const rests = Math.hypot(now.x - before.x, now.y - before.y) < 0.5;
    before = now;
    return rests;
  }, { interval: 150 }).toBe(true);
  return before;
}

test("with reduced motion a resolution is told to its end, the camera jumps, and Phaser is never fetched", async () => {
  const { page, problems } = await openPage("#/play", { ...STILL, ...storing(storageAt({ ...GAME, scene: "choices", draft: { verdictSeen: 3 } }, { motion: "system" })) });
  for (let scene = 1; (await button(page, /^next$/i).count()) > 0; scene += 1) {
    expect(await scenePlace(page)).toMatch(new RegExp(`^${scene} of`));
    await button(page, /^next$/i).click();
  }
  await page.waitForTimeout(1800);
  const fetched = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  expect(fetched.some((url) => url.includes("mountBoard"))).toBe(true);
  expect(fetched.filter((url) => url.includes("liveLayer"))).toEqual([]);
  expect(await page.locator(".board canvas").count()).toBe(3);
  expect(problems).toEqual([]);
});

test("a resolution plays by itself, pauses, and is played again from where the player wants it", { timeout: 90_000 }, async () => {
  const { page, problems } = await openPage("#/play", storing(AT_CHOICES));
  await page.locator(".board canvas").nth(3).waitFor({ state: "attached" });
  const play = button(page, /^play$/i);
  await play.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => scenePlace(page), { timeout: 20_000 }).toMatch(/^2 of/);
  // The button keeps the focus, so that a keyboard can pause.
  expect(await button(page, /^pause$/i).evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  const paused = await scenePlace(page);
  await page.waitForTimeout(1500);
  expect(await scenePlace(page)).toBe(paused);
  await button(page, /^again$/i).click();
  expect(await scenePlace(page)).toBe(paused);
  await button(page, /^from start$/i).click();
  expect(await scenePlace(page)).toMatch(/^1 of/);
  expect(problems).toEqual([]);
});

test("buttons, keys, wheel and drag move the chart, and the whole of it comes back", async () => {
  const { page, problems } = await openPage("#/play", { ...STILL, ...storing(storageAt({ ...GAME, draft: { verdictSeen: 3, resolutionSeen: 3 } })) });
  await page.locator(".board canvas").first().waitFor();
  const whole = await restingSpot(page, /^cloud/i);
  await button(page, /^zoom in$/i).click();
  const near = await restingSpot(page, /^cloud/i);
  expect(near).not.toEqual(whole);
  await page.keyboard.press("ArrowLeft");
  expect((await restingSpot(page, /^cloud/i)).x).toBeGreaterThan(near.x + 30);
  await page.keyboard.press("0");
  expect(await restingSpot(page, /^cloud/i)).toEqual(whole);
  expect(await button(page, /^whole chart$/i).getAttribute("aria-disabled")).toBe("true");
  await page.mouse.move(whole.x, whole.y);
  await page.mouse.wheel(0, -400);
  const held = await restingSpot(page, /^cloud/i);
  expect(Math.hypot(held.x - whole.x, held.y - whole.y)).toBeLessThan(2);
  // A drag that begins on a role moves the chart and does not open the role.
  await page.mouse.down();
  await page.mouse.move(whole.x + 60, whole.y + 40, { steps: 6 });
  await page.mouse.up();
  expect((await restingSpot(page, /^cloud/i)).x - held.x).toBeGreaterThan(40);
  expect(await page.getByRole("dialog").count()).toBe(0);
  // The keyboard brings into sight what it comes to.
  await button(page, /^zoom in$/i).click();
  await page.locator(".tokens").getByRole("button", { name: /^allies/i }).focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const found = await restingSpot(page, /^allies/i);
  expect(found.x > 0 && found.x < width && found.y > 54 && found.y < height).toBe(true);
  expect(problems).toEqual([]);
});

test("on a phone two fingers zoom, one finger drags, and a role that is touched says its name", async () => {
  const { page, problems } = await openPage("#/play", { ...PHONE, ...STILL, ...storing(storageAt({ ...GAME, draft: { verdictSeen: 3, resolutionSeen: 3 } })) });
  await page.locator(".board canvas").first().waitFor();
  const name = page.locator(".tokens li").filter({ has: page.getByRole("button", { name: /^cloud/i }) }).locator(".plate b");
  const whole = await restingSpot(page, /^cloud/i);
  expect(await name.isVisible()).toBe(false);
  await page.touchscreen.tap(whole.x, whole.y);
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => name.isVisible()).toBe(true);

  const touch = await page.context().newCDPSession(page);
  const fingers = async (type: "touchStart" | "touchMove" | "touchEnd", ...points: readonly (readonly [number, number])[]): Promise<void> => {
    await touch.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
  };
  await fingers("touchStart", [150, 260], [240, 260]);
  for (let step = 1; step <= 8; step += 1) await fingers("touchMove", [150 - 10 * step, 260], [240 + 10 * step, 260]);
  await fingers("touchEnd");
  const near = await restingSpot(page, /^cloud/i);
  expect(Math.hypot(near.x - whole.x, near.y - whole.y)).toBeGreaterThan(5);
  await fingers("touchStart", [200, 160]);
  for (let step = 1; step <= 8; step += 1) await fingers("touchMove", [200 - 5 * step, 160 + 6 * step]);
  await fingers("touchEnd");
  expect((await restingSpot(page, /^cloud/i)).x).toBeLessThan(near.x - 20);
  expect(problems).toEqual([]);
});

test("the worker of the built game draws up a chart for a plan, the same as any other machine", async () => {
  const { page, problems } = await openPage("#/play", { ...STILL, ...storing(AT_CHOICES) });
  await expect.poll(() => page.workers().length, { timeout: 30_000 }).toBeGreaterThan(0);
  const [worker] = page.workers();
  const drawn = await page.evaluate(
    ([address, plan]) =>
      new Promise((resolve) => {
        const desk = new Worker(address, { type: "module" });
        desk.onmessage = ({ data }) => resolve(data);
        desk.postMessage({ id: 7, kind: "make", plan, seed: 3 });
      }),
    [worker?.url() ?? "", PLAN] as const,
  );
  expect(drawn).toEqual({ id: 7, kind: "made", chart: JSON.parse(JSON.stringify(makeChart(PLAN, 3))) });
  expect(problems).toEqual([]);
});
