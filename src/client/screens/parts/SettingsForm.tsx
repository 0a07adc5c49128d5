import type { Settings, TextSize } from "../../store/settingsSlice.ts";
import { LANGUAGE_NAMES } from "../../words/language.ts";
import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";
import { ActionButton } from "./ActionButton.tsx";
import { Icon } from "./Icon.tsx";

const THEMES = [
  ["day", m.settings_theme_day],
  ["night", m.settings_theme_night],
  ["system", m.settings_likeSystem],
] as const;

const MOTIONS = [
  ["full", m.settings_motion_full],
  ["still", m.settings_motion_still],
  ["system", m.settings_likeSystem],
] as const;

const SIZES: readonly TextSize[] = [100, 125, 150, 200];
const SIZE_OPTIONS = SIZES.map((size) => [size, () => m.settings_textPercent({ size })] as const);

const LANGUAGES: readonly (readonly [string, () => string])[] = [...Object.entries(LANGUAGE_NAMES).map(([tag, name]) => [tag, () => name] as const), ["", m.settings_likeSystem]];

/** What a player sets once for all games. It counts at once, and is kept in this browser. */
export function SettingsForm() {
  const settings = useGame((state) => state.settings);
  const changeSettings = useGame((state) => state.changeSettings);
  const { theme, motion, sound, textSize, language, pace } = settings;
  return (
    <div className="settings stack">
      <Choice legend={m.settings_theme_label()} name="theme" options={THEMES} chosen={theme} onChoose={(chosen) => changeSettings({ theme: chosen })} />
      <Choice legend={m.settings_language()} name="language" options={LANGUAGES} chosen={language} onChoose={(chosen) => changeSettings({ language: chosen })} />
      <Choice legend={m.settings_text()} name="textSize" options={SIZE_OPTIONS} chosen={textSize} onChoose={(chosen) => changeSettings({ textSize: chosen })} />
      <Choice legend={m.settings_motion_label()} name="motion" options={MOTIONS} chosen={motion} onChoose={(chosen) => changeSettings({ motion: chosen })} />
      <Switch label={m.settings_sound()} on={sound === "on"} onChange={(on) => changeSettings({ sound: on ? "on" : "off" })} />
      <Switch label={m.settings_quick()} on={pace === "quick"} onChange={(on) => changeSettings({ pace: on ? "quick" : "calm" })} />
      <HintsAgain hintsMet={settings.hintsMet} />
    </div>
  );
}

interface ChoiceProps<T extends string | number> {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly (readonly [T, () => string])[];
  readonly chosen: T;
  readonly onChoose: (chosen: T) => void;
}

/** One of a few, side by side. */
function Choice<T extends string | number>({ legend, name, options, chosen, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset className="segments">
      <legend>{legend}</legend>
      {options.map(([value, text]) => (
        <label key={value} data-chosen={value === chosen}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          {text()}
        </label>
      ))}
    </fieldset>
  );
}

function Switch({ label, on, onChange }: { readonly label: string; readonly on: boolean; readonly onChange: (on: boolean) => void }) {
  return (
    <label className="tick">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}

function HintsAgain({ hintsMet }: Pick<Settings, "hintsMet">) {
  const showHintsAgain = useGame((state) => state.showHintsAgain);
  const none = Object.keys(hintsMet).length === 0;
  return (
    <div>
      <ActionButton look="plain slim" onPress={showHintsAgain}>
        <Icon name="info" /> {m.settings_hintsAgain()}
      </ActionButton>
      <p className="small quiet" aria-live="polite">
        {none ? m.settings_hintsAll() : ""}
      </p>
    </div>
  );
}
