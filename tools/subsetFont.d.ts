// The package has no types of its own: the one way in which tools/fonts.ts uses it.
declare module "subset-font" {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: "woff2"; variationAxes: { wght: number | { min: number; max: number } } },
  ): Promise<Uint8Array>;
}
