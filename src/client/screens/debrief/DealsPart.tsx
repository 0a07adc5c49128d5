import { useMemo } from "react";
import type { DealView } from "../../viewmodel/dealView.ts";
import { dealView } from "../../viewmodel/dealView.ts";
import { m } from "../../words/words.ts";
import { DutyList } from "../caucus/DutyList.tsx";
import { useMatch } from "../gameContext.ts";
import { dealStateText, kindText, rolesText } from "../phrases/dealText.ts";
import { PartHeading } from "./PartHeading.tsx";

/** Which deals come first: what was broken is told first. */
const ORDER: readonly DealView["state"][] = ["breached", "kept", "active", "void"];

/** The deals that came into force, and what became of them; nothing where deals were not played. */
export function DealsPart() {
  const { compiled, view } = useMatch();
  const deals = useMemo(() => view.world.deals.map((deal) => dealView(compiled, view, deal)).sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state)), [compiled, view]);
  if (!view.parts.includes("deals")) return null;
  const count = (state: DealView["state"]): number => deals.filter((deal) => deal.state === state).length;
  const rest = deals.length - count("kept") - count("breached");
  return (
    <section className="debrief-part">
      <PartHeading part="deals" title={m.debrief_deals_title()} about={m.debrief_deals_about()} />
      {deals.length === 0 ? (
        <p className="quiet">{m.debrief_deals_none()}</p>
      ) : (
        <p>
          <b>{m.debrief_deals_kept({ count: count("kept") })}</b> · <b>{m.debrief_deals_breached({ count: count("breached") })}</b> {rest > 0 && <span className="quiet">· {m.debrief_deals_other({ count: rest })}</span>}
        </p>
      )}
      <ul className="debrief-deals">
        {deals.map((deal) => (
          <Deal key={deal.id} deal={deal} />
        ))}
      </ul>
    </section>
  );
}

function Deal({ deal: { kind, signed, since, state, duties } }: { readonly deal: DealView }) {
  const { scenario } = useMatch();
  return (
    <li className="deal-told" data-state={state}>
      <p className="row deal-told-head">
        <b>{kindText(kind)}</b> <span className="chip">{dealStateText(state)}</span>
      </p>
      <p className="small quiet">{m.debrief_deals_since({ roles: rolesText(signed), name: scenario.roundName, round: since })}</p>
      <DutyList duties={duties} />
    </li>
  );
}
