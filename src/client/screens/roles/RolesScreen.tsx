import { useEffect, useMemo, useRef } from "react";
import { useLocation } from "wouter";
import { partsOf } from "../../store/gameWishes.ts";
import { presetFigures } from "../../viewmodel/assumptionSets.ts";
import type { RoleView } from "../../viewmodel/roleView.ts";
import { roleViews } from "../../viewmodel/roleView.ts";
import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { useArrival, usePageTitle } from "../parts/arrival.ts";
import { Brand } from "../parts/Brand.tsx";
import { Flag } from "../parts/Flag.tsx";
import { SettingsButton } from "../parts/SettingsButton.tsx";
import { SkipLink } from "../parts/SkipLink.tsx";
import { BroughtAlong } from "./BroughtAlong.tsx";
import { GameChoices } from "./GameChoices.tsx";
import "./roles.css";

/** Choice of a role: what each wants and how much it has to do. */
export function RolesScreen() {
  const door = useGame((state) => state.door);
  const { scenario: wanted, skin } = useGame((state) => state.wishes);
  const compiled = useGame((state) => state.compiled);
  const [, go] = useLocation();
  useEffect(() => {
    if (wanted === null) go("/");
    else void door.openScenario(wanted, skin);
  }, [door, wanted, skin, go]);
  const page = useRef<HTMLElement>(null);
  usePageTitle(m.app_pageTitle({ screen: m.roles_title() }));
  useArrival("roles", page);
  const roles = useMemo(() => (compiled === null ? [] : roleViews(compiled)), [compiled]);
  return (
    <div className="roles-page">
      <header className="top">
        <SkipLink />
        <Brand />
        <SettingsButton />
      </header>
      <main className="roles" ref={page}>
        <h1>{m.roles_title()}</h1>
        <p className="lede">{compiled?.scenario.question}</p>
        <BroughtAlong />
        <GameChoices />
        <ul className="role-grid">
          {roles.map((role) => (
            <RoleOffer key={role.id} role={role} />
          ))}
        </ul>
      </main>
    </div>
  );
}

const DIFFICULTIES: Readonly<Record<RoleView["difficulty"], () => string>> = {
  gentle: m.roles_difficulty_gentle,
  middling: m.roles_difficulty_middling,
  demanding: m.roles_difficulty_demanding,
};

function RoleOffer({ role }: { readonly role: RoleView }) {
  const [, go] = useLocation();
  const door = useGame((state) => state.door);
  const { scenario, skin, campaign, level, rules, assumptions, seed } = useGame((state) => state.wishes);
  const compiled = useGame((state) => state.compiled);
  const { id, title, brief, goals, flag, leads, policies, difficulty, startsAt } = role;
  const play = async (): Promise<void> => {
    const figures = compiled === null ? {} : presetFigures(compiled.scenario, assumptions);
    await door.newGame({ scenario: scenario ?? "", skin, role: id, seed: seed === "" ? luckySeed() : Number(seed) % 2 ** 32, level, parts: partsOf(rules), assumptions: figures, shifts: campaign?.scenario === scenario ? campaign.shifts : [] });
    go("/play");
  };
  return (
    <li className="role-offer">
      <div className="row">
        <Flag letter={flag} size={34} />
        <h2>{title}</h2>
      </div>
      <p className="role-brief">{brief}</p>
      <ul className="role-goals">
        {goals.map((goal) => (
          <li key={goal}>{goal}</li>
        ))}
      </ul>
      <p className="small quiet role-facts">
        <b>{DIFFICULTIES[difficulty]()}</b> {m.roles_facts({ leads: leads.length, policies: policies.length, startsAt: Math.round(startsAt) })}
      </p>
      <ActionButton look="plain" onPress={() => void play()}>
        {m.roles_play({ role: role.short })}
      </ActionButton>
    </li>
  );
}

/** A seed that nobody chose. */
const luckySeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
