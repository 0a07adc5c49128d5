import type { Actor, Dossier, DraftCard, Place } from "../../../documents/model.ts";
import { INSTITUTION_HEADS } from "../../../documents/lexicons/institutions.ts";
import type { Decision } from "../../../documents/decisions.ts";
import { m } from "../../words/words.ts";
import { KIND_WORDS, sourceName } from "./reviewWords.ts";
import type { Reviewed } from "./rows.ts";
import { cardRuleSentence, foundRuleSentence } from "./ruleWords.ts";
import { TAB_OF, thingOf, type Thing } from "./things.ts";
import { traceOf } from "./traceOf.ts";

/** Why a thing is there. */
export interface Why {
  /** In plain words, the strongest first. */
  readonly sentences: readonly string[];
  /** Rules for which there are no words. */
  readonly others: readonly string[];
}

/** What is known of where a thing comes from: the rules' part as they found it, the author's part where there is one. */
export function whyOf(thing: Thing, { base, now, log }: Reviewed & { readonly log: readonly Decision[] }): Why {
  const { id } = thing.one;
  const found = thingOf(base, TAB_OF[thing.on], id);
  const rules = traceOf(thing, now);
  const told = rules.map((rule) => ({ rule, sentence: sentenceOf(rule, found ?? thing, now) }));
  const sentences = [
    ...(found === undefined ? authorsPart(id, rules, log) : []),
    ...(thing.on === "actor" && !wasAdded(id, log) ? actorSentences(thing.one, found?.on === "actor" ? found.one : undefined) : []),
    ...told.flatMap(({ sentence }) => sentence ?? []),
  ];
  return { sentences: [...new Set(sentences)], others: told.filter(({ sentence }) => sentence === undefined).map(({ rule }) => rule) };
}

const wasAdded = (id: string, log: readonly Decision[]): boolean => log.some((decision) => decision.op === "add" && decision.added.id === id);

function authorsPart(id: string, rules: readonly string[], log: readonly Decision[]): readonly string[] {
  if (log.some((decision) => decision.op === "split" && decision.parts.some((part) => part.id === id))) return [m.review_why_split()];
  return rules.length === 0 && wasAdded(id, log) ? [m.review_why_byHand()] : [];
}

function sentenceOf(rule: string, thing: Thing, dossier: Dossier): string | undefined {
  if (thing.on === "card") {
    const who = thing.one.source === "unnamed" ? m.review_rule_somebody() : sourceName(dossier, thing.one.source);
    return begun(cardRuleSentence(rule, { who, cue: cueOf(thing.one, dossier) }));
  }
  return thing.on === "measure" || thing.on === "consequence" ? foundRuleSentence(rule, thing.on) : undefined;
}

const begun = (sentence: string | undefined): string | undefined => sentence && sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** The word of saying as the text has it: "accused", where the rules speak of "accuse"; or as the rules have it. */
function cueOf({ anchors: [first], why }: DraftCard, { readings }: Dossier): string | undefined {
  const reading = readings.find(({ doc }) => doc.id === first?.doc);
  const claim = reading?.claims.find(({ start, end }) => first !== undefined && start < first.end && end > first.start);
  const cue = claim?.attribution.verb === "" ? null : claim?.attribution.cue;
  return cue == null ? why.flatMap((rule) => /^source: .*\((.+)\)$/u.exec(rule)?.[1] ?? [])[0] : reading?.doc.text.slice(cue.start, cue.end);
}

function actorSentences(actor: Actor, found: Actor | undefined): readonly string[] {
  return [
    m.review_why_mentions({ count: actor.mentions.length }),
    actor.says === 0 ? m.review_why_saysNothing() : m.review_why_says({ count: actor.says }),
    kindSentence(actor, found),
  ];
}

function kindSentence({ name, kind: now, descriptors }: Actor, found: Actor | undefined): string {
  const kind = KIND_WORDS[now]();
  if (found !== undefined && found.kind !== now) return m.review_why_kindByAuthor({ kind });
  if (now === "unknown") return m.review_why_kindUnknown();
  const words = name.split(/\s+/);
  const word = [words.at(-1), words[0]].find((one) => one !== undefined && INSTITUTION_HEADS.get(one.toLowerCase()) === now);
  if (word !== undefined) return m.review_why_kindByWord({ kind, word });
  return descriptors.length > 0 ? m.review_why_kindByNouns({ kind, words: descriptors.slice(0, 3).join("”, “") }) : m.review_why_kindByName({ kind });
}

/** What to quote for a place: the sentence around it, where the place is only a name. */
export function sentenceAround({ doc, start, end }: Place, { readings }: Dossier): Place {
  const sentence = readings.find((reading) => reading.doc.id === doc)?.sentences.find((one) => one.start <= start && one.end >= end);
  return sentence === undefined ? { doc, start, end } : { doc, start: sentence.start, end: sentence.end };
}
