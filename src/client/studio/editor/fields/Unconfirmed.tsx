import type { JsonPath } from "../../../../scenario/jsonPath.ts";
import { m } from "../../../words/words.ts";
import { pathKey } from "../../problems/problemsAt.ts";
import { useStudio, useValueAt } from "../../store/studioContext.ts";
import { labelOf } from "../labels.ts";

/** The fields of a part that a machine has proposed and nobody has confirmed yet, each with what the proposal rests on. */
export function Unconfirmed({ path }: { readonly path: JsonPath }) {
  const edit = useStudio((state) => state.edit);
  const value = useValueAt(path);
  const names = typeof value === "object" && value !== null ? Object.entries(value) : [];
  if (names.length === 0) return null;
  const holder = path.slice(0, -1);
  const confirm = (name: string): void => void edit(names.length === 1 ? path : [...path, name], undefined);
  return (
    <div className="unconfirmed" data-path={pathKey(path)}>
      <b>{m.studio_forms_unconfirmed()}</b>
      <ul>
        {names.map(([name, reason]) => (
          <li key={name} data-path={pathKey([...path, name])}>
            <span>
              {labelOf(holder[0] === "draft" ? [name] : [...holder, name])}: <span className="quiet">{String(reason)}</span>
            </span>
            <button type="button" className="action plain slim" onClick={() => confirm(name)}>
              {m.studio_forms_confirm()}
              <span className="unseen">: {labelOf([...holder, name])}</span>
            </button>
          </li>
        ))}
      </ul>
      {names.length > 1 && (
        <button type="button" className="text-button" onClick={() => edit(path, undefined)}>
          {m.studio_forms_confirmAll()}
        </button>
      )}
    </div>
  );
}
