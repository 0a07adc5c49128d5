import { availableParallelism, loadavg } from "node:os";
import { chromium, type Page } from "playwright-core";
import { startStaticServer } from "../src/server/staticServer.ts";
import { buildIfStale } from "../tools/build/buildIfStale.ts";
import { findChromium, HOW_TO_GET_CHROMIUM } from "../tools/checks/findChromium.ts";
import { STRUCK } from "../tools/screens/scenes.ts";
import { storageAt } from "../tools/screens/stagedGame.ts";

// `npm run bench:board`: frames per second of the built game while a resolution plays, on software GL at the size of a classroom's laptop.

/** A round in which everything happens: flags, an agreement, more small craft, knock-ons and an answer from abroad. */
const GAME = { ...STRUCK, scene: "choices" } as const;
const SIZE = { width: 1366, height: 768 } as const;
/** Least frames per second, and how long each scene is watched, in milliseconds. */
const LIMIT = 50;
const WATCHED = 2600;
/** Until Phaser has come and its shaders are compiled, in milliseconds. */
const WARM_UP = 3000;

interface SceneFrames {
  readonly name: string;
  /** Milliseconds. */
  readonly frames: readonly number[];
}

if (process.argv[2] === undefined) buildIfStale();
const executablePath = findChromium();
if (executablePath === undefined) throw new Error(HOW_TO_GET_CHROMIUM);
const server = await startStaticServer({ root: process.argv[2] ?? "dist", port: 0 });
const browser = await chromium.launch({ executablePath, args: ["--headless", "--no-sandbox", "--disable-gpu"] });
try {
  const localStorage = Object.entries(storageAt(GAME, { theme: "day", motion: "full" })).map(([name, value]) => ({ name, value }));
  const context = await browser.newContext({ viewport: SIZE, storageState: { cookies: [], origins: [{ origin: new URL(server.url).origin, localStorage }] } });
  const page = await context.newPage();
  await page.goto(`${server.url}#/play`);
  await page.locator(".board canvas").nth(3).waitFor({ state: "attached" });
  await page.waitForTimeout(WARM_UP);
  const scenes = await watchScenes(page);
  const kept = (await page.locator(".board canvas").count()) > 3;
  process.stdout.write(`${table(scenes)}\nWhat moves was ${kept ? "kept" : "given up as too slow"}.\n`);
  const [load = 0] = loadavg();
  if (load > availableParallelism() + 2) process.stdout.write(`The machine had other work (load ${load.toFixed(1)} on ${availableParallelism()} cores): these figures say little.\n`);
  if (!kept || rate(scenes.flatMap(({ frames }) => frames)) < LIMIT) process.exitCode = 1;
} finally {
  await browser.close();
  await server.close();
}

/** Turns from scene to scene and watches each from the press that shows it. */
async function watchScenes(page: Page): Promise<readonly SceneFrames[]> {
  const scenes: SceneFrames[] = [];
  for (let press = "Again"; ; press = "Next") {
    if ((await page.getByRole("button", { name: press }).count()) === 0) return scenes;
    const frames = await pressAndWatch(page, press);
    scenes.push({ name: (await page.locator(".kick").first().innerText()).trim(), frames });
  }
}

/** Lengths of the frames after a press, in milliseconds; the press is made by the page itself, so that its own frame counts too. */
function pressAndWatch(page: Page, button: string): Promise<number[]> {
  return page.evaluate(
    `new Promise((resolve) => {
      [...document.querySelectorAll("button")].find((one) => one.textContent.trim() === "${button}").click();
      const frames = [];
      const start = performance.now();
      let last = start;
      requestAnimationFrame(function step(now) {
        if (now > last) frames.push(now - last);
        last = now;
        if (now - start < ${WATCHED}) requestAnimationFrame(step);
        else resolve(frames);
      });
    })`,
  );
}

function rate(frames: readonly number[]): number {
  return (1000 * frames.length) / frames.reduce((sum, frame) => sum + frame, 0);
}

function table(scenes: readonly SceneFrames[]): string {
  const row = (name: string, frames: readonly number[]): string => {
    const slow = frames.filter((frame) => frame > 34).length;
    return `${name.padEnd(34)}${rate(frames).toFixed(1).padStart(8)}${Math.max(...frames).toFixed(0).padStart(12)}${slow.toString().padStart(10)}\n`;
  };
  const head = `${"scene".padEnd(34)}${"fps".padStart(8)}${"longest ms".padStart(12)}${"> 34 ms".padStart(10)}\n`;
  const all = scenes.flatMap(({ frames }) => frames);
  return `A resolution at ${SIZE.width} × ${SIZE.height} on software GL; limit ${LIMIT} fps\n\n${head}${scenes.map(({ name, frames }) => row(name, frames)).join("")}${row("all", all)}`;
}
