import type { ReactNode } from "react";
import { useId, useLayoutEffect, useRef } from "react";
import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";
import { Icon } from "./Icon.tsx";

interface SheetProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A dialog over the screen. Escape, its button and a press beside it close it; what it was opened from is one step back. */
export function Sheet({ title, children }: SheetProps) {
  const closePanel = useGame((state) => state.closePanel);
  const backFromPanel = useGame((state) => state.backFromPanel);
  const below = useGame((state) => state.panelsBelow.length);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const opened = dialog.current;
    if (opened !== null && !opened.open) opened.showModal();
    // Closed while it still is on the page: only then does the browser bring the focus back to where it came from.
    return () => opened?.close();
  }, []);
  return (
    <dialog ref={dialog} className="sheet" aria-labelledby={heading} closedby="any" onCancel={closePanel}>
      <div className="sheet-head">
        <h2 id={heading}>{title}</h2>
        <div className="sheet-buttons">
          {below > 0 && (
            <button type="button" className="text-button" onClick={backFromPanel}>
              <Icon name="left" size={16} /> {m.parts_back()}
            </button>
          )}
          <button type="button" className="text-button" onClick={closePanel}>
            <Icon name="cross" size={16} /> {m.parts_close()}
          </button>
        </div>
      </div>
      <div className="sheet-body">{children}</div>
    </dialog>
  );
}
