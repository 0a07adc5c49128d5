import { type LearningDesk, NO_WORDS, type OwnLearning } from "../store/learningDesk.ts";
import type { TextShelf } from "./browserShelf.ts";
import { download } from "./handOver.ts";
import { LEARNING_KEY } from "./keys.ts";

/** Games whose surveys a browser remembers. */
const MOST_GAMES = 12;

type Kept = Readonly<Record<string, OwnLearning>>;

/** What somebody wrote around the games of this browser: the latest of them, in its storage and nowhere else. */
export function browserLearningDesk(shelf: TextShelf): LearningDesk {
  const listeners = new Set<() => void>();
  let kept: Kept | null = null;
  const all = (): Kept => (kept ??= readKept(shelf.read(LEARNING_KEY)));
  return {
    read: (game) => all()[game] ?? NO_WORDS,
    write: (game, own) => {
      const { [game]: _, ...others } = all();
      kept = { ...Object.fromEntries(Object.entries(others).slice(1 - MOST_GAMES)), [game]: own };
      shelf.write(LEARNING_KEY, JSON.stringify(kept));
      for (const listener of listeners) listener();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    save: download,
    print: () => window.print(),
    now: () => new Date().toISOString(),
  };
}

function readKept(text: string | null): Kept {
  try {
    const found = JSON.parse(text ?? "{}") as Record<string, Partial<OwnLearning>> | null;
    return Object.fromEntries(Object.entries(found ?? {}).map(([game, own]) => [game, { ...NO_WORDS, ...own }]));
  } catch {
    return {};
  }
}
