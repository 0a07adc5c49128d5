import { fingerprint } from "../kernel/fingerprint.ts";
import type { Command, Match } from "../engine/index.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";

/** A game as one document for machines: what was asked, what came of it round by round, and a fingerprint of the end. */
export function matchJson(compiled: CompiledScenario, match: Match, { commands, role }: { readonly commands: readonly Command[]; readonly role: string | null }): object {
  const { scenario, meters, roles } = compiled;
  const byMeter = (row: readonly number[] | undefined) => Object.fromEntries(meters.map(({ id }, index) => [id, row?.[index] ?? null]));
  const byRole = (row: readonly number[] | undefined) => Object.fromEntries(roles.map(({ id }, index) => [id, row?.[index] ?? null]));
  return {
    scenario: { id: scenario.id, title: scenario.title, fingerprint: match.scenario },
    rules: match.rules,
    setup: match.setup,
    role,
    commands,
    start: { meters: byMeter(match.world.history[0]), worth: byRole(match.world.utilityHistory[0]) },
    rounds: match.rounds.map(({ round, choices, reasons, causes, notes }) => ({
      round,
      debate: match.debates.find((debate) => debate.round === round) ?? null,
      choices,
      reasons,
      notes,
      ledger: causes.map(({ stage, meter, source, push, points }) => ({ stage, meter: meters[meter]?.id ?? "", source, push, points })),
      meters: byMeter(match.world.history[round]),
      worth: byRole(match.world.utilityHistory[round]),
    })),
    utility: byRole(match.world.utility),
    agendas: Object.fromEntries(Object.values(match.seats).map((seat) => [seat.role, seat.agenda])),
    ending: match.world.ending,
    fingerprint: fingerprint(match),
  };
}
