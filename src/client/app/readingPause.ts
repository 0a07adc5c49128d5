import type { SeatView } from "../../engine/index.ts";

/** Long enough to read a claim or a card that a lead lays down; milliseconds. */
const LEAD_PAUSE = 1100;
/** The floor speaks briefly: each of its roles lays one card at most; milliseconds. */
const FLOOR_PAUSE = 600;

/** How long to wait before a stand-in acts: time to read what the table has gained since the last wait, and none where it has gained nothing. Milliseconds. */
export function makeReadingPause(): (view: Pick<SeatView, "place" | "debates">) => number {
  let seen = "";
  return ({ place, debates }) => {
    const debate = debates.at(-1);
    if (debate === undefined || place.phase !== "debate") return 0;
    const table = [debate.round, debate.claims.length, debate.plays.length, debate.checkedBy.length].join(".");
    if (table === seen) return 0;
    seen = table;
    return place.step === "floor" ? FLOOR_PAUSE : LEAD_PAUSE;
  };
}
