import { useInClass } from "../gameContext.ts";
import { CampaignPart } from "./CampaignPart.tsx";
import { KeepPart, KeepShared } from "./KeepPart.tsx";
import { SurveyPart } from "./SurveyPart.tsx";

/** The questions at the end, and what to do with this game now. */
export function SurveyStep() {
  const inClass = useInClass();
  return (
    <>
      <SurveyPart />
      {!inClass && <CampaignPart />}
      {inClass ? <KeepShared /> : <KeepPart />}
    </>
  );
}
