import { useContext } from "react";
import type { GameState } from "../../store/gameStore.ts";
import { seatName } from "../../store/classStore.ts";
import { indicatorTable, rubricTable, surveyTable } from "../../viewmodel/records/classTables.ts";
import { xapiStatements } from "../../viewmodel/records/xapi.ts";
import { rubricDesks } from "../../viewmodel/rubric/rubricDesks.ts";
import { m } from "../../words/words.ts";
import { ClassContext, useNews } from "../class/classContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Icon } from "../parts/Icon.tsx";
import { LearningDeskContext } from "../survey/learningContext.ts";
import { SeatPages } from "./SeatPages.tsx";
import { usePaper } from "./usePaper.ts";

const nothing = (): void => undefined;

/** What a teacher can take along of a class: tables, statements, and a page for each student. */
export function ClassRecords() {
  const desk = useContext(LearningDeskContext);
  const store = useContext(ClassContext);
  const news = useNews("console");
  const [onPaper, printPages] = usePaper(desk?.print ?? nothing);
  if (desk === null || store === null) return null;
  const played = () =>
    news.rooms.flatMap(({ id }) => {
      const seat: GameState | undefined = store.getState().seats[seatName(id, null)]?.getState();
      if (seat === undefined || seat.compiled === null || seat.view === null) return [];
      const { compiled, view } = seat;
      return [{ room: id, scenario: compiled.scenario, view, desks: rubricDesks(compiled, view, { news, room: id }) }];
    });
  const { scenario } = store.getState();
  const name = (what: string): string => `countermove-${news.code}-${what}`;
  const statements = () => played().flatMap(({ room, desks, ...game }) => xapiStatements({ ...game, desks, game: `${news.classId}/${room}`, roles: desks.map(({ role }) => role), at: desk.now() }));
  const files = [
    [m.rubric_export_survey, () => desk.save(name("survey.csv"), scenario === null || news.learning === null ? "" : surveyTable(scenario, news.learning.summary))],
    [m.rubric_export_indicators, () => desk.save(name("indicators.csv"), indicatorTable(played().flatMap(({ desks }) => desks)))],
    [m.rubric_export_rubric, () => desk.save(name("rubric.csv"), rubricTable(played().flatMap(({ desks }) => desks)))],
    [m.rubric_export_xapi, () => desk.save(name("xapi.json"), JSON.stringify(statements(), null, 1))],
  ] as const;
  return (
    <div className="stack rule">
      <h3>{m.rubric_export_title()}</h3>
      <p className="small quiet">{m.rubric_export_about()}</p>
      <div className="row wrap">
        {files.map(([text, give]) => (
          <ActionButton key={text()} look="plain slim" onPress={give}>
            <Icon name="download" size={16} /> {text()}
          </ActionButton>
        ))}
        <ActionButton look="plain slim" onPress={printPages}>
          {m.rubric_export_pages()}
        </ActionButton>
      </div>
      {onPaper && <SeatPages />}
    </div>
  );
}
