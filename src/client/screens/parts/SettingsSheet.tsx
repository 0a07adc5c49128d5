import { m } from "../../words/words.ts";
import { SettingsForm } from "./SettingsForm.tsx";
import { Sheet } from "./Sheet.tsx";

/** The settings on their own, where there is no game yet. */
export function SettingsSheet() {
  return (
    <Sheet title={m.settings_title()}>
      <SettingsForm />
    </Sheet>
  );
}
