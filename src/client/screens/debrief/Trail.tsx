import { type ComponentType, useEffect } from "react";
import { laterPart } from "./laterPart.tsx";
import { useTrail } from "./useTrail.ts";

const TrailSheet: ComponentType = laterPart(() => import("./TrailSheet.tsx").then((module) => module.TrailSheet));

/** The trail that is followed, over the page. One that another step left open is closed, and does not come back with that step. */
export function Trail() {
  const { path, left, close } = useTrail();
  useEffect(() => {
    if (left) close();
  });
  return path.length === 0 ? null : <TrailSheet />;
}
