import type { PolicyView } from "../../viewmodel/decisionView.ts";
import { figure, percent, signed } from "../../viewmodel/figures.ts";
import { listed } from "../../viewmodel/formats.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { Effects } from "../parts/Effects.tsx";
import { Flag } from "../parts/Flag.tsx";
import { Icon } from "../parts/Icon.tsx";
import { timingText } from "../phrases/timingText.ts";
import { HowFar } from "./HowFar.tsx";

interface PolicyChoiceProps {
  readonly policy: PolicyView;
  /** What a press does; null where nothing can be done. */
  readonly list: "adopt" | "repeal" | null;
  readonly sealed: boolean;
}

/** A policy to adopt or to repeal. */
export function PolicyChoice({ policy, list, sealed }: PolicyChoiceProps) {
  const togglePolicy = useGame((state) => state.togglePolicy);
  const openPanel = useGame((state) => state.openPanel);
  const { id, title, summary, flag, effectSums, chosen, steps } = policy;
  const off = list === null || sealed;
  const marked = chosen === list;
  return (
    <article className="policy" aria-label={title} data-chosen={chosen ?? "no"} data-off={off}>
      <label className="policy-choice">
        {!off && <input type="checkbox" checked={marked} onChange={() => togglePolicy(list, id)} />}
        <span className="policy-flag">
          <Flag letter={flag} size={34} />
          {!off && (
            <span className="tickbox" aria-hidden="true">
              {marked && <Icon name={chosen === "repeal" ? "cross" : "check"} size={14} />}
            </span>
          )}
        </span>
        <span className="policy-name">
          <b>{title}</b>
          {list === "repeal" ? <Standing policy={policy} /> : <Price policy={policy} />}
        </span>
        <span className="policy-what">{summary}</span>
      </label>
      {steps.length > 0 && !off && (chosen === "adopt" || list === "repeal") && <HowFar policy={policy} />}
      {list !== "repeal" && (
        <div className="policy-more">
          <Against policy={policy} />
          <Effects effects={effectSums} most={5} />
          <p className="small quiet">{facts(policy).join(" · ")}</p>
          {list === null && <Blocked policy={policy} />}
        </div>
      )}
      <button type="button" className="text-button policy-why" onClick={() => openPanel({ kind: "policy", policy: id })}>
        {m.decision_why()}
        <span className="unseen"> {title}</span>
      </button>
    </article>
  );
}

function Standing({ policy: { chosen, implemented, since } }: { readonly policy: PolicyView }) {
  const { scenario } = useMatch();
  return <span className="chip">{chosen === "repeal" ? m.decision_willEnd() : m.decision_stands({ share: percent(implemented), name: scenario.roundName, round: since })}</span>;
}

function Price({ policy: { price, cost } }: { readonly policy: PolicyView }) {
  const moved = price - cost;
  return (
    <span className="price">
      <span className="unseen">{m.decision_costs()} </span>
      <b>{figure(price)}</b>
      <Icon name="coins" size={16} />
      {moved !== 0 && <span className="price-moved">{(moved > 0 ? m.decision_dearer : m.decision_cheaper)({ base: figure(cost) })}</span>}
      <span className="unseen">{m.parts_capital()}</span>
    </span>
  );
}

/** What it costs to go against the house, before it is done. */
function Against({ policy: { priceLines } }: { readonly policy: PolicyView }) {
  const dearer = priceLines.filter(({ kind, amount }) => (kind === "house" || kind === "lost" || kind === "notProven") && amount > 0);
  const support = priceLines.find(({ kind }) => kind === "house")?.support ?? null;
  if (dearer.length === 0 || support === null) return null;
  const by = dearer.reduce((sum, { amount }) => sum + amount, 0);
  const unproven = priceLines.some(({ kind }) => kind === "notProven");
  return (
    <p className="small against-house">
      <Icon name="gavel" size={16} /> {unproven ? m.proof_told_dearer({ by: figure(by) }) : m.decision_against({ share: percent(support), by: figure(by) })}
    </p>
  );
}

function facts(policy: PolicyView): readonly string[] {
  const { provocation, scope, exclusive } = policy;
  return [
    timingText(policy),
    ...(scope > 0 ? [m.decision_restricts({ share: percent(scope) })] : []),
    ...(provocation > 0 ? [m.decision_provokes({ points: signed(provocation) })] : []),
    ...(provocation < 0 ? [m.decision_soothes({ points: signed(provocation) })] : []),
    ...(exclusive.length > 0 ? [m.decision_exclusive({ policies: listed(exclusive) })] : []),
  ];
}

function Blocked({ policy: { blocked, motion } }: { readonly policy: PolicyView }) {
  const { scenario } = useMatch();
  const text = blocked === "needsMotion" && motion !== null ? m.decision_needsMotion({ motion: motion.title, name: scenario.roundName, round: motion.round }) : m.decision_needsMore();
  return <p className="blocked small">{text}</p>;
}
