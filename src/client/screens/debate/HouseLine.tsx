import type { HouseView } from "../../viewmodel/debateView.ts";
import { evenPercent, percent } from "../../viewmodel/figures.ts";
import { m } from "../../words/words.ts";

/** The house in one line, where the page is too narrow to have it in sight beside the panel. */
export function HouseLine({ house: { now, threshold, passes } }: { readonly house: HouseView }) {
  return (
    <p className="house-line">
      <b>{m.debate_house_now({ share: evenPercent(now) })}</b>, {m.debate_house_needed({ share: percent(threshold) })}.{" "}
      <span className="house-verdict" data-passes={passes}>
        {passes ? m.debate_house_passesNow() : m.debate_house_fallsNow()}
      </span>
    </p>
  );
}
