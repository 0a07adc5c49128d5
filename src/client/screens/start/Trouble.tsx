import type { SaveTrouble } from "../../store/gameDoor.ts";
import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Icon } from "../parts/Icon.tsx";
import { troubleText } from "../phrases/troubleText.ts";

/** What is wrong with a save, and a way to keep it. */
export function Trouble({ trouble }: { readonly trouble: SaveTrouble }) {
  const door = useGame((state) => state.door);
  return (
    <section className="trouble stack" role="alert">
      <p className="row">
        <Icon name="warning" /> <b>{troubleText(trouble)}</b>
      </p>
      <p className="small">{m.start_trouble_nothingLost()}</p>
      <ActionButton look="plain slim" onPress={door.downloadTrouble}>
        <Icon name="download" /> {m.start_trouble_download()}
      </ActionButton>
    </section>
  );
}
