import type { Dossier } from "../../../documents/model.ts";
import { m } from "../../words/words.ts";
import { useReview, useReviewDoor } from "./reviewContext.ts";
import { placesOf, type Thing } from "./things.ts";
import { sentenceAround, whyOf } from "./whyOf.ts";

/** So many places are quoted. */
const MOST_PLACES = 12;

/** Why a thing is there, in plain words; how sure the rules are; and every place that it stands on. */
export function WhyPart({ thing, dossier }: { readonly thing: Thing; readonly dossier: Dossier }) {
  const { review } = useReviewDoor();
  const base = useReview((state) => state.base) ?? dossier;
  const log = useReview((state) => state.log);
  const { sentences, others } = whyOf(thing, { base, now: dossier, log });
  return (
    <section className="finding-ask review-why stack">
      <h3 data-asks tabIndex={-1}>
        {m.review_why_title()}
      </h3>
      {sentences.length > 0 && (
        <ul className="review-trace">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {thing.on === "card" && thing.one.why.length > 0 && <p className="small">{m.review_why_confidence({ percent: Math.round(thing.one.confidence * 100) })}</p>}
      <p className="small quiet">{m.review_why_places()}</p>
      <ul className="review-places">
        {linesOf(thing, dossier).map(({ doc, start, name, line, quote }) => (
          <li key={`${doc} ${start}`}>
            <button type="button" className="text-button" onClick={() => review.store.setState({ doc })}>
              {m.review_why_place({ name, line })}
            </button>
            <blockquote>{quote}</blockquote>
          </li>
        ))}
      </ul>
      {others.length > 0 && <p className="small quiet">{m.review_why_others({ rules: others.join("; ") })}</p>}
    </section>
  );
}

/** The sentences in which a thing stands, each once, with their lines. */
function linesOf(thing: Thing, dossier: Dossier) {
  const sentences = placesOf(thing).map((place) => sentenceAround(place, dossier));
  const distinct = [...new Map(sentences.map((place) => [`${place.doc} ${place.start}`, place])).values()];
  return distinct.slice(0, MOST_PLACES).flatMap((place) => {
    const doc = dossier.readings.find((reading) => reading.doc.id === place.doc)?.doc;
    return doc === undefined ? [] : [{ ...place, name: doc.name, line: doc.text.slice(0, place.start).split("\n").length, quote: doc.text.slice(place.start, place.end) }];
  });
}
