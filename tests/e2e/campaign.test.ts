import { expect, test } from "vitest";
import { storageAt } from "../../tools/screens/stagedGame.ts";
import { storing, useChromium } from "./chromium.ts";

const openPage = useChromium();

test("the campaign goes on from a finished game: what it changes is told, and the next game starts from there", async () => {
  const { page, problems } = await openPage("#/play", { reducedMotion: "reduce", ...storing(storageAt({ role: "executive", seed: 4, phase: "debrief" })) });
  await page.getByRole("navigation", { name: "Steps of the debrief" }).getByRole("button", { name: "Before you go" }).click();
  await page.getByRole("button", { name: /^Play .* next/ }).click();
  await page.getByRole("heading", { name: "What you bring along" }).waitFor();
  const told = await page.locator(".brought-along").innerText();
  expect(told).toMatch(/starts at \d+/);
  await page.getByRole("button", { name: /^Play / }).last().click();
  await page.getByRole("button", { name: /^Begin / }).waitFor();
  const { scenario, commands } = await page.evaluate(() => JSON.parse(localStorage.getItem("countermove.save") ?? "null") as { readonly scenario: { readonly id: string }; readonly commands: readonly { readonly type: string; readonly to?: number; readonly target?: { readonly id: string } }[] });
  expect(scenario.id).toBe("device-ban-alliance");
  const set = commands.filter(({ type }) => type === "override");
  expect(set.length).toBeGreaterThan(0);
  // Where several rules move a number, the last one says where it starts.
  const starts = new Map(set.map(({ target, to }) => [target?.id, to]));
  for (const to of starts.values()) expect(told).toContain(`starts at ${to}`);
  expect(await page.getByRole("main").innerText()).toContain([...starts.values()].map((to) => `starts at ${to}`)[0]);
  expect(problems).toEqual([]);
});

test("under fictional names no real one is on the screens of a game", async () => {
  const { page, problems } = await openPage("", { reducedMotion: "reduce" });
  await page.getByText(/^More: /).click();
  await page.getByRole("radio", { name: /Calder and Halvora/ }).check();
  await page.getByRole("button", { name: "New game" }).click();
  await page.getByRole("heading", { name: /Halvora/ }).or(page.getByText(/Halvoran ministry/)).first().waitFor();
  const roles = await page.locator("body").innerText();
  await page.getByRole("button", { name: /^Play / }).last().click();
  await page.getByRole("button", { name: /^Begin / }).waitFor();
  const briefing = await page.locator("body").innerText();
  expect(`${roles} ${briefing}`).toContain("Halvora");
  expect(`${roles} ${briefing}`).not.toMatch(/PRC|China|DeepSeek|OpenAI|Tier 1|\bUS\b/);
  expect(problems).toEqual([]);
});
