import { useMemo } from "react";
import { percent } from "../../viewmodel/figures.ts";
import { timelineView } from "../../viewmodel/timelineView.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { Icon } from "../parts/Icon.tsx";

/** Policies that were adopted though the house had decided otherwise, told loudly. */
export function AgainstHouse() {
  const { compiled, scenario, view } = useMatch();
  const found = useMemo(() => timelineView(compiled, view).flatMap(({ round, entries }) => entries.flatMap((entry) => (entry.against === null ? [] : [{ ...entry, round, against: entry.against }]))), [compiled, view]);
  if (found.length === 0) return null;
  return (
    <section className="against-house" aria-labelledby="against-house">
      <h2 id="against-house" className="row">
        <Icon name="gavel" />
        {m.debrief_against_title()}
      </h2>
      <ul>
        {found.map(({ key, round, role, title, against }) => (
          <li key={`${round}.${key}`}>{m.debrief_against_line({ name: scenario.roundName, round, role: role?.short ?? "", title, share: percent(against) })}</li>
        ))}
      </ul>
    </section>
  );
}
