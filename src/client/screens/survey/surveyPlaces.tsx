import { later } from "../parts/later.tsx";
import { useLearning } from "./useLearning.ts";

// What is asked before a game is fetched only where it is asked: most who come to the lobby or the briefing never see it.

const Lobby = later(() => import("./LobbySurvey.tsx").then((module) => module.LobbySurvey), Nothing);
const Briefing = later(() => import("./BriefingSurvey.tsx").then((module) => module.BriefingSurvey), Nothing);

/** In the lobby of a class that is asked. */
export function SurveyInLobby() {
  return useLearning().piece?.asks === "pre" ? <Lobby.Screen /> : null;
}

/** In the briefing of a game of one's own. */
export function SurveyInBriefing() {
  return useLearning().place === "solo" ? <Briefing.Screen /> : null;
}

function Nothing() {
  return null;
}
