import type { ClockView } from "../../store/classPort.ts";
import { clockFace, type ClockFace } from "../../viewmodel/clockView.ts";
import { m } from "../../words/words.ts";
import { Icon } from "../parts/Icon.tsx";
import { useServerTime } from "./useServerTime.ts";

const STATES: Readonly<Record<ClockFace["state"], () => string>> = {
  running: m.class_clock_running,
  low: m.class_clock_low,
  grace: m.class_clock_grace,
  paused: m.class_clock_paused,
};

/** Moments at which the rest of the time is told to those who hear the page, seconds. */
const TOLD: readonly number[] = [60, 30, 10];

/** The time that is left for what is done now. */
export function Clock({ clock, paused }: { readonly clock: ClockView; readonly paused: boolean }) {
  const now = useServerTime();
  const face = clockFace(clock, { paused, now });
  if (face === null) return paused ? <Stopped /> : null;
  const { text, seconds, state } = face;
  return (
    <span className="class-clock" data-state={state}>
      <Icon name={state === "paused" ? "pause" : "clock"} />
      <span role="timer" aria-label={STATES[state]()}>
        <b>{text}</b>
      </span>
      {state === "paused" && <span>{m.class_clock_paused()}</span>}
      {state === "grace" && <span>{m.class_clock_grace()}</span>}
      <span className="unseen" aria-live="polite">
        {state !== "paused" && TOLD.includes(seconds) ? m.class_clock_left({ seconds }) : ""}
      </span>
    </span>
  );
}

const Stopped = () => (
  <span className="class-clock" data-state="paused">
    <Icon name="pause" /> {m.class_clock_paused()}
  </span>
);
