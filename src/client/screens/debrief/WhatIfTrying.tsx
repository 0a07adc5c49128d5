import { useGame } from "../gameContext.ts";
import { WhatIfBranch } from "./WhatIfBranch.tsx";
import { WhatIfEditor } from "./WhatIfEditor.tsx";
import { WhatIfHistories } from "./WhatIfHistories.tsx";
import { WhatIfLuck } from "./WhatIfLuck.tsx";
import { WhatIfTrials } from "./WhatIfTrials.tsx";
import "./whatIf.css";

/** Any change one likes, tried in every way: side by side with the game, with other luck, and by playing on. */
export function WhatIfTrying() {
  const { canBranch } = useGame((state) => state.door).lab;
  return (
    <>
      <WhatIfEditor />
      <WhatIfTrials />
      <WhatIfHistories />
      <WhatIfLuck />
      {canBranch && <WhatIfBranch />}
    </>
  );
}
