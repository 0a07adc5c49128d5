import { expect, test } from "vitest";
import { SCENES, storageOf } from "../../tools/screens/scenes.ts";
import { axeFaults } from "./axeFaults.ts";
import { storing, useChromium } from "./chromium.ts";

const openPage = useChromium();
const PHONE = { width: 360, height: 740 } as const;

test.each(SCENES)("axe finds nothing on the screen $name, by day on a laptop and by night on a phone", async (scene) => {
  const { page, problems } = await openPage(scene.path, { reducedMotion: "reduce", ...storing(storageOf(scene)) });
  await page.getByRole("heading").first().waitFor();
  const byDay = await axeFaults(page);
  await page.evaluate(() => (document.documentElement.dataset["theme"] = "night"));
  await page.setViewportSize(PHONE);
  expect({ byDay, byNight: await axeFaults(page) }).toEqual({ byDay: [], byNight: [] });
  expect(problems).toEqual([]);
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
