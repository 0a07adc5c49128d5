import { useEffect, useState } from "react";
import type { ClassDesk } from "../../store/classDesk.ts";
import { useDesk } from "./classContext.ts";

type Offers = ClassDesk["scenarios"];

/** What can be hosted: what comes with the game, and the drafts of this browser's studio as soon as they are read. */
export function useOffers(): { readonly shipped: Offers; readonly drafts: Offers } {
  const { scenarios: shipped, drafts: read } = useDesk();
  const [drafts, setDrafts] = useState<Offers>([]);
  useEffect(() => {
    let wanted = true;
    void read().then((found) => wanted && setDrafts(found));
    return () => {
      wanted = false;
    };
  }, [read]);
  return { shipped, drafts };
}
