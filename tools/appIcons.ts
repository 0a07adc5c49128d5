// `npm run app-icons`: paints the icons of the installed app into public/, from the same flags that the board flies.
import { mkdirSync, writeFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";
import { FLAG_COLORS, FLAG_SHAPES, FLAG_SIZE, type FlagLetter, type FlagShape } from "../src/client/viewmodel/flagShapes.ts";

const TARGET = "public";
const SIZES = [180, 192, 512];
/** The sea at night, as in the favicon. */
const GROUND = "#10233b";
/** C and M in the middle: they lie in the circle of 80 % that a system may cut out. */
const HOIST: readonly { readonly letter: FlagLetter; readonly x: number; readonly y: number; readonly size: number }[] = [
  { letter: "C", x: 0.2, y: 0.35, size: 0.29 },
  { letter: "M", x: 0.51, y: 0.35, size: 0.29 },
];
/** Colours are mixed from so many samples a side, for smooth edges. */
const SAMPLES = 4;

type Rgb = readonly [number, number, number];

function rgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** The colour at a point of the picture, both coordinates 0..1. */
function colourAt(x: number, y: number): Rgb {
  for (const { letter, x: left, y: top, size } of HOIST) {
    const inside: readonly [number, number] = [((x - left) / size) * FLAG_SIZE, ((y - top) / size) * FLAG_SIZE];
    if (inside.some((part) => part < 0 || part >= FLAG_SIZE)) continue;
    const coat = FLAG_SHAPES[letter].findLast((shape) => covers(shape, inside));
    if (coat !== undefined) return rgb(FLAG_COLORS[coat.color]);
  }
  return rgb(GROUND);
}

function covers(shape: FlagShape, [x, y]: readonly [number, number]): boolean {
  if (shape.kind === "rect") return x >= shape.x && y >= shape.y && x < shape.x + shape.width && y < shape.y + shape.height;
  if (shape.kind === "circle") return (x - shape.x) ** 2 + (y - shape.y) ** 2 < shape.radius ** 2;
  // A ray to the right crosses the edge of what it starts in an odd number of times.
  return shape.points.filter(([x1, y1], i) => {
    const [x2, y2] = shape.points[(i + 1) % shape.points.length] ?? [x1, y1];
    return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
  }).length % 2 === 1;
}

function pixel(column: number, row: number, size: number): Rgb {
  const sum = [0, 0, 0];
  for (let i = 0; i < SAMPLES * SAMPLES; i += 1) {
    const x = (column + ((i % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size;
    colourAt(x, y).forEach((part, channel) => (sum[channel] = (sum[channel] ?? 0) + part));
  }
  return sum.map((part) => Math.round(part / SAMPLES ** 2)) as unknown as Rgb;
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A square PNG, 8 bits a channel, without transparency. */
function png(size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 2], 8);
  const lines = Array.from({ length: size }, (_, row) => Buffer.from([0, ...Array.from({ length: size }, (__, column) => pixel(column, row, size)).flat()]));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", deflateSync(Buffer.concat(lines), { level: 9 })), chunk("IEND", Buffer.alloc(0))]);
}

mkdirSync(TARGET, { recursive: true });
for (const size of SIZES) {
  const picture = png(size);
  writeFileSync(`${TARGET}/icon-${size}.png`, picture);
  console.log(`icon-${size}.png: ${picture.length} bytes`);
}
