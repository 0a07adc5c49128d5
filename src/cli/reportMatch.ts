import { fingerprint } from "../kernel/fingerprint.ts";
import type { Match, RoundRecord } from "../engine/index.ts";
import { holds } from "../engine/resolution/conditions.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import { coins, decimal, roleName, signed, whatHeld } from "./names.ts";
import { reportDebate } from "./reportDebate.ts";
import { reportChoices, reportMeters, reportStages } from "./reportRound.ts";

/** A game told round by round, in the scenario's words; as a role sees it where one is named. */
export function reportMatch(compiled: CompiledScenario, match: Match, role: string | null): string {
  const { scenario } = compiled;
  const head = [scenario.title, scenario.question, `Seed ${match.setup.seed}, rules ${match.rules}, scenario ${match.scenario}.`];
  const rounds = match.rounds.flatMap((record) => ["", ...reportRound(compiled, match, { record, role })]);
  return [...head, ...yourBrief(compiled, match, role), ...rounds, "", ...reportEnd(compiled, match, role)].join("\n");
}

function yourBrief({ scenario }: CompiledScenario, match: Match, you: string | null): readonly string[] {
  const role = scenario.roles.find(({ id }) => id === you);
  if (role === undefined) return [];
  const agenda = role.agendas.find(({ id }) => id === match.seats[role.id]?.agenda);
  return ["", `You are ${role.title}. ${role.brief}`, ...role.goals.map((goal) => `  - ${goal}`), ...(agenda === undefined ? [] : [`  - in secret: ${agenda.title}`])];
}

function reportRound(compiled: CompiledScenario, match: Match, { record, role }: { readonly record: RoundRecord; readonly role: string | null }): readonly string[] {
  const debate = match.debates.find(({ round }) => round === record.round);
  return [
    `── ${compiled.scenario.roundName} ${record.round} ${"─".repeat(40)}`,
    ...(debate === undefined ? [] : reportDebate(compiled, match, debate)),
    "Choices",
    ...reportChoices(compiled, record),
    "What follows",
    ...reportStages(compiled, record),
    "Meters",
    ...reportMeters(compiled, match, record),
    ...yourRound(compiled, match, { record, role }),
  ];
}

function yourRound({ index }: CompiledScenario, { world }: Match, { record: { round, notes }, role }: { readonly record: RoundRecord; readonly role: string | null }): readonly string[] {
  const place = role === null ? undefined : index.role[role];
  if (place === undefined) return [];
  const worth = (after: number): number => world.utilityHistory[after]?.[place] ?? 0;
  const paid = notes.find(({ note }) => note.type === "paid" && note.role === role)?.note;
  const capital = paid?.type === "paid" ? ` Capital: ${coins(paid.capital)} (income ${coins(paid.income)}, upkeep ${coins(paid.upkeep)}).` : "";
  return [`You: the world is worth ${decimal(worth(round))} to you (${signed(worth(round) - worth(round - 1))}).${capital}`];
}

function reportEnd(compiled: CompiledScenario, match: Match, you: string | null): readonly string[] {
  const { scenario, endings, roles } = compiled;
  const { world } = match;
  const told = scenario.endings.find(({ id }) => id === world.ending);
  const when = endings.find(({ id }) => id === world.ending)?.when ?? null;
  const reasons = when === null ? ["no other ending's conditions were met"] : whatHeld(compiled, when, world);
  const scores = roles.map(({ id, agendas }, index) => {
    const agenda = agendas.find((one) => one.id === match.seats[id]?.agenda);
    const title = scenario.roles.find((role) => role.id === id)?.agendas.find((one) => one.id === agenda?.id)?.title;
    const secret = agenda === undefined ? "" : `; in secret: ${title} (${holds(agenda.when, world, world.round) ? "reached" : "missed"})`;
    return `  ${id === you ? "You, " : ""}${roleName(compiled, id)}: ${decimal(world.utilityHistory[0]?.[index] ?? 0)} → ${decimal(world.utility[index] ?? 0)}${secret}`;
  });
  const over = match.place.phase === "debrief";
  return [`${over ? "The end" : `The game was left in the ${match.place.phase} phase. If it ended here`}: ${told?.title ?? "none yet"}`, ...(told === undefined ? [] : [told.text]), `Why: ${reasons.join("; ")}.`, "", "What it was worth (0 to 100, at the start → at the end)", ...scores, "", `Fingerprint ${fingerprint(match)}`];
}
