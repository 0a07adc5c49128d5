import { expect, test } from "vitest";
import { SAVE_KEY } from "../../src/client/app/keys.ts";
import type { Command } from "../../src/engine/index.ts";
import { makeSave } from "../../src/session/saveFile.ts";
import type { Game } from "../helpers/match.ts";
import { aMatch, playTo, playUntil, standInCommand } from "../helpers/match.ts";
import { realScenario } from "../helpers/scenarios.ts";
import { storing, useChromium } from "./chromium.ts";
import { find } from "./chromiumHands.ts";
import { DEBRIEF } from "./names.ts";

const openPage = useChromium();
const compiled = realScenario();

const storingGame = ({ match, commands }: Game) => storing({ [SAVE_KEY]: JSON.stringify(makeSave(compiled, { setup: match.setup, commands })) });

test("strong stand-ins think in a worker, and seal what they would seal anywhere", { timeout: 120_000 }, async () => {
  const game = playTo(aMatch({ compiled, seed: 3, level: 3, humans: ["executive"] }), "commit");
  const { page, problems } = await openPage("#/play", storingGame(game));
  const sealed = async (): Promise<readonly Command[]> => {
    const text = await page.evaluate((key) => localStorage.getItem(key), SAVE_KEY);
    return (JSON.parse(text ?? "{}") as { commands: readonly Command[] }).commands.filter(({ type }) => type === "sealChoice");
  };
  await expect.poll(async () => (await sealed()).length, { timeout: 60_000 }).toBe(7);
  for (const command of await sealed()) if (command.type === "sealChoice") expect(command).toEqual(standInCommand(game, command.role, 3));
  expect(page.workers().filter((worker) => worker.url().includes("rulesWorker"))).toHaveLength(1);
  expect(problems).toEqual([]);
});

test("the debrief counts ten thousand games from the round that is picked", { timeout: 120_000 }, async () => {
  const { page, problems } = await openPage("#/play", storingGame(playUntil(aMatch({ compiled, seed: 3, level: 1, humans: ["executive"] }))));
  await find(page, DEBRIEF.step("What if")).click();
  const part = page.locator("section").filter({ has: page.locator("#debrief-likely") }).last();
  for (const round of ["1", "5"]) {
    await part.getByRole("combobox").selectOption(round);
    await part.getByRole("button").click();
    await part.getByText(new RegExp(`quarter ${round}, .* of 10,000 games\\.`)).waitFor({ timeout: 60_000 });
  }
  expect(await part.getByRole("table", { name: "How often each ending came" }).getByRole("row").count()).toBe(1 + compiled.scenario.endings.length);
  expect(page.workers().some((worker) => worker.url().includes("rulesWorker"))).toBe(true);
  expect(problems).toEqual([]);
});
