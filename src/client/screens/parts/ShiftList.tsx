import type { NextInCampaign } from "../../store/gameDoor.ts";
import { figure } from "../../viewmodel/figures.ts";
import { m } from "../../words/words.ts";

/** What a class did before and how the next game starts by it: each reason with the meters that it moves. */
export function ShiftList({ next: { shifts, titles } }: { readonly next: Pick<NextInCampaign, "shifts" | "titles"> }) {
  if (shifts.length === 0) return <p className="quiet">{m.campaign_nothing()}</p>;
  const reasons = [...new Set(shifts.map(({ reason }) => reason))];
  return (
    <ul className="stack">
      {reasons.map((reason) => (
        <li key={reason}>
          {reason}
          <br />
          <span className="small quiet">
            {shifts
              .filter((shift) => shift.reason === reason)
              .map(({ meter, to }) => m.campaign_startsAt({ meter: titles[meter] ?? meter, to: figure(to, 0) }))
              .join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
