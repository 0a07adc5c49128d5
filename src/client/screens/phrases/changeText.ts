import type { LabSubject } from "../../store/labDoor.ts";
import type { WhatIfView } from "../../viewmodel/whatIfView.ts";
import { changeOf } from "../../viewmodel/whatIfView.ts";
import { m } from "../../words/words.ts";

type Words = Pick<WhatIfView, "kind" | "title" | "round" | "role">;

const CHANGES: Readonly<Record<WhatIfView["kind"], (words: { title: string; round: number; role: string }) => string>> = {
  adopted: m.lab_change_adopted,
  repealed: m.lab_change_repealed,
  notAdopted: m.debrief_whatIf_notAdopted,
  notRepealed: m.debrief_whatIf_notRepealed,
  turnedToPass: m.debrief_whatIf_turnedToPass,
  turnedToFall: m.debrief_whatIf_turnedToFall,
};

/** One thing that is otherwise, in words. */
export function changeText({ kind, title, round, role }: Words): string {
  return CHANGES[kind]({ title, round, role: role?.short ?? "" });
}

/** What is told many times, in words. */
export function subjectText(scenario: Parameters<typeof changeOf>[0], subject: LabSubject): string {
  if (subject.kind === "anew") return m.lab_change_anew({ name: scenario.roundName, round: subject.round });
  const [first, ...more] = subject.variant.changes;
  if (first === undefined) return m.lab_luck_as();
  const text = changeText(changeOf(scenario, first, null));
  return more.length === 0 ? text : m.lab_change_more({ first: text, count: more.length });
}
