import { useState } from "react";
import type { ConsoleNews, RoleDeskView } from "../../store/classPort.ts";
import { m } from "../../words/words.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Flag } from "../parts/Flag.tsx";
import { Icon } from "../parts/Icon.tsx";
import { useClass, useNews } from "./classContext.ts";
import { Clock } from "./Clock.tsx";
import { ConsoleDebrief } from "./debrief/ConsoleDebrief.tsx";
import { HistoryLines } from "./HistoryLines.tsx";
import { OverrideForm } from "./OverrideForm.tsx";
import { placeText } from "./placeText.ts";
import { splitText } from "./splitText.ts";
import "../parts/deskTable.css";

type Room = ConsoleNews["rooms"][number];

/** Every room of the class with its state, and how to steer it. */
export function ConsoleRooms() {
  const { rooms, split, phase } = useNews("console");
  const several = rooms.length > 1;
  const someOver = rooms.some(({ place }) => place.phase === "debrief");
  const steers = phase === "playing" && rooms.some(({ place }) => place.phase !== "debrief");
  return (
    <>
      <ConsoleDebrief />
      {several && (steers || !someOver) && (
        <section className="console-part stack">
          <h2>{m.console_rooms_all()}</h2>
          {steers && <Steering room={null} paused={rooms.every(({ paused }) => paused)} />}
          {!someOver && <p className="small quiet">{splitText(split)}</p>}
        </section>
      )}
      <div className="console-rooms" data-several={several}>
        {rooms.map((room, index) => (
          <OneRoom key={room.id} room={room} number={several ? index + 1 : null} playing={phase === "playing"} />
        ))}
      </div>
    </>
  );
}

function OneRoom({ room, number, playing }: { readonly room: Room; readonly number: number | null; readonly playing: boolean }) {
  const scenario = useClass((state) => state.scenario);
  const [overriding, setOverriding] = useState(false);
  const { id, place, clock, paused, roles, ready, waiting, deputies } = room;
  const over = place.phase === "debrief";
  const last = deputies.at(-1);
  const short = (role: string): string => scenario?.roles.find((one) => one.id === role)?.short ?? role;
  return (
    <section className="console-part stack" aria-label={number === null ? m.console_rooms_room() : m.console_rooms_number({ number })}>
      <div className="row wrap room-head">
        <h2>
          {number !== null && `${m.console_rooms_number({ number })}: `}
          {placeText(place, scenario)}
        </h2>
        {playing && <Clock clock={clock} paused={paused} />}
      </div>
      <p aria-live="polite">{!playing ? m.class_wait_ended() : place.phase === "briefing" || place.phase === "report" ? m.console_rooms_ready({ count: ready }) : over ? m.console_rooms_over() : m.console_rooms_waiting({ count: waiting })}</p>
      {playing && !over && <Steering room={id} paused={paused} />}
      {playing && !over && <RoleTable room={id} roles={roles} reading={place.phase === "briefing" || place.phase === "report"} />}
      {last !== undefined && <p className="small quiet">{DEPUTIES[last.why]({ role: short(last.role), round: last.round })}</p>}
      <History room={room} />
      {playing && !over && (
        <ActionButton look="plain slim" onPress={() => setOverriding(!overriding)}>
          <Icon name="settings" size={16} /> {overriding ? m.console_override_close() : m.console_override_open()}
        </ActionButton>
      )}
      {playing && !over && overriding && <OverrideForm room={id} />}
    </section>
  );
}

const DEPUTIES = { away: m.console_deputy_away, idle: m.console_deputy_idle, time: m.console_deputy_time, skip: m.console_deputy_skip, teacher: m.console_deputy_teacher } as const;

/** Seconds that one press gives. */
const MORE = 60;
/** Until a class can be moved on once more, in milliseconds: the page has told where it stands by then, so that nobody skips what was not seen. */
const SKIP_REST = 600;

function Steering({ room, paused }: { readonly room: string | null; readonly paused: boolean }) {
  const ask = useClass((state) => state.ask);
  const [skipping, setSkipping] = useState(false);
  const skip = (): void => {
    setSkipping(true);
    void ask({ type: "skip", room }).finally(() => setTimeout(() => setSkipping(false), SKIP_REST));
  };
  return (
    <div className="row wrap">
      <ActionButton look={paused ? "slim" : "plain slim"} onPress={() => void ask({ type: paused ? "resume" : "pause", room })}>
        <Icon name={paused ? "play" : "pause"} size={16} /> {paused ? m.console_resume() : m.console_pause()}
      </ActionButton>
      <ActionButton look="plain slim" onPress={() => void ask({ type: "extend", room, seconds: MORE })}>
        <Icon name="clock" size={16} /> {m.console_extend()}
      </ActionButton>
      <ActionButton look="plain slim" onPress={skip} blocked={skipping ? m.parts_waiting() : null}>
        <Icon name="skip" size={16} /> {m.console_skip()}
      </ActionButton>
    </div>
  );
}

function RoleTable({ room, roles, reading }: { readonly room: string; readonly roles: readonly RoleDeskView[]; readonly reading: boolean }) {
  const scenario = useClass((state) => state.scenario);
  const ask = useClass((state) => state.ask);
  if (scenario === null) return null;
  return (
    <div className="scroll-x">
      <table className="desk-table">
        <thead>
          <tr>
            <th scope="col">{m.console_roles_role()}</th>
            <th scope="col">{m.console_roles_people()}</th>
            <th scope="col">{m.console_roles_state()}</th>
            <th scope="col">
              <span className="unseen">{m.console_roles_standIn()}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {roles.map((desk) => {
            const role = scenario.roles.find(({ id }) => id === desk.role);
            return (
              <tr key={desk.role} data-to-act={desk.toAct}>
                <th scope="row">
                  <span className="row">
                    <Flag letter={role?.flag ?? "Q"} size={18} /> {role?.short ?? desk.role}
                  </span>
                </th>
                <td>{desk.people === 0 ? m.console_roles_nobody() : m.console_roles_here({ here: desk.here, people: desk.people })}</td>
                <td>{reading && !desk.standIn ? m.console_roles_reads() : deskText(desk)}</td>
                <td>
                  {desk.people > 0 && (
                    <button type="button" className="text-button" onClick={() => void ask({ type: "standIn", room, role: desk.role, on: !desk.standIn })}>
                      {desk.standIn ? m.console_roles_giveBack() : m.console_roles_handOver()}
                      <span className="unseen">{role?.short}</span>
                    </button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function deskText({ sealed, toAct, warned, standIn }: RoleDeskView): string {
  if (standIn) return m.console_roles_byStandIn();
  if (warned) return m.console_roles_idle();
  if (sealed) return m.console_roles_sealed();
  return toAct ? m.console_roles_toAct() : m.console_roles_done();
}

/** What the room has decided so far. */
function History({ room }: { readonly room: Room }) {
  if (room.history.length === 0) return null;
  return (
    <details>
      <summary>{m.console_history_title()}</summary>
      <HistoryLines room={room} />
    </details>
  );
}
