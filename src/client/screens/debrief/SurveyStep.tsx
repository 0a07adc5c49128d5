import { useInClass } from "../gameContext.ts";
import { KeepPart } from "./KeepPart.tsx";
import { SurveyPart } from "./SurveyPart.tsx";

/** The questions at the end, and what to do with this game now. */
export function SurveyStep() {
  const inClass = useInClass();
  return (
    <>
      <SurveyPart />
      {!inClass && <KeepPart />}
    </>
  );
}
