import type { GameStore } from "../store/gameStore.ts";

/** Theme and motion are attributes of the page: the style sheets read them. A machine that asks for stillness gets it. */
export function showSettings(store: GameStore): void {
  const page = document.documentElement;
  const show = (): void => {
    const { theme, motion } = store.getState().settings;
    page.dataset["theme"] = theme;
    page.dataset["motion"] = motion;
  };
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) store.getState().changeSettings({ motion: "still" });
  show();
  store.subscribe(show);
}
