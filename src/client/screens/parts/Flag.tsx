import type { FlagLetter, FlagShape } from "../../viewmodel/flagShapes.ts";
import { FLAG_COLORS, FLAG_SHAPES, FLAG_SIZE } from "../../viewmodel/flagShapes.ts";

/** A signal flag. It stands beside a name, never in its place. */
export function Flag({ letter, size = 22 }: { readonly letter: string; readonly size?: number }) {
  const shapes = FLAG_SHAPES[(Object.hasOwn(FLAG_SHAPES, letter) ? letter : "Q") as FlagLetter];
  return (
    <svg className="flag" width={size} height={size} viewBox={`0 0 ${FLAG_SIZE} ${FLAG_SIZE}`} aria-hidden="true">
      {shapes.map((shape, index) => (
        <Coat key={index} shape={shape} />
      ))}
    </svg>
  );
}

function Coat({ shape }: { readonly shape: FlagShape }) {
  const fill = FLAG_COLORS[shape.color];
  switch (shape.kind) {
    case "rect":
      return <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} fill={fill} />;
    case "poly":
      return <polygon points={shape.points.map((point) => point.join(",")).join(" ")} fill={fill} />;
    case "circle":
      return <circle cx={shape.x} cy={shape.y} r={shape.radius} fill={fill} />;
  }
}
