import { m } from "../../words/words.ts";
import { countInside, pathKey } from "../problems/problemsAt.ts";
import { useStudio, useValueAt } from "../store/studioContext.ts";
import { ProblemLines } from "./fields/FieldFrame.tsx";
import { InnerField } from "./fields/InnerField.tsx";
import { titleOf } from "./parts.ts";
import { LIST_WORDS, type Section } from "./sections.ts";
import { blankItem } from "./templates.ts";

/** A chapter: its lists, with a way to each part, and its own fields. */
export function SectionPage({ section }: { readonly section: Section }) {
  return (
    <>
      <header className="studio-head">
        <h1>{section.title()}</h1>
        <p className="quiet">{section.about()}</p>
      </header>
      {section.lists.map((list) => (
        <PartList key={list} list={list} heading={section.lists.length > 1 || section.fields.length > 0} />
      ))}
      <div className="form-fields">
        {section.fields.map((name) => (
          <InnerField key={name} path={[name]} />
        ))}
      </div>
    </>
  );
}

function PartList({ list, heading }: { readonly list: string; readonly heading: boolean }) {
  const insert = useStudio((state) => state.insert);
  const goTo = useStudio((state) => state.goTo);
  const scenario = useStudio((state) => state.value);
  const value = useValueAt([list]);
  const parts: readonly unknown[] = Array.isArray(value) ? value : [];
  const words = LIST_WORDS[list];
  const add = (): void => {
    const path = [list, parts.length];
    if (insert(path, blankItem({ scenario, path }))) goTo(path);
  };
  return (
    <section className="part-list" data-path={pathKey([list])} aria-label={words?.many()}>
      {heading && <h2>{words?.many()}</h2>}
      <ProblemLines path={[list]} />
      {parts.length === 0 && <p className="quiet">{m.studio_forms_emptyList()}</p>}
      <ol>
        {parts.map((part, index) => (
          <PartLink key={index} list={list} index={index} part={part} />
        ))}
      </ol>
      <button type="button" className="action plain slim add" onClick={add}>
        {m.studio_forms_add({ part: words?.one() ?? list })}
      </button>
    </section>
  );
}

interface PartLinkProps {
  readonly list: string;
  readonly index: number;
  readonly part: unknown;
}

function PartLink({ list, index, part }: PartLinkProps) {
  const select = useStudio((state) => state.goTo);
  const problems = useStudio((state) => state.problems);
  const count = countInside(problems, [list, index]);
  const id = typeof part === "object" && part !== null && "id" in part ? String(part.id) : "";
  return (
    <li>
      <button type="button" className="part-link" onClick={() => select([list, index])}>
        <span>{titleOf(part) || m.studio_forms_noTitle()}</span>
        <code>{id}</code>
        {count > 0 && (
          <span className="trouble-count">
            {count}
            <span className="unseen"> {m.studio_problems_here({ count })}</span>
          </span>
        )}
      </button>
    </li>
  );
}
