import { useLearning } from "../survey/useLearning.ts";
import { laterPart } from "./laterPart.tsx";
import { StatementPart } from "./StatementPart.tsx";
import { TransferPart } from "./TransferPart.tsx";

const ClassStatement = laterPart(() => import("../class/debrief/ClassStatement.tsx").then((module) => module.ClassStatement));

/** What would work elsewhere, and what everybody can sign: in a class what it says together. */
export function TransferStep() {
  const { place } = useLearning();
  if (place === "student" || place === "projector") {
    return (
      <>
        <ClassStatement />
        <TransferPart />
      </>
    );
  }
  return (
    <div className="debrief-halves even">
      <TransferPart />
      <StatementPart />
    </div>
  );
}
