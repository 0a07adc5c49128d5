import { useRef } from "react";
import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";
import { ActionButton } from "./ActionButton.tsx";
import { Icon } from "./Icon.tsx";

/** Opens a save from a file. */
export function ImportSave({ onDone }: { readonly onDone: (opened: boolean) => void }) {
  const door = useGame((state) => state.door);
  const field = useRef<HTMLInputElement>(null);
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    onDone(await door.importSave(await file.text()));
  };
  return (
    <>
      <ActionButton look="plain" onPress={() => field.current?.click()}>
        <Icon name="upload" /> {m.menu_import()}
      </ActionButton>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={m.menu_import()}
        onChange={(event) => {
          void open(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
    </>
  );
}
