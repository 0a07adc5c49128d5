import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { useChromium } from "./chromium.ts";

const openPage = useChromium();

/** How many pages a PDF has: each page is an object of its own. */
const pagesOf = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** The scenarios that come with the game. */
const SCENARIOS = readdirSync("scenarios", { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

test.each(SCENARIOS)("the teaching kit of %s prints what is ticked, a sheet a page, the guide on two", async (scenario) => {
  const { page, problems } = await openPage(`#/kit/${scenario}`);
  await page.getByRole("heading", { name: "Teaching kit" }).waitFor();
  await page.locator(".kit-sheet.kit-guide").waitFor();
  const sheets = await page.locator(".kit-sheet:not(.kit-guide)").count();
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(sheets + 2);
  for (const part of ["Guide for teachers", "Evidence cards, to cut out", "Motions and claims", "Role sheets"]) await page.getByRole("checkbox", { name: part }).uncheck();
  const left = await page.locator(".kit-sheet").count();
  expect(left).toBe(4);
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(left);
  expect(problems).toEqual([]);
});

test("in a longer language every sheet is still a page", async () => {
  const { page } = await openPage("#/kit/prc-models-tier1", { locale: "es-ES" });
  await page.getByRole("heading", { name: "¿Deben prohibir" }).first().waitFor();
  await page.locator(".kit-sheet.kit-guide").waitFor();
  const sheets = await page.locator(".kit-sheet:not(.kit-guide)").count();
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(sheets + 2);
});
