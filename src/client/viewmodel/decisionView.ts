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
import type { VetoView } from "./vetoView.ts";
import { vetoView } from "./vetoView.ts";

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
  /** How many cards of a holder it lays open. */
  readonly publishes: number;
  readonly cards: readonly string[];
  /** How far it is carried out, 0..1, and since which round it stands; only of a standing one. */
  readonly implemented: number;
  readonly since: number;
  readonly chosen: "adopt" | "repeal" | null;
  /** How far it can go, rising, with what that costs from where it stands; at least two, or none where it is all or nothing. */
  readonly steps: readonly { readonly level: number; readonly price: number }[];
  /** How far it stands, and how far the draft wants it to go, 0..1. */
  readonly level: number;
  readonly wished: number;
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
  /** What can be stopped; null where nothing can. */
  readonly veto: VetoView | null;
  /** Meters that can be guessed at, and at how many of them; none where forecasts are not played. */
  readonly forecasts: { readonly most: number; readonly meters: readonly { readonly id: string; readonly title: string; readonly value: number }[] };
}

type Drafted = Pick<Draft, "adopt" | "repeal"> & Partial<Pick<Draft, "levels" | "veto">>;
type Seen = Pick<SeatView, "world" | "you" | "own" | "moves">;

/** What a seat can decide in this round, with the draft as it stands. */
export function decisionView(compiled: CompiledScenario, view: Seen, draft: Drafted): DecisionView {
  const policies = view.moves.options.flatMap((option) => policyView(compiled, view, { option, draft }) ?? []);
  const standing = policies.filter(({ blocked }) => blocked === "alreadyStanding");
  const adopted = policies.filter(({ chosen }) => chosen === "adopt");
  const veto = vetoView(compiled, view, draft.veto ?? null);
  const repealed = standing.filter(({ chosen }) => chosen === "repeal");
  const capital = capitalOf(compiled, view);
  const { slots, income, upkeep } = compiled.capital;
  const slotsUsed = standing.length - repealed.length + adopted.filter(({ blocked }) => blocked !== "alreadyStanding").length;
  return {
    capital,
    capitalLeft: capital - adopted.reduce((sum, policy) => sum + priceWished(policy), 0) - (veto === null || veto.named === null ? 0 : veto.cost),
    slots,
    slotsUsed,
    income,
    upkeep: upkeep * slotsUsed,
    standing,
    open: policies.filter(({ blocked }) => blocked === null),
    closed: policies.filter(({ blocked }) => blocked !== null && blocked !== "alreadyStanding"),
    ladder: ladderOf(compiled, view),
    sealed: view.own?.choice !== null && view.own !== null,
    veto,
    forecasts: { most: view.moves.forecasts, meters: compiled.scenario.meters.map(({ id, title }) => ({ id, title, value: view.world.meters[lookup(compiled.index.meter, id) ?? -1] ?? 0 })) },
  };
}

/** What a policy costs as far as the draft wants it to go. */
export const priceWished = ({ price, steps, wished }: Pick<PolicyView, "price" | "steps" | "wished">): number => steps.find(({ level }) => level === wished)?.price ?? price;

/** A policy of any role; prices only for one's own. */
export function policyView(compiled: CompiledScenario, view: Seen, { option, draft }: { readonly option: PolicyOption; readonly draft: Drafted }): PolicyView | null {
  const { scenario } = compiled;
  const policy = scenario.policies.find(({ id }) => id === option.policy);
  if (policy === undefined) return null;
  const at = lookup(compiled.index.policy, policy.id) ?? 0;
  const { id, title, summary, why, cost, lag, half, provocation, exclusive, cards, regime, publishes = [] } = policy;
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
    publishes: publishes.length,
    exclusive: exclusive.map((other) => scenario.policies.find((one) => one.id === other)?.title ?? other),
    cards,
    implemented: view.world.implemented[at] ?? 0,
    since: view.world.since[at] ?? 0,
    chosen: draft.adopt.includes(id) ? "adopt" : draft.repeal.includes(id) ? "repeal" : null,
    ...stepsOf(option, draft),
  };
}

function stepsOf({ level, levels, policy }: PolicyOption, { adopt, levels: wishes = {} }: Drafted): Pick<PolicyView, "steps" | "level" | "wished"> {
  const whole = Math.max(level, ...levels.map((step) => step.level));
  const steps = levels.length + (level > 0 ? 1 : 0) > 1 ? levels : [];
  return { steps, level, wished: adopt.includes(policy) ? (lookup(wishes, policy) ?? whole) : level };
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
