import { assign, setup, transition } from "xstate";
import type { DebateStep, Place } from "./model.ts";
import { DEBATE_STEPS } from "./model.ts";
import type { StageId } from "./world.ts";
import { STAGES } from "./world.ts";

/** What moves the order of business on. */
export type Signal = "begun" | "finished" | "stageFinished";

interface Context {
  readonly round: number;
  readonly rounds: number;
  /** An ending that stops the game has come. */
  readonly over: boolean;
}

/** A chain of child states, each left by `event` for the next and the last for `exit`. */
function chain<T extends string>(names: readonly T[], event: Signal, exit: string): Record<T, { on: Record<string, string> }> {
  const states = names.map((name, index) => [name, { on: { [event]: names[index + 1] ?? exit } }]);
  return Object.fromEntries(states) as Record<T, { on: Record<string, string> }>;
}

/**
 * The order of business: lobby, briefing, the rounds, debrief.
 *
 * The children of `resolve` are made from the list of stages that the fast loop runs too. No timers and no
 * effects: time reaches the rules only as commands. Source: MODEL §3.1, §8b.1.
 */
const business = setup({
  types: { context: {} as Context, events: {} as { type: Signal }, input: {} as Partial<Context> | undefined },
  guards: { isOver: ({ context }) => context.over || context.round >= context.rounds },
  actions: { startRound: assign({ round: ({ context }) => context.round + 1 }) },
}).createMachine({
  id: "business",
  context: { round: 0, rounds: 1, over: false },
  initial: "lobby",
  states: {
    lobby: { on: { begun: "briefing" } },
    briefing: { on: { finished: { target: "round", actions: "startRound" } } },
    round: {
      initial: "evidence",
      states: {
        evidence: { on: { finished: "debate" } },
        debate: { initial: DEBATE_STEPS[0], states: chain(DEBATE_STEPS, "finished", "#business.round.caucus") },
        caucus: { on: { finished: "commit" } },
        commit: { on: { finished: "resolve" } },
        resolve: { initial: STAGES[0], states: chain(STAGES, "stageFinished", "#business.round.report") },
        report: {
          on: {
            finished: [
              { guard: "isOver", target: "#business.debrief" },
              { target: "#business.round.evidence", actions: "startRound" },
            ],
          },
        },
      },
    },
    debrief: { type: "final" },
  },
});

/** What the machine must know of a match besides its place. */
export interface Calendar {
  readonly rounds: number;
  readonly over: boolean;
}

/**
 * Moves the order of business on.
 *
 * @throws Error when nothing expects the signal: that is a bug in the rules, never a refusal.
 */
export function nextPlace(place: Place, signal: Signal, { rounds, over }: Calendar): Place {
  const round = "round" in place ? place.round : 0;
  const at = business.resolveState({ value: stateOf(place), context: { round, rounds, over } });
  if (!at.can({ type: signal })) throw new Error(`order of business: "${signal}" cannot happen in ${JSON.stringify(place)}`);
  const [next, effects] = transition(business, at, { type: signal });
  if (effects.length > 0) throw new Error(`order of business: rules must have no effects, got ${effects.length}`);
  return placeOf(next.value as StateValue, next.context.round);
}

type StateValue = "lobby" | "briefing" | "debrief" | { readonly round: RoundValue };
type RoundValue = "evidence" | "caucus" | "commit" | "report" | { readonly debate: DebateStep } | { readonly resolve: StageId };

function stateOf(place: Place): StateValue {
  switch (place.phase) {
    case "lobby":
    case "briefing":
    case "debrief":
      return place.phase;
    case "debate":
      return { round: { debate: place.step } };
    case "resolve":
      return { round: { resolve: place.stage } };
    default:
      return { round: place.phase };
  }
}

function placeOf(value: StateValue, round: number): Place {
  if (typeof value === "string") return value === "debrief" ? { phase: value, round } : { phase: value };
  const inner = value.round;
  if (typeof inner === "string") return { phase: inner, round };
  return "debate" in inner ? { phase: "debate", round, step: inner.debate } : { phase: "resolve", round, stage: inner.resolve };
}
