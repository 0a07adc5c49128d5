import { subSeed } from "../../../src/kernel/random.ts";

/** A stream of luck: quick, and repeated by its seed. */
export interface Luck {
  /** A share 0..1, 1 excluded. */
  share(): number;
  chance(probability: number): boolean;
  /** One of the items; throws where there is none. */
  pick<T>(items: readonly T[]): T;
}

/** A stream by its seed and name (mulberry32). */
export function luckOf(seed: number, name: string): Luck {
  let state = subSeed(seed, name);
  const share = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    share,
    chance: (probability) => share() < probability,
    pick: (items) => {
      if (items.length === 0) throw new RangeError("nothing to pick from");
      return items[Math.floor(share() * items.length)] as (typeof items)[number];
    },
  };
}
