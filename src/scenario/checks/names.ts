import { closest } from "../../kernel/closest.ts";
import { quoted } from "../finding.ts";
import type { FindingCode } from "../findingCodes.ts";
import type { MentionKind } from "../referencePlaces.ts";
import type { Scope } from "./scope.ts";

const CODES: Readonly<Record<MentionKind, FindingCode>> = {
  role: "S101",
  meter: "S102",
  policy: "S103",
  card: "S104",
  document: "S105",
  origin: "S106",
  theme: "S107",
  bloc: "S108",
  motion: "S109",
  assumption: "S110",
  preset: "S111",
  signal: "S112",
  link: "S113",
  group: "S115",
};

/** Whatever is named exists. */
export function checkNames({ mentions, ids, report }: Scope): void {
  for (const { kind, id, path, on } of mentions) {
    if (ids[kind].has(id)) continue;
    const meant = closest(id, ids[kind]);
    report(CODES[kind], path, { message: `no ${kind} has the id ${quoted(id)}`, on: on ?? "value", hint: meant === undefined ? undefined : `did you mean ${quoted(meant)}?` });
  }
}
