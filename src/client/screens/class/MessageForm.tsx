import { type FormEvent, useState } from "react";
import { m } from "../../words/words.ts";
import { useClass, useNews } from "./classContext.ts";

/** A word of the teacher to all or to one. */
export function MessageForm() {
  const { students } = useNews("console");
  const ask = useClass((state) => state.ask);
  const [to, setTo] = useState("");
  const [text, setText] = useState("");
  const [sent, setSent] = useState(false);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (text.trim() === "") return;
    const done = await ask({ type: "message", to: to === "" ? null : to, text: text.trim() });
    setSent(done);
    if (done) setText("");
  };
  return (
    <form className="console-part stack" onSubmit={(event) => void send(event)}>
      <h2>{m.console_message_title()}</h2>
      <label>
        {m.console_message_to()}
        <select className="field" value={to} onChange={(event) => setTo(event.target.value)}>
          <option value="">{m.console_message_all()}</option>
          {students
            .filter(({ removed }) => !removed)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </label>
      <label>
        {m.console_message_text()}
        <textarea className="field area" maxLength={200} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <button type="submit" className="action plain slim">
        {m.console_message_send()}
      </button>
      <p className="small" aria-live="polite">
        {sent && text === "" ? m.console_message_sent() : ""}
      </p>
    </form>
  );
}
