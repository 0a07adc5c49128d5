import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";
import { ShiftList } from "../parts/ShiftList.tsx";

/** What the game before it changes at the start of this one. */
export function BroughtAlong() {
  const { campaign, scenario } = useGame((state) => state.wishes);
  const wish = useGame((state) => state.wish);
  if (campaign === null || campaign.scenario !== scenario) return null;
  return (
    <section className="brought-along stack">
      <h2>{m.campaign_brought()}</h2>
      <ShiftList next={campaign} />
      <button type="button" className="text-button" onClick={() => wish({ campaign: null })}>
        {m.campaign_without()}
      </button>
    </section>
  );
}
