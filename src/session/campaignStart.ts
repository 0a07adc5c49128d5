import type { Command, World } from "../engine/index.ts";
import { holds } from "../engine/index.ts";
import { compileCondition } from "../scenario/compileCondition.ts";
import { compileNames } from "../scenario/compileNames.ts";
import type { Campaign, CampaignLink } from "../scenario/campaign/campaignFile.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import type { Scenario } from "../scenario/index.ts";
import { longId, shortId } from "../scenario/versions/shortVersion.ts";

/** A meter that starts otherwise, in points, and why. Where several move the same meter, each goes on from where the one before it left off. */
export interface CampaignShift {
  readonly meter: string;
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

/** Where a campaign keeps a meter at the start, points. */
const [LOWEST, HIGHEST] = [5, 95];

/** The link that leads on from a scenario, or from its short version; null at the end of the campaign. */
export const linkFrom = ({ links }: Campaign, scenario: string): CampaignLink | null => links.find(({ from }) => from === (longId(scenario) ?? scenario)) ?? null;

/** What follows on a scenario: whole on whole, short on short, where the next one has a short version. */
export const nextId = ({ shortOf }: Pick<Scenario, "shortOf">, { to }: CampaignLink, next: Scenario): string => (shortOf !== undefined && next.short !== undefined ? shortId(to) : to);

/**
 * How the next scenario starts after games of the former: each rule of the link that holds at the end of more than half of them moves
 * meters, one after the other. Rules that ask for what a short version does not have are left out.
 *
 * @param worlds - How the games of a class ended, a room each; one for a game of one's own.
 */
export function campaignShifts(link: CampaignLink, { former, worlds }: { readonly former: CompiledScenario; readonly worlds: readonly World[] }, next: Scenario): readonly CampaignShift[] {
  const names = compileNames(former.scenario);
  const now = new Map(next.meters.map(({ id, start }) => [id, start]));
  const shifts: CampaignShift[] = [];
  for (const { when, set, say } of link.rules) {
    const condition = compiledOrNull(() => compileCondition(when, names));
    const met = condition === null ? 0 : worlds.filter((world) => holds(condition, world, world.round)).length;
    if (2 * met <= worlds.length) continue;
    for (const { meter, by = 0, to } of set) {
      const from = now.get(meter);
      if (from === undefined) continue;
      const target = Math.min(HIGHEST, Math.max(LOWEST, to ?? from + by));
      if (target === from) continue;
      now.set(meter, target);
      shifts.push({ meter, from, to: target, reason: say });
    }
  }
  return shifts;
}

/** The same as commands of the facilitator: given after the beginning they change the start, with their reasons in log and ledger. */
export const shiftCommands = (shifts: readonly Omit<CampaignShift, "from">[]): readonly Command[] => shifts.map(({ meter, to, reason }) => ({ type: "override", target: { kind: "meter", id: meter }, to, reason }));

function compiledOrNull<T>(compile: () => T): T | null {
  try {
    return compile();
  } catch {
    return null;
  }
}
