import { type ComponentType, useEffect, useState } from "react";

/** A screen that is fetched when somebody first comes to it. */
export interface Later {
  /** What stands in the page: what waits until the screen is there, then the screen. */
  readonly Screen: ComponentType;
  /** Fetches it before it is needed. */
  load(): Promise<unknown>;
}

/**
 * React's own `lazy` shows what waits for at least 0.3 s, even where the part is there at once; on a slow machine every screen of the
 * game would come that much later. A part that cannot be fetched throws where it is shown, as with `lazy`.
 */
export function later(fetch: () => Promise<ComponentType>, Waiting: ComponentType): Later {
  let coming: Promise<ComponentType> | null = null;
  let come: ComponentType | null = null;
  const load = (): Promise<ComponentType> =>
    (coming ??= fetch().then(
      (Fetched) => (come = Fetched),
      (problem: unknown) => {
        coming = null;
        throw problem;
      },
    ));
  function Screen() {
    const [, redraw] = useState(0);
    const [problem, complain] = useState<{ readonly problem: unknown } | null>(null);
    useEffect(() => {
      if (come === null) load().then(() => redraw(1), (problem: unknown) => complain({ problem }));
    }, []);
    if (problem !== null) throw problem.problem;
    const Fetched = come;
    return Fetched === null ? <Waiting /> : <Fetched />;
  }
  return { Screen, load };
}
