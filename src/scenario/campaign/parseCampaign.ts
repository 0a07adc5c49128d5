import { compileCondition } from "../compileCondition.ts";
import { compileNames } from "../compileNames.ts";
import type { Scenario } from "../schema/scenario.ts";
import { CampaignFile, type Campaign, type CampaignLink } from "./campaignFile.ts";

export type ParsedCampaign = { readonly ok: true; readonly campaign: Campaign } | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads a campaign and holds it against the scenarios that it links: they are there, each leads to one other at most, and every name in
 * a rule is one of theirs. Never throws, whatever the text.
 */
export function parseCampaign(text: string, scenarios: readonly Scenario[]): ParsedCampaign {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { ok: false, problems: ["this is not JSON"] };
  }
  const read = CampaignFile.safeParse(content);
  if (!read.success) return { ok: false, problems: read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) };
  const problems = read.data.links.flatMap((link, i) => linkProblems(link, scenarios).map((problem) => `links.${i}${problem}`));
  const froms = read.data.links.map(({ from }) => from);
  const twice = froms.filter((from, i) => froms.indexOf(from) < i).map((from) => `links: "${from}" leads to two others`);
  return problems.length + twice.length === 0 ? { ok: true, campaign: read.data } : { ok: false, problems: [...problems, ...twice] };
}

function linkProblems({ from, to, rules }: CampaignLink, scenarios: readonly Scenario[]): readonly string[] {
  const [former, next] = [from, to].map((id) => scenarios.find((scenario) => scenario.id === id));
  if (former === undefined) return [`.from: there is no scenario "${from}"`];
  if (next === undefined) return [`.to: there is no scenario "${to}"`];
  const names = compileNames(former);
  return rules.flatMap(({ when, set }, i) => {
    const unknown = set.filter(({ meter }) => next.meters.every(({ id }) => id !== meter)).map(({ meter }) => `.rules.${i}.set: "${to}" has no meter "${meter}"`);
    try {
      compileCondition(when, names);
      return unknown;
    } catch (error) {
      return [...unknown, `.rules.${i}.when: in "${from}" ${error instanceof Error ? error.message : String(error)}`];
    }
  });
}
