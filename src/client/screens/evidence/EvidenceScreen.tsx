import { useMemo } from "react";
import type { CardUse, EvidenceView, HandCard } from "../../viewmodel/evidenceView.ts";
import { evidenceView } from "../../viewmodel/evidenceView.ts";
import { cardsToSpare } from "../../viewmodel/wayToDecision.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Disagreement } from "../parts/Disagreement.tsx";
import { Hint } from "../parts/Hint.tsx";
import { EvidenceCard } from "../parts/EvidenceCard.tsx";
import { GameFrame } from "../parts/GameFrame.tsx";
import { Icon } from "../parts/Icon.tsx";
import { Passages } from "../parts/Passages.tsx";
import { SkipToDecision } from "../parts/SkipToDecision.tsx";
import { Undo } from "../parts/Undo.tsx";
import "./evidence.css";

/** Two new cards, a hand of six, and one look into a document. */
export function EvidenceScreen() {
  const { compiled, view } = useMatch();
  const evidence = useMemo(() => evidenceView(compiled, view), [compiled, view]);
  return (
    <GameFrame title={m.app_screen_evidence()} left={<Hand evidence={evidence} />} foot={<Done evidence={evidence} />}>
      <ComingMotion evidence={evidence} />
      <Looked evidence={evidence} />
    </GameFrame>
  );
}

function Hand({ evidence }: { readonly evidence: EvidenceView }) {
  return (
    <section aria-label={m.evidence_hand()}>
      <div className="hand-head">
        <h2>{m.evidence_hand()}</h2>
        <p className="small quiet">{m.evidence_handCount({ count: evidence.hand.length, limit: evidence.handLimit })}</p>
      </div>
      <div className="hand-cards">
        {evidence.hand.map((card) => (
          <HandItem key={card.card.id} item={card} excess={evidence.excess} part={evidence.part} />
        ))}
      </div>
    </section>
  );
}

function HandItem({ item, excess, part }: { readonly item: HandCard } & Pick<EvidenceView, "excess" | "part">) {
  const { view } = useMatch();
  const submit = useGame((state) => state.submit);
  const openPanel = useGame((state) => state.openPanel);
  const togglePutDown = useGame((state) => state.togglePutDown);
  const off = useGame((state) => state.draft.putDown.includes(item.card.id));
  const { card, fresh, yours, looked, canLook, uses } = item;
  const look = (): void => {
    if (looked) openPanel({ kind: "card", card: card.id });
    else void submit({ type: "lookAtPassage", role: view.you ?? "", card: card.id });
  };
  return (
    <EvidenceCard card={card} fresh={fresh} yours={yours} off={off}>
      {yours && <p className="small quiet">{m.proof_yours()}</p>}
      <Uses uses={uses} part={part} />
      <div className="row hand-actions">
        {canLook && (
          <ActionButton look="plain slim" onPress={look}>
            <Icon name={looked ? "eye" : "search"} size={16} /> {looked ? m.evidence_lookAgain() : m.evidence_look()}
            <span className="unseen">{m.evidence_card({ id: card.id })}</span>
          </ActionButton>
        )}
        {excess > 0 && (
          <button type="button" className="action plain slim" aria-pressed={off} onClick={() => togglePutDown(card.id)}>
            {off ? m.evidence_keep() : m.evidence_putDown()}
            <span className="unseen">{m.evidence_card({ id: card.id })}</span>
          </button>
        )}
      </div>
    </EvidenceCard>
  );
}

/** What a card can do in the coming debate, and whom that helps. */
function Uses({ uses, part }: Pick<HandCard, "uses"> & Pick<EvidenceView, "part">) {
  if (uses.length === 0) return <p className="small quiet">{m.evidence_noUse()}</p>;
  return (
    <ul className="uses">
      {uses.map(({ claim, text, helps, as }) => (
        <li key={claim} data-helps={part === "floor" ? "some" : helps === part ? "you" : "them"}>
          <span className="helps">{part === "floor" ? HELPS[helps]() : helps === part ? m.evidence_helpsYou() : m.evidence_helpsThem()}</span> {as === "support" ? m.evidence_backs({ claim: text }) : m.evidence_attacks({ claim: text })}
        </li>
      ))}
    </ul>
  );
}

const HELPS: Readonly<Record<CardUse["helps"], () => string>> = { pro: m.evidence_helps_pro, con: m.evidence_helps_con };

function ComingMotion({ evidence: { motion, part } }: { readonly evidence: EvidenceView }) {
  if (motion === null) return <h1>{m.evidence_noMotion()}</h1>;
  return (
    <section className="stack">
      <div>
        <p className="kick">
          <Icon name="gavel" size={16} /> {m.evidence_kick()}
        </p>
        <h1>{motion.title}</h1>
      </div>
      <Hint name="evidence" />
      <p className="motion-text">{m.evidence_resolves({ text: motion.text })}</p>
      <p className="lede">{motion.background}</p>
      <p className="part-note">
        <b>{part === "pro" ? m.evidence_part_pro() : part === "con" ? m.evidence_part_con() : m.evidence_part_floor()}</b>
      </p>
    </section>
  );
}

/** What the look of this round has shown. */
function Looked({ evidence: { hand, lookLeft } }: { readonly evidence: EvidenceView }) {
  const last = useGame((state) => state.view?.own?.looked.at(-1));
  const shown = lookLeft ? undefined : hand.find(({ card }) => card.id === last);
  if (shown === undefined) return <p className="lede rule">{lookLeft ? m.evidence_lookHint() : m.evidence_lookUsed()}</p>;
  return (
    <section className="stack rule" aria-live="polite">
      <h2>{m.evidence_looked({ id: shown.card.id })}</h2>
      <p className="lede">{m.evidence_lookedAbout()}</p>
      <Passages card={shown.card} />
      {shown.card.contradictions.map((contradiction) => (
        <Disagreement key={contradiction.id} contradiction={contradiction} />
      ))}
    </section>
  );
}

function Done({ evidence }: { readonly evidence: EvidenceView }) {
  const { scenario, view } = useMatch();
  const submit = useGame((state) => state.submit);
  const putDown = useGame((state) => state.draft.putDown);
  const { markPutDown, clearComposer } = useGame((state) => state);
  const marked = putDown.filter((card) => evidence.hand.some((one) => one.card.id === card));
  const missing = evidence.excess - marked.length;
  const role = view.you ?? "";
  const blocked = !view.moves.toAct ? m.parts_waiting() : missing > 0 ? m.evidence_putDownMore({ count: missing }) : missing < 0 ? m.evidence_putDownFewer({ count: -missing }) : null;
  const done = async (): Promise<void> => {
    if (marked.length > 0) await submit({ type: "discardCards", role, cards: marked });
    clearComposer();
    await submit({ type: "finishStep", role });
  };
  return (
    <>
      <div className="row foot-links">
        <p className="status" aria-live="polite">
          {blocked}
        </p>
        {missing > 0 && (
          <button type="button" className="text-button" onClick={() => markPutDown(cardsToSpare(scenario, view))}>
            {m.evidence_suggest()}
          </button>
        )}
        {evidence.excess > 0 && <Undo />}
      </div>
      <ActionButton blocked={blocked} onPress={() => void done()}>
        {m.evidence_done()} <Icon name="arrow" />
      </ActionButton>
      <SkipToDecision />
    </>
  );
}
