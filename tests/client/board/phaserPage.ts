import { vi } from "vitest";

/** What Phaser asks of a page at import and boot and happy-dom has not: a 2D context and images that load. */
export function preparePageForPhaser(): void {
  vi.stubGlobal("screen", { width: 1920, height: 1080, orientation: { type: "landscape-primary" } });
  vi.stubGlobal("Image", LoadedImage);
  vi.spyOn(window, "focus").mockReturnValue(undefined);
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockImplementation(function getContext(this: HTMLCanvasElement, type: string) {
    return type === "2d" ? blankContext(this) : null;
  } as typeof HTMLCanvasElement.prototype.getContext);
}

class LoadedImage {
  width = 32;
  height = 32;
  onload: (() => void) | null = null;
  onerror: (() => void) | null = null;
  #source = "";

  get src(): string {
    return this.#source;
  }

  /** Phaser's textures wait for the onload of three built-in images. */
  set src(source: string) {
    this.#source = source;
    setTimeout(() => this.onload?.(), 1);
  }
}

function blankContext(canvas: HTMLCanvasElement): object {
  const pixels = (width: number, height: number): { data: Uint8ClampedArray } => ({ data: new Uint8ClampedArray(width * height * 4) });
  const known: Record<string, unknown> = {
    canvas,
    getImageData: (_x: number, _y: number, width: number, height: number) => pixels(width, height),
    createImageData: pixels,
    measureText: (text: string) => ({ width: text.length * 6, actualBoundingBoxAscent: 8, actualBoundingBoxDescent: 2 }),
  };
  return new Proxy(known, { get: (target, name) => (typeof name === "string" && name in target ? target[name] : () => undefined) });
}
