import { useMemo } from "react";
import { dateText } from "../../viewmodel/formats.ts";
import type { OutsideCheck } from "../../viewmodel/outsideChecks.ts";
import { outsideChecks } from "../../viewmodel/outsideChecks.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { CardLinks } from "../parts/CardLinks.tsx";
import { Icon } from "../parts/Icon.tsx";
import { checkText } from "../phrases/checkText.ts";
import { PartHeading } from "./PartHeading.tsx";

/** What a look outside the articles finds about cards that nobody looked up: those that were played first. */
export function OutsidePart() {
  const { scenario, view } = useMatch();
  const checks = useMemo(() => outsideChecks(scenario, view), [scenario, view]);
  const unchecked = checks.filter(({ used, checked }) => used && !checked);
  const unused = checks.filter(({ used, checked }) => !used && !checked);
  return (
    <section className="debrief-part">
      <PartHeading part="outside" title={m.steps_checks_title()} about={checks.length === 0 ? m.steps_checks_none() : m.steps_checks_about()} />
      <Group title={m.steps_checks_unchecked()} checks={unchecked} />
      {unused.length > 0 && (
        <details>
          <summary>{m.steps_checks_more()}</summary>
          <Findings checks={unused} />
        </details>
      )}
    </section>
  );
}

function Group({ title, checks }: { readonly title: string; readonly checks: readonly OutsideCheck[] }) {
  if (checks.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <Findings checks={checks} />
    </section>
  );
}

function Findings({ checks }: { readonly checks: readonly OutsideCheck[] }) {
  return (
    <ul className="checks">
      {checks.map(({ id, text, result, finding, source, date }) => (
        <li key={id} data-result={result}>
          <p>{text}</p>
          <p className="small">
            <Icon name="search" size={13} /> <b>{checkText(result)}</b> {finding} <span className="quiet">{`${source}, ${dateText(date)}`}</span>
          </p>
          <CardLinks cards={[id]} />
        </li>
      ))}
    </ul>
  );
}
