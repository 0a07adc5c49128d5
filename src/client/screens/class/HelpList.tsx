import { m } from "../../words/words.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Icon } from "../parts/Icon.tsx";
import { useClass, useNews } from "./classContext.ts";

/** Who asks for help. */
export function HelpList() {
  const { students } = useNews("console");
  const ask = useClass((state) => state.ask);
  const asking = students.filter(({ help, removed }) => help !== null && !removed);
  return (
    <div aria-live="polite">
      {asking.length > 0 && (
        <section className="help-list stack">
          <h2>{m.console_help_title({ count: asking.length })}</h2>
          <ul className="stack">
            {asking.map(({ id, name, help }) => (
              <li key={id} className="row wrap">
                <Icon name="hand" />
                <span>
                  <b>{name}:</b> {help}
                </span>
                <ActionButton look="plain slim" onPress={() => void ask({ type: "helpDone", student: id })}>
                  {m.console_help_done()} <span className="unseen">{name}</span>
                </ActionButton>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
