import { cardScore, openCaseFile } from "../engine/caseFile.ts";
import type { Debate, Match, Play } from "../engine/index.ts";
import { lookup } from "../kernel/lookup.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import { percent, roleName, signed } from "./names.ts";

const FOUND = { checksOut: "it checks out", contradicted: "it is contradicted", nothingFound: "nothing was found" } as const;

/** A debate in words: the motion, each claim with its points and cards, and how the house went. */
export function reportDebate(compiled: CompiledScenario, match: Match, debate: Debate): readonly string[] {
  const { scenario } = compiled;
  const motion = openCaseFile(scenario).motion.get(debate.motion);
  const { verdict, leads, checkedBy } = debate;
  if (motion === undefined || verdict === null) return [];
  const { tally, support, passed } = verdict;
  const lines = [`Motion: ${motion.title}. This house resolves that ${motion.text}.`, `  ${roleName(compiled, leads.pro)} leads for it, ${roleName(compiled, leads.con)} against.`];
  for (const made of debate.claims) {
    const entry = openCaseFile(scenario).claim.get(made.claim)?.claim;
    const because = entry?.warrants.find(({ id }) => id === made.warrant)?.text ?? made.warrant;
    const points = tally.claims.find(({ id }) => id === made.claim)?.housePoints ?? 0;
    lines.push(`  ${made.side === "pro" ? "For" : "Against"}: ${(entry?.text ?? made.claim).replace(/[.]$/, "")} ${because.replace(/[.]$/, "").replace(/^Because/, "because")}. [${signed(points)} points]`);
    for (const play of debate.plays) if ("claim" in play.on && play.on.claim === made.claim) lines.push(...playLines(compiled, match, { debate, play }));
  }
  if (debate.claims.length === 0) lines.push("  Nobody makes a claim.");
  const checks = checkedBy.length === 0 ? "" : ` Sources looked up by ${checkedBy.map((role) => roleName(compiled, role)).join(", ")}.`;
  const threshold = percent(motion.threshold);
  lines.push(`  House: ${percent(tally.houseBefore)} → ${percent(support)}. The motion ${passed ? "passes" : "falls"} (needs ${threshold}).${checks}`);
  if (verdict.proof !== undefined) lines.push(`  Proof: ${percent(verdict.proof.strength)} of the ${percent(verdict.proof.standard)} that it needs.`);
  if (verdict.robustness.flips) lines.push(`  It hinged on how arguments are weighed: ${percent(verdict.robustness.quadraticEnergy)} by quadratic energy, ${percent(verdict.robustness.mlp)} by plain sums.`);
  lines.push(`  Blocs: ${tally.blocs.map(({ id, prior, support: after }) => `${scenario.blocs.find((bloc) => bloc.id === id)?.title ?? id} ${percent(prior)} → ${percent(after)}`).join("; ")}.`);
  return lines;
}

function playLines(compiled: CompiledScenario, match: Match, { debate, play }: { readonly debate: Debate; readonly play: Play }): readonly string[] {
  const answers = debate.plays.filter(({ on }) => "play" in on && on.play === play.id);
  return [`    ${play.as === "support" ? "+" : "−"} ${cardLine(compiled, match, play)}`, ...answers.map((answer) => `        answered: ${cardLine(compiled, match, answer)}`)];
}

function cardLine(compiled: CompiledScenario, { checked }: Match, { card: id, by }: Play): string {
  const card = openCaseFile(compiled.scenario).card.get(id);
  if (card === undefined) return id;
  const found = lookup(checked, id);
  const check = found === undefined ? "" : `; looked up: ${FOUND[found]}`;
  return `${id} (${Math.round(100 * cardScore(card, found))}) ${card.text} (${card.speaker}; ${roleName(compiled, by)}${check})`;
}
