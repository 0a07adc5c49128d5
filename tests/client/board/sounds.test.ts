import { expect, test, vi } from "vitest";
import { SOUNDS } from "../../../src/client/board/sounds.ts";

const RATE = 44_100;
const SOUND_NAMES = Object.keys(SOUNDS) as (keyof typeof SOUNDS)[];

async function samplesOf(name: keyof typeof SOUNDS): Promise<readonly number[]> {
  vi.stubGlobal("AudioContext", class {});
  const { ZZFX } = await import("zzfx");
  return ZZFX.buildSamples(...SOUNDS[name]);
}

test.each(SOUND_NAMES)("the sound %s is short, heard, not too loud, and ends in silence", async (name) => {
  const samples = await samplesOf(name);
  const loudness = (part: readonly number[]): number => Math.sqrt(part.reduce((sum, value) => sum + value * value, 0) / part.length);
  expect(samples.length / RATE).toBeLessThan(1.3);
  expect(loudness(samples)).toBeGreaterThan(0.02);
  expect(loudness(samples)).toBeLessThan(0.3);
  expect(loudness(samples.slice(-300))).toBeLessThan(0.03);
  expect(samples.every(Number.isFinite)).toBe(true);
});

test("no two sounds are alike", () => {
  expect(new Set(Object.values(SOUNDS).map((sound) => sound.join()))).toHaveProperty("size", SOUND_NAMES.length);
});
