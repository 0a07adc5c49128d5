import { m } from "../../words/words.ts";
import { Flag } from "../parts/Flag.tsx";
import type { KitPart } from "../../viewmodel/kitPart.ts";
import { KitSheet } from "./KitSheet.tsx";

/** Every role's secret aims as slips of paper. */
export function AimSlips({ compiled: { scenario } }: KitPart) {
  const slips = scenario.roles.flatMap(({ title, flag, agendas }) => agendas.map((agenda) => ({ ...agenda, role: title, flag })));
  if (slips.length === 0) return null;
  return (
    <KitSheet scenario={scenario} name={m.kit_part_aims()}>
      <h2>{m.kit_part_aims()}</h2>
      <p className="lede">{m.kit_aims_lede()}</p>
      <ul className="kit-cuts kit-slips">
        {slips.map(({ id, role, flag, title }) => (
          <li key={`${role} ${id}`}>
            <p className="row">
              <Flag letter={flag} size={18} />
              <b>{role}</b> <span className="small quiet">{m.kit_aims_secret()}</span>
            </p>
            <p>{title}</p>
          </li>
        ))}
      </ul>
    </KitSheet>
  );
}
