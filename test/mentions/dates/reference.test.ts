// The release's own date: dateline before posted before a line of its own before a scraper's stamp; the caller's last.
import { describe, expect, it } from 'vitest';
import { readReference } from '../../../src/mentions/dates/index.js';
import { makeRelease } from '../../../src/text/release.js';
import type { Stamp } from '../../../src/zones/zone.js';
import { pageOf } from '../../support/page.js';
import { pageFor } from './read.js';

/** A reference read from a text in which `<kind:words>` marks the stamps. */
function reference(marked: string, published: string | null = null) {
  const stamps: Stamp[] = [];
  let text = '';
  for (const piece of marked.split(/(<[a-z]+:[^>]*>)/)) {
    const stamp = /^<([a-z]+):([^>]*)>$/.exec(piece);
    if (stamp)
      stamps.push({ kind: stamp[1] as Stamp['kind'], start: text.length, end: text.length + stamp[2]!.length });
    text += stamp ? stamp[2] : piece;
  }
  const page = pageFor(text);
  const found = readReference(makeRelease(text, published), { ...page.layout, stamps });
  return (
    found && { edtf: found.edtf, words: found.span && text.slice(found.span.start, found.span.end), rule: found.rule }
  );
}

describe('readReference', () => {
  it.each([
    ['<dateline:VIENNA, 4 March 2024> - The office met.', '2024-03-04'],
    ['<posted:Posted on 15 Feb 2021> The office met.', '2021-02-15'],
    ['<line:Friday, November 29th, 2024>\nThe office met.', '2024-11-29'],
    ['<scraped:date 2022-10-19> The office met.', '2022-10-19'],
    ['<scraped:2022-10-19T08:00:00Z> The office met.', '2022-10-19'],
    ['<posted:Saturday, 11/02/2023 08:00> The office met.', '2023-02-11'],
    ['<posted:Thu, 09/02/2021 - 19:45> The office met.', '2021-09-02'],
    ['<posted:Sat, 09/02/2019 - 19:45> The office met.', '2019-02-09'],
    ['<line:October 26, 2010>\n<dateline:PRISTINA, Oct. 21, 2010> – Donors met.', '2010-10-21'],
    ['<line:4 March 2024>\n<dateline:VIENNA, 4 March (UN)> - The office met.', '2024-03-04'],
    ['<line:2 January 2024>\n<dateline:VIENNA, 30 December (UN)> - The office met.', '2023-12-30'],
    ['<dateline:WASHINGTON  Wednesday  Jan  24>  The senator spoke.', 'XXXX-01-24'],
    ['<line:May 2013>\nThe office met.', '2013-05'],
    ['<line:April 11-12, 2015>\n<posted:Published on: April 24, 2015>\nA fair.', '2015-04-24'],
    ['Today, 29 March, the office opened.', 'XXXX-03-29'],
    ['The fair opened today, Thursday 9 May 2019, in Oran.', '2019-05-09'],
    ['It drew 30 people, against 20 last year, 2006.', '2007'],
    ['The office met on 4 March 2024.', null],
    ['<posted:Posted by admin> The office met.', null],
  ])('%s', (text, edtf) => {
    expect(reference(text)?.edtf ?? null).toBe(edtf);
  });
  it('takes the caller where the text bears no date', () => {
    expect(reference('The office met.', '2020-01-31')).toEqual({
      edtf: '2020-01-31',
      words: null,
      rule: 'dates/reference-caller',
    });
    expect(reference('<line:4 March 2024>', '2020-01-31')?.edtf).toBe('2024-03-04');
    expect(reference('<dateline:VIENNA, 4 March> - They met.', '2024-03-05')?.edtf).toBe('2024-03-04');
  });
  it('quotes the date alone', () => {
    expect(reference('<posted:Posted on 15 Feb 2021 by admin>')?.words).toBe('15 Feb 2021');
  });
});

describe('the date of a page, by its own layout', () => {
  const BODY = 'The club held a dinner in Leeds, and many of its members came to it with friends.';
  it.each([
    [`Harbour news\n30 Apr 2012 20:10:36 GMT\n\n${BODY}`, '2012-04-30'],
    [`Harbour news\n3PM PST Tuesday, November 15, 2022\n\n${BODY}`, '2022-11-15'],
    [`Harbour news\nBy desk_06 | April 12, 2019\n\n${BODY}`, '2019-04-12'],
    [`Harbour news\nDate Created : 10/31/2008 5:35:36 AM : Story Author : Ann Lee\n\n${BODY}`, '2008-10-31'],
    [`Harbour news\nMay 2020 / mai 2020\n\n${BODY}`, '2020-05'],
    [`Harbour news\nSource: Anadolu   2017-03-08 05:19:31\n\nGENEVA, March 7 (Anadolu) -- ${BODY}`, '2017-03-07'],
    [`Harbour news\n\nTema, Oct. 16, 2019, GNA - ${BODY}`, '2019-10-16'],
    [`Harbour news\n\nApril 23, 2018 — In February, the club met. ${BODY}`, '2018-04-23'],
    [`Harbour news\n\nOn October 20, 2008 - ${BODY}`, '2008-10-20'],
    [`Harbour news\ndate 2019-10-08\n\n${BODY}\n\nLast Updated: October 10, 2019`, '2019-10-08'],
    [`Harbour news\n4 May 2019\n\n${BODY}\n\nExpires: 5/16/2020`, '2019-05-04'],
    [`11 June 2004, 9:15 am\nSource: Lind\n\nPress release\n10 June 2004\n\nHarbour news\n\n${BODY}`, '2004-06-10'],
    [`11 June 2004, 9:15 am\nPress Release: Lind\n\n10 June 2004\n\nHarbour news\n\n${BODY}`, '2004-06-10'],
    [`Harbour news\n\nOSLO, December 6, 2011, Asia-Plus - ${BODY}`, '2011-12-06'],
    [`Harbour news\n\nOslo/14.03.22/Vesta: ${BODY}`, '2022-03-14'],
    [`Harbour news\n\n12 Nov 15 - ${BODY}`, '2015-11-12'],
    [`Harbour news\n\n• 11 Mar. 2015 - 12 Mar. 2015\n• |\n• Last updated: 13 Mar. 2015 10:20\n\n${BODY}`, '2015-03-13'],
    [`Harbour news for all of the town\n- annlee\n- Oct 8, 2024\n- 2 min read\n${BODY}`, '2024-10-08'],
    [`Harbour news\nMay 7, 2018 6:40 pm Last Updated: May 8, 2018 7:10 am\n${BODY}`, '2018-05-07'],
    [`Harbour news\n2018-06-02 09:11:25.120 | view 75 | share : |\n\nOSLO, May 20 (SUNA) - ${BODY}`, '2018-05-20'],
    [`Harbour news\n\nPress Statement(Oslo,Norway) 14th November 2016 : ${BODY}`, '2016-11-14'],
    [`Harbour news\n\nOSLO, NORWAY 18th May 2025 - 19th May 2025\n\n${BODY}`, null],
    [`Harbour news\n\n30/05/2024 - Second meeting\n${BODY}\n\n25/01/2024 - First meeting\n${BODY}`, null],
  ])('%s', (text, edtf) => expect(pageOf(text).reference?.edtf ?? null).toBe(edtf));
});
