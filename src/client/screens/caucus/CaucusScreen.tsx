import { useMemo } from "react";
import type { CaucusView } from "../../viewmodel/caucusView.ts";
import { caucusView } from "../../viewmodel/caucusView.ts";
import { readForm } from "../../viewmodel/dealForm.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { GameFrame } from "../parts/GameFrame.tsx";
import { Hint } from "../parts/Hint.tsx";
import { Icon } from "../parts/Icon.tsx";
import { DealMaker } from "./DealMaker.tsx";
import { DeskOffer } from "./DeskOffer.tsx";
import { StandingDeals } from "./StandingDeals.tsx";
import "./caucus.css";

/** The deals desk: what is offered, what is in force, and a form for an offer of one's own. */
export function CaucusScreen() {
  const { compiled, view } = useMatch();
  const busy = useGame((state) => state.busy);
  const form = useGame((state) => state.draft.composer["deal"]);
  const caucus = useMemo(() => caucusView(compiled, view), [compiled, view]);
  const writing = useMemo(() => readForm(form), [form]);
  return (
    <GameFrame title={m.app_screen_caucus()} left={<StandingDeals caucus={caucus} />} foot={<Foot caucus={caucus} />}>
      <div>
        <p className="kick yours">
          <Icon name="hand" size={16} /> {m.caucus_kick()}
        </p>
        <h1>{m.caucus_title()}</h1>
        <p className="small quiet">{m.caucus_about()}</p>
      </div>
      <Hint name="caucus" />
      <p className="small quiet" aria-live="polite">
        {!caucus.open ? m.caucus_waiting() : busy ? m.caucus_thinking() : ""}
      </p>
      <Desk title={m.caucus_toAnswer()} offers={caucus.toAnswer} none={m.caucus_toAnswerNone()} />
      {caucus.open && <DealMaker key={writing?.counters ?? "new"} form={writing} offersLeft={caucus.offersLeft} />}
      <Desk title={m.caucus_yours()} offers={caucus.waiting} />
      <Desk title={m.caucus_others()} offers={caucus.others} />
      <Desk title={m.caucus_closed()} offers={caucus.closed} />
    </GameFrame>
  );
}

interface DeskProps {
  readonly title: string;
  readonly offers: CaucusView["toAnswer"];
  /** What is said where there is nothing; left out, nothing is. */
  readonly none?: string;
}

function Desk({ title, offers, none }: DeskProps) {
  if (offers.length === 0 && none === undefined) return null;
  return (
    <section className="stack">
      <h2>{title}</h2>
      {offers.length === 0 && <p className="small quiet">{none}</p>}
      {offers.map((deal) => (
        <DeskOffer key={deal.id} deal={deal} />
      ))}
    </section>
  );
}

function Foot({ caucus }: { readonly caucus: CaucusView }) {
  const { view } = useMatch();
  const submit = useGame((state) => state.submit);
  const signed = caucus.inForce.some(({ since, yours }) => yours && since === caucus.round) || caucus.waiting.length > 0;
  const finish = (): void => {
    window.scrollTo(0, 0);
    void submit({ type: "finishStep", role: view.you ?? "" });
  };
  if (!caucus.open) return <p className="status">{m.caucus_waiting()}</p>;
  return (
    <ActionButton onPress={finish}>
      {signed ? m.caucus_done() : caucus.toAnswer.length > 0 ? m.caucus_unanswered() : m.caucus_none()} <Icon name="arrow" />
    </ActionButton>
  );
}
