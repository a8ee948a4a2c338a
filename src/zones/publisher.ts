// Who issued the release, where the text says so: "This post originally appeared on the Data Carpentry website",
// "(ILO News)", "Press release of the Ministry", the contact block's own organisation. Null where unsure.
import { quote, type Span } from '../text/span.js';
import type { Release } from '../text/release.js';
import type { Dateline } from './dateline.js';
import type { Found } from './zone.js';

const BODY = "(?<name>(?:the )?\\p{Lu}[\\p{L}\\p{N}&'.-]{0,30}(?: (?:\\p{Lu}[\\p{L}\\p{N}&'.-]{0,30}|of|for|the|and|in|on|to|de|&)){0,8})";

interface Row { readonly id: string; readonly pattern: RegExp }

const ROWS: readonly Row[] = [
  { id: 'publisher/first-appeared', pattern: new RegExp(`(?:originally|first) (?:appeared|published|posted)(?: here)? (?:on|at|by|in|to|with) (?:the )?${BODY}(?= (?:website|blog|web ?site|site|page)\\b|'s (?:website|blog)|[.,)]|$)`, 'u') },
  { id: 'publisher/on-behalf', pattern: new RegExp(`(?:[Dd]istributed by .{2,60}?|[Ii]ssued|[Rr]eleased) on behalf of (?:the )?${BODY}`, 'u') },
  { id: 'publisher/release-of', pattern: new RegExp(`^(?:press|news|media) (?:release|statement|note) (?:of|by|from|issued by) (?:the )?${BODY}$`, 'imu') },
  { id: 'publisher/newsroom-story', pattern: new RegExp(`(?:^|\\n)(?:The )${BODY} (?:Newsroom|newsroom|Press Office|press office) (?:wrote|published|issued|released)`, 'u') },
  { id: 'publisher/posted-on-site', pattern: new RegExp(`(?:article|text|release|statement) (?:was )?(?:posted|published) on the (?<name>[A-Z]{3,12})(?:-[A-Z]\\p{L}+)? (?:website|site|blog)`, 'u') },
  { id: 'publisher/source-line', pattern: new RegExp(`^(?:source|issued by|released by|press release by|distributed by)s?:? {1,3}(?:the )?${BODY}$`, 'imu') },
];

const TRIGGER = /originally|first (?:appeared|published|posted)|on behalf of|(?:release|statement|note) (?:of|by|from|issued)|newsroom|press office|posted on|published on|source|(?:issued|released|distributed) by/i;
const AGENCY_TAIL = / ?(?:News|Newsroom|news|Press Release|Press Service)$/;
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
}): Found<string> | null {
  const found = (span: Span, rule: string): Found<string> => ({ value: quote(release.raw, span).replace(/\s+/g, ' ').trim(), span, rule });
  const head = release.view.slice(0, 20_000);
  if (TRIGGER.test(head)) {
    for (const { id, pattern } of ROWS) {
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
  if (signs.stampName) return found(signs.stampName, 'publisher/stamp-line');
  if (signs.selfName) return found(signs.selfName, 'publisher/who-we-are');
  if (signs.contactOrganization) {
    const words = quote(release.view, signs.contactOrganization);
    const short = CITY_TAIL.exec(words)?.groups?.['name'];
    if (short) return found({ start: signs.contactOrganization.start, end: signs.contactOrganization.start + short.length }, 'publisher/contact');
  }
  return null;
}
