import type { Actor, SourceRef } from "../model.ts";
import type { Cue } from "./cues.ts";

/** The cue that decides, whose words they are in the end, and through whom they come. */
export interface Chosen {
  readonly cue: Cue;
  readonly source: SourceRef;
  readonly via: readonly string[];
}

/** Lower goes first. Source: precision of the rules on PolNeAR, DOCUMENTS §2.3, and how much of the sentence each governs. */
const RANK: Readonly<Record<Exclude<Cue["rule"], "nested">, number>> = { inverted: 0, post: 0, pre: 1, light: 1, attitude: 1, according: 2, noun: 3, passive: 3, participle: 4, aside: 5 };

const rank = ({ rule }: Cue): number => (rule === "nested" ? 9 : RANK[rule]);

/** The cue that governs the sentence. An outlet that only passes on another's words becomes a stage of the way. */
export function chooseCue(cues: readonly Cue[], actors: ReadonlyMap<string, Actor>): Chosen | undefined {
  const governing = cues.filter(({ rule, source }) => rule !== "nested" && (rule !== "aside" || source !== "unnamed"));
  const sorted = governing.sort((one, other) => rank(one) - rank(other) || one.at - other.at);
  const [main] = sorted;
  if (main === undefined) return undefined;
  const isMedia = (source: SourceRef): boolean => actors.get(source)?.kind === "media";
  const others = sorted.slice(1).filter(({ source }) => source !== main.source);
  if (isMedia(main.source)) {
    const deeper = cues.find(({ source, rule, at }) => source !== "unnamed" && !isMedia(source) && rule === "nested" && at > main.at);
    if (deeper !== undefined) return { cue: deeper, source: deeper.source, via: [main.source] };
  }
  const via = others.filter(({ source, rule }) => rule === "according" && isMedia(source)).map(({ source }) => source);
  return { cue: main, source: main.source, via };
}
