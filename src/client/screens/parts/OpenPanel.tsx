import { useGame } from "../gameContext.ts";
import { CardSheet } from "./CardSheet.tsx";
import { GameMenu } from "./GameMenu.tsx";
import { PolicySheet } from "./PolicySheet.tsx";
import { RoleSheet } from "./RoleSheet.tsx";
import { SettingsSheet } from "./SettingsSheet.tsx";
import { WhereSheet } from "./WhereSheet.tsx";
import { WhySheet } from "./WhySheet.tsx";

/** Whatever lies open over the screen. */
export function OpenPanel() {
  const panel = useGame((state) => state.panel);
  switch (panel?.kind) {
    case "why":
      return <WhySheet meter={panel.meter} round={panel.round} />;
    case "card":
      return <CardSheet card={panel.card} />;
    case "policy":
      return <PolicySheet policy={panel.policy} />;
    case "role":
      return <RoleSheet role={panel.role} />;
    case "menu":
      return <GameMenu />;
    case "settings":
      return <SettingsSheet />;
    case "where":
      return <WhereSheet />;
    case undefined:
      return null;
  }
}
