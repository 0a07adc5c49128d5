import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Page } from "playwright-core";

const ARTICLES = "tests/fixtures/documents";

export interface FileInHand {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Our own invented articles. */
export const articles = (): readonly FileInHand[] =>
  readdirSync(ARTICLES)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => ({ name: basename(name), bytes: readFileSync(join(ARTICLES, name)) }));

/** Lets files go over the page, all at once. */
export async function dropFiles(page: Page, files: readonly FileInHand[]): Promise<void> {
  const transfer = await page.evaluateHandle(
    (given) => {
      const carried = new DataTransfer();
      for (const { name, base64 } of given) carried.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
      return carried;
    },
    files.map(({ name, bytes }) => ({ name, base64: bytes.toString("base64") })),
  );
  const room = page.locator(".review-room");
  await room.waitFor();
  await room.dispatchEvent("dragover", { dataTransfer: transfer });
  await room.dispatchEvent("drop", { dataTransfer: transfer });
}

/** The studio with the invented articles dropped and read. */
export async function readArticles(page: Page, files = articles()): Promise<void> {
  await page.getByRole("heading", { name: "Drop files here" }).waitFor();
  await dropFiles(page, files);
  await page.getByRole("tab", { name: /^Roles/ }).waitFor();
  await page.getByRole("progressbar").waitFor({ state: "detached" });
}

/** Presses Tab until something of this kind has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never comes to ${selector}`);
}

/** The text of what has the focus. */
export const focusedText = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");

/** How many things of a list still wait, as its tab tells. */
export async function waiting(page: Page, list: string): Promise<number> {
  const count = page.getByRole("tab", { name: new RegExp(`^${list}`) }).locator(".review-count > :first-child");
  return (await count.count()) === 0 ? 0 : Number(await count.textContent());
}
