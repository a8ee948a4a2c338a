// Who issued the release, where the text says so: "This post originally appeared on the Data Carpentry website",
// "(ILO News)", "Press release of the Ministry", the contact block's own organisation. Null where unsure.
import { quote, type Span } from '../text/span.js';
import type { Release } from '../text/release.js';
import { type Row } from './row.js';
import { findBody } from '../vocab/organizations.js';
import { isPlaceName } from '../vocab/places.js';
import type { Dateline } from './dateline.js';
import type { Found } from './zone.js';

const WORD = "\\p{Lu}[\\p{L}\\p{N}&'.-]{0,30}";
const BODY = `(?<name>(?:the )?${WORD}(?: (?:${WORD}|(?:of|for|the|and|in|on|to|de|&)(?= ))){0,8})`;

/** Phrases that name the publisher, best first; the group "name" is its name. */
export const PUBLISHER_ROWS: readonly Row[] = [
  { id: 'publisher/first-appeared', pattern: new RegExp(`(?:originally|first) (?:appeared|published|posted|issued)(?: here)? (?:on|at|by|in|to|with) (?:the )?${BODY}(?= (?:website|blog|web ?site|site|page)\\b|'s (?:website|blog)|[.,)]|$)`, 'mu'),
    finds: ['This post [originally appeared on the Harbour Trust] website.', '([originally posted to the Harbour Trust] blog on 3 July)'], leaves: ['The idea originally came from Lima.'] },
  { id: 'publisher/on-behalf', pattern: new RegExp(`(?:[Dd]istributed by .{2,60}?|[Ii]ssued|[Rr]eleased) on behalf of (?:the )?${BODY}`, 'u'),
    finds: ['[Distributed by APO Group on behalf of Harbour Trust]'], leaves: ['He spoke on behalf of the Harbour Trust.'] },
  { id: 'publisher/release-of', pattern: new RegExp(`^(?:[Pp]ress|[Nn]ews|[Mm]edia) (?:[Rr]elease|[Ss]tatement|[Nn]ote) (?:of|by|from|issued by) (?:the )?${BODY}$`, 'mu'),
    finds: ['[Press release of the Ministry of Health]'], leaves: ['Press release of 3 May', 'According to a press release from Lima'] },
  { id: 'publisher/newsroom-story', pattern: new RegExp(`(?:^|\\n)(?:The )?${BODY} (?:Newsroom|newsroom|Press Office|press office|Communications) (?:wrote|published|issued|released|produced)`, 'u'),
    finds: ['[The HTO Newsroom wrote] this story.'], leaves: ['He works in the newsroom.'] },
  { id: 'publisher/posted-on-site', pattern: /(?:article|text|release|statement|story|piece) (?:was )?(?:originally )?(?:posted|published) on the (?<name>[A-Z]{3,12})(?:-[A-Z]\p{L}{1,20})? (?:website|site|blog)/u,
    finds: ['this [article posted on the HTO-Uganda website]'], leaves: ['an article posted on the wall'] },
  { id: 'publisher/source-line', pattern: new RegExp(`^(?:SOURCE|Source|Issued by|Released by|Press release by|From|News provided by)(?: ?: {0,3}| {1,2}|:?\\n{1,2})(?:the )?${BODY}\\.?$`, 'mu'),
    finds: ['[SOURCE Harbour Trust]', '[Source: Ministry of Health]', '[From:\nHarbour Trust]'], leaves: ['Source of the Nile: a journey', 'From Lima with love'] },
];

const TRIGGER = /originally|first (?:appeared|published|posted)|on behalf of|(?:release|statement|note) (?:of|by|from|issued)|newsroom|press office|posted on|published on|source|news provided by|^from:?$|(?:issued|released|distributed) by/im;
const AGENCY_TAIL = / ?(?:News|Newsroom|news|Press Release|Press Service)$/;
/** "The HERALD - Two sessions …" */
const PAPER = /^(?<name>(?:The )?(?:[A-Z]{6,15}|\p{Lu}\p{L}{2,15} (?:News|Times|Online|Post|Herald|Monitor)(?: Agency| Service)?)) ?-{1,2} (?=\p{Lu})/u;
/** "OSCE Mission in Kosovo" */
const OFFICE = /^([A-Z]{3,8}) (?:Mission|Delegation|Representation) (?:to|in) \p{Lu}\p{L}{2,20}/u;
const CITY_TAIL = /^(?<name>[A-Z]{2,8}(?:-[A-Z]{2,8})?) (?:\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$/u;

/** The publisher, by the first sign that holds: a phrase that says so, the dateline's agency, the paper's own line, the contact's organisation. */
export function readPublisher(release: Release, signs: {
  readonly dateline: Dateline | null;
  /** "Ahram Online" of "Ahram Online , Wednesday 21 Mar 2018", "UNHCR" of "UNHCR, 30 Jan 2015". */
  readonly stampName: Span | null;
  /** "The International Organization for Migration (IOM)" under a menu's "Who we are". */
  readonly selfName: Span | null;
  readonly contactOrganization: Span | null;
  readonly within: Span;
  readonly contacts: readonly Span[];
  readonly title: string;
  readonly lead: string;
  /** The "About" heading, or the first paragraph behind the end mark. */
  readonly boilerplate: Span | null;
}): Found<string> | null {
  const found = (span: Span, rule: string): Found<string> => ({ value: quote(release.raw, span).replace(/\s+/g, ' ').trim(), span, rule });
  const head = release.view.slice(0, 20_000);
  if (TRIGGER.test(head)) {
    for (const { id, pattern } of PUBLISHER_ROWS) {
      const match = pattern.exec(head);
      const name = match?.groups?.['name'];
      if (!match || !name) continue;
      const at = match.index + match[0].lastIndexOf(name);
      const tidy = name.replace(/^the /, '').replace(/(?: (?:of|for|the|and|in|on|to|de|&))+$/, '').replace(/[.,]$/, '');
      const start = at + name.indexOf(tidy);
      return found({ start, end: start + tidy.length }, id);
    }
  }
  if (signs.dateline?.agency) {
    const { start, end } = signs.dateline.agency;
    const inner = release.view.slice(start + 1, end - 1).replace(AGENCY_TAIL, '');
    if (/^\p{Lu}/u.test(inner) && !/\d/.test(inner)) return found({ start: start + 1, end: start + 1 + inner.length }, 'publisher/agency');
  }
  const paper = PAPER.exec(signs.lead)?.groups?.['name'];
  if (paper && !isPlaceName(paper)) {
    const start = release.view.indexOf(signs.lead.slice(0, 60));
    if (start >= 0) return found({ start, end: start + paper.length }, 'publisher/paper');
  }
  if (signs.stampName) return found(signs.stampName, 'publisher/stamp-line');
  if (signs.selfName) return found(signs.selfName, 'publisher/who-we-are');
  if (signs.contactOrganization) {
    const words = quote(release.view, signs.contactOrganization);
    const short = CITY_TAIL.exec(words)?.groups?.['name'];
    const office = OFFICE.exec(words);
    if (office && findBody(office[1] as string)) return found({ start: signs.contactOrganization.start, end: signs.contactOrganization.start + office[0].length }, 'publisher/contact');
    if (short && findBody(short)) return found({ start: signs.contactOrganization.start, end: signs.contactOrganization.start + short.length }, 'publisher/contact');
  }
  const own = siteOwner(release, signs.contacts) ?? aboutName(release, signs);
  return own ? found(own, 'publisher/own-site') : null;
}

const DOMAIN = /(?:@|:\/\/(?:www\.)?|www\.)(?<label>[a-z][a-z-]{1,30})\.[a-z]/gi;
const FREE = new Set(['gmail', 'yahoo', 'hotmail', 'outlook', 'facebook', 'twitter', 'instagram', 'linkedin', 'youtube', 'un', 'bit', 'google', 'flickr', 'state', 'europa', 'gov', 'mail', 'info']);

/** The body whose short form is the contact block's own web name: "jdoe@hto.org" and "the Harbour Trust Organisation (HTO)". */
function siteOwner(release: Release, contacts: readonly Span[]): Span | null {
  for (const contact of contacts) {
    for (const match of release.view.slice(contact.start, Math.min(contact.end, contact.start + 2000)).matchAll(DOMAIN)) {
      const label = (match.groups?.['label'] ?? '').toUpperCase();
      if (FREE.has(label.toLowerCase()) || label.length < 3) continue;
      const at = release.view.indexOf(`(${label})`);
      const long = at < 0 ? null : LONG_FORM.exec(release.view.slice(Math.max(0, at - 120), at));
      const known = findBody(label);
      if (known && (known.kind === 'igo' || known.kind === 'donor' || !long) && at >= 0) return { start: at + 1, end: at + 1 + label.length };
      if (long?.groups?.['name'] && initials(long.groups['name']).includes(label)) {
        const start = at - long[0].length + long[0].indexOf(long.groups['name']);
        return { start, end: start + long.groups['name'].length };
      }
    }
  }
  return null;
}
const LONG_FORM = new RegExp(`(?<name>${WORD}(?: (?:${WORD}|(?:of|for|the|and|in|on|to|de|&)(?= ))){1,9}) $`, 'u');
const initials = (name: string): string => name.replace(/\b(?:of|for|the|and|in|on|to|de)\b/g, '').replace(/[^A-Z]/g, '');

/** The body of an "About" heading or of the paragraph after the end mark, where title or lead have it too. */
function aboutName(release: Release, signs: { readonly title: string; readonly lead: string; readonly boilerplate: Span | null }): Span | null {
  if (!signs.boilerplate) return null;
  const text = release.view.slice(signs.boilerplate.start, Math.min(signs.boilerplate.end, signs.boilerplate.start + 200));
  const match = /^(?:About|ABOUT) (?:the |The |THE )?/.exec(text);
  const skip = match?.[0].length ?? (/^The /.exec(text)?.[0].length ?? 0);
  const name = new RegExp(`^${WORD}(?: ${WORD}){0,4}`, 'u').exec(text.slice(skip))?.[0].replace(/[.,]$/, '');
  if (!name || name.length < 3 || isPlaceName(name)) return null;
  const span = { start: signs.boilerplate.start + skip, end: signs.boilerplate.start + skip + name.length };
  return signs.lead.startsWith(name) || signs.lead.startsWith(`The ${name}`) || signs.title.includes(name) ? span : null;
}
