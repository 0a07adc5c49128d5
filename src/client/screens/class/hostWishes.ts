import { partsOf } from "../../store/gameWishes.ts";
import { presetFigures } from "../../viewmodel/assumptionSets.ts";
import type { ClassSettings } from "../../store/classPort.ts";

type Clock = ClassSettings["clock"];

/** What a teacher chooses before opening a class. */
export interface HostWishes extends Pick<ClassSettings, "standIns" | "assign" | "names" | "under13" | "sealing" | "debate"> {
  readonly scenario: string;
  readonly title: string;
  readonly rules: "short" | "full";
  /** Null for all that the scenario has. */
  readonly rounds: number | null;
  readonly students: number;
  readonly rooms: number;
  /** Minutes for each phase; null for no limit. */
  readonly minutes: Readonly<Record<keyof Clock, number | null>>;
  /** Seconds that those who do nothing or are gone are waited for: until they are warned (null for never), then until a stand-in plays for them; until it does for those who are away; and to seal when the time is up. */
  readonly patience: { readonly warn: number | null; readonly play: number; readonly away: number; readonly grace: number };
  /** Id of a preset of assumptions; null for the scenario's own. */
  readonly preset: string | null;
  /** The pack of other names; null for those of the author. */
  readonly skin: string | null;
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
  under13: false,
  sealing: "spokesperson",
  debate: "usual",
  minutes: { briefing: 5, evidence: 3, caucus: 3, commit: 4, report: 3 },
  patience: { warn: 90, play: 30, away: 20, grace: 15 },
  preset: null,
  skin: null,
};

const SECONDS = 60;

type Patience = HostWishes["patience"];

/** Shortest and longest time that can be given, seconds. */
export const PATIENCE_LIMITS: Readonly<Record<keyof Patience, { readonly least: number; readonly most: number }>> = { warn: { least: 5, most: 1800 }, play: { least: 5, most: 1800 }, away: { least: 5, most: 3600 }, grace: { least: 0, most: 300 } };

const within = (seconds: number, { least, most }: { readonly least: number; readonly most: number }): number => Math.min(most, Math.max(least, seconds));

function waits({ warn, play, away, grace }: Patience): Pick<ClassSettings, "idle" | "away" | "grace"> {
  const { warn: warned, play: played } = PATIENCE_LIMITS;
  const first = warn === null ? null : within(warn, warned);
  return { idle: first === null ? null : { warn: first, play: first + within(play, played) }, away: within(away, PATIENCE_LIMITS.away), grace: within(grace, PATIENCE_LIMITS.grace) };
}

/** The settings of a class; `scenario` is what its presets belong to. */
export function settingsOf({ rules, rounds, standIns, assign, names, under13, sealing, debate, minutes, patience, preset, skin }: HostWishes, scenario: Parameters<typeof presetFigures>[0]): Partial<ClassSettings> {
  const seconds = (phase: keyof Clock): number | null => (minutes[phase] === null ? null : Math.round(SECONDS * minutes[phase]));
  return {
    rounds,
    standIns,
    assign,
    // Children write nothing of their own, not even a name.
    names: under13 ? "made" : names,
    under13,
    sealing,
    debate,
    skin,
    parts: [...partsOf(rules)],
    assumptions: presetFigures(scenario, preset),
    ...waits(patience),
    clock: { briefing: seconds("briefing"), evidence: seconds("evidence"), caucus: seconds("caucus"), commit: seconds("commit"), report: seconds("report") },
  };
}
