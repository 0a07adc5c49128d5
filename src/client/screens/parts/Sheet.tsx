import type { ReactNode } from "react";
import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";
import { Dialog } from "./Dialog.tsx";
import { Icon } from "./Icon.tsx";

interface SheetProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A dialog over a screen of the game; what it was opened from is one step back. */
export function Sheet({ title, children }: SheetProps) {
  const closePanel = useGame((state) => state.closePanel);
  const backFromPanel = useGame((state) => state.backFromPanel);
  const below = useGame((state) => state.panelsBelow.length);
  const back = below > 0 && (
    <button type="button" className="text-button" onClick={backFromPanel}>
      <Icon name="left" size={16} /> {m.parts_back()}
    </button>
  );
  return (
    <Dialog title={title} onClose={closePanel} buttons={back}>
      {children}
    </Dialog>
  );
}
