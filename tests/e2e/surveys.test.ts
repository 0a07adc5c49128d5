import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";
import { expect, test } from "vitest";
import type { SurveyAnswers } from "../../src/protocol/surveyRequest.ts";
import { ClassDoor } from "../../src/session/classDoor.ts";
import { connectClass, type RemoteClass } from "../../src/session/remoteClass.ts";
import { XapiList } from "../helpers/xapiRules.ts";
import { axeFaults } from "./axeFaults.ts";
import { useChromium } from "./chromium.ts";
import { chromiumHands } from "./chromiumHands.ts";
import { joinAs, useClassServer } from "./classHands.ts";
import { until } from "./hands.ts";
import { START } from "./names.ts";

const openPage = useChromium();
const server = useClassServer();

const PHONE = { viewport: { width: 360, height: 740 }, reducedMotion: "reduce" } as const;
const answers = (opinion: number): SurveyAnswers => ({ opinion, confidence: 50, pro: 6, con: 4, items: [0, 0, 0, 0] });

const press = (page: Page, name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();

test("a class is asked before and after, one team makes another's best case, and the teacher takes tables and statements along", { timeout: 120_000 }, async () => {
  const base = server().replace(/\/$/, "");
  const door = new ClassDoor({ base });
  const hosted = await door.host({ scenario: "prc-models-tier1", settings: { rounds: 1, standIns: 1, idle: null, grace: 0 } });
  if (!hosted.ok) throw new Error(hosted.problem);
  const lead = connectClass({ base, ticket: hosted.ticket });
  const others = await Promise.all(["Ben", "Gus"].map((name) => joined(base, { code: hosted.code, name })));
  const { page: teacher } = await openPage(`${server()}#/class/console`, { reducedMotion: "reduce" });
  await teacher.getByLabel("Class code").fill(hosted.code);
  await teacher.getByLabel("Teacher’s key").fill(hosted.key);
  await press(teacher, "Open the console");
  const { page: ada } = await openPage(`${server()}#/j/${hosted.code}`, PHONE);
  await joinAs(ada, "Ada");

  await press(teacher, "Ask the class");
  await ada.getByRole("slider", { name: "Your own opinion" }).fill("20");
  await ada.getByRole("group").filter({ has: ada.getByText("hardest to enforce") }).getByRole("radio").first().check();
  const form = await axeFaults(ada);
  await press(ada, "Send my answers");
  await ada.getByText("Your answers are in.").waitFor();
  await teacher.getByText("1 answered before, 0 after. Shown once three have answered.").waitFor();
  for (const [index, other] of others.entries()) expect(await other.request({ type: "survey", when: "pre", answers: answers(50 + 40 * index) })).toEqual({ ok: true });
  await teacher.getByText("in each fifth of the scale, from left to right: 0, 1, 1, 0, 1").first().waitFor();

  const students = lead.state.news?.kind === "console" ? lead.state.news.students : [];
  for (const [index, role] of ["executive", "legislature", "allies"].entries()) expect(await lead.request({ type: "move", student: students[index]?.id ?? "", seat: { room: "r1", roles: [role] } })).toEqual({ ok: true });
  await lead.request({ type: "start" });
  await until("the debrief", async () => {
    await lead.request({ type: "skip", room: null });
    const { news } = lead.state;
    return news?.kind === "console" && news.rooms[0]?.place.phase === "debrief" ? true : null;
  });
  await toStep(ada, "Before you go");
  await ada.getByRole("slider", { name: "Your own opinion" }).fill("60");
  await press(ada, "Send my answers");
  await ada.getByText("From 20 to 60").waitFor();
  for (const other of others) await other.request({ type: "survey", when: "post", answers: answers(60) });
  await ada.getByText("2 moved towards yes").waitFor();
  await ada.getByLabel("What surprised me").fill("How fast copies spread");
  expect(await teacher.getByText("How fast copies spread").count()).toBe(0);
  await press(ada, "Hand it to the teacher, with my name");
  await teacher.getByText("Exit tickets that were handed in").click();
  await teacher.getByText("How fast copies spread").first().waitFor();
  const after = await axeFaults(ada);

  await press(teacher, "Start the steelman round");
  await toStep(ada, "Who wanted what");
  await ada.getByRole("combobox", { name: "Claim 1" }).selectOption({ index: 1 });
  await ada.getByRole("combobox", { name: "The best card for it" }).selectOption({ index: 1 });
  await press(ada, "This is their best case");
  await ada.getByText(/^It lies before/).waitFor();
  await until("its owners' rating", async () => ((await Promise.all(others.map((other) => rates(other)))).includes(true) ? true : null));
  await ada.getByText("4 of 5, one rating").waitFor();
  const steelman = await axeFaults(ada);
  const rated = teacher.locator(".rubric-desk", { hasText: "Its case for another role was rated 4 of 5." });
  await rated.locator("summary").click();
  await rated.getByRole("group", { name: /^Points for Perspective/ }).getByRole("radio", { name: "2", exact: true }).check();
  await until("the points", async () => ((await teacher.getByText("Total: 2 of 21").count()) > 0 ? true : null));
  const tables: string[] = [];
  for (const name of ["Survey (CSV)", "Indicators (CSV)", "Rubric (CSV)"]) tables.push(await textOf(await given(teacher, name)));
  for (const table of tables) expect(columns(table)).toHaveLength(1);
  expect(tables[0]).toContain('"before","opinion","",3,,,,0,1,1,0,1');
  const statements = JSON.parse(await textOf(await given(teacher, "xAPI statements"))) as unknown;
  expect(XapiList.safeParse(statements).error).toBeUndefined();
  expect(`${tables.join("")}${JSON.stringify(statements)}`).not.toMatch(/Ada|Ben|Gus|copies spread/);
  expect({ form, after, steelman, desk: await axeFaults(teacher) }).toEqual({ form: [], after: [], steelman: [], desk: [] });
  for (const remote of [lead, ...others]) remote.close();
});

test("alone one is asked in the briefing, and what was answered stays on the device", { timeout: 60_000 }, async () => {
  const { page, problems } = await openPage("", { reducedMotion: "reduce" });
  await chromiumHands(page).press(START.newGame);
  await page.getByRole("button", { name: /^Play / }).first().click();
  await press(page, "Answer the questions");
  await page.getByRole("slider", { name: "Your own opinion" }).fill("20");
  expect(await axeFaults(page)).toEqual([]);
  await press(page, "Keep my answers");
  await page.reload();
  await page.getByText("Your answers are in.").waitFor();
  await press(page, "Change my answers");
  expect(await page.getByRole("slider", { name: "Your own opinion" }).inputValue()).toBe("20");
  expect(problems).toEqual([]);
});

async function joined(base: string, wish: { readonly code: string; readonly name: string }): Promise<RemoteClass> {
  const admission = await new ClassDoor({ base }).join(wish);
  if (!admission.ok) throw new Error(admission.problem);
  return connectClass({ base, ticket: admission.ticket });
}

const toStep = (page: Page, name: string): Promise<void> => page.getByRole("navigation", { name: "Steps of the debrief" }).getByRole("button", { name: new RegExp(name) }).click();

/** Rates whatever case lies before a student; whether one did. */
async function rates(student: RemoteClass): Promise<boolean> {
  const { news } = student.state;
  if (news?.kind !== "student") return false;
  const desk = news.learning?.steelmen.flatMap(({ desks }) => desks).find(({ of, case: made }) => made !== null && news.you.roles.includes(of));
  return desk !== undefined && (await student.request({ type: "rateSteelman", role: desk.by, stars: 4 })).ok;
}

async function given(page: Page, name: string): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent("download"), press(page, name)]);
  return download;
}

const textOf = async (download: Download): Promise<string> => readFileSync(await download.path(), "utf8");

/** How many cells the rows of a table have: one number where it is well formed. */
const columns = (csv: string): readonly number[] => [...new Set(csv.trimEnd().split("\r\n").map((row) => [...row.matchAll(/(?:^|,)(?:"(?:[^"]|"")*"|[^,"]*)/g)].length))];
