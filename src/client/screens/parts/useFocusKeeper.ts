import { useEffect } from "react";
import { focusOn, headingIn } from "./arrival.ts";

/** A new screen takes the focus by itself; it is given that long, milliseconds. */
const GRACE = 80;

/** What had the focus may go away with a press. The focus then goes to the heading of the nearest part that is left, not to the top of the page. */
export function useFocusKeeper(): void {
  useEffect(() => {
    /** What had the focus last, and all that was around it. */
    let trail: readonly Element[] = [];
    let timer = 0;
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof Element) trail = around(target);
    };
    const rescue = (): void => {
      if (!isLost(trail)) return;
      const part = trail.find((element) => element.isConnected && headingIn(element) !== null);
      const heading = headingIn(part ?? null);
      if (heading === null) return;
      focusOn(heading);
      heading.scrollIntoView({ block: "nearest" });
    };
    const watcher = new MutationObserver(() => {
      if (!isLost(trail)) return;
      clearTimeout(timer);
      timer = window.setTimeout(rescue, GRACE);
    });
    document.addEventListener("focusin", remember);
    watcher.observe(document.body, { childList: true, subtree: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener("focusin", remember);
      watcher.disconnect();
    };
  }, []);
}

/** Whoever pressed beside everything has not lost the focus: what had it is still there. */
const isLost = ([focused]: readonly Element[]): boolean => focused !== undefined && !focused.isConnected && document.activeElement === document.body;

function around(element: Element): readonly Element[] {
  return element.parentElement === null ? [element] : [element, ...around(element.parentElement)];
}
