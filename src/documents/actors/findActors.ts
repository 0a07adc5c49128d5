import { attribute } from "../attribution/attribute.ts";
import type { Material } from "../language/material.ts";
import { VAGUE_COLLECTIVES } from "../lexicons/collectives.ts";
import type { Actor, Attribution, Span } from "../model.ts";
import { actorKind } from "./actorKind.ts";
import { aliasMentions } from "./aliasMentions.ts";
import { clusterMentions } from "./clusterMentions.ts";
import type { Cluster } from "./clusterMentions.ts";
import { findMentions } from "./mentions.ts";

/** An actor with what is needed to weigh it. */
interface Candidate {
  readonly actor: Actor;
  readonly cluster: Cluster;
}

/** How many sentences make the lead. Names there count more. */
const LEAD = 4;
/** A vague party ("companies") below this weight is left out, unless it speaks. */
const LEAST = 4;

/**
 * Everybody who speaks, acts or is acted upon in one document, the weightiest first.
 *
 * Names, countries with their governments, persons, and parties without a name ("tenants", "critics"). Laws, products, plans and places are nobody.
 * Those who speak are always in the list, so that every source of `attribute` is.
 */
export function findActors(material: Material): Actor[] {
  const candidates = named(clusterMentions(findMentions(material)), material);
  const attributions = attribute({ ...material, actors: candidates.map(({ actor }) => actor) });
  const says = statements(attributions);
  const stages = stagesOf(material);
  return candidates
    .map(({ actor, cluster }) => {
      const said = says.get(actor.id) ?? 0;
      return { actor: { ...actor, says: said, score: weight(actor, said, stages), playable: actor.kind !== "media" }, cluster };
    })
    .filter(({ actor, cluster }) => actor.says > 0 || isSomebody(actor, cluster))
    .map(({ actor }) => actor)
    .sort((one, other) => other.score - one.score || (one.mentions[0]?.start ?? 0) - (other.mentions[0]?.start ?? 0));
}

function named(clusters: readonly Cluster[], material: Material): Candidate[] {
  const ids = new Set<string>();
  const later = aliasMentions(clusters, material);
  return clusters.map((cluster, at) => {
    const id = uniqueId(cluster.name, ids);
    const spans = [...cluster.mentions, ...(later[at] ?? [])].map(({ start, end }) => ({ doc: material.doc.id, start, end })).sort((one, other) => one.start - other.start);
    const aliases = [...new Set([cluster.name, ...cluster.mentions.map(({ text }) => text)])];
    const descriptors = [...new Set(cluster.mentions.flatMap((mention) => mention.descriptors))];
    return { cluster, actor: { id, name: cluster.name, kind: actorKind(cluster), aliases, descriptors, mentions: spans, says: 0, score: 0, playable: true } };
  });
}

function uniqueId(name: string, taken: Set<string>): string {
  const slug = name.toLowerCase().replace(/['’.]/gu, "").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/gu, "") || "actor";
  let id = slug === "author" || slug === "unnamed" ? `${slug}-1` : slug;
  for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
  taken.add(id);
  return id;
}

function statements(attributions: readonly Attribution[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { source, via } of attributions) for (const id of [source, ...via]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

const within = (span: Span, outer: Span): boolean => span.start >= outer.start && span.end <= outer.end;

/** Where a name counts more. */
interface Stages {
  readonly titles: readonly Span[];
  readonly lead: readonly Span[];
}

function stagesOf({ blocks, sentences }: Material): Stages {
  return { titles: blocks.filter(({ label }) => label === "title"), lead: sentences.filter(({ block }) => blocks[block]?.label !== "title").slice(0, LEAD) };
}

/** Mentions, more for those in the title and the lead, and statements, which count double. */
function weight(actor: Actor, says: number, { titles, lead }: Stages): number {
  return actor.mentions.reduce((sum, mention) => sum + 1 + (titles.some((title) => within(mention, title)) ? 3 : 0) + (lead.some((sentence) => within(mention, sentence)) ? 1 : 0), 2 * says);
}

/** Whether a silent candidate is a party at all, and no product, place or figure of speech. */
function isSomebody(actor: Actor, { shape, mentions }: Cluster): boolean {
  const acts = mentions.filter((mention) => mention.acts).length;
  if (shape === "person") return true;
  if (shape === "country") return true;
  if (shape === "body") return acts > 0 && actor.mentions.length > 1;
  if (shape === "collective") return acts > 0 && actor.score >= (VAGUE_COLLECTIVES.has(mentions[0]?.descriptors[0] ?? "") ? LEAST : 1);
  if (actor.kind !== "unknown") return true;
  if (mentions.some(({ owned, placed }) => owned || placed)) return false;
  return acts > 0 && (mentions.length > 1 || actor.name.includes(" "));
}
