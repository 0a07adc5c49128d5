import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { SCENES, storageOf } from "../../tools/screens/scenes.ts";
import { axeFaults, axeFaultsByNight } from "./axeFaults.ts";
import { storing, useChromium } from "./chromium.ts";
import { lostWords } from "./lostWords.ts";

const openPage = useChromium();
const LAPTOP = { width: 1366, height: 768 } as const;
const PHONE = { width: 360, height: 740 } as const;
/** What is left of a laptop's page at a zoom of 200 %. */
const ZOOMED = { width: 683, height: 384 } as const;

/** Least side of what is to be pressed, in pixels of the page; a fraction is lost where the browser rounds. */
const LEAST_TARGET = 43.9;

test.each(SCENES)("on the screen $name axe finds nothing by day and by night, nothing to press is smaller than a finger, and nothing is lost on a phone, zoomed in or with large words", async (scene) => {
  const { page, problems } = await openPage(scene.path, { reducedMotion: "reduce", ...storing(storageOf(scene)) });
  await page.getByRole("heading").first().waitFor();
  await page.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
  const byDay = await axeFaults(page);
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });
  const found = {
    byDay,
    small: await smallTargets(page, LAPTOP),
    smallOnPhone: await smallTargets(page, PHONE),
    lostOnPhone: await lostWords(page, PHONE),
    onPhone: await axeFaults(page),
    byNight: await axeFaultsByNight(page),
    lostZoomed: await lostWords(page, ZOOMED),
    lostWithLargeWords: await lostWithLargeWords(page),
    problems,
  };
  expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([]);
});

test("axe, as it is used here, finds a button without a name and words too pale to read", async () => {
  const { page } = await openPage("", { reducedMotion: "reduce" });
  const heading = page.getByRole("heading").first();
  await heading.waitFor();
  await heading.evaluate((element) => element.insertAdjacentHTML("afterend", `<button></button><p style="background: #fff; color: #ddd">pale</p>`));
  const found = await axeFaults(page);
  expect(found.some((fault) => fault.startsWith("button-name"))).toBe(true);
  expect(found.some((fault) => fault.startsWith("color-contrast"))).toBe(true);
});

test("what is measured here finds a small button, words that are cut off and words that stick out", async () => {
  const { page } = await openPage("", { reducedMotion: "reduce" });
  await page.getByRole("heading").first().waitFor();
  await page.evaluate(() => {
    const planted = `<button style="height:30px">small</button><p style="width:40px;overflow:hidden;white-space:nowrap">cut off here</p><p style="margin-left:300px;width:200px">sticks out</p>`;
    document.querySelector("main")?.insertAdjacentHTML("beforeend", planted);
  });
  expect((await smallTargets(page, PHONE)).join()).toContain(">small<");
  const lost = (await lostWords(page, PHONE)).join();
  expect(lost).toContain("cut off at the side");
  expect(lost).toContain("out of the page");
});

/** What the setting for the size of words does to an open page (`showSettings.ts`). */
async function lostWithLargeWords(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    document.documentElement.style.setProperty("--text-scale", "2");
    const root = document.getElementById("root");
    if (root === null) throw new Error("the page has no root");
    root.style.containerType = "normal";
    void root.offsetWidth;
    root.style.containerType = "";
  });
  return lostWords(page, LAPTOP);
}

async function smallTargets(page: Page, size: typeof LAPTOP | typeof PHONE): Promise<readonly string[]> {
  await page.setViewportSize(size);
  // The board is laid out anew once it has heard of the other size.
  await page.waitForTimeout(100);
  return page.evaluate((leastTarget) => {
    const things = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary, textarea")].filter((thing) => thing.checkVisibility() && !thing.matches(".skip"));
    return things.flatMap((thing) => {
      const target = thing.matches("[type=radio], [type=checkbox]") ? (thing.closest("label") ?? thing) : thing;
      const { width, height } = target.getBoundingClientRect();
      return width < leastTarget || height < leastTarget ? [`${Math.round(width)} × ${Math.round(height)}: ${thing.outerHTML.slice(0, 120)}`] : [];
    });
  }, LEAST_TARGET);
}
