import type { Chart } from "../viewmodel/boardChart.ts";
import { type ThemeTokens, withAlpha } from "../viewmodel/theme.ts";

const TICKS = 72;
const POINTS = 8;

/** A compass rose in the chart's overprint colour. */
export function paintRose(context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D, rose: Chart["rose"], tokens: ThemeTokens): void {
  const { radius } = rose;
  context.save();
  context.translate(rose.x, rose.y);
  context.strokeStyle = withAlpha(tokens.retaliation, 0.5);
  context.fillStyle = withAlpha(tokens.retaliation, 0.5);
  context.lineWidth = 0.9;
  for (const ring of [radius, radius * 0.86]) {
    context.beginPath();
    context.arc(0, 0, ring, 0, 2 * Math.PI);
    context.stroke();
  }
  context.beginPath();
  for (let tick = 0; tick < TICKS; tick += 1) {
    const bearing = (tick * 2 * Math.PI) / TICKS;
    const inner = radius * tickStart(tick);
    context.moveTo(Math.cos(bearing) * inner, Math.sin(bearing) * inner);
    context.lineTo(Math.cos(bearing) * radius, Math.sin(bearing) * radius);
  }
  context.stroke();
  for (let point = 0; point < POINTS; point += 1) paintPoint(context, point, radius);
  context.restore();
}

/** Ticks are longest at the quarters. */
function tickStart(tick: number): number {
  if (tick % 18 === 0) return 0.7;
  if (tick % 6 === 0) return 0.78;
  return tick % 2 === 0 ? 0.83 : 0.86;
}

/** One of the star's points, half filled. */
function paintPoint(context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D, point: number, radius: number): void {
  const bearing = (point * 2 * Math.PI) / POINTS - Math.PI / 2;
  const length = radius * (point % 2 === 0 ? 0.7 : 0.42);
  for (const side of [1, -1]) {
    const waist = bearing + (side * Math.PI) / POINTS;
    context.beginPath();
    context.moveTo(0, 0);
    context.lineTo(Math.cos(bearing) * length, Math.sin(bearing) * length);
    context.lineTo(Math.cos(waist) * radius * 0.16, Math.sin(waist) * radius * 0.16);
    context.closePath();
    if (side > 0) context.fill();
    else context.stroke();
  }
}
