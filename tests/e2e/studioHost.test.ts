import { expect, test } from "vitest";
import { smallText } from "../helpers/smallScenario.ts";
import { useChromium } from "./chromium.ts";
import { joinAs, useClassServer } from "./classHands.ts";
import { until } from "./hands.ts";
import { studioHands, WITHOUT_PICKERS } from "./studioHands.ts";

const openPage = useChromium();
const server = useClassServer();

test("a draft of the studio is offered to the host, and a class plays it", { timeout: 120_000 }, async () => {
  const { page: teacher, problems } = await openPage(`${server()}#/studio`, { reducedMotion: "reduce" });
  await teacher.getByRole("heading", { name: "Your drafts" }).waitFor();
  await teacher.evaluate(WITHOUT_PICKERS);
  await studioHands(teacher).open(smallText());
  await studioHands(teacher).checked();
  await teacher.goto(`${server()}#/host`);
  await teacher.getByRole("radio", { name: /delivery drones/i }).check();
  await teacher.getByRole("button", { name: "Open the class" }).click();
  const code = await teacher.locator(".console-head .code-text").innerText();
  const { page: phone, problems: onThePhone } = await openPage(`${server()}#/j/${code}`, { viewport: { width: 360, height: 740 }, reducedMotion: "reduce" });
  await joinAs(phone, "Ada");
  await teacher.getByRole("button", { name: "Propose seats" }).click();
  await until("the seat", async () => ((await teacher.getByLabel("Seat of Ada").inputValue()) !== "" ? true : null));
  await teacher.getByRole("button", { name: "Start", exact: true }).click();
  await phone.locator(".seat-bar").waitFor();
  await phone.getByText(/drone/i).filter({ visible: true }).first().waitFor();
  expect([...problems, ...onThePhone]).toEqual([]);
});
