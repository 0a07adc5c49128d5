import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { parseScenario } from "../../src/scenario/index.ts";
import { edited, smallText } from "../helpers/smallScenario.ts";
import { useChromium } from "./chromium.ts";
import { group, studioHands, WITHOUT_PICKERS } from "./studioHands.ts";

const openPage = useChromium();

async function openStudio(): Promise<{ page: Page; problems: readonly string[]; hands: ReturnType<typeof studioHands> }> {
  const { page, problems } = await openPage("#/studio", { reducedMotion: "reduce" });
  await page.getByRole("heading", { name: "Your drafts" }).waitFor();
  await page.evaluate(WITHOUT_PICKERS);
  return { page, problems, hands: studioHands(page) };
}

/** How long the slowest page may take on a busy machine. */
const PATIENT = { timeout: 15_000 } as const;

const chooseFirst = async (select: Locator): Promise<void> => void (await select.selectOption({ index: 1 }));

test("a scenario is written from nothing, by forms only, until validate has no error to say", { timeout: 120_000 }, async () => {
  const { page, problems, hands } = await openStudio();
  await hands.begin(/^Empty file/);
  await page.getByLabel("Title", { exact: true }).fill("A bridge too many");
  await page.getByLabel("Question", { exact: true }).fill("Should the town build a second bridge?");
  await page.getByLabel("Rounds", { exact: true }).fill("1");
  for (const title of ["Traffic", "Inspection", "Use", "Trust", "Neighbours"]) {
    const form = await hands.add("Meters", "meter");
    await form.getByLabel("Title", { exact: true }).fill(title);
  }
  for (const title of ["Council", "Ferry company"]) {
    const form = await hands.add("Roles", "role");
    await form.getByLabel("Title", { exact: true }).fill(title);
  }
  await hands.section("Meters");
  await chooseFirst(page.getByLabel("Add: Public interest"));
  await hands.add("Motions", "theme");
  await hands.add("Motions", "bloc");
  await hands.add("Documents", "document");
  await hands.add("Documents", "origin");
  for (const text of ["Cars queue.", "Ferries are slow.", "Tolls work."]) {
    const form = await hands.add("Documents", "card");
    await form.getByLabel("Text", { exact: true }).fill(text);
  }
  for (const title of ["Build it", "Buy a second ferry"]) {
    const form = await hands.add("Policies", "policy");
    await form.getByLabel("Title", { exact: true }).fill(title);
  }
  await writeRules(page, hands);
  const ending = await hands.add("Endings", "ending");
  await ending.getByLabel("Kind of condition").selectOption({ label: "No condition" });
  await writeMotion(page, await hands.add("Motions", "motion"));

  await hands.checked();
  await expect.poll(() => hands.problems.getByText(/\d errors?$/).count(), PATIENT).toBe(0);
  const text = await hands.save();
  const parsed = parseScenario(text);
  expect(parsed.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(parsed).toMatchObject({ ok: true, scenario: { title: "A bridge too many", roles: [{ title: "Council" }, { title: "Ferry company" }] } });
  expect(problems).toEqual([]);
});

async function writeRules(page: Page, { section }: ReturnType<typeof studioHands>): Promise<void> {
  await section("Rules");
  for (const [field, meter] of [["Capacity", "Inspection"], ["Demand", "Use"], ["Legitimacy", "Trust"], ["Alliance", "Neighbours"]] as const) {
    await page.getByLabel(field, { exact: true }).selectOption({ label: meter });
  }
  await page.getByLabel("Owner", { exact: true }).selectOption({ label: "Ferry company" });
  await group(page, "Rungs").getByRole("button", { name: /^Add item ?: Rungs/ }).click();
  await group(page, "Effects").getByRole("button", { name: /^Add item ?: Effects/ }).click();
}

/** Three cards for each side. */
async function writeMotion(page: Page, form: Locator): Promise<void> {
  await form.getByLabel("Title", { exact: true }).fill("Second bridge");
  for (const side of [0, 1]) {
    const claim = page.locator(`[data-path='["motions",0,"claims",${side}]']`);
    await claim.locator("summary").first().click();
    const evidence = group(claim, "Evidence");
    for (const card of [1, 2]) {
      await evidence.getByRole("button", { name: /^Add item ?: Evidence/ }).click();
      await evidence.getByLabel("Card", { exact: true }).last().selectOption({ index: card });
    }
  }
}

/** The small scenario, broken in as many ways as a tired author would break it. */
function brokenText(): string {
  const text = edited({
    "rounds": 40,
    "policies.0.effects.0.to": "safty",
    "policies.1.role": "councill",
    "meters.0.good": "hihg",
    "roles.0.short": "",
    "cards.0.origin": undefined,
    // Deep in what is folded away.
    "motions.0.claims.1.warrants.0.text": "",
    "policies.2.effects.0.cards": ["C999"],
  });
  return text.replace('"question":', '"qestion":').replace('"language": "en",', '"language": "en"');
}

test("a broken scenario is repaired by the list of problems alone", { timeout: 120_000 }, async () => {
  const { page, problems, hands } = await openStudio();
  await hands.open(brokenText());
  const words: Record<string, string> = { $: ",", "$.rounds": "3", "$.roles[0].short": "Council", "$.motions[0].claims[1].warrants[0].text": "because it is so." };
  for (let repairs = 0; repairs < 12; repairs += 1) {
    await hands.checked();
    const first = hands.problems.locator("li[data-severity=error]").first();
    if ((await first.count()) === 0) break;
    const use = first.getByRole("button", { name: /^Use/ });
    if ((await use.count()) > 0) {
      await use.click();
      continue;
    }
    const path = await first.locator("code").innerText();
    await first.getByRole("button").first().click();
    if (path.endsWith(".origin")) await page.locator(":focus").selectOption({ index: 1 });
    else if (path.endsWith(".cards[0]")) await page.locator("[data-known=false]").getByRole("button", { name: /^Take/ }).click();
    else {
      // The text of a list or a field that is shown is chosen whole; in the JSON editor a comma is put where the caret stands.
      if (path !== "$") await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type(words[path] ?? "");
    }
  }
  expect(parseScenario(await hands.save()).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(problems).toEqual([]);
});

test("a reload in the middle loses nothing, not even what can be taken back", async () => {
  const { page, problems, hands } = await openStudio();
  await hands.open(smallText());
  await hands.section("Roles");
  await page.getByRole("button", { name: /^Town council/ }).click();
  await page.getByLabel("Title", { exact: true }).first().fill("Village council");
  // At once: the shelf has had no time.
  await page.reload();
  await expect.poll(() => page.getByLabel("Title", { exact: true }).first().inputValue(), PATIENT).toBe("Village council");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => page.getByLabel("Title", { exact: true }).first().inputValue(), PATIENT).toBe("Town council");
  await page.evaluate(WITHOUT_PICKERS);
  expect(await hands.save()).toBe(smallText());
  expect(problems).toEqual([]);
});

test("several drafts stay on the shelf, until one is deleted", async () => {
  const { page, hands } = await openStudio();
  await hands.open(smallText());
  await page.getByRole("link", { name: "Drafts" }).click();
  await hands.begin(/^With the first parts/);
  await page.getByLabel("Title", { exact: true }).fill("A second one");
  await page.getByRole("link", { name: "Drafts" }).click();
  await page.getByRole("heading", { name: "Drones over Millbrook" }).waitFor();
  const second = page.getByRole("listitem").filter({ hasText: "A second one" });
  await second.getByRole("button", { name: /^Delete/ }).click();
  await second.getByRole("button", { name: /^Really delete/ }).click();
  await expect.poll(() => page.getByRole("heading", { name: "A second one" }).count(), PATIENT).toBe(0);
  await page.getByRole("button", { name: /^Go on ?: Drones/ }).click();
  await page.getByRole("navigation", { name: "Parts of the scenario" }).waitFor();
  expect(await hands.save()).toBe(smallText());
});
