import { useEffect, useState } from "react";
import type { ClassState } from "../../store/classStore.ts";
import { useDesk } from "./classContext.ts";

type Played = NonNullable<ClassState["scenario"]>;

/** The scenario of an id; null until it is there. */
export function useScenario(id: string): Played | null {
  const { loadScenario } = useDesk();
  const [scenario, setScenario] = useState<Played | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadScenario(id).then((found) => wanted && setScenario(found ?? null));
    return () => {
      wanted = false;
    };
  }, [loadScenario, id]);
  return scenario?.id === id ? scenario : null;
}
