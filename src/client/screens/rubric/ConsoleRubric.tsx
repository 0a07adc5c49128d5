import { useMemo } from "react";
import type { ConsoleNews, RubricRow } from "../../store/classPort.ts";
import { seatName } from "../../store/classStore.ts";
import { listed } from "../../viewmodel/formats.ts";
import { roleMark } from "../../viewmodel/roleMark.ts";
import { type RubricDesk, rubricDesks } from "../../viewmodel/rubric/rubricDesks.ts";
import { RUBRIC, type RubricIndicator } from "../../viewmodel/rubric/rubricIndicators.ts";
import { rubricPoints } from "../../viewmodel/rubric/rubricPoints.ts";
import { m } from "../../words/words.ts";
import { useClass, useNews } from "../class/classContext.ts";
import { useWished } from "../class/useWished.ts";
import { GameContext, useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Flag } from "../parts/Flag.tsx";
import { ClassRecords } from "./ClassRecords.tsx";
import { indicatorText, LEVEL_TEXT, ROW_TEXT } from "./indicatorText.ts";
import "./rubric.css";

/** The rubric for each team whose game is over: what the log proposes, what the teacher decides, and what can be taken along. */
export function ConsoleRubric() {
  const { rooms } = useNews("console");
  const over = rooms.filter(({ place }) => place.phase === "debrief");
  if (over.length === 0) return null;
  return (
    <section className="console-part stack">
      <h2>{m.rubric_title()}</h2>
      <p className="small quiet">{m.rubric_about()}</p>
      {over.map((room) => (
        <RoomRubric key={room.id} room={room} number={rooms.length > 1 ? rooms.indexOf(room) + 1 : null} />
      ))}
      <ClassRecords />
    </section>
  );
}

interface RoomRubricProps {
  readonly room: ConsoleNews["rooms"][number];
  readonly number: number | null;
}

function RoomRubric({ room, number }: RoomRubricProps) {
  const seat = useClass((state) => state.seats[seatName(room.id, null)]);
  if (seat === undefined) return null;
  return (
    <GameContext value={seat}>
      {number !== null && <h3>{m.rubric_room({ number })}</h3>}
      <Desks room={room.id} />
    </GameContext>
  );
}

function Desks({ room }: { readonly room: string }) {
  const { compiled, view } = useMatch();
  const news = useNews("console");
  const desks = useMemo(() => rubricDesks(compiled, view, { news, room }), [compiled, view, news, room]);
  return desks.map((desk) => <Desk key={desk.role} desk={desk} />);
}

function Desk({ desk }: { readonly desk: RubricDesk }) {
  const { scenario } = useMatch();
  const { flag, short } = roleMark(scenario, desk.role, null);
  const ask = useClass((state) => state.ask);
  const { given, proposed, open } = rubricPoints(desk);
  const takeAll = async (): Promise<void> => {
    for (const { row, points } of open) if (!(await ask({ type: "grade", room: desk.room, role: desk.role, row, points }))) return;
  };
  return (
    <details className="rubric-desk">
      <summary>
        <Flag letter={flag} size={20} /> <b>{short}</b> <span className="quiet">{listed(desk.students.map(({ name }) => name))}</span> <span className="chip">{m.rubric_total({ points: given, most: 3 * RUBRIC.length })}</span>{" "}
        {proposed > 0 && <span className="chip">{m.rubric_suggested({ points: proposed })}</span>}
      </summary>
      {open.length > 0 && (
        <ActionButton look="plain slim" onPress={() => void takeAll()}>
          {m.rubric_takeAll()} <span className="unseen">{short}</span>
        </ActionButton>
      )}
      <ul className="rubric-rows">
        {desk.indicators.map((indicator) => (
          <Row key={indicator.row} desk={desk} indicator={indicator} role={short} />
        ))}
      </ul>
    </details>
  );
}

const POINTS = [0, 1, 2, 3] as const;

function Row({ desk: { room, role: id, grades }, indicator, role }: { readonly desk: RubricDesk; readonly indicator: RubricIndicator; readonly role: string }) {
  const ask = useClass((state) => state.ask);
  const row: RubricRow = indicator.row;
  const [chosen, grade] = useWished<number | null>(grades[row] ?? null, (points) => ask({ type: "grade", room, role: id, row, points }));
  return (
    <li>
      <div>
        <b>{ROW_TEXT[row]()}</b> <span className="chip">{indicator.suggestion === null ? m.rubric_notSuggested() : m.rubric_suggested({ points: indicator.suggestion })}</span>
        <p className="small">{indicatorText(indicator)}</p>
        <p className="small quiet">{LEVEL_TEXT[row]()}</p>
      </div>
      <fieldset className="segments rubric-points">
        <legend className="unseen">{m.rubric_given({ row: ROW_TEXT[row](), role })}</legend>
        {[null, ...POINTS].map((points) => (
          <label key={points} data-chosen={points === chosen}>
            <input type="radio" name={`${room}.${id}.${row}`} checked={points === chosen} onChange={() => grade(points)} />
            {points ?? m.rubric_open()}
          </label>
        ))}
      </fieldset>
    </li>
  );
}
