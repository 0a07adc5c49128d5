/** The two looks of the chart room: paper by day, a ship's chart display by night. */
export type ThemeName = "day" | "night";

export interface ThemeTokens {
  readonly paper: string;
  readonly paper2: string;
  readonly deep: string;
  readonly middle: string;
  readonly shallow: string;
  readonly coast: string;
  readonly wave: string;
  readonly land: string;
  readonly home: string;
  readonly landEdge: string;
  readonly coastline: string;
  /** The chart's border. */
  readonly border: string;
  readonly ink: string;
  readonly ink2: string;
  readonly line: string;
  readonly controlLine: string;
  readonly buff: string;
  /** Round what is lit in the current stage. */
  readonly lit: string;
  readonly onTrade: string;
  readonly retaliation: string;
  readonly trade: string;
  readonly agreement: string;
  readonly knockOn: string;
}

const DAY: ThemeTokens = {
  paper: "#ffffff",
  paper2: "#eef6f9",
  deep: "#f5fbfd",
  middle: "#e3f2f8",
  shallow: "#cbe6f0",
  coast: "#a9d4e5",
  wave: "#6fa7bd",
  land: "#efe3c1",
  home: "#f9e3a2",
  landEdge: "#a8741c",
  coastline: "#10233b",
  border: "#10233b",
  ink: "#10233b",
  ink2: "#43566d",
  line: "#c3d7e0",
  controlLine: "#5f8798",
  buff: "#f9e3a2",
  lit: "#ffc91f",
  onTrade: "#ffffff",
  retaliation: "#b5108c",
  trade: "#1551b8",
  agreement: "#0a7350",
  knockOn: "#a35200",
};

const NIGHT: ThemeTokens = {
  paper: "#101f2f",
  paper2: "#172a3d",
  deep: "#0a1420",
  middle: "#0d1c2b",
  shallow: "#12293a",
  coast: "#1a3b4f",
  wave: "#44708a",
  land: "#2b2a22",
  home: "#45401f",
  landEdge: "#000000",
  coastline: "#cdbf90",
  border: "#6f8496",
  ink: "#edf4f8",
  ink2: "#a9bccb",
  line: "#2b455a",
  controlLine: "#6d93a8",
  buff: "#f9e3a2",
  lit: "#ffe08a",
  onTrade: "#0a1420",
  retaliation: "#ff6bc0",
  trade: "#6aa8ff",
  agreement: "#4bd6a0",
  knockOn: "#ffb454",
};

export const THEMES: Readonly<Record<ThemeName, ThemeTokens>> = { day: DAY, night: NIGHT };

/** The six-digit colour with an opacity of 0..1, for painters that know no CSS variables. */
export function withAlpha(color: string, alpha: number): string {
  const byte = Math.round(Math.min(1, Math.max(0, alpha)) * 255);
  return color + byte.toString(16).padStart(2, "0");
}
