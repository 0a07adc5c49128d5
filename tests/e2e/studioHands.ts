import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";

/** Browsers without the File System Access API save by a download, which a test can read. */
export const WITHOUT_PICKERS = "delete globalThis.showSaveFilePicker; delete globalThis.showOpenFilePicker";

/** What a person does in the studio, by the names that stand on the page. */
export function studioHands(page: Page) {
  const nav = page.getByRole("navigation", { name: "Parts of the scenario" });
  const section = (name: string): Promise<void> => nav.getByRole("button", { name: new RegExp(`^${name}`) }).click();
  return {
    section,
    begin: async (name: RegExp): Promise<void> => {
      await page.getByRole("button", { name }).click();
      await nav.waitFor();
    },
    /** Opens a text as a file. */
    open: async (text: string): Promise<void> => {
      const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "Open a file" }).click()]);
      await chooser.setFiles({ name: "scenario.json", mimeType: "application/json", buffer: Buffer.from(text) });
      await nav.waitFor();
    },
    /** Saves, and reads what was saved. */
    save: async (): Promise<string> => {
      const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save", exact: true }).click()]);
      return readFileSync(await file.path(), "utf8");
    },
    /** Adds a part in a chapter, and gives the form that opens. */
    add: async (chapter: string, part: string): Promise<Locator> => {
      await section(chapter);
      const back = page.getByRole("button", { name: /^All / });
      if ((await back.count()) > 0) await back.click();
      await page.getByRole("button", { name: `Add ${part}`, exact: true }).click();
      return page.locator(".studio-forms");
    },
    problems: page.getByRole("region", { name: "Problems" }),
    /** Waits until the checks have seen the text of now. */
    checked: async (): Promise<void> => void (await page.waitForTimeout(900)),
  };
}

/** A region of the form by its heading. */
export const group = (inside: Page | Locator, name: string | RegExp): Locator => inside.getByRole("group", { name, ...(typeof name === "string" && { exact: true }) });
