import { useId } from "react";
import type { ShelfScenario, ShelfWords } from "../../store/gameDoor.ts";
import { currentLanguage } from "../../words/language.ts";
import { m } from "../../words/words.ts";

interface VersionChoiceProps {
  readonly offer: Pick<ShelfScenario, "id" | "rounds" | "short">;
  /** Id of the version that is chosen. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** The whole scenario or its short version; nothing where it has none. */
export function VersionChoice({ offer: { id, rounds, short }, chosen, onChoose }: VersionChoiceProps) {
  const group = useId();
  if (short === null) return null;
  const versions = [
    [id, m.version_whole({ rounds })],
    [short.id, m.version_short({ rounds: short.rounds })],
  ] as const;
  return (
    <fieldset className="segments">
      <legend>{m.version_length()}</legend>
      {versions.map(([version, text]) => (
        <label key={version} data-chosen={version === chosen}>
          <input type="radio" name={group} checked={version === chosen} onChange={() => onChoose(version)} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}

interface NamesChoiceProps {
  readonly offer: Pick<ShelfScenario, "id" | "skins">;
  /** Id of the pack of names; null for the author's. */
  readonly chosen: string | null;
  readonly onChoose: (skin: string | null) => void;
}

/** Real names or those of a pack; nothing where the scenario has none. */
export function NamesChoice({ offer: { skins }, chosen, onChoose }: NamesChoiceProps) {
  const group = useId();
  if (skins.length === 0) return null;
  const names = [{ id: null, text: m.version_real() }, ...skins.map(({ id, title }) => ({ id, text: m.version_fictional({ title }) }))];
  return (
    <fieldset className="segments">
      <legend>{m.version_names()}</legend>
      {names.map(({ id, text }) => (
        <label key={id ?? ""} data-chosen={id === chosen}>
          <input type="radio" name={group} checked={id === chosen} onChange={() => onChoose(id)} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}

/** What is said of a scenario in the language of the page, or else in its own. */
export const shelfWordsOf = (offer: ShelfScenario): ShelfWords => offer.translated[currentLanguage()] ?? offer;

/** The scenario to which a version belongs. */
export const offerOf = <T extends Pick<ShelfScenario, "id" | "short">>(offers: readonly T[], version: string | null): T | undefined => offers.find(({ id, short }) => version !== null && (id === version || short?.id === version));
