import type { World } from "../../engine/index.ts";
import type { Campaign } from "../../scenario/campaign/campaignFile.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import { campaignShifts, linkFrom, nextId } from "../../session/campaignStart.ts";
import type { NextInCampaign } from "../store/gameDoor.ts";
import type { LoadScenario } from "./scenarioTexts.ts";

const campaigns = import.meta.glob<Campaign>("../../../scenarios/campaign.json", { import: "default" });

/** Where a campaign goes on after games of a scenario, and how it starts there; null at its end, and after a scenario that is in none. */
export async function campaignWay(former: CompiledScenario, worlds: readonly World[], loadScenario: LoadScenario): Promise<NextInCampaign | null> {
  const campaign = await Object.values(campaigns)[0]?.();
  const link = campaign === undefined ? null : linkFrom(campaign, former.scenario.id);
  const next = link === null ? undefined : await loadScenario(link.to);
  if (link === null || next === undefined) return null;
  const { title, question, meters } = next;
  const shifts = campaignShifts(link, { former, worlds }, next);
  return { scenario: nextId(former.scenario, link, next), title, question, shifts, titles: Object.fromEntries(meters.map((meter) => [meter.id, meter.title])) };
}
