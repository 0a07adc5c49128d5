import type { DebateView, SideView } from "../../viewmodel/debateView.ts";
import type { VerdictView } from "../../viewmodel/verdictView.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { Flag } from "../parts/Flag.tsx";
import { ArticlesKey } from "./ArticlesKey.tsx";
import { BurdenLine } from "./BurdenLine.tsx";
import { ClaimOnTable } from "./ClaimOnTable.tsx";
import { DisagreeBlock } from "./DisagreeBlock.tsx";
import { HouseStrip } from "./HouseStrip.tsx";
import { StepTrail } from "./StepTrail.tsx";
import { VerdictTable } from "./VerdictTable.tsx";

/** The motion. */
export function MotionHead({ debate: { motion, round, burden } }: { readonly debate: DebateView }) {
  const { compiled, scenario } = useMatch();
  return (
    <header className="motion">
      <p className="kick">{m.debate_kicker({ name: scenario.roundName, round, rounds: compiled.rounds })}</p>
      <h1>{m.debate_motion({ text: motion.text })}</h1>
      {burden !== null && <BurdenLine burden={burden} />}
      <details>
        <summary>{m.debate_background()}</summary>
        <p className="lede">{motion.background}</p>
      </details>
    </header>
  );
}

/** What lies on the table: the house, and both sides with their claims. */
export function DebateTable({ debate, verdict }: { readonly debate: DebateView; readonly verdict: VerdictView | null }) {
  const { sides } = debate;
  return (
    <div className="debate">
      {verdict === null && <StepTrail debate={debate} />}
      {verdict === null ? <HouseStrip house={debate.house} /> : <VerdictTable verdict={verdict} />}
      <div className="sides">
        <SideColumn side={sides.pro} />
        <SideColumn side={sides.con} />
      </div>
      <DisagreeBlock />
      <ArticlesKey />
    </div>
  );
}

function SideColumn({ side }: { readonly side: SideView }) {
  const { lead, claims } = side;
  const heading = side.side === "pro" ? m.debate_side_pro() : m.debate_side_con();
  return (
    <section className="side" data-side={side.side} aria-label={heading}>
      <header>
        <h2>{heading}</h2>
        <p className="small quiet row">
          <Flag letter={lead.flag} size={16} />
          {lead.you ? m.debate_side_leadYou({ role: lead.short }) : m.debate_side_lead({ role: lead.short })}
        </p>
      </header>
      {claims.length === 0 && <p className="empty">{m.debate_side_noClaims()}</p>}
      {claims.map((claim) => (
        <ClaimOnTable key={claim.id} claim={claim} />
      ))}
    </section>
  );
}
