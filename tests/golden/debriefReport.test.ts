import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { counterfactuals } from "../../src/analysis/counterfactuals.ts";
import { evidenceSummary, goalsSummary, happenedSummary, whySummary } from "../../src/client/viewmodel/debriefSummary.ts";
import { endingReasons } from "../../src/client/viewmodel/endingReasons.ts";
import { evidenceUsed } from "../../src/client/viewmodel/evidenceUsed.ts";
import { evenFigure, signed } from "../../src/client/viewmodel/figures.ts";
import { goalsView } from "../../src/client/viewmodel/goalsView.ts";
import { statementParts } from "../../src/client/viewmodel/jointStatement.ts";
import { keyMoments } from "../../src/client/viewmodel/keyMoments.ts";
import { outsideChecks } from "../../src/client/viewmodel/outsideChecks.ts";
import { realityView } from "../../src/client/viewmodel/realityView.ts";
import { timelineStops } from "../../src/client/viewmodel/timelineStops.ts";
import { waterfallView } from "../../src/client/viewmodel/waterfallView.ts";
import { matchWeb } from "../../src/client/viewmodel/web/matchWeb.ts";
import { whatIfViews } from "../../src/client/viewmodel/whatIfView.ts";
import { playMatch, project } from "../../src/engine/index.ts";
import type { Command, SeatView } from "../../src/engine/index.ts";
import type { CompiledScenario } from "../../src/scenario/compiled.ts";
import type { SaveFile } from "../../src/session/saveFile.ts";
import { RECIPES } from "../replays/recipes.ts";

/**
 * All that a debrief tells of one game of each scenario that ships, so that any change of it is seen. The game is a golden replay;
 * a deliberate change rewrites the files with UPDATE_DEBRIEFS=1.
 */
const UPDATE = process.env["UPDATE_DEBRIEFS"] === "1";
const FOLDER = new URL("debrief/", import.meta.url);
const SHIPPED = RECIPES.filter(({ name }) => !name.startsWith("small-"));

function readReplay(name: string): Pick<SaveFile, "setup" | "commands"> {
  const { save, steps } = JSON.parse(readFileSync(new URL(`../replays/${name}.json`, import.meta.url), "utf8")) as { save: SaveFile; steps: readonly [string, Command][] };
  return { setup: save.setup, commands: steps.map(([, command]) => command) };
}

/** Figures with one decimal: the rest is nobody's business. */
const figures = (summary: object): string => JSON.stringify(summary, (_, value: unknown) => (typeof value === "number" ? Number(value.toFixed(1)) : value));

const list = (lines: readonly string[]): string => (lines.length === 0 ? "- nothing" : lines.map((line) => `- ${line}`).join("\n"));

function happened(compiled: CompiledScenario, view: SeatView): readonly string[] {
  const stops = timelineStops(compiled, view);
  const moments = keyMoments(compiled, view, stops).map(({ round, kind, who, title, points }) => `${round} ${kind} ${who} "${title}"${points === 0 ? "" : ` ${evenFigure(points)}`}`);
  return [`${stops.length} stops. ${figures(happenedSummary(compiled, view))}`, list(moments)];
}

function why(compiled: CompiledScenario, view: SeatView): readonly string[] {
  const { nodes, edges } = matchWeb(compiled, view);
  const titleOf = (node: string): string => nodes.find(({ id }) => id === node)?.title ?? node;
  const { largest } = whySummary(compiled, view);
  const waterfalls = compiled.scenario.meters.flatMap(({ id }) => {
    const told = waterfallView(compiled, view, id);
    return told === null ? [] : [`${told.title}: ${evenFigure(told.start)} → ${evenFigure(told.end)}: ${told.steps.map(({ cause, points, causes }) => `${cause === null ? `${causes} more` : cause.title || cause.kind} ${signed(points)}`).join(", ")}`];
  });
  return [
    `Largest cause: ${largest?.cause.title} on ${largest?.meter}, ${signed(largest?.points ?? 0)}. Endings asked: ${endingReasons(compiled, view).map(({ title, reached }) => `${title} ${reached ? "yes" : "no"}`).join(", ")}.`,
    "### Web",
    list(edges.map(({ from, to, points, unit }) => `${titleOf(from)} → ${titleOf(to)}: ${signed(points)} ${unit}`)),
    "### Waterfalls",
    list(waterfalls),
  ];
}

function goals(compiled: CompiledScenario, view: SeatView): readonly string[] {
  const told = goalsView(compiled, view).map(({ role, start, end, score, agenda }) => `${role.short}: ${evenFigure(start)} → ${evenFigure(end)}, score ${evenFigure(score?.total ?? 0)}${agenda === null ? "" : `, "${agenda.title}" ${agenda.judged.holds ? "fulfilled" : "not fulfilled"}`}`);
  return [figures(goalsSummary(compiled, view)), list(told)];
}

function evidence(compiled: CompiledScenario, view: SeatView): readonly string[] {
  const { thin, disagreements } = evidenceUsed(compiled.scenario, view);
  return [
    figures(evidenceSummary(compiled, view)),
    "### Claims with fewer than two witnesses",
    list(thin.map(({ round, side, text, witness }) => `${round} ${side}: ${text} (${witness || "no card"})`)),
    "### Disagreements touched",
    list(disagreements.map(({ question }) => question)),
    "### Outside",
    list(outsideChecks(compiled.scenario, view).map(({ id, result, used, checked }) => `${id} ${result}${used ? ", played" : ""}${checked ? ", checked" : ""}`)),
  ];
}

function report(compiled: CompiledScenario, { setup, commands }: ReturnType<typeof readReplay>): string {
  const { scenario } = compiled;
  const match = playMatch(compiled, setup, { commands });
  const you = scenario.roles.find(({ id }) => setup.players[id]?.kind === "human")?.id ?? null;
  const view = project(compiled, match, you);
  const found = whatIfViews(compiled, view, { found: counterfactuals(compiled, match), count: 3 }).map(({ kind, title, round, meters, ending, endingChanged }) => `${round} ${kind} "${title}": ${meters.map((meter) => `${meter.title} ${signed(meter.points)}`).join(", ")}${endingChanged ? `; "${ending}"` : ""}`);
  const reality = realityView(scenario, view).map(({ date, title, here }) => `${date} ${title}: ${here.map((one) => `${one.kind} ${"card" in one ? one.card : one.title}`).join(", ")}`);
  const parts = statementParts(scenario, view);
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ["What happened", happened(compiled, view)],
    ["Why", why(compiled, view)],
    ["Who wanted what", goals(compiled, view)],
    ["Evidence", evidence(compiled, view)],
    ["What if", [list(found)]],
    ["Reality", [list(reality), "### Left out", list(scenario.leavesOut)]],
    ["Statement", [list(["keep", "adopt", "open", "assume"].map((kind) => `${kind}: ${parts.filter((part) => part.kind === kind).map(({ title }) => title).join("; ")}`))]],
  ];
  const ending = scenario.endings.find(({ id }) => id === view.world.ending)?.title ?? "";
  return `# ${scenario.title}: ${ending}\n\n${sections.map(([title, lines]) => `## ${title}\n\n${lines.join("\n\n")}\n`).join("\n")}`;
}

test.each(SHIPPED.map((recipe) => [recipe.name, recipe] as const))("the debrief of %s tells what it told", (name, recipe) => {
  const compiled = recipe.scenario();
  const file = new URL(`${compiled.scenario.id}.md`, FOLDER);
  const told = report(compiled, readReplay(name));
  if (UPDATE) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, told);
  }
  expect(told, "the debrief tells something else: look at the difference, then UPDATE_DEBRIEFS=1").toBe(readFileSync(file, "utf8"));
});
