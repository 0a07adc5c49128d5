import { useMemo } from "react";
import { type LatestMove, latestMove } from "../../viewmodel/latestMove.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { Flag } from "../parts/Flag.tsx";

/** What was said last, where the table is further down the page. */
export function Latest() {
  const { scenario, view } = useMatch();
  const openPanel = useGame((state) => state.openPanel);
  const latest = useMemo(() => latestMove(scenario, view), [scenario, view]);
  if (latest === null) return null;
  const { by, card, text } = latest;
  return (
    <section className="latest" aria-live="polite">
      <p className="small quiet row">
        <Flag letter={by.flag} size={14} /> {KINDS[latest.as](latest)}
      </p>
      <p className="card-text">{text}</p>
      {card !== null && (
        <button type="button" className="text-button" onClick={() => openPanel({ kind: "card", card })}>
          {m.debate_card_all({ id: card })}
        </button>
      )}
    </section>
  );
}

const KINDS: Readonly<Record<LatestMove["as"], (move: LatestMove) => string>> = {
  claim: ({ by, mark }) => m.debate_latest_claim({ role: by.short, mark }),
  support: ({ by, mark }) => m.debate_latest_support({ role: by.short, mark }),
  attack: ({ by, mark }) => m.debate_latest_attack({ role: by.short, mark }),
};
