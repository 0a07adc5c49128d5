import { m } from "../../words/words.ts";
import { useNews } from "./classContext.ts";

/** How to come back on another device. */
export function RejoinCode() {
  const { code, you } = useNews("student");
  return (
    <section className="stack rule">
      <h2>{m.class_rejoin_title()}</h2>
      <p className="small quiet">{m.class_rejoin_about()}</p>
      <dl className="codes">
        <dt>{m.class_join_code()}</dt>
        <dd className="code-text">{code}</dd>
        <dt>{m.class_join_backCode()}</dt>
        <dd className="code-text">{you.rejoin}</dd>
      </dl>
    </section>
  );
}
