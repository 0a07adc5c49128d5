import { CausesPart } from "./CausesPart.tsx";
import { CurvePart } from "./CurvePart.tsx";
import { laterPart } from "./laterPart.tsx";
import { WhyPart } from "./WhyPart.tsx";

/** The drawing brings a layout with it that nothing else here needs. */
const CausalWebPart = laterPart(() => import("./CausalWebPart.tsx").then((module) => module.CausalWebPart));

/** What moved what: the web, one meter against its forecasts, its waterfall, and why this ending was told. */
export function WhyStep() {
  return (
    <>
      <div className="debrief-halves why-halves">
        <CausalWebPart />
        <CurvePart />
      </div>
      <div className="debrief-halves">
        <CausesPart />
        <WhyPart />
      </div>
    </>
  );
}
