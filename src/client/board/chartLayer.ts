import type { Chart } from "../viewmodel/boardChart.ts";
import { boardTransform, type BoardTransform } from "../viewmodel/boardTransform.ts";
import type { BoardCamera, BoardView } from "../viewmodel/boardView.ts";
import { addLayer, fitCanvas } from "./boardCanvas.ts";
import type { ChartLook } from "./chart/chartJobs.ts";
import { paintChartAway } from "./chartDesk.ts";
import { paintChart, type Sheet } from "./paintChart.ts";

/** A camera that has not moved for so long rests, in milliseconds. */
const REST = 160;
/** How much finer than the host the ground is: it is looked at closely only while something moves. */
const GROUND_FINENESS = 1.6;
const MOST_GROUND_PIXELS = 6_000_000;

/** Where the first picture is painted, and who is told when one that was painted away has come. */
export interface ChartOrder {
  readonly first: keyof ChartPainters;
  arrived(): void;
}

/** How charts are painted: here, or away from the page. */
export interface ChartPainters {
  readonly here: typeof paintChart;
  readonly away: typeof paintChartAway;
}

/** A canvas, what it shows, and the transform that it was painted for. */
interface Picture {
  readonly canvas: HTMLCanvasElement;
  key: string;
  transform: BoardTransform;
}

/** A look at a chart, and its name: two looks of one name are painted alike. */
interface Sight {
  readonly chart: Chart;
  readonly look: ChartLook;
  /** All but the camera. */
  readonly ground: string;
  readonly key: string;
}

const UNMOVED: BoardTransform = { scale: 1, x: 0, y: 0, mark: 1 };

/**
 * The chart in two canvases. The ground holds all of it in one picture that the browser shifts and scales while the camera moves, which costs
 * no painting; the sharp picture holds what is in sight at rest, painted for just that. A painting takes up to a tenth of a second without a
 * GPU, so only the first is done on the page and the others in a worker; that of a move's end is ordered when the move begins. Nobody waits for
 * a background: its first painting is done in the worker too.
 */
export class ChartLayer {
  readonly #ground: Picture;
  readonly #sharp: Picture;
  readonly #painters: ChartPainters;
  readonly #order: ChartOrder;
  /** The ground that was ordered last. */
  #groundWanted = "";
  #wanted = "";
  #now: BoardTransform = UNMOVED;
  #ahead: { readonly key: string; readonly image: Promise<ImageBitmap | null> } | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #spoilt = 0;

  constructor(host: HTMLElement, order: ChartOrder, painters: ChartPainters = { here: paintChart, away: paintChartAway }) {
    this.#painters = painters;
    this.#order = order;
    this.#ground = pictureIn(host);
    this.#sharp = pictureIn(host);
  }

  show(view: BoardView, sheet: Sheet): void {
    const sight = this.#sightOf(view, sheet, view.camera);
    this.#wanted = sight.key;
    this.#now = sight.look.transform;
    clearTimeout(this.#rest);
    if (!this.#sharp.key.startsWith(sight.ground)) this.#paintFirst(sight);
    else if (this.#sharp.key !== sight.key) this.#follow(sight, view, sheet);
    this.#layGround(this.#sightOf(view, sheet, null), sheet);
    place(this.#sharp, sight.look.transform);
    place(this.#ground, sight.look.transform);
    const groundHolds = this.#ground.key !== "" && this.#ground.key.startsWith(sight.ground);
    // Off its own place the sharp picture stays only until there is a ground to take over.
    this.#sharp.canvas.style.visibility = this.#sharp.key === sight.key || !groundHolds ? "visible" : "hidden";
  }

  /** Whether there is a picture to lay marks on. */
  get painted(): boolean {
    return this.#sharp.key !== "";
  }

  /** What was painted is no longer right: the fonts have come. */
  spoil(): void {
    this.#spoilt += 1;
  }

  destroy(): void {
    clearTimeout(this.#rest);
    this.#wanted = "";
    this.#groundWanted = "";
    for (const { canvas } of [this.#ground, this.#sharp]) canvas.remove();
  }

  #sightOf(view: BoardView, sheet: Sheet, camera: BoardCamera | null): Sight {
    const look = { theme: view.theme, sheet, transform: boardTransform({ ...view, camera }, sheet.width, sheet.height) };
    const whole = boardTransform({ ...view, camera: null }, sheet.width, sheet.height);
    const ground = JSON.stringify([chartNumber(view.chart), view.theme, sheet, whole, this.#spoilt]);
    return { chart: view.chart, look, ground, key: ground + JSON.stringify(look.transform) };
  }

  #paintFirst(sight: Sight): void {
    if (this.#order.first === "here") this.#paintHere(sight);
    else void this.#askFor(sight).image.then((painted) => this.#arrive(sight, painted));
  }

  #paintHere({ chart, look, key }: Sight): void {
    const { canvas } = this.#sharp;
    fitCanvas(canvas, look.sheet);
    const context = canvas.getContext("2d", { alpha: false });
    if (context === null) return;
    this.#painters.here(context, chart, look);
    Object.assign(this.#sharp, { key, transform: look.transform });
  }

  /** The camera has moved: orders the picture of where it is bound for, and shows it there. */
  #follow(sight: Sight, view: BoardView, sheet: Sheet): void {
    if (view.bound !== null) {
      this.#askFor(this.#sightOf(view, sheet, view.bound));
      return;
    }
    const ordered = this.#ahead?.key === sight.key;
    this.#rest = setTimeout(() => {
      const { image } = this.#askFor(sight);
      void image.then((painted) => this.#arrive(sight, painted));
    }, ordered ? 0 : REST);
  }

  #askFor(sight: Sight): { readonly image: Promise<ImageBitmap | null> } {
    if (this.#ahead?.key === sight.key) return this.#ahead;
    void this.#ahead?.image.then((image) => image?.close());
    this.#ahead = { key: sight.key, image: this.#painters.away(sight.chart, sight.look) };
    return this.#ahead;
  }

  #arrive(sight: Sight, image: ImageBitmap | null): void {
    if (this.#wanted !== sight.key || this.#sharp.key === sight.key) return;
    // A picture that was closed has no size.
    if (image === null || image.width === 0) this.#paintHere(sight);
    else {
      copyOnto(this.#sharp.canvas, image, sight.look.sheet);
      Object.assign(this.#sharp, { key: sight.key, transform: sight.look.transform });
    }
    place(this.#sharp, sight.look.transform);
    this.#sharp.canvas.style.visibility = "visible";
    this.#order.arrived();
  }

  #layGround({ chart, look, ground, key }: Sight, sheet: Sheet): void {
    if (this.#groundWanted === ground) return;
    this.#groundWanted = ground;
    const fineness = Math.min(GROUND_FINENESS, Math.sqrt(MOST_GROUND_PIXELS / (sheet.width * sheet.height)) / sheet.density);
    const fine = { ...look, sheet: { ...sheet, density: sheet.density * Math.max(1, fineness) } };
    void this.#painters.away(chart, fine).then((image) => {
      if (image === null || this.#groundWanted !== ground) return;
      copyOnto(this.#ground.canvas, image, fine.sheet);
      image.close();
      Object.assign(this.#ground, { key, transform: look.transform });
      place(this.#ground, this.#now);
    });
  }
}

function copyOnto(canvas: HTMLCanvasElement, image: ImageBitmap, sheet: Sheet): void {
  fitCanvas(canvas, sheet);
  const context = canvas.getContext("2d", { alpha: false });
  // A chart that was painted here has left its own transform behind.
  context?.setTransform(1, 0, 0, 1, 0, 0);
  context?.drawImage(image, 0, 0);
}

function pictureIn(host: HTMLElement): Picture {
  const canvas = addLayer(host, "canvas");
  Object.assign(canvas.style, { transformOrigin: "0 0", willChange: "transform" });
  return { canvas, key: "", transform: UNMOVED };
}

/** Shifts and scales a picture from where it was painted for to where it is looked at from. */
function place({ canvas, transform }: Picture, now: BoardTransform): void {
  const scale = now.scale / transform.scale;
  canvas.style.transform = `translate(${now.x - transform.x * scale}px, ${now.y - transform.y * scale}px) scale(${scale})`;
}

const numbers = new WeakMap<Chart, number>();
let charts = 0;

function chartNumber(chart: Chart): number {
  const known = numbers.get(chart);
  if (known !== undefined) return known;
  charts += 1;
  numbers.set(chart, charts);
  return charts;
}
