import { lookup } from "../../kernel/lookup.ts";
import type { Cause, RoundRecord, SeatView } from "../../engine/index.ts";
import type { CauseSource, CompiledScenario } from "../../scenario/compiled.ts";
import type { Scenario } from "../../scenario/schema/scenario.ts";
import { referenceTitle } from "./referenceTitle.ts";

/** One line of a meter's ledger. */
export interface LedgerRow {
  readonly key: string;
  readonly kind: CauseSource["kind"];
  /** What it comes from; empty for settling, which the words name. */
  readonly title: string;
  /** Who did it; null for what nobody chose. */
  readonly role: { readonly id: string; readonly short: string; readonly flag: string } | null;
  readonly why: string;
  /** Points of the meter. */
  readonly points: number;
  readonly cards: readonly string[];
  readonly assumption: { readonly id: string; readonly title: string; readonly claim: string } | null;
}

/** Why a meter moved: rows that sum to its change. */
export interface LedgerView {
  readonly meter: string;
  readonly title: string;
  readonly about: string;
  /** The round it tells of; null for all of them. */
  readonly round: number | null;
  readonly from: number;
  readonly to: number;
  /** Largest first. */
  readonly rows: readonly LedgerRow[];
  readonly rounds: readonly number[];
}

type Compiled = Pick<CompiledScenario, "scenario" | "index">;
type Told = Pick<SeatView, "world" | "rounds">;

/** The ledger of a meter for one round or, with `round` null, for the whole game so far; null for an unknown meter. */
export function ledgerView({ scenario, index }: Compiled, { world, rounds }: Told, asked: { readonly meter: string; readonly round: number | null }): LedgerView | null {
  const at = lookup(index.meter, asked.meter);
  const meter = scenario.meters.find(({ id }) => id === asked.meter);
  if (at === undefined || meter === undefined) return null;
  const told = asked.round === null ? rounds : rounds.filter(({ round }) => round === asked.round);
  const last = asked.round ?? world.round;
  const from = world.history[asked.round === null ? 0 : last - 1]?.[at];
  const to = world.history[last]?.[at];
  return {
    meter: meter.id,
    title: meter.title,
    about: meter.about,
    round: asked.round,
    from: from ?? meter.start,
    to: to ?? from ?? meter.start,
    rows: causeRows(scenario, causesOf(told, at)),
    rounds: rounds.map(({ round }) => round),
  };
}

/** The causes of a meter's change in a round that weigh most: those of a point or more, or else the four largest. */
export function topCauses({ rows }: Pick<LedgerView, "rows">): readonly LedgerRow[] {
  const heavy = rows.filter(({ points }) => Math.abs(points) >= 1);
  return heavy.length >= 4 ? heavy.slice(0, 4) : rows.filter(({ points }) => Math.abs(points) >= 0.05).slice(0, 4);
}

const causesOf = (rounds: readonly RoundRecord[], meter: number): readonly Cause[] => rounds.flatMap(({ causes }) => causes.filter((cause) => cause.meter === meter));

/** Causes with what their author says of them, those of one effect taken together; the largest first. */
export function causeRows(scenario: Scenario, causes: readonly Cause[]): readonly LedgerRow[] {
  const rows = new Map<string, LedgerRow>();
  for (const { source, points } of causes) {
    const key = `${source.kind}:${source.id}:${source.item}`;
    const row = rows.get(key);
    rows.set(key, row === undefined ? { key, ...tell(scenario, source), points } : { ...row, points: row.points + points });
  }
  return [...rows.values()].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

/** What the author says of a cause. */
function tell(scenario: Scenario, source: CauseSource): Omit<LedgerRow, "key" | "points"> {
  const { kind, id, item } = source;
  switch (kind) {
    case "policy": {
      const policy = scenario.policies.find((one) => one.id === id);
      const effect = policy?.effects[item];
      const cards = [...new Set([...(effect?.cards ?? []), ...(policy?.cards ?? [])])];
      return { kind, title: policy?.title ?? id, role: roleOf(scenario, policy?.role), why: effect?.why ?? policy?.why ?? "", cards, assumption: assumptionOf(scenario, effect?.assume) };
    }
    case "link": {
      const link = scenario.links.find((one) => one.id === id);
      return { kind, title: referenceTitle(scenario, link?.from ?? id), role: null, why: link?.why ?? "", cards: link?.cards ?? [], assumption: assumptionOf(scenario, link?.assume) };
    }
    case "rung": {
      const effect = scenario.ladder.effects[item];
      return { kind, title: referenceTitle(scenario, "x:rung"), role: roleOf(scenario, scenario.ladder.owner), why: effect?.why ?? "", cards: effect?.cards ?? [], assumption: assumptionOf(scenario, effect?.assume) };
    }
    case "trigger": {
      const trigger = scenario.triggers.find((one) => one.id === id);
      const effect = trigger?.effects[item];
      const cards = [...new Set([...(effect?.cards ?? []), ...(trigger?.cards ?? [])])];
      return { kind, title: trigger?.title ?? id, role: null, why: effect?.why ?? "", cards, assumption: assumptionOf(scenario, effect?.assume) };
    }
    case "override":
      return { kind, title: "", role: null, why: id, cards: [], assumption: null };
    case "deal":
    case "settling":
      return { kind, title: "", role: null, why: "", cards: [], assumption: null };
  }
}

function roleOf({ roles }: Scenario, name: string | undefined): LedgerRow["role"] {
  const role = roles.find(({ id }) => id === name);
  return role === undefined ? null : { id: role.id, short: role.short, flag: role.flag };
}

function assumptionOf({ assumptions }: Scenario, name: string | undefined): LedgerRow["assumption"] {
  const assumption = assumptions.find(({ id }) => id === name);
  return assumption === undefined ? null : { id: assumption.id, title: assumption.title, claim: assumption.claim };
}
