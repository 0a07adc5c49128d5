import { useMemo } from "react";
import { figure, percent } from "../../viewmodel/figures.ts";
import type { VetoTarget, VetoView } from "../../viewmodel/vetoView.ts";
import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";
import { Icon } from "../parts/Icon.tsx";
import { Field } from "../parts/Field.tsx";

/** Names a policy of another role that is not to come about. */
export function VetoPart({ veto, sealed }: { readonly veto: VetoView; readonly sealed: boolean }) {
  const nameVeto = useGame((state) => state.nameVeto);
  const openPanel = useGame((state) => state.openPanel);
  const { left, cost, named, targets } = veto;
  const options = useMemo(() => [{ value: "", title: m.decision_veto_none() }, ...targets.map(({ id, title, role }) => ({ value: id, title, group: role.short }))], [targets]);
  const target = targets.find(({ id }) => id === named);
  return (
    <section className="stack rule" aria-label={m.decision_veto_title()}>
      <h2 className="row">
        <Icon name="hand" /> {m.decision_veto_title()}
      </h2>
      <p className="small quiet">
        {m.decision_veto_about({ cost: figure(cost) })} {m.decision_veto_left({ count: left })}
      </p>
      {!sealed && <Field label={m.decision_veto_which()} options={options} chosen={named ?? ""} onChoose={(policy) => nameVeto(policy === "" ? null : policy)} />}
      {target !== undefined && (
        <div className="deal-like" aria-live="polite">
          <p>
            <b>
              {target.role.short}: {target.title}
            </b>
            <br />
            {target.summary}
          </p>
          <p className="small quiet">{shieldText(target)}</p>
          <button type="button" className="text-button" onClick={() => openPanel({ kind: "policy", policy: target.id })}>
            {m.decision_why()}
            <span className="unseen"> {target.title}</span>
          </button>
        </div>
      )}
    </section>
  );
}

function shieldText({ standing, support, shielded }: VetoTarget): string {
  if (support === null) return standing ? m.decision_veto_standing() : m.decision_veto_undebated();
  return (shielded ? m.decision_veto_shielded : m.decision_veto_support)({ share: percent(support) });
}
