import { EvidencePart } from "./EvidencePart.tsx";
import { OutsidePart } from "./OutsidePart.tsx";

/** What was done with the evidence, and what more could have been known. */
export function EvidenceStep() {
  return (
    <>
      <EvidencePart />
      <OutsidePart />
    </>
  );
}
