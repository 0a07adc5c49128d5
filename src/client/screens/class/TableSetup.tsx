import { useState } from "react";
import { partsOf } from "../../store/gameWishes.ts";
import type { GameState } from "../../store/gameStore.ts";
import { m } from "../../words/words.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Flag } from "../parts/Flag.tsx";
import { Icon } from "../parts/Icon.tsx";
import { NamesChoice, offerOf, shelfWordsOf, VersionChoice } from "../parts/VersionChoice.tsx";
import { ClassPage } from "./ClassPage.tsx";
import { useDesk } from "./classContext.ts";
import { Segments } from "./Segments.tsx";
import { useScenario } from "./useScenario.ts";

type Played = NonNullable<GameState["scenario"]>;

/** Which seats people take on one screen, and how the screen is shared. */
export function TableSetup() {
  const desk = useDesk();
  const [id, setId] = useState(desk.scenarios[0]?.id ?? "");
  const scenario = useScenario(id);
  const [people, setPeople] = useState<readonly string[] | null>(null);
  const [covered, setCovered] = useState<"covered" | "open">("covered");
  const [rules, setRules] = useState<"short" | "full">("short");
  const [skin, setSkin] = useState<string | null>(null);
  const choose = (version: string): void => {
    setId(version);
    setSkin(null);
    setPeople(null);
  };
  const chosen = people ?? firstPeople(scenario);
  const begin = (): void => void desk.layTable({ scenario: id, skin, people: chosen, level: 2, parts: partsOf(rules), covered: covered === "covered" });
  return (
    <ClassPage title={m.table_title()}>
      <h1>{m.table_title()}</h1>
      <p className="lede">{m.table_about()}</p>
      <TableScenario chosen={id} onChoose={choose} skin={skin} onDress={setSkin} />
      <Segments
        legend={m.table_share_label()}
        name="covered"
        options={[
          ["covered", m.table_share_covered()],
          ["open", m.table_share_open()],
        ]}
        chosen={covered}
        onChoose={setCovered}
        about={covered === "covered" ? m.table_share_coveredAbout() : m.table_share_openAbout()}
      />
      <Segments
        legend={m.roles_rules_label()}
        name="rules"
        options={[
          ["short", m.roles_rules_short()],
          ["full", m.roles_rules_full()],
        ]}
        chosen={rules}
        onChoose={setRules}
      />
      <People roles={scenario?.roles ?? []} chosen={chosen} onChoose={setPeople} />
      <ActionButton onPress={begin} blocked={chosen.length === 0 ? m.table_nobody() : null}>
        {m.table_begin()} <Icon name="arrow" />
      </ActionButton>
    </ClassPage>
  );
}

interface PeopleProps {
  readonly roles: Played["roles"];
  readonly chosen: readonly string[];
  readonly onChoose: (people: readonly string[]) => void;
}

function People({ roles, chosen, onChoose }: PeopleProps) {
  const toggle = (role: string): void => onChoose(chosen.includes(role) ? chosen.filter((one) => one !== role) : [...chosen, role]);
  return (
    <fieldset className="wishes">
      <legend>{m.table_people()}</legend>
      {roles.map(({ id: role, title, brief, flag }) => (
        <label key={role} className="wish" data-chosen={chosen.includes(role)}>
          <input type="checkbox" checked={chosen.includes(role)} onChange={() => toggle(role)} />
          <Flag letter={flag} size={26} />
          <span>
            <b>{title}</b>
            <br />
            <span className="small">{brief}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface TableScenarioProps {
  readonly chosen: string;
  readonly onChoose: (version: string) => void;
  readonly skin: string | null;
  readonly onDress: (skin: string | null) => void;
}

function TableScenario({ chosen, onChoose, skin, onDress }: TableScenarioProps) {
  const { scenarios } = useDesk();
  const offer = offerOf(scenarios, chosen);
  return (
    <>
      {scenarios.length > 1 && <Segments legend={m.classHost_scenario_title()} name="scenario" options={scenarios.map((one) => [one.id, shelfWordsOf(one).title] as const)} chosen={offer?.id ?? ""} onChoose={onChoose} />}
      {offer !== undefined && <VersionChoice offer={offer} chosen={chosen} onChoose={onChoose} />}
      {offer !== undefined && <NamesChoice offer={offer} chosen={skin} onChoose={onDress} />}
    </>
  );
}

/** The two sides of the first debate: enough for a first lesson. */
const firstPeople = (scenario: Played | null): readonly string[] => {
  const motion = scenario?.motions[0];
  return motion === undefined ? [] : [...new Set([motion.pro[0], motion.con[0]].flatMap((role) => role ?? []))];
};
