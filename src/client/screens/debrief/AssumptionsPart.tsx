import { m } from "../../words/words.ts";
import { useGame, useInClass, useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Icon } from "../parts/Icon.tsx";
import { assumptionsText } from "../phrases/rulesText.ts";
import { laterPart } from "./laterPart.tsx";
import { PartHeading } from "./PartHeading.tsx";
import { useState } from "react";

const AssumptionsTrying = laterPart(() => import("./AssumptionsTrying.tsx").then((module) => module.AssumptionsTrying));

/** The contested figures that the game was played with, what others would have led to, and where to go from here. */
export function AssumptionsPart() {
  const { scenario, view } = useMatch();
  const inClass = useInClass();
  const played = assumptionsText(scenario, view);
  return (
    <>
      <section className="debrief-part">
        <PartHeading part="assumptions" title={m.debrief_assumptions_title()} about={m.lab_assume_about()} />
        {played !== null && <p>{m.debrief_assumptions_played({ played })}</p>}
        {scenario.assumptions.length > 0 && <AssumptionsTrying />}
        <p className="disclaimer">{scenario.disclaimer}</p>
      </section>
      {!inClass && <After />}
    </>
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
