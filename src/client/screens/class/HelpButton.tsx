import { type FormEvent, useState } from "react";
import { m } from "../../words/words.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Icon } from "../parts/Icon.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { useClass, useNews } from "./classContext.ts";

/** Asks the teacher for help, and says that it was asked. */
export function HelpButton() {
  const { you, learning } = useNews("student");
  const { help } = you;
  const ask = useClass((state) => state.ask);
  const [open, setOpen] = useState(false);
  const [text, setText] = useState("");
  const send = (event: FormEvent): void => {
    event.preventDefault();
    void ask({ type: "askHelp", text: text.trim() === "" ? m.class_help_wordless() : text.trim() }).then((sent) => sent && setOpen(false));
  };
  return (
    <>
      <button type="button" className="bar-button" aria-pressed={help !== null} onClick={() => setOpen(true)}>
        <Icon name="hand" /> {help === null ? m.class_help_ask() : m.class_help_asked()}
      </button>
      {open && (
        <Dialog title={m.class_help_title()} onClose={() => setOpen(false)}>
          {help === null ? (
            <form className="stack" onSubmit={send}>
              {learning?.under13 !== true && (
                <label>
                  {m.class_help_text()}
                  <textarea className="field area" maxLength={200} value={text} onChange={(event) => setText(event.target.value)} />
                </label>
              )}
              <button type="submit" className="action">
                {m.class_help_send()}
              </button>
            </form>
          ) : (
            <div className="stack">
              <p>{m.class_help_coming()}</p>
              <ActionButton look="plain" onPress={() => void ask({ type: "askHelp", text: null }).then(() => setOpen(false))}>
                {m.class_help_drop()}
              </ActionButton>
            </div>
          )}
        </Dialog>
      )}
    </>
  );
}
