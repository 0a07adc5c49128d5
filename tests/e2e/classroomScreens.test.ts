import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { ClassDoor } from "../../src/session/classDoor.ts";
import { axeFaults } from "./axeFaults.ts";
import { useChromium } from "./chromium.ts";
import { actIfAsked, joinAs, useClassServer } from "./classHands.ts";
import { until } from "./hands.ts";

const openPage = useChromium();
const server = useClassServer();

const PHONE = { viewport: { width: 360, height: 740 }, reducedMotion: "reduce" } as const;
const WALL = { viewport: { width: 1920, height: 1080 }, reducedMotion: "reduce" } as const;
/** Least size of what is pressed, and of words on the wall: 18 pt. Pixels. */
const FINGER = 44;
const LAST_ROW = 24;
const PUT_DOWN = /^put down card/i;

test("a teacher hosts a class by the form, and a phone is in with the code from the first screen", { timeout: 120_000 }, async () => {
  const { page: teacher } = await openPage(server(), { reducedMotion: "reduce" });
  await teacher.getByRole("link", { name: "Host a class" }).click();
  await teacher.getByRole("radio", { name: "By wish" }).check();
  await teacher.getByLabel("How many students?").fill("40");
  await teacher.getByText("2 rooms of 20 students. 8 teams of 2–3.").waitFor();
  await teacher.getByText(/^Certified/).first().waitFor();
  await teacher.getByRole("radio", { name: "Strong", exact: true }).check();
  await teacher.getByRole("group", { name: "Whose figures count" }).getByRole("radio").nth(1).check();
  await teacher.getByText("How long to wait for those who do nothing").click();
  await teacher.getByLabel("Warned after").fill("60");
  await teacher.getByLabel("Then played for after").fill("15");
  const form = await looks(teacher);
  await press(teacher, "Open the class");
  const code = await teacher.locator(".console-head .code-text").innerText();

  const { settings } = await recordOf(teacher);
  expect(settings).toMatchObject({ standIns: 3, idle: { warn: 60, play: 75 } });
  expect(Object.keys(settings.assumptions).length).toBeGreaterThan(0);

  const { page: phone } = await openPage(server(), PHONE);
  await phone.getByLabel("Class code").fill(code.toLowerCase());
  await press(phone, "Join a class");
  await phone.getByLabel("Your name in this class").waitFor();
  const joining = await looks(phone);
  await joinAs(phone, "Ada");
  await phone.getByRole("radio", { name: /^Executive/ }).click();
  await phone.getByRole("radio", { name: "Against", exact: true }).click();
  const lobby = await looks(phone);
  await teacher.getByText("The class thinks: 0 for, 1 against, 0 undecided.").waitFor();
  await press(phone, "Help");
  await phone.getByRole("textbox").fill("<b>Where</b> am I?");
  await press(phone, "Ask for help");
  await teacher.getByText("<b>Where</b> am I?").waitFor();
  await teacher.getByRole("radio", { name: "1", exact: true }).check();
  await press(teacher, "Propose seats");
  await until("the proposed seat", async () => ((await teacher.getByLabel("Seat of Ada").inputValue()) !== "" ? true : null));
  await teacher.getByLabel("Seat of Ada").selectOption({ label: "Allies" });
  await until("the other seat", async () => ((await teacher.getByLabel("Seat of Ada").locator("option:checked").innerText()) === "Allies" ? true : null));
  const desk = await looks(teacher);
  await teacher.getByRole("button", { name: "More Ada" }).click();
  await teacher.getByRole("img", { name: "QR code for the seat of Ada" }).waitFor();
  const rejoin = await teacher.locator("dialog .code-text").last().innerText();
  const { page: tablet } = await openPage(`${server()}#/j/${code}/${rejoin}`, PHONE);
  await press(tablet, "Take my seat");
  await tablet.getByText("Hello, Ada").waitFor();
  await phone.getByRole("heading", { name: "Your seat is open on another device" }).waitFor();
  expect({ form, joining, lobby, desk }).toEqual({ form: [], joining: [], lobby: [], desk: [] });
});

test("a team proposes and its spokesperson does it; an observer rates; the wall and all the rest can be read and pressed, by day and by night", { timeout: 180_000 }, async () => {
  const hosted = await new ClassDoor({ base: server() }).host({ scenario: "prc-models-tier1", settings: { rounds: 1, standIns: 1, idle: null, debate: null } });
  if (!hosted.ok) throw new Error(hosted.problem);
  const { code, key } = hosted;
  const teacher = (await openPage(`${server()}#/class/console`, { reducedMotion: "reduce" })).page;
  const wall = (await openPage(`${server()}#/class/projector`, WALL)).page;
  for (const page of [teacher, wall]) await unlock(page, { code, key });
  await wall.getByRole("img", { name: /^QR code/ }).waitFor();
  const wallLobby = [...(await looks(wall)), ...(await smallWords(wall))];

  const [ada, ben, gus] = await Promise.all(["Ada", "Ben", "Gus"].map(async (name) => {
    const { page } = await openPage(`${server()}#/j/${code}`, PHONE);
    await joinAs(page, name);
    return page;
  })) as [Page, Page, Page];
  await press(teacher, "Propose seats");
  for (const name of ["Ada", "Ben"]) await teacher.getByLabel(`Seat of ${name}`).selectOption({ label: "Executive" });
  await teacher.getByLabel("Seat of Gus").selectOption({ label: "Observer" });
  await until("everybody's seat", async () => ((await teacher.getByLabel("Seat of Gus").inputValue()) === "r1 " ? true : null));
  await press(teacher, "Start");
  await ada.locator(".seat-bar").waitFor();
  await ada.getByRole("button", { name: /^Begin/ }).waitFor();
  const briefing = await looks(ada);

  await teacher.getByLabel("Text").fill("Read the second paragraph twice.");
  await press(teacher, "Send");
  await gus.getByText("Read the second paragraph twice.").waitFor();

  await press(teacher, "Skip ahead");
  await ada.getByText("Quarter 1 of 1").first().waitFor();
  const [speaker, other] = (await ben.getByText(/You propose, Ada seals/).count()) > 0 ? [ada, ben] : [ben, ada];
  await other.getByRole("button", { name: "On to the debate" }).waitFor();
  while ((await other.getByRole("button", { name: "On to the debate" }).getAttribute("aria-disabled")) === "true" && (await other.getByRole("button", { name: PUT_DOWN }).count()) > 0) await other.getByRole("button", { name: PUT_DOWN }).first().click();
  await other.getByRole("button", { name: "On to the debate" }).click();
  await speaker.getByRole("button", { name: /proposals?$/ }).click();
  const team = await looks(speaker);
  await speaker.getByRole("button", { name: "Do it" }).first().click();
  await press(speaker, "Close");

  await until("the debate", async () => {
    await actIfAsked(speaker);
    return (await teacher.locator(".room-head h2").innerText()).endsWith("Debate") ? true : null;
  });
  await until("a card on the table", async () => {
    await actIfAsked(speaker);
    return (await gus.getByRole("button", { name: /^I doubt it/ }).count()) > 0 ? true : null;
  });
  await gus.getByRole("button", { name: /^I doubt it/ }).first().click();
  await until("the rating", async () => ((await gus.getByRole("button", { name: /^I doubt it/, pressed: true }).count()) > 0 ? true : null));
  const observer = await looks(gus);
  const wallDebate = [...(await looks(wall)), ...(await smallWords(wall))];

  const skipAhead = teacher.getByRole("button", { name: "Skip ahead", exact: true, disabled: false });
  for (await skipAhead.waitFor(); !(await teacher.locator(".room-head h2").innerText()).endsWith("Decision"); await skipAhead.waitFor()) await skipAhead.click();
  await press(teacher, "Set a number");
  await teacher.getByLabel("Set it to").fill("70");
  await teacher.getByLabel("Reason").fill("A treaty that we agreed on in class");
  await press(teacher, "Set it");
  await until("the other number", async () => ((await teacher.getByRole("option", { name: /\(70\)$/ }).count()) > 0 ? true : null));
  const desk = await looks(teacher);
  await teacher.emulateMedia({ media: "print" });
  await teacher.locator(".printed").waitFor();
  const paper = await teacher.locator("body").innerText();
  expect(paper).toContain("Security");
  for (const name of ["Ada", "Ben", "Gus"]) expect(paper).not.toContain(name);
  await teacher.emulateMedia({ media: "screen" });
  const wallDecision = [...(await looks(wall)), ...(await smallWords(wall))];
  // After the end nothing is left on a phone that could be pressed in vain.
  await press(teacher, "End for today");
  await press(teacher, "Really end?");
  for (const page of [ada, ben, gus]) {
    await page.getByRole("heading", { name: "The class has ended" }).waitFor();
    expect(await page.locator(".panel button, .panel-foot button, .seat-tools button").count()).toBe(0);
  }
  expect({ wallLobby, briefing, team, observer, wallDebate, desk, wallDecision }).toEqual({ wallLobby: [], briefing: [], team: [], observer: [], wallDebate: [], desk: [], wallDecision: [] });
});

test("without a class server the pages say so, and a class plays on one screen", { timeout: 120_000 }, async () => {
  const { page } = await openPage("#/host", { reducedMotion: "reduce" });
  await page.getByRole("heading", { name: "No class server answers here" }).waitFor();
  await page.getByRole("link", { name: "Play on one screen" }).click();
  await page.getByRole("checkbox", { name: /^The executive|^Executive/i }).waitFor();
  const setup = await looks(page);
  await press(page, "Begin");
  await page.getByText("All together").waitFor();
  await until("the first cover", async () => {
    await actIfAsked(page);
    return (await page.getByRole("heading", { name: /^Now at the screen/ }).count()) > 0 ? true : null;
  });
  const cover = await looks(page);
  expect(await page.getByRole("button", { name: PUT_DOWN }).count()).toBe(0);
  await page.reload();
  await page.getByRole("heading", { name: /^Now at the screen/ }).waitFor();
  await until("the debrief", async () => {
    const sit = page.getByRole("button", { name: /^We are / });
    if ((await sit.count()) > 0) await sit.click();
    else if ((await page.getByText("It is your turn.").count()) === 0) await playOwnTurn(page);
    return (await page.locator(".debrief").count()) > 0 || (await page.getByText("2 of 6").count()) > 0 ? true : null;
  });
  expect({ setup, cover }).toEqual({ setup: [], cover: [] });
});

interface Recorded {
  readonly settings: { readonly assumptions: Readonly<Record<string, number>> };
}

/** What the server has recorded of the class that this page leads. */
const recordOf = (page: Page): Promise<Recorded> =>
  page.evaluate(async () => {
    const { ticket } = JSON.parse(localStorage.getItem("countermove.class.led") ?? "{}") as { readonly ticket: string };
    const record = (await (await fetch(`api/export.json?ticket=${encodeURIComponent(ticket)}`)).json()) as { readonly setup: Recorded };
    return record.setup;
  });

const press = (page: Page, name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();

/** On one screen every screen that is shown waits for whoever sits there. */
async function playOwnTurn(page: Page): Promise<void> {
  const onward = page.getByRole("button", { name: "On to the debate" });
  if ((await onward.count()) === 0) return void (await actIfAsked(page));
  while ((await onward.getAttribute("aria-disabled")) === "true" && (await page.getByRole("button", { name: PUT_DOWN }).count()) > 0) await page.getByRole("button", { name: PUT_DOWN }).first().click();
  await onward.click();
}

async function unlock(page: Page, { code, key }: { readonly code: string; readonly key: string }): Promise<void> {
  await page.getByLabel("Class code").fill(code);
  await page.getByLabel("Teacher’s key").fill(key);
  await press(page, "Open the console");
}

/** What axe finds by day and by night, what is too small for a finger (roles on the chart are measured in everyScreen.test.ts), and whether the page is wider than its window. */
async function looks(page: Page): Promise<readonly string[]> {
  const byDay = await axeFaults(page);
  const theme = await page.evaluate(() => document.documentElement.dataset["theme"]);
  await page.evaluate(() => (document.documentElement.dataset["theme"] = "night"));
  const byNight = await axeFaults(page);
  await page.evaluate((before) => (document.documentElement.dataset["theme"] = before), theme);
  const small = await page.evaluate((least) => [...document.querySelectorAll<HTMLElement>("button, a, select, input:not([type=radio], [type=checkbox]), textarea, summary, label:has(input[type=radio], input[type=checkbox])")].flatMap((element) => {
    const { width, height } = element.getBoundingClientRect();
    return element.checkVisibility() && element.closest(".tokens") === null && width > 1 && (width < least - 0.5 || height < least - 0.5) ? [`${element.tagName} ${element.textContent.slice(0, 30)}: ${Math.round(width)} × ${Math.round(height)}`] : [];
  }), FINGER);
  const wide = await page.evaluate(() => (document.documentElement.scrollWidth > document.documentElement.clientWidth ? ["the page is wider than its window"] : []));
  return [...byDay, ...byNight, ...small, ...wide];
}

/** Words on the wall that the last row cannot read. Names on the chart are drawn larger with the whole board. */
function smallWords(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || (node.nodeValue ?? "").trim() === "" || !parent.checkVisibility() || parent.closest(".unseen, script, style") !== null) continue;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize) * (parent as HTMLElement & { readonly currentCSSZoom?: number }).currentCSSZoom!;
      if (size < least - 0.05) small.push(`${size} px: ${(node.nodeValue ?? "").slice(0, 40)}`);
    }
    return small;
  }, LAST_ROW);
}
