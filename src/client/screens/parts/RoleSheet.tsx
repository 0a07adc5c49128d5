import { useMatch, useGame } from "../gameContext.ts";
import { Sheet } from "./Sheet.tsx";

/** What everybody may know of a role. */
export function RoleSheet({ role: name }: { readonly role: string }) {
  const { scenario } = useMatch();
  const closePanel = useGame((state) => state.closePanel);
  const role = scenario.roles.find(({ id }) => id === name);
  if (role === undefined) return null;
  return (
    <Sheet title={role.title} onClose={closePanel}>
      <p>{role.brief}</p>
    </Sheet>
  );
}
