import { useDeferredValue, useState } from "react";
import { countMentions } from "../../../../scenario/edit/renameId.ts";
import { valueAt } from "../../../../scenario/jsonPath.ts";
import { m } from "../../../words/words.ts";
import { useStudio, useStudioStore, useValueAt } from "../../store/studioContext.ts";
import { labelOf } from "../labels.ts";
import { kindOfList } from "../parts.ts";
import { FieldFrame } from "./FieldFrame.tsx";
import type { FieldProps } from "./PlainFields.tsx";

const ID = /^[A-Za-z][A-Za-z0-9_]{0,63}$/;

/** The id of a part. A new one is taken when the field is left or Enter is pressed, and everything that names the part follows. */
export function IdField({ path }: Pick<FieldProps, "path">) {
  const store = useStudioStore();
  // Counting can wait until nobody types.
  const scenario = useDeferredValue(useStudio((state) => state.value));
  const value = useValueAt(path);
  const id = typeof value === "string" ? value : "";
  const [draft, setDraft] = useState({ text: id, of: id });
  const typed = draft.of === id ? draft.text : id;
  const kind = path.length === 3 ? kindOfList(String(path[0])) : undefined;
  const count = kind === undefined ? 0 : countMentions(scenario, { kind, id });
  const siblings = valueAt(scenario, path.slice(0, -2));
  const taken = typed !== id && Array.isArray(siblings) && siblings.some((part: unknown) => valueAt(part, ["id"]) === typed);
  const complaint = typed === id ? null : taken ? m.studio_forms_idTaken() : ID.test(typed) ? null : m.studio_forms_idBad();
  const take = (): void => {
    if (typed === id || complaint !== null) return;
    // Of an id that stands twice nobody can say which of the two a name means.
    const doubled = Array.isArray(siblings) && siblings.filter((part: unknown) => valueAt(part, ["id"]) === id).length > 1;
    if (kind === undefined || id === "" || doubled) store.getState().edit(path, typed);
    else store.getState().rename({ kind, from: id, to: typed });
  };
  return (
    <FieldFrame path={path} label={labelOf(path)} complaint={complaint} help={kind === undefined ? "" : count === 0 ? m.studio_forms_idFree() : m.studio_forms_idUsed({ count })}>
      {(control) => (
        <input
          {...control}
          className="field mono"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setDraft({ text: event.target.value, of: id })}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === "Enter") take();
          }}
        />
      )}
    </FieldFrame>
  );
}
