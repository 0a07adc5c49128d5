import { useMemo } from "react";
import { valueAt, type JsonPath } from "../../../scenario/jsonPath.ts";
import { m } from "../../words/words.ts";
import { changesBetween, type Change } from "../store/changes.ts";
import { readValue } from "../store/readText.ts";
import { useStudio } from "../store/studioContext.ts";
import { labelOf } from "./labels.ts";
import { titleOf } from "./parts.ts";

const MOST_SHOWN = 200;
const KINDS = { added: m.studio_changes_added, removed: m.studio_changes_removed, moved: m.studio_changes_moved, changed: m.studio_changes_changed } as const;

/** What is different from the version in the file, in words. */
export function ChangeList() {
  const saved = useStudio((state) => state.saved);
  const value = useStudio((state) => state.value);
  const readable = useStudio((state) => state.readable);
  const before = useMemo(() => readValue(saved)?.value, [saved]);
  const changes = useMemo(() => changesBetween(before, value), [before, value]);
  return (
    <section className="change-list" aria-label={m.studio_changes_title()}>
      <h2>{m.studio_changes_title()}</h2>
      {!readable && <p className="quiet">{m.studio_changes_notJson()}</p>}
      {changes.length === 0 && <p className="quiet">{m.studio_changes_none()}</p>}
      <ol>
        {changes.slice(0, MOST_SHOWN).map((change) => (
          <ChangeItem key={`${change.kind} ${JSON.stringify(change.path)}`} change={change} scenario={change.kind === "removed" ? before : value} />
        ))}
      </ol>
      {changes.length > MOST_SHOWN && <p className="quiet">{m.studio_changes_more({ count: changes.length - MOST_SHOWN })}</p>}
    </section>
  );
}

function ChangeItem({ change, scenario }: { readonly change: Change; readonly scenario: unknown }) {
  const goTo = useStudio((state) => state.goTo);
  const { kind, path, before, after } = change;
  return (
    <li data-kind={kind}>
      <button type="button" onClick={() => goTo(kind === "removed" ? path.slice(0, -1) : path)}>
        <b>{KINDS[kind]()}</b> {trailOf(path, scenario).join(" › ")}
        {kind === "changed" && (
          <span className="was-is">
            <del>
              <span className="unseen">{m.studio_changes_was()} </span>
              {inWords(before)}
            </del>{" "}
            <ins>
              <span className="unseen">{m.studio_changes_is()} </span>
              {inWords(after)}
            </ins>
          </span>
        )}
      </button>
    </li>
  );
}

/** The way to a place, as an author would say it: "Policies › Bar on devices › Effects › Security › Strength". */
function trailOf(path: JsonPath, scenario: unknown): readonly string[] {
  return path.map((step, index) => {
    const here = path.slice(0, index + 1);
    return typeof step === "number" ? titleOf(valueAt(scenario, here)) || String(step + 1) : labelOf(here);
  });
}

const LONGEST = 160;

function inWords(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
