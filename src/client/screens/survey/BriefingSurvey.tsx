import { useState } from "react";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { AskSurvey } from "./AskSurvey.tsx";
import { useLearning } from "./useLearning.ts";

/** Before a game of one's own: what one thinks by now, for those who like to see afterwards what has changed. */
export function BriefingSurvey() {
  const { scenario } = useMatch();
  const { own } = useLearning();
  const [open, setOpen] = useState(false);
  return (
    <section className="stack rule">
      <h2>{m.survey_invite_title()}</h2>
      {own.pre === null && !open && (
        <>
          <p className="lede">{m.survey_invite_about()}</p>
          <ActionButton look="plain slim" onPress={() => setOpen(true)}>
            {m.survey_invite_open()}
          </ActionButton>
        </>
      )}
      {(own.pre !== null || open) && <AskSurvey scenario={scenario} when="pre" />}
    </section>
  );
}
