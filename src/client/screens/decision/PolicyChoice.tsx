import type { PolicyView } from "../../viewmodel/decisionView.ts";
import { figure, percent, signed } from "../../viewmodel/figures.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { Effects } from "../parts/Effects.tsx";
import { Flag } from "../parts/Flag.tsx";
import { Icon } from "../parts/Icon.tsx";
import { timingText } from "../phrases/timingText.ts";

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
  const { scenario } = useMatch();
  const { id, title, summary, flag, price, effectSums, chosen } = policy;
  const off = list === null || sealed;
  return (
    <article className="policy" aria-label={title} data-chosen={chosen ?? "no"} data-off={off}>
      <label className="policy-choice">
        {!off && <input type="checkbox" checked={chosen !== null} onChange={() => togglePolicy(list, id)} />}
        <span className="policy-flag">
          <Flag letter={flag} size={34} />
          {!off && (
            <span className="tickbox" aria-hidden="true">
              {chosen !== null && <Icon name={chosen === "repeal" ? "cross" : "check"} size={14} />}
            </span>
          )}
        </span>
        <span className="policy-name">
          <b>{title}</b>
          {list === "repeal" ? <span className="chip">{chosen === "repeal" ? m.decision_willEnd() : m.decision_stands({ share: percent(policy.implemented), name: scenario.roundName, round: policy.since })}</span> : <Price policy={policy} price={price} />}
        </span>
        <span className="policy-what">{summary}</span>
      </label>
      {list !== "repeal" && (
        <div className="policy-more">
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

function Price({ policy, price }: { readonly policy: PolicyView; readonly price: number }) {
  const moved = price - policy.cost;
  return (
    <span className="price">
      <b>{figure(price)}</b>
      {moved !== 0 && <span className="price-moved">{moved > 0 ? m.decision_dearer({ by: signed(moved) }) : m.decision_cheaper({ by: signed(moved) })}</span>}
      <span className="unseen">{m.parts_capital()}</span>
    </span>
  );
}

function facts(policy: PolicyView): readonly string[] {
  const { provocation, scope } = policy;
  return [
    timingText(policy),
    ...(scope > 0 ? [m.decision_restricts({ share: percent(scope) })] : []),
    ...(provocation > 0 ? [m.decision_provokes({ points: signed(provocation) })] : []),
    ...(provocation < 0 ? [m.decision_soothes({ points: signed(provocation) })] : []),
  ];
}

function Blocked({ policy: { blocked, motion } }: { readonly policy: PolicyView }) {
  const { scenario } = useMatch();
  const text = blocked === "needsMotion" && motion !== null ? m.decision_needsMotion({ motion: motion.title, name: scenario.roundName, round: motion.round }) : m.decision_needsMore();
  return <p className="blocked small">{text}</p>;
}
