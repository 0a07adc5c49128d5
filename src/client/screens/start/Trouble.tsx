import type { SaveTrouble } from "../../store/gameDoor.ts";
import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Icon } from "../parts/Icon.tsx";

const REASONS: Readonly<Record<SaveTrouble["problem"], () => string>> = {
  notJson: m.start_trouble_notJson,
  notASave: m.start_trouble_notASave,
  newerVersion: m.start_trouble_newerVersion,
  otherRules: m.start_trouble_otherRules,
  otherScenario: m.start_trouble_otherScenario,
  unknownScenario: m.start_trouble_unknownScenario,
  cannotBePlayed: m.start_trouble_cannotBePlayed,
};

/** What is wrong with a save, and a way to keep it. */
export function Trouble({ trouble }: { readonly trouble: SaveTrouble }) {
  const door = useGame((state) => state.door);
  return (
    <section className="trouble stack" role="alert">
      <p className="row">
        <Icon name="warning" /> <b>{REASONS[trouble.problem]()}</b>
      </p>
      <p className="small">{m.start_trouble_nothingLost()}</p>
      <ActionButton look="plain slim" onPress={door.downloadTrouble}>
        <Icon name="download" /> {m.start_trouble_download()}
      </ActionButton>
    </section>
  );
}
