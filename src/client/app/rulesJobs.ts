import type { Counterfactual } from "../../analysis/counterfactuals.ts";
import { counterfactuals } from "../../analysis/counterfactuals.ts";
import type { Fork, Outlook } from "../../analysis/playouts.ts";
import { playoutsFrom, spreadFrom } from "../../analysis/playouts.ts";
import type { History, PlayedMatch } from "../../analysis/history.ts";
import type { ChoiceAt } from "../../analysis/choiceAt.ts";
import { choiceAt } from "../../analysis/choiceAt.ts";
import type { Change } from "../../analysis/changes.ts";
import type { Retelling, Variant } from "../../analysis/retelling.ts";
import { retellVariant, variantWithOtherLuck } from "../../analysis/retelling.ts";
import type { PlayoutsPlan, Spread } from "../../analysis/spread.ts";
import type { Command, Level, SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import { chooseCommand } from "../../standins/chooseCommand.ts";

/** What the rules can be asked to work out. All of it is plain JSON. */
interface Questions {
  readonly think: { readonly view: SeatView; readonly level: Level; readonly seed: number };
  readonly whatIf: { readonly match: PlayedMatch };
  readonly playOn: PlayoutsPlan & { readonly fork: Fork };
  readonly retell: { readonly history: History; readonly variant: Variant };
  readonly choiceAt: { readonly history: History; readonly where: { readonly round: number; readonly role: string; readonly changes: readonly Change[] } };
  readonly otherLuck: PlayoutsPlan & { readonly history: History; readonly variant: Variant };
  readonly anew: PlayoutsPlan & { readonly fork: Fork };
}

interface Answers {
  readonly think: Command;
  readonly whatIf: readonly Counterfactual[];
  readonly playOn: Outlook;
  readonly retell: Retelling;
  readonly choiceAt: ChoiceAt | null;
  readonly otherLuck: Spread;
  readonly anew: Spread;
}

export type JobKind = keyof Questions;
export type Question<K extends JobKind> = Questions[K];
export type Answer<K extends JobKind> = Answers[K];

type Jobs = { readonly [K in JobKind]: (compiled: CompiledScenario, question: Questions[K]) => Answers[K] };

/** The same answer wherever it is worked out: in a worker, or on the page. */
export const JOBS: Jobs = {
  think: (compiled, { view, level, seed }) => chooseCommand(compiled, view, { level, seed }),
  whatIf: (compiled, { match }) => counterfactuals(compiled, match),
  playOn: (compiled, { fork, ...plan }) => playoutsFrom(compiled, fork, plan),
  retell: (compiled, { history, variant }) => retellVariant(compiled, history, variant),
  choiceAt: (compiled, { history, where }) => choiceAt(compiled, history, where),
  otherLuck: (compiled, { history, ...plan }) => variantWithOtherLuck(compiled, history, plan),
  anew: (compiled, { fork, ...plan }) => spreadFrom(compiled, fork, plan),
};

/** A question on its way to the worker; the scenario comes with the first one that is about it. */
export interface Asked<K extends JobKind = JobKind> {
  readonly id: number;
  readonly kind: K;
  readonly question: Question<K>;
  readonly compiled: CompiledScenario | null;
}

/** What comes back. */
export type Told = { readonly id: number; readonly ok: true; readonly answer: unknown } | { readonly id: number; readonly ok: false; readonly problem: string };
