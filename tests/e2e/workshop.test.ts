import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { smallText } from "../helpers/smallScenario.ts";
import { axeFaults, axeFaultsByNight } from "./axeFaults.ts";
import { useChromium } from "./chromium.ts";
import { studioHands, WITHOUT_PICKERS } from "./studioHands.ts";

const openPage = useChromium();

async function openWorkshop(): Promise<{ readonly page: Page; readonly problems: readonly string[]; readonly bench: (name: string) => Promise<void> }> {
  const { page, problems } = await openPage("#/studio", { reducedMotion: "reduce" });
  await page.getByRole("heading", { name: "Your drafts" }).waitFor();
  await page.evaluate(WITHOUT_PICKERS);
  await studioHands(page).open(smallText());
  await page.getByRole("link", { name: "Try out" }).click();
  const bench = (name: string): Promise<void> => page.getByRole("navigation", { name: "What to look at" }).getByRole("link", { name }).click();
  await page.getByRole("heading", { name: "The web of causes" }).waitFor();
  return { page, problems, bench };
}

test("axe finds nothing on the benches, by day and by night, and a box of the web leads to its form", { timeout: 120_000 }, async () => {
  const { page, problems, bench } = await openWorkshop();
  const found: Record<string, readonly string[]> = {};
  for (const name of ["The web of causes", "What can be argued", "As a role sees it", "Certificate"]) {
    await bench(name);
    found[name] = await axeFaults(page);
    found[`${name} by night`] = await axeFaultsByNight(page);
  }
  expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))).toEqual({});

  await bench("The web of causes");
  await page.getByLabel("In the middle").selectOption({ label: "Safety and quiet" });
  await page.locator(".web-node[aria-pressed=true]").filter({ hasText: "Safety and quiet" }).waitFor();
  await page.getByRole("button", { name: "Edit “Safety and quiet”" }).click();
  await page.getByRole("heading", { name: "Safety and quiet", level: 1 }).waitFor();
  expect(problems).toEqual([]);
});

test("a draft is played for a try from its second round, over a reload, and the kept game is left alone", { timeout: 120_000 }, async () => {
  const { page, problems, bench } = await openWorkshop();
  await page.evaluate(() => localStorage.setItem("countermove.save", "somebody else's"));
  await bench("As a role sees it");
  await page.getByLabel("Start at").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Play-test" }).click();
  const where = page.getByRole("button", { name: /2 of 3.*where am I/ });
  await where.waitFor();
  await page.reload();
  await where.waitFor();
  expect(await page.evaluate(() => localStorage.getItem("countermove.save"))).toBe("somebody else's");
  await page.getByRole("link", { name: "Back to the studio" }).click();
  await page.getByRole("heading", { name: "As a role sees it" }).waitFor();
  expect(problems).toEqual([]);
});

test("a quick certificate is made while the page stays at hand, and its findings stand in the problems list", { timeout: 240_000 }, async () => {
  const { page, problems, bench } = await openWorkshop();
  await bench("Certificate");
  await page.getByRole("button", { name: "Quick look" }).click();
  await page.getByRole("button", { name: "Stop" }).click();
  expect(await page.getByRole("progressbar").count()).toBe(0);
  await page.getByRole("button", { name: "Quick look" }).click();
  await page.getByText(/^(It passes|No errors, but see the warnings|It does not pass)\.$/).waitFor({ timeout: 200_000 });
  const findings = await page.locator(".workshop-list .text-button").allInnerTexts();
  expect(findings.length).toBeGreaterThan(0);
  await page.getByRole("link", { name: "Write" }).click();
  const listed = await page.getByRole("region", { name: "Problems" }).innerText();
  for (const finding of findings) expect(listed).toContain(finding.slice(0, "C101".length));
  expect(problems).toEqual([]);
});
