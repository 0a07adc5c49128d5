import type { Dossier } from "../../../documents/model.ts";

/** A file's name for the draft, after the first document's title or name. */
export function draftName({ readings }: Pick<Dossier, "readings">): string {
  const doc = readings[0]?.doc;
  const words = (doc?.title ?? doc?.name.replace(/\.\w+$/, "") ?? "").toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return `${words.slice(0, 6).join("-") || "draft"}.json`;
}
