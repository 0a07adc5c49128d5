import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { ShiftList } from "./ShiftList.tsx";

/** In the briefing: what starts otherwise than the scenario says, and why. What a class or a player did before, or what the teacher set. */
export function StartOtherwise() {
  const { scenario, view } = useMatch();
  const shifts = view.overrides.filter(({ round, target }) => round === 0 && target.kind === "meter").map(({ target, from, to, reason }) => ({ meter: target.id, from, to, reason }));
  if (shifts.length === 0) return null;
  return (
    <section className="stack rule">
      <h2>{m.campaign_start()}</h2>
      <ShiftList next={{ shifts, titles: Object.fromEntries(scenario.meters.map(({ id, title }) => [id, title])) }} />
    </section>
  );
}
