import type { Anchor, Dossier, DraftCard, DraftMeasure, Issue, IssueKind, MeasureStatus } from "../model.ts";
import { anchorAt } from "../review/findAgain.ts";
import { CATEGORY_DEFAULTS } from "../lexicons/draftTables.ts";
import type { ConsequenceCategory } from "../lexicons/consequenceWords.ts";
import { findContradictions, type Disagreement } from "./findContradictions.ts";
import type { Statement } from "./makeCards.ts";
import { opposes } from "./opposes.ts";
import type { MergedActors } from "./mergeActors.ts";
import { sharedOrigins } from "./sharedOrigins.ts";

/** What issues are found in. */
export interface IssueInput {
  readonly dossier: Dossier;
  readonly statements: readonly Statement[];
  readonly merged: MergedActors;
  readonly statuses: ReadonlyMap<string, readonly MeasureStatus[]>;
}

/** Under this confidence of the rules a card of the proposed deck is worth a look. */
const LOW = 0.5;
/** Cards that are proposed for play. */
const DECK = 24;

/** What only the author can settle, the gravest first. */
export function findIssues(input: IssueInput): readonly Issue[] {
  const { dossier } = input;
  const issues = [
    ...unreadable(dossier),
    ...contradictions(input),
    ...doneOrPlanned(input),
    ...sharedOrigins(input),
    ...dossier.cards.filter(({ accuses }) => accuses.length > 0).map((card) => about(card, "accusation", "This card accuses a person. It needs your explicit yes, or another wording.")),
    ...dossier.cards.slice(0, DECK).filter(({ source }) => source === "unnamed").map((card) => about(card, "unresolvedSource", "Who says this is not named. Check the passage.")),
    ...dossier.cards.slice(0, DECK).filter(({ confidence }) => confidence < LOW).map((card) => about(card, "lowConfidence", "The rules are unsure who says this, or how it stands.")),
    ...dossier.actors.filter(({ kind, playable, says }) => kind === "unknown" && playable && says > 0).slice(0, 8).map((actor): Bare => ({ kind: "unknownActor", refs: [actor.id], message: `What is "${actor.name}": a company, an office, a person?`, anchors: [] })),
    ...oneSided(dossier),
  ];
  return issues.map((issue, i) => ({ id: `i-${issue.kind}-${i + 1}`, review: "todo", ...issue }));
}

type Bare = Omit<Issue, "id" | "review">;

const about = (card: DraftCard, kind: IssueKind, message: string): Bare => ({ kind, refs: [card.id], message, anchors: card.anchors.slice(0, 1) });

function unreadable({ readings }: Dossier): readonly Bare[] {
  return readings.flatMap((reading): readonly Bare[] => {
    if (!reading.english && reading.sentences.length > 0) return [{ kind: "notEnglish", refs: [reading.doc.id], message: `"${reading.doc.name}" is not in English. Only English can be read so far.`, anchors: [] }];
    return reading.sentences.length === 0 ? [{ kind: "noArticle", refs: [reading.doc.id], message: `No article was found in "${reading.doc.name}".`, anchors: [] }] : [];
  });
}

function contradictions({ dossier, statements }: IssueInput): readonly Bare[] {
  const terms = new Map<string, string[]>();
  for (const { doc, measures, consequences } of dossier.readings) {
    for (const { sentence, word } of [...measures.map(({ sentence: at, cls }) => ({ sentence: at, word: cls as string })), ...consequences.map(({ sentence: at, category }) => ({ sentence: at, word: category }))]) {
      const place = `${doc.id} ${sentence}`;
      terms.set(place, [...(terms.get(place) ?? []), ...(TOGETHER.has(word) ? [word, "together"] : [word])]);
    }
  }
  return findContradictions(statements, (doc, sentence) => terms.get(`${doc} ${sentence}`) ?? []).map((found) => contradiction(found, dossier.cards));
}

/** Classes and categories that are about doing it together. */
const TOGETHER: ReadonlySet<string> = new Set(["alliance", "cooperate", "cooperation-loss", "self-reliance", "nationalism"]);

function contradiction({ question, sides }: Disagreement, cards: readonly DraftCard[]): Bare {
  const statements = sides.flat();
  const anchors = statements.map(({ reading, claim }) => anchorAt(reading.doc, claim));
  const refs = [...new Set(anchors.flatMap(({ doc, start }) => cards.filter((card) => card.anchors.some((anchor) => anchor.doc === doc && anchor.start === start)).map(({ id }) => id)))];
  const apart = new Set(statements.map(({ reading }) => reading.doc.id)).size > 1;
  return { kind: "contradiction", refs, message: `${question} ${apart ? "The documents answer differently." : "Two voices answer differently."}`, anchors };
}

const DONE: readonly MeasureStatus[] = ["enacted"];
const OPEN: readonly MeasureStatus[] = ["considered", "proposed", "called-for", "threatened"];

/** A measure that one sentence says is done and another that it is only thought of. */
function doneOrPlanned({ dossier, statuses }: IssueInput): readonly Bare[] {
  return dossier.measures
    .flatMap((measure: DraftMeasure): readonly Bare[] => {
      const of = statuses.get(measure.id) ?? [];
      const [done = [], open = []] = [DONE, OPEN].map((list) => measure.anchors.filter((_, i) => list.includes(of[i] ?? "predicted")));
      if (done.length === 0 || open.length === 0) return [];
      // A text that contradicts itself is the plainest case.
      const own = new Set(done.filter(({ doc }) => open.some((anchor) => anchor.doc === doc)).map(({ doc }) => doc));
      const first = (anchors: readonly Anchor[]): readonly Anchor[] => (own.size === 0 ? anchors : anchors.filter(({ doc }) => own.has(doc))).slice(0, 2);
      return [{ kind: "contradiction", refs: [measure.id], message: `Has it happened? "${measure.label}" is told as done in one place and as only planned in another.`, anchors: [...first(done), ...first(open)] }];
    })
    .slice(0, 4);
}

/** Whether one card of the deck argues against what is proposed: by what it says would follow, or by its verb. */
function hasOpponents({ cards, consequences }: Dossier): boolean {
  const against = new Set(consequences.filter(({ category }) => CATEGORY_DEFAULTS[category as ConsequenceCategory].side === "con").map(({ id }) => id));
  return cards.slice(0, DECK).some((card) => opposes(card) || card.about.consequences.some((id) => against.has(id)));
}

function oneSided(dossier: Dossier): readonly Bare[] {
  const { cards, measures } = dossier;
  const origins = new Set(cards.slice(0, DECK).map(({ origin }) => origin));
  if (cards.length === 0) return [];
  const single: readonly Bare[] = origins.size <= 1 && cards.length > 3 ? [{ kind: "singleOrigin", refs: cards.slice(0, DECK).map(({ id }) => id), message: "All cards go back to one witness. A debate needs another.", anchors: [] }] : [];
  if (measures.length > 0 && !hasOpponents(dossier)) return [...single, { kind: "noOpposingCard", refs: [], message: "No card speaks against what is proposed. Look for another document, or write the other side yourself.", anchors: [] }];
  return measures.length === 0 ? [...single, { kind: "noOpposingCard", refs: [], message: "No measure was found that somebody proposes, so there is nothing to debate yet.", anchors: [] }] : single;
}
