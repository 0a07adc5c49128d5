import { type FormEvent, useState } from "react";
import { Redirect, useLocation } from "wouter";
import type { Admission, Shut } from "../../store/classPort.ts";
import { m } from "../../words/words.ts";
import { Icon } from "../parts/Icon.tsx";
import { ClassPage, Problem } from "./ClassPage.tsx";
import { useDesk } from "./classContext.ts";
import { CodeField } from "./CodeField.tsx";
import { useDoor } from "./useDoor.ts";

/** Two fields and a button: that is all between a phone and a seat. */
export function JoinScreen({ code: given = "", rejoin }: { readonly code?: string; readonly rejoin?: string }) {
  return rejoin === undefined ? <Join given={given} /> : <TakeSeat code={given.toUpperCase()} rejoin={rejoin.toUpperCase()} />;
}

/** The teacher has shown the way to one's own seat on another device: one press, and one is there. */
function TakeSeat({ code, rejoin }: { readonly code: string; readonly rejoin: string }) {
  const { entrance } = useDesk();
  const { busy, problem, enter } = useWayIn(code);
  return (
    <ClassPage title={m.class_join_takeTitle()}>
      <section className="cartouche join-card stack">
        <h1>{m.class_join_takeTitle()}</h1>
        <p>{m.class_join_takeAbout()}</p>
        <Problem text={problem} />
        <button type="button" className="action" disabled={busy} onClick={() => void enter(() => entrance.rejoin({ code, rejoin }))}>
          {m.class_join_takeGo()} <Icon name="arrow" />
        </button>
      </section>
    </ClassPage>
  );
}

function Join({ given }: { readonly given: string }) {
  const { entrance, shelf } = useDesk();
  const [code, setCode] = useState(given.toUpperCase());
  const [name, setName] = useState("");
  const { busy, problem, enter } = useWayIn(code);
  if (given !== "" && shelf.seat?.code === code && problem === null && !busy) return <Redirect to="/class" />;
  const join = (event: FormEvent): void => {
    event.preventDefault();
    void enter(() => entrance.join({ code, name: name.trim() === "" ? null : name.trim() }));
  };
  return (
    <ClassPage title={m.class_join_title()}>
      <form className="cartouche join-card stack" onSubmit={join}>
        <h1>{m.class_join_title()}</h1>
        <CodeField label={m.class_join_code()} value={code} onChange={setCode} length={6} />
        <label>
          <b>{m.class_join_name()}</b>
          <input className="field" value={name} maxLength={24} autoComplete="off" spellCheck={false} onChange={(event) => setName(event.target.value)} />
          <span className="small quiet">{m.class_join_nameAbout()}</span>
        </label>
        <Problem text={problem} />
        <button type="submit" className="action" disabled={busy}>
          {m.class_join_go()} <Icon name="arrow" />
        </button>
        <p className="small quiet">{m.class_join_private()}</p>
      </form>
      <ComeBack code={code} />
    </ClassPage>
  );
}

/** For those who were here before, on another device. */
function ComeBack({ code: given }: { readonly code: string }) {
  const { entrance } = useDesk();
  const [code, setCode] = useState("");
  const [rejoin, setRejoin] = useState("");
  const { busy, problem, enter } = useWayIn(code === "" ? given : code);
  const comeBack = (event: FormEvent): void => {
    event.preventDefault();
    void enter(() => entrance.rejoin({ code: code === "" ? given : code, rejoin }));
  };
  return (
    <details className="join-back">
      <summary>{m.class_join_backTitle()}</summary>
      <form className="stack" onSubmit={comeBack}>
        <p className="small quiet">{m.class_join_backAbout()}</p>
        <CodeField label={m.class_join_backClass()} value={code === "" ? given : code} onChange={setCode} length={6} />
        <CodeField label={m.class_join_backCode()} value={rejoin} onChange={setRejoin} length={6} />
        <Problem text={problem} />
        <button type="submit" className="action plain" disabled={busy}>
          {m.class_join_backGo()}
        </button>
      </form>
    </details>
  );
}

/** Asks for a seat, keeps it and goes there. */
function useWayIn(code: string) {
  const { shelf } = useDesk();
  const [, go] = useLocation();
  const { busy, problem, knock } = useDoor();
  const enter = async (ask: () => Promise<Admission | Shut>): Promise<void> => {
    const admitted = await knock(ask);
    if (admitted === null) return;
    shelf.keepSeat({ code, ticket: admitted.ticket, name: admitted.name, rejoin: admitted.rejoin });
    go("/class");
  };
  return { busy, problem, enter };
}
