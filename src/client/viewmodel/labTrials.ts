import type { PolicyId, RoleId } from "../../engine/index.ts";
import type { LabChange, LabChoice, LabSubject } from "../store/labDoor.ts";

/** What somebody tries on a game that is over: a few things to compare, and which of them is being worked on. */
export interface Trials {
  readonly all: readonly LabSubject[];
  /** Place of the one that is worked on; it may be one that does not exist yet. */
  readonly at: number;
}

export const MOST_TRIALS = 3;

const NONE: Trials = { all: [], at: 0 };

/** Reads what the composer has kept; nothing where it has kept nothing, or something else. */
export function readTrials(kept: string | undefined): Trials {
  try {
    const found = JSON.parse(kept ?? "null") as Partial<Trials> | null;
    return Array.isArray(found?.all) && Number.isInteger(found.at) ? { all: found.all, at: found.at ?? 0 } : NONE;
  } catch {
    return NONE;
  }
}

/** The changes of the trial that is worked on; none for one that changes no choice. */
export function changesOf({ all, at }: Trials): readonly LabChange[] {
  const trial = all[at];
  return trial?.kind === "variant" ? trial.variant.changes : [];
}

/** The trial that is worked on with other changes; one without any is none. */
export function withChanges({ all, at }: Trials, changes: readonly LabChange[]): Trials {
  const others = all.filter((_, place) => place !== at);
  if (changes.length === 0) return { all: others, at: others.length };
  const trial: LabSubject = { kind: "variant", variant: { changes, figures: null } };
  const place = Math.min(at, all.length);
  return { all: [...others.slice(0, place), trial, ...others.slice(place)], at: place };
}

/** One more, in the place of the last where there are as many as can be compared. */
export function withTrial({ all }: Trials, trial: LabSubject): Trials {
  const kept = all.filter((other) => JSON.stringify(other) !== JSON.stringify(trial)).slice(0, MOST_TRIALS - 1);
  return { all: [...kept, trial], at: kept.length };
}

export function withoutTrial({ all }: Trials, place: number): Trials {
  const left = all.filter((_, other) => other !== place);
  return { all: left, at: Math.max(0, Math.min(place, left.length - 1)) };
}

/** A policy that a role can be made to choose or to leave, as a box to tick. */
export interface PolicyBox {
  readonly policy: PolicyId;
  readonly title: string;
  /** Whether it stood already at the start of the round: then the tick says that it stays. */
  readonly standing: boolean;
  readonly ticked: boolean;
  readonly price: number;
  /** Why it could not have been adopted whatever else was chosen. */
  readonly blocked: LabChoice["options"][number]["blocked"];
}

export function policyBoxes(policies: readonly { readonly id: string; readonly title: string }[], { options, choice: { adopt, repeal } }: LabChoice): readonly PolicyBox[] {
  return options.map(({ policy, standing, price, blocked }) => ({
    policy,
    title: policies.find(({ id }) => id === policy)?.title ?? policy,
    standing,
    ticked: standing ? !repeal.includes(policy) : adopt.includes(policy),
    price,
    blocked: standing ? null : blocked,
  }));
}

/** Ticks a box, or takes its tick away: what was changed before is changed back. */
export function toggled(changes: readonly LabChange[], { standing, ticked, policy }: PolicyBox, { round, role }: { readonly round: number; readonly role: RoleId }): readonly LabChange[] {
  const [type, opposite] = standing ? (ticked ? (["repealed", "notRepealed"] as const) : (["notRepealed", "repealed"] as const)) : ticked ? (["notAdopted", "adopted"] as const) : (["adopted", "notAdopted"] as const);
  const isOpposite = (one: LabChange): boolean => one.type === opposite && one.round === round && one.role === role && one.policy === policy;
  return changes.some(isOpposite) ? changes.filter((one) => !isOpposite(one)) : [...changes, { type, round, role, policy }];
}

/** The verdict of a motion set one way: no change where that is what it was. */
export function withVerdict(changes: readonly LabChange[], { round, motion, passed, was }: { readonly round: number; readonly motion: string; readonly passed: boolean; readonly was: boolean }): readonly LabChange[] {
  const others = changes.filter((one) => one.type !== "otherVerdict" || one.motion !== motion);
  return passed === was ? others : [...others, { type: "otherVerdict", round, motion, passed }];
}
