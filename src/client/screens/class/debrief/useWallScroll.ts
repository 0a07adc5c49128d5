import { type RefObject, useEffect, useRef } from "react";
import { leadsOn } from "../../debrief/leadsOn.ts";
import { useGame } from "../../gameContext.ts";
import { useDebriefNews } from "./useLead.ts";

const KEYS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, " ": 1 };
/** So much of the pane's height at once: a reader finds the last line again. */
const SHARE = 0.8;

/** Scrolls a pane of the wall, wherever the focus is: by keys, and as often as the console asks for it. */
export function useWallScroll(): RefObject<HTMLDivElement | null> {
  const pane = useRef<HTMLDivElement>(null);
  const still = useGame((state) => state.look.still);
  const scroll = useDebriefNews()?.lead.scroll ?? 0;
  const done = useRef(scroll);
  useEffect(() => {
    turn(pane.current, { by: scroll - done.current, still });
    done.current = scroll;
  }, [scroll, still]);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const by = KEYS[event.key];
      if (by === undefined || !leadsOn(event) || isOthers(event, pane.current)) return;
      event.preventDefault();
      turn(pane.current, { by, still });
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [still]);
  return pane;
}

function turn(pane: HTMLElement | null, { by, still }: { readonly by: number; readonly still: boolean }): void {
  if (pane !== null && by !== 0) pane.scrollBy({ top: by * SHARE * pane.clientHeight, behavior: still ? "auto" : "smooth" });
}

/** Whether a key belongs to what has the focus: space presses a button, and another pane scrolls by itself. */
function isOthers({ key, target }: KeyboardEvent, pane: HTMLElement | null): boolean {
  if (!(target instanceof Element)) return false;
  const pressed = key === " " && target.closest("button, a, [role=button]") !== null;
  const scrolled = target.closest("[tabindex='0']");
  return pressed || (scrolled !== null && scrolled !== pane);
}
