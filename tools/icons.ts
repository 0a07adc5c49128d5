// `npm run icons`: takes the icons of the list below from Phosphor into assets/icons.json, as name -> path data in a 256 × 256 box,
// for the board to paint, and into assets/icons.svg, one <symbol> each, for the screens to show without a line of JavaScript.
import { readFileSync, writeFileSync } from "node:fs";

const SOURCE = "node_modules/@iconify-json/ph/icons.json";
const TARGET = "assets/icons.json";
const SHEET = "assets/icons.svg";

/** Our name -> Phosphor's. Filled, but for arrows and ticks, which are bold lines. */
const ICONS: Readonly<Record<string, string>> = {
  steel: "hammer-fill",
  farm: "grains-fill",
  cars: "car-profile-fill",
  homes: "house-line-fill",
  ports: "anchor-fill",
  chip: "cpu-fill",
  capital: "bank-fill",
  people: "users-three-fill",
  clock: "timer-fill",
  sun: "sun-fill",
  moon: "moon-stars-fill",
  sound: "speaker-high-fill",
  scales: "scales-fill",
  shield: "shield-fill",
  hand: "handshake-fill",
  coins: "hand-coins-fill",
  arrow: "arrow-right-bold",
  up: "caret-up-fill",
  down: "caret-down-fill",
  left: "caret-left-fill",
  right: "caret-right-fill",
  check: "check-bold",
  cross: "x-bold",
  eye: "eye-fill",
  chat: "chat-circle-dots-fill",
  pennant: "flag-pennant-fill",
  banner: "flag-banner-fill",
  clipping: "newspaper-clipping-fill",
  newspaper: "newspaper-fill",
  info: "info-fill",
  question: "question-fill",
  warning: "warning-fill",
  trend: "trend-up-bold",
  swords: "sword-fill",
  settings: "gear-six-fill",
  gavel: "gavel-fill",
  megaphone: "megaphone-fill",
  globe: "globe-hemisphere-west-fill",
  cloud: "cloud-fill",
  code: "code-bold",
  building: "buildings-fill",
  lab: "flask-fill",
  search: "magnifying-glass-bold",
  lock: "lock-fill",
  unlock: "lock-open-fill",
  undo: "arrow-counter-clockwise-bold",
  download: "download-simple-fill",
  upload: "upload-simple-fill",
  copy: "copy-fill",
  play: "play-fill",
  pause: "pause-fill",
  skip: "skip-forward-fill",
  quotes: "quotes-fill",
  link: "link-bold",
  hourglass: "hourglass-medium-fill",
};

const phosphor = (JSON.parse(readFileSync(SOURCE, "utf8")) as { icons: Record<string, { body: string }> }).icons;

function pathData(name: string): string {
  const body = phosphor[name]?.body;
  if (body === undefined) throw new Error(`Phosphor has no icon "${name}"`);
  const paths = [...body.matchAll(/ d="([^"]+)"/g)].map(([, data]) => data);
  if (paths.length === 0) throw new Error(`the icon "${name}" has no path`);
  return paths.join("");
}

const extracted = Object.fromEntries(Object.entries(ICONS).map(([name, source]) => [name, pathData(source)]));
writeFileSync(TARGET, `${JSON.stringify(extracted, null, 2)}\n`);
const symbols = Object.entries(extracted).map(([name, data]) => `<symbol id="${name}" viewBox="0 0 256 256"><path d="${data}"/></symbol>\n`);
writeFileSync(SHEET, `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join("")}</svg>\n`);
console.log(`${Object.keys(extracted).length} icons, ${JSON.stringify(extracted).length} bytes`);
