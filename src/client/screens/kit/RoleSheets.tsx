import { roleViews, type RoleView } from "../../viewmodel/roleView.ts";
import { figure } from "../../viewmodel/figures.ts";
import { m } from "../../words/words.ts";
import { Flag } from "../parts/Flag.tsx";
import { WeightBars } from "../parts/WeightBars.tsx";
import { timingText } from "../phrases/timingText.ts";
import type { KitPart, KitPolicy, KitScenario } from "../../viewmodel/kitPart.ts";
import { KitSheet } from "./KitSheet.tsx";

/** A sheet for each role: its brief, what it wants, what it can do. */
export function RoleSheets({ compiled }: KitPart) {
  return roleViews(compiled).map((role) => <RoleSheet key={role.id} role={role} scenario={compiled.scenario} />);
}

function RoleSheet({ role, scenario }: { readonly role: RoleView; readonly scenario: KitScenario }) {
  const { id, title, brief, goals, flag, weights, leads } = role;
  const policies = scenario.policies.filter((policy) => policy.role === id);
  return (
    <KitSheet scenario={scenario} name={title}>
      <div className="row">
        <Flag letter={flag} size={40} />
        <h2>{title}</h2>
      </div>
      <p className="lede">{brief}</p>
      <div className="kit-halves">
        <div>
          <h3>{m.kit_role_wants()}</h3>
          <ul className="bullets">
            {goals.map((goal) => (
              <li key={goal}>{goal}</li>
            ))}
          </ul>
          {leads.length > 0 && (
            <>
              <h3>{m.kit_role_leads()}</h3>
              <ul className="bullets">
                {leads.map(({ motion, title: name, side }) => (
                  <li key={motion}>{side === "pro" ? m.kit_role_leadFor({ motion: name }) : m.kit_role_leadAgainst({ motion: name })}</li>
                ))}
              </ul>
            </>
          )}
        </div>
        <div>
          <h3>{m.kit_role_weights()}</h3>
          <WeightBars weights={weights} />
        </div>
      </div>
      <h3>{m.kit_role_policies()}</h3>
      <p className="small">{m.kit_role_income({ income: figure(scenario.capital.income), most: figure(scenario.capital.ceiling) })}</p>
      <Policies policies={policies} />
      <p className="small">{m.kit_role_team()}</p>
    </KitSheet>
  );
}

function Policies({ policies }: { readonly policies: readonly KitPolicy[] }) {
  return (
    <table className="kit-table">
      <thead>
        <tr>
          <th scope="col">{m.kit_role_policy()}</th>
          <th scope="col">{m.kit_role_cost()}</th>
          <th scope="col">{m.kit_role_when()}</th>
        </tr>
      </thead>
      <tbody>
        {policies.map((policy) => (
          <tr key={policy.id}>
            <th scope="row">
              {policy.title}
              <small>{policy.summary}</small>
            </th>
            <td>{figure(policy.cost)}</td>
            <td>{timingText(policy)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
