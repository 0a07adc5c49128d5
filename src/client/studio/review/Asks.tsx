import { type FormEvent, type KeyboardEvent, useState } from "react";
import type { Dossier, DraftCard, DraftConsequence } from "../../../documents/model.ts";
import { ActionButton } from "../../screens/parts/ActionButton.tsx";
import { listed } from "../../viewmodel/formats.ts";
import { m } from "../../words/words.ts";
import { Act } from "./FindingActions.tsx";
import { Face } from "./Face.tsx";
import { CARD_LENGTH } from "./newCard.ts";
import { useReview, useReviewDoor } from "./reviewContext.ts";
import { piecesOf } from "./moves.ts";
import { nameOf, spelled } from "./reviewWords.ts";
import { TAB_OF, thingOf, type Thing } from "./things.ts";
import { WhyPart } from "./WhyPart.tsx";

/** What the chosen row asks just now: other words, a merger, a yes, or nothing; or why it is there. */
export function Asks({ thing, dossier }: { readonly thing: Thing; readonly dossier: Dossier }) {
  const asking = useReview((state) => state.asking);
  if (asking?.id !== thing.one.id) return null;
  switch (asking.kind) {
    case "edit":
      return thing.on === "issue" ? null : <EditForm thing={thing} />;
    case "merge":
      return <MergePart thing={thing} dossier={dossier} candidates={asking.candidates} at={asking.at} />;
    case "split":
      return thing.on === "issue" ? null : <SplitPart thing={thing} />;
    case "yes":
      return thing.on === "card" ? <YesPart card={thing.one} dossier={dossier} /> : null;
    case "why":
      return <WhyPart thing={thing} dossier={dossier} />;
  }
}

type Editable = Exclude<Thing, { readonly on: "issue" }>;

function wordsOf(thing: Editable): string {
  switch (thing.on) {
    case "card":
      return thing.one.text;
    case "measure":
      return thing.one.label;
    case "consequence":
      return spelled(thing.one.category);
    case "actor":
      return thing.one.name;
  }
}

/** The name of a kind of consequence that there is, if the words are its; else the words. */
const categoryOf = (words: string, known: readonly DraftConsequence[]): string => known.find(({ category }) => spelled(category).toLowerCase() === words.toLowerCase())?.category ?? words;

function EditForm({ thing }: { readonly thing: Editable }) {
  const { review, moves } = useReviewDoor();
  const before = wordsOf(thing);
  const [words, setWords] = useState(before);
  const save = (event?: FormEvent): void => {
    event?.preventDefault();
    const after = words.trim();
    const { id } = thing.one;
    if (after === "" || after === before) return moves.close();
    if (thing.on === "card") moves.change("card", { id, before: { text: before }, after: { text: after } });
    else if (thing.on === "measure") moves.change("measure", { id, before: { label: before }, after: { label: after } });
    else if (thing.on === "consequence") moves.change("consequence", { id, before: { category: thing.one.category }, after: { category: categoryOf(after, review.store.getState().base?.consequences ?? []) } });
    else moves.change("actor", { id, before: { name: before }, after: { name: after } });
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === "Escape") moves.close();
    else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      save();
    }
  };
  return (
    <form className="finding-ask stack" onSubmit={save}>
      <label className="stack">
        <b>{thing.on === "card" ? m.review_act_cardWords() : m.review_act_name()}</b>
        <textarea data-asks className="field area" rows={3} value={words} {...(thing.on === "card" && { maxLength: CARD_LENGTH })} onChange={(event) => setWords(event.target.value)} onKeyDown={press} />
        {thing.on === "card" && <span className="small quiet">{m.review_act_lettersLeft({ count: words.length, all: CARD_LENGTH })}</span>}
      </label>
      <div className="row wrap">
        <button type="submit" className="action slim">
          {m.review_act_save()}
        </button>
        <ActionButton look="plain slim" onPress={moves.close}>
          {m.review_act_cancel()}
        </ActionButton>
      </div>
    </form>
  );
}

interface MergePartProps {
  readonly thing: Thing;
  readonly dossier: Dossier;
  readonly candidates: readonly string[];
  readonly at: number;
}

function MergePart({ thing, dossier, candidates, at }: MergePartProps) {
  const { moves } = useReviewDoor();
  const other = thingOf(dossier, TAB_OF[thing.on], candidates[at] ?? "");
  if (other === undefined) return null;
  return (
    <section className="finding-ask stack" aria-live="polite">
      <b>{m.review_act_mergeWith()}</b>
      <div className="finding-face review-candidate">
        <Face thing={other} dossier={dossier} />
      </div>
      <div className="row wrap">
        <Act keyName="M" onPress={moves.merge} main>
          {m.review_act_mergeYes()}
        </Act>
        {candidates.length > 1 && (
          <Act keyName="N" onPress={moves.nextCandidate}>
            {m.review_act_mergeNext({ at: at + 1, count: candidates.length })}
          </Act>
        )}
        <Act keyName="Esc" onPress={moves.close}>
          {m.review_act_cancel()}
        </Act>
      </div>
    </section>
  );
}

/** The pieces of a thing that stands on several: one of them comes out, or each becomes a thing of its own. */
function SplitPart({ thing }: { readonly thing: Editable }) {
  const { moves } = useReviewDoor();
  return (
    <section className="finding-ask stack">
      <h3 data-asks tabIndex={-1}>
        {m.review_act_splitWhich()}
      </h3>
      <ul className="review-pieces">
        {piecesOf(thing).map((piece) => (
          <li key={`${piece.at} ${piece.words}`}>
            <blockquote>{piece.words}</blockquote>
            <button type="button" className="finding-act" onClick={() => moves.pullOut(piece)}>
              {m.review_act_pullOut()}
              <span className="unseen">: {piece.words}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="row wrap">
        <Act keyName="S" onPress={moves.split}>
          {m.review_act_splitAll()}
        </Act>
        <Act keyName="Esc" onPress={moves.close}>
          {m.review_act_cancel()}
        </Act>
      </div>
    </section>
  );
}

function YesPart({ card, dossier }: { readonly card: DraftCard; readonly dossier: Dossier }) {
  const { moves } = useReviewDoor();
  return (
    <section className="finding-ask review-yes stack">
      <h3 data-asks tabIndex={-1}>
        {m.review_yes_title({ names: listed(card.accuses.map((id) => nameOf(dossier, id))) })}
      </h3>
      <blockquote>{card.verbatim}</blockquote>
      <p className="small">{m.review_yes_about()}</p>
      <div className="row wrap">
        <Act keyName="Y" onPress={moves.sayYes} main>
          {m.review_yes_yes()}
        </Act>
        <Act keyName="Esc" onPress={moves.close}>
          {m.review_yes_no()}
        </Act>
      </div>
    </section>
  );
}
