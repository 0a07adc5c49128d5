import { useContext, useState } from "react";
import { m } from "../../words/words.ts";
import { ClassMenuContext, useGame } from "../gameContext.ts";
import { troubleText } from "../phrases/troubleText.ts";
import { ActionButton } from "./ActionButton.tsx";
import { Icon } from "./Icon.tsx";
import { ImportSave } from "./ImportSave.tsx";
import { KinGame } from "./KinGame.tsx";
import { SettingsForm } from "./SettingsForm.tsx";
import { Sheet } from "./Sheet.tsx";

/** Settings, saving, help with bugs, and the way out. */
export function GameMenu() {
  const setup = useGame((state) => state.setup);
  const closePanel = useGame((state) => state.closePanel);
  const ofClass = useContext(ClassMenuContext);
  return (
    <Sheet title={m.menu_title()}>
      <div className="stack">
        <SettingsForm />
        {ofClass ?? <Saving />}
        {ofClass === null && setup !== null && <p className="small quiet">{m.menu_seed({ seed: setup.seed })}</p>}
        <a className="action plain" href="#/" onClick={closePanel}>
          {m.menu_toStart()}
        </a>
      </div>
    </Sheet>
  );
}

function Saving() {
  const door = useGame((state) => state.door);
  const trouble = useGame((state) => state.trouble);
  const closePanel = useGame((state) => state.closePanel);
  const inGame = useGame((state) => state.view !== null);
  const [copied, setCopied] = useState<string>("");
  const copy = async (): Promise<void> => setCopied((await door.copyBugReport()) === "copied" ? m.menu_copied() : m.menu_copyFailed());
  return (
    <section className="stack rule">
      <h3>{m.menu_saving()}</h3>
      <p className="lede">{m.menu_autosave()}</p>
      {inGame && <KinGame onChange={(changed) => changed && closePanel()} />}
      <ActionButton look="plain" onPress={door.downloadSave}>
        <Icon name="download" /> {m.menu_export()}
      </ActionButton>
      <ImportSave onDone={(opened) => opened && closePanel()} />
      {trouble !== null && (
        <p className="small" role="alert">
          {troubleText(trouble)}
        </p>
      )}
      <ActionButton look="plain" onPress={() => void copy()}>
        <Icon name="copy" /> {m.menu_bugReport()}
      </ActionButton>
      <p className="small" aria-live="polite">
        {copied}
      </p>
    </section>
  );
}
