import type { ClaimView } from "../../viewmodel/claimView.ts";
import { figure } from "../../viewmodel/figures.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { Flag } from "../parts/Flag.tsx";
import { CardOnTable } from "./CardOnTable.tsx";
import { PointLines } from "./PointLines.tsx";

/** A claim on the table with its reason, how well it stands, and the cards for and against it. */
export function ClaimOnTable({ claim }: { readonly claim: ClaimView }) {
  const { mark, side, by, text, because, theme, strength, excess, supports, attacks, points, decisiveTo } = claim;
  const bare = supports.length === 0 && attacks.length === 0;
  return (
    <article className="claim" data-side={side} aria-label={`${mark}: ${text}`}>
      <p className="claim-top">
        <span className="claim-mark">{mark}</span>
        <span className="small quiet row">
          <Flag letter={by.flag} size={14} />
          {m.debate_claim_made({ role: by.short })}
        </span>
        <span className="claim-strength">{m.debate_claim_strength({ strength: figure(100 * strength, 0) })}</span>
      </p>
      <h3>{text}</h3>
      <p className="because">{because}</p>
      <StrengthBar strength={strength} />
      <p className="small quiet">
        {m.debate_claim_appeals({ theme })}
        {bare && <span> {m.debate_claim_bare()}</span>}
        {!bare && excess === 0 && <span> {m.debate_claim_beaten()}</span>}
      </p>
      {decisiveTo.map(({ id, short, flag }) => (
        <p key={id} className="decisive row">
          <Flag letter={flag} size={14} />
          {m.debate_claim_decisive({ role: short })}
        </p>
      ))}
      <PointLines points={points} />
      {supports.length > 0 && (
        <ul className="cards" aria-label={m.debate_claim_supports()}>
          {supports.map((play) => (
            <CardOnTable key={play.id} play={play} />
          ))}
        </ul>
      )}
      {attacks.length > 0 && (
        <ul className="cards" aria-label={m.debate_claim_attacks()}>
          {attacks.map((play) => (
            <CardOnTable key={play.id} play={play} />
          ))}
        </ul>
      )}
    </article>
  );
}

/** How well a claim stands, with a tick at what a bare claim has. */
function StrengthBar({ strength }: { readonly strength: number }) {
  const { scenario } = useMatch();
  const bare = scenario.debate.assertion;
  return (
    <svg className="strength-bar" role="img" aria-label={m.debate_claim_strengthBar({ strength: figure(100 * strength, 0), bare: figure(100 * bare, 0) })} width="100%" height="8">
      <rect className="ground" x="0" y="1" width="100%" height="6" rx="3" />
      <rect className="fill" x="0" y="1" width={`${100 * strength}%`} height="6" rx="3" />
      <line x1={`${100 * bare}%`} x2={`${100 * bare}%`} y1="0" y2="8" />
    </svg>
  );
}
