import { useId } from "react";
import type { ShelfScenario, ShelfWords } from "../../store/gameDoor.ts";
import { languageName } from "../../viewmodel/formats.ts";
import { currentLanguage } from "../../words/language.ts";
import { m } from "../../words/words.ts";

interface VersionChoiceProps {
  readonly offer: Pick<ShelfScenario, "id" | "rounds" | "short">;
  /** Id of the version that is chosen. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  /** Says how long it takes somebody who plays alone; a class has a lesson. */
  readonly alone?: boolean;
}

/** The whole scenario or its short version; nothing where it has none. */
export function VersionChoice({ offer: { id, rounds, short }, chosen, onChoose, alone = false }: VersionChoiceProps) {
  const group = useId();
  if (short === null) return null;
  const timed = (text: string, count: number): string => (alone ? `${text}, ${m.version_alone({ minutes: minutesAlone(count) })}` : text);
  const versions = [
    [id, timed(m.version_whole({ rounds }), rounds)],
    [short.id, timed(m.version_short({ rounds: short.rounds }), short.rounds)],
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
  readonly offer: Pick<ShelfScenario, "id" | "language" | "skins">;
  /** Id of the pack of names; null for the author's. */
  readonly chosen: string | null;
  readonly onChoose: (skin: string | null) => void;
}

/** Real names or those of a pack; nothing where the scenario has none. */
export function NamesChoice({ offer: { language, skins }, chosen, onChoose }: NamesChoiceProps) {
  const group = useId();
  if (skins.length === 0) return null;
  const names = [{ id: null, text: m.version_real() }, ...skins.map((skin) => ({ id: skin.id, text: named(skin, language) }))];
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

/** What a skin is called here, and its language where it is another than that of the page. */
function named({ title, titles, languages }: ShelfScenario["skins"][number], written: string): string {
  const page = currentLanguage();
  const text = m.version_fictional({ title: titles[page] ?? title });
  const foreign = foreignLanguage(languages.includes(page) ? page : written);
  return foreign === null ? text : `${text} (${foreign})`;
}

/** The language in which a scenario will be played, where it is not that of the page: "in English". Null where there is nothing to say. */
export const spokenIn = ({ language, translated }: Pick<ShelfScenario, "language" | "translated">): string | null =>
  currentLanguage() in translated ? null : foreignLanguage(language);

const foreignLanguage = (language: string): string | null => (language === currentLanguage() ? null : m.version_spoken({ language: languageName(language) }));

/** What a round takes somebody who plays alone by the short rules, minutes. */
const ALONE_MINUTES = 4;

export const minutesAlone = (rounds: number): number => ALONE_MINUTES * rounds;

/** What is said of a scenario in the language of the page, or else in its own. */
export const shelfWordsOf = (offer: ShelfScenario): ShelfWords => offer.translated[currentLanguage()] ?? offer;

/** The scenario to which a version belongs. */
export const offerOf = <T extends Pick<ShelfScenario, "id" | "short">>(offers: readonly T[], version: string | null): T | undefined => offers.find(({ id, short }) => version !== null && (id === version || short?.id === version));
