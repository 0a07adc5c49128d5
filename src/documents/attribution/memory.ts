import { ANAPHORA } from "../lexicons/speakers.ts";
import type { Actor, ActorKind, Span } from "../model.ts";

/** Where an actor is named: by index of the actor. */
export interface Named extends Span {
  readonly actor: Actor;
}

/** What a reader has in mind at one place of the text: who spoke last, who was named last. Latest last. */
export interface Memory {
  readonly speakers: readonly Remembered[];
  readonly mentioned: readonly Remembered[];
}

export interface Remembered {
  readonly actor: Actor;
  readonly sentence: number;
  /** Whether its sentence is about it: named first, and before the verb. */
  readonly leads: boolean;
}

/** So many sentences back a pronoun still reaches. Source: DOCUMENTS §5.4. */
const REACH = 6;
const KEPT = 40;

export const NOTHING_READ: Memory = { speakers: [], mentioned: [] };

/** The memory after one more sentence. `verb` is where its first verb begins: who stands before that is what it is about. */
export function remember(memory: Memory, sentence: number, { named, spoke, verb }: { readonly named: readonly Named[]; readonly spoke: Actor | undefined; readonly verb: number }): Memory {
  const mentioned = named.map(({ actor, start }, at): Remembered => ({ actor, sentence, leads: at === 0 && start < verb }));
  return {
    speakers: spoke === undefined ? memory.speakers : [...memory.speakers.slice(-KEPT), { actor: spoke, sentence, leads: true }],
    mentioned: mentioned.length === 0 ? memory.mentioned : [...memory.mentioned.slice(-KEPT), ...mentioned],
  };
}

const GROUPS = new Set<ActorKind>(["group", "ngo", "company", "agency", "legislature", "government"]);
const BODIES = new Set<ActorKind>(["company", "government", "agency", "legislature", "court", "ngo", "igo", "unknown"]);

/** The last that fits: whom the sentence before is about, else speakers before those only named. */
function latest(memory: Memory, sentence: number, fits: (actor: Actor) => boolean): Actor | undefined {
  const near = ({ actor, sentence: then }: Remembered): boolean => sentence - then <= REACH && fits(actor);
  const [speaker, lead] = [last(memory.speakers, near), last(memory.mentioned, (one) => one.leads && near(one))];
  if (speaker !== undefined && lead !== undefined && lead.sentence > speaker.sentence && sentence - lead.sentence === 1) return lead.actor;
  return speaker?.actor ?? lead?.actor ?? last(memory.mentioned, near)?.actor;
}

function last(list: readonly Remembered[], fits: (one: Remembered) => boolean): Remembered | undefined {
  for (let at = list.length - 1; at >= 0; at--) {
    const one = list[at];
    if (one !== undefined && fits(one)) return one;
  }
  return undefined;
}

/** Whom a pronoun means: he and she the last speaker who is a person, it the last body that acted, they the last party. */
export function meantByPronoun(memory: Memory, sentence: number, pronoun: string): Actor | undefined {
  if (pronoun === "he" || pronoun === "she") return latest(memory, sentence, ({ kind }) => kind === "person");
  if (pronoun === "it") return latest(memory, sentence, ({ kind }) => BODIES.has(kind));
  if (pronoun === "they") return latest(memory, sentence, ({ kind }) => GROUPS.has(kind));
  return undefined;
}

/** Whom "the startup", "the senator" means: the last actor that the text calls so, else the last of a fitting kind. */
export function meantByNoun(memory: Memory, sentence: number, noun: string): Actor | undefined {
  const kinds = ANAPHORA.get(noun);
  const called = latest(memory, sentence, (actor) => actor.descriptors.includes(noun) && actor.kind !== "group");
  if (called !== undefined) return called;
  return kinds === undefined ? undefined : latest(memory, sentence, ({ kind }) => kinds.includes(kind));
}

/** Who most likely wrote a letter or filing of which the text does not say whose it is. */
export const lastAuthorOf = (memory: Memory, sentence: number): Actor | undefined => latest(memory, sentence, ({ kind }) => kind !== "media" && kind !== "group");

/** The last who spoke, at most `reach` sentences ago. */
export function lastSpeaker(memory: Memory, sentence: number, reach = REACH): Actor | undefined {
  const latestOne = memory.speakers.at(-1);
  return latestOne !== undefined && sentence - latestOne.sentence <= reach ? latestOne.actor : undefined;
}

/** The last party without a name that spoke: "Others", "Some" go on from it. */
export const lastParty = (memory: Memory, sentence: number): Actor | undefined =>
  last(memory.speakers, ({ actor, sentence: then }) => actor.kind === "group" && sentence - then <= 3)?.actor;

