import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { ElementHandle, Page } from "puppeteer-core";
import { until, type Hands, type Named } from "./hands.ts";

/** Stock Firefox tells nobody its accessibility tree, so roles and names are worked out in the page. */
const TESTING_LIBRARY = readFileSync(createRequire(import.meta.url).resolve("@testing-library/dom/dist/@testing-library/dom.umd.min.js"), "utf8");

/** A {@link Named} as it travels into the page. */
interface Wanted {
  readonly role: string;
  readonly source: string;
  readonly flags: string;
}

/** What the library leaves in the page. */
interface Library {
  readonly TestingLibraryDom: { queryAllByRole(within: HTMLElement, role: string, options: { name: RegExp; hidden: boolean }): HTMLElement[] };
}

/** Hands in Firefox, over WebDriver BiDi. */
export function firefoxHands(page: Page): Hands {
  const one = async (what: Named, which = 0): Promise<ElementHandle> => {
    await arm(page);
    return until(`${what.role} ${what.name}`, async () => (await all(page, what))[which] ?? null);
  };
  return {
    count: async (what) => {
      await arm(page);
      return (await all(page, what)).length;
    },
    press: async (what, which) => {
      await until(`${what.role} ${what.name} that is ready`, async () => ((await (await one(what, which)).evaluate(isBlocked)) ? null : true));
      await (await one(what, which)).click();
    },
    type: async (what, text) => (await one(what)).type(text),
    blocked: async (what) => (await one(what)).evaluate(isBlocked),
    checked: async (what, which) => (await one(what, which)).evaluate((element) => (element as HTMLInputElement).checked),
    text: async (what) => (await one(what)).evaluate((element) => (element as HTMLElement).innerText),
    unfold: async (summary) => {
      const found = await until(String(summary), async () => {
        for (const fold of await page.$$("summary")) if (summary.test(await fold.evaluate((element) => element.textContent ?? ""))) return fold;
        return null;
      });
      await found.click();
    },
    reload: async () => void (await page.reload()),
  };
}

const isBlocked = (element: Element): boolean => element.getAttribute("aria-disabled") === "true";

/** A page that was opened anew has lost the library. */
async function arm(page: Page): Promise<void> {
  if (!(await page.evaluate(() => "TestingLibraryDom" in globalThis))) await page.evaluate(TESTING_LIBRARY);
}

async function all(page: Page, what: Named): Promise<readonly ElementHandle[]> {
  const found = await page.evaluateHandle((path: readonly Wanted[]) => {
    const { queryAllByRole } = (globalThis as unknown as Library).TestingLibraryDom;
    // An open dialog makes all else inert.
    const open = document.querySelector("dialog[open]") ?? document.body;
    const step = (within: readonly HTMLElement[], { role, source, flags }: Wanted) =>
      within
        .flatMap((element) => queryAllByRole(element, role, { name: new RegExp(source, flags), hidden: true }))
        .filter((element) => open.contains(element) && element.checkVisibility());
    return path.reduce(step, [document.body]);
  }, pathTo(what));
  const handles = [...(await found.getProperties()).values()].map((handle) => handle.asElement());
  return handles.filter((handle) => handle !== null) as ElementHandle[];
}

const pathTo = ({ role, name, within }: Named): readonly Wanted[] => [...(within === undefined ? [] : pathTo(within)), { role, source: name.source, flags: name.flags }];
