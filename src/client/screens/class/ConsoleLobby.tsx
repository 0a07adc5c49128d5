import { useState } from "react";
import { sharesRoles, spreadView } from "../../viewmodel/spreadView.ts";
import { m } from "../../words/words.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Icon } from "../parts/Icon.tsx";
import { useClass, useDesk, useNews } from "./classContext.ts";
import { Segments } from "./Segments.tsx";

const MOST_ROOMS = 6;

/** Before the start: who sits where, and the start itself. */
export function ConsoleLobby() {
  const { students, rooms: open } = useNews("console");
  const { shelf } = useDesk();
  const scenario = useClass((state) => state.scenario);
  const ask = useClass((state) => state.ask);
  const [rooms, setRooms] = useState(Math.max(open.length, shelf.led?.rooms ?? 1));
  const [wished, setMerge] = useState<boolean | null>(null);
  const here = students.filter(({ removed }) => !removed);
  const merge = wished ?? sharesRoles(here.length, rooms);
  const unseated = here.filter(({ room }) => room === null).length;
  const roles = scenario?.roles.length ?? 1;
  const { left } = spreadView(here.length, roles, rooms);
  const propose = (): Promise<boolean> => ask({ type: "spread", spread: { rooms, merge: merge && left > 0 } });
  const start = async (): Promise<void> => {
    // Whoever has been seated by hand stays there; only a class that nobody has seated is spread first.
    if (unseated < here.length || (await propose())) await ask({ type: "start" });
  };
  return (
    <section className="console-part stack">
      <h2>{m.console_lobby_title()}</h2>
      <LeanCount />
      <Segments
        legend={m.classHost_size_rooms()}
        name="rooms"
        options={Array.from({ length: MOST_ROOMS }, (_, index): [number, string] => [index + 1, String(index + 1)])}
        chosen={rooms}
        onChoose={setRooms}
      />
      {here.length > 0 && left > 0 && (
        <label className="tick">
          <input type="checkbox" checked={merge} onChange={(event) => setMerge(event.target.checked)} />
          <span>
            {m.console_lobby_merge()} <span className="small quiet">{m.console_lobby_left({ left })}</span>
          </span>
        </label>
      )}
      <div className="row wrap">
        <ActionButton look="plain slim" onPress={() => void propose()} blocked={here.length === 0 ? m.class_refusal_nobodyHere() : null}>
          <Icon name="people" size={16} /> {unseated === here.length ? m.console_lobby_propose() : m.console_lobby_proposeAgain()}
        </ActionButton>
        <ActionButton look="slim" onPress={() => void start()} blocked={here.length === 0 ? m.class_refusal_nobodyHere() : null}>
          <Icon name="play" size={16} /> {m.console_lobby_start()}
        </ActionButton>
      </div>
      <p className="small quiet" aria-live="polite">
        {here.length === 0 ? m.console_lobby_nobody() : unseated === here.length ? m.console_lobby_unseated() : unseated > 0 ? m.console_lobby_someUnseated({ count: unseated }) : m.console_lobby_seated()}
      </p>
    </section>
  );
}

/** What the class thinks before it knows its roles. */
function LeanCount() {
  const { students } = useNews("console");
  const count = (lean: "for" | "against" | "undecided"): number => students.filter((one) => one.lean === lean && !one.removed).length;
  const [pro, con, open] = [count("for"), count("against"), count("undecided")];
  if (pro + con + open === 0) return null;
  return <p>{m.console_lobby_lean({ pro, con, open })}</p>;
}
