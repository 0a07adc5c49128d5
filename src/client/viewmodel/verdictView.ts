import { cardShares } from "../../debate/cardShares.ts";
import type { Proof } from "../../debate/burdenOfProof.ts";
import { isProven } from "../../debate/burdenOfProof.ts";
import { CHEAPEST, priceShift } from "../../debate/priceShift.ts";
import type { Debate, SeatView, Side, Verdict, Vote } from "../../engine/index.ts";
import type { CompiledPolicy, CompiledScenario } from "../../scenario/compiled.ts";
import { claimMarks } from "./claimView.ts";
import type { ClaimPoints, HouseView } from "./debateView.ts";
import { houseView } from "./debateView.ts";
import { shownParts } from "./figures.ts";
import type { RoleMark } from "./roleMark.ts";
import { roleMark } from "./roleMark.ts";
import { authoredClaim, tableTree } from "./tableTree.ts";
import { verdictKind } from "./verdictKind.ts";

/** A claim in the verdict, with the card that did most for it. */
export interface ClaimInVerdict {
  readonly mark: string;
  readonly side: Side;
  readonly text: string;
  /** Points of the house; above 0 is toward the motion. */
  readonly points: number;
  readonly strength: number;
  /** The card that held it up most: id and its share of the claim's strength, in points; null for a bare claim. */
  readonly carriedBy: { readonly card: string; readonly share: number } | null;
}

/** What a verdict does to a policy. Prices in capital. */
export interface PolicyChange {
  readonly id: string;
  readonly title: string;
  readonly role: RoleMark;
  readonly kind: "opens" | "opensDearer" | "dearer" | "cheaper" | "lifted" | "freed";
  readonly from: number;
  readonly to: number;
}

export interface VerdictView {
  readonly passed: boolean;
  /** What had to be proven and how far it was, 0..1; null where nothing had to be. */
  readonly proof: (Proof & { readonly met: boolean }) | null;
  /** The house was for it, and it fell because it was not proven. */
  readonly notProven: boolean;
  readonly house: HouseView;
  /** Those that moved the house most come first. */
  readonly claims: readonly ClaimInVerdict[];
  readonly changes: readonly PolicyChange[];
  readonly votes: PeoplesVotes;
  /** The house under two other published ways of weighing arguments, shares 0..1, and whether one of them would have decided otherwise. */
  readonly otherWays: { readonly quadraticEnergy: number; readonly mlp: number; readonly hinged: boolean };
  /** What each lead called the claim that decides, beside the one that moved the house most; empty where nobody named one. */
  readonly clashes: readonly { readonly by: RoleMark; readonly mark: string; readonly text: string; readonly movedMost: boolean }[];
}

/** How people voted; stand-ins do not. The blocs decide, not they. */
export interface PeoplesVotes {
  /** Null where you did not vote, or there was no vote. */
  readonly yours: { readonly before: Vote | null; readonly after: Vote | null };
  /** All people's votes counted, before the debate and after it; null before where there was no such vote. */
  readonly before: VoteCount | null;
  readonly after: VoteCount;
}

export type VoteCount = Readonly<Record<Vote, number>>;

/** The verdict of a debate; null before there is one. */
export function verdictView(compiled: CompiledScenario, view: Pick<SeatView, "you" | "checked" | "world">, debate: Debate): VerdictView | null {
  const { verdict } = debate;
  if (verdict === null) return null;
  const { scenario } = compiled;
  const house = addedUp(houseView(scenario, debate, verdict.tally));
  const claims = claimsOf(compiled, view, { debate, verdict, house });
  const { passed, proof } = verdict;
  return {
    passed,
    proof: proof === undefined ? null : { ...proof, met: isProven(proof) },
    notProven: verdictKind(scenario, debate) === "notProven",
    house,
    claims,
    changes: policyChanges(compiled, view, { debate, verdict }),
    votes: peoplesVotes(debate, view.you),
    otherWays: { quadraticEnergy: verdict.robustness.quadraticEnergy, mlp: verdict.robustness.mlp, hinged: verdict.robustness.flips },
    clashes: clashesOf(compiled, { debate, you: view.you, most: claims[0]?.mark ?? "" }),
  };
}

function peoplesVotes({ votes, preVotes }: Debate, you: string | null): PeoplesVotes {
  const asked = Object.keys(preVotes).length > 0;
  const of = (cast: Debate["votes"]): Vote | null => (you === null ? null : (cast[you] ?? null));
  return { yours: { before: of(preVotes), after: of(votes) }, before: asked ? counted(preVotes) : null, after: counted(votes) };
}

function counted(cast: Debate["votes"]): VoteCount {
  const all = Object.values(cast);
  const count = (wanted: Vote): number => all.filter((vote) => vote === wanted).length;
  return { for: count("for"), against: count("against"), undecided: count("undecided") };
}

function clashesOf({ scenario }: CompiledScenario, { debate, you, most }: { readonly debate: Debate; readonly you: string | null; readonly most: string }): VerdictView["clashes"] {
  const marks = claimMarks(debate.claims);
  return (["pro", "con"] as const).flatMap((side) => {
    const claim = debate.clash[side];
    if (claim === undefined) return [];
    const mark = marks.get(claim) ?? claim;
    return [{ by: roleMark(scenario, debate.leads[side], you), mark, text: authoredClaim(scenario, debate.motion, claim)?.text ?? claim, movedMost: mark === most }];
  });
}

/** The house with points of one decimal that add up, in each row, from what it shows before the debate to what it shows after. */
function addedUp(house: HouseView): HouseView {
  const shown = (share: number): number => Number((100 * share).toFixed(1));
  const row = (reasons: readonly ClaimPoints[], [from, to]: readonly [number, number]): readonly ClaimPoints[] => {
    const points = shownParts(reasons.map((one) => one.points), shown(to) - shown(from));
    return reasons.map((one, at) => ({ ...one, points: points[at] ?? one.points }));
  };
  return { ...house, claims: row(house.claims, [house.before, house.now]), blocs: house.blocs.map((bloc) => ({ ...bloc, reasons: row(bloc.reasons, [bloc.prior, bloc.support]) })) };
}

interface Decided {
  readonly debate: Debate;
  readonly verdict: Verdict;
}

function claimsOf({ scenario }: CompiledScenario, { checked }: Pick<SeatView, "checked">, { debate, verdict, house }: Decided & { readonly house: HouseView }): readonly ClaimInVerdict[] {
  const marks = claimMarks(debate.claims);
  const { claims: nodes, parameters } = tableTree(scenario, debate, checked);
  return verdict.tally.claims
    .map(({ id, housePoints, strength }): ClaimInVerdict => {
      const node = nodes.find((one) => one.id === id);
      const shares = node === undefined ? [] : cardShares(node, parameters);
      const best = shares.reduce<(typeof shares)[number] | undefined>((top, one) => (one.share > (top?.share ?? 0) ? one : top), undefined);
      const card = debate.plays.find((play) => play.id === best?.cards[0])?.card;
      return {
        mark: marks.get(id) ?? id,
        side: debate.claims.find(({ claim }) => claim === id)?.side ?? "pro",
        text: authoredClaim(scenario, debate.motion, id)?.text ?? id,
        points: house.claims.find(({ claim }) => claim === id)?.points ?? housePoints,
        strength,
        carriedBy: card === undefined || best === undefined ? null : { card, share: 100 * best.share },
      };
    })
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

function policyChanges(compiled: CompiledScenario, { you, world }: Pick<SeatView, "you" | "world">, { debate, verdict }: Decided): readonly PolicyChange[] {
  const { scenario, policies, motions } = compiled;
  const motion = motions[debate.index];
  const changes = scenario.policies.flatMap(({ id, title, role }): PolicyChange[] => {
    const at = compiled.index.policy[id];
    const policy = at === undefined ? undefined : policies[at];
    if (policy === undefined || at === undefined) return [];
    const told = { id, title, role: roleMark(scenario, role, you) };
    const to = priceAfter(policy, debate.index, verdict);
    const free: PolicyChange[] = verdict.passed && motion?.waivesUpkeep.includes(at) ? [{ ...told, kind: "freed", from: policy.cost, to }] : [];
    const lifted: PolicyChange[] = verdict.passed && motion?.lifts.includes(at) && (world.level[at] ?? 0) > 0 ? [{ ...told, kind: "lifted", from: policy.cost, to }] : [];
    const kind = kindOf(policy, { index: debate.index, to });
    return [...free, ...lifted, ...(kind === null ? [] : [{ ...told, kind, from: policy.cost, to }])];
  });
  const rank = ({ role, kind }: PolicyChange): number => (role.you ? 0 : 10) + ["opens", "opensDearer", "lifted", "freed", "cheaper", "dearer"].indexOf(kind);
  return changes.sort((a, b) => rank(a) - rank(b));
}

function kindOf({ cost, motion }: CompiledPolicy, { index, to }: { readonly index: number; readonly to: number }): PolicyChange["kind"] | null {
  if (motion?.needed === true && motion.index === index) return to > cost ? "opensDearer" : "opens";
  if (to === cost) return null;
  return to > cost ? "dearer" : "cheaper";
}

/** What a policy costs once a motion is decided, where no other motion touches its price. */
export function priceAfter({ cost, motion, rebates }: CompiledPolicy, index: number, { support, passed }: Pick<Verdict, "support" | "passed">): number {
  let price = cost;
  if (motion !== null && motion.index === index) {
    const pro = motion.side === "pro";
    const shift = priceShift(cost, { support: pro ? support : 1 - support, won: passed === pro, needed: motion.needed });
    price += shift.house + shift.lost;
  }
  for (const { motion: fallen, by } of rebates) if (fallen === index && !passed) price -= by;
  return Math.max(cost === 0 ? 0 : CHEAPEST, price);
}
