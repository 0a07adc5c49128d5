import type { RoleMark } from "../../viewmodel/roleMark.ts";
import { m } from "../../words/words.ts";
import { Flag } from "../parts/Flag.tsx";

/** The role that a row of a table is about. */
export function RoleCell({ role }: { readonly role: RoleMark }) {
  return (
    <th scope="row">
      <span className="row">
        <Flag letter={role.flag} size={16} />
        {role.you ? m.debrief_goals_you({ role: role.short }) : role.short}
      </span>
    </th>
  );
}
