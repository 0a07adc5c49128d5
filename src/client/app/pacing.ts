/** Leaves time to read what stand-ins do, as long as the player wants it. */
export interface Pacing {
  pause(milliseconds: number): Promise<void>;
  /** No more pauses until the player acts again; the present one ends now. */
  skipAhead(): void;
  /** The player has acted: pauses count again. */
  slowDown(): void;
}

export function makePacing(): Pacing {
  let skipping = false;
  let wake = (): void => undefined;
  return {
    pause: (milliseconds) => {
      if (skipping || milliseconds === 0) return Promise.resolve();
      return new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    },
    skipAhead: () => {
      skipping = true;
      wake();
    },
    slowDown: () => {
      skipping = false;
    },
  };
}
