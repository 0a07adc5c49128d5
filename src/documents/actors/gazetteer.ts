import { COMPANIES } from "../lexicons/companies.ts";
import { CITIES, COUNTRIES, REGIONS } from "../lexicons/countries.ts";
import { NAMED_BODIES } from "../lexicons/institutions.ts";
import { MEDIA } from "../lexicons/media.ts";
import type { ActorKind } from "../model.ts";

/** Lower case, without article, dots of initials, and possessive: how names are compared. */
export const fold = (name: string): string =>
  name.toLowerCase().replace(/['’]s?$/u, "").replace(/^(?:the|a|an) /u, "").replace(/\./gu, "").replace(/\s+/gu, " ").trim();

const COUNTRY_BY_NAME = new Map(COUNTRIES.flatMap((country) => [country.name, ...country.names].map((name) => [fold(name), country.name] as const)));
const COUNTRY_BY_DEMONYM = new Map(COUNTRIES.flatMap((country) => country.demonyms.map((name) => [fold(name), country.name] as const)));
const COUNTRY_BY_CAPITAL = new Map(COUNTRIES.filter(({ capital }) => capital !== "").flatMap((country) => country.capital.split("|").map((name) => [fold(name), country.name] as const)));
const PLACES = new Set([...REGIONS, ...CITIES].map(fold));
const KINDS: ReadonlyMap<string, ActorKind> = new Map([
  ...COMPANIES.map((name) => [fold(name), "company"] as const),
  ...[...NAMED_BODIES].map(([name, kind]) => [fold(name), kind] as const),
  ...MEDIA.map((name) => [fold(name), "media"] as const),
]);

/** The country that a name is a name of, by that country's first name. */
export const countryNamed = (name: string): string | undefined => COUNTRY_BY_NAME.get(fold(name));
/** The country to which a demonym belongs: "Kenyan" → "Kenya". */
export const countryOfPeople = (word: string): string | undefined => COUNTRY_BY_DEMONYM.get(fold(word));
/** The country whose government the press calls by this city. */
export const countryOfCapital = (name: string): string | undefined => COUNTRY_BY_CAPITAL.get(fold(name));
/** Whether a name is a region or city that does not act by itself. */
export const isPlace = (name: string): boolean => PLACES.has(fold(name));
/** What the lists know a name to be. */
export const knownKind = (name: string): ActorKind | undefined => KINDS.get(fold(name));
