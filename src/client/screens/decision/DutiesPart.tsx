import type { OwedDuty } from "../../viewmodel/dutiesView.ts";
import { figure } from "../../viewmodel/figures.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { Flag } from "../parts/Flag.tsx";
import { Icon } from "../parts/Icon.tsx";
import { dutyText } from "../phrases/dealText.ts";

interface DutiesPartProps {
  readonly duties: readonly OwedDuty[];
  readonly sealed: boolean;
}

/** What you owe by deals, what it takes, and who sees to it. */
export function DutiesPart({ duties, sealed }: DutiesPartProps) {
  const { scenario, view } = useMatch();
  const togglePolicy = useGame((state) => state.togglePolicy);
  const round = "round" in view.place ? view.place.round : 0;
  return (
    <section className="stack" aria-label={m.decision_duties_title()}>
      <h2 className="row">
        <Icon name="hand" /> {m.decision_duties_title()}
      </h2>
      <ul className="owed">
        {duties.map((owed) => {
          const press = pressOf(owed);
          return (
            <li key={owed.key} data-outcome={owed.outcome}>
              <span className="row">
                {owed.to.map(({ id, flag }) => (
                  <Flag key={id} letter={flag} size={18} />
                ))}
              </span>
              <div>
                <p>
                  <b>{dutyText(owed.duty, { name: scenario.roundName, round })}</b>
                </p>
                <p className="small">{owedText(owed)}</p>
                {press !== null && !sealed && (
                  <button type="button" className="text-button" onClick={() => togglePolicy(press, owed.duty.id)}>
                    {owed.duty.does === "notAdopt" ? m.decision_duties_leave() : m.decision_duties_choose()}
                    <span className="unseen"> {owed.duty.title}</span>
                  </button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Which list a press changes so that the word is kept; null where nothing is to be done. */
function pressOf({ duty, self, outcome }: OwedDuty): "adopt" | "repeal" | null {
  if (duty.does === "notAdopt") return outcome === "breaks" ? "adopt" : null;
  if (self || (outcome !== "open" && outcome !== "breaks")) return null;
  return duty.does === "repeal" ? "repeal" : "adopt";
}

function owedText(owed: OwedDuty): string {
  const { duty, self, when, price, outcome } = owed;
  switch (outcome) {
    case "chosen":
      return m.decision_duties_chosen();
    case "held":
      return m.decision_duties_held();
    case "taken":
      return m.decision_duties_taken();
    case "open":
      return self ? m.decision_duties_itselfLater() : m.decision_duties_mustLater();
    case "itself":
      return itselfText(owed);
    case "short":
      return `${lackText(owed)} ${m.decision_duties_short()}`;
    case "breaks":
      if (duty.does === "notAdopt") return m.decision_duties_against();
      if (self) return lackText(owed);
      if (when === "maybe") return m.decision_duties_mustMaybe();
      return price > 0 ? m.decision_duties_must({ price: figure(price) }) : m.decision_duties_mustFree();
  }
}

function itselfText({ when, price }: OwedDuty): string {
  if (price === 0) return when === "maybe" ? m.decision_duties_itselfMaybeFree() : m.decision_duties_itselfFree();
  return (when === "maybe" ? m.decision_duties_itselfMaybe : m.decision_duties_itself)({ price: figure(price) });
}

function lackText({ lacks, price }: OwedDuty): string {
  switch (lacks) {
    case "capital":
      return m.decision_duties_lacksCapital({ price: figure(price) });
    case "slots":
      return m.decision_duties_lacksSlots();
    case "exclusive":
      return m.decision_duties_lacksExclusive();
    case "blocked":
      return m.decision_duties_lacksBlocked();
    case null:
      return "";
  }
}
