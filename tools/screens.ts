// `npm run screens`: makes the pictures of docs/screens, of every screen, three sizes, day and night, always of the same game; and
// those of a class. `npm run screens -- game` and `npm run screens -- class` make one of the two.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { startStaticServer } from "../src/server/staticServer.ts";
import { buildIfStale } from "./build/buildIfStale.ts";
import { findChromium, HOW_TO_GET_CHROMIUM } from "./checks/findChromium.ts";
import { type ClassShot, shootClass } from "./screens/classShots.ts";
import { SCENES, type ScreenScene, storageOf } from "./screens/scenes.ts";

const TARGET = "docs/screens";
const CLASS_TARGET = join(TARGET, "class");
const THEMES = ["day", "night"] as const;
/** The laptop by day has the plain names: the README shows those. */
const SIZES = [
  { name: "laptop", width: 1366, height: 768 },
  { name: "projector", width: 1920, height: 1080 },
  { name: "phone", width: 390, height: 844 },
] as const;
/** All pictures together stay below 7 MB: those that the README may show are fine, the others good enough to judge a screen by. */
const FINE = 48;
const COARSE = 22;
/** Pages that are open at the same time: each mostly waits. */
const AT_ONCE = 3;
/** The scene in which the board moves, and long enough for its arcs to be drawn. */
const MOVING = "resolution";
const MOVING_MS = 2500;
/** A page of a class hears what is new a moment later. */
const SETTLED_MS = 700;

interface Shot {
  readonly scene: ScreenScene;
  readonly theme: (typeof THEMES)[number];
  readonly size: (typeof SIZES)[number];
}

const isPlain = ({ theme, size }: Shot): boolean => size.name === "laptop" && theme === "day";

function pathOf(shot: Shot): string {
  const { scene, theme, size } = shot;
  const folder = isPlain(shot) ? TARGET : join(TARGET, `${size.name}-${theme}`);
  mkdirSync(folder, { recursive: true });
  return join(folder, `${scene.name}.webp`);
}

async function take(browser: Browser, address: string, shot: Shot): Promise<void> {
  const { scene, theme, size } = shot;
  const moving = scene.name === MOVING;
  const localStorage = Object.entries(storageOf(scene, { theme })).map(([name, value]) => ({ name, value }));
  const context = await browser.newContext({
    viewport: size,
    serviceWorkers: "block",
    // Whether a chart is painted is asked in words that the page's own policy would not run.
    bypassCSP: true,
    reducedMotion: moving ? "no-preference" : "reduce",
    storageState: { cookies: [], origins: [{ origin: new URL(address).origin, localStorage }] },
  });
  const page = await context.newPage();
  await page.goto(address + scene.path);
  await standStill(page);
  if (moving) await page.waitForTimeout(MOVING_MS);
  writeFileSync(pathOf(shot), await webp(page, isPlain(shot) ? FINE : COARSE));
  await context.close();
}

/** A canvas that nobody has painted is 300 wide. */
const CHARTS_PAINTED = `[...document.querySelectorAll(".board")].filter(({ offsetWidth }) => offsetWidth > 0).every((board) => [...board.querySelectorAll("canvas")].some(({ width }) => width > 300))`;

/** Waits for the screen, its fonts and its chart. */
async function standStill(page: Page): Promise<void> {
  await page.getByRole("heading").first().waitFor();
  await page.waitForLoadState("networkidle");
  await page.evaluate("document.fonts.ready.then(() => undefined)");
  await page.waitForFunction(CHARTS_PAINTED);
}

async function webp(page: Page, quality: number): Promise<Buffer> {
  const devTools = await page.context().newCDPSession(page);
  const { data } = await devTools.send("Page.captureScreenshot", { format: "webp", quality });
  return Buffer.from(data, "base64");
}

/** Pictures of a class: each page opens as in a browser of its own. */
async function takeOfClass(browser: Browser, { name, url, size, storage, night, prepare }: ClassShot): Promise<void> {
  for (const theme of night === true ? THEMES : THEMES.slice(0, 1)) {
    const localStorage = Object.entries({ ...storage, "countermove.settings": JSON.stringify({ pace: "quick", theme }) }).map(([key, value]) => ({ name: key, value }));
    const viewport = SIZES.find((one) => one.name === size) ?? SIZES[0];
    const context = await browser.newContext({ viewport, serviceWorkers: "block", bypassCSP: true, reducedMotion: "reduce", storageState: { cookies: [], origins: [{ origin: new URL(url).origin, localStorage }] } });
    const page = await context.newPage();
    await page.goto(url);
    await page.getByRole("heading").first().waitFor();
    await page.evaluate("document.fonts.ready.then(() => undefined)");
    await prepare?.(page);
    await page.waitForFunction(CHARTS_PAINTED);
    await page.waitForTimeout(SETTLED_MS);
    const path = join(CLASS_TARGET, `${name}${theme === "night" ? "-night" : ""}.webp`);
    writeFileSync(path, await webp(page, COARSE));
    console.log(path);
    await context.close();
  }
}

async function main(only: string | undefined): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(HOW_TO_GET_CHROMIUM);
  buildIfStale();
  const browser = await chromium.launch({ executablePath, args: ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"] });
  try {
    if (only !== "class") await shootGame(browser);
    if (only !== "game") {
      rmSync(CLASS_TARGET, { recursive: true, force: true });
      mkdirSync(CLASS_TARGET, { recursive: true });
      await shootClass((shot) => takeOfClass(browser, shot));
    }
  } finally {
    await browser.close();
  }
}

async function shootGame(browser: Browser): Promise<void> {
  const server = await startStaticServer({ root: "dist", port: 0 });
  const kept = existsSync(CLASS_TARGET) ? [CLASS_TARGET] : [];
  for (const entry of readdirSync(TARGET).map((name) => join(TARGET, name))) if (!kept.includes(entry)) rmSync(entry, { recursive: true, force: true });
  const views = SIZES.flatMap((size) => THEMES.map((theme) => ({ size, theme })));
  const shots = SCENES.flatMap((scene) => (scene.once ? views.slice(0, 1) : views).map((view): Shot => ({ scene, ...view }))).values();
  const takeTheRest = async (): Promise<void> => {
    for (const shot of shots) {
      await take(browser, server.url, shot);
      console.log(pathOf(shot));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeTheRest));
  await server.close();
}

await main(process.argv[2]).catch((problem: Error) => {
  console.error(problem.message);
  process.exitCode = 1;
});
