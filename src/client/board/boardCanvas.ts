import type { Sheet } from "./paintChart.ts";

/** Lays a layer over a host: hidden from readers, deaf to the pointer. */
export function addLayer<K extends "canvas" | "div">(host: HTMLElement, tag: K): HTMLElementTagNameMap[K] {
  const layer = document.createElement(tag);
  layer.setAttribute("aria-hidden", "true");
  Object.assign(layer.style, { position: "absolute", inset: "0", width: "100%", height: "100%", pointerEvents: "none" });
  host.append(layer);
  return layer;
}

/** Setting a canvas's size also clears it, so it is set only when it changes. */
export function fitCanvas(canvas: HTMLCanvasElement, sheet: Sheet): void {
  const width = Math.round(sheet.width * sheet.density);
  const height = Math.round(sheet.height * sheet.density);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}
