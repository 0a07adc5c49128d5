import type { Locator, Page } from "playwright-core";
import type { Hands, Named } from "./hands.ts";

/** Hands in Chromium, by Playwright's own idea of roles and names. */
export function chromiumHands(page: Page): Hands {
  const one = (what: Named, which = 0): Locator => find(page, what).nth(which);
  return {
    count: (what) => find(page, what).count(),
    press: (what, which) => one(what, which).click(),
    type: (what, text) => one(what).fill(text),
    blocked: async (what) => (await one(what).getAttribute("aria-disabled")) === "true",
    checked: (what, which) => one(what, which).isChecked(),
    text: (what) => one(what).innerText(),
    unfold: (summary) => page.getByText(summary).first().click(),
    reload: async () => void (await page.reload()),
  };
}

/** The elements of that role and name, in the order of the page. */
export function find(page: Page, { role, name, within }: Named): Locator {
  return (within === undefined ? page : find(page, within)).getByRole(role, { name });
}
