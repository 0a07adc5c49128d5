import { useCallback, useEffect, useState } from "react";
import { ActionButton } from "../../screens/parts/ActionButton.tsx";
import { Icon } from "../../screens/parts/Icon.tsx";
import { momentText } from "../../viewmodel/formats.ts";
import { m } from "../../words/words.ts";
import type { ShelvedDraft } from "../store/draftShelf.ts";
import { useDesk } from "../studioDesk.ts";
import { goToRoom } from "../useRoom.ts";
import { openAsDraft } from "./draftActions.ts";
import { emptyScenario, firstScenario } from "./newScenario.ts";
import { chooseFile, droppedFile, type FileTrouble, type OpenedFile } from "./scenarioFile.ts";

/** The scenarios that come with the game: their names at once, their texts when somebody wants a copy. */
const offers = import.meta.glob<{ readonly id: string; readonly title: string }>("../../../../scenarios/*/scenario.json", { query: "?shelf", import: "default", eager: true });
const texts = import.meta.glob<string>("../../../../scenarios/*/scenario.json", { query: "?raw", import: "default" });

/** The first room: begin a scenario, open one, or go on with a draft. */
export function DraftsRoom() {
  const { store, shelf } = useDesk();
  const [trouble, setTrouble] = useState<FileTrouble | null>(null);
  const open = useCallback(
    async (opened: OpenedFile | FileTrouble | null): Promise<void> => {
      setTrouble(typeof opened === "string" ? opened : null);
      if (opened === null || typeof opened === "string") return;
      await openAsDraft(store, shelf, opened);
      goToRoom("write");
    },
    [store, shelf],
  );
  useDrops(open);
  const begin = (name: string, text: string): void => {
    store.getState().openText(text, name);
    goToRoom("write");
  };
  return (
    <div className="drafts-room">
      <header className="stack">
        <h1>{m.studio_shelf_title()}</h1>
        <p className="lede">{m.studio_shelf_about()}</p>
      </header>
      <section className="stack" aria-label={m.studio_shelf_new()}>
        <h2>{m.studio_shelf_new()}</h2>
        <ul className="beginnings">
          <Beginning title={m.studio_shelf_skeleton()} about={m.studio_shelf_skeletonAbout()} onChoose={() => begin("scenario.json", firstScenario())} />
          <Beginning title={m.studio_shelf_empty()} about={m.studio_shelf_emptyAbout()} onChoose={() => begin("scenario.json", emptyScenario())} />
          <Beginning title={m.studio_shelf_documents()} about={m.studio_shelf_documentsAbout()} onChoose={() => goToRoom("documents")} />
          {Object.entries(offers).map(([path, { title }]) => (
            <Beginning key={path} title={m.studio_shelf_copy({ title })} about={m.studio_shelf_copyAbout()} onChoose={() => void texts[path]?.().then((text) => begin("scenario.json", text))} />
          ))}
        </ul>
        <div className="row open-row">
          <ActionButton look="plain slim" onPress={() => void chooseFile().then(open)}>
            <Icon name="upload" /> {m.studio_shelf_open()}
          </ActionButton>
          <span className="quiet small">{m.studio_shelf_dropHere()}</span>
        </div>
        <div role="alert">{trouble !== null && <p className="problem">{trouble === "notText" ? m.studio_shelf_notText() : m.studio_shelf_tooLarge()}</p>}</div>
      </section>
      <Drafts />
    </div>
  );
}

interface BeginningProps {
  readonly title: string;
  readonly about: string;
  onChoose(): void;
}

function Beginning({ title, about, onChoose }: BeginningProps) {
  return (
    <li>
      <button type="button" onClick={onChoose}>
        <b>{title}</b>
        <span>{about}</span>
      </button>
    </li>
  );
}

/** A file may be dropped anywhere on the page. */
function useDrops(open: (file: OpenedFile | FileTrouble | null) => Promise<void>): void {
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      void droppedFile(event).then(open);
    };
    addEventListener("dragover", over);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("drop", drop);
    };
  }, [open]);
}

function Drafts() {
  const { store, shelf, keep } = useDesk();
  const [drafts, setDrafts] = useState<readonly ShelvedDraft[] | null>(null);
  useEffect(() => {
    let gone = false;
    void keep()
      .then(() => shelf.list())
      .catch(() => [])
      .then((list) => gone || setDrafts(list));
    return () => {
      gone = true;
    };
  }, [shelf, keep]);
  const goOn = async (id: string): Promise<void> => {
    const draft = store.getState().id === id ? undefined : await shelf.read(id).catch(() => undefined);
    if (draft !== undefined) store.getState().openDraft(draft);
    goToRoom("write");
  };
  const remove = async (id: string): Promise<void> => {
    // Nothing of it may come back onto the shelf afterwards.
    await keep();
    if (store.getState().id === id) store.getState().closeDraft();
    await shelf.remove(id).catch(() => undefined);
    setDrafts((list) => list?.filter((draft) => draft.id !== id) ?? null);
  };
  return (
    <section className="stack" aria-label={m.studio_shelf_drafts()}>
      <h2>{m.studio_shelf_drafts()}</h2>
      {drafts?.length === 0 && <p className="quiet">{m.studio_shelf_none()}</p>}
      <ul className="draft-list">
        {drafts?.map((draft) => (
          <DraftLine key={draft.id} draft={draft} onGoOn={() => void goOn(draft.id)} onRemove={() => void remove(draft.id)} />
        ))}
      </ul>
    </section>
  );
}

interface DraftLineProps {
  readonly draft: ShelvedDraft;
  onGoOn(): void;
  onRemove(): void;
}

function DraftLine({ draft: { name, title, changed }, onGoOn, onRemove }: DraftLineProps) {
  const [asked, setAsked] = useState(false);
  const shown = title === "" || title === "TODO" ? m.studio_shelf_untitled() : title;
  const date = momentText(changed);
  return (
    <li>
      <div>
        <h3>{shown}</h3>
        <p className="small quiet">{m.studio_shelf_changed({ file: name, date })}</p>
      </div>
      <ActionButton look="plain slim" onPress={onGoOn}>
        {m.studio_shelf_goOn()}
        <span className="unseen">: {shown}</span>
      </ActionButton>
      <ActionButton look="plain slim" onPress={asked ? onRemove : () => setAsked(true)}>
        {asked ? m.studio_shelf_reallyDelete() : m.studio_shelf_delete()}
        <span className="unseen">: {shown}</span>
      </ActionButton>
    </li>
  );
}
