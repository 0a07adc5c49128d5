import type { DocumentReading, Dossier } from "../model.ts";
import { findIssues } from "./findIssues.ts";
import { PIPELINE_VERSION, lexiconHash } from "./lexiconHash.ts";
import { makeCards, statementsOf } from "./makeCards.ts";
import { mergeActors } from "./mergeActors.ts";
import { mergeConsequences, mergeMeasures } from "./mergeMeanings.ts";

/**
 * Reads several documents together: actors, measures and consequences of all, cards with all their passages, and what only an author can settle.
 *
 * Pure and deterministic: the same readings in the same order give the same dossier, and ids do not depend on the order.
 */
export function buildDossier(given: readonly DocumentReading[]): Dossier {
  // The same text twice is one witness, whatever its files are called.
  const readings = given.filter(({ doc }, i) => given.findIndex((other) => other.doc.id === doc.id) === i);
  const merged = mergeActors(readings);
  const measures = mergeMeasures(readings, merged);
  const consequences = mergeConsequences(readings, measures);
  const statements = statementsOf(readings);
  const cards = makeCards(statements, { merged, measuresAt: measures.idsAt, consequencesAt: consequences.idsOf });
  const dossier: Dossier = {
    pipeline: { version: PIPELINE_VERSION, lexicons: lexiconHash() },
    readings,
    actors: merged.actors,
    measures: measures.measures,
    consequences: consequences.consequences,
    cards,
    issues: [],
  };
  return { ...dossier, issues: findIssues({ dossier, statements, merged, statuses: measures.statuses }) };
}
