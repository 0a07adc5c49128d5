import { useState } from "react";
import type { RoleDeskView } from "../../store/classPort.ts";
import { waitingFor } from "../../viewmodel/waitView.ts";
import { m } from "../../words/words.ts";
import { Flag } from "../parts/Flag.tsx";
import { Icon } from "../parts/Icon.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { useClass, useNews } from "./classContext.ts";
import { classRefusalText } from "./classRefusalText.ts";
import { Clock } from "./Clock.tsx";
import { HelpButton } from "./HelpButton.tsx";
import { Messages } from "./Messages.tsx";
import { TeamPanel } from "./TeamPanel.tsx";
import { waitText } from "./waitText.ts";

interface SeatBarProps {
  readonly role: string | null;
  readonly onRole: (role: string) => void;
}

/** What a team needs around its game: the clock, what one waits for, the team and the teacher. */
export function SeatBar({ role, onRole }: SeatBarProps) {
  const { phase, you, room, messages } = useNews("student");
  const scenario = useClass((state) => state.scenario);
  const refusal = useClass((state) => state.refusal);
  const refuse = useClass((state) => state.refuse);
  if (room === null || scenario === null) return null;
  const ended = phase === "ended";
  const desk = room.roles.find((one) => one.role === role);
  return (
    <aside className="seat-bar" aria-label={m.class_bar_label()}>
      <div className="seat-line">
        {role !== null && you.roles.length === 1 && <YouAre role={role} />}
        {!ended && <Clock clock={room.clock} paused={room.paused} />}
        <p className="seat-wait" aria-live="polite">
          {waitText(waitingFor(scenario, room, { role, ready: you.ready, student: you.id, ended }))}
        </p>
        <span className="seat-tools">
          <Roles role={role} onRole={onRole} />
          {role !== null && !ended && <TeamButton role={role} />}
          {!ended && <HelpButton />}
        </span>
      </div>
      {desk !== undefined && !ended && <Warning desk={desk} />}
      <Messages messages={messages} />
      <div role="alert">
        {refusal !== null && (
          <p className="problem row">
            <span>{classRefusalText(refusal, scenario)}</span>
            <button type="button" className="text-button" onClick={() => refuse(null)}>
              <Icon name="cross" size={16} /> {m.parts_close()}
            </button>
          </p>
        )}
      </div>
    </aside>
  );
}

function YouAre({ role }: { readonly role: string }) {
  const scenario = useClass((state) => state.scenario);
  const own = scenario?.roles.find(({ id }) => id === role);
  if (own === undefined) return null;
  return (
    <p className="seat-own">
      <Flag letter={own.flag} size={18} /> {m.class_bar_youAre({ role: own.short })}
    </p>
  );
}

/** Before a stand-in plays in the place of those who do nothing. */
function Warning({ desk }: { readonly desk: RoleDeskView }) {
  return (
    <div role="alert">
      {desk.warned && (
        <p className="seat-warning">
          <Icon name="warning" /> {m.class_warned()}
        </p>
      )}
      {desk.standIn && (
        <p className="seat-warning">
          <Icon name="info" /> {m.class_standIn()}
        </p>
      )}
    </div>
  );
}

/** For those who hold more than one role: which of them is on the screen. */
function Roles({ role, onRole }: SeatBarProps) {
  const { you, room } = useNews("student");
  const scenario = useClass((state) => state.scenario);
  if (you.roles.length < 2 || scenario === null) return null;
  return (
    <fieldset className="seat-roles">
      <legend className="unseen">{m.class_bar_roles()}</legend>
      {scenario.roles
        .filter(({ id }) => you.roles.includes(id))
        .map(({ id, short, flag }) => (
          <button key={id} type="button" className="bar-button" aria-pressed={id === role} onClick={() => onRole(id)}>
            <Flag letter={flag} size={18} /> {short}
            {room?.roles.some((desk) => desk.role === id && desk.toAct) === true && (
              <span className="dot">
                <span className="unseen">{m.class_bar_turn()}</span>
              </span>
            )}
          </button>
        ))}
    </fieldset>
  );
}

function TeamButton({ role }: { readonly role: string }) {
  const team = useNews("student").room?.teams.find((one) => one.role === role);
  const [open, setOpen] = useState(false);
  if (team === undefined) return null;
  const { proposals } = team;
  return (
    <>
      <button type="button" className="bar-button" onClick={() => setOpen(true)}>
        <Icon name="people" /> {proposals.length === 0 ? m.class_team_open({ count: team.members.length }) : m.class_team_openProposals({ count: proposals.length })}
      </button>
      {open && (
        <Dialog title={m.class_team_title()} onClose={() => setOpen(false)}>
          <TeamPanel role={role} />
        </Dialog>
      )}
      {!open && proposals.length > 0 && (
        <span className="unseen" aria-live="polite">
          {m.class_team_openProposals({ count: proposals.length })}
        </span>
      )}
    </>
  );
}
