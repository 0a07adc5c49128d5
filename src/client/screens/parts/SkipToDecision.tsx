import { useState } from "react";
import { m } from "../../words/words.ts";
import { useGame, useInClass } from "../gameContext.ts";
import { Icon } from "./Icon.tsx";

/** For those in a hurry: evidence and debate of this round go by without a word. */
export function SkipToDecision() {
  const door = useGame((state) => state.door);
  const clearComposer = useGame((state) => state.clearComposer);
  const inClass = useInClass();
  const [skipping, setSkipping] = useState(false);
  if (inClass) return null;
  const skip = (): void => {
    if (skipping) return;
    setSkipping(true);
    clearComposer();
    void door.skipToDecision().finally(() => setSkipping(false));
  };
  return (
    <button type="button" className="text-button" aria-disabled={skipping} onClick={skip}>
      <Icon name="skip" size={16} /> {skipping ? m.parts_skipping() : m.parts_skipToDecision()}
    </button>
  );
}
