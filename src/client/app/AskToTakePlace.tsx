import { ActionButton } from "../screens/parts/ActionButton.tsx";
import { Dialog } from "../screens/parts/Dialog.tsx";
import { Icon } from "../screens/parts/Icon.tsx";
import { m } from "../words/words.ts";

/** Asks before a game takes the place of the one that this browser keeps; that one can be saved to a file first. */
export function AskToTakePlace({ onSave, onAnswer }: { readonly onSave: () => void; readonly onAnswer: (may: boolean) => void }) {
  return (
    <Dialog title={m.replay_ask_title()} onClose={() => onAnswer(false)}>
      <div className="stack">
        <p>{m.replay_ask_about()}</p>
        <ActionButton look="plain" onPress={onSave}>
          <Icon name="download" /> {m.replay_ask_save()}
        </ActionButton>
        <ActionButton onPress={() => onAnswer(true)}>
          <Icon name="play" /> {m.replay_ask_go()}
        </ActionButton>
      </div>
    </Dialog>
  );
}
