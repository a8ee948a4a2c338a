// Who issued the release, where the text says so: "This post originally appeared on the Data Carpentry website",
// "(ILO News)", "Press release of the Ministry", the contact block's own organisation. Null where unsure.

import type { Release } from '../text/release.js';
import { quote, type Span } from '../text/span.js';
import { flatten } from '../text/squeeze.js';
import { findBody, ORG_HEADS } from '../vocab/organizations.js';
import { isPlaceName } from '../vocab/places.js';
import { nameEnd } from './capitals.js';
import type { Dateline } from './dateline.js';
import type { Row } from './row.js';
import type { Found } from './zone.js';

/** Phrases before the publisher's name, best first. `behind`, where given, must follow the name. */
export const PUBLISHER_ROWS: readonly (Row & { readonly behind?: RegExp })[] = [
  {
    id: 'publisher/first-appeared',
    pattern: /(?:originally|first) (?:appeared|published|posted|issued)(?: here)? (?:on|at|by|in|to|with) (?:the )?/,
    behind: /^ (?:website|blog|web ?site|site|page)\b|^'s (?:website|blog)|^[.,)]|^$|^\n/,
    finds: [
      'This post [originally appeared on the ]Harbour Trust website.',
      '([originally posted to the ]Harbour Trust blog on 3 July)',
    ],
    leaves: ['The idea originally came from Lima.'],
  },
  {
    id: 'publisher/on-behalf',
    pattern: /(?:APO Group|[Ii]ssued|[Rr]eleased|[Dd]istributed|[Pp]ublished) on behalf of (?:the )?/,
    finds: ['Distributed by [APO Group on behalf of ]Harbour Trust'],
    leaves: ['He spoke on behalf of the Harbour Trust.'],
  },
  {
    id: 'publisher/release-of',
    pattern: /^(?:[Pp]ress|[Nn]ews|[Mm]edia) (?:[Rr]elease|[Ss]tatement|[Nn]ote) (?:of|by|from|issued by) (?:the )?/m,
    behind: /^(?:\n|$)/,
    finds: ['[Press release of the ]Ministry of Health'],
    leaves: ['According to a press release from Lima'],
  },
  {
    id: 'publisher/newsroom-story',
    pattern: /^The (?=[A-Z])/m,
    behind: /^ (?:Newsroom|newsroom|[Pp]ress [Oo]ffice|Communications) (?:wrote|published|issued|released|produced)/,
    finds: ['[The ]HTO Newsroom wrote this story.'],
    leaves: ['He works in the newsroom.'],
  },
  {
    id: 'publisher/posted-on-site',
    pattern:
      /(?:article|text|release|statement|story|piece) (?:was )?(?:originally )?(?:posted|published) on the (?=[A-Z])/,
    behind: /^ (?:website|site|blog)/,
    finds: ['this [article posted on the ]HTO-Uganda website'],
    leaves: ['an article posted on the wall'],
  },
  {
    id: 'publisher/source-line',
    pattern:
      /^(?:SOURCE|Source|Issued by|Released by|Press release by|From|News provided by)(?: ?:[ \n]{0,3}|[ \n]{1,2})(?:the )?(?=[A-Z])/m,
    behind: /^\.?(?:\n|$)|^ {1,4}(?:(?:19|20)\d\d-|[|/]|Editor:|Author:)/,
    finds: ['[SOURCE ]Harbour Trust', '[Source: ]Ministry of Health', '[From:\n]Harbour Trust'],
    leaves: ['source of the Nile', 'Sources say so'],
  },
  {
    id: 'publisher/by-line',
    pattern: /^(?:(?:[Pp]ublished|[Pp]osted|[Ww]ritten)(?: on)? .{6,30} )?[Bb]y (?:the )?(?=[A-Z])/m,
    behind: /^(?:\n|$| \| | on \d)/,
    finds: ['[Published 28.05.2018 by ]Harbour Events', '[By ]U.S. Embassy Kigali', '[By the ]Ministry of Health'],
    leaves: ['by the harbour', 'Led by Jane Doe'],
  },
];

/** "Harbour Systems, Inc." */
const LEGAL = /^, (?:Inc|LLC|Ltd|Corp|Co|PLC|plc|LLP|GmbH)\b\.?/;

/** True of a name that is a body's and no person's: it is well known, or has the head word of one. */
const isBodyName = (name: string): boolean =>
  findBody(name) !== null ||
  /^[A-Z]{2,6}$/.test(name) ||
  name
    .split(' ')
    .some((word) => ORG_HEADS.has(word.toLowerCase()) || /^(?:Events|News|Team|Newsroom|Desk|Online)$/.test(word));

const TRIGGER =
  /originally|first (?:appeared|published|posted)|on behalf of|(?:release|statement|note) (?:of|by|from|issued)|newsroom|press office|posted on|published on|source|news provided by|^from ?:|^from$|^(?:published|posted) .{6,30} by |^by [A-Z]|(?:issued|released|distributed) by/im;
const AGENCY_TAIL = / ?(?:News|Newsroom|news|Press Release|Press Service)$/;
/** "The HERALD - Two sessions …" */
const PAPER = /^(?:[A-Z]{6,15}|[^\s-]{2,20} (?:News|Times|Online|Post|Herald|Monitor)(?: Agency| Service)?)$/;
/** "OSCE Mission in Kosovo" */
const OFFICE = /^([A-Z]{3,8}) (?:Mission|Delegation|Representation) (?:to|in) [A-Z][^\s,.]{2,20}/;
const CITY_TAIL = /^(?<name>[A-Z]{2,8}(?:-[A-Z]{2,8})?) [A-Z][^\s\d]{1,24}(?: [A-Z][^\s\d]{1,24})?$/;

/** The publisher, by the first sign that holds: a phrase that says so, the dateline's agency, the paper's own line, the contact's organisation. */
export function readPublisher(
  release: Release,
  signs: {
    readonly dateline: Dateline | null;
    /** "Ahram Online" of "Ahram Online , Wednesday 21 Mar 2018", "UNHCR" of "UNHCR, 30 Jan 2015". */
    readonly stampName: Span | null;
    /** "Harbour Trust Regional Office for Africa" over the headline, or the site's name behind it. */
    readonly masthead: { readonly span: Span; readonly rule: string } | null;
    /** "The International Organization for Migration (IOM)" under a menu's "Who we are". */
    readonly selfName: Span | null;
    readonly contactOrganization: Span | null;
    readonly within: Span;
    readonly contacts: readonly Span[];
    readonly title: string;
    readonly lead: string;
    /** The "About" heading, or the first paragraph behind the end mark. */
    readonly boilerplate: Span | null;
  },
): Found<string> | null {
  const found = (span: Span, rule: string): Found<string> => ({
    value: flatten(quote(release.raw, span)).trim(),
    span,
    rule,
  });
  const head = release.view.slice(0, 20_000);
  if (TRIGGER.test(head)) {
    for (const { id, pattern, behind } of PUBLISHER_ROWS) {
      const match = pattern.exec(head);
      if (!match) continue;
      const start = match.index + match[0].length;
      let end = nameEnd(head, start);
      if (end > start) end += LEGAL.exec(head.slice(end, end + 8))?.[0].length ?? 0;
      // "HTO Newsroom wrote": the last words of the name may belong to what follows.
      while (end > start && behind && !behind.test(head.slice(end, end + 40))) end = head.lastIndexOf(' ', end - 1);
      if (end <= start + 1) continue;
      const name = head.slice(start, end);
      if (id === 'publisher/by-line' && !isBodyName(name)) continue;
      // "HTO-Uganda website": the body is the part in capitals.
      const own = id === 'publisher/posted-on-site' ? (/^[A-Z]{3,12}(?=-[A-Z])/.exec(name)?.[0] ?? name) : name;
      return found({ start, end: start + own.length }, id);
    }
  }
  if (signs.dateline?.agency) {
    // "(Harbour News)", "/Harbour Wire/", or the bare letters of a desk
    const { start, end } = signs.dateline.agency;
    const mark = /[(/]/.test(release.view[start] as string) ? 1 : 0;
    const inner = release.view.slice(start + mark, end - mark).replace(AGENCY_TAIL, '');
    if (/^\p{Lu}/u.test(inner) && !/\d/.test(inner))
      return found({ start: start + mark, end: start + mark + inner.length }, 'publisher/agency');
  }
  const paper = signs.lead.slice(0, nameEnd(signs.lead, 0, 5));
  if (
    PAPER.test(paper.replace(/^The /, '')) &&
    / ?-{1,2} (?=[A-Z])/y.test(signs.lead.slice(paper.length)) &&
    !isPlaceName(paper)
  ) {
    const start = release.view.indexOf(signs.lead.slice(0, 60));
    if (start >= 0) return found({ start, end: start + paper.length }, 'publisher/paper');
  }
  if (signs.masthead) return found(signs.masthead.span, signs.masthead.rule);
  if (signs.stampName) return found(signs.stampName, 'publisher/stamp-line');
  if (signs.selfName) return found(signs.selfName, 'publisher/who-we-are');
  if (signs.contactOrganization) {
    const words = quote(release.view, signs.contactOrganization);
    const short = CITY_TAIL.exec(words)?.groups?.name;
    const office = OFFICE.exec(words);
    if (office && findBody(office[1] as string))
      return found(
        { start: signs.contactOrganization.start, end: signs.contactOrganization.start + office[0].length },
        'publisher/contact',
      );
    if (short && findBody(short))
      return found(
        { start: signs.contactOrganization.start, end: signs.contactOrganization.start + short.length },
        'publisher/contact',
      );
  }
  const own = siteOwner(release, signs.contacts) ?? aboutName(release, signs);
  return own ? found(own, 'publisher/own-site') : null;
}

const DOMAIN = /(?:@|:\/\/(?:www\.)?|www\.)(?<label>[a-z][a-z-]{1,30})\.[a-z]/gi;
const FREE = new Set([
  'gmail',
  'yahoo',
  'hotmail',
  'outlook',
  'facebook',
  'twitter',
  'instagram',
  'linkedin',
  'youtube',
  'un',
  'bit',
  'google',
  'flickr',
  'state',
  'europa',
  'gov',
  'mail',
  'info',
]);

/** The body whose short form is the contact block's own web name: "jdoe@hto.org" and "the Harbour Trust Organisation (HTO)". */
function siteOwner(release: Release, contacts: readonly Span[]): Span | null {
  for (const contact of contacts) {
    for (const match of release.view
      .slice(contact.start, Math.min(contact.end, contact.start + 2000))
      .matchAll(DOMAIN)) {
      const label = (match.groups?.label ?? '').toUpperCase();
      if (FREE.has(label.toLowerCase()) || label.length < 3) continue;
      const at = release.view.indexOf(`(${label})`);
      if (at < 0) continue;
      const from = Math.max(0, at - 120);
      const long = longFormStart(release.view.slice(from, at), label);
      const known = findBody(label);
      if (known && (known.kind === 'igo' || known.kind === 'donor' || long < 0))
        return { start: at + 1, end: at + 1 + label.length };
      if (long >= 0) return { start: from + long, end: at - 1 };
    }
  }
  return null;
}
/** Start of the name that ends at the end of `text`, whose initials hold `short`; -1 where there is none. */
function longFormStart(text: string, short: string): number {
  for (const match of [...text.matchAll(/(?:^|[ \n])(?=[A-Z])/g)].reverse()) {
    const start = match.index + match[0].length;
    const name = text.slice(start).trimEnd();
    if (
      !/^The /.test(name) &&
      initials(name).includes(short) &&
      nameEnd(name.replace(/\n/g, ' '), 0, 12) === name.length
    )
      return start;
  }
  return -1;
}
const initials = (name: string): string =>
  name.replace(/\b(?:of|for|the|and|in|on|to|de)\b/g, '').replace(/[^A-Z]/g, '');

/** The body of an "About" heading or of the paragraph after the end mark, where title or lead have it too. */
function aboutName(
  release: Release,
  signs: { readonly title: string; readonly lead: string; readonly boilerplate: Span | null },
): Span | null {
  if (!signs.boilerplate) return null;
  const text = release.view.slice(
    signs.boilerplate.start,
    Math.min(signs.boilerplate.end, signs.boilerplate.start + 200),
  );
  const match = /^(?:About|ABOUT) (?:the |The |THE )?/.exec(text);
  const skip = match?.[0].length ?? /^The /.exec(text)?.[0].length ?? 0;
  const name = text.slice(skip, nameEnd(text, skip, 6));
  if (name.length < 3 || isPlaceName(name)) return null;
  const span = { start: signs.boilerplate.start + skip, end: signs.boilerplate.start + skip + name.length };
  return signs.lead.startsWith(name) || signs.lead.startsWith(`The ${name}`) || signs.title.includes(name)
    ? span
    : null;
}
