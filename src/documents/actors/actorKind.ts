import { ANAPHORA } from "../lexicons/speakers.ts";
import type { ActorKind } from "../model.ts";
import type { Cluster } from "./clusterMentions.ts";

/** What an actor is: by its name, else by the nouns that the text calls it by ("Nimbus, a start-up"). */
export function actorKind({ kind, mentions }: Cluster): ActorKind {
  if (kind !== "unknown") return kind;
  for (const { descriptors } of mentions) {
    for (const noun of descriptors) {
      const [first] = ANAPHORA.get(noun) ?? [];
      if (first !== undefined && first !== "person") return first;
    }
  }
  return "unknown";
}
