import type { ThemeTokens } from "../viewmodel/theme.ts";
import type { Sheet } from "./paintChart.ts";

type Context = CanvasRenderingContext2D;

const MARGIN = 8;
const BAR = 5;
/** Chart units that one bar of the scale border stands for. */
const BAR_UNITS = 60;

/** The chart's border: two rules with a black and white scale between. Stays put when the camera moves, but keeps its scale. */
export function paintFrame(context: Context, tokens: ThemeTokens, { sheet, scale }: { readonly sheet: Sheet; readonly scale: number }): void {
  const { width, height } = sheet;
  context.save();
  context.strokeStyle = tokens.border;
  context.lineWidth = 1;
  context.fillStyle = tokens.deep;
  for (const bar of bars(sheet)) context.fillRect(bar.x, bar.y, bar.width, bar.height);
  for (const inset of [MARGIN, MARGIN + BAR]) context.strokeRect(inset + 0.5, inset + 0.5, width - 2 * inset - 1, height - 2 * inset - 1);
  context.fillStyle = tokens.border;
  const step = Math.max(24, BAR_UNITS * scale);
  for (let x = MARGIN + step; x < width - MARGIN; x += 2 * step) {
    const length = Math.min(step, width - MARGIN - x);
    context.fillRect(x, MARGIN, length, BAR + 1);
    context.fillRect(x, height - MARGIN - BAR - 1, length, BAR + 1);
  }
  for (let y = MARGIN + step; y < height - MARGIN; y += 2 * step) {
    const length = Math.min(step, height - MARGIN - y);
    context.fillRect(MARGIN, y, BAR + 1, length);
    context.fillRect(width - MARGIN - BAR - 1, y, BAR + 1, length);
  }
  context.restore();
}

function bars({ width, height }: Sheet): readonly { readonly x: number; readonly y: number; readonly width: number; readonly height: number }[] {
  const long = { x: MARGIN + 1, width: width - 2 * MARGIN - 2, height: BAR };
  const tall = { y: MARGIN + 1, width: BAR, height: height - 2 * MARGIN - 2 };
  return [{ ...long, y: MARGIN }, { ...long, y: height - MARGIN - BAR }, { ...tall, x: MARGIN }, { ...tall, x: width - MARGIN - BAR }];
}
