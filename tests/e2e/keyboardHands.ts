import type { Locator, Page } from "playwright-core";
import { chromiumHands, find } from "./chromiumHands.ts";
import { until, type Hands, type Named } from "./hands.ts";

/** More stops than any screen has: after so many the thing cannot be reached. */
const MOST_STOPS = 200;

/** Hands that use nothing but the keyboard: Tab until the thing has the focus, then the key that its role answers to. */
export function keyboardHands(page: Page): Hands {
  const reach = async (target: Locator, what: string): Promise<void> => {
    await target.waitFor();
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await hasFocus(target)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`${what} cannot be reached with the Tab key`);
  };
  const press = async (what: Named, which = 0): Promise<void> => {
    const target = find(page, what).nth(which);
    if (what.role === "radio") return choose(what, which);
    await reach(target, String(what.name));
    await until("a button that is ready", async () => ((await target.getAttribute("aria-disabled")) === "true" ? null : true));
    await page.keyboard.press(what.role === "checkbox" ? "Space" : "Enter");
  };
  /** Tab stops once at a group of radio buttons; the arrows go on inside and choose. */
  const choose = async (what: Named, which: number): Promise<void> => {
    const options = find(page, what);
    await options.first().waitFor();
    const target = options.nth(which);
    const inGroup = page.locator("input[type=radio]:focus");
    for (let stop = 0; stop < MOST_STOPS && !(await sameGroup(inGroup, target)); stop += 1) await page.keyboard.press("Tab");
    for (let stop = 0; stop < MOST_STOPS && !(await hasFocus(target)); stop += 1) await page.keyboard.press("ArrowDown");
    if (!(await hasFocus(target))) throw new Error(`${what.name} cannot be reached with the keyboard`);
    if (!(await target.isChecked())) await page.keyboard.press("Space");
  };
  return {
    ...chromiumHands(page),
    press,
    type: async (what, text) => {
      await reach(find(page, what).first(), String(what.name));
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type(text);
    },
    unfold: async (summary) => {
      await reach(page.locator("summary").filter({ hasText: summary }).first(), String(summary));
      await page.keyboard.press("Enter");
    },
    reload: () => page.keyboard.press("F5").then(() => page.waitForLoadState()),
  };
}

const hasFocus = (target: Locator): Promise<boolean> => target.evaluate((element) => element === document.activeElement);

async function sameGroup(focused: Locator, target: Locator): Promise<boolean> {
  if ((await focused.count()) === 0) return false;
  const name = (radio: Element): string => (radio as HTMLInputElement).name;
  return (await focused.evaluate(name)) === (await target.evaluate(name));
}
