import { lazy, Suspense } from "react";
import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";
import { Icon } from "./Icon.tsx";

const SettingsSheet = lazy(() => import("./SettingsSheet.tsx").then((module) => ({ default: module.SettingsSheet })));

/** Opens the settings where there is no game yet; they are fetched when first asked for. */
export function SettingsButton() {
  const openPanel = useGame((state) => state.openPanel);
  const open = useGame((state) => state.panel?.kind === "settings");
  return (
    <>
      <button type="button" className="bar-button" onClick={() => openPanel({ kind: "settings" })}>
        <Icon name="settings" /> {m.start_settings()}
      </button>
      <Suspense>{open && <SettingsSheet />}</Suspense>
    </>
  );
}
