import type { CompiledScenario } from "../scenario/compiled.ts";
import type { Choice, MotionOutcome } from "../engine/world.ts";
import type { Dropped, History, PastRound, PlayedMatch } from "./history.ts";
import { historyOf, retell } from "./history.ts";

/** The one thing that is otherwise. */
export type Change =
  | { readonly type: "notAdopted" | "notRepealed"; readonly round: number; readonly role: string; readonly policy: string }
  | { readonly type: "otherVerdict"; readonly round: number; readonly motion: string; readonly passed: boolean };

/** What would have happened with one thing otherwise, all else and all luck the same. */
export interface Counterfactual {
  readonly change: Change;
  /** Difference of each meter at the end, in points: without the change minus with it as it happened. */
  readonly meters: Readonly<Record<string, number>>;
  readonly ending: string | null;
  readonly endingChanged: boolean;
  /** What could not be done any more in the changed history. */
  readonly dropped: readonly Dropped[];
  /** Sum of the meters' differences without their signs, in points. */
  readonly size: number;
}

/**
 * Every single choice taken away, and every verdict turned round: what each was worth.
 *
 * Nobody decides anew. The largest come first; of two alike, one that changes the ending. Source: MODEL §8b.12.
 */
export function counterfactuals(compiled: CompiledScenario, match: PlayedMatch): readonly Counterfactual[] {
  const history = historyOf(compiled, match);
  const real = retell(compiled, history);
  const known = new Set(real.dropped.map(nameOf));
  return changesOf(compiled, history)
    .map(({ change, history: changed }): Counterfactual => {
      const { world, dropped } = retell(compiled, changed);
      const differences = compiled.meters.map(({ id }, index): [string, number] => [id, (world.meters[index] ?? 0) - (real.world.meters[index] ?? 0)]);
      return {
        change,
        meters: Object.fromEntries(differences),
        ending: world.ending,
        endingChanged: world.ending !== real.world.ending,
        dropped: dropped.filter((one) => !known.has(nameOf(one))),
        size: differences.reduce((sum, [, points]) => sum + Math.abs(points), 0),
      };
    })
    .sort((a, b) => b.size - a.size || Number(b.endingChanged) - Number(a.endingChanged));
}

const nameOf = ({ round, role, policy }: Dropped): string => `${round} ${role} ${policy}`;

interface Changed {
  readonly change: Change;
  readonly history: History;
}

function changesOf({ roles, motions }: CompiledScenario, history: History): readonly Changed[] {
  return history.rounds.flatMap((past, at): readonly Changed[] => {
    const round = at + 1;
    const choices = past.choices.flatMap((choice, index): Changed[] => {
      const role = roles[index]?.id ?? "";
      const put = (changed: Choice): History => withRound(history, at, { ...past, choices: past.choices.map((other, i) => (i === index ? changed : other)) });
      return [
        ...choice.adopt.map((policy): Changed => ({ change: { type: "notAdopted", round, role, policy }, history: put({ ...choice, adopt: choice.adopt.filter((other) => other !== policy) }) })),
        ...choice.repeal.map((policy): Changed => ({ change: { type: "notRepealed", round, role, policy }, history: put({ ...choice, repeal: choice.repeal.filter((other) => other !== policy) }) })),
      ];
    });
    if (past.motion === null) return choices;
    const { index, outcome } = past.motion;
    const motion = motions[index]?.id ?? "";
    const turned: Changed = { change: { type: "otherVerdict", round, motion, passed: !outcome.passed }, history: withRound(history, at, { ...past, motion: { index, outcome: mirrored(outcome) } }) };
    return [...choices, turned];
  });
}

/** The verdict turned round: the same distance from an even house, on the other side. */
function mirrored({ support, passed }: MotionOutcome): MotionOutcome {
  return { support: 1 - support, passed: !passed };
}

function withRound(history: History, at: number, round: PastRound): History {
  return { ...history, rounds: history.rounds.map((other, index) => (index === at ? round : other)) };
}
