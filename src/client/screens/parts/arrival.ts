import { useEffect } from "react";
import { m } from "../../words/words.ts";

/** Names the page in the title bar and in lists of tabs; "" for the plain name of the game. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title === "" ? m.app_name() : title;
  }, [title]);
}

/**
 * When a screen takes the place of another, the page goes to its top and the focus to its first heading.
 *
 * The screen that a page opens with leaves the focus where the browser puts it.
 */
export function useArrival(screen: string, root: React.RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const page = document.documentElement;
    const before = page.dataset["screen"];
    page.dataset["screen"] = screen;
    if (before === undefined || before === screen) return;
    root.current?.scrollTo(0, 0);
    window.scrollTo(0, 0);
    const heading = headingIn(root.current);
    if (heading !== null) focusOn(heading);
  }, [screen, root]);
}

/** The heading to which a keyboard comes back: that of the panel, where there is one. */
export function headingIn(part: Element | null): HTMLElement | null {
  return part?.querySelector<HTMLElement>(".panel :is(h1, h2, h3)") ?? part?.querySelector<HTMLElement>("h1, h2, h3") ?? null;
}

/** Headings take no focus by themselves. */
export function focusOn(heading: HTMLElement): void {
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
