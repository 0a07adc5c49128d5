import type { Note, SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { Scenario } from "../../scenario/schema/scenario.ts";
import type { RoleMark } from "./roleMark.ts";
import { roleMark } from "./roleMark.ts";

/** Something that happened, as a newspaper would have it. */
export interface TimelineEntry {
  readonly key: string;
  readonly kind: "passed" | "fell" | "adopted" | "repealed" | "lifted" | "climbed" | "eased" | "happened";
  readonly role: RoleMark | null;
  /** Of the motion or policy; empty elsewhere. */
  readonly title: string;
  /** As the author wrote it; empty where the author wrote none. */
  readonly headline: string;
  /** Share of the house for the motion, 0..1, or the rung; 0 elsewhere. */
  readonly figure: number;
}

export interface TimelineRound {
  readonly round: number;
  readonly entries: readonly TimelineEntry[];
}

/** What happened in each resolved round: the motion first, then what was decided, then the answers. */
export function timelineView({ scenario }: Pick<CompiledScenario, "scenario">, { rounds, debates, you }: Pick<SeatView, "rounds" | "debates" | "you">): readonly TimelineRound[] {
  return rounds.map(({ round, notes }) => {
    const debate = debates.find((held) => held.round === round);
    const motion = scenario.motions.find(({ id }) => id === debate?.motion);
    const verdict = debate?.verdict ?? null;
    const decided: TimelineEntry[] =
      verdict === null || motion === undefined
        ? []
        : [{ key: "motion", kind: verdict.passed ? "passed" : "fell", role: null, title: motion.title, headline: motion.text, figure: verdict.support }];
    const told = notes.flatMap(({ note }, index) => entryOf(scenario, { note, you, key: String(index) }));
    return { round, entries: [...decided, ...told] };
  });
}

function entryOf(scenario: Scenario, { note, you, key }: { readonly note: Note; readonly you: string | null; readonly key: string }): readonly TimelineEntry[] {
  const plain = { key, role: null, title: "", headline: "", figure: 0 };
  switch (note.type) {
    case "adopted":
    case "repealed": {
      const policy = scenario.policies.find(({ id }) => id === note.policy);
      const headline = note.type === "adopted" ? (policy?.headline ?? "") : "";
      return [{ ...plain, kind: note.type, role: roleMark(scenario, note.role, you), title: policy?.title ?? note.policy, headline }];
    }
    case "lifted": {
      const policy = scenario.policies.find(({ id }) => id === note.policy);
      return [{ ...plain, kind: "lifted", role: policy === undefined ? null : roleMark(scenario, policy.role, you), title: policy?.title ?? note.policy }];
    }
    case "rungChanged": {
      const climbed = note.to > note.from;
      const rung = scenario.ladder.rungs[note.to - 1];
      return [{ ...plain, kind: climbed ? "climbed" : "eased", role: roleMark(scenario, scenario.ladder.owner, you), title: rung?.title ?? "", headline: climbed ? (rung?.headline ?? "") : "", figure: note.to }];
    }
    case "happened": {
      const trigger = scenario.triggers.find(({ id }) => id === note.trigger);
      return [{ ...plain, kind: "happened", title: trigger?.title ?? "", headline: trigger?.headline ?? note.trigger }];
    }
    default:
      return [];
  }
}
