import type { DebateTurn } from "../../viewmodel/debateTurn.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";

/** One look outside the articles for what a card on the table says. What is found shows on the card. */
export function CheckPart({ turn }: { readonly turn: DebateTurn }) {
  const { view } = useMatch();
  const submit = useGame((state) => state.submit);
  const busy = useGame((state) => state.busy);
  const compose = useGame((state) => state.compose);
  const picked = useGame((state) => state.draft.composer["check"]) ?? "";
  const chosen = turn.checks.find(({ card }) => card.id === picked);
  if (turn.checks.length === 0) return turn.checked ? <p className="small quiet">{m.debate_check_used()}</p> : null;
  const check = (): void => {
    if (chosen !== undefined) void submit({ type: "checkSource", role: view.you ?? "", card: chosen.card.id });
  };
  return (
    <section className="part" aria-labelledby="check-source">
      <h3 id="check-source">{m.debate_check_title()}</h3>
      <p className="small quiet">{m.debate_check_about()}</p>
      <label className="stack">
        <span className="small">{m.debate_check_pick()}</span>
        <select value={picked} onChange={(event) => compose("check", event.target.value)}>
          <option value="">{m.debate_check_pickFirst()}</option>
          {turn.checks.map(({ card }) => (
            <option key={card.id} value={card.id}>
              {m.debate_check_option({ id: card.id, text: card.text })}
            </option>
          ))}
        </select>
      </label>
      <ActionButton look="plain" onPress={check} blocked={busy ? m.parts_waiting() : chosen === undefined ? m.debate_check_pickFirst() : null}>
        {chosen === undefined ? m.debate_check_title() : m.debate_check_button({ id: chosen.card.id })}
      </ActionButton>
    </section>
  );
}
