import { lazy, useContext, useState } from "react";
import { Redirect, Route, Switch } from "wouter";
import { DeskContext } from "../screens/class/classContext.ts";
import { JoinScreen } from "../screens/class/JoinScreen.tsx";
import { StudentPage } from "../screens/class/StudentPage.tsx";
import { GameContext } from "../screens/gameContext.ts";
import { connectedDesk } from "./classConnection.ts";

const HostScreen = lazy(() => import("../screens/class/HostScreen.tsx").then((module) => ({ default: module.HostScreen })));
const ConsolePage = lazy(() => import("../screens/class/ConsolePage.tsx").then((module) => ({ default: module.ConsolePage })));
const ProjectorPage = lazy(() => import("../screens/class/ProjectorPage.tsx").then((module) => ({ default: module.ProjectorPage })));
const TablePage = lazy(() => import("../screens/class/TablePage.tsx").then((module) => ({ default: module.TablePage })));

/** The addresses of a class. What a phone needs is here; the rest is fetched when a teacher asks for it. */
export function ClassPages() {
  const page = useContext(GameContext);
  if (page === null) throw new Error("ClassPages needs a GameContext around it");
  const [desk] = useState(() => connectedDesk(page));
  return (
    <DeskContext value={desk}>
      <Switch>
        <Route path="/j/:code/:rejoin">{({ code, rejoin }) => <JoinScreen code={code} rejoin={rejoin} />}</Route>
        <Route path="/j/:code">{({ code }) => <JoinScreen code={code} />}</Route>
        <Route path="/join">
          <JoinScreen />
        </Route>
        <Route path="/class" component={StudentPage} />
        <Route path="/host" component={HostScreen} />
        <Route path="/class/console" component={ConsolePage} />
        <Route path="/class/projector" component={ProjectorPage} />
        <Route path="/table" component={TablePage} />
        <Route>
          <Redirect to="/" />
        </Route>
      </Switch>
    </DeskContext>
  );
}
