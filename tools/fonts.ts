// `npm run fonts`: makes assets/fonts from the font packages, with only the letters and weights that the game uses.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";

interface Subset {
  readonly source: string;
  readonly target: string;
  readonly text: string;
  /** Weights kept of the variable font; one number where only one is used. */
  readonly weight: number | { readonly min: number; readonly max: number };
}

const PACKAGES = "node_modules/@fontsource-variable";
const TARGET = "assets/fonts";

/** Latin-1, Latin Extended-A, and the signs that the screens use beyond them. */
const TEXT = characters(0x20, 0x7e) + characters(0xa0, 0x17f) + "–—‘’“”„…•·−×÷≈≤≥→←↑↓▲▼◆§€£¥№′″";
/** Fraunces italic writes names of seas, which an author may choose: letters only. */
const SEA_NAMES = `${characters(0x41, 0x5a)}${characters(0x61, 0x7a)}${characters(0xc0, 0x17f)} ’'-`;

const SUBSETS: readonly Subset[] = [
  {
    source: "atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
    target: "atkinsonHyperlegibleNext.woff2",
    text: TEXT,
    weight: { min: 400, max: 700 },
  },
  {
    source: "bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2",
    target: "bricolageGrotesque.woff2",
    text: TEXT,
    weight: { min: 500, max: 800 },
  },
  { source: "fraunces/files/fraunces-latin-wght-italic.woff2", target: "frauncesItalic.woff2", text: SEA_NAMES, weight: 400 },
];

function characters(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
}

mkdirSync(TARGET, { recursive: true });
for (const { source, target, text, weight } of SUBSETS) {
  const whole = readFileSync(`${PACKAGES}/${source}`);
  const subset = await subsetFont(whole, text, { targetFormat: "woff2", variationAxes: { wght: weight } });
  writeFileSync(`${TARGET}/${target}`, subset);
  console.log(`${target}: ${whole.length} -> ${subset.length} bytes`);
}
