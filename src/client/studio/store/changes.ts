import type { JsonPath } from "../../../scenario/jsonPath.ts";

/** One difference between two versions of a scenario. */
export interface Change {
  readonly kind: "added" | "removed" | "moved" | "changed";
  /** Where it is in the new version; of what was removed, where it was. */
  readonly path: JsonPath;
  readonly before?: unknown;
  readonly after?: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * What has become different, in the order of the file. Parts with an id are known by it, wherever they stand; other items by their place.
 *
 * Layout, comments and the order of fields are no change.
 */
export function changesBetween(before: unknown, after: unknown): readonly Change[] {
  const found: Change[] = [];
  compare(before, after, { path: [], found });
  return found;
}

interface Walk {
  readonly path: JsonPath;
  readonly found: Change[];
}

function compare(before: unknown, after: unknown, walk: Walk): void {
  if (before === after) return;
  if (Array.isArray(before) && Array.isArray(after)) compareLists(before, after, walk);
  else if (isFields(before) && isFields(after)) compareFields(before, after, walk);
  else note("changed", { before, after }, walk);
}

function compareFields(before: Fields, after: Fields, { path, found }: Walk): void {
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const inside: Walk = { path: [...path, name], found };
    if (!Object.hasOwn(after, name)) note("removed", { before: before[name] }, inside);
    else if (Object.hasOwn(before, name)) compare(before[name], after[name], inside);
    else note("added", { after: after[name] }, inside);
  }
}

function compareLists(before: readonly unknown[], after: readonly unknown[], { path, found }: Walk): void {
  if (!before.every(hasId) || !after.every(hasId)) return comparePlaces(before, after, { path, found });
  const was = new Map(before.map((part, index) => [part.id, index]));
  const is = new Map(after.map((part, index) => [part.id, index]));
  for (const [index, part] of before.entries()) if (!is.has(part.id)) note("removed", { before: part }, { path: [...path, index], found });
  const stayed = before.flatMap(({ id }) => (is.has(id) ? [id] : []));
  const order = after.flatMap(({ id }) => (was.has(id) ? [id] : []));
  for (const [index, part] of after.entries()) {
    const inside: Walk = { path: [...path, index], found };
    const old = was.get(part.id);
    if (old === undefined) note("added", { after: part }, inside);
    else {
      if (stayed.indexOf(part.id) !== order.indexOf(part.id)) note("moved", { after: part }, inside);
      compare(before[old], part, inside);
    }
  }
}

/** Short lists of words or figures are one thing; lists of things go place by place. */
function comparePlaces(before: readonly unknown[], after: readonly unknown[], { path, found }: Walk): void {
  if (![...before, ...after].some(isFields)) {
    if (JSON.stringify(before) !== JSON.stringify(after)) note("changed", { before, after }, { path, found });
    return;
  }
  for (let index = 0; index < Math.max(before.length, after.length); index += 1) {
    const inside: Walk = { path: [...path, index], found };
    if (index >= after.length) note("removed", { before: before[index] }, inside);
    else if (index >= before.length) note("added", { after: after[index] }, inside);
    else compare(before[index], after[index], inside);
  }
}

function note(kind: Change["kind"], values: Pick<Change, "before" | "after">, { path, found }: Walk): void {
  found.push({ kind, path, ...values });
}

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

const hasId = (value: unknown): value is { readonly id: string } => isFields(value) && typeof value["id"] === "string";
