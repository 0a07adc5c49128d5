import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from "react";
import type { HotSeatState } from "../../store/hotSeatStore.ts";
import { seatOnTurn, showsSecrets } from "../../store/hotSeatStore.ts";
import { m } from "../../words/words.ts";
import { ClassMenuContext, GameContext, useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Flag } from "../parts/Flag.tsx";
import { Icon } from "../parts/Icon.tsx";
import { ClassPage } from "./ClassPage.tsx";
import { useDesk } from "./classContext.ts";
import { TableSetup } from "./TableSetup.tsx";

const GameScreen = lazy(() => import("../GameScreen.tsx").then((module) => ({ default: module.GameScreen })));

/** A class without devices: all seats on this one screen. */
export function TablePage() {
  const desk = useDesk();
  const table = useSyncExternalStore(desk.table.subscribe, desk.table.getState);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    let wanted = true;
    void desk.resumeTable().finally(() => wanted && setAsked(true));
    return () => {
      wanted = false;
    };
  }, [desk]);
  if (table.shared === null) return asked ? <TableSetup /> : <main className="class-main" aria-busy="true" aria-label={m.app_loading()} />;
  return (
    <GameContext value={table.shared}>
      <ClassMenuContext value={<LeaveTable />}>
        <Turn table={table} />
      </ClassMenuContext>
    </GameContext>
  );
}

/** Whoever's turn it is; between two seats a cover, so that nobody sees what is not for them. */
function Turn({ table }: { readonly table: HotSeatState }) {
  const { view } = useMatch();
  const { people, seats, sitting, covered, sit } = table;
  const reads = useReadsTogether(table);
  const turn = reads ? "shared" : seatOnTurn(view, people);
  if (turn === "shared" || turn === null) return <TableGame key="shared" note={m.table_shared()} />;
  const seat = seats[turn];
  if (seat === undefined) return null;
  return (
    <GameContext value={seat}>
      <Seat key={turn} role={turn} covered={covered && sitting !== turn} passed={covered} onSit={() => sit(turn)} />
    </GameContext>
  );
}

interface SeatProps {
  readonly role: string;
  /** Whether its people have not sat down yet. */
  readonly covered: boolean;
  /** Whether seats are passed round. */
  readonly passed: boolean;
  readonly onSit: () => void;
}

/** A seat on its turn; behind a cover until its people are there, where it has something to hide. */
function Seat({ role, covered, passed, onSit }: SeatProps) {
  const { view } = useMatch();
  const secret = showsSecrets(view);
  if (covered && secret) return <Cover role={role} onSit={onSit} />;
  return <TableGame note={!passed ? m.table_hands() : secret ? m.table_yours() : m.table_open()} />;
}

/** The verdict is read by all together, before anybody decides. */
function useReadsTogether({ shared }: HotSeatState): boolean {
  const { view } = useMatch();
  const seen = useSyncExternalStore(shared?.subscribe ?? idle, () => shared?.getState().draft.verdictSeen ?? 0);
  const { place } = view;
  return (place.phase === "caucus" || place.phase === "commit") && view.debates.at(-1)?.round === place.round && seen < place.round;
}

const idle = (): (() => void) => () => undefined;

function TableGame({ note }: { readonly note: string }) {
  const { scenario, view } = useMatch();
  const role = scenario.roles.find(({ id }) => id === view.you);
  return (
    <>
      <aside className="seat-bar" aria-label={m.table_title()}>
        <p className="seat-line" aria-live="polite">
          {role === undefined ? <Icon name="people" /> : <Flag letter={role.flag} size={24} />}
          <span>
            <b>{role?.title ?? m.table_everybody()}</b> <span className="quiet">{note}</span>
          </span>
        </p>
      </aside>
      <Suspense fallback={<main className="table" aria-busy="true" aria-label={m.app_loading()} />}>
        <GameScreen />
      </Suspense>
    </>
  );
}

function Cover({ role, onSit }: { readonly role: string; readonly onSit: () => void }) {
  const { scenario } = useMatch();
  const next = scenario.roles.find(({ id }) => id === role);
  const title = m.table_cover({ role: next?.title ?? role });
  return (
    <ClassPage title={title}>
      <section className="cartouche table-cover stack">
        <Flag letter={next?.flag ?? "Q"} size={64} />
        <h1>{title}</h1>
        <p className="lede">{m.table_coverAbout()}</p>
        <ActionButton onPress={onSit}>{m.table_sit({ role: next?.short ?? role })}</ActionButton>
      </section>
    </ClassPage>
  );
}

/** In the menu: the table is kept in this browser, or cleared. */
function LeaveTable() {
  const desk = useDesk();
  const [sure, setSure] = useState(false);
  return (
    <section className="stack rule">
      <h3>{m.table_title()}</h3>
      <p className="lede">{m.table_kept()}</p>
      <ActionButton look="plain" onPress={() => (sure ? desk.clearTable() : setSure(true))}>
        {sure ? m.table_reallyClear() : m.table_clear()}
      </ActionButton>
    </section>
  );
}
