import type { SoundName } from "../viewmodel/sceneShow.ts";

/** What the synthesizer is told, in the order in which it wants it. */
interface Voice {
  readonly volume?: number;
  /** Hertz. */
  readonly pitch: number;
  /** Seconds. */
  readonly attack?: number;
  readonly hold?: number;
  readonly fade: number;
  /** 0 sine, 1 triangle, 2 saw, 3 tangent, 4 noise. */
  readonly wave?: 0 | 1 | 2 | 3 | 4;
  readonly curve?: number;
  readonly slide?: number;
  readonly jump?: { readonly by: number; readonly after: number };
  /** Seconds after which pitch and slide begin again. */
  readonly again?: number;
  readonly noise?: number;
  /** Seconds after which it is heard once more, softer. */
  readonly echo?: number;
  /** Hertz; negative lets the lower part through. */
  readonly filter?: number;
}

function voice({ volume = 1, pitch, attack = 0, hold = 0, fade, wave = 0, curve = 1, slide = 0, jump, again = 0, noise = 0, echo = 0, filter = 0 }: Voice): readonly number[] {
  return [volume, 0, pitch, attack, hold, fade, wave, curve, slide, 0, jump?.by ?? 0, jump?.after ?? 0, again, noise, 0, 0, echo, 1, 0, 0, filter];
}

/** One short sound for each kind of thing that happens, as numbers: there is no recording. */
export const SOUNDS: Readonly<Record<SoundName, readonly number[]>> = {
  /** Wax under a stamp. */
  seal: voice({ volume: 1.6, pitch: 120, hold: 0.02, fade: 0.16, curve: 1.6, slide: -1.5, noise: 0.3 }),
  /** A horn across the water. */
  ship: voice({ volume: 0.55, pitch: 98, attack: 0.12, hold: 0.3, fade: 0.45, wave: 2, curve: 0.9, filter: -620 }),
  /** Small craft slip out. */
  boats: voice({ volume: 0.6, pitch: 392, attack: 0.01, hold: 0.22, fade: 0.2, wave: 1, jump: { by: 98, after: 0.07 }, again: 0.21 }),
  /** A shot that lands. */
  hit: voice({ volume: 2, pitch: 70, hold: 0.06, fade: 0.6, wave: 4, curve: 1.2, slide: -0.4, noise: 0.4, filter: -900 }),
  /** A ship's bell, struck twice. */
  bell: voice({ volume: 0.8, pitch: 1047, fade: 0.9, curve: 1.1, echo: 0.22 }),
  /** A page is turned. */
  page: voice({ volume: 0.5, pitch: 900, attack: 0.05, hold: 0.03, fade: 0.1, wave: 4, filter: 1800 }),
  /** Numbers run. */
  count: voice({ volume: 0.4, pitch: 620, hold: 0.3, fade: 0.08, wave: 1, curve: 2, again: 0.075, slide: -9 }),
  /** Wood on wood, and its echo. */
  gavel: voice({ volume: 1.6, pitch: 210, hold: 0.01, fade: 0.1, wave: 1, curve: 0.7, slide: -6, noise: 0.2, echo: 0.2 }),
};
