import { type FormEvent, useState } from "react";
import type { KeptClass } from "../../store/classDesk.ts";
import { m } from "../../words/words.ts";
import { Problem } from "./ClassPage.tsx";
import { useDesk } from "./classContext.ts";
import { CodeField } from "./CodeField.tsx";
import { useDoor } from "./useDoor.ts";

/** Opens the console, or the projector, of a class on another device. */
export function TeachForm({ onOpened }: { readonly onOpened: (opened: KeptClass) => void }) {
  const { entrance, shelf } = useDesk();
  const { busy, problem, knock } = useDoor();
  const [code, setCode] = useState("");
  const [key, setKey] = useState("");
  const open = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const opened = await knock(() => entrance.teach({ code, key }));
    if (opened === null) return;
    const led: KeptClass = { code: opened.code, ticket: opened.ticket, projector: opened.projector, key: opened.key, rooms: 1 };
    shelf.keepLed(led);
    onOpened(led);
  };
  return (
    <form className="stack rule" onSubmit={(event) => void open(event)}>
      <h2>{m.classHost_teach_title()}</h2>
      <p className="small quiet">{m.classHost_teach_about()}</p>
      <CodeField label={m.class_join_code()} value={code} onChange={setCode} length={6} />
      <CodeField label={m.classHost_teach_key()} value={key} onChange={setKey} length={12} />
      <Problem text={problem} />
      <button type="submit" className="action plain" disabled={busy}>
        {m.classHost_teach_go()}
      </button>
    </form>
  );
}
