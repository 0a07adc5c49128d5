import type { ActorKind } from "../model.ts";
import { words } from "./words.ts";

/**
 * Words by which a name, or a common noun after a name, shows what kind of body it is. Source: own list, from the names of public
 * bodies, firms and associations in English-speaking countries. Lower case; the last word of a name decides, then the first.
 */
const BY_KIND: readonly (readonly [ActorKind, string])[] = [
  ["government", "government administration cabinet presidency monarchy regime junta kingdom republic governments"],
  ["agency", "department dept ministry agency authority commission bureau office inspectorate board directorate watchdog regulator secretariat treasury police service services constabulary ombudsman commissioner embassy customs military army navy guard task-force taskforce branch bureaus pentagon administrator"],
  ["legislature", "parliament congress senate assembly council bundestag knesset duma committee subcommittee caucus legislature commons lords storting riksdag sejm chamber diet dáil bundesrat"],
  ["court", "court tribunal judiciary"],
  ["company", "inc corp corporation ltd limited co company llc plc gmbh ag holdings technologies technology systems labs motors airlines airways energy pharma pharmaceuticals foods industries ventures capital partners studios networks software solutions robotics bank insurance consulting logistics mining resources metals minerals power oil gas water rail railways stores supermarkets supermarket chemicals chemical biosciences biotech seeds semiconductor semiconductors electronics telecom telecoms wireless mobility properties realty estates developers brands enterprises airport airports"],
  ["ngo", "group university institute college school foundation association alliance coalition union federation society network campaign trust league fund center centre observatory forum movement party church diocese club guild academy academies hospital collective lobby charity consortium partnership confederation cooperative co-op watch lab laboratory museum action now defenders rights polytechnic synod greenpeace amnesty"],
  ["igo", "nations organisation organization unesco unicef nato oecd wto imf opec asean mercosur interpol"],
  ["media", "times post news journal tribune guardian herald gazette chronicle magazine daily press radio tv broadcasting telegraph observer mail independent examiner courier weekly standard bulletin newswire sentinel argus echo inquirer globe dispatch podcast"],
];

export const INSTITUTION_HEADS: ReadonlyMap<string, ActorKind> = new Map(BY_KIND.flatMap(([kind, list]) => words(list).map((word) => [word, kind] as const)));

/** Of those, the ones that also follow a name in lower case: "the Trump administration", "Leeds city council". */
export const COMMON_HEADS: ReadonlySet<string> = new Set(words("government administration cabinet department dept ministry agency authority authorities commission bureau bureaus office board police parliament congress senate assembly council committee legislature court tribunal university union party embassy regulator regulators watchdog federation association foundation institute officials army military navy treasury group company campaign association coalition school district mayor consulate"));

/** Bodies with names of their own. Source: public knowledge; lower case. */
export const NAMED_BODIES: ReadonlyMap<string, ActorKind> = new Map<string, ActorKind>([
  ["white house", "government"], ["downing street", "government"], ["kremlin", "government"], ["élysée", "government"], ["whitehall", "government"],
  ["pentagon", "agency"], ["congress", "legislature"], ["senate", "legislature"], ["parliament", "legislature"], ["house of representatives", "legislature"], ["house of commons", "legislature"],
  ["house of lords", "legislature"], ["bundestag", "legislature"], ["holyrood", "legislature"], ["senedd", "legislature"], ["westminster", "legislature"], ["capitol hill", "legislature"], ["lok sabha", "legislature"],
  ["supreme court", "court"], ["high court", "court"], ["court of appeal", "court"], ["european court of justice", "court"],
  ["united nations", "igo"], ["un", "igo"], ["u.n.", "igo"], ["nato", "igo"], ["oecd", "igo"], ["wto", "igo"], ["imf", "igo"], ["who", "igo"], ["world bank", "igo"], ["african union", "igo"], ["asean", "igo"],
  ["opec", "igo"], ["g7", "igo"], ["g20", "igo"], ["unesco", "igo"], ["unicef", "igo"], ["interpol", "igo"], ["world health organization", "igo"], ["world trade organization", "igo"], ["international seabed authority", "igo"],
  ["european commission", "igo"], ["european parliament", "legislature"], ["european council", "igo"], ["council of europe", "igo"],
  ["fbi", "agency"], ["cia", "agency"], ["nsa", "agency"], ["ftc", "agency"], ["fcc", "agency"], ["fda", "agency"], ["epa", "agency"], ["nhs", "agency"], ["ofcom", "agency"], ["ofgem", "agency"], ["gchq", "agency"], ["interior", "agency"],
  ["faa", "agency"], ["sec", "agency"], ["cdc", "agency"], ["usda", "agency"], ["doj", "agency"], ["europol", "agency"], ["efsa", "agency"], ["tfl", "agency"], ["ico", "agency"], ["ntsb", "agency"], ["irs", "agency"], ["federal reserve", "agency"],
  ["greenpeace", "ngo"], ["oxfam", "ngo"], ["wwf", "ngo"], ["aclu", "ngo"], ["amnesty international", "ngo"], ["human rights watch", "ngo"], ["friends of the earth", "ngo"], ["eff", "ngo"], ["sierra club", "ngo"], ["naacp", "ngo"], ["mit", "ngo"],
  ["extinction rebellion", "ngo"], ["red cross", "ngo"], ["rspb", "ngo"], ["rspca", "ngo"], ["peta", "ngo"], ["big brother watch", "ngo"], ["privacy international", "ngo"],
  ["labour", "group"], ["conservatives", "group"], ["tories", "group"], ["greens", "group"], ["liberal democrats", "group"], ["lib dems", "group"], ["democrats", "group"], ["republicans", "group"], ["social democrats", "group"], ["christian democrats", "group"], ["snp", "group"], ["cdu", "group"], ["spd", "group"], ["afd", "group"], ["bjp", "group"], ["anc", "group"],
]);

/** Last words of names that belong to texts, plans, products, places, events: nobody who could speak. Source: own list. */
export const NO_ACTOR_HEADS: ReadonlySet<string> = new Set(words(`
act bill plan directive regulation regulations law laws code convention treaty protocol agreement accord summit conference framework index award prize street road river lake bay sea ocean
mountain mountains valley island islands beach park square bridge tower building house avenue lane hill hills day week month year century war wars amendment constitution charter declaration guidelines guidance standard
standards store tier level section article chapter paper report review survey study poll program programme scheme project strategy roadmap budget deal pact order rule rules principles statement
edition version app platform chatbot model models software phone phones tablet car cars reactor dam pipeline line lines zone zones district province county state region territory city town village borough coast border
desert forest rainforest basin delta trench festival games olympics cup championship expo fair show series movie film book novel song bible quran revolution crisis pandemic disaster scandal
affair case trial protest protests strike strikes station terminal port harbour harbor airport highway route motorway tunnel canal stadium theatre theater cathedral avenue boulevard market exchange policy bank-holiday doctrine era age
referendum election elections brexit initiative proposition measure ordinance resolution clause title part annex appendix figure table photo image video credit`));

/** Capital letters that name a thing or an idea and nobody. Source: own list. */
export const NO_ACTOR_WORDS: ReadonlySet<string> = new Set(words(`
ai it api gm gmo gmos gdp co2 ev evs vpn vpns ceo cfo cto coo ip tv phd dna hiv covid covid-19 id ids pc pcs 5g 4g 6g r&d pr hr mp mps mep meps ngo ngos faq pdf q&a usb gps llm llms gpu gpus cpu vr ar ok am pm bc ad suv suvs hov ulez led
cctv sms url html app apps pfas ddt rna mrna crispr hpv adhd iq stem bbq atm pin m&a ipo esg lgbt lgbtq dei vat gst i ii iii iv v vi internet web web3 christmas god bluetooth wifi wi-fi blockchain bitcoin
christian christians muslim muslims jewish jews catholic protestant hindu islam christianity judaism english french german spanish latin democrat republican conservative liberal marxist socialist internet photo image credit source sources read share editor
note update updated published breaking opinion analysis exclusive watch related mr mrs ms dr sir lady lord miss api apis kwh mw gw km mph b&b airspace q a`));

/** Bodies that the press mentions without a name, as known: "the council", "the teachers' union". */
export const BODY_NOUNS: ReadonlyMap<string, ActorKind> = new Map<string, ActorKind>([
  ["government", "government"], ["administration", "government"], ["cabinet", "government"], ["opposition", "group"],
  ["council", "legislature"], ["parliament", "legislature"], ["senate", "legislature"], ["assembly", "legislature"], ["legislature", "legislature"], ["committee", "legislature"], ["congress", "legislature"],
  ["ministry", "agency"], ["commission", "agency"], ["regulator", "agency"], ["watchdog", "agency"], ["agency", "agency"], ["authority", "agency"], ["department", "agency"], ["board", "agency"], ["police", "agency"], ["treasury", "agency"], ["office", "agency"], ["inspectorate", "agency"], ["army", "agency"], ["military", "agency"],
  ["city", "government"], ["town", "government"], ["county", "government"], ["borough", "government"], ["municipality", "government"], ["province", "government"],
  ["court", "court"], ["tribunal", "court"],
  ["union", "ngo"], ["party", "group"], ["university", "ngo"], ["church", "ngo"], ["institute", "ngo"], ["association", "ngo"], ["federation", "ngo"], ["league", "ngo"], ["chamber", "ngo"], ["coalition", "ngo"], ["alliance", "ngo"], ["foundation", "ngo"], ["charity", "ngo"], ["industry", "group"],
]);

/** Offices that stand for whoever holds them. */
export const OFFICE_NOUNS: ReadonlySet<string> = new Set(words("minister secretary mayor governor president chancellor premier commissioner ombudsman prosecutor king queen pope"));
