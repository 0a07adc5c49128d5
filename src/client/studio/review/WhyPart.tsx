import type { Dossier } from "../../../documents/model.ts";
import { m } from "../../words/words.ts";
import { useReviewDoor } from "./reviewContext.ts";
import { traceOf } from "./traceOf.ts";
import { placesOf, type Thing } from "./things.ts";

/** Which rules decided, how sure they are, and every place that it stands on. */
export function WhyPart({ thing, dossier }: { readonly thing: Thing; readonly dossier: Dossier }) {
  const { review } = useReviewDoor();
  const rules = traceOf(thing, dossier);
  const lines = placesOf(thing).slice(0, 12).flatMap((place) => {
    const doc = dossier.readings.find((reading) => reading.doc.id === place.doc)?.doc;
    return doc === undefined ? [] : [{ ...place, name: doc.name, line: doc.text.slice(0, place.start).split("\n").length, quote: doc.text.slice(place.start, place.end) }];
  });
  return (
    <section className="finding-ask review-why stack">
      <h3 data-asks tabIndex={-1}>
        {m.review_why_title()}
      </h3>
      {rules.length === 0 ? <p className="small">{m.review_why_none()}</p> : (
        <>
          <p className="small quiet">{m.review_why_rules()}</p>
          <ol className="review-trace">
            {rules.map((rule) => (
              <li key={rule}>
                <code>{rule}</code>
              </li>
            ))}
          </ol>
        </>
      )}
      {thing.on === "card" && <p className="small">{m.review_why_confidence({ percent: Math.round(thing.one.confidence * 100) })}</p>}
      <p className="small quiet">{m.review_why_places()}</p>
      <ul className="review-places">
        {lines.map(({ doc, start, name, line, quote }) => (
          <li key={`${doc} ${start}`}>
            <button type="button" className="text-button" onClick={() => review.store.setState({ doc })}>
              {m.review_why_place({ name, line })}
            </button>
            <blockquote>{quote}</blockquote>
          </li>
        ))}
      </ul>
    </section>
  );
}
