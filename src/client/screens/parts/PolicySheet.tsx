import { useMemo } from "react";
import type { PolicyView } from "../../viewmodel/decisionView.ts";
import { policyView } from "../../viewmodel/decisionView.ts";
import { figure, percent, signed } from "../../viewmodel/figures.ts";
import { listed } from "../../viewmodel/formats.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { priceLineText } from "../phrases/priceLineText.ts";
import { timingText } from "../phrases/timingText.ts";
import { CardLinks } from "./CardLinks.tsx";
import { EffectLines } from "./EffectLines.tsx";
import { Sheet } from "./Sheet.tsx";

/** A policy with its price, its effects and what they rest on. */
export function PolicySheet({ policy: name }: { readonly policy: string }) {
  const { compiled, view } = useMatch();
  const own = view.moves.options.some(({ policy }) => policy === name);
  const policy = useMemo(() => {
    const option = view.moves.options.find((one) => one.policy === name) ?? { policy: name, standing: false, price: 0, level: 0, levels: [], blocked: null };
    return policyView(compiled, view, { option, draft: { adopt: [], repeal: [] } });
  }, [compiled, view, name]);
  if (policy === null) return null;
  return (
    <Sheet title={policy.title}>
      <div className="stack">
        <p>{policy.summary}</p>
        <p className="lede">{policy.why}</p>
        {own && policy.blocked !== "alreadyStanding" && <PriceTable policy={policy} />}
        <h3>{m.policy_effects()}</h3>
        <p className="small quiet">{m.policy_effectsAbout({ timing: timingText(policy) })}</p>
        <p className="small effect-key">
          <span data-news="good">{m.policy_keyGood()}</span> <span data-news="bad">{m.policy_keyBad()}</span> <span data-news="contested">{m.policy_keyContested()}</span>
        </p>
        <EffectLines effects={policy.effects} />
        <Regime policy={policy} />
        {policy.exclusive.length > 0 && <p>{m.policy_exclusive({ policies: listed(policy.exclusive) })}</p>}
        {policy.publishes > 0 && <p>{m.proof_publishes({ count: policy.publishes })}</p>}
        <h3>{m.policy_sources()}</h3>
        {policy.cards.length === 0 ? <p className="small quiet">{m.parts_authorsAssumption()}</p> : <CardLinks cards={policy.cards} />}
      </div>
    </Sheet>
  );
}

function PriceTable({ policy }: { readonly policy: PolicyView }) {
  return (
    <table className="sum">
      <caption className="sum-title">{m.policy_price()}</caption>
      <tbody>
        {policy.priceLines.map((line) => (
          <tr key={`${line.kind}.${line.motion}`}>
            <th scope="row">{priceLineText(line)}</th>
            <td>{line.kind === "base" ? figure(line.amount) : signed(line.amount)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{m.policy_priceNow()}</th>
          <td>{figure(policy.price)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function Regime({ policy: { scope, copyability, provocation } }: { readonly policy: PolicyView }) {
  return (
    <>
      {scope > 0 && <p>{m.policy_restricts({ share: percent(scope), copyability: percent(copyability) })}</p>}
      {provocation > 0 && <p>{m.policy_provokes({ points: figure(provocation) })}</p>}
      {provocation < 0 && <p>{m.policy_soothes({ points: figure(-provocation) })}</p>}
    </>
  );
}
