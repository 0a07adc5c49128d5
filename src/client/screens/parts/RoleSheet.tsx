import { percent } from "../../viewmodel/figures.ts";
import { standingPolicies } from "../../viewmodel/standingPolicies.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { Flag } from "./Flag.tsx";
import { Sheet } from "./Sheet.tsx";

/** What everybody may know of a role. */
export function RoleSheet({ role: name }: { readonly role: string }) {
  const { compiled, scenario, view } = useMatch();
  const openPanel = useGame((state) => state.openPanel);
  const role = scenario.roles.find(({ id }) => id === name);
  if (role === undefined) return null;
  const standing = standingPolicies(compiled, view, name);
  return (
    <Sheet title={role.title}>
      <div className="stack">
        <p className="row">
          <Flag letter={role.flag} size={34} />
          <span className="quiet">{name === view.you ? m.parts_you() : m.parts_playedByStandIn()}</span>
        </p>
        <p>{role.brief}</p>
        <ul className="bullets">
          {role.goals.map((goal) => (
            <li key={goal}>{goal}</li>
          ))}
        </ul>
        <h3>{m.parts_itsPolicies()}</h3>
        {standing.length === 0 ? (
          <p className="quiet">{m.parts_noPolicies()}</p>
        ) : (
          <ul className="bullets">
            {standing.map(({ id, title, since, implemented }) => (
              <li key={id}>
                <button type="button" className="text-button" onClick={() => openPanel({ kind: "policy", policy: id })}>
                  {title}
                </button>{" "}
                <span className="small quiet">{m.parts_policyState({ name: scenario.roundName, round: since, share: percent(implemented) })}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Sheet>
  );
}
