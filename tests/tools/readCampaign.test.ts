import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { afterEach, expect, test } from "vitest";
import type { Campaign } from "../../src/scenario/campaign/campaignFile.ts";
import { readCampaign } from "../../tools/vite/scenarios.ts";
import { smallText } from "../helpers/smallScenario.ts";
import { type TemporaryTree, temporaryTree } from "../helpers/temporaryTree.ts";

const SHIPPED = pathToFileURL("scenarios/");
const SMALL = (JSON.parse(smallText()) as { readonly id: string }).id;

let tree: TemporaryTree | null = null;
afterEach(() => {
  tree?.remove();
  tree = null;
});

/** A folder with the small scenario and a campaign that goes from it to another. */
function aHome({ to, meter }: { readonly to: string; readonly meter: string }): URL {
  const campaign: Campaign = { format: 1, links: [{ from: SMALL, to, rules: [{ when: { ref: "m:safety", gte: 50 }, set: [{ meter, by: 5 }], say: "It was safe." }] }] };
  tree = temporaryTree({ [`scenarios/${SMALL}/scenario.json`]: smallText(), "scenarios/campaign.json": JSON.stringify(campaign) }, []);
  return pathToFileURL(`${tree.root}/scenarios/`);
}

test("the campaign that ships is built in as it is written", () => {
  expect(readCampaign(SHIPPED)).toEqual(JSON.parse(readFileSync("scenarios/campaign.json", "utf8")));
});

test("a campaign with faults does not build, and every fault is named with its file", () => {
  expect(() => readCampaign(aHome({ to: "nowhere", meter: "safety" }))).toThrow(/scenarios\/campaign\.json: links\.0\.to: there is no scenario "nowhere"/);
  tree?.remove();
  expect(() => readCampaign(aHome({ to: SMALL, meter: "weather" }))).toThrow(/campaign\.json: links\.0\.rules\.0\.set: ".+" has no meter "weather"/);
  tree?.remove();
  expect(readCampaign(aHome({ to: SMALL, meter: "safety" })).links).toHaveLength(1);
});
