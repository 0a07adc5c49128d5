import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { OwnRecords } from "../rubric/OwnRecords.tsx";
import { AskSurvey } from "../survey/AskSurvey.tsx";
import { ClassComparison } from "../survey/ClassComparison.tsx";
import { ExitTicket } from "../survey/ExitTicket.tsx";
import { OwnComparison } from "../survey/OwnComparison.tsx";
import { useLearning } from "../survey/useLearning.ts";
import { PartHeading } from "./PartHeading.tsx";
import "../survey/survey.css";

/** The last step: the same questions as before the game, what has changed, and the exit ticket. Source: MODEL §6.2. */
export function SurveyPart() {
  const { scenario } = useMatch();
  const { place, own, answered, piece } = useLearning();
  if (place === "projector" || place === "shared") return <OnTheWall />;
  const asked = place === "solo" || piece?.asks === "post";
  return (
    <section className="debrief-part">
      <PartHeading part="survey" title={m.survey_title_post()} />
      <div className="survey-page stack">
        {asked && <AskSurvey scenario={scenario} when="post" />}
        {own.post !== null && <OwnComparison scenario={scenario} own={own} />}
        {answered.includes("post") && piece !== null && piece.surveys && <ClassComparison scenario={scenario} summary={piece.summary} answers />}
        <ExitTicket />
        <OwnRecords />
      </div>
    </section>
  );
}

/** For all to see: that everybody answers on their own device, and what they answered together. */
function OnTheWall() {
  const { scenario } = useMatch();
  const { piece } = useLearning();
  const asks = piece?.surveys === true;
  return (
    <section className="debrief-part">
      <PartHeading part="survey" title={m.survey_wall_title()} />
      <div className="survey-page stack">
        <p>{asks ? m.survey_wall_ask() : m.survey_wall_off()}</p>
        {asks && piece !== null && <ClassComparison scenario={scenario} summary={piece.summary} answers />}
      </div>
    </section>
  );
}
