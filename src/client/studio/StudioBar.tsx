import { useEffect, useState } from "react";
import { Brand } from "../screens/parts/Brand.tsx";
import { Icon } from "../screens/parts/Icon.tsx";
import { SettingsButton } from "../screens/parts/SettingsButton.tsx";
import { SkipLink } from "../screens/parts/SkipLink.tsx";
import { m } from "../words/words.ts";
import { saveDraft } from "./files/draftActions.ts";
import { useStudio } from "./store/studioContext.ts";
import { useDesk } from "./studioDesk.ts";
import { addressOf, type Room } from "./useRoom.ts";

/** Rooms that have something in them. */
const OPEN_ROOMS = [
  ["shelf", m.studio_rooms_shelf],
  ["documents", m.studio_rooms_documents],
  ["write", m.studio_rooms_write],
  ["workshop", m.studio_rooms_workshop],
] as const;

/** The bar of the studio: its rooms, and what is done with the draft as a whole. */
export function StudioBar({ room }: { readonly room: Room }) {
  const open = useStudio((state) => state.id !== null);
  return (
    <header className="top studio-top">
      <SkipLink />
      <Brand />
      <nav aria-label={m.studio_rooms_label()}>
        <ul className="rooms">
          {OPEN_ROOMS.filter(([name]) => (name !== "write" && name !== "workshop") || open).map(([name, title]) => (
            <li key={name}>
              <a href={addressOf(name)} aria-current={room === name ? "page" : undefined}>
                {title()}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {open && room !== "shelf" && room !== "documents" && <DraftButtons />}
      <div className="top-right">
        <SettingsButton />
      </div>
    </header>
  );
}

function DraftButtons() {
  const { store, shelf } = useDesk();
  const { undo, redo } = useStudio((state) => state);
  const name = useStudio((state) => state.name);
  const filed = useStudio((state) => state.filed);
  const changed = useStudio((state) => state.text !== state.saved);
  const canUndo = useStudio((state) => state.history.past.length > 0);
  const canRedo = useStudio((state) => state.history.future.length > 0);
  const [saved, setSaved] = useState(0);
  useKeys();
  const save = async (where: "same" | "other"): Promise<void> => {
    if (await saveDraft(store, shelf, where)) setSaved((count) => count + 1);
  };
  return (
    <div className="draft-buttons">
      <span className="draft-name" title={name}>
        {name}
        <span className="small">{!filed ? m.studio_bar_unfiled() : changed ? m.studio_bar_unsaved() : m.studio_bar_kept()}</span>
      </span>
      <button type="button" className="bar-button" aria-disabled={!canUndo} onClick={undo}>
        <Icon name="undo" /> {m.studio_bar_undo()}
      </button>
      <button type="button" className="bar-button redo" aria-disabled={!canRedo} onClick={redo}>
        <Icon name="undo" /> {m.studio_bar_redo()}
      </button>
      <button type="button" className="bar-button" onClick={() => void save("same")}>
        <Icon name="download" /> {m.studio_bar_save()}
      </button>
      {"showSaveFilePicker" in globalThis && (
        <button type="button" className="bar-button" onClick={() => void save("other")}>
          {m.studio_bar_saveAs()}
        </button>
      )}
      <output className="unseen">{saved > 0 && !changed ? m.studio_bar_saved({ name }) : ""}</output>
    </div>
  );
}

/** Undo, redo and save by their keys, wherever the focus is; the JSON editor has them of its own. */
function useKeys(): void {
  const { store, shelf } = useDesk();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      const key = event.key.toLowerCase();
      if (key === "s") void saveDraft(store, shelf, event.shiftKey ? "other" : "same");
      else if (key === "z") store.getState()[event.shiftKey ? "redo" : "undo"]();
      else if (key === "y") store.getState().redo();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [store, shelf]);
}
