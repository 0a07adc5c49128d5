import { useState } from "react";
import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";
import { troubleText } from "../phrases/troubleText.ts";
import { ActionButton } from "./ActionButton.tsx";
import { Icon } from "./Icon.tsx";
import { ImportSave } from "./ImportSave.tsx";
import { Sheet } from "./Sheet.tsx";

/** Saving, help with bugs, and settings. */
export function GameMenu() {
  const door = useGame((state) => state.door);
  const trouble = useGame((state) => state.trouble);
  const setup = useGame((state) => state.setup);
  const settings = useGame((state) => state.settings);
  const changeSettings = useGame((state) => state.changeSettings);
  const closePanel = useGame((state) => state.closePanel);
  const [copied, setCopied] = useState<string>("");
  const copy = async (): Promise<void> => setCopied((await door.copyBugReport()) === "copied" ? m.menu_copied() : m.menu_copyFailed());
  return (
    <Sheet title={m.menu_title()} onClose={closePanel}>
      <div className="stack">
        <p className="lede">{m.menu_autosave()}</p>
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
        <fieldset className="rule stack">
          <legend className="unseen">{m.menu_settings()}</legend>
          <label className="row">
            <input type="checkbox" checked={settings.motion === "still"} onChange={(event) => changeSettings({ motion: event.target.checked ? "still" : "full" })} />
            {m.menu_still()}
          </label>
          <label className="row">
            <input type="checkbox" checked={settings.pace === "quick"} onChange={(event) => changeSettings({ pace: event.target.checked ? "quick" : "calm" })} />
            {m.menu_quick()}
          </label>
        </fieldset>
        {setup !== null && <p className="small quiet">{m.menu_seed({ seed: setup.seed })}</p>}
        <a className="action plain" href="#/" onClick={closePanel}>
          {m.menu_toStart()}
        </a>
      </div>
    </Sheet>
  );
}
