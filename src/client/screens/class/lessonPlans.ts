import type { HostWishes } from "./hostWishes.ts";

/** Minutes of a lesson with its debrief, as the guides of the scenarios plan it. */
export type LessonLength = 25 | 50 | 100;

type Planned = Pick<HostWishes, "rules" | "rounds" | "debate" | "minutes">;

interface Plan extends Planned {
  readonly version: "short" | "whole";
}

/**
 * 25: three rounds of four minutes and eight for the debrief; 50: three rounds of nine and fifteen; 100: six rounds of ten and 28.
 * What is left is for opening, roles and rules for talk. A debate by the short rules takes two thirds of its usual eight minutes.
 */
const PLANS: Readonly<Record<LessonLength, Plan>> = {
  25: { version: "short", rules: "short", rounds: null, debate: "quick", minutes: { briefing: 2, evidence: 0.5, caucus: 0.5, commit: 1, report: 0.5 } },
  50: { version: "short", rules: "short", rounds: null, debate: "usual", minutes: { briefing: 4, evidence: 1, caucus: 1, commit: 1.5, report: 1 } },
  100: { version: "whole", rules: "short", rounds: null, debate: "usual", minutes: { briefing: 6, evidence: 1.5, caucus: 1.5, commit: 2, report: 1 } },
};

/** A scenario that is offered; some have no short version. */
interface Offered {
  readonly id: string;
  readonly short?: { readonly id: string } | null | undefined;
}

/** What is chosen for a lesson of that length. */
export function lessonPlan(length: LessonLength, offer: Offered): Planned & Pick<HostWishes, "scenario"> {
  const { version, ...planned } = PLANS[length];
  return { ...planned, scenario: version === "short" ? (offer.short?.id ?? offer.id) : offer.id };
}

/** The lesson for which all is chosen as planned; null where a teacher has a plan of their own. */
export function lessonOf(wishes: HostWishes, offer: Offered): LessonLength | null {
  const asPlanned = ([25, 50, 100] as const).filter((length) => {
    const { minutes, ...rest } = lessonPlan(length, offer);
    const same = (Object.keys(rest) as (keyof typeof rest)[]).every((choice) => wishes[choice] === rest[choice]);
    return same && (Object.keys(minutes) as (keyof typeof minutes)[]).every((phase) => wishes.minutes[phase] === minutes[phase]);
  });
  return asPlanned[0] ?? null;
}
