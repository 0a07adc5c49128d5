import { useLayoutEffect, useState } from "react";

export interface ElementSize {
  readonly width: number;
  readonly height: number;
  /** How much larger the page around it makes it; on the wall more than 1. */
  readonly zoom: number;
}

/** Size of an element, kept up to date; null before it is laid out. */
export function useElementSize(element: React.RefObject<HTMLElement | null>): ElementSize | null {
  const [size, setSize] = useState<ElementSize | null>(null);
  useLayoutEffect(() => {
    const watched = element.current;
    if (watched === null) return undefined;
    const measure = (): void => setSize({ width: watched.clientWidth, height: watched.clientHeight, zoom: Number(watched.currentCSSZoom) || 1 });
    const sizes = new ResizeObserver(measure);
    sizes.observe(watched);
    measure();
    return () => sizes.disconnect();
  }, [element]);
  return size;
}
