import { useState } from "react";
import { m } from "../../../words/words.ts";
import { useStudio, useValueAt } from "../../store/studioContext.ts";
import { labelOf } from "../labels.ts";
import { FieldFrame } from "./FieldFrame.tsx";
import { helpOf } from "./helpOf.ts";
import type { FieldProps } from "./PlainFields.tsx";

/** What has no form of its own, such as a formula: written as JSON. */
export function JsonField({ path, shape, required, label }: FieldProps) {
  const edit = useStudio((state) => state.edit);
  const value = useValueAt(path);
  const [typed, setTyped] = useState<string | null>(null);
  const shown = value === undefined ? "" : JSON.stringify(value);
  const bad = typed !== null && typed.trim() !== "" && read(typed) === undefined;
  const write = (text: string): void => {
    setTyped(text);
    const found = read(text);
    if (found !== undefined) edit(path, found.value);
    else if (text.trim() === "" && !required) edit(path, undefined);
  };
  return (
    <FieldFrame path={path} label={label ?? labelOf(path)} help={`${helpOf(shape)} ${m.studio_forms_asJson()}`} complaint={bad ? m.studio_forms_noJson() : null}>
      {(control) => <input {...control} className="field mono" spellCheck={false} autoComplete="off" value={typed ?? shown} onChange={(event) => write(event.target.value)} onBlur={() => setTyped(bad ? typed : null)} />}
    </FieldFrame>
  );
}

function read(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}
