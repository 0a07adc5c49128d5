import type { Chart, ChartName } from "../viewmodel/boardChart.ts";
import { clamp } from "../viewmodel/boardGeometry.ts";
import type { BoardTransform } from "../viewmodel/boardTransform.ts";
import { THEMES, type ThemeName, type ThemeTokens, withAlpha } from "../viewmodel/theme.ts";
import { paintRose } from "./paintRose.ts";

/** A canvas of the page, or one of a worker. */
type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** What a layer is painted on: size in CSS pixels, and device pixels for each. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly density: number;
}

interface ChartPaths {
  readonly land: Path2D;
  readonly home: Path2D;
  readonly depths: readonly Path2D[];
  readonly hills: readonly Path2D[];
  readonly provinces: readonly Path2D[];
}

const TEXT_FACE = '"Atkinson Hyperlegible Next", system-ui, sans-serif';
const SEA_FACE = 'italic 400 {size}px "Fraunces", Georgia, serif';
/** The grid of meridians and parallels, every this many chart units. */
const GRATICULE = 120;
const GRATICULE_REACH = 30;
/** Sizes in pixels below which words are enlarged or left out. */
const LEAST_SEA_NAME = 9.5;
const LEAST_ISLAND_NAME = 8;
const LEAST_SOUNDING = 6;

/** Faces that a canvas must ask for: text that is painted fetches no font by itself in time. */
export const CHART_FACES: readonly string[] = ['500 10px "Atkinson Hyperlegible Next"', 'italic 400 18px "Fraunces"'];

const parsed = new WeakMap<Chart, ChartPaths>();

function pathsOf(chart: Chart): ChartPaths {
  const known = parsed.get(chart);
  if (known !== undefined) return known;
  const path = (data: string): Path2D => new Path2D(data);
  const paths = {
    land: path(chart.land), home: path(chart.home), depths: chart.depths.map(path), hills: chart.hills.map(path), provinces: chart.provinces.map(path),
  };
  parsed.set(chart, paths);
  return paths;
}

/** Paints sea, land and all that is printed on a chart. It changes only with size, theme and camera. */
export function paintChart(context: Context, chart: Chart, look: { readonly theme: ThemeName; readonly transform: BoardTransform; readonly sheet: Sheet }): void {
  const { transform, sheet } = look;
  const tokens = THEMES[look.theme];
  const paths = pathsOf(chart);
  const scale = transform.scale * sheet.density;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = tokens.deep;
  context.fillRect(0, 0, sheet.width * sheet.density, sheet.height * sheet.density);
  context.setTransform(scale, 0, 0, scale, transform.x * sheet.density, transform.y * sheet.density);
  context.lineJoin = "round";
  paintWater(context, paths, look.theme);
  paintSoundings(context, chart, { theme: look.theme, scale: transform.scale });
  for (const sea of chart.seas) paintName(context, legible(sea, transform.scale), { fill: withAlpha(tokens.trade, 0.8), font: SEA_FACE, spacing: 3 });
  paintLand(context, paths, look.theme);
  const islandInk = { fill: withAlpha(tokens.ink2, 0.72), font: `650 {size}px ${TEXT_FACE}`, spacing: 2.2 };
  const readable = chart.islands.filter((island) => island.size * transform.scale >= LEAST_ISLAND_NAME);
  for (const island of readable) paintName(context, { ...island, text: island.text.toLocaleUpperCase() }, islandInk);
  paintRose(context, chart.rose, tokens);
}

function paintWater(context: Context, paths: ChartPaths, theme: ThemeName): void {
  const tokens = THEMES[theme];
  const bands = [tokens.coast, tokens.shallow, tokens.middle];
  const edges = [0.75, 0.5, 0.35];
  for (let band = paths.depths.length - 1; band >= 0; band -= 1) {
    const path = paths.depths[band];
    if (path === undefined) continue;
    context.fillStyle = bands[band] ?? tokens.middle;
    context.fill(path);
    context.strokeStyle = withAlpha(tokens.wave, edges[band] ?? 0.3);
    context.lineWidth = 0.9;
    context.stroke(path);
  }
  context.strokeStyle = withAlpha(tokens.ink, theme === "night" ? 0.1 : 0.09);
  context.lineWidth = 0.8;
  context.beginPath();
  for (let line = -GRATICULE_REACH; line <= GRATICULE_REACH; line += 1) {
    const at = line * GRATICULE;
    const far = GRATICULE_REACH * GRATICULE;
    context.moveTo(at, -far);
    context.lineTo(at, far);
    context.moveTo(-far, at + 20);
    context.lineTo(far, at + 20);
  }
  context.stroke();
}

/** Names of seas shrink less than the sea, as far as there is room. */
function legible(name: ChartName, scale: number): ChartName {
  return { ...name, size: name.size * clamp(LEAST_SEA_NAME / (name.size * scale), 1, 1.4) };
}

function paintSoundings(context: Context, chart: Chart, { theme, scale }: { readonly theme: ThemeName; readonly scale: number }): void {
  context.fillStyle = withAlpha(THEMES[theme].ink2, theme === "night" ? 0.55 : 0.62);
  context.font = `500 ${Math.max(10, LEAST_SOUNDING / scale)}px ${TEXT_FACE}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const [x = 0, y = 0, depth = 0] of chart.soundings) context.fillText(String(depth), x, y);
}

function paintName(context: Context, name: ChartName, ink: { readonly fill: string; readonly font: string; readonly spacing: number }): void {
  context.save();
  context.fillStyle = ink.fill;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.translate(name.x, name.y);
  context.rotate(name.angle);
  context.font = ink.font.replace("{size}", String(name.size));
  // The spacing of the last letter belongs to no letter.
  context.letterSpacing = `${ink.spacing}px`;
  context.fillText(name.text, ink.spacing / 2, 0);
  context.restore();
}

function paintLand(context: Context, paths: ChartPaths, theme: ThemeName): void {
  const night = theme === "night";
  const tokens: ThemeTokens = THEMES[theme];
  context.fillStyle = tokens.land;
  context.fill(paths.land);
  context.fillStyle = tokens.home;
  context.fill(paths.home);
  context.save();
  context.clip(paths.land);
  context.strokeStyle = withAlpha(tokens.ink, night ? 0.16 : 0.11);
  context.lineWidth = 1;
  for (const hill of paths.hills) context.stroke(hill);
  // Land darkens towards the shore, which lifts it off the water.
  context.strokeStyle = withAlpha(tokens.landEdge, night ? 0.35 : 0.16);
  for (const width of [15, 7]) {
    context.lineWidth = width;
    context.stroke(paths.land);
  }
  context.strokeStyle = withAlpha(tokens.ink, night ? 0.62 : 0.52);
  context.lineWidth = 1.1;
  context.setLineDash([7, 3, 1.5, 3]);
  for (const border of paths.provinces) context.stroke(border);
  context.restore();
  context.strokeStyle = tokens.coastline;
  context.lineWidth = 1.6;
  context.stroke(paths.land);
}
