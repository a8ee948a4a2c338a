// What the user knows is used for one call, and for that call only.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clean, extract, type Knowledge } from '../src/extract.js';
import { joinKnowledge, KnowledgeError, parseConfig, parseKnowledge } from '../src/knowledge/index.js';
import { digestOf } from '../src/run/settings.js';

const text = readFileSync(new URL('../docs/examples/release.txt', import.meta.url), 'utf8');
const knowledge = parseKnowledge(
  readFileSync(new URL('../docs/examples/knowledge.json', import.meta.url), 'utf8'),
  'knowledge.json',
);
const main = (release: string, own?: Knowledge | null) => extract(release, { knowledge: own }).events[0];
const names = (bodies: readonly { readonly name: string }[] | undefined) => bodies?.map(({ name }) => name);

describe('own knowledge', () => {
  it('names organisations, places and who pays, as the example shows', () => {
    expect(main(text, knowledge)).toMatchObject({
      organizers: [{ name: 'Hands Across the Lagoon', aliases: ['HAL'], role: 'organizer' }],
      funders: [{ name: 'Baobab Circle' }],
      locations: [{ city: 'Old Ferry', country: 'GM', latitude: 13.31, longitude: -16.61, geonamesId: null }],
    });
  });

  it('is gone after the call, whether that went well or not', () => {
    const before = extract(text);
    expect(extract(text, { knowledge })).not.toEqual(before);
    expect(extract(text)).toEqual(before);
    expect(() => extract(text, { knowledge: { places: [{ name: 'X' }] } as unknown as Knowledge })).toThrow(
      /^knowledge: field places\.0\.country: /,
    );
    expect(extract(text)).toEqual(before);
  });

  it('is that of the call where calls with different knowledge follow one another', () => {
    const held = (own: Knowledge) =>
      main('The Circle held a workshop in Larkwater on 3 May 2021.', own)?.locations[0]?.country;
    const of = (country: string): Knowledge => ({ places: [{ name: 'Larkwater', country }] });
    const [kenya, ghana] = [of('KE'), of('GH')];
    expect([held(kenya), held(ghana), held(kenya), held({}), held(ghana)].filter(Boolean)).toEqual([
      'KE',
      'GH',
      'KE',
      'GH',
    ]);
  });

  it('takes lines of boilerplate out of the text, and nothing rests on them', () => {
    const line = 'Every year the Morning Herald holds a workshop in Accra for 300 readers.';
    const release = `Nurses meet in Gulu\n\nGULU, 4 May 2021 - The Ministry of Health held a workshop in Gulu on 3 May 2021.\n\n${line}\n\nIt was attended by 40 nurses of the district.\n`;
    const own = { boilerplate: [line.replace('Morning Herald', 'Morning  Herald')] };
    expect(clean(release)).toContain(line);
    expect(clean(release, { knowledge: own })).not.toContain('Herald');
    expect(JSON.stringify(extract(release, { knowledge: own }).events)).not.toMatch(/Herald|Accra/);
  });

  it('keeps a body from a role that it never has', () => {
    const release = 'The Lagoon Wire organised a workshop in Banjul on 3 May 2021. It was funded by the Salt Trust.';
    expect(names(main(release)?.organizers)).toEqual(['Lagoon Wire']);
    expect(names(main(release)?.funders)).toEqual(['Salt Trust']);
    const own: Knowledge = {
      organizations: [
        { name: 'Lagoon Wire', roles: ['never-organizer'] },
        { name: 'Salt Trust', roles: ['never-funder'] },
      ],
    };
    expect(names(main(release, own)?.organizers)).toEqual([]);
    expect(names(main(release, own)?.funders)).toEqual([]);
  });

  it('makes the support of a known funder money, by its name, its alias, or a name of the shelf', () => {
    const release = (body: string) => `UNESCO held a workshop in Banjul on 3 May 2021 with the support of ${body}.`;
    const funders = (body: string, own: Knowledge) => names(main(release(body), own)?.funders);
    expect(
      funders('the Cercle Baobab', {
        organizations: [{ name: 'Baobab Circle', aliases: ['Cercle Baobab'], roles: ['funder'] }],
      }),
    ).toEqual(['Cercle Baobab']);
    expect(funders('Tide and Salt', { funders: ['Tide and Salt'] })).toEqual(['Tide and Salt']);
    expect(funders('Caritas', {})).toEqual([]);
    expect(funders('Caritas', { funders: ['Caritas'] })).toEqual(['Caritas']);
  });

  it('is part of what a record is known by', () => {
    const digests = [undefined, {}, { funders: ['A'] }, { funders: ['B'] }].map((own) =>
      digestOf({ knowledge: own }, null),
    );
    expect(new Set(digests).size).toBe(4);
    expect(digestOf({ knowledge: { funders: ['A'] } }, null)).toBe(digests[2]);
  });
});

describe('a knowledge file', () => {
  const fault = (content: string): string => {
    try {
      parseKnowledge(content, 'own.json');
    } catch (error) {
      if (error instanceof KnowledgeError) return error.message;
      throw error;
    }
    return 'none';
  };

  it.each([
    [
      '{\n "organizations": [\n  {"name": "A"},\n  {"name": 7}\n ]\n}',
      'own.json:4: field organizations.1.name: Invalid input: expected string, received number',
    ],
    [
      '{\n "organizations": [{"name": "A",\n   "kind": "club"}]}',
      'own.json:3: field organizations.0.kind: Invalid option: expected one of "igo"|"donor"|',
    ],
    ['{\n\n "organisations": []}', 'own.json:3: field organisations: is no field of it'],
    [
      '{"places": [\n{"name": "Gulu", "country": "Uganda"}]}',
      'own.json:2: field places.0.country: give an ISO 3166-1 alpha-2 code, such as "KE"',
    ],
    [
      '{"places": [\n{"name": "Gulu",\n "country": "UG", "latitude": 2.7}]}',
      'own.json:3: field places.0.latitude: latitude and longitude go together',
    ],
    ['{"places": [\n{"name": "Gulu"}]}', 'own.json:2: field places.0.country: '],
    ['[]', 'own.json:1: field the whole: '],
    ['{\n "funders": ["A",\n "B",\n ]}', 'own.json:4: is not valid JSON (a comma too many before "]")'],
    ['{\n "funders": ["A"\n "B"]}', 'own.json:3: is not valid JSON (a comma or "]" is missing here)'],
    ['{"funders": ["A"]', 'own.json:1: is not valid JSON (it ends too early)'],
    ['{"funders": [],\n "funders": []}', 'own.json:2: is not valid JSON ("funders" stands twice)'],
    ['{"funders": ["A\nB"]}', 'own.json:1: is not valid JSON (a string is not closed on its line)'],
    ['{} x', 'own.json:1: is not valid JSON (something stands behind the end)'],
    ['', 'own.json:1: is not valid JSON (it ends too early)'],
    ['['.repeat(100), 'own.json:1: is not valid JSON (nested too deep)'],
  ])('%j: %s', (content, message) => expect(fault(content).slice(0, message.length)).toBe(message));

  it('reads what JSON.parse reads', () => {
    const value = {
      $schema: './k.json',
      funders: ['Zoë "Z" \\ Fund', 'a\nb'],
      places: [{ name: 'X', country: 'KE', latitude: -1.5, longitude: 0 }],
    };
    const { $schema: _, ...rest } = value;
    for (const indent of [0, 2, '\t'])
      expect(parseKnowledge(JSON.stringify(value, null, indent), 'own.json')).toEqual(rest);
  });

  it('may be named by a config file, which may hold knowledge itself', () => {
    expect(parseConfig('{"knowledge": "a.json", "funders": ["A"]}', 'c')).toEqual({
      knowledge: { funders: ['A'] },
      files: ['a.json'],
    });
    expect(parseConfig('{"knowledge": ["a.json", "b.json"]}', 'c').files).toEqual(['a.json', 'b.json']);
    expect(() => parseConfig('{"knowledge": 3}', 'c')).toThrow(
      'c:1: field knowledge: give the path of a file, or a list of them',
    );
  });

  it('joins with others, earlier ones first', () => {
    expect(joinKnowledge([])).toBeNull();
    expect(joinKnowledge([{ funders: ['A'] }, { funders: ['B'], boilerplate: ['x'] }])).toEqual({
      organizations: [],
      places: [],
      boilerplate: ['x'],
      funders: ['A', 'B'],
    });
  });
});
