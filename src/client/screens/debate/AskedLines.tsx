import type { AskedOfSource } from "../../viewmodel/debateRecord.ts";
import type { CardView } from "../../viewmodel/cardView.ts";
import { signed } from "../../viewmodel/figures.ts";
import { m } from "../../words/words.ts";
import { Flag } from "../parts/Flag.tsx";
import { checkText } from "../phrases/checkText.ts";
import { QUESTION_TEXTS } from "../phrases/questionText.ts";
import { scoreLineText } from "../phrases/scoreLineText.ts";

/** Questions that were put to a source, with what was answered. */
export function AskedLines({ asked, check = null }: { readonly asked: readonly AskedOfSource[]; readonly check?: CardView["check"] }) {
  if (asked.length === 0) return null;
  return (
    <ul className="asked">
      {asked.map(({ question, by, answer }) => (
        <li key={question}>
          <span className="row">
            <Flag letter={by.flag} size={13} />
            <span>
              {m.debate_card_asked_by({ role: by.short })} <b>{QUESTION_TEXTS[question]()}</b>
            </span>
          </span>
          {answer.length > 0 && <span>{answer.map((line) => m.debate_ask_answer({ line: scoreLineText(line), points: signed(line.points) })).join(" · ")}</span>}
          {question === "others" && check !== null && (
            <span>
              {checkText(check.result)} {check.finding}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
