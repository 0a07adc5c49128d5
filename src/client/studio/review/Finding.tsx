import { memo } from "react";
import type { Dossier } from "../../../documents/model.ts";
import { Icon } from "../../screens/parts/Icon.tsx";
import { m } from "../../words/words.ts";
import { Asks } from "./Asks.tsx";
import { Face } from "./Face.tsx";
import { FindingActions } from "./FindingActions.tsx";
import { FindingFields } from "./FindingFields.tsx";
import { rowKey } from "./marks.ts";
import { useReview, useReviewDoor } from "./reviewContext.ts";
import { NEED_WORDS } from "./reviewWords.ts";
import type { Row, Tab } from "./rows.ts";
import { thingOf } from "./things.ts";

interface FindingProps {
  readonly tab: Tab;
  readonly row: Row;
  readonly dossier: Dossier;
}

/** A row of a list: what was found, and, while it is chosen, all that can be done with it. */
export const Finding = memo(function Finding({ tab, row, dossier }: FindingProps) {
  const { review, moves } = useReviewDoor();
  const key = rowKey(tab, row.id);
  const light = (): void => review.store.setState({ lit: [key] });
  const chosen = useReview((state) => state.chosen[tab] === row.id);
  const lit = useReview((state) => state.lit.includes(key));
  const thing = thingOf(dossier, tab, row.id);
  if (thing === undefined) return null;
  return (
    <li className="finding" data-chosen={chosen} data-lit={lit} data-review={row.review}>
      <button type="button" className="finding-head" aria-expanded={chosen} onClick={() => moves.choose(tab, row.id)} onFocus={light} onMouseEnter={light}>
        <Verdict row={row} />
        <span className="finding-face">
          <Face thing={thing} dossier={dossier} />
          {row.review === "todo" && row.needs.length > 0 && (
            <span className="finding-needs">
              {row.needs.map((need) => (
                <span key={need} className="chip" data-need={need}>
                  {NEED_WORDS[need]()}
                </span>
              ))}
            </span>
          )}
        </span>
      </button>
      {chosen && (
        <div className="finding-body">
          <Asks thing={thing} dossier={dossier} />
          <FindingActions thing={thing} />
          <FindingFields thing={thing} dossier={dossier} />
        </div>
      )}
    </li>
  );
});

function Verdict({ row: { review } }: { readonly row: Row }) {
  const words = { todo: "", ok: m.review_act_accepted(), edited: m.review_act_edited(), dropped: m.review_act_dropped() }[review];
  return (
    <span className="finding-verdict">
      {review !== "todo" && <Icon name={review === "dropped" ? "cross" : "check"} size={14} />}
      <span className="unseen">{words}</span>
    </span>
  );
}
