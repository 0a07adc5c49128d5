import seaFace from "../../../assets/fonts/frauncesItalic.woff2?url";
import textFace from "../../../assets/fonts/atkinsonHyperlegibleNext.woff2?url";
import type { Chart } from "../viewmodel/boardChart.ts";
import type { BoardPlan } from "../viewmodel/boardPlan.ts";
import type { ChartAnswer, ChartJob, ChartLook, FaceFile } from "./chart/chartJobs.ts";

const FACES: readonly FaceFile[] = [
  { family: "Atkinson Hyperlegible Next", address: textFace, style: "normal", weight: "400 700" },
  { family: "Fraunces", address: seaFace, style: "italic", weight: "400" },
];

type Waiting = (answer: ChartAnswer) => void;
type Request<J = ChartJob> = J extends ChartJob ? Omit<J, "id"> : never;

const numbers = new WeakMap<Chart, number>();
const waiting = new Map<number, Waiting>();
let worker: Worker | "none" | null = null;
let last = 0;

/** Draws up the chart of a plan, away from the page; on the page where there is no worker. */
export async function makeChartAway(plan: BoardPlan, seed: number): Promise<Chart> {
  const answer = await ask({ kind: "make", plan, seed });
  if (answer?.kind === "made") return answer.chart;
  const { makeChart } = await import("./chart/makeChart.ts");
  return makeChart(plan, seed);
}

/** Paints a chart away from the page; null where that cannot be done. */
export async function paintChartAway(chart: Chart, look: ChartLook): Promise<ImageBitmap | null> {
  if (typeof OffscreenCanvas === "undefined") return null;
  const known = numbers.get(chart);
  const number = known ?? numberFor(chart);
  const answer = await ask({ kind: "paint", number, chart: known === undefined ? chart : null, look, faces: FACES });
  return answer?.kind === "painted" ? answer.image : null;
}

function numberFor(chart: Chart): number {
  last += 1;
  numbers.set(chart, last);
  return last;
}

function ask(job: Request): Promise<ChartAnswer | null> {
  const desk = openWorker();
  if (desk === null) return Promise.resolve(null);
  last += 1;
  const id = last;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    desk.postMessage({ ...job, id });
  });
}

function openWorker(): Worker | null {
  if (worker === null) worker = typeof Worker === "undefined" ? "none" : startWorker();
  return worker === "none" ? null : worker;
}

function startWorker(): Worker | "none" {
  try {
    const started = new Worker(new URL("./chart/chartWorker.ts", import.meta.url), { type: "module" });
    started.onmessage = ({ data }: MessageEvent<ChartAnswer>) => {
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
    };
    started.onerror = () => giveUp(started);
    return started;
  } catch {
    return "none";
  }
}

/** A worker that does not start leaves nobody waiting. */
function giveUp(started: Worker): void {
  started.terminate();
  worker = "none";
  for (const [id, resolve] of waiting) resolve({ id, kind: "failed", problem: "no worker" });
  waiting.clear();
}
