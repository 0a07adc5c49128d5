import type { Box } from "../viewmodel/boardGeometry.ts";
import { FLAG_COLORS, FLAG_SHAPES, FLAG_SIZE, type FlagLetter, type FlagShape } from "../viewmodel/flagShapes.ts";

type Context = CanvasRenderingContext2D;

/** A signal flag that fills a square box. */
export function paintFlag(context: Context, letter: FlagLetter, box: Box): void {
  context.save();
  context.translate(box.x, box.y);
  context.scale(box.width / FLAG_SIZE, box.height / FLAG_SIZE);
  for (const shape of FLAG_SHAPES[letter]) paintShape(context, shape);
  context.restore();
}

function paintShape(context: Context, shape: FlagShape): void {
  context.fillStyle = FLAG_COLORS[shape.color];
  context.beginPath();
  if (shape.kind === "rect") context.rect(shape.x, shape.y, shape.width, shape.height);
  else if (shape.kind === "circle") context.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
  else for (const [x, y] of shape.points) context.lineTo(x, y);
  context.fill();
}
