import type { ComponentType } from "react";
import { later } from "../parts/later.tsx";

/** A part of the page that is fetched when somebody first comes to it. */
export const laterPart = (fetch: () => Promise<ComponentType>): ComponentType => later(fetch, Waiting).Screen;

function Waiting() {
  return <div className="part-waiting" aria-busy="true" />;
}
