import type { NextInCampaign } from "../../store/gameDoor.ts";
import { figure, signed } from "../../viewmodel/figures.ts";
import { startChanges } from "../../viewmodel/startChanges.ts";
import { m } from "../../words/words.ts";

/** How a game starts by what was done before: each reason with its share, and once where each meter starts. */
export function ShiftList({ next: { shifts, titles } }: { readonly next: Pick<NextInCampaign, "shifts" | "titles"> }) {
  if (shifts.length === 0) return <p className="quiet">{m.campaign_nothing()}</p>;
  const { reasons, starts } = startChanges(shifts);
  const title = (meter: string): string => titles[meter] ?? meter;
  return (
    <ul className="stack">
      {reasons.map(({ reason, shares }) => (
        <li key={reason}>
          {reason}
          <br />
          <span className="small quiet">{shares.map(({ meter, by }) => m.campaign_share({ meter: title(meter), by: signed(by, 0) })).join(" · ")}</span>
        </li>
      ))}
      <li>
        <b>{starts.map(({ meter, to }) => m.campaign_startsAt({ meter: title(meter), to: figure(to, 0) })).join(" · ")}</b>
      </li>
    </ul>
  );
}
