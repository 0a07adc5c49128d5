import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { useArrival, usePageTitle } from "../screens/parts/arrival.ts";
import { m } from "../words/words.ts";
import { StudioContext } from "./store/studioContext.ts";
import { DeskContext, openDesk } from "./studioDesk.ts";
import { StudioBar } from "./StudioBar.tsx";
import { DraftsRoom } from "./files/DraftsRoom.tsx";
import { documentDrafts } from "./files/documentDrafts.ts";
import { goToRoom, useRoom, type Room } from "./useRoom.ts";
import "./studio.css";

const WriteRoom = lazy(() => import("./editor/WriteRoom.tsx").then((module) => ({ default: module.WriteRoom })));

const DocumentsRoom = lazy(() => import("./review/DocumentsRoom.tsx").then((module) => ({ default: module.DocumentsRoom })));

const WorkshopRoom = lazy(() => import("./workshop/WorkshopRoom.tsx").then((module) => ({ default: module.WorkshopRoom })));

const TITLES: Readonly<Record<Room, () => string>> = { shelf: m.studio_rooms_shelf, write: m.studio_rooms_write, documents: m.studio_rooms_documents, workshop: m.studio_rooms_workshop };

/** Drafts that are made from documents are opened to be written on. */
const drafts = documentDrafts(openDesk, () => goToRoom("write"));

/** The studio: its bar, and the room that the address names. */
export function StudioPages() {
  const [desk] = useState(openDesk);
  const [ready, setReady] = useState(false);
  const [full, setFull] = useState(false);
  const room = useRoom();
  const page = useRef<HTMLElement>(null);
  usePageTitle(m.app_pageTitle({ screen: `${m.studio_title()}: ${TITLES[room]()}` }));
  useArrival(`studio ${room}`, page);
  useEffect(() => void desk.ready.then(() => setReady(true)), [desk]);
  useEffect(() => desk.watchStorage(setFull), [desk]);
  useEffect(holdFiles, []);
  return (
    <DeskContext value={desk}>
      <StudioContext value={desk.store}>
        <div className="studio" data-room={room}>
          <StudioBar room={room} />
          {full && (
            <p className="storage-warning" role="alert">
              {m.studio_storageFull()}
            </p>
          )}
          <main ref={page} className="studio-main">
            <Suspense fallback={<Waiting />}>{ready ? <RoomOf room={room} /> : <Waiting />}</Suspense>
          </main>
        </div>
      </StudioContext>
    </DeskContext>
  );
}

/** A file that falls beside what takes it must not take the page's place. */
function holdFiles(): () => void {
  const hold = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes("Files") === true) event.preventDefault();
  };
  addEventListener("dragover", hold);
  addEventListener("drop", hold);
  return () => {
    removeEventListener("dragover", hold);
    removeEventListener("drop", hold);
  };
}

function RoomOf({ room }: { readonly room: Room }) {
  switch (room) {
    case "write":
      return <WriteRoom />;
    case "documents":
      return <DocumentsRoom drafts={drafts} />;
    case "workshop":
      return <WorkshopRoom />;
    default:
      return <DraftsRoom />;
  }
}

function Waiting() {
  return <output className="studio-waiting quiet">{m.studio_loading()}</output>;
}
