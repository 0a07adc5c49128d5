import { CausesPart } from "./CausesPart.tsx";
import { CurvePart } from "./CurvePart.tsx";
import { laterPart } from "./laterPart.tsx";
import { WhyPart } from "./WhyPart.tsx";

/** The drawing brings a layout with it that nothing else here needs. */
const CausalWebPart = laterPart(() => import("./CausalWebPart.tsx").then((module) => module.CausalWebPart));

/** What moved what: the web; below it one meter, round by round and cause by cause, and why this ending was told. */
export function WhyStep() {
  return (
    <div className="debrief-column">
      <CausalWebPart />
      <div className="debrief-halves why-halves">
        <div className="debrief-column">
          <CurvePart />
          <WhyPart />
        </div>
        <CausesPart />
      </div>
    </div>
  );
}
