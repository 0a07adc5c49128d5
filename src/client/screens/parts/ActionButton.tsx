import type { ReactNode } from "react";

interface ActionButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly look?: "main" | "plain" | "slim" | "plain slim";
  /** Why it cannot be pressed now. It stays reachable, so that a screen reader finds the reason. */
  readonly blocked?: string | null;
}

/** The button of a screen. */
export function ActionButton({ children, onPress, look = "main", blocked = null }: ActionButtonProps) {
  const press = (): void => {
    if (blocked === null) onPress();
  };
  return (
    <button type="button" className={look === "main" ? "action" : `action ${look}`} aria-disabled={blocked !== null} title={blocked ?? undefined} onClick={press}>
      {children}
    </button>
  );
}
