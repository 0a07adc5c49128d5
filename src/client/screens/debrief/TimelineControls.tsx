import { useId } from "react";
import type { KeyMoment } from "../../viewmodel/keyMoments.ts";
import type { TimelineStop } from "../../viewmodel/timelineStops.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { Icon } from "../parts/Icon.tsx";
import { MOMENT_ICONS, momentText } from "./Moments.tsx";

const SPEEDS = [1, 2, 4, 8, 16] as const;
export type Speed = (typeof SPEEDS)[number];

interface TimelineControlsProps {
  readonly stops: readonly TimelineStop[];
  readonly titles: readonly string[];
  readonly moments: readonly KeyMoment[];
  readonly at: number;
  readonly speed: Speed;
  readonly playing: boolean;
  readonly onGo: (at: number) => void;
  readonly onPlay: () => void;
  readonly onPause: () => void;
  readonly onSpeed: (speed: Speed) => void;
}

/** Play, step and slide through the stops; marks over the track show where the game turned. */
export function TimelineControls({ stops, titles, moments, at, speed, playing, onGo, onPlay, onPause, onSpeed }: TimelineControlsProps) {
  const last = stops.length - 1;
  return (
    <div className="timeline-controls">
      <div className="timeline-buttons">
        <button type="button" className="icon-button" aria-label={m.steps_timeline_back()} disabled={at === 0} onClick={() => onGo(at - 1)}>
          <Icon name="left" />
        </button>
        <button type="button" className="action slim" onClick={playing ? onPause : onPlay}>
          <Icon name={playing ? "pause" : "play"} size={16} /> {playing ? m.steps_timeline_pause() : m.steps_timeline_play()}
        </button>
        <button type="button" className="icon-button" aria-label={m.steps_timeline_next()} disabled={at === last} onClick={() => onGo(at + 1)}>
          <Icon name="right" />
        </button>
      </div>
      <div className="timeline-track">
        <Marks moments={moments} last={last} />
        <input type="range" min={0} max={last} step={1} value={at} aria-label={m.steps_timeline_slider()} aria-valuetext={titles[at]} onChange={(event) => onGo(Number(event.target.value))} />
        <Rounds stops={stops} />
      </div>
      <Speeds speed={speed} onSpeed={onSpeed} />
    </div>
  );
}

/** Where on the track a stop lies, in hundredths of its way. */
const place = (at: number, last: number): string => `${(100 * at) / Math.max(1, last)}%`;

function Marks({ moments, last }: { readonly moments: readonly KeyMoment[]; readonly last: number }) {
  return (
    <div className="timeline-marks" aria-hidden="true">
      {moments.map((moment) => (
        <i key={moment.key} data-kind={moment.kind} style={{ insetInlineStart: place(moment.at, last) }} title={momentText(moment)}>
          <Icon name={MOMENT_ICONS[moment.kind]} size={13} />
        </i>
      ))}
    </div>
  );
}

function Rounds({ stops }: { readonly stops: readonly TimelineStop[] }) {
  const { scenario } = useMatch();
  const first = stops.flatMap(({ round }, at) => (round > 0 && stops[at - 1]?.round !== round ? [{ round, at }] : []));
  return (
    <div className="timeline-rounds" aria-hidden="true">
      {first.map(({ round, at }) => (
        <span key={round} style={{ insetInlineStart: place(at, stops.length - 1) }}>
          <b>{m.steps_timeline_round({ name: scenario.roundName, round })}</b>
          <em>{round}</em>
        </span>
      ))}
    </div>
  );
}

function Speeds({ speed, onSpeed }: Pick<TimelineControlsProps, "speed" | "onSpeed">) {
  const name = useId();
  return (
    <fieldset className="timeline-speeds">
      <legend className="unseen">{m.steps_timeline_speed()}</legend>
      {SPEEDS.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === speed} onChange={() => onSpeed(one)} />
          <span>{m.steps_timeline_times({ count: one })}</span>
        </label>
      ))}
    </fieldset>
  );
}
