import type { StudentNews } from "../../store/classPort.ts";
import { m } from "../../words/words.ts";
import { Flag } from "../parts/Flag.tsx";
import { Icon } from "../parts/Icon.tsx";
import { ClassPage, Problem } from "./ClassPage.tsx";
import { useClass, useNews } from "./classContext.ts";
import { SurveyInLobby } from "../survey/surveyPlaces.tsx";
import { classRefusalText } from "./classRefusalText.ts";
import { HelpButton } from "./HelpButton.tsx";
import { Messages } from "./Messages.tsx";
import { RejoinCode } from "./RejoinCode.tsx";
import { useWished } from "./useWished.ts";

/** Before the class begins: who is here, what one would like to be, and what one thinks. */
export function Lobby() {
  const { you, people, assign, title, messages } = useNews("student");
  const refusal = useClass((state) => state.refusal);
  const scenario = useClass((state) => state.scenario);
  return (
    <ClassPage title={m.class_lobby_title()} bar={<HelpButton />}>
      <div>
        <p className="kick">
          <Icon name="check" size={16} /> {m.class_lobby_kick()}
        </p>
        <h1>{m.class_lobby_hello({ name: you.name })}</h1>
      </div>
      <p className="waiting" aria-live="polite">
        <Icon name="hourglass" /> {title === "" ? m.class_lobby_wait() : m.class_lobby_waitFor({ title })}
      </p>
      <Messages messages={messages} />
      <Problem text={refusal === null ? null : classRefusalText(refusal, scenario)} />
      <Lean lean={you.lean} />
      {assign === "wish" && <Wishes wish={you.wish} />}
      <SurveyInLobby />
      <section className="stack">
        <h2>{m.class_lobby_people({ count: people.length })}</h2>
        <ul className="people">
          {people.map(({ id, name, here }) => (
            <li key={id} className="chip" data-here={here}>
              {name}
              {id === you.id && <span className="quiet"> {m.class_lobby_you()}</span>}
              {!here && <span className="unseen">{m.class_lobby_away()}</span>}
            </li>
          ))}
        </ul>
      </section>
      <RejoinCode />
    </ClassPage>
  );
}

const LEANS = [
  ["for", m.class_lean_for],
  ["against", m.class_lean_against],
  ["undecided", m.class_lean_undecided],
] as const;

/** One question, before anybody knows a role. */
function Lean({ lean: known }: Pick<StudentNews["you"], "lean">) {
  const scenario = useClass((state) => state.scenario);
  const ask = useClass((state) => state.ask);
  const [lean, wish] = useWished(known, (value) => (value === null ? Promise.resolve(false) : ask({ type: "lean", lean: value })));
  if (scenario === null) return null;
  return (
    <fieldset className="segments">
      <legend>{scenario.question}</legend>
      {LEANS.map(([value, text]) => (
        <label key={value} data-chosen={value === lean}>
          <input type="radio" name="lean" checked={value === lean} onChange={() => wish(value)} />
          {text()}
        </label>
      ))}
      <p className="small quiet lean-about">{m.class_lean_about()}</p>
    </fieldset>
  );
}

function Wishes({ wish: known }: Pick<StudentNews["you"], "wish">) {
  const scenario = useClass((state) => state.scenario);
  const people = useNews("student").people;
  const ask = useClass((state) => state.ask);
  const [wish, setWish] = useWished(known, (role) => ask({ type: "wish", role }));
  const count = (role: string): number => people.filter((one) => one.wish === role).length;
  if (scenario === null) return null;
  return (
    <fieldset className="wishes">
      <legend>{m.class_wish_title()}</legend>
      {scenario.roles.map(({ id, title, brief, flag }) => (
        <label key={id} className="wish" data-chosen={id === wish}>
          <input type="radio" name="wish" checked={id === wish} onChange={() => setWish(id)} />
          <Flag letter={flag} size={26} />
          <span>
            <b>{title}</b> <span className="quiet small">{m.class_wish_count({ count: count(id) })}</span>
            <br />
            <span className="small">{brief}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
