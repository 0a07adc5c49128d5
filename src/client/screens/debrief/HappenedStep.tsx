import { AgainstHouse } from "./AgainstHouse.tsx";
import { ForecastsPart } from "./ForecastsPart.tsx";
import { StoryPart } from "./StoryPart.tsx";
import { Timeline } from "./Timeline.tsx";

/** The game once more on the board, then its headlines, and who foresaw what. */
export function HappenedStep() {
  return (
    <>
      <Timeline />
      <AgainstHouse />
      <StoryPart />
      <ForecastsPart />
    </>
  );
}
