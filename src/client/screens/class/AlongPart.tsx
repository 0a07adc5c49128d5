import type { NextInCampaign } from "../../store/gameDoor.ts";
import { m } from "../../words/words.ts";
import { ShiftList } from "../parts/ShiftList.tsx";

/** What a class brings along from the game before. */
export function AlongPart({ next, onDrop }: { readonly next: NextInCampaign; readonly onDrop: () => void }) {
  return (
    <section className="host-part stack">
      <h2>{m.campaign_brought()}</h2>
      <ShiftList next={next} />
      <button type="button" className="text-button" onClick={onDrop}>
        {m.campaign_without()}
      </button>
    </section>
  );
}
