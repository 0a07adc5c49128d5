import { m } from "../../words/words.ts";
import { useClass } from "../class/classContext.ts";
import { AskSurvey } from "./AskSurvey.tsx";
import { useLearning } from "./useLearning.ts";

/** In the lobby, where the teacher has switched it on: what one thinks before one knows a role. */
export function LobbySurvey() {
  const scenario = useClass((state) => state.scenario);
  const { piece } = useLearning();
  if (scenario === null || piece?.asks !== "pre") return null;
  return (
    <section className="stack rule">
      <h2>{m.survey_title_pre()}</h2>
      <AskSurvey scenario={scenario} when="pre" />
    </section>
  );
}
