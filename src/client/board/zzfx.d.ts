declare module "zzfx" {
  /** A synthesizer of up to 21 numbers a sound. Importing it opens the page's audio. */
  export const ZZFX: {
    volume: number;
    readonly audioContext: AudioContext;
    buildSamples(...sound: readonly (number | undefined)[]): number[];
    playSamples(channels: readonly number[][], volume?: number): AudioBufferSourceNode;
  };
}
