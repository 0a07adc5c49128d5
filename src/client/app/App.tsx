import { useEffect } from "react";
import { Redirect, Route, Router, Switch, useLocation } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { useGame } from "../screens/gameContext.ts";
import { useFocusKeeper } from "../screens/parts/useFocusKeeper.ts";
import { later } from "../screens/parts/later.tsx";
import { Lifeboat } from "../screens/parts/Lifeboat.tsx";
import { StartScreen } from "../screens/start/StartScreen.tsx";
import { m } from "../words/words.ts";

const RolesScreen = later(() => import("../screens/roles/RolesScreen.tsx").then((module) => module.RolesScreen), Waiting);
const ClassPages = later(() => import("./ClassPages.tsx").then((module) => module.ClassPages), Waiting);
const StudioRoutes = later(() => import("./StudioRoutes.tsx").then((module) => module.StudioRoutes), Waiting);
const KitRoutes = later(() => import("./KitRoutes.tsx").then((module) => module.KitRoutes), Waiting);
const ReplayPage = later(() => import("./ReplayPage.tsx").then((module) => module.ReplayPage), Waiting);
const GameScreen = later(() => import("../screens/GameScreen.tsx").then((module) => module.GameScreen), Waiting);

/** Hosting and joining, a seat, the teacher's desk, the projector, and a table on one screen. */
const OF_A_CLASS = /^\/(?:host|join|j|class|table)(?:\/.*)?$/;

const OF_THE_STUDIO = /^\/studio(?:\/.*)?$/;

/** The addresses of the game. What follows # works under any path and on any static server. */
export function App() {
  const storageFull = useGame((state) => state.storageFull);
  const door = useGame((state) => state.door);
  useFocusKeeper();
  return (
    <Router hook={useHashLocation}>
      {storageFull && (
        <p className="storage-warning" role="alert">
          {m.app_storageFull()}
        </p>
      )}
      <Lifeboat door={door}>
        <Switch>
          <Route path="/" component={StartScreen} />
          <Route path="/roles" component={RolesScreen.Screen} />
          <Route path="/play" component={Play} />
          <Route path={OF_A_CLASS} component={ClassPages.Screen} />
          <Route path="/replay/:game" component={ReplayPage.Screen} />
          <Route path="/kit/:scenario" component={KitRoutes.Screen} />
          <Route path={OF_THE_STUDIO} component={StudioRoutes.Screen} />
          <Route>
            <Redirect to="/" />
          </Route>
        </Switch>
      </Lifeboat>
    </Router>
  );
}

/** The game that is open or saved; without one, the start. */
function Play() {
  const door = useGame((state) => state.door);
  const open = useGame((state) => state.view !== null);
  const [, go] = useLocation();
  useEffect(() => {
    if (open) return;
    void GameScreen.load();
    void door.resume().then((resumed) => resumed || go("/"));
  }, [door, open, go]);
  return open ? <GameScreen.Screen /> : <Waiting />;
}

function Waiting() {
  return <main className="table" aria-busy="true" aria-label={m.app_loading()} />;
}
