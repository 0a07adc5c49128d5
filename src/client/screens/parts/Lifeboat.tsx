import type { ReactNode } from "react";
import { Component } from "react";
import type { GameDoor } from "../../store/gameDoor.ts";
import { m } from "../../words/words.ts";
import { ActionButton } from "./ActionButton.tsx";

interface LifeboatProps {
  readonly door: GameDoor;
  readonly children: ReactNode;
}

interface LifeboatState {
  readonly fault: string | null;
}

/** When a screen breaks: says so, and gives the player the game and the report. The save itself is safe. */
export class Lifeboat extends Component<LifeboatProps, LifeboatState> {
  override state: LifeboatState = { fault: null };

  static getDerivedStateFromError(fault: unknown): LifeboatState {
    return { fault: fault instanceof Error ? fault.message : String(fault) };
  }

  override render(): ReactNode {
    const { door, children } = this.props;
    const { fault } = this.state;
    if (fault === null) return children;
    return (
      <main className="lifeboat stack">
        <h1>{m.app_fault_title()}</h1>
        <p>{m.app_fault_about()}</p>
        <p className="small quiet">{fault}</p>
        <ActionButton onPress={() => location.reload()}>{m.app_fault_reload()}</ActionButton>
        <ActionButton look="plain" onPress={() => void door.copyBugReport()}>
          {m.menu_bugReport()}
        </ActionButton>
        <ActionButton look="plain" onPress={door.downloadSave}>
          {m.menu_export()}
        </ActionButton>
      </main>
    );
  }
}
