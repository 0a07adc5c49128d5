import { useMemo } from "react";
import { evenFigure } from "../../viewmodel/figures.ts";
import type { LedgerRow } from "../../viewmodel/ledgerView.ts";
import { ledgerView } from "../../viewmodel/ledgerView.ts";
import { newsOf } from "../../viewmodel/meterView.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { causeTitle } from "../phrases/causeTitle.ts";
import { CardLinks } from "./CardLinks.tsx";
import { Delta } from "./Delta.tsx";
import { Flag } from "./Flag.tsx";
import { Sheet } from "./Sheet.tsx";

/** The ledger of a meter: all causes of a round, or of the game so far, with their reasons. */
export function WhySheet({ meter, round }: { readonly meter: string; readonly round: number | null }) {
  const { compiled, scenario, view } = useMatch();
  const openPanel = useGame((state) => state.openPanel);
  const ledger = useMemo(() => ledgerView(compiled, view, { meter, round }), [compiled, view, meter, round]);
  const good = scenario.meters.find(({ id }) => id === meter)?.good ?? "contested";
  if (ledger === null) return null;
  const change = ledger.to - ledger.from;
  return (
    <Sheet title={m.parts_whyTitle({ meter: ledger.title })}>
      <div className="stack">
        <p className="lede">{ledger.about}</p>
        <div className="tabs">
          {[null, ...ledger.rounds].map((one) => (
            <button key={one ?? 0} type="button" aria-pressed={one === round} onClick={() => openPanel({ kind: "why", meter, round: one })}>
              {one === null ? m.parts_allRounds() : m.parts_roundName({ name: scenario.roundName, round: one })}
            </button>
          ))}
        </div>
        <p>
          {m.parts_whyChange({ from: evenFigure(ledger.from), to: evenFigure(ledger.to) })} <Delta change={change} news={newsOf(change, good)} />
        </p>
        {ledger.rows.length === 0 ? (
          <p className="quiet">{m.parts_whyNothingYet()}</p>
        ) : (
          <>
            <ul className="ledger">
              {ledger.rows.map((row) => (
                <LedgerLine key={row.key} row={row} good={good} />
              ))}
            </ul>
            <p className="ledger-total">
              <span>{m.parts_whySum()}</span>
              <Delta change={change} news={newsOf(change, good)} />
            </p>
          </>
        )}
      </div>
    </Sheet>
  );
}

function LedgerLine({ row, good }: { readonly row: LedgerRow; readonly good: "high" | "low" | "contested" }) {
  return (
    <li>
      <Delta change={row.points} news={newsOf(row.points, good)} />
      <div className="cause">
        <b>
          {row.role !== null && <Flag letter={row.role.flag} size={16} />}
          {causeTitle(row)}
        </b>
        <p>{row.kind === "settling" ? m.parts_whySettling() : row.why}</p>
        <div className="rests">
          {row.cards.length > 0 && <CardLinks cards={row.cards} />}
          {row.assumption !== null && <span className="chip buff">{m.parts_assumes({ title: row.assumption.title })}</span>}
          {row.cards.length === 0 && row.assumption === null && row.kind !== "settling" && <span>{m.parts_authorsAssumption()}</span>}
        </div>
      </div>
    </li>
  );
}
