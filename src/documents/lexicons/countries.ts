import { names } from "./words.ts";

/** A state and the words that stand for it or its government in the press. */
export interface Country {
  readonly name: string;
  /** Other names of the country. */
  readonly names: readonly string[];
  /** Adjectives and names of its people. */
  readonly demonyms: readonly string[];
  /** Its capital, by which the press means its government; empty where the city is better known for itself. */
  readonly capital: string;
}

/**
 * Source: ISO 3166 short names, demonyms and capitals as any atlas gives them; one row a country: names / demonyms / capital.
 * Blocs and parts of countries that act like states are here too.
 */
const ROWS = `
United States|US|U.S.|USA|U.S.A.|America|United States of America/American|Americans|US-based|U.S.-based/Washington
China|PRC|P.R.C.|People's Republic of China|mainland China/Chinese/Beijing
United Kingdom|UK|U.K.|Britain|Great Britain/British|Britons|Briton/London
European Union|EU|E.U./European/Brussels
Russia|Russian Federation/Russian|Russians/Moscow|Kremlin
France/French/Paris
Germany/German|Germans/Berlin
Italy/Italian|Italians/Rome
Spain/Spanish|Spaniards/Madrid
Portugal/Portuguese/Lisbon
Netherlands|Holland/Dutch/The Hague
Belgium/Belgian|Belgians/
Luxembourg/Luxembourgish/
Switzerland/Swiss/Bern
Austria/Austrian|Austrians/Vienna
Poland/Polish|Poles/Warsaw
Czech Republic|Czechia/Czech|Czechs/Prague
Slovakia/Slovak|Slovaks/Bratislava
Hungary/Hungarian|Hungarians/Budapest
Romania/Romanian|Romanians/Bucharest
Bulgaria/Bulgarian|Bulgarians/Sofia
Greece/Greek|Greeks/Athens
Turkey|Türkiye/Turkish|Turks/Ankara
Ukraine/Ukrainian|Ukrainians/Kyiv
Belarus/Belarusian/Minsk
Sweden/Swedish|Swedes/Stockholm
Norway/Norwegian|Norwegians/Oslo
Denmark/Danish|Danes/Copenhagen
Finland/Finnish|Finns/Helsinki
Iceland/Icelandic|Icelanders/Reykjavik
Ireland/Irish/Dublin
Scotland/Scottish|Scots/Edinburgh
Wales/Welsh/Cardiff
Northern Ireland//Belfast
England/English/
Estonia/Estonian|Estonians/Tallinn
Latvia/Latvian|Latvians/Riga
Lithuania/Lithuanian|Lithuanians/Vilnius
Croatia/Croatian|Croats/Zagreb
Serbia/Serbian|Serbs/Belgrade
Slovenia/Slovenian/Ljubljana
Albania/Albanian|Albanians/Tirana
Malta/Maltese/Valletta
Cyprus/Cypriot|Cypriots/Nicosia
Georgia/Georgian|Georgians/Tbilisi
Armenia/Armenian|Armenians/Yerevan
Azerbaijan/Azerbaijani/Baku
Kazakhstan/Kazakh/Astana
Japan/Japanese/Tokyo
South Korea|Republic of Korea|ROK/South Korean|South Koreans|Korean/Seoul
North Korea|DPRK/North Korean|North Koreans/Pyongyang
Taiwan/Taiwanese/Taipei
Hong Kong/Hongkonger|Hong Kongers/
India/Indian|Indians/New Delhi|Delhi
Pakistan/Pakistani|Pakistanis/Islamabad
Bangladesh/Bangladeshi|Bangladeshis/Dhaka
Sri Lanka/Sri Lankan|Sri Lankans/Colombo
Nepal/Nepali|Nepalese/Kathmandu
Indonesia/Indonesian|Indonesians/Jakarta
Malaysia/Malaysian|Malaysians/Kuala Lumpur
Singapore/Singaporean|Singaporeans/
Thailand/Thai|Thais/Bangkok
Vietnam|Viet Nam/Vietnamese/Hanoi
Philippines/Philippine|Filipino|Filipinos/Manila
Myanmar|Burma/Burmese/
Cambodia/Cambodian|Cambodians/Phnom Penh
Mongolia/Mongolian/
Australia/Australian|Australians/Canberra
New Zealand/New Zealander|New Zealanders/Wellington
Papua New Guinea/Papuan/
Fiji/Fijian|Fijians/
Nauru/Nauruan/
Tonga/Tongan/
Cook Islands//
Norfolk Island//
Canada/Canadian|Canadians/Ottawa
Mexico/Mexican|Mexicans/Mexico City
Brazil/Brazilian|Brazilians/Brasilia
Argentina/Argentine|Argentinian|Argentinians/Buenos Aires
Chile/Chilean|Chileans/Santiago
Colombia/Colombian|Colombians/Bogota
Peru/Peruvian|Peruvians/Lima
Venezuela/Venezuelan|Venezuelans/Caracas
Ecuador/Ecuadorian|Ecuadorians/Quito
Bolivia/Bolivian|Bolivians/La Paz
Paraguay/Paraguayan/
Uruguay/Uruguayan/Montevideo
Costa Rica/Costa Rican/
Panama/Panamanian/
Guatemala/Guatemalan/
Cuba/Cuban|Cubans/Havana
Haiti/Haitian|Haitians/
Jamaica/Jamaican|Jamaicans/
Israel/Israeli|Israelis/Jerusalem
Palestine/Palestinian|Palestinians/
Iran/Iranian|Iranians/Tehran
Iraq/Iraqi|Iraqis/Baghdad
Syria/Syrian|Syrians/Damascus
Lebanon/Lebanese/Beirut
Jordan/Jordanian|Jordanians/Amman
Saudi Arabia/Saudi|Saudis/Riyadh
United Arab Emirates|UAE|U.A.E./Emirati|Emiratis/Abu Dhabi
Qatar/Qatari/Doha
Kuwait/Kuwaiti/
Yemen/Yemeni/
Egypt/Egyptian|Egyptians/Cairo
Morocco/Moroccan|Moroccans/Rabat
Algeria/Algerian/Algiers
Tunisia/Tunisian/Tunis
Libya/Libyan/Tripoli
Nigeria/Nigerian|Nigerians/Abuja
Ghana/Ghanaian|Ghanaians/Accra
Kenya/Kenyan|Kenyans/Nairobi
Ethiopia/Ethiopian|Ethiopians/Addis Ababa
Uganda/Ugandan|Ugandans/Kampala
Tanzania/Tanzanian|Tanzanians/Dodoma
Rwanda/Rwandan|Rwandans/Kigali
South Africa/South African|South Africans/Pretoria
Zimbabwe/Zimbabwean|Zimbabweans/Harare
Zambia/Zambian/Lusaka
Malawi/Malawian/
Botswana/Botswanan/
Namibia/Namibian/Windhoek
Mozambique/Mozambican/Maputo
Angola/Angolan/Luanda
Senegal/Senegalese/Dakar
Ivory Coast/Ivorian/
Cameroon/Cameroonian/
Burkina Faso/Burkinabe/
Mali/Malian/
Sudan/Sudanese/Khartoum
Congo|DRC|Democratic Republic of Congo/Congolese/Kinshasa
Madagascar/Malagasy/
Palau/Palauan/
Samoa/Samoan/Apia
Vanuatu/Vanuatuan/
Kiribati//
Micronesia/Micronesian/
Marshall Islands/Marshallese/
Solomon Islands//
Tuvalu/Tuvaluan/
Maldives/Maldivian/
Mauritius/Mauritian/
Seychelles/Seychellois/
Bahrain/Bahraini/
Oman/Omani/Muscat
Uzbekistan/Uzbek/Tashkent
Laos/Laotian/
Brunei/Bruneian/
Timor-Leste|East Timor/Timorese/
Honduras/Honduran|Hondurans/
El Salvador/Salvadoran|Salvadorans/
Nicaragua/Nicaraguan|Nicaraguans/
Dominican Republic/Dominican/
Barbados/Barbadian/
Bahamas/Bahamian/
Guyana/Guyanese/
Suriname/Surinamese/
Gabon/Gabonese/
Niger/Nigerien/
Chad/Chadian/
Togo/Togolese/
Benin/Beninese/
Guinea/Guinean/
Liberia/Liberian/
Sierra Leone/Sierra Leonean/
Somalia/Somali/Mogadishu
Eritrea/Eritrean/
Burundi/Burundian/
Lesotho//
Eswatini//
Moldova/Moldovan/Chisinau
Kosovo/Kosovar/Pristina
Bosnia|Bosnia and Herzegovina/Bosnian|Bosnians/Sarajevo
North Macedonia/Macedonian/Skopje
Montenegro/Montenegrin/Podgorica
Liechtenstein//
Monaco//
Greenland/Greenlandic|Greenlanders/Nuuk
Afghanistan/Afghan|Afghans/Kabul
`;

export const COUNTRIES: readonly Country[] = ROWS.trim().split("\n").map((row) => {
  const [known = "", people = "", capital = ""] = row.split("/");
  const [name = "", ...others] = names(known);
  return { name, names: others, demonyms: names(people), capital };
});

/** Regions, seas and continents: no actors by themselves. Source: any atlas. */
export const REGIONS = names("Europe|Asia|Africa|Latin America|North America|South America|Middle East|West|East|North|South|Global South|Global North|Western|Eastern|Northern|Southern|Pacific|Atlantic|Arctic|Antarctic|Mediterranean|Baltic|Caribbean|Southeast Asia|East Asia|Central Asia|Sub-Saharan Africa|Scandinavia|Balkans|Alps|Silicon Valley|Wall Street|Main Street|Amazonia|Earth|Internet|Web|Soviet Union|African|Asian");

/** Cities and states that are known for themselves: they speak by their councils, not by their names. Source: any atlas. */
export const CITIES = names("New York|New York City|Los Angeles|San Francisco|Chicago|Boston|Seattle|Portland|Oakland|San Diego|San Jose|Austin|Dallas|Houston|Denver|Atlanta|Miami|Detroit|Philadelphia|Phoenix|Minneapolis|St. Paul|Baltimore|Pittsburgh|Cleveland|New Orleans|Nashville|California|Texas|Florida|Oregon|Colorado|Illinois|Massachusetts|Michigan|Minnesota|Nevada|Ohio|Pennsylvania|Utah|Vermont|Virginia|Wisconsin|Iowa|Maine|Hawaii|Alaska|Arizona|Georgia|New Jersey|Maryland|Montana|Kentucky|Tennessee|Toronto|Vancouver|Montreal|Calgary|Ontario|Quebec|Alberta|British Columbia|Manchester|Birmingham|Leeds|Liverpool|Bristol|Sheffield|Glasgow|Oxford|Cambridge|Brighton|York|Hamburg|Munich|Frankfurt|Cologne|Bavaria|Lyon|Marseille|Barcelona|Milan|Naples|Venice|Amsterdam|Rotterdam|Antwerp|Geneva|Zurich|Krakow|Istanbul|Mumbai|Bangalore|Bengaluru|Chennai|Kolkata|Hyderabad|Kerala|Punjab|Shanghai|Shenzhen|Hangzhou|Guangzhou|Osaka|Kyoto|Busan|Sydney|Melbourne|Brisbane|Perth|Adelaide|Queensland|Victoria|New South Wales|Tasmania|Auckland|Dubai|Tel Aviv|Johannesburg|Cape Town|Lagos|Mombasa|Sao Paulo|São Paulo|Rio de Janeiro|Davos");
