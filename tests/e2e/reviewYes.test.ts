import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useChromium } from "./chromium.ts";
import { tabTo, waiting } from "./reviewHands.ts";

const openPage = useChromium();

const BRIDGE = [
  "A bridge and its price",
  "The prosecutor Edda Lind accused Mayor Ilse Brandt of taking bribes from the port company while the council was voting on the toll. The council said on Monday that it would charge lorries, and that cars would stay free for the next three years.",
  "Ilse Brandt denied the accusation and said that she had never taken money from anybody. The port company urged the council to build a tunnel instead of charging lorries.",
].join("\n\n");

async function pasteBridge(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Paste" }).click();
  await page.getByRole("textbox", { name: "The text", exact: true }).fill(BRIDGE);
  await page.getByRole("button", { name: "Read it" }).click();
  await page.getByRole("tab", { name: /^Evidence/ }).click();
}

test("a card that accuses a person comes first, is confirmed by nothing but a yes, and asks again when it is changed", async () => {
  const { page, problems } = await openPage("#/studio/documents", { reducedMotion: "reduce" });
  await pasteBridge(page);
  const first = page.locator(".finding").first();
  expect(await first.textContent()).toContain("Accuses a person");
  await tabTo(page, ".finding-head");
  const before = await waiting(page, "Evidence");
  // The first press chooses; the others would accept.
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press("Enter");
  expect(await page.getByRole("heading", { name: "This card accuses Ilse Brandt" }).count()).toBe(1);
  expect(await waiting(page, "Evidence")).toBe(before);

  await page.getByRole("button", { name: "Make the draft" }).click();
  expect(await page.getByRole("dialog").textContent()).toContain("1 card accuses a person and has no yes from you.");
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Yes, it says so" }).click();
  expect(await waiting(page, "Evidence")).toBe(before - 1);
  await page.keyboard.press("k");
  await page.keyboard.press("1");
  expect(await waiting(page, "Evidence")).toBe(before);
  await page.keyboard.press("Enter");
  await page.keyboard.press("y");
  expect(await waiting(page, "Evidence")).toBe(before - 1);
  expect(problems).toEqual([]);
});

test("a saved review holds no articles, and goes on beside the same text", async () => {
  const { page } = await openPage("#/studio/documents", { reducedMotion: "reduce" });
  await page.evaluate(() => delete (globalThis as { showSaveFilePicker?: unknown }).showSaveFilePicker);
  await pasteBridge(page);
  await page.locator(".finding-head").nth(1).click();
  await page.keyboard.press("x");
  await page.getByRole("button", { name: "More" }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save the review to a file" }).click()]);
  const stream = await download.createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  const saved = Buffer.concat(parts);
  expect(String(saved)).not.toContain("prosecutor");
  const open = async (): Promise<void> => {
    await page.locator("dialog input[type=file]").setInputFiles({ name: "review.json", mimeType: "application/json", buffer: saved });
  };
  await page.getByRole("button", { name: "Start anew" }).click();
  await page.getByRole("button", { name: "Clear everything" }).click();
  await pasteBridge(page);
  expect(await page.locator(".finding[data-review=dropped]").count()).toBe(0);
  await page.getByRole("button", { name: "More" }).click();
  await open();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(await page.locator(".finding[data-review=dropped]").count()).toBe(1);
});
