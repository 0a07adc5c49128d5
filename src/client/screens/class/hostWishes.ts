import { partsOf } from "../../store/gameWishes.ts";
import type { ClassSettings } from "../../store/classPort.ts";

type Clock = ClassSettings["clock"];

/** What a teacher chooses before opening a class. */
export interface HostWishes extends Pick<ClassSettings, "standIns" | "assign" | "names" | "sealing" | "debate"> {
  readonly scenario: string;
  readonly title: string;
  readonly rules: "short" | "full";
  /** Null for all that the scenario has. */
  readonly rounds: number | null;
  readonly students: number;
  readonly rooms: number;
  /** Minutes for each phase; null for no limit. */
  readonly minutes: Readonly<Record<keyof Clock, number | null>>;
}

/** The usual lesson. Source: MODEL §1.5 and the defaults of the protocol. */
export const FIRST_WISHES: HostWishes = {
  scenario: "",
  title: "",
  rules: "short",
  rounds: null,
  students: 24,
  rooms: 1,
  standIns: 2,
  assign: "random",
  names: "free",
  sealing: "spokesperson",
  debate: "usual",
  minutes: { briefing: 5, evidence: 3, caucus: 3, commit: 4, report: 3 },
};

const SECONDS = 60;

export function settingsOf({ rules, rounds, standIns, assign, names, sealing, debate, minutes }: HostWishes): Partial<ClassSettings> {
  const seconds = (phase: keyof Clock): number | null => (minutes[phase] === null ? null : Math.round(SECONDS * minutes[phase]));
  return {
    rounds,
    standIns,
    assign,
    names,
    sealing,
    debate,
    parts: [...partsOf(rules)],
    clock: { briefing: seconds("briefing"), evidence: seconds("evidence"), caucus: seconds("caucus"), commit: seconds("commit"), report: seconds("report") },
  };
}
