import type { SteelmanCase } from "../../store/classPort.ts";
import { caseLines } from "../../viewmodel/survey/steelmanView.ts";
import { useMatch } from "../gameContext.ts";

/** A case as it was put together. `words`: with what was written freely. */
export function CaseText({ made, words }: { readonly made: SteelmanCase; readonly words: boolean }) {
  const { scenario } = useMatch();
  return (
    <div className="stack">
      <ul className="bullets">
        {caseLines(scenario, made).map(({ claim, because, card }) => (
          <li key={claim}>
            <b>{claim}</b>
            {because !== null && <span className="steelman-because">{because}</span>}
            {card !== null && (
              <span className="quiet small steelman-because">
                {card.text} ({card.speaker})
              </span>
            )}
          </li>
        ))}
      </ul>
      {words && made.sentence !== "" && <p className="steelman-sentence">{made.sentence}</p>}
    </div>
  );
}
