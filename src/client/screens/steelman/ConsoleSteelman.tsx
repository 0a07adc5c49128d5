import { m } from "../../words/words.ts";
import { useClass, useNews } from "../class/classContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { RoomCases } from "./RoomCases.tsx";

/** Starts and ends the steelman round, once a game is over, and shows what was made. */
export function ConsoleSteelman() {
  const { learning, rooms } = useNews("console");
  const ask = useClass((state) => state.ask);
  if (learning === null || !rooms.some(({ place }) => place.phase === "debrief")) return null;
  const on = learning.steelmen.length > 0;
  return (
    <section className="console-part stack">
      <h2>{m.steelman_title()}</h2>
      <p className="small quiet">{m.steelman_consoleAbout()}</p>
      <ActionButton look="plain slim" onPress={() => void ask({ type: "steelmen", on: !on })}>
        {on ? m.steelman_off() : m.steelman_on()}
      </ActionButton>
      {on && (
        <details>
          <summary>{m.classDebrief_cases()}</summary>
          <RoomCases steelmen={learning.steelmen} rooms={rooms} words />
        </details>
      )}
    </section>
  );
}
