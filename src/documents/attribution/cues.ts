import { ATTITUDES, CUE_NOUNS, LIGHT_VERBS, REPORTING } from "../lexicons/reportingVerbs.ts";
import { ROLES } from "../lexicons/titles.ts";
import type { Token } from "../language/tag.ts";
import type { CueClass, SourceRef } from "../model.ts";
import { afterClause, completes } from "./complements.ts";
import { meantByPronoun } from "./memory.ts";
import { beforeCommas, phraseEndingAt, phraseStartingAt, subjectEnd } from "./nounPhrase.ts";
import type { NounPhrase } from "./nounPhrase.ts";
import { isNegated, isPassive, isReduced, reports, wantsOthers } from "./reports.ts";
import { resolve } from "./resolve.ts";
import type { Reading } from "./resolve.ts";

/** A sign in a sentence that somebody says it. */
export interface Cue {
  readonly rule: "pre" | "post" | "inverted" | "according" | "noun" | "light" | "participle" | "passive" | "attitude" | "aside" | "nested";
  /** Index of the cue's first word. */
  readonly at: number;
  readonly verb: string;
  readonly cls: CueClass;
  readonly source: SourceRef;
}

/** A sentence with the words that stand within quotations: cues there are other people's business. */
export interface Scene extends Reading {
  readonly quoted: readonly boolean[];
}

type Rule = (scene: Scene, at: number) => Cue | undefined;

const INVERTING = new Set(["say", "add", "ask", "write", "explain", "warn", "argue", "reply", "insist", "note", "claim", "recall", "conclude", "report", "observe", "remark", "comment", "continue", "joke", "tweet", "complain", "wonder", "quip", "state"]);
const PARTICIPLES = new Set(["argue", "claim", "say", "urge", "accuse", "warn", "call", "describe", "insist", "state", "note", "add", "demand", "allege", "assert", "blame", "denounce", "condemn", "criticise", "criticize", "contend", "stress", "cite", "propose", "predict", "dismiss", "recommend"]);
const IMPERSONAL = new Set(["say", "allege", "believe", "report", "think", "claim", "rumour", "rumor", "understand", "suspect", "accuse", "argue"]);
/** Subordinate clauses that are about when and why, not about who says so. */
const SIDE = /^(?:when|after|before|if|because|since|until|once|as|unless|where|that|for|by|with|from|about|of|whose|than)$/u;
const ASIDE = /^(?:while|although|though|whereas|which|despite|whether|what)$/u;

/** Every sign in the sentence, in order of words; `attribute` chooses. */
export function findCues(scene: Scene): Cue[] {
  return scene.words.flatMap((word, at) => {
    if (scene.quoted[at] === true) return [];
    for (const rule of rulesFor(word)) {
      const cue = rule(scene, at);
      if (cue !== undefined) return [cue];
    }
    return [];
  });
}

function rulesFor(word: Token): readonly Rule[] {
  if (word.lower === "according" || word.lower === "per") return [accordingTo];
  if (word.tag === "verb" && word.form === "ing") return REPORTING.has(word.lemma) ? [participle] : [];
  if (word.tag === "verb") return ATTITUDES.has(word.lower) ? [attitude, passive, before] : [passive, inverted, before, lightVerb];
  if (word.tag === "noun" && CUE_NOUNS.has(word.lemma)) return [nounThat];
  if (word.tag === "adj" && ATTITUDES.has(word.lower)) return [attitude];
  return [];
}

/** X said that S · S, X said. */
function before(scene: Scene, at: number): Cue | undefined {
  const { words } = scene;
  const word = words[at];
  if (word === undefined || isNegated(words, at) || isReduced(words, at) || isPassive(words, at)) return undefined;
  if (word.lemma === "want" && wantsOthers(words, at)) return wanting(scene, at);
  const post = REPORTING.has(word.lemma) && completes(words, at);
  const cls = reports(words, at) ?? (post ? REPORTING.get(word.lemma) : undefined);
  if (cls === undefined) return undefined;
  const subject = subjectOf(scene, at);
  if (subject === undefined) return undefined;
  if (subject.source === "unnamed" && TAKES_SIDES.has(cls) && INANIMATE.has(words[subject.phrase.head]?.lemma ?? "")) return undefined;
  const first = subject.phrase.first;
  const lead = words[first - 1];
  const interposed = words[first - 1]?.word === "," && words[words[at + 1]?.tag === "adv" ? at + 2 : at + 1]?.word === ",";
  const closes = post && (interposed || afterClause(words, first)) && !subject.shared;
  if (!closes && REPORTING.get(word.lemma) !== undefined && reports(words, at) === undefined) return undefined;
  if (lead?.lower === "that" && !closes && REPORTING.has(words[first - 2]?.lemma ?? "")) return { rule: "nested", at, verb: word.lemma, cls, source: subject.source };
  if (lead !== undefined && SIDE.test(lead.lower) && !closes) return undefined;
  const rule = closes ? "post" : lead !== undefined && ASIDE.test(lead.lower) ? "aside" : "pre";
  return { rule, at, verb: word.lemma, cls, source: subject.source };
}

function wanting(scene: Scene, at: number): Cue | undefined {
  const subject = subjectOf(scene, at);
  return subject === undefined || subject.shared ? undefined : { rule: "pre", at, verb: "want", cls: "urge", source: subject.source };
}

const TAKES_SIDES = new Set<CueClass>(["urge", "opine", "deny", "accuse", "ask"]);
/** "Evidence does not support the fear": things that show, and take no side. */
const INANIMATE = new Set(["evidence", "data", "figure", "study", "research", "survey", "poll", "document", "report", "analysis", "rumour", "rumor", "speculation", "estimate", "media"]);

interface Subject {
  readonly phrase: NounPhrase;
  readonly source: SourceRef;
  /** Whether it is the subject of an earlier verb too: "X came and said". */
  readonly shared: boolean;
}

/** Who does what the verb at `at` says: the phrase before it, over one apposition; of "and said", the sentence's first phrase. */
function subjectOf(scene: Scene, at: number): Subject | undefined {
  const { words } = scene;
  const end = subjectEnd(words, at);
  const word = words[end];
  if (word === undefined) return undefined;
  const next = (last: number): Subject | undefined => {
    const phrase = phraseEndingAt(words, last);
    const source = phrase === undefined || scene.quoted[phrase.head] === true ? undefined : resolve(scene, phrase);
    return phrase === undefined || source === undefined ? undefined : { phrase, source, shared: false };
  };
  if (word.tag === "conj") return sharedSubject(scene, end);
  // "…, an engineer who asked that": said beside, by somebody of whom the sentence tells more.
  if (word.lower === "who" && words[end - 1]?.word !== "," && words.slice(at).some((one) => one.word === ",")) return undefined;
  if (word.word === "," || word.word === ")" || word.word === "—" || word.word === "–") {
    const apposed = next(end - 1);
    if (apposed !== undefined && scene.named.some(({ actor, end: stop }) => actor.kind === "person" && actor.id === apposed.source && stop === words[end - 1]?.end)) return apposed;
    const candidates = beforeCommas(words, end).flatMap((last) => next(last) ?? []);
    return candidates.find(({ source }) => source !== "unnamed") ?? candidates.find(({ phrase }) => phrase.first === 0);
  }
  const relative = beforeRelative(words, end);
  return relative === undefined ? next(end) : (next(relative) ?? next(end));
}

/** "[Biologists] who reviewed the data said": the last word before the relative clause, if one ends at `end`. */
function beforeRelative(words: readonly Token[], end: number): number | undefined {
  let verb = false;
  for (let at = end; at > 0 && end - at < 20; at--) {
    const word = words[at];
    if (word === undefined || word.tag === "punct" || word.tag === "conj") return undefined;
    if (/^(?:who|which)$/u.test(word.lower)) return verb ? at - 1 : undefined;
    if (word.tag === "verb" || word.tag === "aux") verb = true;
  }
  return undefined;
}

function sharedSubject(scene: Scene, conjunction: number): Subject | undefined {
  for (let at = 0; at < conjunction; at++) {
    const word = scene.words[at];
    if (word?.tag !== "verb" && word?.tag !== "aux" && word?.tag !== "modal") continue;
    const end = subjectEnd(scene.words, at);
    const ends = scene.words[end]?.word === "," ? beforeCommas(scene.words, end) : [end];
    for (const last of ends) {
      const phrase = phraseEndingAt(scene.words, last);
      const source = phrase === undefined ? undefined : resolve(scene, phrase);
      if (phrase !== undefined && source !== undefined && (ends.length === 1 || source !== "unnamed")) return { phrase, source, shared: true };
    }
    return undefined;
  }
  return undefined;
}

/** S, said X. */
function inverted(scene: Scene, at: number): Cue | undefined {
  const { words } = scene;
  const [mark, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || mark === undefined || next === undefined || !INVERTING.has(word.lemma) || !/^[,”"’'?!…»]$/u.test(mark.word) || at < 3) return undefined;
  const phrase = phraseStartingAt(words, at + 1);
  const apposed = phrase === undefined ? undefined : apposedPerson(scene, phrase);
  if (apposed !== undefined) return { rule: "inverted", at, verb: word.lemma, cls: REPORTING.get(word.lemma) ?? "report", source: apposed };
  const after = phrase === undefined ? undefined : words[phrase.last + 1];
  if (after !== undefined && (after.tag === "verb" || after.tag === "aux" || after.tag === "modal" || after.tag === "adv")) return undefined;
  const source = phrase === undefined ? undefined : resolve(scene, phrase);
  return source === undefined ? undefined : { rule: "inverted", at, verb: word.lemma, cls: REPORTING.get(word.lemma) ?? "report", source };
}

/** "Said its spokesman, Danny Lind": the person after the comma. */
function apposedPerson({ words, named }: Scene, { head, last }: NounPhrase): SourceRef | undefined {
  const start = words[last + 1]?.word === "," ? words[last + 2]?.start : undefined;
  const who = named.find((one) => one.start === start && one.actor.kind === "person");
  return who !== undefined && ROLES.has(words[head]?.lemma ?? "") ? who.actor.id : undefined;
}

/** According to X. */
function accordingTo(scene: Scene, at: number): Cue | undefined {
  const asPer = scene.words[at]?.lower === "per";
  if (asPer ? scene.words[at - 1]?.lower !== "as" : scene.words[at + 1]?.lower !== "to") return undefined;
  const phrase = phraseStartingAt(scene.words, at + (asPer ? 1 : 2));
  const source = phrase === undefined ? undefined : resolve(scene, phrase);
  return { rule: "according", at, verb: "according to", cls: "report", source: source ?? "unnamed" };
}

/** X voiced concern · X made accusations. */
function lightVerb(scene: Scene, at: number): Cue | undefined {
  const { words } = scene;
  if (!LIGHT_VERBS.has(words[at]?.lemma ?? "")) return undefined;
  for (let noun = at + 1; noun < Math.min(words.length, at + 6); noun++) {
    const word = words[noun];
    if (word === undefined || word.tag === "punct" || word.tag === "prep") return undefined;
    const cls = word.tag === "noun" ? CUE_NOUNS.get(word.lemma) : undefined;
    if (cls === undefined) continue;
    const subject = subjectOf(scene, at);
    const lead = subject === undefined ? undefined : words[subject.phrase.first - 1];
    return subject === undefined || (lead !== undefined && SIDE.test(lead.lower)) ? undefined : { rule: lead !== undefined && ASIDE.test(lead.lower) ? "aside" : "light", at, verb: word.lemma, cls, source: subject.source };
  }
  return undefined;
}

/** X's claim that S · accusations by X that S. */
function nounThat(scene: Scene, at: number): Cue | undefined {
  const { words } = scene;
  const word = words[at];
  const cls = word === undefined ? undefined : CUE_NOUNS.get(word.lemma);
  if (word === undefined || cls === undefined) return undefined;
  const by = /^(?:by|from)$/u.test(words[at + 1]?.lower ?? "");
  const phrase = by ? phraseStartingAt(words, at + 2) : phraseEndingAt(words, at);
  if (phrase === undefined) return undefined;
  const clause = words[(by ? phrase.last : at) + 1];
  const says = clause?.lower === "that" || (by && clause?.word === ",");
  const owned = by || words.slice(phrase.first, at).some(({ lower, tag }) => tag === "poss" || /^['’]s?$/u.test(lower));
  const source = says && owned ? (by ? resolve(scene, phrase) : ownerOf(scene, phrase)) : undefined;
  return source === undefined || source === "unnamed" ? undefined : { rule: "noun", at, verb: word.lemma, cls, source };
}

/** Whose claim it is: the name in the phrase, or whom "its" means. */
function ownerOf(scene: Scene, { first, last }: NounPhrase): SourceRef | undefined {
  const [from, to] = [scene.words[first]?.start ?? 0, scene.words[last]?.end ?? 0];
  const named = scene.named.find(({ start, end }) => start < to && end > from);
  const pronoun = { its: "it", his: "he", her: "she", their: "they" }[scene.words[first]?.lower ?? ""];
  return named?.actor.id ?? (pronoun === undefined ? undefined : meantByPronoun(scene.memory, scene.sentence, pronoun)?.id);
}

/** …, accusing Y of Z: said by whoever the sentence is about. */
function participle(scene: Scene, at: number): Cue | undefined {
  const { words } = scene;
  const word = words[at];
  if (word === undefined || !PARTICIPLES.has(word.lemma) || !(words[at - 1]?.word === "," || (words[at - 1]?.tag === "adv" && words[at - 2]?.word === ","))) return undefined;
  const subject = sharedSubject(scene, at);
  return subject === undefined ? undefined : { rule: "participle", at, verb: word.lemma, cls: REPORTING.get(word.lemma) ?? "report", source: subject.source };
}

/** Classes whose passive still tells what somebody says: "was criticised by", not "was rejected by". */
const SPOKEN = new Set<CueClass>(["report", "claim", "accuse", "opine"]);

/** Has been described by X as · it is said that. */
function passive(scene: Scene, at: number): Cue | undefined {
  const { words } = scene;
  const word = words[at];
  if (word === undefined || !(REPORTING.has(word.lemma) || IMPERSONAL.has(word.lemma)) || (word.form !== "past" && word.form !== "participle")) return undefined;
  const be = words.slice(Math.max(0, at - 3), at).some((one) => one.tag === "aux" && one.lemma === "be");
  if (!be || isNegated(words, at) || !SPOKEN.has(REPORTING.get(word.lemma) ?? "report")) return undefined;
  const by = words.slice(at + 1, at + 8).findIndex(({ lower, tag }) => lower === "by" && tag === "prep");
  const phrase = by === -1 ? undefined : phraseStartingAt(words, at + 2 + by);
  const source = phrase === undefined ? undefined : resolve(scene, phrase);
  if (source !== undefined) return { rule: "passive", at, verb: word.lemma, cls: REPORTING.get(word.lemma) ?? "report", source };
  const impersonal = words.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === "it") && words[at + 1]?.lower === "that";
  return impersonal && IMPERSONAL.has(word.lemma) ? { rule: "passive", at, verb: word.lemma, cls: REPORTING.get(word.lemma) ?? "report", source: "unnamed" } : undefined;
}

/** X is concerned that. */
function attitude(scene: Scene, at: number): Cue | undefined {
  const { words } = scene;
  const word = words[at];
  const be = words[at - 1]?.tag === "adv" ? words[at - 2] : words[at - 1];
  if (word === undefined || be?.tag !== "aux" || be.lemma !== "be") return undefined;
  const subject = subjectOf(scene, at);
  const lead = subject === undefined ? undefined : words[subject.phrase.first - 1];
  return subject === undefined || (lead !== undefined && SIDE.test(lead.lower)) ? undefined : { rule: "attitude", at, verb: word.lower, cls: ATTITUDES.get(word.lower) ?? "opine", source: subject.source };
}
