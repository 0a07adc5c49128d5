import type { GameStore } from "../store/gameStore.ts";

/** Settings and look are the page's; whoever changes them from a seat, or in a play-test, changes them there. */
export function shareSettings(page: GameStore, seat: GameStore): void {
  const take = (): void => seat.setState({ settings: page.getState().settings, look: page.getState().look });
  take();
  page.subscribe((now, before) => {
    if (now.settings !== before.settings || now.look !== before.look) take();
  });
  seat.subscribe((now, before) => {
    if (now.settings !== before.settings && now.settings !== page.getState().settings) page.getState().changeSettings(now.settings);
  });
}
