import type { Policy, Scenario } from "../../scenario/schema/scenario.ts";
import type { News } from "./meterView.ts";
import { newsOf } from "./meterView.ts";

/** Which way a policy is expected to push a meter, and how hard. */
export interface EffectView {
  readonly meter: string;
  readonly title: string;
  readonly direction: "up" | "down";
  /** 1 a little, 2 clearly, 3 strongly. */
  readonly size: 1 | 2 | 3;
  readonly news: News;
  /** Whether the push only comes as far as a restriction is obeyed. */
  readonly how: "direct" | "ifObeyed" | "once";
  /** Whether your role cares about this meter. */
  readonly yours: boolean;
  readonly why: string;
  readonly cards: readonly string[];
  readonly assumption: string | null;
}

/** Points a round at mid-scale from which a push counts as clear, and as strong. */
const CLEAR = 1.5;
const STRONG = 4;

interface Push extends Pick<EffectView, "how" | "why" | "cards"> {
  readonly to: string;
  /** Points a round at mid-scale. */
  readonly w: number;
  readonly assume: string | undefined;
}

/** What a policy is expected to do: its own effects, and what blocking does where it restricts. Those that concern your role come first. */
export function effectViews(scenario: Scenario, policy: Policy, you: string | null): readonly EffectView[] {
  return viewsOf(scenario, pushesOf(scenario, policy), you);
}

/** The same, with one entry for all that pushes a meter in the same way; reasons are those of the first. */
export function effectSums(scenario: Scenario, policy: Policy, you: string | null): readonly EffectView[] {
  const sums = new Map<string, Push>();
  for (const push of pushesOf(scenario, policy)) {
    const key = `${push.to}.${push.how}`;
    const before = sums.get(key);
    sums.set(key, before === undefined ? push : { ...before, w: before.w + push.w });
  }
  return viewsOf(scenario, [...sums.values()], you);
}

function pushesOf(scenario: Scenario, policy: Policy): readonly Push[] {
  const scope = policy.regime?.scope ?? 0;
  const direct = policy.effects.map(({ to, w, of, why, cards, assume }): Push => ({ to, w, how: of === "change" ? "once" : "direct", why, cards, assume }));
  const blocking = scenario.links
    .filter(({ from }) => scope > 0 && from === "x:blocked")
    .map(({ to, w, why, cards, assume }): Push => ({ to, w: w * scope, how: "ifObeyed", why, cards, assume }));
  return [...direct, ...blocking];
}

function viewsOf(scenario: Scenario, pushes: readonly Push[], you: string | null): readonly EffectView[] {
  const utility = scenario.roles.find(({ id }) => id === you)?.utility ?? {};
  return pushes
    .filter(({ w }) => w !== 0)
    .map(({ to, w, how, why, cards, assume }): EffectView => {
      const meter = scenario.meters.find(({ id }) => id === to);
      return {
        meter: to,
        title: meter?.title ?? to,
        direction: w > 0 ? "up" : "down",
        size: sizeOf(w),
        news: newsOf(w, meter?.good ?? "contested"),
        how,
        yours: Object.hasOwn(utility, `m:${to}`),
        why,
        cards,
        assumption: scenario.assumptions.find(({ id }) => id === assume)?.title ?? null,
      };
    })
    .sort((a, b) => Number(b.yours) - Number(a.yours) || b.size - a.size);
}

function sizeOf(weight: number): EffectView["size"] {
  const size = Math.abs(weight);
  if (size >= STRONG) return 3;
  return size >= CLEAR ? 2 : 1;
}
