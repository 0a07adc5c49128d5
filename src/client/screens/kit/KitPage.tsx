import { type ComponentType, useState } from "react";
import type { KitPart } from "../../viewmodel/kitPart.ts";
import { m } from "../../words/words.ts";
import { Icon } from "../parts/Icon.tsx";
import { AimSlips } from "./AimSlips.tsx";
import { CardSheets } from "./CardSheets.tsx";
import { MotionSheets } from "./MotionSheets.tsx";
import { RoleSheets } from "./RoleSheets.tsx";
import { RubricSheet } from "./RubricSheet.tsx";
import { RulesSheet } from "./RulesSheet.tsx";
import { ScoreSheet } from "./ScoreSheet.tsx";
import "./kit.css";

const PARTS: readonly { readonly id: string; readonly name: () => string; readonly Part: ComponentType<KitPart> }[] = [
  { id: "rules", name: m.kit_part_rules, Part: RulesSheet },
  { id: "scores", name: m.kit_part_scores, Part: ScoreSheet },
  { id: "roles", name: m.kit_part_roles, Part: RoleSheets },
  { id: "aims", name: m.kit_part_aims, Part: AimSlips },
  { id: "motions", name: m.kit_part_motions, Part: MotionSheets },
  { id: "cards", name: m.kit_part_cards, Part: CardSheets },
  { id: "rubric", name: m.kit_part_rubric, Part: RubricSheet },
];

interface KitPageProps extends KitPart {
  /** The teacher's guide as HTML made at build time from the scenario's own file; null where it has none. */
  readonly guide: string | null;
}

/** All that a lesson needs on paper; what is ticked is printed. */
export function KitPage({ compiled, guide }: KitPageProps) {
  const [wanted, setWanted] = useState<readonly string[]>(NAMES.map(({ id }) => id));
  const turn = (id: string): void => setWanted(wanted.includes(id) ? wanted.filter((other) => other !== id) : [...wanted, id]);
  return (
    <main className="kit" aria-label={m.kit_title()}>
      <header className="kit-head stack">
        <div>
          <h1>{m.kit_title()}</h1>
          <p>{compiled.scenario.title}</p>
        </div>
        <p className="lede">{m.kit_about()}</p>
        <Choice wanted={wanted} onTurn={turn} />
        <div className="row wrap">
          <button type="button" className="action slim" disabled={wanted.length === 0} onClick={() => window.print()}>
            {wanted.length === 0 ? m.kit_printNone() : m.kit_print({ count: wanted.length })}
          </button>
          <a className="action plain slim" href="#/host">
            <Icon name="people" size={16} /> {m.kit_host()}
          </a>
          <a className="action plain slim" href="#/">
            {m.parts_toStart()}
          </a>
        </div>
      </header>
      {wanted.includes("guide") && <Guide guide={guide} />}
      {PARTS.filter(({ id }) => wanted.includes(id)).map(({ id, Part }) => (
        <Part key={id} compiled={compiled} />
      ))}
    </main>
  );
}

function Guide({ guide }: Pick<KitPageProps, "guide">) {
  // The text is the project's own, set by its build; no scenario from elsewhere has a guide.
  return guide === null ? <p className="kit-note">{m.kit_noGuide()}</p> : <article className="kit-sheet kit-guide" dangerouslySetInnerHTML={{ __html: guide }} />;
}

const NAMES = [{ id: "guide", name: m.kit_part_guide }, ...PARTS];

function Choice({ wanted, onTurn }: { readonly wanted: readonly string[]; readonly onTurn: (id: string) => void }) {
  return (
        <fieldset className="kit-choice">
          <legend>{m.kit_which()}</legend>
          {NAMES.map(({ id, name }) => (
            <label key={id} className="tick">
              <input type="checkbox" checked={wanted.includes(id)} onChange={() => onTurn(id)} />
              {name()}
            </label>
          ))}
        </fieldset>
  );
}
