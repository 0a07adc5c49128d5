import { useEffect, useRef, useState } from "react";

export interface AutoPlay {
  readonly playing: boolean;
  play(): void;
  pause(): void;
}

/** Goes on by itself after so many milliseconds at each place, once the player wants it, up to the last. */
export function useAutoPlay({ at, last, dwell, onNext }: { readonly at: number; readonly last: boolean; readonly dwell: number; readonly onNext: () => void }): AutoPlay {
  const [playing, setPlaying] = useState(false);
  const running = playing && !last;
  // The place counts, not the function made for it: a page may be drawn anew at any time, and the clock runs on.
  const next = useRef(onNext);
  useEffect(() => {
    next.current = onNext;
  });
  useEffect(() => {
    if (!running) return undefined;
    const timer = setTimeout(() => next.current(), dwell);
    return () => clearTimeout(timer);
  }, [running, at, dwell]);
  return { playing: running, play: () => setPlaying(true), pause: () => setPlaying(false) };
}
