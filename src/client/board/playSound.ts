import type { SoundName } from "../viewmodel/sceneShow.ts";
import { SOUNDS } from "./sounds.ts";

const made = new Map<SoundName, number[]>();

/** Lets a sound be heard. Only after a press of the player: before, the browser keeps the page silent. Whatever goes wrong, the game goes on. */
export async function playSound(name: SoundName): Promise<void> {
  try {
    const { ZZFX } = await import("zzfx");
    if (ZZFX.audioContext.state === "suspended") await ZZFX.audioContext.resume();
    const samples = made.get(name) ?? ZZFX.buildSamples(...SOUNDS[name]);
    made.set(name, samples);
    ZZFX.playSamples([samples]);
  } catch {
    // A machine without a sound card is no reason to stop.
  }
}
