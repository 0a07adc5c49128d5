import type { ReactNode } from "react";
import { useEffect, useId, useRef } from "react";
import { m } from "../../words/words.ts";
import { Icon } from "./Icon.tsx";

interface SheetProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A dialog over the screen. Escape, the cross and a press beside it close it. */
export function Sheet({ title, children, onClose }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const opened = dialog.current;
    if (opened !== null && !opened.open) opened.showModal();
    return () => opened?.close();
  }, []);
  return (
    <dialog ref={dialog} className="sheet" aria-labelledby={heading} closedby="any" onCancel={onClose}>
      <div className="sheet-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" className="icon-button" aria-label={m.parts_close()} onClick={onClose}>
          <Icon name="cross" />
        </button>
      </div>
      <div className="sheet-body">{children}</div>
    </dialog>
  );
}
