import { type FormEvent, useEffect, useState } from "react";
import { useLocation } from "wouter";
import type { HostInfo } from "../../store/classPort.ts";
import { m } from "../../words/words.ts";
import { Icon } from "../parts/Icon.tsx";
import { offerOf } from "../parts/VersionChoice.tsx";
import { ClassPage, Problem } from "./ClassPage.tsx";
import { useDesk } from "./classContext.ts";
import { AlongPart } from "./AlongPart.tsx";
import { HostClasses } from "./HostClasses.tsx";
import { AssumptionsPart } from "./HostAssumptions.tsx";
import { ClassSizePart, ClockPart, ScenarioPart, SeatsPart, RulesPart } from "./HostParts.tsx";
import { PatiencePart } from "./HostPatience.tsx";
import { LessonPart } from "./LessonPart.tsx";
import { FIRST_WISHES, type HostWishes, settingsOf } from "./hostWishes.ts";
import { TeachForm } from "./TeachForm.tsx";
import { useDoor } from "./useDoor.ts";
import { useOffers } from "./useOffers.ts";
import { useScenario } from "./useScenario.ts";

/** A teacher says how the class is to be played, and opens it. */
export function HostScreen() {
  const desk = useDesk();
  const [info, setInfo] = useState<HostInfo | "none" | null>(null);
  useEffect(() => {
    let wanted = true;
    desk.entrance.info().then(
      (answer) => wanted && setInfo(answer.ok ? answer : "none"),
      () => wanted && setInfo("none"),
    );
    return () => {
      wanted = false;
    };
  }, [desk]);
  return (
    <ClassPage title={m.classHost_title()} width="wide">
      <h1>{m.classHost_title()}</h1>
      {info === null && <p aria-live="polite">{m.app_loading()}</p>}
      {info === "none" && <NoServer />}
      {info !== null && info !== "none" && <HostDesk info={info} />}
      <OneScreen />
    </ClassPage>
  );
}

function NoServer() {
  return (
    <section className="problem stack" role="alert">
      <h2>{m.classHost_noServer_title()}</h2>
      <p>{m.classHost_noServer_about()}</p>
    </section>
  );
}

/** What works without any server. */
function OneScreen() {
  return (
    <section className="stack rule">
      <h2>{m.classHost_oneScreen_title()}</h2>
      <p className="lede">{m.classHost_oneScreen_about()}</p>
      <a className="action plain host-way" href="#/table">
        <Icon name="people" /> {m.classHost_oneScreen_go()}
      </a>
    </section>
  );
}

function HostDesk({ info }: { readonly info: HostInfo }) {
  const { shelf } = useDesk();
  const [, go] = useLocation();
  const [hostKey, setHostKey] = useState(shelf.hostKey ?? "");
  const key = hostKey === "" ? null : hostKey;
  const keep = (typed: string): void => {
    setHostKey(typed);
    shelf.keepHostKey(typed === "" ? null : typed);
  };
  return (
    <div className="host-desk">
      <div className="stack">
        {!info.mayHost && (
          <label className="stack">
            <b>{m.classHost_hostKey()}</b>
            <input className="field" value={hostKey} autoComplete="off" spellCheck={false} onChange={(event) => keep(event.target.value.trim())} />
            <span className="small quiet">{m.classHost_hostKeyAbout()}</span>
          </label>
        )}
        <HostForm hostKey={key} />
      </div>
      <div className="stack host-side">
        <HostClasses hostKey={key} mayHost={info.mayHost || key !== null} />
        <TeachForm onOpened={() => go("/class/console")} />
      </div>
    </div>
  );
}

function HostForm({ hostKey }: { readonly hostKey: string | null }) {
  const { entrance, shelf, draftText, bringAlong, broughtAlong } = useDesk();
  const [next, setNext] = useState(broughtAlong);
  const offers = useOffers();
  const [, go] = useLocation();
  const { busy, problem, knock } = useDoor();
  const [wishes, setWishes] = useState<HostWishes>({ ...FIRST_WISHES, scenario: next?.scenario ?? offers.shipped[0]?.id ?? "" });
  const wish = (next: Partial<HostWishes>): void => setWishes({ ...wishes, ...next });
  const scenario = useScenario(wishes.scenario);
  const chosen = offerOf([...offers.shipped, ...offers.drafts], wishes.scenario);
  const isShort = chosen?.short?.id === wishes.scenario;
  /** What a brought scenario's id is followed by where its short version is wanted. */
  const version = wishes.scenario.slice(chosen?.id.length);
  const brings = next !== null && next.scenario === wishes.scenario;
  const drop = (): void => {
    bringAlong(null);
    setNext(null);
  };
  const host = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (scenario === null) return;
    const text = await draftText(chosen?.id ?? "");
    const brought = text === undefined ? null : await knock(() => entrance.bring({ hostKey, text }));
    if (text !== undefined && brought === null) return;
    const opened = await knock(() => entrance.host({ hostKey, scenario: brought === null ? wishes.scenario : brought.scenario + version, settings: { ...settingsOf(wishes, scenario), ...(brings && { shifts: next.shifts.map(({ meter, to, reason }) => ({ meter, to, reason })) }) }, title: wishes.title.trim() }));
    if (opened === null) return;
    const { code, ticket, projector, key } = opened;
    bringAlong(null);
    shelf.keepLed({ code, ticket, projector, key, rooms: wishes.rooms });
    go("/class/console");
  };
  return (
    <form className="stack host-form" onSubmit={(event) => void host(event)}>
      {brings && <AlongPart next={next} onDrop={drop} />}
      <ScenarioPart wishes={wishes} wish={wish} offers={offers} />
      {chosen !== undefined && <LessonPart wishes={wishes} wish={wish} offer={chosen} />}
      <RulesPart wishes={wishes} wish={wish} rounds={(isShort ? chosen.short?.rounds : chosen?.rounds) ?? 1} />
      <ClassSizePart wishes={wishes} wish={wish} roles={chosen?.roles ?? 1} />
      <SeatsPart wishes={wishes} wish={wish} />
      <ClockPart wishes={wishes} wish={wish} />
      <AssumptionsPart wishes={wishes} wish={wish} scenario={scenario} />
      <PatiencePart wishes={wishes} wish={wish} />
      <Problem text={problem} />
      <button type="submit" className="action host-way" disabled={busy || scenario === null}>
        {m.classHost_open()} <Icon name="arrow" />
      </button>
    </form>
  );
}
