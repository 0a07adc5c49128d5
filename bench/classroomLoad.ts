/** One connected student, as the load sees it. */
export interface Pupil {
  readonly room: number;
  /** Whether this choice ends the round, so that the others' should come before it. */
  readonly last: boolean;
  /** Sends a choice; resolves when it is acknowledged with whether it was accepted. */
  choose(): Promise<boolean>;
  /** Resolves with the time (ms) at which this student sees what the round brought. */
  revealed(): Promise<number>;
}

/** Rooms full of connected students. */
export interface Crowd {
  /** Brings every room to the moment of choosing; gives the students. */
  ready(): Promise<readonly Pupil[]>;
  leave(): void;
}

export interface Load {
  readonly accepted: number;
  readonly refused: number;
  /** Choice → acknowledgement, and last choice of a room → its students see the outcome; ms, sorted. */
  readonly acks: readonly number[];
  readonly reveals: readonly number[];
}

/** The students whose choice ends the round choose in the last part of the window. */
const LAST_PART = 0.2;

/** All choose once within a window, evenly spread; resolves when all have seen what it brought. */
export async function chooseWithin(crowd: Crowd, windowMs: number): Promise<Load> {
  const pupils = await crowd.ready();
  const acks: number[] = [];
  const lastSent = new Map<number, number>();
  let accepted = 0;
  const turn = async (pupil: Pupil, at: number): Promise<number> => {
    await sleep(at);
    const sent = performance.now();
    lastSent.set(pupil.room, sent);
    const seen = pupil.revealed();
    if (await pupil.choose()) accepted += 1;
    acks.push(performance.now() - sent);
    return seen;
  };
  const groups = [pupils.filter(({ last }) => !last), pupils.filter(({ last }) => last)] as const;
  const first = windowMs * (groups[0].length === 0 ? 0 : 1 - LAST_PART);
  const moment = (group: 0 | 1, place: number): number => (group === 0 ? 0 : first) + ((group === 0 ? first : windowMs - first) * place) / groups[group].length;
  const seen = await Promise.all(([0, 1] as const).flatMap((group) => shuffled(groups[group]).map(async (pupil, place) => (await turn(pupil, moment(group, place))) - (lastSent.get(pupil.room) ?? NaN))));
  return { accepted, refused: acks.length - accepted, acks: sorted(acks), reveals: sorted(seen) };
}

/** The value below which a share of a sorted list lies. */
export const quantile = (list: readonly number[], share: number): number => list[Math.min(list.length - 1, Math.floor(list.length * share))] ?? NaN;

export const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Does something for each of many, so many at a time; gives the results in order. */
export async function eachOf<T, R>(list: readonly T[], atOnce: number, work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let place = next++; place < list.length; place = next++) results[place] = await work(list[place] as T);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

const sorted = (list: readonly number[]): number[] => list.toSorted((left, right) => left - right);

/** The same disorder in every run: rooms choose all at the same time, not one after the other. */
const shuffled = <T>(list: readonly T[]): T[] => list.map((one, place) => ({ one, key: (place * 7919) % 10_007 })).toSorted((left, right) => left.key - right.key).map(({ one }) => one);
