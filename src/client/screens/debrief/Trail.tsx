import type { ComponentType } from "react";
import { laterPart } from "./laterPart.tsx";
import { useTrail } from "./useTrail.ts";

const TrailSheet: ComponentType = laterPart(() => import("./TrailSheet.tsx").then((module) => module.TrailSheet));

/** The trail that is followed, over the page. */
export function Trail() {
  return useTrail().path.length === 0 ? null : <TrailSheet />;
}
