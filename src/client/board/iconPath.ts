import icons from "../../../assets/icons.json" with { type: "json" };
import type { IconName } from "../viewmodel/icons.ts";

const paths: Readonly<Record<IconName, string>> = icons;
const parsed = new Map<IconName, Path2D>();

/** An icon in a square of 256 units. */
export function iconPath(name: IconName): Path2D {
  const path = parsed.get(name) ?? new Path2D(paths[name]);
  parsed.set(name, path);
  return path;
}
