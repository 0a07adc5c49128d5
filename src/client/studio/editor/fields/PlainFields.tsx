import { useState } from "react";
import type { JsonPath } from "../../../../scenario/jsonPath.ts";
import { m } from "../../../words/words.ts";
import { useStudio, useValueAt } from "../../store/studioContext.ts";
import { labelOf } from "../labels.ts";
import { opened, type Shape } from "../shape.ts";
import { TODO } from "../templates.ts";
import { FieldFrame } from "./FieldFrame.tsx";
import { helpOf } from "./helpOf.ts";

export interface FieldProps {
  readonly path: JsonPath;
  readonly shape: Shape;
  /** A field that may be left out is taken out of the file when it is emptied. */
  readonly required: boolean;
  readonly label?: string;
}

/** Texts that may grow longer than this are written in a box of several lines. */
const ONE_LINE = 80;
/** Names are short, however long they may be. */
const NAMES = new Set<string | number | undefined>(["title", "publisher", "speaker", "name", "source"]);

/** What is still to be written is overwritten by the first letter. */
const selectTodo = ({ currentTarget }: React.FocusEvent<HTMLInputElement | HTMLTextAreaElement>): void => {
  if (currentTarget.value.startsWith(TODO)) currentTarget.select();
};

export function TextField({ path, shape, required, label }: FieldProps) {
  const edit = useStudio((state) => state.edit);
  const value = useValueAt(path);
  const text = typeof value === "string" ? value : value === undefined || value === null ? "" : JSON.stringify(value);
  const { maxLength = 0, pattern, anyOf } = opened(shape);
  const nullable = anyOf?.some(({ type }) => type === "null") === true;
  const write = (written: string): void => void edit(path, written !== "" ? written : nullable ? null : required ? "" : undefined);
  return (
    <FieldFrame path={path} label={label ?? labelOf(path)} help={helpOf(shape)}>
      {(control) =>
        pattern === undefined && !nullable && maxLength > ONE_LINE && !NAMES.has(path.at(-1)) ? (
          <textarea {...control} className="field area" rows={2} value={text} onFocus={selectTodo} onChange={(event) => write(event.target.value)} />
        ) : (
          <input {...control} className="field" value={text} autoComplete="off" spellCheck={pattern === undefined} onFocus={selectTodo} onChange={(event) => write(event.target.value)} />
        )
      }
    </FieldFrame>
  );
}

/** A number; what is no number stays in the field and out of the file. */
export function NumberField({ path, shape, required, label }: FieldProps) {
  const { written, complaint, write, settle } = useNumber(path, required);
  const { default: fallback } = opened(shape);
  return (
    <FieldFrame path={path} label={label ?? labelOf(path)} help={helpOf(shape)} complaint={complaint}>
      {(control) => <input {...control} className="field number" inputMode="decimal" autoComplete="off" placeholder={fallback === undefined ? "" : String(fallback)} value={written} onChange={(event) => write(event.target.value)} onBlur={settle} />}
    </FieldFrame>
  );
}

/** What is typed for a number, and the number in the file. */
export function useNumber(path: JsonPath, required: boolean): { readonly written: string; readonly complaint: string | null; write(text: string): void; settle(): void } {
  const edit = useStudio((state) => state.edit);
  const value = useValueAt(path);
  const shown = value === undefined ? "" : typeof value === "number" ? String(value) : JSON.stringify(value);
  const [draft, setDraft] = useState<{ readonly text: string; readonly made: string } | null>(null);
  // Undo, or the JSON editor, may have given it another value since: then that counts.
  const typed = draft?.made === shown ? draft.text : null;
  const bad = typed !== null && typed.trim() !== "" && numberIn(typed) === null;
  const write = (text: string): void => {
    const read = numberIn(text);
    const leftOut = text.trim() === "" && !required;
    setDraft({ text, made: read !== null ? String(read) : leftOut ? "" : shown });
    if (read !== null) edit(path, read);
    else if (leftOut) edit(path, undefined);
  };
  return { written: typed ?? shown, complaint: bad ? m.studio_forms_noNumber() : null, write, settle: () => setDraft(bad ? draft : null) };
}

function numberIn(text: string): number | null {
  const plain = text.trim().replace(",", ".").replace("−", "-");
  const number = Number(plain);
  return plain === "" || !Number.isFinite(number) ? null : number;
}

export function TickField({ path, shape, label }: FieldProps) {
  const edit = useStudio((state) => state.edit);
  const value = useValueAt(path);
  const { default: fallback } = opened(shape);
  return (
    <FieldFrame path={path} label={label ?? labelOf(path)} help={helpOf(shape)}>
      {(control) => <input {...control} className="tick-box" type="checkbox" checked={(value ?? fallback) === true} onChange={(event) => edit(path, event.target.checked)} />}
    </FieldFrame>
  );
}

/** One of a few fixed words or numbers. */
export function EnumField({ path, shape, required, label }: FieldProps) {
  const edit = useStudio((state) => state.edit);
  const value = useValueAt(path);
  const options = enumOf(shape);
  const { default: fallback } = opened(shape);
  const known = options.includes(value ?? fallback);
  return (
    <FieldFrame path={path} label={label ?? labelOf(path)} help={helpOf(shape)}>
      {(control) => (
        <select {...control} className="field" value={String(value ?? fallback ?? "")} onChange={(event) => edit(path, options.find((option) => String(option) === event.target.value))}>
          {!known && <option value={String(value ?? "")}>{value === undefined ? m.studio_forms_choose() : m.studio_forms_unknown({ id: String(value) })}</option>}
          {!required && fallback === undefined && known && <option value="">{m.studio_forms_none()}</option>}
          {options.map((option) => (
            <option key={String(option)} value={String(option)}>
              {String(option)}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}

/** The fixed values that a shape allows; none where it allows others too. */
export function enumOf(shape: Shape): readonly unknown[] {
  const { enum: listed, const: fixed, anyOf = [] } = opened(shape);
  if (listed !== undefined) return listed;
  if (fixed !== undefined) return [fixed];
  return anyOf.length > 0 && anyOf.every((member) => member.const !== undefined) ? anyOf.map((member) => member.const) : [];
}
