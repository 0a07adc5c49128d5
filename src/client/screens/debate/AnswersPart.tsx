import type { PointToAnswer } from "../../viewmodel/debateQuestions.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Flag } from "../parts/Flag.tsx";
import { POINT_TEXTS, pointAnswerText } from "../phrases/pointText.ts";

/** A lead takes questions from the floor, or waves them down. */
export function AnswersPart({ points }: { readonly points: readonly PointToAnswer[] }) {
  return (
    <ul className="own-cards">
      {points.map((point) => (
        <Point key={point.id} point={point} />
      ))}
    </ul>
  );
}

function Point({ point }: { readonly point: PointToAnswer }) {
  const { view } = useMatch();
  const submit = useGame((state) => state.submit);
  const busy = useGame((state) => state.busy);
  const waits = busy ? m.parts_waiting() : null;
  const give = (answer: "take" | "decline"): void => void submit({ type: "answerPoint", role: view.you ?? "", point: point.id, answer });
  return (
    <li className="hand-card">
      <p className="row">
        <Flag letter={point.by.flag} size={16} />
        <span className="small quiet">{m.debate_point_asksAbout({ role: point.by.short, mark: point.mark })}</span>
      </p>
      <h3>{POINT_TEXTS[point.question]()}</h3>
      <p className="small quiet">{m.debate_point_claimOption({ mark: point.mark, text: point.text })}</p>
      <p className="small">
        {m.debate_point_wouldSay()} <b>{pointAnswerText(point.answer)}</b>
      </p>
      <div className="question-buttons">
        <ActionButton look="slim" onPress={() => give("take")} blocked={waits}>
          {m.debate_point_take()}
        </ActionButton>
        <ActionButton look="plain slim" onPress={() => give("decline")} blocked={waits ?? (point.mustTake ? m.debate_point_mustTake() : null)}>
          {m.debate_point_decline()}
        </ActionButton>
      </div>
    </li>
  );
}
