import { lookup } from "../../kernel/lookup.ts";
import type { PolicyOption, SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { Policy } from "../../scenario/schema/scenario.ts";
import type { Draft } from "../store/draftSlice.ts";
import { capitalOf } from "./capitalOf.ts";
import type { EffectView } from "./effectViews.ts";
import { effectSums, effectViews } from "./effectViews.ts";
import type { PriceLine } from "./priceLines.ts";
import { priceLines } from "./priceLines.ts";

/** A policy as a player decides on it. */
export interface PolicyView {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly why: string;
  readonly flag: string;
  readonly price: number;
  /** Its bare cost, before any debate. */
  readonly cost: number;
  readonly priceLines: readonly PriceLine[];
  readonly blocked: PolicyOption["blocked"];
  /** The motion whose debate it waits for or that prices it, and the round of that debate. */
  readonly motion: { readonly title: string; readonly round: number; readonly needed: boolean } | null;
  /** Rounds before anything happens, and until it is half done. */
  readonly lag: number;
  readonly half: number;
  readonly effects: readonly EffectView[];
  /** The same in short: one entry a meter. */
  readonly effectSums: readonly EffectView[];
  /** Grievance that it adds; below 0 it soothes. */
  readonly provocation: number;
  /** Share of all use that it restricts, and how easily that is copied, 0..1. */
  readonly scope: number;
  readonly copyability: number;
  readonly exclusive: readonly string[];
  readonly cards: readonly string[];
  /** How far it is carried out, 0..1, and since which round it stands; only of a standing one. */
  readonly implemented: number;
  readonly since: number;
  readonly chosen: "adopt" | "repeal" | null;
}

export interface DecisionView {
  readonly capital: number;
  /** What the draft leaves. */
  readonly capitalLeft: number;
  readonly slots: number;
  readonly slotsUsed: number;
  readonly income: number;
  /** Paid after this round for what will stand. */
  readonly upkeep: number;
  readonly standing: readonly PolicyView[];
  readonly open: readonly PolicyView[];
  readonly closed: readonly PolicyView[];
  /** How far the other side is provoked now, and where its next rung is; null at the top. */
  readonly ladder: { readonly owner: string; readonly grievance: number; readonly next: { readonly title: string; readonly at: number } | null };
  readonly sealed: boolean;
}

type Seen = Pick<SeatView, "world" | "you" | "own" | "moves">;

/** What a seat can decide in this round, with the draft as it stands. */
export function decisionView(compiled: CompiledScenario, view: Seen, draft: Pick<Draft, "adopt" | "repeal">): DecisionView {
  const policies = view.moves.options.flatMap((option) => policyView(compiled, view, { option, draft }) ?? []);
  const standing = policies.filter(({ blocked }) => blocked === "alreadyStanding");
  const adopted = policies.filter(({ chosen }) => chosen === "adopt");
  const repealed = standing.filter(({ chosen }) => chosen === "repeal");
  const capital = capitalOf(compiled, view);
  const { slots, income, upkeep } = compiled.capital;
  const slotsUsed = standing.length - repealed.length + adopted.length;
  return {
    capital,
    capitalLeft: capital - adopted.reduce((sum, { price }) => sum + price, 0),
    slots,
    slotsUsed,
    income,
    upkeep: upkeep * slotsUsed,
    standing,
    open: policies.filter(({ blocked }) => blocked === null),
    closed: policies.filter(({ blocked }) => blocked !== null && blocked !== "alreadyStanding"),
    ladder: ladderOf(compiled, view),
    sealed: view.own?.choice !== null && view.own !== null,
  };
}

/** A policy of any role; prices only for one's own. */
export function policyView(compiled: CompiledScenario, view: Seen, { option, draft }: { readonly option: PolicyOption; readonly draft: Pick<Draft, "adopt" | "repeal"> }): PolicyView | null {
  const { scenario } = compiled;
  const policy = scenario.policies.find(({ id }) => id === option.policy);
  if (policy === undefined) return null;
  const at = lookup(compiled.index.policy, policy.id) ?? 0;
  const { id, title, summary, why, cost, lag, half, provocation, exclusive, cards, regime } = policy;
  return {
    id,
    title,
    summary,
    why,
    flag: flagOf(policy),
    price: option.price,
    cost,
    priceLines: priceLines(compiled, view.world, option),
    blocked: option.blocked,
    motion: motionOf(compiled, policy),
    lag,
    half,
    effects: effectViews(scenario, policy, view.you),
    effectSums: effectSums(scenario, policy, view.you),
    provocation,
    scope: regime?.scope ?? 0,
    copyability: regime?.copyability ?? 0,
    exclusive: exclusive.map((other) => scenario.policies.find((one) => one.id === other)?.title ?? other),
    cards,
    implemented: view.world.implemented[at] ?? 0,
    since: view.world.since[at] ?? 0,
    chosen: draft.adopt.includes(id) ? "adopt" : draft.repeal.includes(id) ? "repeal" : null,
  };
}

/** A policy without a flag of its own flies the letter of its title. */
const flagOf = ({ flag, title }: Policy): string => flag ?? /[A-Z]/.exec(title.toUpperCase())?.[0] ?? "Q";

function motionOf({ scenario }: CompiledScenario, { motion }: Policy): PolicyView["motion"] {
  const index = scenario.motions.findIndex(({ id }) => id === motion?.id);
  const found = scenario.motions[index];
  return motion === undefined || found === undefined ? null : { title: found.title, round: index + 1, needed: motion.needed };
}

function ladderOf({ scenario, index, ladder }: CompiledScenario, { world }: Pick<SeatView, "world">): DecisionView["ladder"] {
  const rung = Math.round(world.signals[index.signal.rung] ?? 0);
  const next = scenario.ladder.rungs[rung];
  const at = ladder.thresholds[rung];
  return {
    owner: scenario.roles.find(({ id }) => id === scenario.ladder.owner)?.short ?? "",
    grievance: world.signals[index.signal.grievance] ?? 0,
    next: next === undefined || at === undefined ? null : { title: next.title, at },
  };
}
