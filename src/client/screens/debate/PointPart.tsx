import type { PointView } from "../../viewmodel/debateRecord.ts";
import type { DebateTurn } from "../../viewmodel/debateTurn.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { POINT_TEXTS } from "../phrases/pointText.ts";

const QUESTIONS: readonly PointView["question"][] = ["howKnown", "whoPays", "whatElse", "whatIfNot"];

/** A point of information from the floor: a short question to a claim. */
export function PointPart({ turn }: { readonly turn: DebateTurn }) {
  const { view } = useMatch();
  const submit = useGame((state) => state.submit);
  const busy = useGame((state) => state.busy);
  const compose = useGame((state) => state.compose);
  const { pointClaim = "", pointQuestion = "" } = useGame((state) => state.draft.composer);
  const claim = turn.ask.find(({ id }) => id === pointClaim);
  const question = QUESTIONS.find((one) => one === pointQuestion);
  const ask = (): void => {
    if (claim !== undefined && question !== undefined) void submit({ type: "raisePoint", role: view.you ?? "", claim: claim.id, question });
  };
  return (
    <section className="part" aria-labelledby="ask-floor">
      <h3 id="ask-floor">{m.debate_point_title()}</h3>
      <p className="small quiet">{m.debate_point_about()}</p>
      <label className="stack">
        <span className="small">{m.debate_point_claim()}</span>
        <select value={pointClaim} onChange={(event) => compose("pointClaim", event.target.value)}>
          <option value="">{m.debate_point_claim()}</option>
          {turn.ask.map(({ id, mark, text }) => (
            <option key={id} value={id}>
              {m.debate_point_claimOption({ mark, text })}
            </option>
          ))}
        </select>
      </label>
      <label className="stack">
        <span className="small">{m.debate_point_question()}</span>
        <select value={pointQuestion} onChange={(event) => compose("pointQuestion", event.target.value)}>
          <option value="">{m.debate_point_question()}</option>
          {QUESTIONS.map((one) => (
            <option key={one} value={one}>
              {POINT_TEXTS[one]()}
            </option>
          ))}
        </select>
      </label>
      <ActionButton look="plain" onPress={ask} blocked={busy ? m.parts_waiting() : claim === undefined || question === undefined ? m.debate_point_pickFirst() : null}>
        {m.debate_point_ask()}
      </ActionButton>
    </section>
  );
}
