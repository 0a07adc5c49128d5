import type { Scenario } from "../../scenario/index.ts";
import { lookup } from "../../kernel/lookup.ts";
import type { Certificate } from "./certificate.ts";
import type { Block } from "./certificatePages.ts";
import { hundredths, percent } from "./evidence.ts";
import { tellChecks } from "./tellChecks.ts";

/**
 * A certificate in plain words, for a teacher who has to decide whether to use the scenario: what was asked, what was found, which
 * way it leans and on which assumptions that hangs; then the figures.
 */
export function tellCertificate(certificate: Certificate, scenario: Scenario): readonly Block[] {
  const checks = tellChecks(certificate, scenario);
  return [
    { kind: "title", text: `Certificate: ${certificate.scenario.title}` },
    { kind: "text", text: opening(certificate) },
    { kind: "heading", text: "What was asked, and what was found" },
    { kind: "table", head: ["question", "found", "wanted", "result"], rows: checks.map(({ question, found, wanted, passed }) => [question, found, wanted, passed ? "passed" : "missed"]) },
    ...tellFindings(certificate),
    ...tellTilt(certificate, scenario),
    ...tellAssumptions(certificate, scenario),
    ...tellTables(certificate, scenario),
    ...tellFullRules(certificate, scenario),
    ...tellMethod(certificate),
  ];
}

function opening({ plan, valid, passed, findings }: Certificate): string {
  const draft = findings.some(({ code }) => code === "C803") ? "This scenario is a draft: parts of it were proposed by a machine, and nobody has confirmed them. " : "";
  const verdict = passed ? "It passed every check." : valid ? "It has no fault that keeps it from being used, but some checks were missed; they are named below." : "It has faults that should be repaired before a class plays it; they are named below.";
  return `${draft}The computer played this scenario ${plan.random} times at random and ${plan.skilled} times with players who look ahead, and looked at what came of it. ${verdict} A certificate says whether a game is alive and even-handed. It does not say that its figures are true: they are invented, and the assumptions behind them can be changed.`;
}

function tellFindings({ findings }: Certificate): readonly Block[] {
  const [missed, notes] = [findings.filter(({ gravity }) => gravity !== "note"), findings.filter(({ gravity }) => gravity === "note")];
  const list = (heading: string, found: typeof findings): readonly Block[] => (found.length === 0 ? [] : [{ kind: "heading", text: heading }, { kind: "list", items: found.map(({ gravity, code, message }) => `${gravity} ${code}: ${message}.`) }]);
  return [...list("What was missed", missed), ...list("Good to know", notes)];
}

/** How strong a correlation is, in words. */
function strength(r: number): string {
  const size = Math.abs(r);
  if (size < 0.1) return "does not lean to either side";
  return `leans ${size < 0.25 ? "a little " : size < 0.5 ? "" : "strongly "}towards ${r > 0 ? "restriction" : "openness"}`;
}

function tellTilt({ tilt }: Certificate, { presets }: Scenario): readonly Block[] {
  const lines = tilt.map(({ preset, tilt: r }) => {
    const title = titleOf(presets, preset);
    return `${preset === "" ? "With its own assumptions" : `With the preset "${title}"`} the scenario ${strength(r)} (r = ${hundredths(r)}).`;
  });
  return [
    { kind: "heading", text: "Which way it leans" },
    { kind: "text", text: "Over thousands of random games the share of use that was restricted is compared with the public-interest index at the end. If more restriction goes with better ends, the model leans towards restriction (r above 0); if with worse ones, towards openness (r below 0)." },
    { kind: "list", items: lines },
  ];
}

/** Assumptions that move the index by less than this, points, are told to matter little. */
const MATTERS = 0.5;

function tellAssumptions({ sensitivity }: Certificate, { assumptions }: Scenario): readonly Block[] {
  if (sensitivity.length === 0) return [];
  const strong = sensitivity.filter(({ muStar }) => muStar >= MATTERS);
  return [
    { kind: "heading", text: "What the result hangs on" },
    {
      kind: "text",
      text:
        strong.length === 0
          ? "No single assumption moves the public-interest index by as much as half a point over its whole range."
          : `The assumptions that move the public-interest index most over their whole range: ${strong.map(({ id, muStar }) => `${titleOf(assumptions, id)} (${hundredths(muStar)} points)`).join(", ")}. These are worth a discussion. The last column says how many games end otherwise.`,
    },
    { kind: "table", head: ["assumption", "moves the index by (μ*)", "depends on the others (σ)", "ends otherwise"], rows: sensitivity.map(({ id, muStar, sigma, endings }) => [titleOf(assumptions, id), String(hundredths(muStar)), String(hundredths(sigma)), percent(endings)]) },
  ];
}

function tellFullRules({ fullRules, plan }: Certificate, scenario: Scenario): readonly Block[] {
  if (plan.fullMatches === 0) return [];
  const { endings, motions, roles, deals, kept, broken, vetoes } = fullRules;
  return [
    { kind: "heading", text: "By the full rules" },
    { kind: "text", text: `${plan.fullMatches} whole matches with deals, vetoes, forecasts and the debate in full. In a match ${hundredths(deals)} deals came into force, ${hundredths(kept)} were kept to the end and ${hundredths(broken)} broken; ${hundredths(vetoes)} vetoes struck or were overruled.` },
    { kind: "list", items: endings.filter(({ share }) => share > 0).map(({ id, share }) => `${percent(share)} of the matches end as "${titleOf(scenario.endings, id)}".`) },
    { kind: "table", head: ["motion", "passes by the full rules"], rows: motions.map(({ id, passes }) => [titleOf(scenario.motions, id), percent(passes)]) },
    { kind: "table", head: ["role", "result by the full rules"], rows: roles.map(({ id, mean, sd }) => [titleOf(scenario.roles, id), `${hundredths(mean)} ± ${hundredths(sd)}`]) },
  ];
}

function tellTables({ endings, roles, motions, policies, meters }: Certificate, scenario: Scenario): readonly Block[] {
  const sigma = (x: number): string => String(hundredths(x));
  const range = (p10: number, p50: number, p90: number): string => `${Math.round(p10)} – ${Math.round(p50)} – ${Math.round(p90)}`;
  const shorts = Object.fromEntries(scenario.roles.map(({ id, short }) => [id, short]));
  return [
    { kind: "heading", text: "Endings" },
    { kind: "table", head: ["ending", "random games", "skilled games", "whole matches", "a game that ends so"], rows: endings.map(({ id, random, skilled, matches, witness }) => [titleOf(scenario.endings, id), percent(random), percent(skilled), percent(matches), witness === null ? "none found" : `${witness.play}, seed ${witness.seed}`]) },
    { kind: "heading", text: "Roles" },
    { kind: "text", text: "σ is the spread of a role's own result in random play. Skill: what looking ahead is worth. Influence: how much the others' results hang on this role, as a share of the average. Mean and spread in skilled play make scores of different roles comparable." },
    { kind: "table", head: ["role", "random play", "skilled play", "skill (σ)", "influence", "luck"], rows: roles.map(({ id, random, skilled, skill, influenceShare, luck }) => [titleOf(scenario.roles, id), `${hundredths(random.mean)} ± ${hundredths(random.sd)}`, `${hundredths(skilled.mean)} ± ${hundredths(skilled.sd)}`, sigma(skill), percent(influenceShare), percent(luck)]) },
    { kind: "heading", text: "Motions" },
    { kind: "table", head: ["motion", "passes in skilled games", "in whole matches", "in random games"], rows: motions.map(({ id, skilled, matches, random }) => [titleOf(scenario.motions, id), percent(skilled), percent(matches), percent(random)]) },
    { kind: "heading", text: "Meters" },
    { kind: "text", text: "Where a meter ends: one game in ten below the first number, half of them below the second, one in ten above the third." },
    { kind: "table", head: ["meter", "random games", "skilled games"], rows: meters.map(({ id, random, skilled }) => [titleOf(scenario.meters, id), range(random.p10, random.p50, random.p90), range(skilled.p10, skilled.p50, skilled.p90)]) },
    { kind: "heading", text: "Policies" },
    { kind: "text", text: "How often each policy is adopted, what adopting it is worth to its own role, and what its loss costs the role (asked of those that nearly every skilled game adopts)." },
    { kind: "table", head: ["policy", "role", "skilled games", "random games", "worth (σ)", "loss (σ)"], rows: policies.map(({ id, role, skilled, random, lift, loss }) => [titleOf(scenario.policies, id), lookup(shorts, role) ?? role, percent(skilled), percent(random), sigma(lift), loss === null ? "" : sigma(loss)]) },
  ];
}

function tellMethod({ plan, scenario, rules }: Certificate): readonly Block[] {
  return [
    { kind: "heading", text: "How it was measured" },
    {
      kind: "text",
      text: `Plan "${plan.name}": ${plan.matches} whole matches of computer players that look ahead and ${plan.randomMatches} of players that act at random; ${plan.fullMatches} by the full rules; ${plan.random} random and ${plan.skilled} skilled games on the fast path, with debates taken from the whole matches; ${plan.preset} random games for each preset; ${plan.alone} games for each role that plays well alone. All seeds count from 1, so the same scenario and rules give the same certificate. Bounds and methods are in docs/certificate.md.`,
    },
    { kind: "text", text: `Scenario ${scenario.id}, rules fingerprint ${scenario.fingerprint}, rules version ${rules}.` },
  ];
}

function titleOf(parts: readonly { readonly id: string; readonly title: string }[], id: string): string {
  return parts.find((part) => part.id === id)?.title ?? id;
}
