// Countries by every name English texts give them ("Viet Nam", "DRC", "the Gambia"), their peoples' names and capitals;
// and areas larger than a country ("West Africa"), which are no location of an event.
import { foldName } from './fold.js';

/** A country or territory of ISO 3166-1, and Kosovo (XK). */
export interface Country {
  /** ISO 3166-1 alpha-2; XK for Kosovo. */
  readonly code: string;
  /** The usual English name. */
  readonly name: string;
  readonly capital: string | null;
}

/*
 * code | usual name | other names | of the people and the land | capital
 * "Republic of X", "Kingdom of X" and the like need no entry: longForms() reads them.
 */
const TABLE = `
AD|Andorra||Andorran|Andorra la Vella
AE|United Arab Emirates|UAE,U.A.E.,The Emirates,Emirates|Emirati|Abu Dhabi
AF|Afghanistan||Afghan,Afghani,Afghanistani|Kabul
AG|Antigua and Barbuda|Antigua & Barbuda,Antigua|Antiguan,Barbudan|St. John's
AI|Anguilla||Anguillan|The Valley
AL|Albania||Albanian|Tirana
AM|Armenia||Armenian|Yerevan
AO|Angola||Angolan|Luanda
AQ|Antarctica|||
AR|Argentina|Argentine Republic|Argentine,Argentinian,Argentinean|Buenos Aires
AS|American Samoa|||Pago Pago
AT|Austria||Austrian|Vienna
AU|Australia|Commonwealth of Australia|Australian,Aussie|Canberra
AW|Aruba||Aruban|Oranjestad
AX|Aland Islands|Åland||Mariehamn
AZ|Azerbaijan|Azerbaidjan|Azerbaijani,Azeri|Baku
BA|Bosnia and Herzegovina|Bosnia & Herzegovina,Bosnia-Herzegovina,Bosnia,BiH|Bosnian,Herzegovinian|Sarajevo
BB|Barbados||Barbadian,Bajan|Bridgetown
BD|Bangladesh||Bangladeshi|Dhaka
BE|Belgium||Belgian|Brussels
BF|Burkina Faso|Burkina|Burkinabe,Burkinabé|Ouagadougou
BG|Bulgaria||Bulgarian|Sofia
BH|Bahrain|Bahrein|Bahraini|Manama
BI|Burundi||Burundian|Gitega
BJ|Benin||Beninese,Beninois|Porto-Novo
BL|Saint Barthelemy|||Gustavia
BM|Bermuda||Bermudian,Bermudan|Hamilton
BN|Brunei|Brunei Darussalam,Negara Brunei Darussalam|Bruneian|Bandar Seri Begawan
BO|Bolivia|Plurinational State of Bolivia|Bolivian|Sucre
BQ|Bonaire|Caribbean Netherlands||Kralendijk
BR|Brazil|Brasil|Brazilian|Brasilia
BS|The Bahamas|Bahamas|Bahamian|Nassau
BT|Bhutan||Bhutanese|Thimphu
BW|Botswana||Botswanan,Batswana,Motswana|Gaborone
BY|Belarus|Byelorussia|Belarusian,Belarussian,Byelorussian|Minsk
BZ|Belize||Belizean|Belmopan
CA|Canada||Canadian|Ottawa
CC|Cocos Islands|Cocos (Keeling) Islands||West Island
CD|Democratic Republic of the Congo|DRC,D.R.C.,DR Congo,D.R. Congo,DR of Congo,DR of the Congo,Democratic Republic of Congo,Congo-Kinshasa,Zaire|Congolese|Kinshasa
CF|Central African Republic|C.A.R.|Central African|Bangui
CG|Republic of the Congo|Republic of Congo,Congo-Brazzaville,Congo|Congolese|Brazzaville
CH|Switzerland|Swiss Confederation|Swiss|Bern
CI|Côte d'Ivoire|Ivory Coast,Cote d’Ivoire,Cote dIvoire,Cote D Ivoire|Ivorian,Ivoirian|Yamoussoukro
CK|Cook Islands|||Avarua
CL|Chile||Chilean|Santiago
CM|Cameroon|Cameroun|Cameroonian|Yaoundé
CN|China|PRC,P.R.C.,PR China,P.R. China,Mainland China|Chinese|Beijing
CO|Colombia||Colombian|Bogotá
CR|Costa Rica||Costa Rican|San José
CU|Cuba||Cuban|Havana
CV|Cabo Verde|Cape Verde|Cape Verdean,Cabo Verdean|Praia
CW|Curaçao||Curaçaoan|Willemstad
CX|Christmas Island|||Flying Fish Cove
CY|Cyprus||Cypriot|Nicosia
CZ|Czechia|Czech Republic|Czech|Prague
DE|Germany|Federal Republic of Germany|German|Berlin
DJ|Djibouti||Djiboutian|Djibouti
DK|Denmark||Danish,Dane|Copenhagen
DM|Dominica|Commonwealth of Dominica||Roseau
DO|Dominican Republic||Dominican|Santo Domingo
DZ|Algeria|People's Democratic Republic of Algeria|Algerian|Algiers
EC|Ecuador||Ecuadorian,Ecuadorean|Quito
EE|Estonia||Estonian|Tallinn
EG|Egypt|Arab Republic of Egypt|Egyptian|Cairo
EH|Western Sahara||Sahrawi,Saharawi|El Aaiún
ER|Eritrea||Eritrean|Asmara
ES|Spain||Spanish,Spaniard|Madrid
ET|Ethiopia|Federal Democratic Republic of Ethiopia|Ethiopian|Addis Ababa
FI|Finland||Finnish,Finn|Helsinki
FJ|Fiji|Fiji Islands|Fijian|Suva
FK|Falkland Islands|||Stanley
FM|Micronesia|Federated States of Micronesia|Micronesian|Palikir
FO|Faroe Islands||Faroese|Tórshavn
FR|France||French,Frenchman,Frenchmen,Frenchwoman|Paris
GA|Gabon||Gabonese|Libreville
GB|United Kingdom|UK,U.K.,Great Britain,Britain,United Kingdom of Great Britain and Northern Ireland,England,Scotland,Wales,Northern Ireland|British,Briton,English,Scottish,Welsh|London
GD|Grenada||Grenadian|St. George's
GE|Georgia||Georgian|Tbilisi
GF|French Guiana|||Cayenne
GG|Guernsey|||St Peter Port
GH|Ghana||Ghanaian,Ghanian|Accra
GI|Gibraltar||Gibraltarian|Gibraltar
GL|Greenland||Greenlandic,Greenlander|Nuuk
GM|The Gambia|Gambia|Gambian|Banjul
GN|Guinea|Guinea-Conakry,Guinea Conakry|Guinean|Conakry
GP|Guadeloupe|||Basse-Terre
GQ|Equatorial Guinea||Equatorial Guinean,Equatoguinean|Malabo
GR|Greece|Hellenic Republic|Greek,Hellenic|Athens
GS|South Georgia and the South Sandwich Islands|||
GT|Guatemala||Guatemalan|Guatemala City
GU|Guam||Guamanian|Hagåtña
GW|Guinea-Bissau|Guinea Bissau|Bissau-Guinean|Bissau
GY|Guyana|Co-operative Republic of Guyana,Cooperative Republic of Guyana|Guyanese|Georgetown
HK|Hong Kong|Hong Kong SAR|Hongkonger,Hong Konger|Hong Kong
HN|Honduras||Honduran|Tegucigalpa
HR|Croatia||Croatian,Croat|Zagreb
HT|Haiti||Haitian|Port-au-Prince
HU|Hungary||Hungarian|Budapest
ID|Indonesia||Indonesian|Jakarta
IE|Ireland||Irish,Irishman|Dublin
IL|Israel||Israeli|Jerusalem
IM|Isle of Man||Manx|Douglas
IN|India||Indian|New Delhi
IO|British Indian Ocean Territory|||Diego Garcia
IQ|Iraq||Iraqi|Baghdad
IR|Iran|Islamic Republic of Iran,I.R. Iran,I.R. of Iran,I.R.Iran,Persia|Iranian|Tehran
IS|Iceland||Icelandic,Icelander|Reykjavik
IT|Italy||Italian|Rome
JE|Jersey|Bailiwick of Jersey||Saint Helier
JM|Jamaica||Jamaican|Kingston
JO|Jordan|Hashemite Kingdom of Jordan|Jordanian|Amman
JP|Japan||Japanese|Tokyo
KE|Kenya||Kenyan|Nairobi
KG|Kyrgyzstan|Kyrgyz Republic,Kirghizstan,Kirgizstan|Kyrgyz,Kyrgyzstani,Kirghiz|Bishkek
KH|Cambodia|Kampuchea|Cambodian,Khmer|Phnom Penh
KI|Kiribati||I-Kiribati|Tarawa
KM|Comoros|Union of the Comoros,Union of Comoros|Comorian|Moroni
KN|Saint Kitts and Nevis|St. Kitts & Nevis,St. Kitts|Kittitian,Nevisian|Basseterre
KP|North Korea|DPRK,D.P.R.K.,Democratic People's Republic of Korea,DPR Korea|North Korean|Pyongyang
KR|South Korea|Republic of Korea,R.O.K.,Korea|South Korean,Korean|Seoul
KW|Kuwait|State of Kuwait|Kuwaiti|Kuwait City
KY|Cayman Islands||Caymanian|George Town
KZ|Kazakhstan|Kazakstan|Kazakh,Kazakhstani|Astana
LA|Laos|Lao PDR,Lao P.D.R.,Lao People's Democratic Republic,Laos PDR|Lao,Laotian|Vientiane
LB|Lebanon|Lebanese Republic|Lebanese|Beirut
LC|Saint Lucia||Saint Lucian,St. Lucian|Castries
LI|Liechtenstein||Liechtensteiner|Vaduz
LK|Sri Lanka|Democratic Socialist Republic of Sri Lanka,Ceylon|Sri Lankan|Colombo
LR|Liberia||Liberian|Monrovia
LS|Lesotho||Basotho,Mosotho|Maseru
LT|Lithuania||Lithuanian|Vilnius
LU|Luxembourg|Grand Duchy of Luxembourg,Luxemburg|Luxembourgish,Luxembourger|Luxembourg
LV|Latvia||Latvian|Riga
LY|Libya|Libyan Arab Jamahiriya,State of Libya|Libyan|Tripoli
MA|Morocco||Moroccan|Rabat
MC|Monaco|Principality of Monaco|Monegasque,Monégasque|Monaco
MD|Moldova|Moldavia|Moldovan,Moldavian|Chișinău
ME|Montenegro||Montenegrin|Podgorica
MF|Saint Martin|||Marigot
MG|Madagascar||Malagasy,Madagascan|Antananarivo
MH|Marshall Islands||Marshallese|Majuro
MK|North Macedonia|Macedonia,FYROM,FYR Macedonia,F.Y.R.O.M.,The former Yugoslav Republic of Macedonia,Former Yugoslav Republic of Macedonia|Macedonian,North Macedonian|Skopje
ML|Mali||Malian|Bamako
MM|Myanmar|Burma,Republic of the Union of Myanmar,Union of Myanmar|Burmese,Myanma,Myanmarese|Nay Pyi Taw
MN|Mongolia||Mongolian|Ulaanbaatar
MO|Macao|Macau|Macanese|Macao
MP|Northern Mariana Islands|Commonwealth of the Northern Mariana Islands,Saipan,CNMI||Saipan
MQ|Martinique||Martinican|Fort-de-France
MR|Mauritania|Islamic Republic of Mauritania|Mauritanian|Nouakchott
MS|Montserrat||Montserratian|Plymouth
MT|Malta||Maltese|Valletta
MU|Mauritius||Mauritian|Port Louis
MV|Maldives||Maldivian|Malé
MW|Malawi||Malawian|Lilongwe
MX|Mexico|México,United Mexican States|Mexican|Mexico City
MY|Malaysia||Malaysian|Kuala Lumpur
MZ|Mozambique|Moçambique|Mozambican|Maputo
NA|Namibia||Namibian|Windhoek
NC|New Caledonia||New Caledonian|Nouméa
NE|Niger||Nigerien,Nigerienne|Niamey
NF|Norfolk Island|||Kingston
NG|Nigeria|Federal Republic of Nigeria|Nigerian|Abuja
NI|Nicaragua||Nicaraguan|Managua
NL|Netherlands|The Netherlands,Holland,Kingdom of the Netherlands|Dutch,Dutchman|Amsterdam
NO|Norway||Norwegian|Oslo
NP|Nepal|Federal Democratic Republic of Nepal|Nepali,Nepalese|Kathmandu
NR|Nauru||Nauruan|Yaren
NU|Niue||Niuean|Alofi
NZ|New Zealand|Aotearoa,Aotearoa New Zealand|New Zealander|Wellington
OM|Oman|Sultanate of Oman|Omani|Muscat
PA|Panama||Panamanian|Panama City
PE|Peru|Perú|Peruvian|Lima
PF|French Polynesia||French Polynesian|Papeete
PG|Papua New Guinea|PNG,P.N.G.,Independent State of Papua New Guinea|Papua New Guinean,Papuan|Port Moresby
PH|Philippines|The Philippines|Filipino,Filipina,Philippine,Pilipino|Manila
PK|Pakistan|Islamic Republic of Pakistan|Pakistani|Islamabad
PL|Poland||Polish|Warsaw
PM|Saint Pierre and Miquelon|||Saint-Pierre
PN|Pitcairn|Pitcairn Islands||Adamstown
PR|Puerto Rico|Commonwealth of Puerto Rico|Puerto Rican|San Juan
PS|Palestine|State of Palestine,Occupied Palestinian Territory,Occupied Palestinian Territories,Palestinian Territories,Palestinian Territory,Palestinian territories,oPt,West Bank and Gaza|Palestinian|East Jerusalem
PT|Portugal||Portuguese|Lisbon
PW|Palau||Palauan|Ngerulmud
PY|Paraguay||Paraguayan|Asunción
QA|Qatar|State of Qatar|Qatari|Doha
RE|Réunion|La Réunion||Saint-Denis
RO|Romania|Rumania|Romanian|Bucharest
RS|Serbia||Serbian,Serb|Belgrade
RU|Russia|Russian Federation|Russian|Moscow
RW|Rwanda||Rwandan,Rwandese|Kigali
SA|Saudi Arabia|KSA,K.S.A.|Saudi,Saudi Arabian|Riyadh
SB|Solomon Islands||Solomon Islander|Honiara
SC|Seychelles||Seychellois|Victoria
SD|Sudan||Sudanese|Khartoum
SE|Sweden||Swedish,Swede|Stockholm
SG|Singapore||Singaporean|Singapore
SH|Saint Helena|||Jamestown
SI|Slovenia||Slovenian,Slovene|Ljubljana
SJ|Svalbard|Svalbard and Jan Mayen||Longyearbyen
SK|Slovakia|Slovak Republic|Slovak,Slovakian|Bratislava
SL|Sierra Leone||Sierra Leonean|Freetown
SM|San Marino||Sammarinese|San Marino
SN|Senegal||Senegalese|Dakar
SO|Somalia|Federal Republic of Somalia,Somaliland,Puntland|Somali,Somalian|Mogadishu
SR|Suriname|Surinam|Surinamese|Paramaribo
SS|South Sudan|S. Sudan|South Sudanese|Juba
ST|São Tomé and Príncipe|Sao Tome & Principe,Sao Tome|São Toméan|São Tomé
SV|El Salvador||Salvadoran,Salvadorean,Salvadorian|San Salvador
SX|Sint Maarten|||Philipsburg
SY|Syria|Syrian Arab Republic|Syrian|Damascus
SZ|Eswatini|Swaziland,eSwatini|Swazi|Mbabane
TC|Turks and Caicos Islands|Turks and Caicos,Turks & Caicos||Cockburn Town
TD|Chad|Tchad|Chadian|N'Djamena
TG|Togo|Togolese Republic|Togolese|Lomé
TH|Thailand||Thai|Bangkok
TJ|Tajikistan|Tadjikistan|Tajik,Tajikistani,Tadjik|Dushanbe
TK|Tokelau||Tokelauan|
TL|Timor-Leste|East Timor,Timor Leste,Democratic Republic of Timor-Leste|Timorese,East Timorese|Dili
TM|Turkmenistan||Turkmen,Turkmenistani|Ashgabat
TN|Tunisia||Tunisian|Tunis
TO|Tonga||Tongan|Nuku'alofa
TR|Turkey|Türkiye,Turkiye|Turkish,Turk|Ankara
TT|Trinidad and Tobago|Trinidad & Tobago,T&T,Trinidad|Trinidadian,Tobagonian|Port of Spain
TV|Tuvalu||Tuvaluan|Funafuti
TW|Taiwan|Chinese Taipei,Taiwan Province of China|Taiwanese|Taipei
TZ|Tanzania|United Republic of Tanzania|Tanzanian|Dodoma
UA|Ukraine||Ukrainian|Kyiv
UG|Uganda||Ugandan|Kampala
US|United States|USA,U.S.A.,US,U.S.,United States of America,U S,U S A,America|American|Washington
UY|Uruguay|Eastern Republic of Uruguay|Uruguayan|Montevideo
UZ|Uzbekistan||Uzbek,Uzbekistani|Tashkent
VA|Vatican City|Holy See,Vatican,The Vatican||Vatican City
VC|Saint Vincent and the Grenadines|St. Vincent & the Grenadines,St. Vincent,Saint Vincent|Vincentian|Kingstown
VE|Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Caracas
VG|British Virgin Islands|BVI||Road Town
VI|U.S. Virgin Islands|US Virgin Islands,Virgin Islands,USVI||Charlotte Amalie
VN|Vietnam|Viet Nam,Socialist Republic of Viet Nam,Socialist Republic of Vietnam|Vietnamese|Hanoi
VU|Vanuatu||Vanuatuan,Ni-Vanuatu|Port Vila
WF|Wallis and Futuna|||Mata-Utu
WS|Samoa|Independent State of Samoa|Samoan|Apia
XK|Kosovo|Kosova,Kosovo*|Kosovar,Kosovan|Pristina
YE|Yemen||Yemeni,Yemenite|Sana'a
YT|Mayotte|||Mamoudzou
ZA|South Africa|RSA|South African|Pretoria
ZM|Zambia||Zambian|Lusaka
ZW|Zimbabwe||Zimbabwean|Harare
`;

/** Areas that hold several countries, or parts of them. */
const AREAS = `Africa,Sub-Saharan Africa,Subsaharan Africa,North Africa,Northern Africa,West Africa,Western Africa,East Africa,Eastern Africa,
Central Africa,Southern Africa,Horn of Africa,Greater Horn of Africa,Great Lakes,Great Lakes Region,Sahel,Sahel Region,Maghreb,Sahara,Lake Chad Basin,
East and Horn of Africa,East and Southern Africa,Eastern and Southern Africa,West and Central Africa,Central and West Africa,Mano River,
Asia,Asia Pacific,Asia and the Pacific,Asia and Pacific,Central Asia,South Asia,Southern Asia,East Asia,Eastern Asia,Southeast Asia,South East Asia,
South-Eastern Asia,Southeastern Asia,West Asia,Western Asia,West and Central Asia,South and Central Asia,South and West Asia,Northeast Asia,Asia Minor,Eurasia,
Middle East,Middle East and North Africa,MENA,Near East,Far East,Arab World,Arab States,Arab Region,Gulf,Persian Gulf,Gulf States,Arabian Peninsula,
Levant,Mashreq,Mesopotamia,Caucasus,South Caucasus,North Caucasus,Southern Caucasus,
Europe,Western Europe,Eastern Europe,Central Europe,Northern Europe,Southern Europe,Central and Eastern Europe,South Eastern Europe,Southeast Europe,
South East Europe,Southeastern Europe,Balkans,Western Balkans,Balkan,Baltic,Baltics,Baltic States,Baltic Sea Region,Scandinavia,Nordic Region,Benelux,Schengen,Schengen Area,
Eastern Partnership,Eastern Neighbourhood,Southern Neighbourhood,European Neighbourhood,European Union,EU,Eurozone,Iberian Peninsula,Crimean Peninsula,
Mediterranean,Southern Mediterranean,Black Sea,Black Sea Region,Caspian,Caspian Sea,Red Sea,Danube Region,
North America,South America,Latin America,Latin America and the Caribbean,Latin America and Caribbean,Central America,Mesoamerica,Americas,Caribbean,
West Indies,Northern Triangle,Andes,Andean Region,Amazon,Amazon Basin,Amazonia,Southern Cone,New England,Midwest,Upper Midwest,Pacific Northwest,Deep South,Mid-Atlantic,
West Coast,East Coast,Gulf Coast,Great Plains,Appalachia,Sun Belt,Rust Belt,Gulf of Mexico,
Oceania,Pacific,Pacific Islands,South Pacific,Pacific Region,Pacific Rim,Indo-Pacific,Asia-Pacific Region,Melanesia,Polynesia,Indian Ocean,Atlantic,Atlantic Ocean,
Pacific Ocean,Arctic,Antarctic,Mekong,Mekong Region,Greater Mekong Subregion,Himalayas,Hindu Kush,Global South,Global North,Commonwealth,
Commonwealth of Independent States,CIS,SADC Region,Kurdistan,Kurdistan Region of Iraq,Kashmir,Soviet Union,USSR,Yugoslavia,Donbas,Donbass`;

const LONG_FORM = /^(?:the )?(?:(?:islamic|federal|federated|arab|united|socialist|democratic|peoples|hashemite|bolivarian|oriental) ){0,3}(?:republic|kingdom|state|government|sultanate|commonwealth|principality|union) of (?:the )?/;

interface Tables {
  readonly names: ReadonlyMap<string, string>;
  readonly demonyms: ReadonlyMap<string, string>;
  readonly countries: ReadonlyMap<string, Country>;
  readonly areas: ReadonlySet<string>;
}
let tables: Tables | null = null;

/** Read at first use, so that loading the module costs nothing. */
function loadTables(): Tables {
  if (tables) return tables;
  const names = new Map<string, string>();
  const demonyms = new Map<string, string>();
  const countries = new Map<string, Country>();
  for (const line of TABLE.trim().split('\n')) {
    const [code = '', name = '', others = '', peoples = '', capital = ''] = line.split('|');
    countries.set(code, { code, name, capital: capital || null });
    for (const one of [name, ...others.split(',')]) {
      const key = foldName(one).replace(/^the /, '');
      if (key && !names.has(key)) names.set(key, code);
    }
    for (const people of peoples.split(',')) {
      const key = foldName(people);
      if (!key || demonyms.has(key)) continue;
      demonyms.set(key, code);
      if (!/(?:ese|ish|sh|ss|men|ch)$/.test(key)) demonyms.set(`${key}s`, code);
    }
  }
  const areas = new Set(AREAS.split(/[,\n]+/).map((area) => foldName(area)));
  tables = { names, demonyms, countries, areas };
  return tables;
}

/**
 * The country that a name means, as alpha-2: "Viet Nam", "the Gambia", "Republic of Latvia", "U.S." Null where it is
 * no country's name. "US" and "us" are told apart by case, as are other abbreviations.
 */
export function countryOf(name: string): string | null {
  const { names } = loadTables();
  const key = foldName(name).replace(/^the /, '');
  const code = names.get(key);
  if (code !== undefined) return key.length <= 4 && isShortName(key) && name !== name.toUpperCase() && !/^[Bo]/.test(name) ? null : code;
  const long = LONG_FORM.exec(key);
  return long ? names.get(key.slice(long[0].length)) ?? null : null;
}
const SHORT_NAMES = new Set(['us', 'u s', 'uk', 'u k', 'usa', 'uae', 'drc', 'prc', 'png', 'ksa', 'rsa', 'rdc', 'opt', 'bih', 'bvi', 'dprk', 'cnmi', 'usvi', 't t']);
const isShortName = (key: string): boolean => SHORT_NAMES.has(key);

/** The country of a nationality word, as alpha-2: "Pakistani", "Afghans", "Dutch". Null where it is none. */
export const demonym = (word: string): string | null => loadTables().demonyms.get(foldName(word)) ?? null;

/** True where the words are a country's name in any form. */
export const isCountryName = (words: string): boolean => countryOf(words) !== null;

/** True where the words name an area of several countries: "West Africa", "the Sahel". */
export const isAreaName = (words: string): boolean => loadTables().areas.has(foldName(words).replace(/^the /, ''));

/** The country of an alpha-2 code, or null. */
export const countryByCode = (code: string): Country | null => loadTables().countries.get(code) ?? null;

/** The folded names of countries and areas, for lookup by words; capital letters are the caller's to check. */
export const countryNames = (): ReadonlyMap<string, string> => loadTables().names;
export const areaNames = (): ReadonlySet<string> => loadTables().areas;
