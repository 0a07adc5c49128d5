import { lazy, Suspense, useState } from "react";
import { Route, Switch, useLocation } from "wouter";
import { StudioPages } from "../studio/StudioPages.tsx";
import { PlayTestContext } from "../studio/workshop/playTestContext.ts";
import { m } from "../words/words.ts";
import { browserShelf } from "./browserShelf.ts";
import { keepPlayTest } from "./playTestShelf.ts";

const PlayTestPage = lazy(() => import("./PlayTestPage.tsx").then((module) => ({ default: module.PlayTestPage })));

/** The addresses of the studio, and of the games that try a draft. */
export function StudioRoutes() {
  const [, go] = useLocation();
  const [shelf] = useState(browserShelf);
  return (
    <Switch>
      <Route path="/studio/play">
        <Suspense fallback={<main className="table" aria-busy="true" aria-label={m.app_loading()} />}>
          <PlayTestPage />
        </Suspense>
      </Route>
      <Route>
        <PlayTestContext
          value={(test) => {
            const kept = keepPlayTest(shelf, test);
            if (kept) go("/studio/play");
            return kept;
          }}
        >
          <StudioPages />
        </PlayTestContext>
      </Route>
    </Switch>
  );
}
