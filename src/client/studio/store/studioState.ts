import type { Renaming } from "../../../scenario/edit/renameId.ts";
import type { Finding } from "../../../scenario/finding.ts";
import type { JsonPath } from "../../../scenario/jsonPath.ts";
import type { Scenario } from "../../../scenario/schema/scenario.ts";
import type { History } from "./history.ts";

/** Something to look at, found by the checks or by another part of the studio. */
export interface StudioProblem {
  /** Who found it: "checks", "certificate" … */
  readonly source: string;
  readonly code: string;
  readonly severity: Finding["severity"];
  readonly path: JsonPath;
  /** Place in the text that was checked, where the path does not tell it. */
  readonly offset?: number;
  readonly message: string;
  readonly hint?: string;
}

/** A draft as it is kept in the browser. */
export interface KeptDraft {
  readonly id: string;
  /** Its file's name. */
  readonly name: string;
  readonly text: string;
  /** The text that its file has, or had when it came onto the shelf. */
  readonly saved: string;
  /** Whether it was opened from a file, or saved to one. Drafts of old visits do not tell. */
  readonly filed: boolean;
  readonly history: History;
  readonly path: JsonPath;
}

/** What the checks say of a text. */
export interface Checked {
  readonly text: string;
  /** With all defaults filled in; null where there are errors. */
  readonly scenario: Scenario | null;
  readonly findings: readonly Finding[];
}

export interface StudioState extends Omit<KeptDraft, "id"> {
  /** The draft that is open; null before there is one. */
  readonly id: string | null;
  /** The scenario as it stands in the text, without defaults; the last that could be read. */
  readonly value: unknown;
  /** Whether the text is JSON now. Where it is not, only the JSON editor can change it. */
  readonly readable: boolean;
  /** The last scenario that the checks found without errors, with all defaults; null before that. */
  readonly parsed: Scenario | null;
  /** The text that `problems` is about; null before the first check. */
  readonly checkedText: string | null;
  readonly problems: readonly StudioProblem[];
  /** Counts calls of goTo: each wants the focus anew. */
  readonly visits: number;
  /** Where in the text the last goTo led, where its path does not tell it. */
  readonly visited: number | null;

  /** Opens a text as a new draft of its own; `filed` where it comes from a file. */
  openText(text: string, name: string, filed?: boolean): void;
  /** Puts another text in the place of the open draft's; undo brings back what was there. */
  replaceText(text: string): void;
  /** Opens a draft from the shelf where it was left. */
  openDraft(draft: KeptDraft): void;
  closeDraft(): void;
  /** Gives the value at a path; undefined takes it out. Says whether that could be done. */
  edit(path: JsonPath, value: unknown): boolean;
  /** Several edits that are taken back together. */
  editAll(edits: readonly { readonly path: JsonPath; readonly value: unknown }[]): boolean;
  /** Puts a value into a list, before the item that the last step of the path counts. */
  insert(path: JsonPath, value: unknown): boolean;
  /** Lets two items of a list change places. */
  swap(list: JsonPath, places: readonly [number, number]): boolean;
  /** Gives a part another id, everywhere. */
  rename(renaming: Renaming): boolean;
  /** Gives the field at a path another name. */
  renameField(path: JsonPath, name: string): boolean;
  /** The whole text, as somebody has typed it; `path` is where. */
  type(text: string, path: JsonPath): void;
  undo(): void;
  redo(): void;
  /** What is looked at, in forms and text alike. */
  select(path: JsonPath): void;
  /** Selects, and asks the forms and the JSON editor to show it and take the focus. */
  goTo(path: JsonPath, offset?: number): void;
  nameFile(name: string): void;
  /** The text of now is in the file. */
  markSaved(text: string): void;
  showChecked(checked: Checked): void;
  /** What another part of the studio found; the last call of each source counts. */
  report(source: string, problems: readonly Omit<StudioProblem, "source">[]): void;
}

export interface StudioWorld {
  /** Milliseconds of any clock that goes forward. */
  now(): number;
  newId(): string;
  /** The order of the fields of the object at a path. */
  orderOf(path: JsonPath): readonly string[];
}
