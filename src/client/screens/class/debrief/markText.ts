import type { DebriefMark } from "../../../store/classPort.ts";
import type { DebriefThing } from "../../../viewmodel/debriefThings.ts";
import type { IconName } from "../../../viewmodel/icons.ts";
import type { VerdictKind } from "../../../viewmodel/verdictKind.ts";
import { m } from "../../../words/words.ts";

/** The marks, in the order in which they are offered. */
export const MARKS: readonly DebriefMark[] = ["surprised", "unfair", "key"];

export const MARK_NAMES: Readonly<Record<DebriefMark, () => string>> = { surprised: m.classDebrief_mark_surprised, unfair: m.classDebrief_mark_unfair, key: m.classDebrief_mark_key };

export const MARK_ICONS: Readonly<Record<DebriefMark, IconName>> = { surprised: "warning", unfair: "scales", key: "pennant" };

/** What a thing that can be marked is called. */
export const thingText = ({ title, verdict }: DebriefThing): string => (verdict === null ? title : VERDICTS[verdict]({ title }));

const VERDICTS: Readonly<Record<VerdictKind, (words: { title: string }) => string>> = { passed: m.classDebrief_mark_passed, fell: m.classDebrief_mark_fell, notProven: m.proof_told_title };
