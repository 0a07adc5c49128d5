/** A file that was opened; `handle` where the browser can write to it again. */
export interface OpenedFile {
  readonly name: string;
  readonly text: string;
  readonly handle?: FileSystemFileHandle;
}

/** Why a file could not be opened. */
export type FileTrouble = "notText" | "tooLarge";

/** The part of the File System Access API that is used; not every browser has it, and TypeScript knows it in none. */
interface FilePickers {
  showOpenFilePicker?(options: object): Promise<readonly FileSystemFileHandle[]>;
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>;
}

/** A scenario of a year's work is below 1 MB. */
const MOST_BYTES = 24_000_000;
const TYPES = [{ description: "JSON", accept: { "application/json": [".json"] } }];

const pickers = (): FilePickers => globalThis as FilePickers;

/** Reads a file that was chosen or dropped. */
export async function readScenarioFile(file: File, handle?: FileSystemFileHandle): Promise<OpenedFile | FileTrouble> {
  if (file.size > MOST_BYTES) return "tooLarge";
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
    return { name: file.name, text, ...(handle !== undefined && { handle }) };
  } catch {
    return "notText";
  }
}

/** Lets a person choose a file; null where nothing was chosen. */
export async function chooseFile(): Promise<OpenedFile | FileTrouble | null> {
  const { showOpenFilePicker } = pickers();
  if (showOpenFilePicker === undefined) return chooseByField();
  try {
    const [handle] = await showOpenFilePicker.call(globalThis, { types: TYPES });
    return handle === undefined ? null : await readScenarioFile(await handle.getFile(), handle);
  } catch (problem) {
    return wasCancelled(problem) ? null : chooseByField();
  }
}

function chooseByField(): Promise<OpenedFile | FileTrouble | null> {
  return new Promise((resolve) => {
    const field = document.createElement("input");
    field.type = "file";
    field.accept = ".json,application/json";
    field.addEventListener("cancel", () => resolve(null));
    field.addEventListener("change", () => {
      const file = field.files?.[0];
      if (file === undefined) resolve(null);
      else void readScenarioFile(file).then(resolve);
    });
    field.click();
  });
}

/** A file that somebody lets fall on the page, with the right to write to it where the browser gives one. */
export async function droppedFile(event: DragEvent): Promise<OpenedFile | FileTrouble | null> {
  const item = [...(event.dataTransfer?.items ?? [])].find(({ kind }) => kind === "file");
  const file = item?.getAsFile() ?? null;
  // Asked for before anything is waited for: afterwards the browser has forgotten what was dropped.
  const handle = await (item as { getAsFileSystemHandle?(): Promise<FileSystemHandle | null> } | undefined)?.getAsFileSystemHandle?.().catch(() => null);
  return file === null ? null : readScenarioFile(file, handle?.kind === "file" ? (handle as FileSystemFileHandle) : undefined);
}

export interface Saving {
  readonly name: string;
  readonly text: string;
  /** The file that the draft has already. */
  readonly handle: FileSystemFileHandle | undefined;
}

/** Saves to the file that there is, else to one that is chosen, else by a download. Null where it was cancelled. */
export async function saveFile({ name, text, handle }: Saving): Promise<{ readonly name: string; readonly handle?: FileSystemFileHandle } | null> {
  const { showSaveFilePicker } = pickers();
  if (handle === undefined && showSaveFilePicker === undefined) return download(name, text);
  try {
    const file = handle ?? (await showSaveFilePicker?.call(globalThis, { suggestedName: name, types: TYPES }));
    if (file === undefined) return null;
    const stream = await file.createWritable();
    await stream.write(text);
    await stream.close();
    return { name: file.name, handle: file };
  } catch (problem) {
    return wasCancelled(problem) ? null : download(name, text);
  }
}

const wasCancelled = (problem: unknown): boolean => problem instanceof DOMException && problem.name === "AbortError";

function download(name: string, text: string): { readonly name: string } {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
  return { name };
}
