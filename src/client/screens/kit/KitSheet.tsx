import type { ReactNode } from "react";
import { m } from "../../words/words.ts";
import type { KitScenario } from "../../viewmodel/kitPart.ts";

interface KitSheetProps {
  readonly scenario: KitScenario;
  readonly name: string;
  /** Whether the page lies on its side. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A sheet of paper, with what must stand on each: the scenario, and that its numbers are invented. */
export function KitSheet({ scenario, name, wide = false, children }: KitSheetProps) {
  return (
    <section className="kit-sheet" data-wide={wide} aria-label={name}>
      {children}
      <footer className="kit-foot">
        <b>{m.kit_footer({ title: scenario.title })}</b> {scenario.disclaimer}
      </footer>
    </section>
  );
}
