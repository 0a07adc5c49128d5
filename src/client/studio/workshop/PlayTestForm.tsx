import { useState } from "react";
import type { Scenario } from "../../../scenario/schema/scenario.ts";
import { ActionButton } from "../../screens/parts/ActionButton.tsx";
import { Field } from "../../screens/parts/Field.tsx";
import { m } from "../../words/words.ts";
import type { PlayTestOrder } from "./playTest.ts";

interface PlayTestFormProps {
  readonly scenario: Scenario;
  readonly role: string;
  readonly onPlay: (order: PlayTestOrder) => Promise<void>;
}

/** From which round a role is tried, and against whom. */
export function PlayTestForm({ scenario, role, onPlay }: PlayTestFormProps) {
  const [round, setRound] = useState(1);
  const [level, setLevel] = useState<PlayTestOrder["level"]>(2);
  const [rules, setRules] = useState<PlayTestOrder["rules"]>("short");
  const [preparing, setPreparing] = useState(false);
  const play = (): void => {
    setPreparing(true);
    void onPlay({ scenario, role, round: Math.min(round, scenario.rounds), level, rules, seed: anySeed() }).finally(() => setPreparing(false));
  };
  return (
    <div className="row workshop-tools play-test">
      <Field label={m.workshop_play_from()} options={Array.from({ length: scenario.rounds }, (_, at) => ({ value: at + 1, title: `${scenario.roundName} ${at + 1}` }))} chosen={round} onChoose={(value) => setRound(value)} />
      <Field label={m.workshop_play_level()} options={[0, 1, 2].map((value) => ({ value: value as PlayTestOrder["level"], title: LEVELS[value as PlayTestOrder["level"]]() }))} chosen={level} onChoose={(value) => setLevel(value)} />
      <Field label={m.workshop_play_rules()} options={[{ value: "short" as const, title: m.workshop_play_short() }, { value: "full" as const, title: m.workshop_play_full() }]} chosen={rules} onChoose={(value) => setRules(value)} />
      <ActionButton onPress={play} blocked={preparing ? m.workshop_play_preparing() : null}>
        {preparing ? m.workshop_play_preparing() : m.workshop_play_start()}
      </ActionButton>
    </div>
  );
}

const LEVELS = { 0: m.workshop_play_random, 1: m.workshop_play_scripted, 2: m.workshop_play_thinking };

const anySeed = (): number => Math.floor(Math.random() * 2 ** 32);
