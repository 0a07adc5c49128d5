import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { useChromium } from "./chromium.ts";
import { actIfAsked, joinAs, useClassServer } from "./classHands.ts";
import { until } from "./hands.ts";

/** Below the project, so that Vite finds it. */
const FOLDER = ".cache/secondScenario";
const SHELF = `${FOLDER}/shelf`;

/** A game with two scenarios: the one that is shipped, and one of a small town that only tests play. */
function buildWithTwo(): { readonly root: string; readonly scenarios: string } {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(`${SHELF}/drones-over-millbrook`, { recursive: true });
  cpSync("tests/fixtures/scenarios/small.json", `${SHELF}/drones-over-millbrook/scenario.json`);
  cpSync("scenarios/prc-models-tier1", `${SHELF}/prc-models-tier1`, { recursive: true });
  const env = { ...process.env, NODE_ENV: "production", COUNTERMOVE_SCENARIOS: SHELF };
  execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--outDir", `${FOLDER}/dist`, "--logLevel", "warn"], { env });
  return { root: `${FOLDER}/dist`, scenarios: SHELF };
}

const openPage = useChromium();
const server = useClassServer(buildWithTwo);
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const PHONE = { viewport: { width: 360, height: 740 }, reducedMotion: "reduce" } as const;
const WALL = { viewport: { width: 1920, height: 1080 }, reducedMotion: "reduce" } as const;

test("a class plays another scenario from the shelf, from the host's choice to what would have been", { timeout: 180_000 }, async () => {
  const { page: teacher } = await openPage(`${server()}#/host`, { reducedMotion: "reduce" });
  await teacher.getByRole("radio", { name: /delivery drones/i }).check();
  await teacher.getByText("This scenario has no certificate yet.").waitFor();
  await teacher.getByRole("group", { name: "Rounds" }).getByRole("radio", { name: "1", exact: true }).check();
  await teacher.getByRole("button", { name: "Open the class" }).click();
  const code = await teacher.locator(".console-head .code-text").innerText();
  const wall = await teacher.context().newPage();
  await wall.setViewportSize(WALL.viewport);
  await wall.goto(`${server()}#/class/projector`);
  await wall.getByRole("img", { name: /^QR code/ }).waitFor();
  const { page: phone } = await openPage(`${server()}#/j/${code}`, PHONE);
  await joinAs(phone, "Ada");
  await teacher.getByRole("checkbox", { name: /^Share out/ }).uncheck();
  await teacher.getByRole("button", { name: "Propose seats" }).click();
  await until("the seat", async () => ((await teacher.getByLabel("Seat of Ada").inputValue()) !== "" ? true : null));
  await teacher.getByRole("button", { name: "Start", exact: true }).click();
  await phone.locator(".seat-bar").waitFor();
  await until("the debrief", async () => {
    await actIfAsked(phone);
    return (await phone.getByRole("navigation", { name: "Steps of the debrief" }).count()) > 0 ? true : null;
  });
  await phone.getByRole("navigation", { name: "Steps of the debrief" }).getByRole("button", { name: "What if" }).click();
  await until("what would have been", async () => ((await phone.locator(".what-if").count()) > 0 ? true : null));
  const told = await phone.locator(".what-if h3").allInnerTexts();
  await phone.getByRole("img", { name: /^As you played: .*give or take/ }).waitFor();
  expect(await phone.getByRole("button", { name: "Branch off here" }).count()).toBe(0);
  await teacher.getByRole("button", { name: "Begin the debrief" }).click();
  await teacher.locator(".lead-steps").getByRole("button", { name: /^What if/ }).click();
  await until("the same on the wall", async () => ((await wall.locator(".what-if").count()) > 0 ? true : null));
  expect(await wall.locator(".what-if h3").allInnerTexts()).toEqual(told);
  await wall.getByRole("img", { name: /^As you played: .*give or take/ }).waitFor();
  expect(await wall.getByRole("button", { name: "Branch off here" }).count()).toBe(0);
  const [file] = await Promise.all([teacher.waitForEvent("download"), teacher.getByRole("button", { name: /^Debrief of room 1/ }).click()]);
  const { page: later } = await openPage(server(), { reducedMotion: "reduce" });
  await later.locator("details:has(.start-more) > summary").first().click();
  await later.locator('input[type="file"]').first().setInputFiles(await file.path());
  await later.getByText("You are looking back at a game that is over").waitFor();
  await later.getByRole("navigation", { name: "Steps of the debrief" }).getByRole("button", { name: "What if" }).click();
  await until("the same from the file", async () => ((await later.locator(".what-if").count()) > 0 ? true : null));
  expect(await later.locator(".what-if h3").allInnerTexts()).toEqual(told);
  for (const page of [phone, teacher, wall, later]) expect(await page.locator("body").innerText()).not.toMatch(/PRC|Executive|tier 1/i);
});
