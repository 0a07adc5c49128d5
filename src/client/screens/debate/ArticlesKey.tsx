import { dateText } from "../../viewmodel/formats.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";

/** What the short names of the articles stand for. */
export function ArticlesKey() {
  const { scenario } = useMatch();
  return (
    <details className="articles-key">
      <summary>{m.debate_articles_title()}</summary>
      <dl>
        {scenario.documents.map(({ id, short, title, publisher, date }) => (
          <div key={id}>
            <dt>{short ?? publisher}</dt>
            <dd>{m.debate_articles_line({ title, publisher, date: date === null ? m.parts_undated() : dateText(date) })}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
