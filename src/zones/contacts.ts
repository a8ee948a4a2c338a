// Whom to ask: "For further information, please contact: J. Doe, IOM Islamabad, Tel: …", in a block or in one line.
import type { Release } from '../text/release.js';
import { quote, type Span } from '../text/span.js';
import type { Line } from './lines.js';
import type { Contact } from './zone.js';

/** Openers of a contact block or sentence. */
const OPENER = /^[*•–_ -]{0,4}(?:(?:for|to (?:get|obtain|receive|request)) (?:any |all |more |further |additional |media |press |other |general )*(?:information|info|details|inquir(?:y|ies)|enquir(?:y|ies)|queries|questions|interviews?)\b.{0,160}?(?:contact|call|e-?mail|write|visit|reach|see|go to|log on|please|:|at\b|@)|(?:for )?(?:media|press|public|all|general)?\s?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|queries)(?: (?:information|details|persons?|points?|us|info|for (?:the )?(?:media|press)))?(?: ?\(s\))? ?(?::|-|\||$|please|should|can|may)|(?:media|press|news|public) (?:relations )?(?:contact|office|officer|inquiries|enquiries|liaison|relations)s? ?(?:details|information)? ?[:\-|]|contacts? {1,3}\p{Lu}|contact (?:person|details|info|information|name|us (?:at|on|by|for))\b|please (?:contact|call|e-?mail|direct (?:all )?(?:questions|inquiries|enquiries)|address)\b|(?:(?:media|press|journalists?|reporters?|editors?)\b.{0,60} (?:please |should |may |can )*contact\b)|(?:interview|media|press) requests?\b|(?:to|for) (?:arrange|schedule|request|set up) (?:an |media )?interviews?\b|rsvp ?(?:to)?:|(?:more|further|additional) information ?(?::|(?:is available |can be obtained |may be obtained )?(?:from|at|on)\b.{0,60}(?:www|http|@|\d))|spokes(?:person|man|woman) ?:|issued by:|released by:)/iu;

const EMAIL = /[\w.+-]{1,64}(?:@| ?\[at\] ?| ?\(at\) ?)[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/;
const PHONE = /(?:\+|\(\+?)?\(?\d{1,4}[)\d /.-]{5,20}\d(?:,? ?(?:ext?\.?|extension|x) ?\d{1,6})?/i;
const HIDDEN_MAIL = /\[email[ \u00a0]protected\]/;
const CONTACT_LINE = /^(?:[*•-] ?)?(?:tel(?:ephone|\.)?|phone|ph|mobile|mob|cell|fax|office|direct|e-?mail|mail|web(?:site)?|url|twitter|facebook|instagram|linkedin|skype|whatsapp|address|contact|name|hotline|toll[- ]free|p|t|e|m|f|w)\.?(?: ?no\.?)?(?: ?\(?[\w/ ]{0,14}\)?)? ?[:.+]/i;
const URL_LINE = /^(?:https?:\/\/|www\.)\S{3,300}$/i;
const HANDLE_LINE = /^(?:@\w{2,40}|(?:twitter|facebook|instagram|youtube|linkedin)\b.{0,80})$/i;
const BARE_NAME = /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Amb|Hon)s?\.? )?\p{Lu}[\p{L}'.-]{0,24}(?: (?:\p{Lu}[\p{L}'.-]{0,24}|de|van|der|bin|al|el|von|la)){1,4}$/u;
const TITLE_WORD = /\b(?:officer|manager|director|assistant|coordinator|spokes\w+|advisor|adviser|secretary|head|chief|editor|specialist|consultant|representative|associate|section|department|office|unit|division|communications?|media|press)\b/i;
const BODY_WORD = /\b(?:United|Ministry|University|Office|Department|Agency|Embassy|Foundation|Organi[sz]ation|Institute|Council|Commission|Mission|Centre|Center|Association|Society|Union|Group|Network|Bank|Programme|Program|Committee|Fund|College|School|Ltd|Inc|Corp|Service|Bureau|Division|Section|Unit|Team|Press|Media|News|Communications?|International)\b/;

/** True of a line that opens a contact block or is a contact sentence. */
export const opensContact = (line: Line): boolean => line.text.length <= 700 && OPENER.test(line.text);

/** True of a line that can stand inside a contact block. */
export function isContactLine(line: Line): boolean {
  const { text } = line;
  if (text.length > 220) return false;
  if (EMAIL.test(text) || HIDDEN_MAIL.test(text) || CONTACT_LINE.test(text) || URL_LINE.test(text) || HANDLE_LINE.test(text)) return true;
  if (text.length <= 90 && PHONE.test(text)) return true;
  if (text.length <= 90 && (BARE_NAME.test(text) || TITLE_WORD.test(text) || BODY_WORD.test(text)) && !/[.!?]$/.test(text)) return true;
  return false;
}

/** True of a line that by itself is an address to ask at: an e-mail, a phone number behind its label. */
export const isAddressLine = (line: Line): boolean =>
  line.text.length <= 120 && (CONTACT_LINE.test(line.text) && (PHONE.test(line.text) || EMAIL.test(line.text) || HIDDEN_MAIL.test(line.text)) ||
    (EMAIL.test(line.text) && line.text.length <= 60 && line.text.split(' ').length <= 4));

/** Reads the contacts out of the contact stretches, one for each name or, without names, one for each stretch. */
export function readContacts(release: Release, stretches: readonly Span[]): Contact[] {
  const contacts: Contact[] = [];
  for (const stretch of stretches) {
    const found = readContact(release, stretch);
    if (found) contacts.push(found);
  }
  return contacts;
}

const NAME_IN = /(?:contacts?(?: person)?:?|please (?:contact|call|e-?mail)|:)\s{0,3}(?:(?:Mr|Mrs|Ms|Dr|Prof)s?\.? )?(?<name>\p{Lu}[\p{L}'-]{0,24}\.?(?: \p{Lu}[\p{L}'.-]{0,24}){1,3})(?=[,;:\n(]| -| at | on | {2}|\s*$)/iu;

function readContact(release: Release, stretch: Span): Contact | null {
  const view = release.view.slice(stretch.start, Math.min(stretch.end, stretch.start + 1500));
  const spans: Span[] = [];
  const keep = (match: RegExpExecArray | null, group?: string): string | null => {
    if (!match) return null;
    const words = group ? (match.groups?.[group] ?? '') : match[0];
    const at = stretch.start + match.index + match[0].lastIndexOf(words);
    const span = { start: at, end: at + words.length };
    spans.push(span);
    return quote(release.raw, span).replace(/\s+/g, ' ');
  };
  let name: string | null = null;
  let organization: string | null = null;
  let at = 0;
  for (const row of view.split('\n')) {
    const text = row.trim();
    const start = stretch.start + at + row.indexOf(text);
    at += row.length + 1;
    if (text.length === 0 || text.length > 80) continue;
    const own = text.split(',')[0]?.trim() ?? text;
    if (!name && BARE_NAME.test(own) && !BODY_WORD.test(own) && !TITLE_WORD.test(own) && !OPENER.test(text)) {
      name = quote(release.raw, { start, end: start + own.length }); spans.push({ start, end: start + own.length });
    } else if (!organization && !OPENER.test(text) && !EMAIL.test(text) && !CONTACT_LINE.test(text) && !/\d/.test(text) && /^\p{Lu}/u.test(text) && (BODY_WORD.test(text) || /\b[A-Z]{3,}\b/.test(text)) && !/[.!?]$/.test(text)) {
      organization = quote(release.raw, { start, end: start + text.length }); spans.push({ start, end: start + text.length });
    }
  }
  if (!name) {
    const match = NAME_IN.exec(view);
    if (match?.groups && !BODY_WORD.test(match.groups['name'] ?? '') && /^\p{Lu}/u.test(match.groups['name'] ?? '')) name = keep(match, 'name');
  }
  const email = keep(EMAIL.exec(view));
  const phone = keep(PHONE.exec(view.replace(/https?:\S+/g, (url) => ' '.repeat(url.length))));
  if (spans.length === 0) return null;
  spans.sort((a, b) => a.start - b.start);
  return { name, organization, email, phone, spans, rule: 'zones/contact' };
}
