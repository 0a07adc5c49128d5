import { type FormEvent, useEffect, useState } from "react";
import { Redirect, useLocation } from "wouter";
import type { Admission, Shut } from "../../store/classPort.ts";
import { m } from "../../words/words.ts";
import { Icon } from "../parts/Icon.tsx";
import { ClassPage, Problem } from "./ClassPage.tsx";
import { useDesk } from "./classContext.ts";
import { CodeField } from "./CodeField.tsx";
import { doorProblemText } from "./doorProblemText.ts";
import { useDoor } from "./useDoor.ts";

/** A code, a name where the class lets one choose it, and a button: that is all between a phone and a seat. */
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

/** Letters of the code of a class. */
const CODE_LENGTH = 6;

function Join({ given }: { readonly given: string }) {
  const { entrance, shelf } = useDesk();
  const [code, setCode] = useState(given.toUpperCase());
  const [name, setName] = useState("");
  const { busy, problem, enter } = useWayIn(code);
  const { names, trouble, asking, askAgain } = useNames(code);
  if (given !== "" && shelf.seat?.code === code && problem === null && !busy) return <Redirect to="/class" />;
  const join = (event: FormEvent): void => {
    event.preventDefault();
    // Nobody is let in without a name who could have chosen one and has not been asked. What is no code the server refuses.
    if (names === null && code.length === CODE_LENGTH) askAgain();
    else void enter(() => entrance.join({ code, name: names === "made" || name.trim() === "" ? null : name.trim() }));
  };
  return (
    <ClassPage title={m.class_join_title()}>
      <form className="cartouche join-card stack" onSubmit={join}>
        <h1>{m.class_join_title()}</h1>
        <CodeField label={m.class_join_code()} value={code} onChange={setCode} length={CODE_LENGTH} />
        {names === "free" && (
          <label>
            <b>{m.class_join_name()}</b>
            <input className="field" value={name} maxLength={24} autoComplete="off" spellCheck={false} onChange={(event) => setName(event.target.value)} />
            <span className="small quiet">{m.class_join_nameAbout()}</span>
          </label>
        )}
        <Problem text={problem ?? trouble} />
        <button type="submit" className="action" disabled={busy || asking}>
          {m.class_join_go()} <Icon name="arrow" />
        </button>
        <p className="small quiet">{m.class_join_private()}</p>
      </form>
      <ComeBack code={code} />
    </ClassPage>
  );
}

interface NamesFound {
  readonly code: string;
  readonly names: "free" | "made" | null;
  /** Why it is not known, in words. */
  readonly trouble: string | null;
}

/** Whether one chooses one's name in the class with a code, asked as soon as the code is whole: a child is not to be asked for a name. Null as long as it is not known. */
function useNames(code: string): Pick<NamesFound, "names" | "trouble"> & { readonly asking: boolean; askAgain(): void } {
  const { entrance } = useDesk();
  const [found, setFound] = useState<NamesFound | null>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (code.length < CODE_LENGTH) return;
    let wanted = true;
    const show = (answer: Omit<NamesFound, "code">): void => void (wanted && setFound({ code, ...answer }));
    entrance.names({ code }).then(
      (answer) => show(answer.ok ? { names: answer.names, trouble: null } : { names: null, trouble: doorProblemText(answer) }),
      () => show({ names: null, trouble: m.class_door_noServer() }),
    );
    return () => {
      wanted = false;
    };
  }, [code, entrance, times]);
  const { names, trouble } = found?.code === code ? found : { names: null, trouble: null };
  return { names, trouble, asking: code.length === CODE_LENGTH && found?.code !== code, askAgain: () => setTimes(times + 1) };
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
