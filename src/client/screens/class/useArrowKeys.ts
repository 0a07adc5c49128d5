import { useEffect } from "react";

/** A presenter's remote sends arrow keys. */
export function useArrowKeys(onStep: (step: number) => void): void {
  useEffect(() => {
    const press = ({ key, target }: KeyboardEvent): void => {
      if (target instanceof HTMLSelectElement) return;
      if (key === "ArrowRight" || key === "PageDown") onStep(1);
      if (key === "ArrowLeft" || key === "PageUp") onStep(-1);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });
}
