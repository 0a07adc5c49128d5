import type { CDPSession, Page } from "playwright-core";
import { expect, test } from "vitest";
import { STRUCK } from "../../tools/screens/scenes.ts";
import { storageAt } from "../../tools/screens/stagedGame.ts";
import { storing, useChromium } from "./chromium.ts";

const openPage = useChromium();
/** In this round the other side strikes: the camera has somewhere to go. */
const AT_CHOICES = storageAt({ ...STRUCK, scene: "choices" }, { motion: "full", sound: "off" });
const AT_REPORT = storageAt({ ...STRUCK, draft: { ...STRUCK.draft, resolutionSeen: STRUCK.round } });
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true } as const;
/** A place between the roles, where a finger touches the chart alone. */
const OPEN_SEA = { x: 195, y: 300 } as const;

interface Spot {
  readonly x: number;
  readonly y: number;
}

const button = (page: Page, name: RegExp) => page.getByRole("button", { name });

async function spot(page: Page, role: RegExp): Promise<Spot> {
  const box = await page.locator(".tokens").getByRole("button", { name: role }).boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
}

/** The same, once the camera stands still. */
async function restingSpot(page: Page, role: RegExp): Promise<Spot> {
  let before = await spot(page, role);
  await expect.poll(async () => {
    const now = await spot(page, role);
    const rests = Math.hypot(now.x - before.x, now.y - before.y) < 0.5;
    before = now;
    return rests;
  }, { interval: 250, timeout: 10_000 }).toBe(true);
  return before;
}

const zoomed = (page: Page): Promise<string | null> => page.locator(".board[data-zoomed]").getAttribute("data-zoomed");

/** From now on notes, frame by frame, where a role is and how many pixels of the board no painted chart covers. */
async function watchFlight(page: Page, role: string): Promise<() => Promise<readonly (Spot & { readonly bare: number })[]>> {
  await page.evaluate((name) => {
    const seen: { x: number; y: number; bare: number }[] = [];
    (globalThis as unknown as { seen: typeof seen }).seen = seen;
    const host = document.querySelector(".board[data-zoomed]");
    const token = document.querySelector(`.tokens button[aria-label^="${name}"]`);
    const look = (): void => {
      const board = host?.getBoundingClientRect();
      const at = token?.getBoundingClientRect();
      if (board === undefined || at === undefined) return;
      const charts = [...(host?.querySelectorAll("canvas") ?? [])].slice(0, 2).filter(({ width, style }) => width > 300 && style.visibility !== "hidden");
      const bare = charts.map((canvas) => {
        const { left, top, right, bottom } = canvas.getBoundingClientRect();
        return Math.max(left - board.left, top - board.top, board.right - right, board.bottom - bottom, 0);
      });
      seen.push({ x: at.x, y: at.y, bare: Math.min(...bare) });
      requestAnimationFrame(look);
    };
    look();
  }, role);
  return () => page.evaluate(() => (globalThis as unknown as { seen: { x: number; y: number; bare: number }[] }).seen);
}

// A machine that is too slow to fly jumps (tests/client/screens/boardPilot.test.ts): here the places count, not the way.
test("the camera goes to where each scene lands, and is back over the whole chart at the end", { timeout: 120_000 }, async () => {
  const { page, problems } = await openPage("#/play", storing(AT_CHOICES));
  await page.locator(".board canvas").nth(3).waitFor({ state: "attached" });
  const went = new Map<string, { readonly zoomed: string | null; readonly ministry: Spot }>();
  for (;;) {
    const ministry = await restingSpot(page, /^prc ministry/i);
    went.set((await page.locator(".kick").first().innerText()).replace(/.*· /, ""), { zoomed: await zoomed(page), ministry });
    if ((await button(page, /^next$/i).count()) === 0) break;
    await button(page, /^next$/i).click();
  }
  const board = await page.locator(".board[data-zoomed]").boundingBox();
  const struck = went.get("Answers from abroad");
  const end = went.get("Gains and losses");
  expect([...went].filter(([, scene]) => scene.zoomed === "true").length).toBeGreaterThan(1);
  expect(struck?.ministry.x).toBeGreaterThan(board?.x ?? 0);
  expect(struck?.ministry.y).toBeGreaterThan(board?.y ?? 0);
  expect(struck?.ministry.y).toBeLessThan((board?.y ?? 0) + (board?.height ?? 0));
  expect(end?.zoomed).toBe("false");
  expect(await button(page, /^whole chart$/i).getAttribute("aria-disabled")).toBe("true");
  expect(problems).toEqual([]);
});

test.each([
  ["laptop", {}],
  ["phone", PHONE],
])("on a %s the chart leaves no part of the board bare while the camera flies", { timeout: 120_000 }, async (_, device) => {
  const { page } = await openPage("#/play", { ...device, ...storing(AT_CHOICES) });
  await page.locator(".board canvas").nth(3).waitFor({ state: "attached" });
  await restingSpot(page, /^prc ministry/i);
  const flight = await watchFlight(page, "PRC ministry");
  while ((await button(page, /^next$/i).count()) > 0) {
    await button(page, /^next$/i).click();
    await page.waitForTimeout(900);
  }
  const frames = await flight();
  expect(frames.length).toBeGreaterThan(20);
  expect(Math.max(...frames.map(({ bare }) => bare))).toBeLessThanOrEqual(1);
});

/** Puts fingers down, leads them along, and lifts them, as a touch screen tells it. */
async function touch(devTools: CDPSession, from: readonly Spot[], to: readonly Spot[]): Promise<void> {
  const send = (type: "touchStart" | "touchMove" | "touchEnd", points: readonly Spot[]) => devTools.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(({ x, y }, id) => ({ x, y, id })) });
  await send("touchStart", from);
  for (let step = 1; step <= 8; step += 1) {
    await send("touchMove", from.map(({ x, y }, finger) => ({ x: x + (((to[finger]?.x ?? x) - x) * step) / 8, y: y + (((to[finger]?.y ?? y) - y) * step) / 8 })));
  }
  await send("touchEnd", []);
}

const around = ({ x, y }: Spot, apart: number): readonly Spot[] => [{ x: x - apart, y }, { x: x + apart, y }];

test("two fingers pinch the chart larger about the place between them and smaller again, and one drags it no further than its edge", async () => {
  const { page, problems } = await openPage("#/play", { ...PHONE, reducedMotion: "reduce", ...storing(AT_REPORT) });
  await page.locator(".board canvas").first().waitFor();
  const devTools = await page.context().newCDPSession(page);
  const whole = await restingSpot(page, /^cloud/i);
  const far = await restingSpot(page, /^allies/i);

  await touch(devTools, around(OPEN_SEA, 40), around(OPEN_SEA, 90));
  const near = await restingSpot(page, /^cloud/i);
  expect(await zoomed(page)).toBe("true");
  const apart = (one: Spot, other: Spot): number => Math.hypot(one.x - other.x, one.y - other.y);
  expect(apart(near, await spot(page, /^allies/i)) / apart(whole, far)).toBeCloseTo(90 / 40, 1);

  await touch(devTools, [OPEN_SEA], [{ x: OPEN_SEA.x - 60, y: OPEN_SEA.y + 30 }]);
  const dragged = await restingSpot(page, /^cloud/i);
  expect(dragged.x).toBeLessThan(near.x - 40);
  expect(dragged.y).toBeGreaterThan(near.y + 15);

  const flight = await watchFlight(page, "Cloud");
  for (let pull = 0; pull < 6; pull += 1) await touch(devTools, [{ x: 60, y: 300 }], [{ x: 340, y: 300 }]);
  await restingSpot(page, /^cloud/i);
  expect(Math.max(...(await flight()).map(({ bare }) => bare))).toBeLessThanOrEqual(1);

  await touch(devTools, around(OPEN_SEA, 120), around(OPEN_SEA, 20));
  expect(await restingSpot(page, /^cloud/i)).toEqual(whole);
  expect(await zoomed(page)).toBe("false");
  expect(problems).toEqual([]);
});
