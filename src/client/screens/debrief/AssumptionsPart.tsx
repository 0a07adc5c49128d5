import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { assumptionsText } from "../phrases/rulesText.ts";
import { laterPart } from "./laterPart.tsx";
import { PartHeading } from "./PartHeading.tsx";

const AssumptionsTrying = laterPart(() => import("./AssumptionsTrying.tsx").then((module) => module.AssumptionsTrying));

/** The contested figures that the game was played with and what others would have led to. */
export function AssumptionsPart() {
  const { scenario, view } = useMatch();
  const played = assumptionsText(scenario, view);
  return (
    <section className="debrief-part">
      <PartHeading part="assumptions" title={m.lab_assume_title()} about={m.lab_assume_about()} />
      {played !== null && <p>{m.debrief_assumptions_played({ played })}</p>}
      {scenario.assumptions.length > 0 && <AssumptionsTrying />}
      <p className="disclaimer">{scenario.disclaimer}</p>
    </section>
  );
}
