import { awaitsDebate, policyPrice } from "../engine/price.ts";
import { dealOf } from "../engine/deals/strike.ts";
import { holds } from "../engine/resolution/conditions.ts";
import type { Command, DealDraft, World } from "../engine/index.ts";
import { imagineQuiet, valueOf } from "./imagine.ts";
import { worthOfDeal } from "./judgeDeal.ts";
import { pickAny } from "./seated.ts";
import type { Seated } from "./seated.ts";

/** Gains, points of utility: what a wish must be worth to ask for it, to ask for it with capital, and what both must gain. */
const LEAST = { wish: 0.8, paid: 1.5, own: 0.3, partner: 0.2 } as const;
/** Capital offered for what nothing else buys, and what must be left. */
const OFFERED = 1;
const LEFT_OVER = 1;
/** Wishes that are thought through, the dearest first, and futures in which an offer is tried before it is made. */
const WISHES = 4;
const FUTURES = 4;

/** A policy that its owner could adopt now, with what it would be worth to the stand-in and to its owner. */
interface Wish {
  readonly policy: number;
  readonly owner: number;
  readonly mine: number;
  readonly theirs: number;
}

/** One deal that looks good for both sides, or null: a policy of the stand-in's own for one of another's, else a little capital for it. */
export function findOffer(seated: Seated): Command | null {
  const wishes = wishesOf(seated);
  for (const wish of wishes) {
    const draft = exchangeOfPolicies(seated, wish) ?? purchase(seated, wish);
    if (draft === null) continue;
    const deal = dealOf({ ...draft, id: "imagined", needed: 2, open: false, handshake: false, signatures: draft.parties, round: seated.view.world.round + 1 });
    const worth = worthOfDeal(seated, deal, FUTURES);
    if (worth.points < LEAST.own) continue;
    const { policies, roles } = seated.compiled;
    const values = { partner: roles[wish.owner]?.id ?? "", policy: policies[wish.policy]?.id ?? "", points: Math.round(10 * worth.points) / 10 + 0, better: worth.better, futures: worth.futures };
    return { type: "offerDeal", role: seated.role.id, deal: draft, reason: { key: "standIn.dealOffered", values } };
  }
  return null;
}

/** A little capital for any policy of anybody's. */
export function offerAtRandom(seated: Seated): Command | null {
  const { compiled, view, role, index } = seated;
  const open = compiled.policies.flatMap(({ role: owner }, policy) => (owner !== index && isOpen(seated, policy) ? [policy] : []));
  const policy = pickAny(seated, open, "wish");
  if (policy === undefined || (view.world.capital[index] ?? 0) < OFFERED) return null;
  return { type: "offerDeal", role: role.id, deal: buying(seated, policy), reason: { key: "standIn.random", values: {} } };
}

/** What the stand-in would like others to do, the dearest first. */
function wishesOf(seated: Seated): readonly Wish[] {
  const { compiled, index } = seated;
  const now = imagineQuiet(seated, []);
  const wishes = compiled.policies.flatMap(({ role: owner }, policy): Wish[] => (owner === index || !isOpen(seated, policy) ? [] : [judged(seated, { policy, owner, now })]));
  return wishes.filter(({ mine }) => mine >= LEAST.wish).sort((a, b) => b.mine - a.mine).slice(0, WISHES);
}

function judged(seated: Seated, { policy, owner, now }: { readonly policy: number; readonly owner: number; readonly now: World }): Wish {
  const world = imagineQuiet(seated, [policy]);
  return { policy, owner, mine: valueOf(seated, world) - valueOf(seated, now), theirs: (world.utility[owner] ?? 0) - (now.utility[owner] ?? 0) };
}

/** Whether its owner could adopt a policy now, as far as everybody can know, and would not refuse it by its nature. */
function isOpen({ compiled, view }: Seated, policy: number): boolean {
  const { world } = view;
  const rules = compiled.policies[policy];
  const owner = rules === undefined ? undefined : compiled.roles[rules.role];
  if (rules === undefined || owner === undefined || (world.level[policy] ?? 0) > 0 || awaitsDebate(compiled, world, policy)) return false;
  const authored = compiled.scenario.roles.find(({ id }) => id === owner.id);
  if (authored?.personality.never.includes(rules.id) === true || policyPrice(compiled, world, policy) > (world.capital[rules.role] ?? 0)) return false;
  const standing = owner.policies.filter((one) => (world.level[one] ?? 0) > 0);
  if (standing.length >= compiled.capital.slots || rules.exclusive.some((other) => standing.includes(other))) return false;
  return rules.requires === null || holds(rules.requires, world, world.round + 1);
}

/** A policy of the stand-in's own in exchange, if one serves the partner and leaves both better off. */
function exchangeOfPolicies(seated: Seated, wish: Wish): DealDraft | null {
  const { compiled, role, index } = seated;
  const now = imagineQuiet(seated, []);
  let best: { readonly policy: number; readonly theirs: number } | null = null;
  for (const policy of compiled.roles[index]?.policies ?? []) {
    if (!isOpen(seated, policy)) continue;
    const both = imagineQuiet(seated, [wish.policy, policy]);
    const mine = valueOf(seated, both) - valueOf(seated, now);
    const theirs = (both.utility[wish.owner] ?? 0) - (now.utility[wish.owner] ?? 0);
    if (mine >= LEAST.own && theirs >= LEAST.partner && theirs > (best?.theirs ?? wish.theirs)) best = { policy, theirs };
  }
  if (best === null) return null;
  const by = seated.view.world.round + 1;
  const partner = compiled.roles[wish.owner]?.id ?? "";
  const asked = compiled.policies[wish.policy]?.id ?? "";
  const given = compiled.policies[best.policy]?.id ?? "";
  return {
    kind: "conditional",
    parties: [role.id, partner],
    terms: [
      { who: partner, do: "adopt", policy: asked, by },
      { who: role.id, do: "adopt", policy: given, by, if: { policy: asked, is: "adopted" } },
    ],
  };
}

/** Capital for what is worth much. */
function purchase(seated: Seated, wish: Wish): DealDraft | null {
  const { view, index } = seated;
  return wish.mine >= LEAST.paid && (view.world.capital[index] ?? 0) >= OFFERED + LEFT_OVER ? buying(seated, wish.policy) : null;
}

function buying({ compiled, view, role }: Seated, policy: number): DealDraft {
  const { id, role: owner } = compiled.policies[policy] ?? { id: "", role: -1 };
  const partner = compiled.roles[owner]?.id ?? "";
  const by = view.world.round + 1;
  return {
    kind: "payment",
    parties: [role.id, partner],
    terms: [
      { who: partner, do: "adopt", policy: id, by },
      { who: role.id, do: "pay", to: partner, amount: OFFERED, by },
    ],
  };
}
