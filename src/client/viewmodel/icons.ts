/** The names of assets/icons.json: `npm run icons` draws them, a test keeps this list equal. */
export type IconName =
  | "steel" | "farm" | "cars" | "homes" | "ports" | "chip" | "capital" | "people" | "clock" | "sun" | "moon" | "sound"
  | "scales" | "shield" | "hand" | "coins" | "arrow" | "up" | "down" | "left" | "right" | "check" | "cross" | "eye"
  | "chat" | "pennant" | "banner" | "clipping" | "newspaper" | "info" | "question" | "warning" | "trend" | "swords"
  | "settings" | "gavel" | "megaphone" | "globe" | "cloud" | "code" | "building" | "lab" | "search" | "lock" | "unlock"
  | "undo" | "download" | "upload" | "copy" | "play" | "pause" | "skip" | "quotes" | "link" | "hourglass";
