import { carries } from "../debate/resolveDebate.ts";
import { lookup } from "../kernel/lookup.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import type { Choice, MotionOutcome } from "../engine/world.ts";
import type { History, PastRound } from "./history.ts";

/** One thing that is otherwise than it was. */
export type Change =
  | { readonly type: "adopted" | "repealed" | "notAdopted" | "notRepealed"; readonly round: number; readonly role: string; readonly policy: string }
  | { readonly type: "otherVerdict"; readonly round: number; readonly motion: string; readonly passed: boolean };

/**
 * A history with some things otherwise; all other choices, all verdicts, deals and luck stay. To put one policy in another's place is
 * two changes. What is added comes last in its role's order of priority. A change that names no round, role or motion of the history,
 * or that is so already, changes nothing; whether the rules allow the rest shows when the history is told. Source: MODEL §8b.12.
 */
export function withChanges(compiled: CompiledScenario, history: History, changes: readonly Change[]): History {
  return changes.reduce((changed, change) => withChange(compiled, changed, change), history);
}

function withChange({ index, motions }: CompiledScenario, history: History, change: Change): History {
  const at = change.round - 1;
  const past = history.rounds[at];
  if (past === undefined) return history;
  if (change.type === "otherVerdict") {
    const { motion } = past;
    if (motion === null || motions[motion.index]?.id !== change.motion || motion.outcome.passed === change.passed) return history;
    return withRound(history, at, { ...past, motion: { ...motion, outcome: mirrored(motion.outcome, motions[motion.index]?.threshold ?? 0.5) } });
  }
  const role = lookup(index.role, change.role) ?? -1;
  return withRound(history, at, { ...past, choices: past.choices.map((choice, other) => (other === role ? changedChoice(choice, change) : choice)) });
}

function changedChoice(choice: Choice, { type, policy }: Exclude<Change, { readonly type: "otherVerdict" }>): Choice {
  const { adopt, repeal } = choice;
  switch (type) {
    case "adopted":
      return adopt.includes(policy) ? choice : { ...choice, adopt: [...adopt, policy] };
    case "repealed":
      return repeal.includes(policy) ? choice : { ...choice, repeal: [...repeal, policy] };
    case "notAdopted":
      return adopt.includes(policy) ? withoutAdoption(choice, policy) : choice;
    case "notRepealed":
      return { ...choice, repeal: repeal.filter((other) => other !== policy) };
  }
}

function withoutAdoption({ levels, ...choice }: Choice, policy: string): Choice {
  const left = Object.entries(levels ?? {}).filter(([other]) => other !== policy);
  return { ...choice, adopt: choice.adopt.filter((other) => other !== policy), ...(left.length > 0 && { levels: Object.fromEntries(left) }) };
}

/**
 * The verdict turned round: the same distance from an even house, on the other side; or proven, where only the proof was lacking. The
 * roles have voted as they did: who promised a vote has kept that word, or not.
 */
function mirrored(outcome: MotionOutcome, threshold: number): MotionOutcome {
  const { support, passed } = outcome;
  if (!passed && carries(support, threshold)) return { ...outcome, passed: true };
  return { ...outcome, support: 1 - support, passed: !passed };
}

function withRound(history: History, at: number, round: PastRound): History {
  return { ...history, rounds: history.rounds.map((other, index) => (index === at ? round : other)) };
}
