import type { ReactNode } from "react";
import { useId, useState } from "react";

interface ActionButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly look?: "main" | "plain" | "slim" | "plain slim";
  /** Why it cannot be pressed now. It stays reachable, so that a screen reader finds the reason; a press shows it. */
  readonly blocked?: string | null;
}

/** The button of a screen. */
export function ActionButton({ children, onPress, look = "main", blocked = null }: ActionButtonProps) {
  const reason = useId();
  const [asked, setAsked] = useState<string | null>(null);
  const press = (): void => (blocked === null ? onPress() : setAsked(blocked));
  return (
    <>
      <button type="button" className={look === "main" ? "action" : `action ${look}`} aria-disabled={blocked !== null} aria-describedby={blocked === null ? undefined : reason} onClick={press}>
        {children}
      </button>
      {blocked !== null && (
        <span id={reason} className={asked === blocked ? "why-blocked" : "unseen"}>
          {blocked}
        </span>
      )}
    </>
  );
}
