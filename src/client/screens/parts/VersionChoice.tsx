import type { ShelfScenario } from "../../store/gameDoor.ts";
import { m } from "../../words/words.ts";

interface VersionChoiceProps {
  readonly offer: Pick<ShelfScenario, "id" | "rounds" | "short">;
  /** Id of the version that is chosen. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** The whole scenario or its short version; nothing where it has none. */
export function VersionChoice({ offer: { id, rounds, short }, chosen, onChoose }: VersionChoiceProps) {
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
          <input type="radio" name="version" checked={version === chosen} onChange={() => onChoose(version)} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}

/** The scenario to which a version belongs. */
export const offerOf = <T extends Pick<ShelfScenario, "id" | "short">>(offers: readonly T[], version: string | null): T | undefined => offers.find(({ id, short }) => version !== null && (id === version || short?.id === version));
