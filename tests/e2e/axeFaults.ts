import axe from "axe-core";
import type { Page } from "playwright-core";

/**
 * What axe finds wrong on the page as it is, once what moves has come to rest.
 *
 * @param options Narrow the rules, e.g. to those of colours for the same page in another theme.
 */
export async function axeFaults(page: Page, options: axe.RunOptions = {}): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  await page.evaluate(() => {
    const passing = document.getAnimations().filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity);
    return Promise.all(passing.map((animation) => animation.finished.catch(() => undefined)));
  });
  // Without what passed: axe is a third quicker.
  const asked: axe.RunOptions = { resultTypes: ["violations"], ...options };
  const { violations } = await page.evaluate((chosen) => (globalThis as unknown as { axe: typeof axe }).axe.run(chosen), asked);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

/** The same by night, where only colours differ; it is day again afterwards. */
export async function axeFaultsByNight(page: Page): Promise<readonly string[]> {
  const show = (theme: string): Promise<unknown> => page.evaluate((name) => (document.documentElement.dataset["theme"] = name), theme);
  await show("night");
  const found = await axeFaults(page, { runOnly: ["color-contrast"] });
  await show("day");
  return found;
}
