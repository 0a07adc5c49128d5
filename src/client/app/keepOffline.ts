/** The first screens and the board come first: what is kept for later is fetched after them, milliseconds. */
const PATIENCE = 3000;

/**
 * Keeps the game in the browser, so that it can be played offline from now on; where the browser cannot (no https, private window),
 * it is played online as ever.
 */
export function keepOffline(): void {
  if (import.meta.env.DEV || !("serviceWorker" in navigator)) return;
  followUpdates(navigator.serviceWorker);
  const register = (): void => void navigator.serviceWorker.register("./sw.js").catch(() => undefined);
  addEventListener("load", () => setTimeout(register, PATIENCE));
}

/**
 * After an update the parts of the old version that this page has not fetched yet are gone. When it misses one it starts anew, as the new
 * version, and finds the game where it was: every move and every draft is kept.
 */
function followUpdates(workers: ServiceWorkerContainer): void {
  let updated = false;
  const first = workers.controller === null;
  workers.addEventListener("controllerchange", () => (updated = !first || updated));
  addEventListener("vite:preloadError", (event) => {
    if (!updated) return;
    event.preventDefault();
    location.reload();
  });
}
