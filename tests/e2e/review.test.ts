import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { madeDocx, madeLockedPdf, madePdf, madeScan } from "../helpers/madeFiles.ts";
import { axeFaults } from "./axeFaults.ts";
import { useChromium } from "./chromium.ts";
import { articles, dropFiles, focusedText, readArticles, tabTo, waiting } from "./reviewHands.ts";

const openPage = useChromium();
const PARAGRAPHS = [
  "The harbour council said on Monday that it would charge lorries from the first of June, and that cars would stay free for at least three years.",
  "The port company urged the council to build a tunnel instead. Its director warned that the charge could drive trade away to other harbours along the coast.",
  "A group of shopkeepers called on the council to publish what the toll would cost the town, and said that prices might rise in every shop of the old quarter.",
];
const ALIKE = [
  "The harbour council said on Monday that it would charge lorries from the first of June, and that cars would stay free for at least three years.\n\nIts director warned that the charge could drive trade away to other harbours along the coast.",
  "The port company said on Friday that the council would charge lorries from the middle of June, and that cars would pay after three years.\n\nShopkeepers of the old quarter warned that the charge could drive trade away to other towns.",
] as const;
const copyFor = (whom: string): readonly string[] => [...PARAGRAPHS, `This copy of the report on the old harbour was made by the council for its ${whom}.`];
const ROOM = "#/studio/documents";
const STILL = { reducedMotion: "reduce" } as const;
const ROW = `.finding[data-chosen="true"]`;

test("articles dropped together are read; what cannot be read is told file by file", async () => {
  const { page, problems } = await openPage(ROOM, STILL);
  await page.getByRole("heading", { name: "Drop files here" }).waitFor();
  await dropFiles(page, [...articles(), { name: "cut.pdf", bytes: Buffer.from("%PDF-1.7\n1 0 obj") }, { name: "empty.txt", bytes: Buffer.alloc(0) }, { name: "picture.png", bytes: Buffer.from([137, 80, 78, 71, 0, 0, 1]) }]);
  await page.getByRole("tab", { name: /^Roles/ }).waitFor();
  const told = await page.locator(".review-arrivals .problem").allTextContents();
  expect(told.sort()).toEqual(["cut.pdf: This PDF is damaged or cut short.", "empty.txt: There is no text in this file.", "picture.png: This is no text, Markdown, HTML, PDF or Word file."]);
  await page.getByRole("button", { name: "Take cut.pdf off the list" }).click();
  expect(await page.locator(".review-arrivals .problem").count()).toBe(2);
  const documents = page.getByRole("region", { name: "Documents" }).getByRole("listitem");
  expect(await documents.count()).toBe(articles().length);
  expect(problems).toEqual([]);
});

test("PDF, Word file, page and Markdown are read in the worker; locked and scanned ones and copies are told", { timeout: 120_000 }, async () => {
  const { page, problems } = await openPage(ROOM, STILL);
  await readArticles(page, [
    { name: "a.pdf", bytes: Buffer.from(madePdf(copyFor("print"))) },
    { name: "b.docx", bytes: Buffer.from(madeDocx(copyFor("desks"))) },
    { name: "c.html", bytes: Buffer.from(`<!doctype html><title>x</title><article>${copyFor("screens").map((text) => `<p>${text}</p>`).join("")}</article>`) },
    { name: "d.md", bytes: Buffer.from(copyFor("notes").join("\n\n")) },
    { name: "same.txt", bytes: Buffer.from(copyFor("notes").join("\n\n")) },
    { name: "locked.pdf", bytes: Buffer.from(madeLockedPdf()) },
    { name: "scan.pdf", bytes: Buffer.from(madeScan()) },
  ]);
  expect((await page.locator(".review-arrivals .problem").allTextContents()).map((text) => text.split(":")[0]).sort()).toEqual(["locked.pdf", "same.txt", "scan.pdf"]);
  for (const name of ["a.pdf", "b.docx", "c.html", "d.md"]) {
    await page.getByRole("button", { name: new RegExp(`^${name}`) }).click();
    expect(await page.locator(".review-block", { hasText: "would charge lorries from the first of June" }).count(), name).toBe(1);
  }
  expect(problems).toEqual([]);
});

test("the document stands there letter by letter, whatever is marked in it, and what was hidden can be opened and taken in", async () => {
  const { page } = await openPage(ROOM, STILL);
  const [article] = articles().filter(({ name }) => name === "news-rent-cap.txt");
  await readArticles(page, article === undefined ? [] : [article]);
  const text = String(article?.bytes);
  const blocks = await page.locator(".review-paper > .review-block > :first-child").allTextContents();
  expect(blocks.length).toBeGreaterThan(8);
  for (const block of blocks) expect(text).toContain(block);
  expect(await page.locator(".review-paper [data-layers] *").count()).toBe(0);
  const hidden = page.locator(".review-hidden").last();
  await hidden.getByText(/lines? hidden/).click();
  expect(await hidden.textContent()).toContain("Ferry strike enters its second week");
  await hidden.locator(".review-hidden-block", { hasText: "Ferry strike" }).getByRole("button", { name: "Part of the article" }).click();
  await page.locator(".review-block", { hasText: "Ferry strike enters its second week" }).waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.locator(".review-block", { hasText: "Ferry strike enters its second week" }).waitFor({ state: "detached" });
});

test("a row lights up its passages, and a passage its rows; a press on a passage chooses its row", async () => {
  const { page } = await openPage(ROOM, STILL);
  await readArticles(page);
  await page.getByRole("tab", { name: /^Evidence/ }).click();
  await page.locator(".finding-head").nth(2).hover();
  expect(await page.locator(".finding[data-lit=true]").count()).toBe(1);
  await page.locator(".finding-head").nth(2).click();
  const lit = page.locator(".review-paper [data-lit=true]");
  await lit.first().waitFor();
  const verbatim = (await lit.allTextContents()).join("");
  expect(await page.locator(ROW).count()).toBe(1);
  await page.keyboard.press("w");
  expect(await page.locator(`${ROW} .review-places`).textContent()).toContain(verbatim);
  await page.getByRole("tab", { name: /^Roles/ }).click();
  await lit.first().click();
  expect(await page.getByRole("tab", { selected: true }).textContent()).not.toMatch(/^Issues/);
  expect(await page.locator(ROW).count()).toBe(1);
});

test("a whole review is done by keyboard alone, and the draft counts nothing left", { timeout: 120_000 }, async () => {
  const { page, problems } = await openPage(ROOM, STILL);
  await readArticles(page);
  await tabTo(page, "[role=tab]");
  await tabTo(page, ".finding-head");
  for (const list of ["Roles", "Measures", "Evidence", "Consequences", "Issues"]) {
    await acceptAll(page, list);
    if (list !== "Issues") await page.keyboard.press("]");
  }
  expect(await page.getByText("Everything that is proposed has your word.").count()).toBe(1);
  expect(problems).toEqual([]);
});

/** Goes through a list from its first row: Enter, and Y where a card accuses somebody. */
async function acceptAll(page: Page, list: string): Promise<void> {
  expect(await page.getByRole("tab", { selected: true }).textContent()).toMatch(new RegExp(`^${list}`));
  const left = await waiting(page, list);
  for (let accepted = 0; accepted < left; accepted += 1) {
    // The first press in a review only chooses the row.
    if ((await page.locator(ROW).count()) === 0) await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    if ((await page.locator(".review-yes").count()) > 0) await page.keyboard.press("y");
  }
  expect(await waiting(page, list)).toBe(0);
}

test("status, words, mergers, splits, drops and cards of one's own, each by its key and each taken back", { timeout: 120_000 }, async () => {
  const { page, problems } = await openPage(ROOM, STILL);
  // Two that tell nearly the same, so that there is something to merge.
  await readArticles(page, [...articles().slice(0, 4), ...ALIKE.map((text, index) => ({ name: `toll${index}.txt`, bytes: Buffer.from(text) }))]);
  await page.getByRole("tab", { name: /^Evidence/ }).focus();
  await page.keyboard.press("Enter");
  await tabTo(page, ".finding-head");
  await page.keyboard.press("j");
  // A card that another is like.
  for (let row = 0; row < 20; row += 1) {
    await page.keyboard.press("m");
    if ((await page.locator(".review-candidate").count()) > 0) break;
    await page.keyboard.press("j");
  }
  await page.keyboard.press("Escape");
  const first = await focusedText(page);
  await page.keyboard.press("5");
  expect(await page.locator(ROW).textContent()).toContain("Opinion");
  await page.keyboard.press("e");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("jkx words of mine");
  await page.keyboard.press("Enter");
  expect(await focusedText(page)).toContain("jkx words of mine");
  const count = await page.locator(".finding").count();
  await page.keyboard.press("m");
  const candidate = await page.locator(".review-candidate").textContent();
  expect(candidate).not.toBe("");
  await page.keyboard.press("m");
  await page.keyboard.press("s");
  if ((await page.locator(".review-pieces").count()) > 0) await page.keyboard.press("s");
  await page.keyboard.press("x");
  expect(await page.locator(".finding[data-review=dropped]").count()).toBe(1);
  for (let undone = 0; undone < 5; undone += 1) await page.keyboard.press("z");
  await page.keyboard.press("z");
  expect(await page.getByRole("status").first().textContent()).toBe("Nothing to undo.");
  expect(await page.locator(".finding").count()).toBe(count);
  expect(await focusedText(page)).not.toContain("jkx");
  for (let redone = 0; redone < 2; redone += 1) await page.keyboard.press("Shift+Z");
  expect(await page.locator(".finding", { hasText: "jkx words of mine" }).count()).toBe(1);
  expect(first).not.toBe("");

  await page.getByRole("article").focus();
  await page.keyboard.press("u");
  await page.keyboard.press("Shift+J");
  const chosen = await page.evaluate(() => String(getSelection()));
  await page.keyboard.press("c");
  expect(await page.locator(`${ROW} .finding-face`).textContent()).toContain(chosen.slice(0, 40).trim());
  expect(problems).toEqual([]);
});

test("single letters can be turned off; arrows, Enter and buttons do the same", async () => {
  const { page } = await openPage(ROOM, STILL);
  await readArticles(page);
  await page.getByRole("tab", { name: /^Measures/ }).click();
  await page.locator(".finding-head").first().click();
  await page.keyboard.press("?");
  await page.getByRole("checkbox", { name: /^Single letters/ }).uncheck();
  await page.keyboard.press("Escape");
  await page.locator(".finding-head").first().focus();
  const before = await waiting(page, "Measures");
  for (const key of ["x", "j", "3", "z", "?"]) await page.keyboard.press(key);
  expect(await waiting(page, "Measures")).toBe(before);
  expect(await page.getByRole("dialog").count()).toBe(0);
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Delete");
  expect(await waiting(page, "Measures")).toBe(before - 2);
  await page.keyboard.press("Control+z");
  expect(await waiting(page, "Measures")).toBe(before - 1);
});

test("a reload comes back to the same place, with every decision and its undo", async () => {
  const { page, problems } = await openPage(ROOM, STILL);
  await readArticles(page);
  await page.getByRole("tab", { name: /^Evidence/ }).click();
  await page.locator(".finding-head").nth(3).click();
  await page.keyboard.press("2");
  await page.keyboard.press("x");
  const seen = await page.locator(".review-found").textContent();
  await page.waitForTimeout(800);
  await page.reload();
  await page.locator(".finding").first().waitFor();
  expect((await page.locator(".review-found").textContent())?.replace("Dropped.", "")).toBe(seen?.replace("Dropped.", ""));
  await page.getByRole("button", { name: "Undo" }).click();
  expect(await page.locator(".finding[data-review=dropped]").count()).toBe(0);
  expect(problems).toEqual([]);
});

test("axe finds nothing, before and in a review, by day on a laptop and by night on a phone", { timeout: 120_000 }, async () => {
  const { page } = await openPage(ROOM, STILL);
  await page.getByRole("heading", { name: "Drop files here" }).waitFor();
  const found = [...(await faults(page, "import"))];
  await readArticles(page);
  for (const list of ["Roles", "Measures", "Evidence", "Consequences", "Issues"]) {
    await page.getByRole("tab", { name: new RegExp(`^${list}`) }).click();
    await page.locator(".finding-head").first().click();
    found.push(...(await faults(page, list)));
    await page.keyboard.press("w");
    found.push(...(await faults(page, `${list} why`)));
  }
  await page.keyboard.press("?");
  found.push(...(await faults(page, "keys")));
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Make the draft" }).click();
  found.push(...(await faults(page, "draft")));
  await page.keyboard.press("Escape");
  await page.evaluate(() => (document.documentElement.dataset["theme"] = "night"));
  found.push(...(await faults(page, "night")));
  await page.setViewportSize({ width: 360, height: 740 });
  found.push(...(await faults(page, "phone, findings")));
  await page.getByText("Document", { exact: true }).click();
  found.push(...(await faults(page, "phone, document")));
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(found).toEqual([]);
});

async function faults(page: Page, where: string): Promise<readonly string[]> {
  return (await axeFaults(page)).map((fault) => `${where}: ${fault}`);
}
