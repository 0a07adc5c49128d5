import { shuffled } from "../kernel/random.ts";
import type { ClassSettings } from "../protocol/classSettings.ts";

const COLOURS = ["Amber", "Azure", "Copper", "Coral", "Crimson", "Golden", "Green", "Indigo", "Ivory", "Jade", "Lemon", "Lilac", "Maroon", "Mint", "Olive", "Orange", "Pearl", "Plum", "Rose", "Ruby", "Saffron", "Scarlet", "Silver", "Teal", "Violet", "White"];
const CREATURES = ["Badger", "Crane", "Dolphin", "Egret", "Falcon", "Finch", "Gannet", "Gull", "Hare", "Heron", "Ibis", "Kestrel", "Lark", "Lynx", "Marten", "Newt", "Otter", "Owl", "Petrel", "Plover", "Puffin", "Robin", "Seal", "Stoat", "Swift", "Tern", "Wren"];

/** Whether students choose their names or are given some. Children are given theirs, whatever else is said. */
export const namesIn = ({ names, under13 }: Pick<ClassSettings, "names" | "under13">): ClassSettings["names"] => (under13 ? "made" : names);

/** A name made of a colour and a creature that nobody in the class has; numbered where all are taken. The same seed gives the same. */
export function makeNickname(taken: readonly string[], seed: number): string {
  const all = COLOURS.flatMap((colour) => CREATURES.map((creature) => `${colour} ${creature}`));
  const [first = "Guest", ...others] = shuffled(all, seed, "nickname");
  return [first, ...others].find((name) => !taken.includes(name)) ?? `${first} ${taken.length + 1}`;
}

/**
 * A name as it may be shown: one line, no control characters, no marks that turn the direction of the text or pile up, at most 24
 * characters. Null where nothing is left.
 */
export function tidyName(name: string): string | null {
  const plain = name
    .normalize("NFKC")
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, "")
    .replaceAll(/(\p{M})\p{M}+/gu, "$1")
    .replaceAll(/\s+/g, " ")
    .trim();
  const short = [...plain].slice(0, LONGEST_NAME).join("").trim();
  return /[\p{L}\p{N}]/u.test(short) ? short : null;
}

const LONGEST_NAME = 24;
