import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { SCENES, storageOf } from "../../tools/screens/scenes.ts";
import type { Message } from "../../tools/words/flattenWords.ts";
import { pseudoChunk } from "../../tools/words/pseudoLanguage.ts";
import { readLanguage } from "../../tools/words/readLanguage.ts";
import { axeFaults } from "./axeFaults.ts";
import { useChromium } from "./chromium.ts";
import { lostWords } from "./lostWords.ts";

const openPage = useChromium();
const LAPTOP = { width: 1366, height: 768 } as const;
const PHONE = { width: 360, height: 740 } as const;
/** Screens of many kinds, from the start to the debrief. */
const WALK = ["start", "roles", "debateCase", "decision", "debrief"];
const scenes = SCENES.filter(({ name }) => WALK.includes(name));
/** Something of the built game that runs no script: a place to stand on while the storage is filled. */
const ICON = "icon-192.png";

/** Opens a page on which scenes can be shown one after the other, in Spanish. */
async function openScenes() {
  const { page, problems } = await openPage(ICON, { reducedMotion: "reduce" });
  const icon = page.url();
  const show = async (scene: (typeof SCENES)[number]): Promise<void> => {
    await page.goto(icon);
    await page.evaluate((texts) => {
      localStorage.clear();
      for (const [name, text] of Object.entries(texts)) localStorage.setItem(name, text);
    }, storageOf(scene, { language: "es" }));
    await page.goto(new URL(scene.path, new URL("./", icon)).href);
    await page.getByRole("heading").first().waitFor();
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll("details")) folded.open = true;
    });
  };
  return { page, problems, show };
}

test("the language is switched in the settings, counts at once and stays", async () => {
  const { page, problems } = await openPage("", { reducedMotion: "reduce" });
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("radio", { name: "Español" }).check();
  await page.getByRole("dialog", { name: "Ajustes" }).waitFor();
  expect(await page.getByRole("radio", { name: "Español" }).isChecked()).toBe(true);
  await page.getByRole("button", { name: "Cerrar" }).click();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("es");
  await page.reload();
  await page.getByRole("button", { name: "Nueva partida" }).waitFor();
  expect(grave(problems)).toEqual([]);
});

test("where the device speaks Spanish no English word is seen before", async () => {
  const { page } = await openPage(ICON, { locale: "es-MX" });
  await page.route(/\/assets\/.*\.js$/, () => undefined);
  await page.goto(new URL("./", page.url()).href, { waitUntil: "commit" });
  await page.getByText("Abriendo la carta").waitFor();
  expect(await page.locator("#root").innerText()).not.toContain("Argue");
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("es");
});

test("no English is left on the screens of a game in Spanish, and axe finds nothing", async () => {
  const { page, problems, show } = await openScenes();
  const left: string[] = [];
  for (const scene of scenes) {
    await show(scene);
    left.push(...englishIn(await wordsOn(page)).map((text) => `${scene.name}: ${text}`));
  }
  expect(left).toEqual([]);
  expect(await page.title()).toContain("Balance");
  expect(await axeFaults(page)).toEqual([]);
  expect(grave(problems)).toEqual([]);
});

test("words that run from right to left and are 40 % longer neither break out of a screen nor are cut off", async () => {
  const { page, problems, show } = await openScenes();
  await page.route(/\/esWords-[^/]*\.js$/, (route) => route.fulfill({ contentType: "text/javascript", body: pseudoChunk() }));
  const lost: string[] = [];
  for (const scene of scenes) {
    await show(scene);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe("rtl");
    for (const size of [PHONE, LAPTOP]) lost.push(...(await lostWords(page, size)).map((found) => `${scene.name} ${size.width}: ${found}`));
  }
  expect(lost).toEqual([]);
  // The label of the way to the start begins with the name of the game, which is lengthened here.
  expect((await axeFaults(page)).filter((fault) => !fault.startsWith("label-content-name-mismatch"))).toEqual([]);
  expect(grave(problems)).toEqual([]);
});

/** Pages are left here in the middle of what they fetch. */
const grave = (problems: readonly string[]): readonly string[] => problems.filter((problem) => !problem.startsWith("request failed"));

/** What is shown and what is only read aloud. */
function wordsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words = new Set<string>([document.title]);
    while (walker.nextNode() !== null) words.add(walker.currentNode.textContent ?? "");
    for (const part of document.querySelectorAll("[aria-label], [title], [placeholder], [alt]")) {
      for (const name of ["aria-label", "title", "placeholder", "alt"]) words.add(part.getAttribute(name) ?? "");
    }
    return [...words].map((text) => text.trim()).filter((text) => text !== "");
  });
}

/** Letters in a row by which a message is known for certain. */
const TELLING = /\p{L}[\p{L} ]{5,}/u;
/** Words that the scenario has too are its own; nobody can tell on the page whose they are. */
const OF_SCENARIO = readFileSync("scenarios/prc-models-tier1/scenario.json", "utf8");

const messagesOf = (tag: string): ReadonlyMap<string, Message> => new Map(Object.values(readLanguage(tag).screens).flatMap((messages) => Object.entries(messages)));
const textsOf = (message: Message | undefined): readonly string[] => (message === undefined ? [] : typeof message === "string" ? [message] : Object.values(message.forms));

/** The English texts that have other words in Spanish; what is not translated at all is told by `npm run check-words`. */
const spanish = messagesOf("es");
const ENGLISH = [...messagesOf("en")]
  .flatMap(([key, message]) => (spanish.has(key) ? textsOf(message).filter((text) => !textsOf(spanish.get(key)).includes(text)) : []))
  .filter((text) => TELLING.test(text.replaceAll(/\{\w+\}/g, "·")) && !OF_SCENARIO.includes(text))
  .map((text) => new RegExp(`^${text.trim().replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&").replaceAll(/\{\w+\}/g, ".{1,60}")}$`, "u"));

const englishIn = (words: readonly string[]): readonly string[] => words.filter((text) => ENGLISH.some((pattern) => pattern.test(text)));
