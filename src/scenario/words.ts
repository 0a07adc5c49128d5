import type { z } from "zod";
import type { JsonPath } from "./jsonPath.ts";
import { isWords } from "./schema/basics.ts";
import { unwrapped } from "./schemaWalk.ts";

/** Words of a scenario, with their place in the file and their name for translators. */
export interface Word {
  readonly text: string;
  readonly path: JsonPath;
  /** `policies.gov_device_ban.title`: by ids where there are ids, so that it survives reordering. */
  readonly name: string;
}

/** All words that players read, in the order of the file. The schema says which they are. */
export function wordsIn(schema: z.core.$ZodType, value: unknown): readonly Word[] {
  const words: Word[] = [];
  replaceWords(schema, value, (word) => {
    words.push(word);
    return word.text;
  });
  return words;
}

/** A copy of a value with its words replaced; undefined leaves a word out. All else is the same. */
export function replaceWords(schema: z.core.$ZodType, value: unknown, replace: (word: Word) => string | undefined): unknown {
  function copy(from: z.core.$ZodType, it: unknown, at: { readonly path: JsonPath; readonly name: string }): unknown {
    if (it === null || it === undefined) return it;
    const plain = unwrapped(from);
    if (isWords(plain)) return replace({ text: it as string, ...at });
    const { def } = plain._zod;
    if (def.type === "array") return (it as readonly unknown[]).map((item, i) => copy(def.element, item, { path: [...at.path, i], name: `${at.name}.${nameOf(item, i)}` })).filter((item) => item !== undefined);
    // Conditions, formulas and functions have no words.
    if (def.type !== "object" && def.type !== "record") return it;
    const entries = Object.entries(it).map(([key, item]) => {
      const part = def.type === "record" ? def.valueType : def.shape[key];
      return [key, part === undefined ? item : copy(part, item, { path: [...at.path, key], name: at.name === "" ? key : `${at.name}.${key}` })] as const;
    });
    return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
  }
  return copy(schema, value, { path: [], name: "" });
}

function nameOf(item: unknown, index: number): string {
  const id = typeof item === "object" && item !== null && "id" in item ? item.id : undefined;
  return typeof id === "string" ? id : String(index);
}
