/** Keeps texts in this browser. Nothing throws: a browser may refuse to store, and the game goes on. */
export interface TextShelf {
  read(key: string): string | null;
  /** Whether it was kept. */
  write(key: string, text: string): boolean;
}

/** The texts that this browser keeps for this address. */
export function browserShelf(storage: () => Storage = () => localStorage): TextShelf {
  return {
    read: (key) => {
      try {
        return storage().getItem(key);
      } catch {
        return null;
      }
    },
    write: (key, text) => {
      try {
        storage().setItem(key, text);
        return true;
      } catch {
        return false;
      }
    },
  };
}
