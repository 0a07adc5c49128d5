import { m } from "../../words/words.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Icon } from "../parts/Icon.tsx";
import type { AutoPlay } from "./useAutoPlay.ts";

interface SceneControlsProps {
  readonly at: number;
  readonly count: number;
  readonly auto: AutoPlay;
  readonly onGo: (scene: number) => void;
  readonly onAgain: () => void;
  readonly onReport: () => void;
}

/** The way through the scenes: by hand or by itself, back, again, and out. */
export function SceneControls({ at, count, auto, onGo, onAgain, onReport }: SceneControlsProps) {
  const last = at === count - 1;
  const back = (): void => {
    auto.pause();
    onGo(at - 1);
  };
  return (
    <nav className="scene-nav" aria-label={m.resolution_title()}>
      <div className="scene-head">
        <Track at={at} count={count} />
        {!last && (
          <button type="button" className="text-button" onClick={onReport}>
            {m.resolution_skip()}
            <Icon name="skip" size={15} />
          </button>
        )}
      </div>
      <ActionButton look="plain" onPress={back} blocked={at === 0 ? m.resolution_place({ at: 1, count }) : null}>
        <Icon name="left" />
        {m.resolution_back()}
      </ActionButton>
      <ActionButton onPress={() => (last ? onReport() : onGo(at + 1))}>
        {last ? m.resolution_toReport() : m.resolution_next()}
        <Icon name="arrow" />
      </ActionButton>
      <div className="scene-tools">
        {!last && (
          <button type="button" className="text-button" onClick={auto.playing ? auto.pause : auto.play}>
            <Icon name={auto.playing ? "pause" : "play"} size={15} />
            {auto.playing ? m.resolution_pause() : m.resolution_play()}
          </button>
        )}
        <button type="button" className="text-button" onClick={onAgain}>
          <Icon name="undo" size={15} />
          {m.resolution_again()}
        </button>
        {at > 0 && (
          <button type="button" className="text-button" onClick={() => onGo(0)}>
            {m.resolution_fromStart()}
          </button>
        )}
      </div>
    </nav>
  );
}

/** How far the tale has come. */
function Track({ at, count }: { readonly at: number; readonly count: number }) {
  return (
    <p className="scene-track">
      <span className="scene-marks" aria-hidden="true">
        {Array.from({ length: count }, (_, index) => (
          <i key={index} data-told={index <= at} />
        ))}
      </span>
      <span className="small quiet">{m.resolution_place({ at: at + 1, count })}</span>
    </p>
  );
}
