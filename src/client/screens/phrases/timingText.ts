import { figure } from "../../viewmodel/figures.ts";
import { m } from "../../words/words.ts";

/** When a policy begins to work, and how fast. */
export function timingText({ lag, half }: { readonly lag: number; readonly half: number }): string {
  const start = lag === 0 ? m.parts_timing_atOnce() : m.parts_timing_later({ lag });
  return `${start}, ${half <= 0.5 ? m.parts_timing_fast() : half <= 1 ? m.parts_timing_steady() : m.parts_timing_slow({ half: figure(half) })}`;
}
