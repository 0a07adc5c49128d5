import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { smallText } from "../helpers/smallScenario.ts";
import { axeFaults } from "./axeFaults.ts";
import { useChromium } from "./chromium.ts";
import { group, studioHands, WITHOUT_PICKERS } from "./studioHands.ts";

const openPage = useChromium();
const PHONE = { width: 390, height: 844 } as const;
const PATIENT = { timeout: 15_000 } as const;

async function openSmall(): Promise<{ page: Page; problems: readonly string[]; hands: ReturnType<typeof studioHands> }> {
  const { page, problems } = await openPage("#/studio", { reducedMotion: "reduce" });
  await page.getByRole("heading", { name: "Your drafts" }).waitFor();
  await page.evaluate(WITHOUT_PICKERS);
  const hands = studioHands(page);
  await hands.open(smallText());
  await page.getByRole("textbox", { name: "Scenario as JSON" }).waitFor();
  return { page, problems, hands };
}

test("axe finds nothing in the studio, by day on a laptop and by night on a phone", { timeout: 120_000 }, async () => {
  const { page, problems, hands } = await openSmall();
  await page.getByLabel("Rounds", { exact: true }).fill("40");
  await hands.checked();
  const found: Record<string, readonly string[]> = { start: await axeFaults(page) };
  for (const chapter of ["Meters", "Rules", "Board"]) {
    await hands.section(chapter);
    found[chapter] = await axeFaults(page);
  }
  for (const [chapter, part] of [["Roles", /^Town council/], ["Policies", /^Close the centre/], ["Motions", /./], ["Triggers", /./]] as const) {
    await hands.section(chapter);
    await page.locator(".part-link").filter({ hasText: part }).first().click();
    await page.evaluate(() => document.querySelectorAll<HTMLDetailsElement>(".studio-forms details").forEach((folded) => folded.setAttribute("open", "")));
    found[chapter] = await axeFaults(page);
  }
  await page.getByRole("button", { name: /^Changes/ }).click();
  found["changes"] = await axeFaults(page);
  await page.evaluate(() => (document.documentElement.dataset["theme"] = "night"));
  await page.setViewportSize(PHONE);
  for (const [shown, name] of [["forms", /^Forms/], ["json", /^JSON/], ["problems", /^Problems/], ["changes", /^Changes/]] as const) {
    await page.getByRole("button", { name }).click();
    found[`${shown} on a phone by night`] = await axeFaults(page);
  }
  await page.getByRole("link", { name: "Drafts" }).click();
  await page.getByRole("heading", { name: "Your drafts" }).waitFor();
  found["drafts"] = await axeFaults(page);
  expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))).toEqual({});
  expect(problems).toEqual([]);
});

test("forms and JSON are of one text: what is written in one stands in the other, and both show the same place", async () => {
  const { page, problems, hands } = await openSmall();
  const json = page.getByRole("textbox", { name: "Scenario as JSON" });
  await hands.section("Roles");
  await page.getByRole("button", { name: /^Town council/ }).click();
  await page.getByLabel("Short", { exact: true }).fill("Elders");
  await expect.poll(() => json.innerText(), PATIENT).toContain('"short": "Elders"');

  // A new id is taken everywhere.
  await page.getByLabel("Id", { exact: true }).first().fill("elders");
  await page.keyboard.press("Enter");
  await page.getByText(/^Named in \d+ places, which follow/).waitFor();

  // In the text: the caret in another part shows the form of that part.
  await json.locator(".cm-line", { hasText: '"short": "Elders"' }).click();
  await expect.poll(() => page.getByRole("heading", { level: 1 }).innerText(), PATIENT).toBe("Town council");
  await json.press("ControlOrMeta+Home");
  await expect.poll(() => page.getByRole("heading", { level: 1 }).innerText(), PATIENT).toBe("Start");

  // What is no JSON is said, and undo mends it.
  await page.keyboard.type("]");
  await page.getByRole("alert").getByText(/not valid JSON/).waitFor();
  await page.keyboard.press("ControlOrMeta+z");
  await expect.poll(() => page.getByRole("alert").count(), PATIENT).toBe(0);

  const saved = await hands.save();
  expect(saved).toBe(smallText().replaceAll('"Council", "flag"', '"Elders", "flag"').replaceAll('"council"', '"elders"'));
  expect(problems).toEqual([]);
});

test("the JSON editor offers what there is, and the changes are told in words", async () => {
  const { page } = await openSmall();
  const { section } = studioHands(page);
  await section("Policies");
  await page.getByRole("button", { name: /^Hire inspectors/ }).click();
  const to = page.getByRole("textbox", { name: "Scenario as JSON" }).locator(".cm-line", { hasText: '"to": "capacity", "w": 20' });
  await to.waitFor();
  await to.locator(".json-text").first().click();
  await page.keyboard.press("Control+Space");
  await page.getByRole("option", { name: /^tension/ }).click();
  await page.getByRole("button", { name: /^Changes/ }).click();
  const changes = page.getByRole("region", { name: "Changes since the last save" });
  await expect.poll(() => changes.getByRole("listitem").allInnerTexts(), PATIENT).toEqual([expect.stringMatching(/^changed Policies › Hire inspectors › Effects › .+ › Meter/)]);
});

test("everything by the keyboard: begin, choose a chapter and a part, change it, take it back", async () => {
  const { page, problems } = await openPage("#/studio", { reducedMotion: "reduce" });
  await page.getByRole("heading", { name: "Your drafts" }).waitFor();
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let stop = 0; stop < 150; stop += 1) {
      const words = await page.evaluate(() => {
        const { activeElement: at } = document;
        return at === null ? "" : `${at.getAttribute("aria-label") ?? ""} ${at.textContent ?? ""} ${(at as HTMLInputElement).labels?.[0]?.textContent ?? ""}`.trim();
      });
      if (name.test(words)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`${name} cannot be reached with the Tab key`);
  };
  await tabTo(/^With the first parts/);
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Scenario as JSON" }).waitFor();
  await tabTo(/^Meters/);
  await page.keyboard.press("Enter");
  await tabTo(/^Enforcement/);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Enforcement" }).waitFor();
  await tabTo(/^At the start/);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("71");
  const start = page.getByLabel("At the start", { exact: true });
  expect(await start.inputValue()).toBe("71");
  await page.keyboard.press("ControlOrMeta+z");
  await expect.poll(() => start.inputValue(), PATIENT).toBe("50");
  // The JSON editor lets nobody in who cannot get out again.
  await tabTo(/^JSON$/);
  await tabTo(/^Scenario as JSON/);
  await tabTo(/S501/);
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest(".studio-forms") !== null), PATIENT).toBe(true);
  expect(problems).toEqual([]);
});

test("effects are read as sentences, and their sign is a word", async () => {
  const { page, hands } = await openSmall();
  await hands.section("Policies");
  await page.getByRole("button", { name: /^Close the centre/ }).click();
  const first = group(page, "Effects").getByRole("listitem").first();
  expect(await first.getByLabel("Direction").inputValue()).toBe("lowers");
  expect(await first.getByLabel("Points a round").inputValue()).toBe("3");
  await first.getByLabel("Direction").selectOption("raises");
  await first.getByLabel("Points a round").fill("9");
  await first.getByText("raises Trade of the shops strongly", { exact: true }).waitFor();
  const { policies } = JSON.parse(await hands.save()) as { readonly policies: readonly { readonly effects: readonly object[] }[] };
  expect(policies[1]?.effects[0]).toMatchObject({ to: "shops", w: 9 });
});
