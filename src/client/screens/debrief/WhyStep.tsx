import { CausesPart } from "./CausesPart.tsx";
import { CurvePart } from "./CurvePart.tsx";
import { laterPart } from "./laterPart.tsx";
import { WhyPart } from "./WhyPart.tsx";

/** The drawing brings a layout with it that nothing else here needs. */
const CausalWebPart = laterPart(() => import("./CausalWebPart.tsx").then((module) => module.CausalWebPart));

/** What moved what: the web and why this ending was told; beside them one meter, round by round and cause by cause. */
export function WhyStep() {
  return (
    <div className="debrief-halves why-halves">
      <div className="debrief-column">
        <CausalWebPart />
        <WhyPart />
      </div>
      <div className="debrief-column">
        <CurvePart />
        <CausesPart />
      </div>
    </div>
  );
}
