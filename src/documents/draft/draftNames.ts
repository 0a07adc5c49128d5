import { shorterPhrase } from "../dossier/measureTitle.ts";

/** Words that an id must not be, because JavaScript objects have them already. */
const RESERVED: ReadonlySet<string> = new Set(["constructor", "prototype", "hasOwnProperty", "toString", "valueOf"]);
const LONGEST = 40;

/** Gives each thing of a draft an id that scenarios accept: a letter, then letters, digits and _; each only once. */
export class DraftNames {
  readonly #taken = new Set<string>();
  readonly #given = new Map<string, string>();

  /** The id for a thing, the same whenever it is asked for again. `words` are what the id is made from. */
  of(thing: string, words: string): string {
    const known = this.#given.get(thing);
    if (known !== undefined) return known;
    const plain = words.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, "_").replace(/^[^a-z]+/, "").slice(0, LONGEST).replace(/_+$/, "");
    const stem = plain === "" || RESERVED.has(plain) ? "part" : plain;
    let id = stem;
    for (let n = 2; this.#taken.has(id); n++) id = `${stem}_${n}`;
    this.#taken.add(id);
    this.#given.set(thing, id);
    return id;
  }

  /** The id that a thing has been given, if it has one. */
  find(thing: string): string | undefined {
    return this.#given.get(thing);
  }
}

/** A text with at most so many characters: ended after a sentence, a clause or a phrase where it is longer, never within one if that can be helped. */
export function shortened(text: string, most: number): string {
  const plain = text.replace(/\s+/g, " ").replace(/\s?…$/, "").trim();
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most);
  const sentence = /^.{20,}[.!?]["”’)]?(?=\s)/.exec(cut)?.[0];
  if (sentence !== undefined && sentence.length > most / 3) return sentence;
  const clause = /^.{12,}(?=[,;:–—|]\s)/.exec(cut)?.[0] ?? "";
  const phrase = clause.length > most / 2 ? clause : shorterPhrase(plain, most);
  return (phrase === "" ? cut.replace(/\s+\S*$/, "") : phrase).replace(/[\s,;:–—-]+$/, "");
}

/** A title as it stands within a sentence: "Ban on scooters" → "ban on scooters", but "US ban" stays. */
export const inSentence = (title: string): string => (/^\p{Lu}\p{Ll}*(?=[\s-]|$)/u.test(title) ? `${title.charAt(0).toLowerCase()}${title.slice(1)}` : title);
