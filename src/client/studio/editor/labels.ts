import type { JsonPath } from "../../../scenario/jsonPath.ts";
import { m } from "../../words/words.ts";

/** Names of fields that say too little by themselves. The others are read as words: `whenPassed` is "When passed". */
const LABELS: Readonly<Record<string, () => string>> = {
  $schema: m.studio_field_schema,
  id: m.studio_field_id,
  w: m.studio_field_w,
  to: m.studio_field_to,
  of: m.studio_field_of,
  fn: m.studio_field_fn,
  k: m.studio_field_fn,
  at: m.studio_field_at,
  mods: m.studio_field_mods,
  expr: m.studio_field_expr,
  assume: m.studio_field_assume,
  why: m.studio_field_why,
  p: m.studio_field_p,
  v: m.studio_field_v,
  if: m.studio_field_if,
  when: m.studio_field_when,
  lt: m.studio_field_lt,
  lte: m.studio_field_lte,
  gt: m.studio_field_gt,
  gte: m.studio_field_gte,
  ref: m.studio_field_ref,
  pro: m.studio_field_pro,
  con: m.studio_field_con,
  doc: m.studio_field_doc,
  sha256: m.studio_field_sha256,
  half: m.studio_field_half,
  lag: m.studio_field_lag,
  max: m.studio_field_max,
  by: m.studio_field_by,
  good: m.studio_field_good,
  as: m.studio_field_as,
  over: m.studio_field_over,
  start: m.studio_field_start,
  param: m.studio_field_param,
  seats: m.studio_field_seats,
  gain: m.studio_field_gain,
};

const LABELS_AT: Readonly<Record<string, () => string>> = {
  "links.from": m.studio_field_from,
  "cards.passages.start": m.studio_field_firstCharacter,
  "cards.passages.end": m.studio_field_lastCharacter,
  "board.islands.at": m.studio_field_place,
  "board.islands.ports.at": m.studio_field_place,
  "board.seas.at": m.studio_field_place,
  "board.lanes.from": m.studio_field_laneFrom,
  "board.lanes.to": m.studio_field_laneTo,
  "policies.regime": m.studio_field_policyRegime,
  "debate": m.studio_field_debate,
  "roles.brief": m.studio_field_brief,
  "publicInterest": m.studio_field_publicInterest,
  "signals": m.studio_field_signals,
};

/** What the field at a path is called in the forms. */
export function labelOf(path: JsonPath): string {
  const name = String(path.filter((step) => typeof step === "string").at(-1) ?? "");
  const place = path.filter((step) => typeof step === "string").join(".");
  const own = Object.hasOwn(LABELS_AT, place) ? LABELS_AT[place] : Object.hasOwn(LABELS, name) ? LABELS[name] : undefined;
  return own?.() ?? asWords(name);
}

/** `whenPassed` → "When passed". */
function asWords(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replaceAll("_", " ").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
