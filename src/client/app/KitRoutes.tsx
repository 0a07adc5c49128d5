import { useEffect, useState } from "react";
import { useLocation, useParams } from "wouter";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import { compileScenario } from "../../scenario/compileScenario.ts";
import { KitPage } from "../screens/kit/KitPage.tsx";
import { usePageTitle } from "../screens/parts/arrival.ts";
import { currentLanguage } from "../words/language.ts";
import { m } from "../words/words.ts";
import { loadGuide } from "./guides.ts";
import { loadScenario } from "./scenarioTexts.ts";

/** The teaching kit of a scenario that comes with the game: `#/kit/<scenario>`. */
export function KitRoutes() {
  const { scenario: wanted = "" } = useParams<{ scenario: string }>();
  const [, go] = useLocation();
  const [kit, setKit] = useState<{ readonly compiled: CompiledScenario; readonly guide: string | null } | null>(null);
  usePageTitle(m.kit_title());
  useEffect(() => {
    let here = true;
    void Promise.all([loadScenario(wanted), loadGuide(wanted, currentLanguage())]).then(([scenario, guide]) => {
      if (!here) return;
      if (scenario === undefined) go("/");
      else setKit({ compiled: compileScenario(scenario), guide });
    });
    return () => {
      here = false;
    };
  }, [wanted, go]);
  return kit === null ? <main className="table" aria-busy="true" aria-label={m.app_loading()} /> : <KitPage {...kit} />;
}
