import type { CaucusView } from "../../viewmodel/caucusView.ts";
import type { DealView } from "../../viewmodel/dealView.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { CardLinks } from "../parts/CardLinks.tsx";
import { Flag } from "../parts/Flag.tsx";
import { bindsText, dealStateText, kindText, rolesText } from "../phrases/dealText.ts";
import { DutyList } from "./DutyList.tsx";

/** What is agreed, what became of earlier deals, whose word holds, and what deals have shown. */
export function StandingDeals({ caucus }: { readonly caucus: CaucusView }) {
  const { inForce, past, shown } = caucus;
  return (
    <div className="standing-deals">
      <section className="stack">
        <h2>{m.caucus_inForce()}</h2>
        {inForce.length === 0 && <p className="quiet">{m.caucus_inForceNone()}</p>}
        {inForce.map((deal) => (
          <StandingDeal key={deal.id} deal={deal} />
        ))}
      </section>
      <Words caucus={caucus} />
      {shown.cards.length + shown.agendas.length > 0 && (
        <section className="stack">
          <h2>{m.caucus_shown()}</h2>
          {shown.agendas.map(({ role, title }) => (
            <p key={role}>{m.caucus_shownAgenda({ role, title })}</p>
          ))}
          {shown.cards.length > 0 && <CardLinks cards={shown.cards} />}
        </section>
      )}
      {past.length > 0 && (
        <section className="stack">
          <h2>{m.caucus_past()}</h2>
          {past.map((deal) => (
            <StandingDeal key={deal.id} deal={deal} />
          ))}
        </section>
      )}
    </div>
  );
}

function StandingDeal({ deal }: { readonly deal: DealView }) {
  const { scenario } = useMatch();
  const { kind, signed, since, state, duties } = deal;
  return (
    <article className="deal" data-state={state} aria-label={`${kindText(kind)}: ${rolesText(signed)}`}>
      <div className="deal-head">
        <h3>{kindText(kind)}</h3>
        <span className="chip">{dealStateText(state)}</span>
      </div>
      <p className="small quiet">
        {m.caucus_signed({ roles: rolesText(signed) })} {m.caucus_since({ name: scenario.roundName, round: since })} {state === "active" && bindsText(kind)}
      </p>
      <DutyList duties={duties} />
    </article>
  );
}

function Words({ caucus: { words } }: { readonly caucus: CaucusView }) {
  const { scenario } = useMatch();
  const meter = scenario.meters.find(({ id }) => id === scenario.regime.legitimacy)?.title ?? "";
  return (
    <section className="stack">
      <h2>{m.caucus_words()}</h2>
      <p className="small quiet">{m.caucus_wordsAbout({ meter })}</p>
      <table className="words-kept">
        <thead>
          <tr>
            <th scope="col">{m.caucus_wordsRole()}</th>
            <th scope="col">{m.caucus_wordsKept()}</th>
            <th scope="col">{m.caucus_wordsBroken()}</th>
            <th scope="col">{m.caucus_wordsOpinion()}</th>
          </tr>
        </thead>
        <tbody>
          {words.map(({ role, kept, broken, opinion }) => (
            <tr key={role.id} data-you={role.you}>
              <th scope="row">
                <span className="row">
                  <Flag letter={role.flag} size={18} /> {role.you ? m.caucus_you() : role.short}
                </span>
              </th>
              <td>{kept}</td>
              <td>{broken}</td>
              <td>{role.you ? "" : opinionText(opinion)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const opinionText = (opinion: number): string => (opinion > 0 ? m.caucus_opinion_more() : opinion < 0 ? m.caucus_opinion_less() : m.caucus_opinion_same());
