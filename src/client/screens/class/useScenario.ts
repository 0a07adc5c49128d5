import { useEffect, useState } from "react";
import type { ClassState } from "../../store/classStore.ts";
import { useDesk } from "./classContext.ts";

type Played = NonNullable<ClassState["scenario"]>;

/** The scenario of an id; null until it is there. */
export function useScenario(id: string): Played | null {
  const { loadScenario } = useDesk();
  const [found, setFound] = useState<{ readonly id: string; readonly scenario: Played } | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadScenario(id).then((scenario) => wanted && setFound(scenario === undefined ? null : { id, scenario }));
    return () => {
      wanted = false;
    };
  }, [loadScenario, id]);
  return found?.id === id ? found.scenario : null;
}
