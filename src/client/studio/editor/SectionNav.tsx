import { m } from "../../words/words.ts";
import { countInside } from "../problems/problemsAt.ts";
import { useStudio } from "../store/studioContext.ts";
import { SECTIONS, sectionOf, type Section } from "./sections.ts";

/** The chapters of the scenario, with what is wrong in each. */
export function SectionNav() {
  const path = useStudio((state) => state.path);
  const current = sectionOf(path);
  return (
    <nav className="studio-nav" aria-label={m.studio_forms_label()}>
      <ul>
        {SECTIONS.map((section) => (
          <SectionLink key={section.name} section={section} current={section === current} />
        ))}
      </ul>
    </nav>
  );
}

function SectionLink({ section, current }: { readonly section: Section; readonly current: boolean }) {
  const select = useStudio((state) => state.select);
  const value = useStudio((state) => state.value);
  const problems = useStudio((state) => state.problems);
  const [first = "title"] = [...section.lists.slice(0, section.fields.length === 0 ? 1 : 0), ...section.fields];
  const parts = section.lists.reduce((sum, list) => sum + lengthOf(value, list), 0);
  const troubles = [...section.lists, ...section.fields].reduce((sum, name) => sum + countInside(problems, [name]), 0);
  return (
    <li>
      <button type="button" aria-current={current ? "page" : undefined} onClick={() => select([first])}>
        <span>{section.title()}</span>
        {parts > 0 && <span className="count">{parts}</span>}
        {troubles > 0 && (
          <span className="trouble-count">
            {troubles}
            <span className="unseen"> {m.studio_problems_here({ count: troubles })}</span>
          </span>
        )}
      </button>
    </li>
  );
}

function lengthOf(value: unknown, list: string): number {
  const found = typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[list] : undefined;
  return Array.isArray(found) ? found.length : 0;
}
