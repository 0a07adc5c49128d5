import { Icon } from "../../screens/parts/Icon.tsx";
import { m } from "../../words/words.ts";
import { pathKey } from "../problems/problemsAt.ts";
import { useStudio, useValueAt } from "../store/studioContext.ts";
import { ProblemLines } from "./fields/FieldFrame.tsx";
import { ObjectFields } from "./fields/ObjectFields.tsx";
import { freeId, titleOf } from "./parts.ts";
import { LIST_WORDS } from "./sections.ts";
import { objectAt } from "./shape.ts";

interface PartPageProps {
  readonly list: string;
  readonly index: number;
}

/** Everything about one part: a role, a policy, a card. */
export function PartPage({ list, index }: PartPageProps) {
  const path = [list, index] as const;
  const part = useValueAt(path);
  const shape = useStudio((state) => objectAt(path, state.value));
  const { select } = useStudio((state) => state);
  const words = LIST_WORDS[list];
  if (part === undefined || shape === undefined) return <Gone list={list} />;
  const name = titleOf(part) || m.studio_forms_numbered({ part: words?.one() ?? list, number: index + 1 });
  return (
    <>
      <header className="studio-head" data-path={pathKey(path)}>
        <button type="button" className="text-button" onClick={() => select([list])}>
          <Icon name="left" size={14} /> {m.studio_forms_back({ list: words?.many() ?? list })}
        </button>
        <h1>{name}</h1>
        <PartButtons list={list} index={index} name={name} />
        <ProblemLines path={path} />
      </header>
      <div className="form-fields">
        <ObjectFields path={path} shape={shape} />
      </div>
    </>
  );
}

/** Undo, or the JSON editor, has taken the part out. */
function Gone({ list }: { readonly list: string }) {
  const select = useStudio((state) => state.select);
  return (
    <header className="studio-head">
      <h1>{LIST_WORDS[list]?.many()}</h1>
      <button type="button" className="action plain slim" onClick={() => select([list])}>
        {m.studio_forms_back({ list: LIST_WORDS[list]?.many() ?? list })}
      </button>
    </header>
  );
}

function PartButtons({ list, index, name }: PartPageProps & { readonly name: string }) {
  const { edit, insert, swap, select, goTo } = useStudio((state) => state);
  const siblings = useValueAt([list]);
  const count = Array.isArray(siblings) ? siblings.length : 0;
  const part = useValueAt([list, index]);
  const double = (): void => {
    const id = typeof part === "object" && part !== null && "id" in part ? { id: freeId(siblings, String(part.id)) } : {};
    insert([list, index + 1], { ...(part as object), ...id });
    goTo([list, index + 1]);
  };
  const move = (to: number): void => {
    swap([list], [index, to]);
    select([list, to]);
  };
  const remove = (): void => {
    edit([list, index], undefined);
    select([list]);
  };
  return (
    <div className="part-buttons">
      {index > 0 && (
        <button type="button" className="text-button" onClick={() => select([list, index - 1])}>
          <Icon name="left" size={14} /> {m.studio_forms_before()}
        </button>
      )}
      {index < count - 1 && (
        <button type="button" className="text-button" onClick={() => select([list, index + 1])}>
          {m.studio_forms_next()} <Icon name="right" size={14} />
        </button>
      )}
      <span className="gap" />
      {index > 0 && (
        <button type="button" className="icon-button" aria-label={m.studio_forms_upPart({ part: name })} title={m.studio_forms_up()} onClick={() => move(index - 1)}>
          <Icon name="up" size={16} />
        </button>
      )}
      {index < count - 1 && (
        <button type="button" className="icon-button" aria-label={m.studio_forms_downPart({ part: name })} title={m.studio_forms_down()} onClick={() => move(index + 1)}>
          <Icon name="down" size={16} />
        </button>
      )}
      <button type="button" className="text-button" onClick={double}>
        <Icon name="copy" size={14} /> {m.studio_forms_duplicate()}
      </button>
      <button type="button" className="text-button" onClick={remove}>
        <Icon name="cross" size={14} /> {m.studio_forms_remove()}
      </button>
    </div>
  );
}
