import { useEffect, useState } from "react";

export interface AutoPlay {
  readonly playing: boolean;
  play(): void;
  pause(): void;
}

/** Goes on by itself after so many milliseconds at each place, once the player wants it, up to the last. */
export function useAutoPlay({ at, last, dwell, onNext }: { readonly at: number; readonly last: boolean; readonly dwell: number; readonly onNext: () => void }): AutoPlay {
  const [playing, setPlaying] = useState(false);
  const running = playing && !last;
  useEffect(() => {
    if (!running) return undefined;
    const timer = setTimeout(onNext, dwell);
    return () => clearTimeout(timer);
    // The scene counts, not the function made for it.
  }, [running, at, dwell, onNext]);
  return { playing: running, play: () => setPlaying(true), pause: () => setPlaying(false) };
}
