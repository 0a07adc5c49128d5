import { words } from "./words.ts";

/** Words before a person's name that are no part of it. Source: forms of address and offices of the English-speaking press. Lower case, without dots. */
export const TITLES: ReadonlySet<string> = new Set(words(`
mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron rev reverend bishop archbishop cardinal pope rabbi imam sen senator rep representative congressman congresswoman gov governor
lt gen general col colonel maj major capt captain sgt sergeant admiral president vice-president vice prime minister premier chancellor secretary undersecretary ambassador mayor councillor councilman councilwoman cllr alderman
commissioner chairman chairwoman chairperson chair speaker leader judge justice attorney sheriff king queen prince princess duke duchess emperor sultan sheikh chief director ceo founder co-founder spokesperson spokesman spokeswoman
mp mep msp deputy acting former interim then-president ex-president minister nominee adviser advisor czar tsar hon honourable`));

/** Common nouns that stand before a name or in apposition to it and show that a person has it. Source: own list of offices and callings. */
export const ROLES: ReadonlySet<string> = new Set(words(`
spokesperson spokesman spokeswoman director chief executive ceo cfo cto founder co-founder cofounder chairman chairwoman chairperson chair president vice-president head leader manager secretary minister mayor governor senator
congressman congresswoman lawmaker legislator politician councillor councilman councilwoman commissioner chancellor premier ambassador diplomat envoy adviser advisor aide strategist lobbyist official officer inspector superintendent judge justice
lawyer attorney solicitor barrister prosecutor counsel professor lecturer academic scholar researcher scientist biologist ecologist economist historian sociologist psychologist engineer physicist chemist epidemiologist toxicologist
analyst consultant expert fellow teacher headteacher principal student pupil parent mother father mum dad nurse doctor physician surgeon paediatrician pediatrician farmer grower fisherman landlord tenant owner homeowner shopkeeper retailer driver
cyclist commuter resident activist campaigner organiser organizer advocate author writer journalist reporter editor columnist critic artist musician entrepreneur investor developer programmer designer technologist cryptographer policeman constable
pastor priest bishop mp mep nominee czar tsar candidate member representative delegate negotiator veteran worker trader broker partner architect planner steward captain coordinator administrator trustee treasurer curator superintendent headmaster librarian supervisor assemblyman assemblymember councilmember whip ombudsman landlady broadcaster magistrate`));
