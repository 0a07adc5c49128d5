import { useMemo, useRef, useState } from "react";
import { m } from "../../words/words.ts";
import { Finding } from "./Finding.tsx";
import { useReview } from "./reviewContext.ts";
import { NONE_WORDS } from "./reviewWords.ts";
import { type Reviewed, rowsOf, type Tab } from "./rows.ts";
import { useListKeys } from "./useListKeys.ts";

/** One list: what is proposed, and in a drawer the rest. */
export function FindingList({ tab, reviewed }: { readonly tab: Tab; readonly reviewed: Reviewed }) {
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<Tab | null>(null);
  const { main, more } = useMemo(() => rowsOf(tab, reviewed), [tab, reviewed]);
  const chosen = useReview((state) => state.chosen[tab]);
  // A press in the document may choose what lies in the drawer.
  const shown = open === tab || more.some(({ id }) => id === chosen);
  useListKeys(root);
  return (
    <div ref={root}>
      {main.length === 0 && <p className="quiet review-none">{NONE_WORDS[tab]()}</p>}
      <ol className="review-list">
        {main.map((row) => (
          <Finding key={row.id} tab={tab} row={row} dossier={reviewed.now} />
        ))}
      </ol>
      {more.length > 0 && (
        <details key={tab} className="review-more" open={shown} onToggle={(event) => setOpen(event.currentTarget.open ? tab : null)}>
          <summary>{m.review_tab_more({ count: more.length })}</summary>
          {shown && (
            <ol className="review-list">
              {more.map((row) => (
                <Finding key={row.id} tab={tab} row={row} dossier={reviewed.now} />
              ))}
            </ol>
          )}
        </details>
      )}
    </div>
  );
}
