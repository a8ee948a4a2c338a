// Which mentions name one body: "UNODC", "the United Nations Office on Drugs and Crime", "the Office".
import type { Name } from '../language/names/name.js';
import { readSentence } from '../language/reading.js';
import type { OrganizationMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import type { Span } from '../text/span.js';
import { countryOf, demonym } from '../vocab/countries.js';
import { type Body, findBody, ORG_HEADS } from '../vocab/organizations.js';
import { isFirstName } from '../vocab/people.js';
import { type Definition, readDefinitions } from './definitions.js';

/** One body or person of the release, with every form that the text gives it. */
export interface Entity {
  /** The fullest form in the text. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: OrganizationMention['type'];
  readonly body: Body | null;
  /** Where the fullest form stands, when that is not the mention itself. */
  readonly nameSpan: Span | null;
}

interface Form {
  readonly text: string;
  readonly span: Span;
  readonly type: OrganizationMention['type'];
}

const folded = new Map<string, string>();
/** Forms remembered at most: names of a release are compared with each other again and again. */
const REMEMBERED = 4000;

/** Comparable form of a name: lower case, no article, no points, "&" as "and". */
export function foldForm(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const form = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/&/g, ' and ')
    .replace(/\bu\.?\s?s\.?(?=\s|$)/g, 'us')
    .replace(/organis/g, 'organiz')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^\s*the /, '')
    .trim();
  if (folded.size >= REMEMBERED) folded.clear();
  folded.set(text, form);
  return form;
}

const PERSON_TITLES =
  /^(?:(?:U\.?\s?S\.?|former|Hon(?:ou?rable)?|His|Her|Excellency|Mr|Mrs|Ms|Dr|Prof(?:essor)?|Sen(?:ator)?s?|Rep(?:resentative)?|Congress(?:man|woman)|Gov(?:ernor)?|President|Minister|Ambassador|Sir|Dame|Judge|Justice|Gen(?:eral)?|Col(?:onel)?|Capt(?:ain)?|Mayor|Vice|First|Lady|Prime)\.?\s)+/i;

/** "Ohio Attorney General Ann Ota", "STATE TREASURER OTA". */
const STATE_OFFICE =
  /^(?:\p{Lu}[\p{L}.]{1,14}\s){0,2}(?:attorney\sgeneral|ag|lieutenant\sgovernor|lt\.?\sgov(?:ernor|\.)?|secretary\sof\sstate|state\s(?:treasurer|auditor|senator|rep(?:resentative|\.)?))\s(?=\p{Lu})/iu;

/** A person's name without titles, and without a party in brackets behind them. */
const untitled = (name: string): string => {
  const plain = name
    .replace(STATE_OFFICE, '')
    .replace(PERSON_TITLES, '')
    .replace(/^\([A-Z]{1,5}\)\s/, '');
  // "Minister for Health": a post that nobody is named for
  return /^(?:for|of)\s/.test(plain) ? name : plain;
};

/** "lind" of "Leo Lind, Jr." */
const surnameOf = (name: string): string =>
  (
    name
      .replace(/,?\s[JS]r\.?$/, '')
      .split(' ')
      .at(-1) ?? name
  ).toLowerCase();

/** "City of Arden" acts for its people, whatever class the name was given. */
const SEAT = /^(?:City|Town|County|Village|Borough|Township|Municipality) of \p{Lu}/u;

const BARE_HEAD =
  /^(?:Ministry|Embassy|Department|University|Council|Commission|Committee|Institute|College|Foundation|Agency|Authority|Association|Government|Mission|Delegation|Consulate|Organi[sz]ation|Centre|Center|Office|Secretariat|Federation|Society|Union|Academy|Bank|Court|School|Chamber|Trust|Network|City|Town|County|Village|Borough|Township|Municipality)$/;

/** "Sixth Arden Conference", "Police Department Town Hall Meeting": an event's name, whatever heads it holds. */
const HAPPENING_TAIL =
  /\b(?:workshop|training|conference|seminar|meeting|summit|fair|webinar|course|session|event|festival|symposium|hackathon|tournament|gala|championship|caravan|roadshow|marathon|race)s?$/i;

/** Sentences behind a short form in which its fuller name is looked for, where none stands before it. */
const AHEAD = 12;

/** Names of the release and who bears them; made once for a page. */
export class Entities {
  private readonly definitions: Definition[];
  private readonly forms: Form[];
  /** Names of bodies by their shorter forms of several words. */
  private readonly wholes = new Map<string, Name>();
  private readonly cache = new Map<string, Entity>();
  private readonly shelved = new Map<string, Body | null>();
  /** The well-known body of a name, looked up once a page. */
  private readonly find = (name: string): Body | null => {
    const known = this.shelved.get(name);
    if (known !== undefined) return known;
    const body = findBody(name);
    this.shelved.set(name, body);
    return body;
  };

  constructor(private readonly page: Page) {
    this.definitions = readDefinitions(page.view);
    this.forms = this.readForms();
  }

  /** Every name of the read sentences, once for each form. */
  private readForms(): Form[] {
    const forms = new Map<string, Form>();
    for (const sentence of this.page.sentences) {
      for (const name of readSentence(this.page, sentence).names) {
        // "SOURCE Delta Systems, Inc.": the word of a wire is no part of the name.
        if (name.class === 'place' || /^(?:SOURCE|Source)\s/.test(name.text)) continue;
        const add = (text: string, span: Span): void => {
          const known = forms.get(text);
          if (!known) forms.set(text, { text, span, type: name.class });
        };
        add(name.text, name);
        for (const alias of name.aliases) {
          add(alias, name);
          if (name.class === 'body' && alias.includes(' ') && !HAPPENING_TAIL.test(name.text))
            this.wholes.set(alias, name);
        }
        if (name.affiliation) add(name.affiliation, name);
      }
    }
    for (const definition of this.definitions) {
      if (!forms.has(definition.long))
        forms.set(definition.long, { text: definition.long, span: definition.longSpan, type: 'body' });
    }
    return [...forms.values()];
  }

  /** The long form that the text gives an acronym, or the table's where that stands in the text. */
  private longFormOf(short: string): Form | null {
    const definition = this.definitions.find((one) => one.short === short);
    if (definition) return { text: definition.long, span: definition.longSpan, type: 'body' };
    const body = findBody(short);
    if (body?.name.includes(' ')) {
      const at = this.page.view.indexOf(body.name);
      if (at >= 0) return { text: body.name, span: { start: at, end: at + body.name.length }, type: 'body' };
    }
    return null;
  }

  /** The body that a mention names; null where the words stand for something the text does not settle. */
  of(mention: OrganizationMention): Entity | null {
    if (!mention.stands && /^Administration$/.test(mention.name)) return null;
    // "The Ministry will host": a head alone stands for the fuller name before it.
    const head =
      !mention.stands && BARE_HEAD.test(mention.name)
        ? this.standsFor({ ...mention, name: mention.name.toLowerCase() })
        : null;
    if (head) return this.entityOf(head.text, head.aliases, head.class, null);
    if (mention.stands) {
      const name = this.standsFor(mention);
      return name ? this.entityOf(name.text, name.aliases, name.class, null) : null;
    }
    return this.entityOf(mention.name, mention.aliases, mention.type, mention);
  }

  entityOf(text: string, aliases: readonly string[], type: OrganizationMention['type'], span: Span | null): Entity {
    const key = `${text}\u0000${aliases.join('\u0000')}`;
    const known = this.cache.get(key);
    if (known) return known;
    const entity =
      type === 'person' ||
      (type === 'unknown' && this.namesPerson(text)) ||
      // "Ohio AG Ann Ota"
      (STATE_OFFICE.test(text) && isFirstName(untitled(text).split(' ')[0] as string))
        ? this.person(text, aliases, span)
        : this.body(text, aliases, type, span);
    this.cache.set(key, entity);
    return entity;
  }

  /** "Burr" or "BURR", where the text has "Sen. Richard Burr". */
  private namesPerson(text: string): boolean {
    const bare = untitled(text);
    const surname = (bare.split(' ').at(-1) ?? bare).toLowerCase();
    // "Anelda", where the text has "Anelda van der Walt"
    if (!text.includes(' ') && this.forms.some((form) => form.type === 'person' && form.text.startsWith(`${text} `)))
      return true;
    return (
      bare.split(' ').length <= 2 &&
      this.forms.some(
        (form) =>
          form.type === 'person' &&
          form.text !== text &&
          form.text.replace(PERSON_TITLES, '').split(' ').length > 1 &&
          surnameOf(form.text) === surname,
      )
    );
  }

  private person(text: string, own: readonly string[], span: Span | null): Entity {
    // "WASHINGTON DC Senator Jane Lind": a dateline that lost its dash.
    const plain = untitled(text.replace(/^(?:[A-Z]{2,}\s){1,3}(?=Sen(?:ator)?s?\s)/, ''));
    const surname = surnameOf(plain);
    let name = plain;
    let nameSpan = span;
    const aliases = new Set<string>(own);
    for (const form of this.forms) {
      const bare = untitled(form.text);
      if (
        surnameOf(bare) !== surname &&
        !(!plain.includes(' ') && form.type === 'person' && bare.startsWith(`${plain} `))
      )
        continue;
      if (form.type === 'body' || form.type === 'acronym') continue;
      if (bare.length > name.length && bare.split(' ').length <= (/\sJr\.?$/.test(bare) ? 5 : 4)) {
        name = bare;
        nameSpan = form.span;
      }
      aliases.add(form.text);
      aliases.add(bare);
    }
    aliases.delete(name);
    return { name, aliases: [...aliases].slice(0, 5), type: 'person', body: null, nameSpan };
  }

  private body(text: string, own: readonly string[], type: OrganizationMention['type'], span: Span | null): Entity {
    const group = new Map<string, Form>();
    const add = (form: Form): void => {
      if (!group.has(form.text)) group.set(form.text, form);
    };
    const here: Span = span ?? { start: 0, end: 0 };
    add({ text, span: here, type });
    for (const alias of own) add({ text: alias, span: here, type });
    for (const form of [...group.values()]) {
      const long = this.longFormOf(form.text);
      if (long) add(long);
      for (const definition of this.definitions)
        if (foldForm(definition.long) === foldForm(form.text))
          add({ text: definition.short, span: definition.shortSpan, type: 'acronym' });
    }
    // "LRP Pakistan", where the text has "Leadership for Rural Peace (LRP) Pakistan"
    const whole = this.wholes.get(text);
    if (whole) add({ text: whole.text, span: whole, type: 'body' });
    for (const form of this.forms) {
      if (form.type === 'person' || group.has(form.text)) continue;
      if ([...group.values()].some((one) => sameBody(one.text, form.text, this.find))) add(form);
    }
    const body = findBody(text) ?? own.map((alias) => findBody(alias)).find((one) => one !== null) ?? null;
    let best: Form = group.get(text) as Form;
    for (const form of group.values()) {
      if (rank(form, text) > rank(best, text)) best = form;
    }
    const aliases = [...group.keys()].filter((form) => form !== best.text && foldForm(form) !== foldForm(best.text));
    const short = withoutOwner(best.text);
    if (short !== null) aliases.push(short);
    return {
      name: best.text,
      aliases: [...new Set(aliases)].sort((a, b) => a.length - b.length).slice(0, 5),
      type,
      body,
      nameSpan: best.span.end > 0 ? best.span : null,
    };
  }

  /** "The Council held a course. ... The Lind Media Council regulates": the fuller name that follows, where it is the only one. */
  private namedLater(mention: OrganizationMention): Name | null {
    const { sentences } = this.page;
    let found: Name | null = null;
    for (let i = mention.sentence; i < Math.min(sentences.length, mention.sentence + AHEAD); i++) {
      for (const name of readSentence(this.page, sentences[i] as (typeof sentences)[number]).names) {
        if (name.start <= mention.start || !bearsHead(name, mention.name)) continue;
        if (found && !sameBody(found.text, name.text, this.find)) return null;
        found ??= name;
      }
    }
    return found;
  }

  /** What "it", "the ministry", "the embassy" stand for: the nearest fitting name before. */
  private standsFor(mention: OrganizationMention): Name | null {
    const { sentences } = this.page;
    const word = mention.name;
    const pronoun = /^(?:it|they|he|she|we|which|who|that)$/.test(word);
    if (word === 'we') return null;
    for (let i = mention.sentence; i >= Math.max(0, mention.sentence - 10); i--) {
      const sentence = sentences[i];
      if (!sentence) continue;
      const names = readSentence(this.page, sentence).names.filter(
        (name) => i < mention.sentence || name.end <= mention.start,
      );
      if (pronoun) {
        const wanted =
          word === 'he' || word === 'she'
            ? names.filter((name) => name.class === 'person')
            : names.filter(
                (name) => (name.class === 'body' || name.class === 'acronym') && !HAPPENING_TAIL.test(name.text),
              );
        // "After a talk at the Lind Fair the Guild held its": a name that a preposition leads in is seldom meant.
        const first =
          wanted.find((name) => !LED_IN.test(this.page.view.slice(name.start - 12, name.start))) ?? wanted[0];
        if (first) return first;
        if (i < mention.sentence - 2) return null;
      } else if (
        /^(?:senator|congressman|congresswoman|governor|mayor|minister)$/.test(word) ||
        (word === 'office' && /\b(?:his|her)\b/.test(this.page.view.slice(mention.start, mention.end)))
      ) {
        const person = names.filter((name) => name.class === 'person').at(-1);
        if (person) return person;
      } else {
        const fitting = names.filter((name) => bearsHead(name, word)).at(-1);
        if (fitting) return fitting;
      }
    }
    if (!pronoun && !/^(?:project|program(?:me)?|team|group|office|party|court|police)$/.test(word)) {
      const later = this.namedLater(mention);
      if (later) return later;
    }
    if (
      !pronoun &&
      /^(?:organi[sz]ation|agency|company|network|group|association|foundation|firm|bank|fund|alliance|coalition|union|institute|college|school|campus|university|club|museum|library|society|charity|centre|center)$/.test(
        word,
      )
    ) {
      for (let i = mention.sentence - 1; i >= Math.max(0, mention.sentence - 3); i--) {
        const name = sentences[i]
          ? readSentence(this.page, sentences[i]!).names.find(
              (one) =>
                (one.class === 'body' || one.class === 'acronym') &&
                // "starts at the Lind Sports Centre. The club pays": where it meets is not the club
                !LED_IN.test(this.page.view.slice(one.start - 12, one.start)),
            )
          : undefined;
        if (name) return name;
      }
    }
    return null;
  }
}

const LED_IN = /\b(?:[Aa]t|from|after|before|about|against)\s(?:the\s)?$/;

/** True of a body of several words with that head among them: "Lind Council" for "the council". */
function bearsHead(name: Name, head: string): boolean {
  if (name.class !== 'body' && name.class !== 'acronym' && !SEAT.test(name.text)) return false;
  const words = name.text.toLowerCase().split(/[\s'-]+/);
  return words.length > 1 && words.some((word) => sameWord(word, head));
}

const sameWord = (a: string, b: string): boolean =>
  a === b ||
  a.replace('centre', 'center').replace('organis', 'organiz') ===
    b.replace('centre', 'center').replace('organis', 'organiz');

/** "Ministry of Health" of "Kenya's Ministry of Health": a body's name without its owner's, or null where it has none. */
function withoutOwner(name: string): string | null {
  const at = name.indexOf("'s ");
  if (at < 0) return null;
  const rest = name.slice(at + 3);
  const words = rest.toLowerCase().split(' ');
  return words.length > 1 && words.some((word) => ORG_HEADS.has(word)) ? rest : null;
}

/** The fuller form wins: long over acronym, then more words; never one in capitals only. */
function rank(form: Form, own: string): number {
  const words = form.text.split(' ').length;
  const shouting = form.text === form.text.toUpperCase() && words > 1;
  return (words === 1 ? 0 : Math.min(words, 12)) - (shouting ? 20 : 0) + (form.text === own ? 0.5 : 0);
}

/** "Delta Systems" and "Delta Systems, Inc." */
const LEGAL = /^(?:inc|ltd|llc|llp|plc|corp|corporation|co|company|gmbh|ag|sa|bv|pty|limited|incorporated)(?: ltd)?$/;

/** "Red Cross Tower": a body's house is not the body. */
const HOUSE = /^(?:towers?|buildings?|house|hall|complex|compound|plaza|auditorium|grounds|campus|headquarters|hq)$/;

/** True when two forms name one body by their words alone. */
export function sameBody(a: string, b: string, find: (name: string) => Body | null = findBody): boolean {
  const x = foldForm(a);
  const y = foldForm(b);
  if (x === y) return x !== '';
  const known = bodyNamed(a, find);
  if (known && known === bodyNamed(b, find)) return true;
  if (
    spelt(a, find) === spelt(b, find) ||
    sameWords(x, y) ||
    isInitials(a, b) ||
    isInitials(b, a) ||
    isSameEmbassy(a, b)
  )
    return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (isMiddleName(short, long) || isOfficeShort(short, long) || isShortOpening(short, long)) return true;
  const shortWords = short.split(' ');
  if (shortWords.length < 2 || !long.includes(short)) return false;
  if (find(x.length < y.length ? a : b) && find(x.length < y.length ? b : a)) return false;
  let rest: string;
  if (long.startsWith(`${short} `)) rest = long.slice(short.length + 1);
  else if (long.endsWith(` ${short}`)) rest = long.slice(0, -short.length - 1);
  else return false;
  if (LEGAL.test(rest)) return true;
  if (HOUSE.test(rest)) return false;
  if (!shortWords.some((word) => ORG_HEADS.has(word)) && shortWords.length < 3) return false;
  const extra = rest.split(' ');
  if (HAPPENING_TAIL.test(long) && !HAPPENING_TAIL.test(short)) return false;
  if (extra.some((word) => ORG_HEADS.has(word) && !/^(?:republic|state|national|united|islamic)$/.test(word)))
    return false;
  return !/\bof(?: the)?$/.test(rest) || extra.length === 1;
}

/** "Health Ministry" and "Ministry of Health", folded: the same words but for "of". */
const sameWords = (x: string, y: string): boolean =>
  Math.abs(x.length - y.length) <= 7 && /\bof\b/.test(x) !== /\bof\b/.test(y) && bagOf(x) === bagOf(y);

const bagOf = (form: string): string =>
  form
    .split(' ')
    .filter((word) => !/^(?:of|the)$/.test(word))
    .sort()
    .join(' ');

/** "NMA" for "National Map Association": its capitals, in their order. */
function isInitials(short: string, long: string): boolean {
  if (short.length < 3 || short.length > 8 || !/^[A-Z]+$/.test(short) || !long.includes(' ')) return false;
  return long.replace(/[^\p{Lu} ]/gu, '').replace(/(?<=\p{Lu})\p{Lu}+| /gu, '') === short;
}

/** "US Embassy in Accra" and "Embassy of the United States": of one land, and not in two towns. */
function isSameEmbassy(a: string, b: string): boolean {
  const one = embassyOf(a);
  const other = one && embassyOf(b);
  return (
    one !== null && other !== null && one.land === other.land && (!one.town || !other.town || one.town === other.town)
  );
}

function embassyOf(name: string): { land: string; town: string } | null {
  const at = name.search(/\bEmbassy\b/i);
  if (at < 0) return null;
  const before = name
    .slice(0, at)
    .replace(/^the\s/i, '')
    .replace(/(?:'s)?\s$/, '');
  const of = /^\sof\s(?:the\s)?(.{2,40}?)(?=\s(?:in|to)\s|,|$)/i.exec(name.slice(at + 7));
  const owner = before === '' ? (of?.[1] ?? '') : before;
  const land = demonym(owner) ?? countryOf(owner);
  const town = name.slice(at + 7 + (before === '' ? (of?.[0].length ?? 0) : 0)).replace(/^[\s,]*(?:in|to)?\s?/, '');
  return land === null ? null : { land, town };
}

/** The body of the table, with the "UN" that some put before it: "the UN's FAO". */
const bodyNamed = (name: string, find: (name: string) => Body | null): Body | null =>
  find(name) ?? (/^UN(?:'s)?\s/.test(name) ? find(name.replace(/^UN(?:'s)?\s/, '')) : null);

/** "AU Commission" as "African Union Commission": its first word spelt out. */
function spelt(name: string, find: (name: string) => Body | null): string {
  const [first = '', ...rest] = name.split(' ');
  const body = rest.length > 0 && /^[A-Z]{2,6}$/.test(first) ? find(first) : null;
  return foldForm(body ? `${body.name} ${rest.join(' ')}` : name);
}

/** "Office of Senator Hillary Clinton" and "Office of Senator Hillary Rodham Clinton": a middle name more. */
function isMiddleName(short: string, long: string): boolean {
  const few = short.split(' ');
  const many = long.split(' ');
  if (many.length !== few.length + 1 || few.length < 3) return false;
  let at = 0;
  while (few[at] === many[at]) at++;
  return (
    at > 0 &&
    at < few.length &&
    isFirstName(few[at - 1] as string) &&
    few.slice(at).join(' ') === many.slice(at + 1).join(' ')
  );
}

/** "KPK Judicial Academy" for "Khyber Pakhtunkhwa Judicial Academy": letters of the first words, the others alike. */
function isShortOpening(short: string, long: string): boolean {
  const [letters, ...rest] = short.split(' ') as [string, ...string[]];
  const tail = ` ${rest.join(' ')}`;
  if (rest.length < 2 || letters.length < 2 || letters.length > 5 || !long.endsWith(tail)) return false;
  const opening = long.slice(0, -tail.length);
  if (!opening.includes(' ') || opening.split(' ').length > letters.length) return false;
  let at = 0;
  for (const letter of letters) {
    at = opening.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return (
    opening.split(' ').every((word) => letters.includes(word.charAt(0))) && letters.charAt(0) === opening.charAt(0)
  );
}

/** "OSCE Mission" for "OSCE Monitor Mission to Skopje": the acronym, and the head further on. */
function isOfficeShort(short: string, long: string): boolean {
  const [acronym, head, ...rest] = short.split(' ') as [string, string, ...string[]];
  if (rest.length > 0 || !/^(?:mission|office|presence|delegation|centre|center|secretariat|embassy)$/.test(head ?? ''))
    return false;
  const words = long.split(' ');
  return words[0] === acronym && words.indexOf(head) > 1 && words.indexOf(head) <= 4;
}
