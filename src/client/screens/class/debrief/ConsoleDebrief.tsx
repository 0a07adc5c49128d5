import { useState } from "react";
import type { ConsoleNews, DebriefNews, Lesson } from "../../../store/classPort.ts";
import { seatName } from "../../../store/classStore.ts";
import { minutes } from "../../../viewmodel/clockView.ts";
import { minutesFor, minutesInAll } from "../../../viewmodel/debriefMinutes.ts";
import { DEBRIEF_STEPS, type DebriefStepId } from "../../../viewmodel/debriefSteps.ts";
import { m } from "../../../words/words.ts";
import { GameContext } from "../../gameContext.ts";
import { ActionButton } from "../../parts/ActionButton.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { STEP_NAMES } from "../../phrases/debriefStepNames.ts";
import { useClass, useNews } from "../classContext.ts";
import { Segments } from "../Segments.tsx";
import { splitText } from "../splitText.ts";
import { useServerTime } from "../useServerTime.ts";
import { useWished } from "../useWished.ts";
import { ConsolePoll } from "./ConsolePoll.tsx";
import { ConsoleStatement } from "./ConsoleStatement.tsx";
import "./classDebrief.css";
import { RoomsTable } from "./RoomsTable.tsx";
import { useLead } from "./useLead.ts";

/** How the teacher leads the class through the debrief, from when the first room's game is over. */
export function ConsoleDebrief() {
  const { rooms, phase } = useNews("console");
  const { debrief, step, stepBy } = useLead();
  const over = rooms.filter(({ place }) => place.phase === "debrief");
  if (phase !== "playing" || over.length === 0) return rooms.length > 1 && over.length > 0 ? <AllRooms /> : null;
  const playing = rooms.length - over.length;
  return (
    <>
      <section className="console-part stack console-debrief" aria-label={m.classDebrief_lead_title()}>
        <h2>{m.classDebrief_lead_title()}</h2>
        {playing > 0 && <p className="small">{m.classDebrief_lead_playing({ count: playing })}</p>}
        {step === null && <p className="small quiet">{m.classDebrief_lead_about()}</p>}
        {debrief === null || step === null ? (
          <ActionButton look="slim" onPress={() => stepBy(1)}>
            <Icon name="play" size={16} /> {m.classDebrief_lead_begin()}
          </ActionButton>
        ) : (
          <Leading debrief={debrief} step={step} />
        )}
      </section>
      {step !== null && <FromRoom rooms={over} all={rooms} step={step} />}
      {rooms.length > 1 && <AllRooms />}
    </>
  );
}

/** Lengths of a lesson, minutes. */
const LESSONS: readonly Lesson[] = [25, 50, 100];

function Leading({ debrief, step }: { readonly debrief: DebriefNews; readonly step: DebriefStepId }) {
  const { order, goTo, stepBy } = useLead();
  const [locked, lock] = useWished(debrief.lead.locked, (wanted) => order({ type: "together", locked: wanted }));
  const [lesson, plan] = useWished(debrief.lead.lesson, (length) => order({ type: "lesson", minutes: length }));
  const at = DEBRIEF_STEPS.indexOf(step);
  const next = DEBRIEF_STEPS[at + 1];
  return (
    <>
      <Clocks debrief={debrief} step={step} />
      <ol className="lead-steps" aria-label={m.classDebrief_lead_steps()}>
        {DEBRIEF_STEPS.map((id) => {
          const time = minutesFor(id, lesson);
          return (
            <li key={id}>
              <button type="button" {...(id === step && { "aria-current": "step" as const })} onClick={() => goTo(id)}>
                <span>{STEP_NAMES[id]()}</span> <small>{time === 0 ? m.classDebrief_lead_leftOut() : m.classDebrief_lead_minutes({ count: time })}</small>
              </button>
            </li>
          );
        })}
      </ol>
      <div className="row wrap">
        <ActionButton look="plain slim" blocked={at === 0 ? m.classDebrief_lead_first() : null} onPress={() => stepBy(-1)}>
          <Icon name="left" size={16} /> {m.classDebrief_lead_back()}
        </ActionButton>
        {next !== undefined && (
          <ActionButton look="slim" onPress={() => goTo(next)}>
            {m.classDebrief_lead_next({ step: STEP_NAMES[next]() })} <Icon name="right" size={16} />
          </ActionButton>
        )}
        <ActionButton look="plain slim" onPress={() => void order({ type: "scroll", by: 1 })}>
          {m.classDebrief_lead_down()}
        </ActionButton>
        <ActionButton look="plain slim" onPress={() => void order({ type: "scroll", by: -1 })}>
          {m.classDebrief_lead_up()}
        </ActionButton>
        <ActionButton look="plain slim" onPress={() => goTo(null)}>
          {m.classDebrief_lead_free()}
        </ActionButton>
      </div>
      <label className="row lead-lock">
        <input type="checkbox" checked={locked} onChange={() => lock(!locked)} />
        {m.classDebrief_lead_together()}
      </label>
      <Segments legend={m.classDebrief_lead_lesson()} name="lesson" options={LESSONS.map((count) => [count, m.classDebrief_lead_minutes({ count })] as const)} chosen={lesson} onChoose={plan} />
    </>
  );
}

const SECOND = 1000;

/** How long this step and the debrief have taken, beside what is suggested. */
function Clocks({ debrief: { lead }, step }: { readonly debrief: DebriefNews; readonly step: DebriefStepId }) {
  const now = useServerTime();
  const seconds = (from: number): number => Math.max(0, Math.floor((now - from) / SECOND));
  const suggested = minutesFor(step, lead.lesson);
  const late = suggested > 0 && seconds(lead.since) > 60 * suggested;
  const time = minutes(seconds(lead.since));
  return (
    <p className="row wrap lead-clock" data-late={late}>
      <Icon name="clock" />
      <b role="timer">{suggested === 0 ? m.classDebrief_lead_inStepFree({ time }) : m.classDebrief_lead_inStep({ time, minutes: suggested })}</b>
      {late && <span>{m.classDebrief_lead_over()}</span>}
      <span className="quiet">{m.classDebrief_lead_inAll({ time: minutes(seconds(lead.begun)), minutes: minutesInAll(lead.lesson) })}</span>
    </p>
  );
}

interface FromRoomProps {
  readonly rooms: ConsoleNews["rooms"];
  readonly all: ConsoleNews["rooms"];
  readonly step: DebriefStepId;
}

/** What can be asked, with answers from the game of one room. */
function FromRoom({ rooms, all, step }: FromRoomProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const room = rooms.find(({ id }) => id === chosen) ?? rooms[0];
  const seat = useClass((state) => state.seats[seatName(room?.id ?? "", null)]);
  if (room === undefined || seat === undefined) return null;
  const options = rooms.map(({ id }) => [id, m.console_rooms_number({ number: all.findIndex((one) => one.id === id) + 1 })] as const);
  return (
    <GameContext value={seat}>
      {rooms.length > 1 && <Segments legend={m.classDebrief_poll_from()} name="askedRoom" options={options} chosen={room.id} onChoose={setChosen} />}
      <ConsolePoll key={step} step={step} />
      <ConsoleStatement open={step === "transfer"} />
    </GameContext>
  );
}

function AllRooms() {
  const { split } = useNews("console");
  return (
    <section className="console-part stack" aria-label={m.classDebrief_rooms_title()}>
      <h2>{m.classDebrief_rooms_title()}</h2>
      <p className="small quiet">{splitText(split)}</p>
      <RoomsTable />
    </section>
  );
}
