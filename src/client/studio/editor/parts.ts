import { valueAt } from "../../../scenario/jsonPath.ts";
import { LIST_OF_KIND, type MentionKind } from "../../../scenario/referencePlaces.ts";
import { SIGNALS } from "../../../scenario/schema/signals.ts";

/** A part of the scenario, to be chosen from a list. */
export interface PartOption {
  readonly id: string;
  /** What authors know it by. */
  readonly title: string;
}

const LONGEST_TITLE = 70;
/** The fields by which a part is known, the best first. */
const TITLE_FIELDS = ["title", "name", "short", "text", "question", "headline", "why"] as const;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);

/** A short name for a part, from what it holds; "" where it holds nothing that could be one. */
export function titleOf(part: unknown): string {
  if (typeof part === "string") return shortened(part);
  if (!isRecord(part)) return "";
  for (const field of TITLE_FIELDS) {
    const text = part[field];
    if (typeof text === "string" && text.trim() !== "") return shortened(text);
  }
  for (const field of ["id", "to", "card", "role", "doc", "policy", "ref", "from"]) if (typeof part[field] === "string") return part[field];
  return "";
}

const shortened = (text: string): string => (text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : text);

/** The parts of a kind that a scenario has now, in its order. */
export function partsOfKind(scenario: unknown, kind: MentionKind): readonly PartOption[] {
  if (kind === "signal") return SIGNALS.map((id) => ({ id, title: titleOf(valueAt(scenario, ["signals", id])) || id }));
  const list = valueAt(scenario, [LIST_OF_KIND[kind]]);
  return Array.isArray(list) ? list.flatMap((part: unknown) => (isRecord(part) && typeof part["id"] === "string" ? [{ id: part["id"], title: titleOf(part) }] : [])) : [];
}

/** The kind of the parts of a list at the top of the file, where others can name them. */
export function kindOfList(list: string): Exclude<MentionKind, "signal"> | undefined {
  return (Object.keys(LIST_OF_KIND) as Exclude<MentionKind, "signal">[]).find((kind) => LIST_OF_KIND[kind] === list);
}

/** An id that no part of a list has yet: `policy3` after `policy2`, `gov_ban_2` beside `gov_ban`. */
export function freeId(list: unknown, wanted: string): string {
  const taken = new Set(Array.isArray(list) ? list.map((part: unknown) => (isRecord(part) ? part["id"] : undefined)) : []);
  const [, base = wanted, digits = ""] = /^(.*?)(\d*)$/.exec(wanted) ?? [];
  let id = wanted;
  for (let number = digits === "" ? 2 : Number(digits) + 1; taken.has(id); number += 1) id = digits === "" ? `${wanted}_${number}` : base + String(number).padStart(digits.length, "0");
  return id;
}
