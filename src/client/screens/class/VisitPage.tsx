import type { ReactNode } from "react";
import { useEffect, useMemo, useState } from "react";
import type { ClassNews } from "../../store/classPort.ts";
import { m } from "../../words/words.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { ClassPage } from "./ClassPage.tsx";
import { ClassContext, useClass, useDesk } from "./classContext.ts";
import { Farewell } from "./Farewell.tsx";

interface VisitPageProps {
  readonly ticket: string;
  readonly kind: ClassNews["kind"];
  readonly children: ReactNode;
}

/** Opens a class with a ticket, for as long as the page is there. */
export function VisitPage({ ticket: first, kind, children }: VisitPageProps) {
  const desk = useDesk();
  const [ticket, setTicket] = useState(first);
  const visit = useMemo(() => desk.enter(ticket), [desk, ticket]);
  useEffect(() => visit.open(), [visit]);
  return (
    <ClassContext value={visit.store}>
      <Opened kind={kind} onTicket={setTicket}>
        {children}
      </Opened>
    </ClassContext>
  );
}

function Opened({ kind, children, onTicket }: Pick<VisitPageProps, "kind" | "children"> & { readonly onTicket: (ticket: string) => void }) {
  const link = useClass((state) => state.link);
  const arrived = useClass((state) => state.news?.kind === kind);
  const farewell = useClass((state) => state.farewell);
  const fault = useClass((state) => state.fault);
  if (link === "over" || farewell !== null) return <Farewell kind={kind} reason={farewell} onTicket={onTicket} />;
  if (fault !== null) return <OtherVersion />;
  if (!arrived) return <Connecting lost={link === "lost"} />;
  return (
    <>
      <LinkNote />
      {children}
    </>
  );
}

function Connecting({ lost }: { readonly lost: boolean }) {
  return (
    <ClassPage title={m.class_link_connecting()}>
      <h1>{m.class_link_connecting()}</h1>
      <p aria-live="polite">{lost ? m.class_link_stillTrying() : m.class_link_wait()}</p>
    </ClassPage>
  );
}

function OtherVersion() {
  return (
    <ClassPage title={m.class_otherVersion_title()}>
      <h1>{m.class_otherVersion_title()}</h1>
      <p>{m.class_otherVersion_about()}</p>
      <ActionButton onPress={() => location.reload()}>{m.class_otherVersion_reload()}</ActionButton>
    </ClassPage>
  );
}

/** So long it is said that the connection is back, milliseconds. */
const BACK_MS = 4000;

/** Says that the connection is gone, and that it is back. */
function LinkNote() {
  const link = useClass((state) => state.link);
  const [was, setWas] = useState(link);
  const [back, setBack] = useState(false);
  if (link !== was) {
    setWas(link);
    if (link === "open") setBack(true);
    if (link === "lost") setBack(false);
  }
  useEffect(() => {
    if (!back) return undefined;
    const timer = setTimeout(() => setBack(false), BACK_MS);
    return () => clearTimeout(timer);
  }, [back]);
  return (
    <div className="link-note" aria-live="polite" data-link={link === "open" ? "open" : "lost"}>
      {link !== "open" ? <p>{m.class_link_lost()}</p> : back && <p>{m.class_link_back()}</p>}
    </div>
  );
}
