import { StatementPart } from "./StatementPart.tsx";
import { TransferPart } from "./TransferPart.tsx";

/** What would work elsewhere, and what everybody can sign. */
export function TransferStep() {
  return (
    <div className="debrief-halves even">
      <TransferPart />
      <StatementPart />
    </div>
  );
}
