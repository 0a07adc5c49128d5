import type { CrossTurn, SourceChoice } from "../../viewmodel/debateQuestions.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { QUESTION_TEXTS } from "../phrases/questionText.ts";
import { AskedLines } from "./AskedLines.tsx";

/** Cross-examination: pick a card of the table, and ask after its source. */
export function CrossPart({ cross }: { readonly cross: CrossTurn }) {
  const compose = useGame((state) => state.compose);
  const picked = useGame((state) => state.draft.composer["source"]);
  const { sources, questionsLeft, checks } = cross;
  const chosen = sources.find(({ card }) => card.id === picked) ?? sources[0];
  if (sources.length === 0) return <p className="quiet">{m.debate_ask_noSources()}</p>;
  return (
    <fieldset className="part">
      <legend>{m.debate_ask_legend()}</legend>
      <p className="small quiet">
        {m.debate_ask_left({ count: questionsLeft })} · {m.debate_ask_checks({ count: checks })}
      </p>
      {sources.map((source) => (
        <Source key={source.card.id} source={source} chosen={source === chosen} choose={() => compose("source", source.card.id)} />
      ))}
    </fieldset>
  );
}

function Source({ source, chosen, choose }: { readonly source: SourceChoice; readonly chosen: boolean; readonly choose: () => void }) {
  const { card, mark, asked } = source;
  return (
    <div className="option" data-chosen={chosen}>
      <label>
        <input type="radio" name="source" checked={chosen} onChange={choose} />
        <span>
          {m.debate_ask_source({ mark, text: card.text })} <b className="score">{m.debate_card_score({ score: card.score.points })}</b>
          <small>
            <b>{card.speaker}</b> · {card.status}
          </small>
        </span>
      </label>
      {chosen && (
        <div className="source-questions">
          <Questions source={source} />
          <AskedLines asked={asked} check={card.check} />
        </div>
      )}
    </div>
  );
}

function Questions({ source: { card, questions } }: { readonly source: SourceChoice }) {
  const { view } = useMatch();
  const submit = useGame((state) => state.submit);
  const busy = useGame((state) => state.busy);
  const compose = useGame((state) => state.compose);
  const role = view.you ?? "";
  const ask = (question: SourceChoice["questions"][number]): void => {
    compose("source", card.id);
    void submit(question === "others" ? { type: "checkSource", role, card: card.id } : { type: "challengeSource", role, card: card.id, question });
  };
  if (questions.length === 0) return <p className="small quiet">{m.debate_ask_nothing()}</p>;
  return (
    <div className="question-buttons">
      {questions.map((question) => (
        <ActionButton key={question} look="plain slim" onPress={() => ask(question)} blocked={busy ? m.parts_waiting() : null}>
          {QUESTION_TEXTS[question]()}
          {question === "others" && <small> {m.debate_ask_costsCheck()}</small>}
        </ActionButton>
      ))}
    </div>
  );
}
