import type { CompiledScenario } from "../scenario/compiled.ts";
import type { Change } from "./changes.ts";
import { withChanges } from "./changes.ts";
import type { Dropped, History, PlayedMatch } from "./history.ts";
import { historyOf, retell } from "./history.ts";

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
  return changesOf(compiled, history)
    .map((change): Counterfactual => {
      const { world, dropped } = retell(compiled, withChanges(compiled, history, [change]));
      const differences = compiled.meters.map(({ id }, index): [string, number] => [id, (world.meters[index] ?? 0) - (real.world.meters[index] ?? 0)]);
      return {
        change,
        meters: Object.fromEntries(differences),
        ending: world.ending,
        endingChanged: world.ending !== real.world.ending,
        dropped: newlyDropped(dropped, real.dropped),
        size: differences.reduce((sum, [, points]) => sum + Math.abs(points), 0),
      };
    })
    .sort((a, b) => b.size - a.size || Number(b.endingChanged) - Number(a.endingChanged));
}

/** What was dropped in one history and not in another. */
export function newlyDropped(dropped: readonly Dropped[], before: readonly Dropped[]): readonly Dropped[] {
  const known = new Set(before.map(nameOf));
  return dropped.filter((one) => !known.has(nameOf(one)));
}

const nameOf = ({ round, role, policy }: Dropped): string => `${round} ${role} ${policy}`;

/** All that can be taken away or turned round, round by round. */
function changesOf({ roles, motions }: CompiledScenario, { rounds }: History): readonly Change[] {
  return rounds.flatMap(({ choices, motion }, at): readonly Change[] => {
    const round = at + 1;
    const single = choices.flatMap(({ adopt, repeal }, index): Change[] => {
      const role = roles[index]?.id ?? "";
      return [...adopt.map((policy): Change => ({ type: "notAdopted", round, role, policy })), ...repeal.map((policy): Change => ({ type: "notRepealed", round, role, policy }))];
    });
    return motion === null ? single : [...single, { type: "otherVerdict", round, motion: motions[motion.index]?.id ?? "", passed: !motion.outcome.passed }];
  });
}
