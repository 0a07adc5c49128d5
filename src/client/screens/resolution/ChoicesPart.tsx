import { figure, percent } from "../../viewmodel/figures.ts";
import { listed } from "../../viewmodel/formats.ts";
import type { ChoicesScene, MoveView } from "../../viewmodel/resolutionView.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { Flag } from "../parts/Flag.tsx";
import { Icon } from "../parts/Icon.tsx";
import { dropText } from "../phrases/dropText.ts";
import { reasonText } from "../phrases/reasonText.ts";
import { VetoesTold } from "./AgreementsPart.tsx";

/** What all roles chose, opened together. */
export function ChoicesPart({ scene }: { readonly scene: ChoicesScene }) {
  const { moves, quiet } = scene;
  const defying = moves.filter(({ against }) => against !== null);
  const lead = defying[0] ?? moves.find(({ headline }) => headline !== "");
  return (
    <>
      <div>
        <h1>{lead?.headline ?? m.resolution_choices_nothing()}</h1>
        <p className="lede">{m.resolution_choices_about()}</p>
      </div>
      {defying.map(({ role, policy, against }) => (
        <p key={policy.id} className="against-house">
          <Icon name="gavel" size={18} />
          <span>
            <b>{m.resolution_choices_against({ role: role.short })}</b> {m.resolution_choices_againstAbout({ policy: policy.title, share: percent(against ?? 0) })}
          </span>
        </p>
      ))}
      <VetoesTold />
      <ul className="dispatch">
        {moves.map((move) => (
          <Move key={`${move.kind}.${move.policy.id}`} move={move} lead={move === lead} reason={scene.reasons[move.role.id]} />
        ))}
      </ul>
      {quiet.length > 0 && <p className="small quiet">{m.resolution_choices_quiet({ roles: listed(quiet.map(({ short }) => short)) })}</p>}
    </>
  );
}

interface MoveProps {
  readonly move: MoveView;
  /** Its headline is the heading already. */
  readonly lead: boolean;
  readonly reason: ChoicesScene["reasons"][string] | undefined;
}

function Move({ move, lead, reason }: MoveProps) {
  const { scenario } = useMatch();
  const openPanel = useGame((state) => state.openPanel);
  const { kind, role, policy, headline, price, obstacle } = move;
  const text = { adopted: m.resolution_choices_adopted({ policy: policy.title, price: figure(price) }), repealed: m.resolution_choices_repealed({ policy: policy.title }), lifted: m.resolution_choices_lifted({ policy: policy.title }), dropped: m.resolution_choices_dropped({ policy: policy.title, reason: obstacle === null ? "" : dropText(obstacle) }) }[kind];
  return (
    <li data-kind={kind}>
      <Flag letter={role.flag} size={24} />
      <div>
        <p>
          <b>{role.you ? m.resolution_scores_you({ role: role.short }) : role.short}</b>{" "}
          <button type="button" className="text-button" onClick={() => openPanel({ kind: "policy", policy: policy.id })}>
            {text}
          </button>
        </p>
        {headline !== "" && !lead && <p className="headline">{headline}</p>}
        {reason !== undefined && kind === "adopted" && (
          <details>
            <summary>
              {m.resolution_choices_reason()}
              <span className="unseen">: {role.short}</span>
            </summary>
            <p className="small">{reasonText(reason, scenario)}</p>
          </details>
        )}
      </div>
    </li>
  );
}
