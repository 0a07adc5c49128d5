import { useMemo } from "react";
import { cardView, type CardView } from "../../viewmodel/cardView.ts";
import { debateView } from "../../viewmodel/debateView.ts";
import { screenOf } from "../../viewmodel/screenOf.ts";
import { waitingFor } from "../../viewmodel/waitView.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { DebateTable, MotionHead } from "../debate/DebateTable.tsx";
import "../debate/debate.css";
import { DebriefScreen } from "../debrief/DebriefScreen.tsx";
import { EvidenceCard } from "../parts/EvidenceCard.tsx";
import { GameFrame } from "../parts/GameFrame.tsx";
import { Icon } from "../parts/Icon.tsx";
import { OpenPanel } from "../parts/OpenPanel.tsx";
import { TopBar } from "../parts/TopBar.tsx";
import { screenText } from "../phrases/screenText.ts";
import { useClass, useNews } from "./classContext.ts";
import { useWished } from "./useWished.ts";
import { waitText } from "./waitText.ts";

/** Those without a role look on, and say which sources they trust: the cards' scores listen to them. */
export function ObserverScreen() {
  const { compiled, scenario, view } = useMatch();
  const { phase, room, you } = useNews("student");
  const debate = useMemo(() => debateView(compiled, view), [compiled, view]);
  const cards = useMemo(() => cardsOnTable(scenario, view), [scenario, view]);
  const screen = screenOf(view, { verdictSeen: Infinity, resolutionSeen: Infinity });
  if (room === null) return null;
  const debating = view.place.phase === "debate" && debate !== null;
  return (
    <>
      <div className="game">
        <TopBar screen={screen} />
        {screen === "debrief" ? (
          <DebriefScreen />
        ) : (
          <GameFrame title={m.class_observer_title()} {...(debating && { head: <MotionHead debate={debate} />, left: <DebateTable debate={debate} verdict={null} /> })}>
            <div>
              <p className="kick">
                <Icon name="eye" size={16} /> {screenText(screen)}
              </p>
              <h1>{phase === "ended" ? m.class_ended_title() : m.class_observer_title()}</h1>
            </div>
            <p className="lede">{waitText(waitingFor(scenario, room, { role: null, ready: you.ready, student: you.id, ended: phase === "ended" }))}</p>
            {phase !== "ended" && (
              <section className="stack">
                <h2>{m.class_observer_rate()}</h2>
                <p className="small quiet">{cards.length === 0 ? m.class_observer_noCards() : m.class_observer_rateAbout()}</p>
                {cards.map((card) => (
                  <Rated key={card.id} card={card} />
                ))}
              </section>
            )}
          </GameFrame>
        )}
      </div>
      <OpenPanel />
    </>
  );
}

type Match = ReturnType<typeof useMatch>;

/** Every card that lies on the table of this debate, the last played first. */
function cardsOnTable(scenario: Match["scenario"], { debates, checked }: Match["view"]): readonly CardView[] {
  const played = [...new Set((debates.at(-1)?.plays ?? []).map(({ card }) => card))].reverse();
  return played.flatMap((card) => cardView(scenario, card, checked) ?? []);
}

function Rated({ card }: { readonly card: CardView }) {
  const ask = useClass((state) => state.ask);
  const [rating, wish] = useWished(useNews("student").you.ratings[card.id] ?? null, (value) => ask({ type: "rate", card: card.id, rating: value }));
  const rate = (wanted: "up" | "down"): void => wish(rating === wanted ? null : wanted);
  return (
    <EvidenceCard card={card}>
      <div className="row wrap">
        <button type="button" className="action plain slim" aria-pressed={rating === "up"} onClick={() => rate("up")}>
          <Icon name="up" size={16} /> {m.class_observer_up()}
          <span className="unseen">{m.evidence_card({ id: card.id })}</span>
        </button>
        <button type="button" className="action plain slim" aria-pressed={rating === "down"} onClick={() => rate("down")}>
          <Icon name="down" size={16} /> {m.class_observer_down()}
          <span className="unseen">{m.evidence_card({ id: card.id })}</span>
        </button>
      </div>
    </EvidenceCard>
  );
}
