import { type FormEvent, useState } from "react";
import { useLocation } from "wouter";
import { m } from "../../words/words.ts";

/** On the first screen: the ways into a class. */
export function ClassLinks() {
  const [, go] = useLocation();
  const [code, setCode] = useState("");
  const join = (event: FormEvent): void => {
    event.preventDefault();
    go(code === "" ? "/join" : `/j/${code}`);
  };
  return (
    <section className="stack start-class" aria-label={m.start_class_title()}>
      <h2>{m.start_class_title()}</h2>
      <form className="row" onSubmit={join}>
        <input className="field" aria-label={m.start_class_code()} placeholder={m.start_class_code()} maxLength={12} autoComplete="off" autoCapitalize="characters" spellCheck={false} value={code} onChange={(event) => setCode(event.target.value.toUpperCase().replaceAll(/[^A-Z0-9]/g, ""))} />
        <button type="submit" className="action plain slim">
          {m.start_class_join()}
        </button>
      </form>
      <a className="action plain slim" href="#/host">
        {m.start_class_host()}
      </a>
    </section>
  );
}
