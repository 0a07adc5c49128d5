import { m } from "../../words/words.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { useLearning } from "./useLearning.ts";

/** Letters of a line; what the protocol takes. */
const LONGEST = 240;

const PROMPTS = [m.survey_ticket_surprise, m.survey_ticket_change, m.survey_ticket_question] as const;

/** Three lines for oneself, which can be handed to the teacher. */
export function ExitTicket() {
  const { own, keep, ask, place, piece, under13 } = useLearning();
  if (under13) return <p>{m.survey_ticket_young()}</p>;
  const written = own.ticket.some((line) => line.trim() !== "");
  return (
    <section className="stack">
      <h3>{m.survey_ticket_title()}</h3>
      <p className="quiet">{place === "student" ? m.survey_ticket_about() : m.survey_yours()}</p>
      {PROMPTS.map((prompt, index) => (
        <label key={prompt()} className="survey-line">
          {prompt()}
          <textarea className="field area" rows={2} maxLength={LONGEST} value={own.ticket[index] ?? ""} onChange={(event) => keep({ ticket: PROMPTS.map((_, at) => (at === index ? event.target.value : (own.ticket[at] ?? ""))) })} />
        </label>
      ))}
      {place === "student" && written && (
        <ActionButton look="plain slim" onPress={() => void ask({ type: "handIn", lines: PROMPTS.map((_, index) => own.ticket[index] ?? "") })}>
          {m.survey_ticket_handIn()}
        </ActionButton>
      )}
      <p className="small quiet" aria-live="polite">
        {piece?.handedIn === true && m.survey_ticket_handedIn()}
      </p>
    </section>
  );
}
