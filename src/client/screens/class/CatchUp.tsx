import { useState } from "react";
import type { StudentNews } from "../../store/classPort.ts";
import { m } from "../../words/words.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { useClass, useNews } from "./classContext.ts";
import { useServerTime } from "./useServerTime.ts";

type Chapter = NonNullable<NonNullable<StudentNews["room"]>["catchUp"]>["rounds"][number];

/** What happened so far, for a minute, to those who come late. */
export function CatchUp({ always = false }: { readonly always?: boolean }) {
  const catchUp = useNews("student").room?.catchUp ?? null;
  const now = useServerTime();
  const [readUntil, setReadUntil] = useState(0);
  if (catchUp === null || readUntil === catchUp.until || (!always && catchUp.until <= now)) return null;
  return (
    <section className="catch-up" aria-label={m.class_catchUp_title()}>
      <h2>{m.class_catchUp_title()}</h2>
      {catchUp.rounds.length === 0 && <p>{m.class_catchUp_nothing()}</p>}
      <ol className="stack">
        {catchUp.rounds.map((chapter) => (
          <li key={chapter.round}>
            <ChapterLines chapter={chapter} />
          </li>
        ))}
      </ol>
      {!always && (
        <ActionButton look="plain slim" onPress={() => setReadUntil(catchUp.until)}>
          {m.class_catchUp_done({ seconds: Math.max(0, Math.ceil((catchUp.until - now) / 1000)) })}
        </ActionButton>
      )}
    </section>
  );
}

function ChapterLines({ chapter }: { readonly chapter: Chapter }) {
  const scenario = useClass((state) => state.scenario);
  if (scenario === null) return null;
  const { round, motion, passed, adopted, repealed, triggers } = chapter;
  const policies = (ids: readonly string[]): string => ids.map((id) => scenario.policies.find((one) => one.id === id)?.title ?? id).join("; ");
  const title = scenario.motions.find(({ id }) => id === motion)?.title ?? null;
  return (
    <>
      <h3>{m.class_catchUp_round({ name: scenario.roundName, round })}</h3>
      <ul className="bullets">
        {title !== null && passed !== null && <li>{passed ? m.class_catchUp_passed({ motion: title }) : m.class_catchUp_fell({ motion: title })}</li>}
        {adopted.length > 0 && <li>{m.class_catchUp_adopted({ policies: policies(adopted) })}</li>}
        {repealed.length > 0 && <li>{m.class_catchUp_repealed({ policies: policies(repealed) })}</li>}
        {triggers.map((id) => (
          <li key={id}>{scenario.triggers.find((one) => one.id === id)?.headline ?? id}</li>
        ))}
      </ul>
    </>
  );
}
