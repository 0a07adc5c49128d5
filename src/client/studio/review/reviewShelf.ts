import type { Kept } from "./reviewState.ts";

/** Where a review lies between two visits. Articles stay in this browser. */
export interface ReviewShelf {
  load(): Promise<Kept | null>;
  /** Keeps a review soon; of several in quick succession, the last. */
  keep(review: Kept): void;
}

const DATABASE = "countermove-documents";
const STORE = "review";
const KEY = "open";
/** Changes within so many milliseconds are written once. */
const REST = 300;

/** A shelf in the browser's IndexedDB. Without one, for instance in a private window, the review lives as long as its page. */
export function browserShelf(): ReviewShelf {
  let next: Kept | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = async (): Promise<void> => {
    const review = next;
    next = null;
    if (review === null) return;
    const database = await openDatabase();
    database.transaction(STORE, "readwrite").objectStore(STORE).put(review, KEY);
    database.close();
  };
  const writeNow = (): void => {
    clearTimeout(timer);
    write().catch(() => undefined);
  };
  addEventListener("pagehide", writeNow);

  return {
    load: async () => {
      const database = await openDatabase();
      const found: unknown = await answer(database.transaction(STORE).objectStore(STORE).get(KEY));
      database.close();
      return found === undefined ? null : (found as Kept);
    },
    keep: (review) => {
      next = review;
      clearTimeout(timer);
      timer = setTimeout(writeNow, REST);
    },
  };
}

async function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return answer(request);
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("IndexedDB"));
  });
}
