import { DealsPart } from "./DealsPart.tsx";
import { GoalsPart } from "./GoalsPart.tsx";
import { InterestPart } from "./InterestPart.tsx";
import { laterPart } from "./laterPart.tsx";
import { ScoresPart } from "./ScoresPart.tsx";

const SteelmanPart = laterPart(() => import("./SteelmanPart.tsx").then((module) => module.SteelmanPart));

/** What everybody wanted, openly and in secret, what became of it, and what it is worth to all. */
export function GoalsStep() {
  return (
    <>
      <GoalsPart />
      <DealsPart />
      <div className="debrief-halves even">
        <ScoresPart />
        <InterestPart />
      </div>
      <SteelmanPart />
    </>
  );
}
