import { lazy, Suspense, useState } from "react";
import type { PupilView } from "../../store/classPort.ts";
import { m } from "../../words/words.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { useClass, useNews } from "./classContext.ts";
import { joinLink, useAddresses } from "./DoorPlate.tsx";
import { useServerTime } from "./useServerTime.ts";
import "../parts/deskTable.css";

const QrCode = lazy(() => import("./QrCode.tsx").then((module) => ({ default: module.QrCode })));

/** Everybody in the class: where they sit, whether they are here, and when they last did something. */
export function Roster() {
  const { students } = useNews("console");
  const inClass = students.filter(({ removed }) => !removed);
  const removed = students.filter((one) => one.removed);
  return (
    <section className="console-part stack roster">
      <h2>{m.console_roster_title({ count: inClass.length })}</h2>
      {inClass.length > 0 && (
        <div className="scroll-x">
          <table className="desk-table">
            <thead>
              <tr>
                <th scope="col">{m.console_roster_name()}</th>
                <th scope="col">{m.console_roster_seat()}</th>
                <th scope="col">{m.console_roster_here()}</th>
                <th scope="col">
                  <span className="unseen">{m.console_roster_change()}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {inClass.map((pupil) => (
                <PupilRow key={pupil.id} pupil={pupil} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {removed.length > 0 && <Removed pupils={removed} />}
    </section>
  );
}

function PupilRow({ pupil }: { readonly pupil: PupilView }) {
  const [open, setOpen] = useState(false);
  const now = useServerTime();
  const { name, here, since, acted } = pupil;
  return (
    <tr data-here={here}>
      <th scope="row">{name}</th>
      <td>
        <SeatSelect pupil={pupil} />
      </td>
      <td>{here ? (acted === null ? m.console_roster_isHere() : m.console_roster_acted({ ago: ago(now - acted) })) : m.console_roster_gone({ ago: ago(now - since) })}</td>
      <td>
        <button type="button" className="text-button" onClick={() => setOpen(true)}>
          {m.console_roster_more()} <span className="unseen">{name}</span>
        </button>
        {open && <PupilDialog pupil={pupil} onClose={() => setOpen(false)} />}
      </td>
    </tr>
  );
}

const MINUTE = 60_000;

/** How long ago, roughly. */
const ago = (milliseconds: number): string => (milliseconds < MINUTE ? m.console_roster_seconds({ count: Math.max(0, Math.round(milliseconds / 10_000) * 10) }) : m.console_roster_minutes({ count: Math.floor(milliseconds / MINUTE) }));

/** Where somebody sits, to be changed. */
function SeatSelect({ pupil }: { readonly pupil: PupilView }) {
  const { rooms, phase } = useNews("console");
  const scenario = useClass((state) => state.scenario);
  const ask = useClass((state) => state.ask);
  if (scenario === null) return null;
  const { id, name, room, roles, arriving } = pupil;
  const value = room === null ? "" : `${room} ${roles.join(",")}`;
  const move = (chosen: string): void => {
    const [to = "", held = ""] = chosen.split(" ");
    void ask({ type: "move", student: id, seat: to === "" ? null : { room: to, roles: held === "" ? [] : held.split(",") } });
  };
  const places = rooms.flatMap((one, index) => {
    const prefix = rooms.length > 1 ? `${m.console_rooms_number({ number: index + 1 })}: ` : "";
    return [...scenario.roles.map((role) => ({ value: `${one.id} ${role.id}`, text: prefix + role.short })), { value: `${one.id} `, text: prefix + m.console_roster_observer() }];
  });
  const several = value !== "" && !places.some((place) => place.value === value);
  return (
    <span className="seat-select">
      <select className="field" aria-label={m.console_roster_seatOf({ name })} value={value} onChange={(event) => move(event.target.value)}>
        <option value="">{m.console_roster_noSeat()}</option>
        {several && <option value={value}>{roles.map((role) => scenario.roles.find((one) => one.id === role)?.short ?? role).join(" + ")}</option>}
        {places.map((place) => (
          <option key={place.value} value={place.value}>
            {place.text}
          </option>
        ))}
      </select>
      {arriving && phase === "playing" && <span className="small quiet">{m.console_roster_arriving()}</span>}
    </span>
  );
}

function PupilDialog({ pupil, onClose }: { readonly pupil: PupilView; readonly onClose: () => void }) {
  const { code } = useNews("console");
  const ask = useClass((state) => state.ask);
  const [name, setName] = useState(pupil.name);
  const [sure, setSure] = useState(false);
  const [address = ""] = useAddresses();
  const { id, rejoin } = pupil;
  return (
    <Dialog title={pupil.name} onClose={onClose}>
      <div className="stack">
        <p className="small quiet">{m.console_roster_rejoinAbout()}</p>
        <dl className="codes">
          <dt>{m.class_join_code()}</dt>
          <dd className="code-text">{code}</dd>
          <dt>{m.class_join_backCode()}</dt>
          <dd className="code-text">{rejoin}</dd>
        </dl>
        <Suspense>
          <QrCode text={`${joinLink(address, code)}/${rejoin}`} label={m.console_roster_qr({ name: pupil.name })} />
        </Suspense>
        <label>
          {m.console_roster_rename()}
          <input className="field" maxLength={24} value={name} onChange={(event) => setName(event.target.value)} />
        </label>
        <div className="row wrap">
          <ActionButton look="plain slim" onPress={() => void ask({ type: "rename", student: id, name: name.trim() }).then((done) => done && onClose())} blocked={name.trim() === "" ? m.class_door_badRequest() : null}>
            {m.console_roster_renameGo()}
          </ActionButton>
          <ActionButton look="plain slim" onPress={() => (sure ? void ask({ type: "remove", student: id }).then(onClose) : setSure(true))}>
            {sure ? m.console_roster_reallyRemove() : m.console_roster_remove()}
          </ActionButton>
        </div>
        <p className="small quiet">{m.console_roster_removeAbout()}</p>
      </div>
    </Dialog>
  );
}

function Removed({ pupils }: { readonly pupils: readonly PupilView[] }) {
  const ask = useClass((state) => state.ask);
  return (
    <div className="stack rule">
      <h3>{m.console_roster_removed()}</h3>
      <ul className="people">
        {pupils.map(({ id, name }) => (
          <li key={id} className="row">
            {name}
            <ActionButton look="plain slim" onPress={() => void ask({ type: "readmit", student: id })}>
              {m.console_roster_readmit()} <span className="unseen">{name}</span>
            </ActionButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
