import type { GameStore } from "../store/gameStore.ts";
import type { Look, Settings } from "../store/settingsSlice.ts";

/** What the machine prefers, asked anew whenever it changes. */
interface MachineWishes {
  readonly dark: MediaQueryList;
  readonly still: MediaQueryList;
}

/** Theme, motion and size of the words are attributes of the page: the style sheets read them. */
export function showSettings(store: GameStore): void {
  const wishes: MachineWishes = { dark: matchMedia("(prefers-color-scheme: dark)"), still: matchMedia("(prefers-reduced-motion: reduce)") };
  const show = (): void => {
    const { settings, look, showLook } = store.getState();
    const now = lookOf(settings, wishes);
    paint(now, settings);
    if (now.theme !== look.theme || now.still !== look.still) showLook(now);
  };
  wishes.dark.addEventListener("change", show);
  wishes.still.addEventListener("change", show);
  show();
  store.subscribe((now, before) => {
    if (now.settings !== before.settings) show();
  });
}

function lookOf({ theme, motion }: Settings, { dark, still }: MachineWishes): Look {
  return {
    theme: theme === "system" ? (dark.matches ? "night" : "day") : theme,
    still: motion === "system" ? still.matches : motion === "still",
  };
}

function paint({ theme, still }: Look, { textSize }: Settings): void {
  const page = document.documentElement;
  page.dataset["theme"] = theme;
  page.dataset["motion"] = still ? "still" : "full";
  const scale = String(textSize / 100);
  if (page.style.getPropertyValue("--text-scale") === scale) return;
  page.style.setProperty("--text-scale", scale);
  measureAnew();
}

/** Chromium 150 keeps the answers of container queries in em when only the size of the words has changed, unless the container is made anew. */
function measureAnew(): void {
  const container = document.getElementById("root");
  if (container === null) return;
  container.style.containerType = "normal";
  void container.offsetWidth;
  container.style.containerType = "";
}
