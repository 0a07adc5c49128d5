import type { Chart } from "../../viewmodel/boardChart.ts";
import { paintChart } from "../paintChart.ts";
import type { ChartAnswer, ChartJob, FaceFile } from "./chartJobs.ts";
import { makeChart } from "./makeChart.ts";

/** What of a worker's world is used here; the page's types know none. */
interface WorkerWorld {
  readonly fonts?: FontFaceSet;
  onmessage: ((event: MessageEvent<ChartJob>) => Promise<void>) | null;
  postMessage(answer: ChartAnswer, transfer: Transferable[]): void;
}

const world = self as unknown as WorkerWorld;
const charts = new Map<number, Chart>();
let loading: Promise<unknown> | null = null;

world.onmessage = async ({ data }) => {
  const done = await answer(data).catch((problem: unknown): ChartAnswer => ({ id: data.id, kind: "failed", problem: String(problem) }));
  world.postMessage(done, done.kind === "painted" ? [done.image] : []);
};

async function answer(job: ChartJob): Promise<ChartAnswer> {
  if (job.kind === "make") return { id: job.id, kind: "made", chart: makeChart(job.plan, job.seed) };
  if (job.chart !== null) charts.set(job.number, job.chart);
  const chart = charts.get(job.number);
  if (chart === undefined) throw new Error(`chart ${job.number} never came`);
  loading ??= Promise.all(job.faces.map(loadFace));
  await loading;
  const { width, height, density } = job.look.sheet;
  const canvas = new OffscreenCanvas(Math.round(width * density), Math.round(height * density));
  const context = canvas.getContext("2d", { alpha: false });
  if (context === null) throw new Error("no canvas to paint on");
  paintChart(context, chart, job.look);
  return { id: job.id, kind: "painted", image: canvas.transferToImageBitmap() };
}

/** A face that does not come is done without: the next in the list of families is used. */
async function loadFace({ family, address, style, weight }: FaceFile): Promise<void> {
  const face = new FontFace(family, `url("${address}")`, { style, weight });
  await face.load().then(
    (loaded) => world.fonts?.add(loaded),
    () => undefined,
  );
}
