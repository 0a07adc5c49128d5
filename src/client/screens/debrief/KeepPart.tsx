import { useState } from "react";
import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Icon } from "../parts/Icon.tsx";
import { PartHeading } from "./PartHeading.tsx";

/** This game to look at again, as a file or a link; another one; and help with bugs. */
export function KeepPart() {
  const door = useGame((state) => state.door);
  const [said, say] = useState("");
  const copyLink = async (): Promise<void> => say(LINKS[await door.copyReplayLink()]());
  const copyReport = async (): Promise<void> => say((await door.copyBugReport()) === "copied" ? m.menu_copied() : m.menu_copyFailed());
  return (
    <section className="debrief-part">
      <PartHeading part="keep" title={m.steps_keep_title()} about={m.steps_keep_about()} />
      <div className="after">
        <SaveFile />
        <ActionButton look="plain" onPress={() => void copyLink()}>
          <Icon name="link" />
          {m.steps_keep_link()}
        </ActionButton>
        <ActionButton look="plain" onPress={() => void copyReport()}>
          <Icon name="copy" />
          {m.steps_keep_report()}
        </ActionButton>
        <a className="action" href="#/roles">
          <Icon name="play" />
          {m.steps_keep_again()}
        </a>
        <p className="small" aria-live="polite">
          {said}
        </p>
      </div>
    </section>
  );
}

const LINKS = { copied: m.steps_keep_linkCopied, failed: m.steps_keep_linkFailed, tooLong: m.steps_keep_linkTooLong } as const;

/** A shared game as a file: its debrief opens in any browser, without the class. */
export function KeepShared() {
  return (
    <section className="debrief-part">
      <PartHeading part="keep" title={m.steps_keep_title()} about={m.steps_keep_shared()} />
      <div className="after">
        <SaveFile />
      </div>
    </section>
  );
}

function SaveFile() {
  const door = useGame((state) => state.door);
  return (
    <ActionButton look="plain" onPress={door.downloadSave}>
      <Icon name="download" />
      {m.steps_keep_save()}
    </ActionButton>
  );
}
