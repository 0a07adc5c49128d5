import type { Chart } from "../../viewmodel/boardChart.ts";
import type { BoardPlan } from "../../viewmodel/boardPlan.ts";
import type { BoardTransform } from "../../viewmodel/boardTransform.ts";
import type { ThemeName } from "../../viewmodel/theme.ts";
import type { Sheet } from "../paintChart.ts";

/** How a chart is to be painted. */
export interface ChartLook {
  readonly theme: ThemeName;
  readonly transform: BoardTransform;
  readonly sheet: Sheet;
}

/** A face that the worker must load by itself: a page's fonts are not a worker's. */
export interface FaceFile {
  readonly family: string;
  readonly address: string;
  readonly style: string;
  readonly weight: string;
}

/** What the worker is asked for. A chart is sent along only once; afterwards its number says which. */
export type ChartJob =
  | { readonly id: number; readonly kind: "make"; readonly plan: BoardPlan; readonly seed: number }
  | { readonly id: number; readonly kind: "paint"; readonly number: number; readonly chart: Chart | null; readonly look: ChartLook; readonly faces: readonly FaceFile[] };

export type ChartAnswer =
  | { readonly id: number; readonly kind: "made"; readonly chart: Chart }
  | { readonly id: number; readonly kind: "painted"; readonly image: ImageBitmap }
  | { readonly id: number; readonly kind: "failed"; readonly problem: string };
