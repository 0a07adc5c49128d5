import type { SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import { mostMoved } from "./debriefView.ts";
import type { DebriefStepId } from "./debriefSteps.ts";
import { type VerdictKind, verdictKind } from "./verdictKind.ts";

/** Something in the debrief that a class can mark. */
export interface DebriefThing {
  /** Its kind and name, as the class knows it: "policy:chip_controls", "card:M3". */
  readonly thing: string;
  readonly title: string;
  /** How a motion ended; null for all other things. */
  readonly verdict: VerdictKind | null;
  readonly round: number | null;
}

type Looked = Pick<SeatView, "rounds" | "debates" | "world" | "you">;

/** Numbers, causes of them, and adoptions among which can be marked: as many as a phone's page holds. */
const METERS = 6;
const CAUSES = 6;
const ADOPTIONS = 10;

/** What can be marked in a step of the debrief; empty where there is nothing to mark. */
export function debriefThings(compiled: CompiledScenario, view: Looked, step: DebriefStepId): readonly DebriefThing[] {
  switch (step) {
    case "happened":
      return moments(compiled, view);
    case "why":
      return [...mostMoved(compiled, view, METERS).map(({ id, title }) => ({ ...PLAIN, thing: `meter:${id}`, title })), ...causes(compiled, view)];
    case "evidence":
      return cards(compiled, view);
    default:
      return [];
  }
}

const PLAIN = { verdict: null, round: null };

/** Verdicts, events, and the adoptions that moved most, in their order, each once. */
function moments({ scenario }: CompiledScenario, { rounds, debates }: Looked): readonly DebriefThing[] {
  const all = rounds.flatMap(({ round, notes }): DebriefThing[] => {
    const debate = debates.find((held) => held.round === round);
    const motion = scenario.motions.find(({ id }) => id === debate?.motion);
    const verdict = debate === undefined ? null : verdictKind(scenario, debate);
    const decided = motion === undefined || verdict === null ? [] : [{ thing: `motion:${motion.id}`, title: motion.title, verdict, round }];
    const told = notes.flatMap(({ note }): DebriefThing[] => {
      if (note.type === "adopted") return [{ ...PLAIN, thing: `policy:${note.policy}`, title: titleOf(scenario.policies, note.policy), round }];
      return note.type === "happened" ? [{ ...PLAIN, thing: `trigger:${note.trigger}`, title: titleOf(scenario.triggers, note.trigger), round }] : [];
    });
    return [...decided, ...told];
  });
  const moved = movedBy(rounds);
  const adopted = all.filter(({ thing }) => thing.startsWith("policy:")).sort((a, b) => (moved.get(b.thing) ?? 0) - (moved.get(a.thing) ?? 0));
  const largest = new Set(adopted.slice(0, ADOPTIONS).map(({ thing }) => thing));
  return all.filter(({ thing }, index) => (!thing.startsWith("policy:") || largest.has(thing)) && all.findIndex((other) => other.thing === thing) === index);
}

/** The policies and events that moved numbers most, whichever way, over the whole game. */
function causes({ scenario }: CompiledScenario, { rounds }: Looked): readonly DebriefThing[] {
  const largest = [...movedBy(rounds)].sort(([, a], [, b]) => b - a).slice(0, CAUSES);
  return largest.map(([thing]) => ({ ...PLAIN, thing, title: titleOf(thing.startsWith("policy:") ? scenario.policies : scenario.triggers, thing.slice(thing.indexOf(":") + 1)) }));
}

/** Points by which policies and events have moved numbers, whichever way, over the whole game. */
function movedBy(rounds: Looked["rounds"]): ReadonlyMap<string, number> {
  const moved = new Map<string, number>();
  for (const { source, points } of rounds.flatMap(({ causes: told }) => told))
    if (source.kind === "policy" || source.kind === "trigger") {
      const thing = `${source.kind}:${source.id}`;
      moved.set(thing, (moved.get(thing) ?? 0) + Math.abs(points));
    }
  return moved;
}

/** The cards that were laid down, each once. */
function cards({ scenario }: CompiledScenario, { debates }: Looked): readonly DebriefThing[] {
  const played = [...new Set(debates.flatMap(({ plays }) => plays.map(({ card }) => card)))];
  return played.flatMap((id) => scenario.cards.filter((card) => card.id === id).map(({ text }) => ({ ...PLAIN, thing: `card:${id}`, title: `${id}: ${text}` })));
}

const titleOf = (list: readonly { readonly id: string; readonly title: string }[], name: string): string => list.find(({ id }) => id === name)?.title ?? name;
