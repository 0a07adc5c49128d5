import type { ReactNode } from "react";
import { useRef } from "react";
import { m } from "../../words/words.ts";
import { useArrival, usePageTitle } from "../parts/arrival.ts";
import { Brand } from "../parts/Brand.tsx";
import { SettingsButton } from "../parts/SettingsButton.tsx";
import { SkipLink } from "../parts/SkipLink.tsx";
import "./class.css";

interface ClassPageProps {
  readonly title: string;
  /** Wide pages are for a teacher's desk, narrow ones for a form. */
  readonly width?: "narrow" | "wide";
  /** What stands in the bar beside the settings. */
  readonly bar?: ReactNode;
  readonly children: ReactNode;
}

/** A page of a class outside the game itself. */
export function ClassPage({ title, width = "narrow", bar, children }: ClassPageProps) {
  const page = useRef<HTMLElement>(null);
  usePageTitle(m.app_pageTitle({ screen: title }));
  useArrival(title, page);
  return (
    <div className="class-page">
      <header className="top">
        <SkipLink />
        <Brand />
        <div className="top-right">
          {bar}
          <SettingsButton />
        </div>
      </header>
      <main className={`class-main ${width}`} ref={page}>
        {children}
      </main>
    </div>
  );
}

/** What went wrong, said at once. */
export function Problem({ text }: { readonly text: string | null }) {
  return (
    <div role="alert">
      {text !== null && <p className="problem">{text}</p>}
    </div>
  );
}
