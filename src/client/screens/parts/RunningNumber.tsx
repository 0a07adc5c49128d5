import { useLayoutEffect, useRef } from "react";
import { figure } from "../../viewmodel/figures.ts";
import { useGame } from "../gameContext.ts";

/** How long a number runs, in milliseconds. */
const RUN = 900;

interface RunningNumberProps {
  readonly value: number;
  readonly digits?: number;
  /** Where it runs from when it first appears; it just stands there where this is left out. */
  readonly from?: number;
}

/** A number that runs from what it was to what it is. Where nothing may move, it changes at once. */
export function RunningNumber({ value, digits = 0, from = value }: RunningNumberProps) {
  const still = useGame((state) => state.look.still);
  const text = useRef<HTMLSpanElement>(null);
  const shown = useRef(from);
  useLayoutEffect(() => {
    const node = text.current?.firstChild;
    const start = shown.current;
    shown.current = value;
    if (still || start === value || node === null || node === undefined) return undefined;
    return runNumber(node, { start, value, digits });
  }, [value, digits, still]);
  return <span ref={text}>{figure(value, digits)}</span>;
}

/** Writes the numbers between into a text; returns the way to stop at the last. */
function runNumber(text: ChildNode, { start, value, digits }: { readonly start: number; readonly value: number; readonly digits: number }): () => void {
  let began: number | null = null;
  let frame = 0;
  const step = (now: number): void => {
    began ??= now;
    const t = Math.min(1, (now - began) / RUN);
    text.nodeValue = figure(start + (value - start) * (1 - (1 - t) ** 3), digits);
    if (t < 1) frame = requestAnimationFrame(step);
  };
  text.nodeValue = figure(start, digits);
  frame = requestAnimationFrame(step);
  return () => {
    cancelAnimationFrame(frame);
    text.nodeValue = figure(value, digits);
  };
}
