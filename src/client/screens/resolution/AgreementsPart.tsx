import { useMemo } from "react";
import type { AgreementsTold } from "../../viewmodel/agreementsTold.ts";
import { agreementsTold } from "../../viewmodel/agreementsTold.ts";
import { figure, percent, signed } from "../../viewmodel/figures.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { Flag } from "../parts/Flag.tsx";
import { kindText, rolesText } from "../phrases/dealText.ts";
import { DutyList } from "../caucus/DutyList.tsx";
import "./agreements.css";

function useTold(): AgreementsTold {
  const { compiled, view } = useMatch();
  return useMemo(() => agreementsTold(compiled, view), [compiled, view]);
}

/** Vetoes, and what deals have carried out, where choices are opened. */
export function VetoesTold() {
  const { vetoes, executed } = useTold();
  if (vetoes.length + executed.length === 0) return null;
  return (
    <ul className="told">
      {vetoes.map(({ role, policy, title, outcome, support }) => (
        <li key={`${role.id}.${policy}`} data-news={outcome === "struck" ? "bad" : "none"}>
          <Flag letter={role.flag} size={18} />
          <span>{VETOES[outcome]({ role: nameOf(role), policy: title, share: percent(support ?? 0) })}</span>
        </li>
      ))}
      {executed.map(({ role, policy, title, does }) => (
        <li key={`${role.id}.${policy}.${does}`}>
          <Flag letter={role.flag} size={18} />
          <span>{(does === "adopt" ? m.agreements_adopted : m.agreements_ended)({ role: nameOf(role), policy: title })}</span>
        </li>
      ))}
    </ul>
  );
}

const VETOES: Readonly<Record<AgreementsTold["vetoes"][number]["outcome"], (words: { role: string; policy: string; share: string }) => string>> = {
  struck: m.agreements_struck,
  overridden: m.agreements_overridden,
  missed: m.agreements_missed,
};

const nameOf = ({ short, you }: AgreementsTold["vetoes"][number]["role"]): string => (you ? m.agreements_you({ role: short }) : short);

/** Deals kept and broken, and what was paid, where the round is added up. */
export function DealsTold() {
  const { ended, paid } = useTold();
  if (ended.length + paid.length === 0) return null;
  return (
    <section className="stack told-deals">
      <h2>{m.agreements_deals()}</h2>
      {ended.map(({ deal, how, by }) => (
        <article key={deal.id} className="deal" data-state={ENDS[how]} aria-label={`${kindText(deal.kind)}: ${rolesText(deal.signed)}`}>
          <p>
            <b>{HOW[how]({ kind: kindText(deal.kind), roles: rolesText(deal.signed), by: rolesText(by) })}</b>
          </p>
          <DutyList duties={deal.duties} />
        </article>
      ))}
      <ul className="told">
        {paid.map(({ from, to, amount, refunded }) => (
          <li key={`${from.id}.${to.id}.${amount}`}>
            <Flag letter={from.flag} size={18} />
            <span>{(refunded ? m.agreements_refunded : m.agreements_paid)({ from: nameOf(from), to: nameOf(to), amount: figure(amount) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const ENDS = { kept: "kept", broken: "breached", void: "void" } as const;
const HOW: Readonly<Record<AgreementsTold["ended"][number]["how"], (words: { kind: string; roles: string; by: string }) => string>> = { kept: m.agreements_kept, broken: m.agreements_broken, void: m.agreements_void };

/** Whose forecasts came true. */
export function ForecastsTold() {
  const { forecasts } = useTold();
  const yours = forecasts.filter(({ role }) => role.you);
  const others = forecasts.filter(({ role }) => !role.you);
  if (forecasts.length === 0) return null;
  return (
    <section className="stack told-deals">
      <h2>{m.agreements_forecasts()}</h2>
      {yours.length > 0 && <Guesses guesses={yours} />}
      {others.length > 0 && (
        <details>
          <summary>{m.agreements_othersForecasts({ hits: others.filter(({ hit }) => hit).length, made: others.length })}</summary>
          <Guesses guesses={others} />
        </details>
      )}
    </section>
  );
}

function Guesses({ guesses }: { readonly guesses: AgreementsTold["forecasts"] }) {
  return (
    <ul className="told">
      {guesses.map(({ role, meter, direction, confidence, change, hit }) => (
        <li key={`${role.id}.${meter}`} data-news={hit ? "good" : "bad"}>
          <Flag letter={role.flag} size={18} />
          <span>
            {(direction === "up" ? m.agreements_guessUp : m.agreements_guessDown)({ role: nameOf(role), meter, sure: percent(confidence) })} <b>{hit ? m.agreements_right({ change: signed(change) }) : wrongText(meter, change)}</b>
          </span>
        </li>
      ))}
    </ul>
  );
}

function wrongText(meter: string, change: number): string {
  const by = figure(Math.abs(change));
  if (Number(by) === 0) return m.agreements_wrongStill({ meter });
  return (change > 0 ? m.agreements_wrongRose : m.agreements_wrongFell)({ meter, change: by });
}
