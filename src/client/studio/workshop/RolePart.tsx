import { useMemo, useState } from "react";
import { compileScenario } from "../../../scenario/compileScenario.ts";
import type { JsonPath } from "../../../scenario/jsonPath.ts";
import type { Scenario } from "../../../scenario/schema/scenario.ts";
import { Field } from "../../screens/parts/Field.tsx";
import { Flag } from "../../screens/parts/Flag.tsx";
import { WeightBars } from "../../screens/parts/WeightBars.tsx";
import type { RoleView } from "../../viewmodel/roleView.ts";
import { roleViews } from "../../viewmodel/roleView.ts";
import { m } from "../../words/words.ts";
import type { PlayTestOrder } from "./playTest.ts";
import { PlayTestForm } from "./PlayTestForm.tsx";

interface RolePartProps {
  readonly scenario: Scenario;
  readonly onOpen: (path: JsonPath) => void;
  readonly onPlay: (order: PlayTestOrder) => Promise<void>;
}

/** What a role reads of itself, and a game from its seat. */
export function RolePart({ scenario, onOpen, onPlay }: RolePartProps) {
  const [picked, setPicked] = useState("");
  const views = useMemo(() => roleViews(compileScenario(scenario)), [scenario]);
  const at = Math.max(0, views.findIndex(({ id }) => id === picked));
  const view = views[at];
  const role = scenario.roles[at];
  if (view === undefined || role === undefined) return <p className="quiet">{m.workshop_role_none()}</p>;
  return (
    <section className="workshop-part">
      <h1>{m.workshop_role_title()}</h1>
      <div className="row workshop-tools">
        <Field label={m.workshop_role_as()} options={views.map(({ id, title }) => ({ value: id, title }))} chosen={view.id} onChoose={(value) => setPicked(value)} />
        <button type="button" className="action plain slim" onClick={() => onOpen(["roles", at])}>
          {m.workshop_open({ title: view.short })}
        </button>
      </div>
      <PlayTestForm scenario={scenario} role={view.id} onPlay={onPlay} />
      <div className="role-preview">
        <RoleText view={view} agendas={role.agendas} />
        <RolePolicies scenario={scenario} role={view.id} onOpen={onOpen} />
      </div>
    </section>
  );
}

function RoleText({ view, agendas }: { readonly view: RoleView; readonly agendas: Scenario["roles"][number]["agendas"] }) {
  return (
    <div>
      <h2 className="row">
        <Flag letter={view.flag} /> {view.title}
      </h2>
      <p>{view.brief}</p>
      <Bullets items={view.goals} />
      <WeightBars weights={view.weights} />
      <Bullets title={m.workshop_role_leads()} items={view.leads.map(({ title, side }) => (side === "pro" ? m.workshop_role_leadsFor({ motion: title }) : m.workshop_role_leadsAgainst({ motion: title })))} />
      <Bullets title={m.workshop_role_agendas()} items={agendas.map(({ title, points }) => m.workshop_role_agenda({ title, points }))} />
    </div>
  );
}

function Bullets({ title, items }: { readonly title?: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      {title !== undefined && <h3>{title}</h3>}
      <ul className="bullets">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}

function RolePolicies({ scenario, role, onOpen }: Omit<RolePartProps, "onPlay"> & { readonly role: string }) {
  const own = scenario.policies.flatMap((policy, place) => (policy.role === role ? [{ policy, place }] : []));
  return (
    <div>
      <h3>{m.workshop_role_policies({ count: own.length })}</h3>
      <ul className="workshop-list">
        {own.map(({ policy: { id, title, cost, summary }, place }) => (
          <li key={id}>
            <button type="button" className="text-button" onClick={() => onOpen(["policies", place])}>
              {m.workshop_role_policy({ title, cost })}
            </button>
            <span className="quiet">{summary}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
