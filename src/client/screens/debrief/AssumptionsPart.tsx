import { useMemo, useState } from "react";
import { assumptionsInUse } from "../../viewmodel/debriefView.ts";
import { figure } from "../../viewmodel/figures.ts";
import { m } from "../../words/words.ts";
import { useGame, useInClass, useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Icon } from "../parts/Icon.tsx";
import { assumptionsText } from "../phrases/rulesText.ts";
import { PartHeading } from "./PartHeading.tsx";

/** Decimals of a contested figure. */
const DIGITS = 2;

/** The contested figures that the game was played with, and where to go from here. */
export function AssumptionsPart() {
  const { compiled, scenario, view } = useMatch();
  const assumptions = useMemo(() => assumptionsInUse(compiled, view), [compiled, view]);
  const inClass = useInClass();
  const played = assumptionsText(scenario, view);
  return (
    <section className="debrief-part">
      <PartHeading part="assumptions" title={m.debrief_assumptions_title()} about={m.debrief_assumptions_about()} />
      {played !== null && (
        <p>
          {m.debrief_assumptions_played({ played })} {!inClass && m.debrief_assumptions_choose()}
        </p>
      )}
      <table className="evidence-table assumptions">
        <caption className="unseen">{m.debrief_assumptions_table()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.debrief_assumptions_name()}</th>
            <th scope="col">{m.debrief_assumptions_value()}</th>
            <th scope="col">{m.debrief_assumptions_range()}</th>
          </tr>
        </thead>
        <tbody>
          {assumptions.map(({ id, title, claim, value, range }) => (
            <tr key={id}>
              <th scope="row">
                {title}
                <small>{claim}</small>
              </th>
              <td>{figure(value, DIGITS)}</td>
              <td>{m.debrief_assumptions_rangeOf({ low: figure(range[0], DIGITS), high: figure(range[1], DIGITS) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="disclaimer">{scenario.disclaimer}</p>
      {!inClass && <After />}
    </section>
  );
}

function After() {
  const door = useGame((state) => state.door);
  const [copied, setCopied] = useState("");
  const copy = async (): Promise<void> => setCopied((await door.copyBugReport()) === "copied" ? m.menu_copied() : m.menu_copyFailed());
  return (
    <section className="after" aria-label={m.debrief_after_title()}>
      <a className="action" href="#/roles">
        <Icon name="play" />
        {m.debrief_after_again()}
      </a>
      <ActionButton look="plain" onPress={door.downloadSave}>
        <Icon name="download" />
        {m.debrief_after_save()}
      </ActionButton>
      <ActionButton look="plain" onPress={() => void copy()}>
        <Icon name="copy" />
        {m.debrief_after_report()}
      </ActionButton>
      <p className="small" aria-live="polite">
        {copied}
      </p>
    </section>
  );
}
