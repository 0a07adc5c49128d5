import { words } from "./words.ts";

/**
 * Plural nouns for people and bodies that the press lets speak and act without naming them (singular form). Source: own list, by going
 * through the parties of any policy fight: who decides, who pays, who profits, who suffers, who studies, who comments.
 */
export const COLLECTIVES: ReadonlySet<string> = new Set(words(`
critic opponent supporter proponent advocate skeptic sceptic detractor backer defender campaigner activist protester protestor demonstrator environmentalist conservationist feminist libertarian progressive conservative
expert analyst observer commentator researcher scientist academic scholar economist historian lawyer attorney engineer ecologist biologist toxicologist epidemiologist doctor physician nurse pediatrician paediatrician psychologist
official policymaker lawmaker legislator politician senator congressman minister mp councillor regulator diplomat bureaucrat authority prosecutor judge inspector police officer mayor governor republican democrat
company firm business startup start-up corporation manufacturer producer maker retailer supplier vendor operator provider platform developer publisher bank investor shareholder employer executive insurer lender landlord
landowner homeowner owner tenant renter resident neighbour neighbor citizen voter taxpayer consumer customer user passenger commuter cyclist pedestrian motorist driver rider trader shopkeeper restaurateur hotelier grower farmer
rancher fisherman fisher chief boss leader mother father adult elder scholar clinician specialist campaign beekeeper miner worker employee labourer union teacher headteacher principal parent pupil student child teenager adolescent youth patient caregiver family household community group organisation
organization association charity ngo netizen programmer hacker technologist journalist blogger editor influencer artist musician author writer creator government country nation state city council municipality
ally rival competitor member insider veteran refugee migrant immigrant people public industry islander villager pensioner retiree veterinarian pharmacist chemist builder contractor agent airline carrier telecom utility exporter importer
smallholder wholesaler distributor brewer grocer publican entrepreneur founder lobbyist lobby think-tank watchdog commission church indigenous tribe elder peer installer superintendent`));

/** Of those, the ones that are actors only where they speak or are many times named: too general otherwise. */
export const VAGUE_COLLECTIVES: ReadonlySet<string> = new Set(words("people group member company firm business country nation state city community family government owner maker child officer agent authority author public industry organisation organization association youth council union commission platform police bank executive lobby church family user city household worker editor driver mayor governor minister senator president"));

/** Nouns of people who are nobody in particular: what they say has an unnamed source. Source: own list. */
export const UNNAMED_SPEAKERS: ReadonlySet<string> = new Set(words("source insider person people report reports rumour rumor observer word media speculation document documents study studies research survey poll data evidence figure figures leak estimate some many several others few"));

/** Of those, the ones whose name says on which side they are, or that they judge: what they say is an opinion. */
export const PARTISANS: ReadonlySet<string> = new Set(words("critic opponent supporter proponent advocate skeptic sceptic detractor backer defender campaigner activist protester protestor demonstrator commentator netizen observer pundit rival"));
