import { LikelyPart } from "./LikelyPart.tsx";
import { WhatIfPart } from "./WhatIfPart.tsx";

/** One thing otherwise, and what was likely anyway. */
export function WhatIfStep() {
  return (
    <>
      <WhatIfPart />
      <LikelyPart />
    </>
  );
}
