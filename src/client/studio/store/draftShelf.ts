import type { KeptDraft } from "./studioState.ts";

/** What the shelf tells of a draft without opening it. */
export interface ShelvedDraft {
  readonly id: string;
  readonly name: string;
  /** The scenario's title, or "" where it has none. */
  readonly title: string;
  /** When it was last changed, milliseconds since 1970. */
  readonly changed: number;
}

/** Several drafts in this browser. Every call may fail, where a browser refuses to store. */
export interface DraftShelf {
  list(): Promise<readonly ShelvedDraft[]>;
  read(id: string): Promise<KeptDraft | undefined>;
  write(draft: KeptDraft, about: ShelvedDraft): Promise<void>;
  remove(id: string): Promise<void>;
  /** The file on the disk that a draft was opened from, where the browser can write to it. */
  fileOf(id: string): Promise<FileSystemFileHandle | undefined>;
  keepFile(id: string, file: FileSystemFileHandle): Promise<void>;
}

const DRAFTS = "drafts";
const LIST = "list";
const FILES = "files";

/** A shelf in IndexedDB: the list apart from the drafts, so that it opens quickly. */
export function browserDraftShelf(name = "countermove.studio"): DraftShelf {
  const opened = new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.addEventListener("upgradeneeded", () => [DRAFTS, LIST, FILES].forEach((store) => request.result.createObjectStore(store)));
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("no database")));
  });
  // Whoever calls first sees the failure; before that it is nobody's.
  opened.catch(() => undefined);

  async function inside<T>(stores: readonly string[], mode: IDBTransactionMode, ask: (transaction: IDBTransaction) => IDBRequest<T>): Promise<T> {
    const transaction = (await opened).transaction([...stores], mode);
    const request = ask(transaction);
    return new Promise((resolve, reject) => {
      transaction.addEventListener("complete", () => resolve(request.result));
      transaction.addEventListener("abort", () => reject(transaction.error ?? new Error("not stored")));
    });
  }

  return {
    list: async () => (await inside<ShelvedDraft[]>([LIST], "readonly", (it) => it.objectStore(LIST).getAll())).sort((a, b) => b.changed - a.changed),
    read: (id) => inside<KeptDraft | undefined>([DRAFTS], "readonly", (it) => it.objectStore(DRAFTS).get(id)),
    write: async (draft, about) => {
      await inside([DRAFTS, LIST], "readwrite", (it) => {
        it.objectStore(LIST).put(about, draft.id);
        return it.objectStore(DRAFTS).put(draft, draft.id);
      });
    },
    remove: async (id) => {
      await inside([DRAFTS, LIST, FILES], "readwrite", (it) => {
        it.objectStore(LIST).delete(id);
        it.objectStore(FILES).delete(id);
        return it.objectStore(DRAFTS).delete(id);
      });
    },
    fileOf: (id) => inside<FileSystemFileHandle | undefined>([FILES], "readonly", (it) => it.objectStore(FILES).get(id)),
    keepFile: async (id, file) => void (await inside([FILES], "readwrite", (it) => it.objectStore(FILES).put(file, id))),
  };
}
