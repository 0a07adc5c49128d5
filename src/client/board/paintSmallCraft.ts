import type { CraftPlace } from "../viewmodel/boardMotion.ts";
import type { ThemeTokens } from "../viewmodel/theme.ts";

/** A boat with one sail: hull and sail in knock-on colour on a rim of paper. */
export function paintSmallCraft(context: CanvasRenderingContext2D, craft: CraftPlace, ink: { readonly tokens: ThemeTokens; readonly size: number }): void {
  context.save();
  context.translate(craft.x, craft.y);
  context.scale(ink.size * craft.facing, ink.size);
  context.beginPath();
  context.moveTo(-8, 2);
  context.lineTo(8, 2);
  context.lineTo(5, 6.5);
  context.lineTo(-5, 6.5);
  context.closePath();
  context.moveTo(-0.5, -9);
  context.lineTo(6, 0);
  context.lineTo(-0.5, 0);
  context.closePath();
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = ink.tokens.paper;
  context.stroke();
  context.fillStyle = ink.tokens.knockOn;
  context.fill();
  context.restore();
}
