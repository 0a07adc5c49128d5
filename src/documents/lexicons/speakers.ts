import type { ActorKind } from "../model.ts";
import { words } from "./words.ts";

/** Things with words in them: they speak for whoever wrote them. Source: own list of kinds of documents. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(words(`
letter filing proposal submission report message statement memo memorandum email complaint lawsuit suit petition brief paper study analysis survey review blog post tweet release notice document manifesto testimony motion draft bill ruling
verdict judgment opinion order decision article editorial column op-ed website page presentation speech briefing communique communiqué resolution assessment consultation policy plan ordinance guidance guideline interview response reply announcement
recommendation application appeal consultation research poll text charter declaration dossier audit investigation inquiry finding leaflet campaign`));

/** Nouns for people who speak for the body that is named with them: "a spokesperson for the ministry", "council officials". */
export const SPOKESPEOPLE: ReadonlySet<string> = new Set(words(`
spokesperson spokesman spokeswoman spokespeople official representative lawyer attorney executive officer president ceo head director chief minister leader leadership team department bureau office staff board member delegate delegation management secretary
chairman chairwoman chair counsel negotiator source inspector adviser advisor unit panel committee government administration authority authorities engineer researcher scientist employee staffer service division arm wing branch boss manager founder bench jury`));

const BACK: readonly (readonly [string, readonly ActorKind[]])[] = [
  ["company firm startup start-up business corporation giant maker manufacturer operator retailer developer supplier platform chipmaker carmaker automaker airline bank provider conglomerate multinational brand contractor utility lab laboratory", ["company", "unknown"]],
  ["group organisation organization charity nonprofit non-profit association coalition campaign alliance foundation federation society network union institute institution university think-tank party movement lobby trust body league collective forum college school centre center", ["ngo", "group", "igo", "unknown"]],
  ["agency department ministry regulator watchdog commission authority bureau office board police force service body", ["agency", "government", "igo"]],
  ["committee council parliament assembly senate congress legislature chamber panel", ["legislature", "agency"]],
  ["court tribunal", ["court"]],
  ["newspaper paper outlet magazine broadcaster site website publication", ["media"]],
  ["government administration cabinet", ["government"]],
  ["country nation bloc kingdom", ["government", "igo"]],
  [`senator minister president mayor governor professor lawmaker congressman congresswoman councillor commissioner expert scientist researcher economist lawyer analyst director campaigner activist farmer official spokesman spokeswoman
    spokesperson chairman chairwoman chair secretary executive founder billionaire adviser advisor academic teacher headteacher principal doctor judge prosecutor landlord tenant author politician chancellor premier biologist ecologist engineer editor critic
    resident mother father parent student veteran diplomat ambassador chief owner entrepreneur woman man leader nominee czar legislator`, ["person"]],
];

/** Nouns that point back to an actor, with the kinds that each can mean. */
export const ANAPHORA: ReadonlyMap<string, readonly ActorKind[]> = new Map(BACK.flatMap(([list, kinds]) => words(list).map((word) => [word, kinds] as const)));
