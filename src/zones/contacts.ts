// Whom to ask: "For further information, please contact: J. Doe, IOM Islamabad, Tel: …", in a block or in one line.

import { matchesOf } from '../text/matches.js';
import type { Release } from '../text/release.js';
import { quote, type Span } from '../text/span.js';
import { flatten } from '../text/squeeze.js';
import { isName, nameEnd } from './capitals.js';
import type { Line } from './lines.js';
import { type Row, rowOf } from './row.js';
import type { Contact } from './zone.js';

/** A line without one of these words opens no contact block. */
const SIGN =
  /contact|information|info\b|inquir|enquir|quer(?:y|ies)|questions|details|interview|rsvp|spokes|issued by|released by|press office|media|accreditation/i;

/** Openers of a contact block or sentence. */
export const CONTACT_ROWS: readonly Row[] = [
  {
    id: 'contact/for-information',
    pattern:
      /^[*•_ -]{0,4}(?:for|to (?:get|obtain|receive|request)) (?:any |all |more |further |additional |media |press |other |general |detailed ){0,3}(?:information|info|details|inquir(?:y|ies)|enquir(?:y|ies)|queries|questions|interviews?|assistance|clarification)\b[^.!?]{0,160}?(?:contact|call\b|e-?mail|write\b|visit\b|reach\b|see\b|go to\b|log on\b|please\b|:|@|www\.|https?:)/i,
    finds: [
      '[For further information, please] contact: Jane Doe',
      '[For more information about both events, contact]: 555-0100',
      '[For media inquiries:] Jane Doe',
    ],
    leaves: [
      'For further details of the crime the police went back.',
      'For more than a decade the trust has worked here.',
    ],
  },
  {
    id: 'contact/heading',
    pattern:
      /^[*•_ -]{0,4}(?:for )?(?:(?:media|press|public|news|all|general|editorial) (?:relations |and public )?)?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|queries)(?: (?:information|details|persons?|points?|us|info|for (?:the )?(?:media|press)|person for (?:the )?(?:media|press)))?(?: ?\(s\))? ?(?::|-(?= )|\||$)/i,
    finds: [
      '[Contact:] Jane Doe',
      '[Media contacts]',
      '[Press Inquiries:]',
      '[Contact information]',
      '[CONTACT PERSON:] Jane Doe',
    ],
    leaves: ['Contact between the two tribes', 'Media watch grows'],
  },
  {
    id: 'contact/office',
    pattern:
      /^(?:media|press|news|public) (?:relations |information |affairs )?(?:officer?|office|liaison|relations|enquiries|inquiries)s?(?: (?:details|information))? ?[:|]/i,
    finds: ['[Media Relations:] Jane Doe', '[Press officer:] Jane Doe'],
    leaves: ['Press office opens in Gulu', 'Media relations improve'],
  },
  {
    id: 'contact/name',
    pattern: /^(?:Contacts?|CONTACTS?) {1,3}(?=\p{Lu}[\p{L}.'-]{1,20} {1,2}\p{Lu})/u,
    finds: ['[Contact ]Jane Doe', '[Contact  ]Chris Roe  555 0100'],
    leaves: ['Contact tracing begins', 'Contact us'],
  },
  {
    id: 'contact/please',
    pattern:
      /^(?:please )(?:contact\b|call\b|e-?mail\b|direct (?:all |any )?(?:questions|inquiries|enquiries)|address (?:all|any)|get in touch with)/i,
    finds: ['[Please contact] Jane Doe at 555 0100', '[Please direct all inquiries] to Jane Doe'],
    leaves: ['Please bring a pen', 'Please visit the site'],
  },
  {
    id: 'contact/journalists',
    pattern:
      /^(?:media|press|journalists?|reporters?|editors?|interested (?:media|journalists|parties)|those interested|members of the (?:media|press))\b[^.!?:]{0,80}?(?:please |should |may |can |are asked to |must ){1,3}(?:contact|e-?mail|call|write to|register with)\b/i,
    finds: ['[Journalists wishing to attend should contact] Jane Doe', '[Media may call] 555-0100'],
    leaves: ['Journalists may film the opening.'],
  },
  {
    id: 'contact/requests',
    pattern:
      /^(?:(?:interview|media|press) requests?\b|(?:to|for) (?:arrange|schedule|request|set up) (?:an |media )?interviews?\b|rsvp(?: to)? ?:|(?:more|further|additional) information ?(?::|(?:is available |can be (?:obtained|found) |may be (?:obtained|found) )?(?:from|at|on)\b.{0,60}(?:www|http|@|\d))|spokes(?:person|man|woman) ?:|(?:issued|released|prepared) by ?:|accreditation ?:)/i,
    finds: ['[RSVP:] info@example.org', '[Interview requests]: Jane Doe', '[Issued by:] Ministry of Health'],
    leaves: ['RSVP by 3 May with your name', 'More information flows from Lima'],
  },
];

const PHONE = /(?:\+|\(\+?)?\(?\d{1,4}[)\d /.-]{5,20}\d(?:,? ?(?:ext?\.?|extension|x) ?\d{1,6})?/i;
const HIDDEN_MAIL = /\[email[ \u00a0]protected\]/;
const CONTACT_LINE =
  /^(?:[*•-] ?)?(?:tel(?:ephone|\.)?|phone|ph|mobile|mob|cell|fax|office|direct|e-?mail|mail|web(?:site)?|url|twitter|facebook|instagram|linkedin|skype|whatsapp|address|contact|name|hotline|toll[- ]free|p|t|e|m|f|w)\.?(?: ?no\.?)?(?: ?\(?[\w/ ]{0,14}\)?)? ?[:.+]/i;
const isUrl = (text: string): boolean => /^(?:https?:\/\/|www\.)/i.test(text) && !text.includes(' ');
const HANDLE_LINE = /^(?:@\w{2,40}|(?:twitter|facebook|instagram|youtube|linkedin)\b.{0,80})$/i;
const HONORIFIC = /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Amb|Hon)s?\.? )?/;
const isBareName = (text: string): boolean =>
  !/ (?:of|for|the|and|in|on|to|&) /.test(text) && isName(text.slice(HONORIFIC.exec(text)?.[0].length ?? 0), 2, 5);
const TITLE_WORD =
  /\b(?:officer|manager|director|assistant|coordinator|spokes(?:man|woman|person)|advisor|adviser|secretary|head|chief|editor|specialist|consultant|representative|associate|section|department|office|unit|division|communications?|media|press)\b/i;
/** A line that ends on a post is a post, however many bodies it names. */
const POST =
  /\b(?:officer|manager|director|assistant|coordinator|spokes(?:man|woman|person)|advis[eo]r|secretary|chief|editor|specialist|consultant|representative|associate|head)$/i;
const BODY_WORD =
  /\b(?:United|Faculty|Trust|Ministry|University|Office|Department|Agency|Embassy|Foundation|Organi[sz]ation|Institute|Council|Commission|Mission|Centre|Center|Association|Society|Union|Group|Network|Bank|Programme|Program|Committee|Fund|College|School|Ltd|Inc|Corp|Service|Bureau|Division|Section|Unit|Team|Press|Media|News|Communications?|International)\b/;

/** True of a line that opens a contact block or is a contact sentence. */
export const opensContact = (line: Line): boolean =>
  line.text.length <= 700 && SIGN.test(line.text) && rowOf(CONTACT_ROWS, line.text) !== null;

/** True of a line that can stand inside a contact block. */
export function isContactLine(line: Line): boolean {
  const { text } = line;
  if (text.length > 220) return false;
  if (hasEmail(text) || HIDDEN_MAIL.test(text) || CONTACT_LINE.test(text) || isUrl(text) || HANDLE_LINE.test(text))
    return true;
  if (text.length <= 90 && PHONE.test(text)) return true;
  if (text.length <= 90 && (isBareName(text) || TITLE_WORD.test(text) || BODY_WORD.test(text)) && !/[.!?]$/.test(text))
    return true;
  return false;
}

/** True of a line that by itself is an address to ask at: an e-mail, a phone number behind its label. */
export const isAddressLine = (line: Line): boolean =>
  line.text.length <= 120 &&
  ((CONTACT_LINE.test(line.text) && (PHONE.test(line.text) || hasEmail(line.text) || HIDDEN_MAIL.test(line.text))) ||
    (hasEmail(line.text) && line.text.length <= 60 && line.text.split(' ').length <= 4));

/** Reads the contacts out of the contact stretches, one for each name or, without names, one for each stretch. */
export function readContacts(release: Release, stretches: readonly Span[]): Contact[] {
  const contacts: Contact[] = [];
  for (const stretch of stretches) {
    const found = readContact(release, stretch);
    if (found) contacts.push(found);
  }
  return contacts;
}

/** What stands before a name in a line: "contact ", "Contact: ", "call Ms. " */
const NAME_BEFORE =
  /(?:contacts?(?: person)?:?|call|e-?mail|write to|:)\s{1,3}(?:(?:Mr|Mrs|Ms|Dr|Prof)s?\.? )?(?=[A-Z])/gi;

/** The first e-mail address of a text, "[at]" and "(at)" included. */
function emailIn(text: string): { start: number; end: number } | null {
  for (const match of matchesOf(/ ?\[at\] ?| ?\(at\) ?|@/g, text)) {
    let start = match.index;
    let end = match.index + match[0].length;
    while (start > 0 && match.index - start < 64 && /[\w.+-]/.test(text[start - 1] as string)) start--;
    while (end < text.length && end - match.index < 100 && /[\w.-]/.test(text[end] as string)) end++;
    while (text[end - 1] === '.' || text[end - 1] === '-') end--;
    if (start < match.index && text.slice(match.index + match[0].length, end).includes('.')) return { start, end };
  }
  return null;
}
const hasEmail = (text: string): boolean => emailIn(text) !== null;

function readContact(release: Release, stretch: Span): Contact | null {
  const view = release.view.slice(stretch.start, Math.min(stretch.end, stretch.start + 1500));
  const spans: Span[] = [];
  const take = (from: number, to: number): string => {
    const span = { start: stretch.start + from, end: stretch.start + to };
    spans.push(span);
    return flatten(quote(release.raw, span));
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
    if (!name && isBareName(own) && !BODY_WORD.test(own) && !TITLE_WORD.test(own) && !rowOf(CONTACT_ROWS, text)) {
      name = quote(release.raw, { start, end: start + own.length });
      spans.push({ start, end: start + own.length });
    } else if (
      !organization &&
      !rowOf(CONTACT_ROWS, text) &&
      !hasEmail(text) &&
      !CONTACT_LINE.test(text) &&
      !/\d/.test(text) &&
      /^\p{Lu}/u.test(text) &&
      !POST.test(text) &&
      (BODY_WORD.test(text) || /\b[A-Z]{3,}\b/.test(text)) &&
      !/[.!?]$/.test(text)
    ) {
      organization = quote(release.raw, { start, end: start + text.length });
      spans.push({ start, end: start + text.length });
    }
  }
  if (!organization) {
    // "contact the Spokesperson, HTO Mission in Kosovo, tel.: …"
    let from = 0;
    for (const chunk of view.slice(0, 400).split(/[,;:\n]/)) {
      const words = chunk.trim();
      const at = from + chunk.indexOf(words);
      from += chunk.length + 1;
      if (
        words.length < 5 ||
        words.length > 60 ||
        !/^[A-Z]/.test(words) ||
        /[\d@]/.test(words) ||
        !BODY_WORD.test(words) ||
        TITLE_WORD.test(words) ||
        rowOf(CONTACT_ROWS, words)
      )
        continue;
      organization = take(at, at + words.length);
      break;
    }
  }
  if (!name) {
    for (const match of matchesOf(NAME_BEFORE, view)) {
      const from = match.index + match[0].length;
      const to = nameEnd(view, from, 4);
      const words = view.slice(from, to);
      if (words.split(' ').length < 2 || BODY_WORD.test(words) || TITLE_WORD.test(words)) continue;
      name = take(from, to);
      break;
    }
  }
  const mail = emailIn(view);
  const email = mail ? take(mail.start, mail.end) : null;
  const number = PHONE.exec(view.replace(/https?:\S+/g, (url) => ' '.repeat(url.length)));
  const phone = number ? take(number.index, number.index + number[0].length) : null;
  if (spans.length === 0) return null;
  spans.sort((a, b) => a.start - b.start);
  return { name, organization, email, phone, spans, rule: 'zones/contact' };
}
