import type { DebateView } from "../../viewmodel/debateView.ts";
import { evenPercent, evenSigned, figure, percent } from "../../viewmodel/figures.ts";
import type { ClaimInVerdict, PolicyChange, VerdictView } from "../../viewmodel/verdictView.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { Hint } from "../parts/Hint.tsx";
import { Flag } from "../parts/Flag.tsx";
import { verdictText } from "../phrases/verdictText.ts";
import { useSound } from "../parts/useSound.ts";
import { ClashLines, VotesPart } from "./VotesPart.tsx";

const CHANGES: Readonly<Record<PolicyChange["kind"], (prices: { from: string; to: string }) => string>> = {
  opens: m.debate_verdict_change_opens,
  opensDearer: m.debate_verdict_change_opensDearer,
  dearer: m.debate_verdict_change_dearer,
  cheaper: m.debate_verdict_change_cheaper,
  lifted: m.debate_verdict_change_lifted,
  freed: m.debate_verdict_change_freed,
};

/** Least swing that is told as one, percentage points. */
const LEAST_SWING = 0.05;

/** How the house decided, why, and what that changes. */
export function VerdictPanel({ debate, verdict }: { readonly debate: DebateView; readonly verdict: VerdictView }) {
  const { compiled, scenario } = useMatch();
  useSound("gavel");
  const { house, passed, proof, claims, changes, otherWays } = verdict;
  const swing = 100 * (house.now - house.before);
  return (
    <div className="stack">
      <div>
        <p className="kick">{m.debate_verdict_kicker({ name: scenario.roundName, round: debate.round, rounds: compiled.rounds })}</p>
        <h2 className="verdict" data-passed={passed}>
          {verdictText(verdict)}
        </h2>
        <p className="lede">
          {m.debate_verdict_passedLine({ share: evenPercent(house.now), needed: percent(house.threshold) })} {m.debate_verdict_before({ share: evenPercent(house.before) })}
        </p>
        {proof !== null && <p className={proof.met ? "lede" : "hinged"}>{proofText(proof)}</p>}
      </div>
      <Hint name="verdict" />
      <section className="rule">
        <h3>{m.debate_verdict_carriedBy()}</h3>
        {claims.length === 0 ? <p className="quiet">{m.debate_verdict_noClaims()}</p> : <ClaimList claims={claims} />}
        <ClashLines verdict={verdict} />
      </section>
      <section className="rule">
        <h3>{m.debate_verdict_changes()}</h3>
        {changes.length === 0 ? <p className="quiet">{m.debate_verdict_noChanges()}</p> : <ChangeList changes={changes} />}
        <p className={otherWays.hinged ? "hinged" : "small quiet"}>
          {otherWays.hinged && `${m.debate_verdict_hinged()} `}
          {m.debate_verdict_otherWays({ energy: evenPercent(otherWays.quadraticEnergy), sums: evenPercent(otherWays.mlp) })}
        </p>
        {Math.abs(swing) >= LEAST_SWING && (
          <p className="small quiet">
            {m.debate_verdict_swing({ points: evenSigned(swing) })} {m.debate_verdict_stays()}
          </p>
        )}
      </section>
      <VotesPart verdict={verdict} />
    </div>
  );
}

/** Both figures of the burden of proof. */
function proofText({ strength, standard, met }: NonNullable<VerdictView["proof"]>): string {
  const figures = { strength: figure(100 * strength, 0), standard: figure(100 * standard, 0) };
  return met ? m.proof_met(figures) : m.proof_short(figures);
}

function ClaimList({ claims }: { readonly claims: readonly ClaimInVerdict[] }) {
  const openPanel = useGame((state) => state.openPanel);
  return (
    <ul className="verdict-claims">
      {claims.map(({ mark, side, text, points, carriedBy }) => (
        <li key={mark} data-side={side}>
          <b className="claim-mark">{mark}</b>
          <span>
            {text}
            {carriedBy !== null && (
              <button type="button" className="text-button" onClick={() => openPanel({ kind: "card", card: carriedBy.card })}>
                {m.debate_verdict_bestCard({ id: carriedBy.card })}
              </button>
            )}
          </span>
          <b>{evenSigned(points)}</b>
        </li>
      ))}
    </ul>
  );
}

function ChangeList({ changes }: { readonly changes: readonly PolicyChange[] }) {
  const openPanel = useGame((state) => state.openPanel);
  return (
    <ul className="policy-changes">
      {changes.map(({ id, title, role, kind, from, to }) => (
        <li key={`${id}.${kind}`} data-kind={kind}>
          <Flag letter={role.flag} size={16} />
          <span>
            <button type="button" className="text-button" onClick={() => openPanel({ kind: "policy", policy: id })}>
              {title}
            </button>{" "}
            {CHANGES[kind]({ from: figure(from), to: figure(to) })}
            <small>
              {role.short}
              {role.you && <b> · {m.debate_verdict_yours()}</b>}
            </small>
          </span>
        </li>
      ))}
    </ul>
  );
}
