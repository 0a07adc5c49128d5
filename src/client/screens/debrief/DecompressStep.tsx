import { useEffect, useState } from "react";
import { minutes } from "../../viewmodel/clockView.ts";
import { roleMark } from "../../viewmodel/roleMark.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Flag } from "../parts/Flag.tsx";
import { Icon } from "../parts/Icon.tsx";
import { ONE_WORDS } from "../phrases/oneWords.ts";
import { useLearning } from "../survey/useLearning.ts";

/** Two minutes out of the role before anybody looks back. Source: MODEL §6.2 (1). */
export function DecompressStep() {
  const { scenario, view } = useMatch();
  const onWall = useLearning().place === "projector";
  const you = view.you === null ? null : roleMark(scenario, view.you, null);
  return (
    <div className="debrief-halves even">
      <section className="debrief-part name-tag">
        <p className="lede">{m.steps_decompress_lede()}</p>
        {!onWall && (
          <p className="row name-tag-words">
            {you !== null && <Flag letter={you.flag} size={34} />}
            <b>{you === null ? m.steps_decompress_watched() : m.steps_decompress_tag({ role: you.short })}</b>
          </p>
        )}
        <TwoMinutes />
        <WhoWasWho />
      </section>
      <OneWord />
    </div>
  );
}

const TWO_MINUTES = 120;

/** A quiet clock for a class, or for oneself. */
function TwoMinutes() {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    if (left === null || left === 0) return undefined;
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  if (left === null) {
    return (
      <p>
        <ActionButton look="plain slim" onPress={() => setLeft(TWO_MINUTES)}>
          <Icon name="hourglass" size={16} /> {m.steps_decompress_start()}
        </ActionButton>
      </p>
    );
  }
  return (
    <p className="two-minutes" role="timer" aria-label={m.steps_decompress_timer()}>
      <Icon name="hourglass" /> <b>{left === 0 ? m.steps_decompress_over() : m.steps_decompress_left({ time: minutes(left) })}</b>
    </p>
  );
}

function WhoWasWho() {
  const { scenario, view } = useMatch();
  return (
    <section>
      <h2 className="part-title">{m.steps_decompress_who()}</h2>
      <ul className="who-was-who">
        {scenario.roles.map(({ id, short, flag }) => (
          <li key={id} className="row">
            <Flag letter={flag} size={20} /> <b>{short}</b> <span className="quiet small">{id === view.you ? m.steps_decompress_you() : view.seats[id]?.player.kind === "human" ? m.steps_decompress_person() : m.steps_decompress_standIn()}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const FIELD = "debriefWord";
const LONGEST_WORD = 24;

/** How it was, in one word: one of a list, or one's own, which stays in this browser. */
function OneWord() {
  const word = useGame((state) => state.draft.composer[FIELD]) ?? "";
  const { under13, place } = useLearning();
  const compose = useGame((state) => state.compose);
  return (
    <section className="debrief-part">
      <h2 className="part-title">{m.steps_decompress_word()}</h2>
      <fieldset className="word-picks">
        <legend className="unseen">{m.steps_decompress_word()}</legend>
        {ONE_WORDS.map((name) => (
          <button key={name()} type="button" className="pick" aria-pressed={word === name()} onClick={() => compose(FIELD, word === name() ? "" : name())}>
            {name()}
          </button>
        ))}
      </fieldset>
      {!under13 && place !== "projector" && (
        <label className="own-word">
          <span>{m.steps_decompress_own()}</span>
          <input className="field" type="text" maxLength={LONGEST_WORD} value={ONE_WORDS.some((name) => name() === word) ? "" : word} onChange={(event) => compose(FIELD, event.target.value)} />
          <small className="quiet">{m.steps_decompress_ownAbout()}</small>
        </label>
      )}
      <p className="your-word" aria-live="polite">
        {word === "" ? "" : m.steps_decompress_yours({ word })}
      </p>
    </section>
  );
}
