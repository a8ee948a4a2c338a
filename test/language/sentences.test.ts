// Where sentences end and where they do not, and which language a text is in.
import { describe, expect, it } from 'vitest';
import { identifyLanguage, readSentences } from '../../src/language/index.js';
import { tagSentence } from '../../src/language/tagger.js';
import { makeRelease } from '../../src/text/release.js';
import { layOut } from '../../src/zones/index.js';

/** Sentences of a paragraph under a headline. */
function split(paragraph: string): string[] {
  const release = makeRelease(`Nurses finish course in Kigali\n\n${paragraph}\n`);
  return readSentences(release, layOut(release))
    .slice(1)
    .map((sentence) => release.raw.slice(sentence.start, sentence.end));
}

describe('sentences', () => {
  it.each([
    [
      'Dr. Doe met Sen. Roe and Gen. A. B. Poe of the U.S. Army at 10 a.m. The talks ended at 5 p.m. Friday in Washington, D.C. They were long.',
      3,
    ],
    ["The nurses (from St. Mary's, Mt. Elgon and Ft. Worth) came on Jan. 5. They left on Feb. 6, 2020. All passed.", 3],
    ['"We are glad," said Prof. J. Doe. "They did well." The course cost $2.5 million. It ended.', 4],
    ['See Vol. 2, No. 3, Fig. 4, e.g. the map, i.e. the plan, etc. in the annex. Call Tel. 555 0100.', 2],
    ['Acme Inc. of Boston, Mass. and Roe Ltd. Corp. sent nurses. Who came? Forty! None left.', 4],
    ['The court ended the case.On Monday it opened another one in Lima.', 2],
    ['The talks were opened by H.E. Ms. Jane Doe in Lima. She thanked all who came.', 2],
    ['Tide Power Ltd. (NYSE: TPL), a maker of pumps, held a fair for nurses. It drew 40.', 2],
    ['MOBILE, Ala. (Feb. 20, 2024) - The port held a training for 40 pilots. It ended.', 2],
    ['KIGALI, Rwanda. April 24, 2018. - A five-day course on births ended here for 40 nurses.', 1],
    ['The course ended on August 28.TIDE Youth organised the day for 40 people. Two left.', 3],
    ['They met in Lima in 2019.In 2020 they met in Cusco with Prof.Roe and Dr.Poe again.', 2],
    ['The fee is Rs. 500 per head. Pay at the door of the hall in Gulu.', 2],
    ['The trust works in the U.S. The trust works in Kenya vs. the tide of years.', 2],
    ['He asked "Why?" and left for the coast with Ms. Roe of Co. Down, Ireland, Hon. Poe presiding.', 1],
  ])('%s', (text, count) => expect(split(text)).toHaveLength(count));
  it('run over newlines inside a paragraph, not over blank lines', () => {
    const lines = split(
      'The nurses of the three hospitals in the northern district of\nKigali met the minister and talked about births and the care of\nmothers.\n\nThey will meet again in the month of May, the minister told them.',
    );
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('district of\nKigali');
  });
  it('take each list item by itself', () => {
    expect(
      split(
        'The course taught three things to the nurses who came to it:\n\n• how to wash;\n• how to weigh;\n1. how to write',
      ),
    ).toHaveLength(4);
  });
  it('end where stops are lost', () => {
    const text =
      'Senator Roe Hosts Harbour Conference         FOR IMMEDIATE RELEASE  04 18 2005     BATON ROUGE  La     U S  Senator Jane Roe spoke to more than 200 guests today about harbours and tides in the State  The conference was held at the college and drew pilots from every harbour on the coast  Pilots asked for lights and buoys';
    const release = makeRelease(text);
    const found = readSentences(release, layOut(release)).map((sentence) => text.slice(sentence.start, sentence.end));
    expect(found).toContain('Pilots asked for lights and buoys');
    expect(found[0]).toBe('Senator Roe Hosts Harbour Conference');
  });
  it('carry paragraph and zone', () => {
    const release = makeRelease(
      'Nurses finish course in Kigali\n\nOne came late to the course today. Two came early to it.\n\nThree did not come to it at all.\n',
    );
    expect(readSentences(release, layOut(release)).map(({ zone, paragraph }) => `${zone} ${paragraph}`)).toEqual([
      'headline 0',
      'body 1',
      'body 1',
      'body 2',
    ]);
  });
});

describe('language', () => {
  it.each([
    ['The ministry held a workshop for the nurses of the district and thanked all who came to it.', 'en'],
    [
      'Le ministère a organisé un atelier pour les infirmières de la région et a remercié les participants dans une note.',
      'fr',
    ],
    [
      'El ministerio organizó un taller para las enfermeras de la región y agradeció a los participantes con una nota.',
      'es',
    ],
    [
      "Ma'aikatar lafiya ta gudanar da taron horas da ungozoma na kwana biyu a birnin Kano, kuma mata sittin ne suka halarci taron.",
      'ha',
    ],
    [
      'Wizara ya afya ilifanya warsha kwa wauguzi wa mkoa na iliwashukuru wote kwa kuhudhuria katika siku hiyo ya mwisho.',
      'sw',
    ],
    ['Министерство провело семинар для медсестер', 'ru'],
    ['عقدت الوزارة ورشة عمل للممرضات', 'ar'],
    ['Home News Contact', null],
  ])('%s', (text, language) => expect(identifyLanguage(text).language).toBe(language));
});

describe('tagger', () => {
  it('gives offsets of the sentence itself, whatever opens it', () => {
    const text = '• "Dr. Maria Lopez met 20 officers," he said.';
    const words = tagSentence(text);
    for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.text);
    expect(words.find((word) => word.text === 'Maria')?.tags.has('FirstName')).toBe(true);
  });
});
