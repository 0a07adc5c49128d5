import { useState } from "react";
import { Route, Switch, useLocation } from "wouter";
import { StudioPages } from "../studio/StudioPages.tsx";
import { PlayTestContext } from "../studio/workshop/playTestContext.ts";
import { browserShelf } from "./browserShelf.ts";
import { PlayTestPage } from "./PlayTestPage.tsx";
import { keepPlayTest } from "./playTestGame.ts";

/** The addresses of the studio, and of the games that try a draft. */
export function StudioRoutes() {
  const [, go] = useLocation();
  const [shelf] = useState(browserShelf);
  return (
    <Switch>
      <Route path="/studio/play" component={PlayTestPage} />
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
