import { useEffect, useState } from "react";
import { useLocation } from "wouter";
import type { ClassSummary } from "../../store/classPort.ts";
import { dayText } from "../../viewmodel/formats.ts";
import { m } from "../../words/words.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Icon } from "../parts/Icon.tsx";
import { Problem } from "./ClassPage.tsx";
import { useDesk } from "./classContext.ts";
import { useDoor } from "./useDoor.ts";

const PHASES = { lobby: m.classHost_classes_lobby, playing: m.classHost_classes_playing, ended: m.classHost_classes_ended } as const;

/** The classes that this server keeps: to go on with, or to delete. */
export function HostClasses({ hostKey, mayHost }: { readonly hostKey: string | null; readonly mayHost: boolean }) {
  const { entrance } = useDesk();
  const [classes, setClasses] = useState<readonly ClassSummary[]>([]);
  const [forgotten, setForgotten] = useState(0);
  useEffect(() => {
    let wanted = mayHost;
    const none = { ok: false } as const;
    const asked = mayHost ? entrance.classes({ hostKey }).catch(() => none) : Promise.resolve(none);
    void asked.then((answer) => wanted && setClasses(answer.ok ? answer.classes : []));
    return () => {
      wanted = false;
    };
  }, [entrance, hostKey, mayHost, forgotten]);
  return (
    <section className="stack">
      <h2>{m.classHost_classes_title()}</h2>
      {classes.length === 0 && <p className="small quiet">{m.classHost_classes_none()}</p>}
      <ul className="stack">
        {classes.map((one) => (
          <li key={one.id} className="host-class stack">
            <OneClass one={one} hostKey={hostKey} onForgotten={() => setForgotten(forgotten + 1)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneClass({ one, hostKey, onForgotten }: { readonly one: ClassSummary; readonly hostKey: string | null; readonly onForgotten: () => void }) {
  const { entrance, shelf, scenarios } = useDesk();
  const [, go] = useLocation();
  const { busy, problem, knock } = useDoor();
  const [sure, setSure] = useState(false);
  const { id, code, title, scenario, phase, students, rooms, changed, expires } = one;
  const open = async (): Promise<void> => {
    const opened = await knock(() => entrance.open({ hostKey, id }));
    if (opened === null) return;
    shelf.keepLed({ code: opened.code, ticket: opened.ticket, projector: opened.projector, key: opened.key, rooms });
    go("/class/console");
  };
  const forget = async (): Promise<void> => {
    if ((await knock(() => entrance.forget({ hostKey, id }))) !== null) onForgotten();
  };
  return (
    <>
      <p>
        <b>{title === "" ? (scenarios.find((offer) => offer.id === scenario)?.title ?? scenario) : title}</b> <span className="chip">{PHASES[phase]()}</span>
        <br />
        <span className="small quiet">{m.classHost_classes_facts({ code, students: m.classHost_classes_students({ count: students }), rooms: m.classHost_classes_rooms({ count: rooms }), date: day(changed) })}</span>
        <br />
        <span className="small quiet">{m.classHost_classes_expires({ date: day(expires) })}</span>
      </p>
      <div className="row wrap">
        <ActionButton look="slim" onPress={() => void open()} blocked={busy ? m.parts_waiting() : null}>
          {m.classHost_classes_open()} <span className="unseen">{code}</span>
        </ActionButton>
        <ActionButton look="plain slim" onPress={() => (sure ? void forget() : setSure(true))}>
          <Icon name="cross" size={16} /> {sure ? m.classHost_classes_reallyForget() : m.classHost_classes_forget()} <span className="unseen">{code}</span>
        </ActionButton>
      </div>
      <Problem text={problem} />
    </>
  );
}

const day = (time: number): string => dayText(time, "medium");
