import { expect, test } from "vitest";
import { axeFaults } from "./axeFaults.ts";
import { useChromium } from "./chromium.ts";

const openPage = useChromium();

test("the built game opens with its name, without an error and without a word to another machine", async () => {
  const { page, problems } = await openPage();
  await page.waitForSelector("main");
  expect(await page.title()).toBe("Countermove");
  expect(await page.locator("h1").count()).toBe(1);
  expect(problems).toEqual([]);
});

test("a browser test notices an error of the page and a word to another machine, which the page's own policy stops", async () => {
  const { page, problems } = await openPage();
  const said = await page.evaluate(() => {
    setTimeout(() => {
      throw new Error("planted");
    });
    return fetch("http://127.0.0.1:9/").then(() => "answered", () => "stopped");
  });
  expect(said).toBe("stopped");
  await expect.poll(() => problems).toContain("error: planted");
  expect(problems.join("\n")).toMatch(/127\.0\.0\.1:9.*Content Security Policy/s);
});

test("the first screen has no accessibility fault that axe can see", async () => {
  const { page } = await openPage();
  await page.waitForSelector("main");
  expect(await axeFaults(page)).toEqual([]);
});
