import { useState } from "react";
import { m } from "../../words/words.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Icon } from "../parts/Icon.tsx";
import { ClassPage, Problem } from "./ClassPage.tsx";
import { useClass, useDesk, useNews } from "./classContext.ts";
import { classRefusalText } from "./classRefusalText.ts";
import { ConsoleCampaign } from "./ConsoleCampaign.tsx";
import { ConsoleEnd } from "./ConsoleEnd.tsx";
import { ConsoleLobby } from "./ConsoleLobby.tsx";
import { ConsoleRooms } from "./ConsoleRooms.tsx";
import { DoorPlate } from "./DoorPlate.tsx";
import { HelpList } from "./HelpList.tsx";
import { MessageForm } from "./MessageForm.tsx";
import { PrintedReport } from "./PrintedReport.tsx";
import { ConsoleRubric } from "../rubric/ConsoleRubric.tsx";
import { ConsoleSteelman } from "../steelman/ConsoleSteelman.tsx";
import { ConsoleSurvey } from "../survey/ConsoleSurvey.tsx";
import { Roster } from "./Roster.tsx";
import { TeachForm } from "./TeachForm.tsx";
import { VisitPage } from "./VisitPage.tsx";

/** The teacher's desk. */
export function ConsolePage() {
  const { shelf } = useDesk();
  const [ticket, setTicket] = useState(() => shelf.led?.ticket ?? null);
  if (ticket === null) {
    return (
      <ClassPage title={m.console_title()}>
        <h1>{m.console_title()}</h1>
        <TeachForm onOpened={(led) => setTicket(led.ticket)} />
        <a className="action plain" href="#/host">
          {m.console_toHost()}
        </a>
      </ClassPage>
    );
  }
  return (
    <VisitPage ticket={ticket} kind="console">
      <Console />
    </VisitPage>
  );
}

function Console() {
  const { phase, title, code, students, locked } = useNews("console");
  const scenario = useClass((state) => state.scenario);
  const refusal = useClass((state) => state.refusal);
  const here = students.filter((one) => one.here && !one.removed).length;
  const all = students.filter((one) => !one.removed).length;
  return (
    <ClassPage title={m.console_title()} width="wide" bar={<ProjectorLink />}>
      <div className="console-head">
        <h1>{title === "" ? (scenario?.title ?? m.console_title()) : title}</h1>
        <p className="row wrap">
          <span className="chip">{PHASES[phase]()}</span>
          <span>
            {m.class_join_code()} <b className="code-text">{code}</b>
          </span>
          <span aria-live="polite">{m.console_here({ here, all })}</span>
          <LockButton locked={locked} />
        </p>
      </div>
      <Problem text={refusal === null ? null : classRefusalText(refusal, scenario)} />
      <HelpList />
      <PrintedReport />
      <div className="console-columns">
        <div className="stack console-main">
          {phase === "lobby" && <ConsoleLobby />}
          {phase !== "lobby" && <ConsoleRooms />}
          <ConsoleSurvey />
          <ConsoleSteelman />
          <ConsoleRubric />
          <Roster />
        </div>
        <div className="stack console-side">
          <DoorPlate />
          <MessageForm />
          <ConsoleCampaign />
          <ConsoleEnd />
        </div>
      </div>
    </ClassPage>
  );
}

const PHASES = { lobby: m.classHost_classes_lobby, playing: m.classHost_classes_playing, ended: m.classHost_classes_ended } as const;

function ProjectorLink() {
  return (
    <a className="bar-button bar-link" href="#/class/projector" target="_blank" rel="noopener">
      <Icon name="eye" /> {m.console_projector()}
    </a>
  );
}

function LockButton({ locked }: { readonly locked: boolean }) {
  const ask = useClass((state) => state.ask);
  return (
    <ActionButton look="plain slim" onPress={() => void ask({ type: "lock", locked: !locked })}>
      <Icon name={locked ? "lock" : "unlock"} size={16} /> {locked ? m.console_unlock() : m.console_lock()}
    </ActionButton>
  );
}
