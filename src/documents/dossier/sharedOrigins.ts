import type { DocumentReading, Dossier, Issue } from "../model.ts";
import { anchorAt } from "../review/findAgain.ts";
import type { Statement } from "./makeCards.ts";
import type { MergedActors } from "./mergeActors.ts";
import { storiesOf } from "./originOf.ts";
import { likeness } from "./telling.ts";
import { titleOf } from "./titleOf.ts";

/** Statements of two documents that are nearly the same from here on. Source: own trials. */
const NEARLY_SAME = 0.4;
/** So many of them make it likely that both documents tell one story. */
const ENOUGH = 3;

/** Documents that go back to one outlet's story, or that tell so much alike that they probably do. Their cards count once. */
export function sharedOrigins({ dossier, statements, merged }: { readonly dossier: Dossier; readonly statements: readonly Statement[]; readonly merged: MergedActors }): readonly Omit<Issue, "id" | "review">[] {
  const { readings } = dossier;
  const names = new Map(merged.actors.map(({ id, name }) => [id, name]));
  return readings.flatMap((one, i) => readings.slice(i + 1).flatMap((other) => {
    const [mine, theirs] = [one, other].map((reading) => storiesOf(reading).map((id) => merged.idOf(reading.doc.id, id)));
    const outlet = mine?.find((id) => theirs?.includes(id));
    const alike = nearlySame(statements, one, other);
    if (outlet === undefined && alike.length < ENOUGH) return [];
    const [left, right] = [one, other].map((reading) => `"${titleOf(reading)}"`);
    const story = mine?.[0] ?? theirs?.[0];
    const message = outlet === undefined
      ? `${left} and ${right} tell ${alike.length} things nearly alike: probably one story${story === undefined ? "" : `, perhaps of ${names.get(story) ?? story}`}. Let them count as one witness.`
      : `${left} and ${right} both rest on ${names.get(outlet) ?? outlet}. What both have from there counts once.`;
    return [{ kind: "sharedOrigin" as const, refs: [one.doc.id, other.doc.id], message, anchors: alike.slice(0, 3).flatMap(({ left: a, right: b }) => [anchorAt(one.doc, a.claim), anchorAt(other.doc, b.claim)]) }];
  }));
}

interface Pair {
  readonly left: Statement;
  readonly right: Statement;
}

function nearlySame(statements: readonly Statement[], one: DocumentReading, other: DocumentReading): readonly Pair[] {
  const theirs = statements.filter(({ reading }) => reading === other).slice(0, 120);
  return statements
    .filter(({ reading }) => reading === one)
    .slice(0, 120)
    .flatMap((left) => {
      const right = theirs.find((candidate) => likeness(left.telling, candidate.telling) >= NEARLY_SAME);
      return right === undefined ? [] : [{ left, right }];
    });
}
