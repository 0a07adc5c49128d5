import { draftMarks, type DraftMark } from "../draftMarks.ts";
import { quoted } from "../finding.ts";
import type { FindingCode } from "../findingCodes.ts";
import type { Scope } from "./scope.ts";

/** Everything is confirmed; what is not is listed, a part at a time. */
export function checkDraft({ scenario, report }: Scope): void {
  const marks = draftMarks(scenario);
  for (const mark of marks) {
    const { path, fields, part } = mark;
    const place = path.length === 0 ? ["draft", "unconfirmed"] : [...path, "unconfirmed"];
    for (const name of Object.keys(fields)) {
      if (!Object.hasOwn(part, name) || part[name] === undefined) report("S609", [...place, name], { message: `there is no ${quoted(name)} here to confirm`, hint: "take this name out, or write the field", on: "name" });
    }
    const names = Object.keys(fields).filter((name) => part[name] !== undefined);
    if (names.length > 0) report(codeOf(mark), place, { message: `not confirmed yet: ${names.join(", ")} of ${subject(mark)}`, hint: reasons(fields), on: "name" });
  }
  if (scenario.draft !== undefined && marks.length === 0) {
    report("S608", ["draft"], { message: "everything is confirmed, and the scenario still says that it is a draft", hint: 'take "draft" out when it is finished', on: "name" });
  }
}

const CODES: Readonly<Record<string, FindingCode>> = { roles: "S601", cards: "S603", policies: "S604", motions: "S605" };

function codeOf({ path }: DraftMark): FindingCode {
  return path.includes("effects") || path[0] === "links" ? "S602" : (CODES[String(path[0])] ?? "S606");
}

/** What the part is called in a sentence. */
function subject({ path, part }: DraftMark): string {
  if (path.length === 0) return "the scenario";
  if (path.includes("effects") || path[0] === "links") return `the effect on ${quoted(String(part["to"]))}`;
  return path.includes("evidence") ? `the card ${quoted(String(part["card"]))} under this claim` : quoted(String(part["id"] ?? path[0]));
}

/** What the proposals rest on; two say enough. */
function reasons(fields: Readonly<Record<string, string>>): string {
  const distinct = [...new Set(Object.values(fields))];
  return distinct.slice(0, 2).join("; ");
}
