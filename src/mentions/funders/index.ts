// Who pays.
import { readSentence } from '../../language/reading.js';
import { matchesIn } from '../../text/matches.js';
import { flatten } from '../../text/squeeze.js';
import { RuleIndex } from '../../text/triggers.js';
import { findCues, organizationOf } from '../cue.js';
import type { OrganizationMention, RoleMention } from '../mention.js';
import type { Page } from '../page.js';
import { FUNDED_COMPOUND, FUNDER_RULES } from './rules.js';

const RULES = new RuleIndex(FUNDER_RULES);
/** A funder is named in boilerplate too: "The project is funded by the European Union." */
const ZONES = new Set(['headline', 'subhead', 'body', 'quote', 'list', 'caption', 'about']);

/** Funders on the page, those in compounds ("EU-funded") included. */
export function findFunders(page: Page): RoleMention[] {
  const found: RoleMention[] = findCues(page, RULES, ZONES)
    .filter((role) => !isOfLaws(page, role) && !isSought(page, role) && !isPrize(page, role))
    .map((role) => ({
      ...role,
      organizations: withoutPeople(role, withRest(page, role)).map((body) => withoutScheme(ownerOfScheme(page, body))),
    }));
  found.push(...headedLists(page));
  for (const sentence of page.sentences) {
    if (!ZONES.has(sentence.zone)) continue;
    const text = page.view.slice(sentence.start, sentence.end);
    if (!/funded|financed|sponsored|-backed|-supported/.test(text)) continue;
    for (const match of matchesIn(FUNDED_COMPOUND, text)) {
      const words = (match[1] as string).replace(/^(?:The|An|A|This)\s/, '');
      const last = sentence.start + match.index + (match[1] as string).length;
      // "the Lake Agency for Trade and Cooperation funded project": the words close a longer name
      const whole = readSentence(page, sentence).names.find(
        (one) => one.class === 'body' && one.end === last && one.start < last - words.length,
      );
      const name = whole ? page.view.slice(whole.start, last) : words;
      const start = last - name.length;
      const parts = whole ? [name] : name.split(/\s(?:and)\s|\//);
      let at = start;
      const organizations = parts.map((part) => {
        const partStart = page.view.indexOf(part, at);
        at = partStart + part.length;
        return {
          kind: 'organization' as const,
          name: flatten(part),
          aliases: [],
          type: 'unknown' as const,
          affiliation: null,
          stands: false,
          start: partStart,
          end: at,
          rule: 'organizations/name',
          sentence: sentence.index,
        };
      });
      found.push({
        kind: 'role',
        // "a UNDP-supported training": a supporter is weighed by who it is.
        role: SUPPORTING.test(match[0]) ? 'supporter' : 'funder',
        organizations,
        cue: { start, end: sentence.start + match.index + match[0].length },
        side: 'compound',
        strength: 0.9,
        needsHappening: false,
        start,
        end: sentence.start + match.index + match[0].length,
        rule: 'funders/compound',
        sentence: sentence.index,
      });
    }
  }
  return found;
}

/** "Senators Lind and Roe cosponsored the bill": who sponsors a law pays for nothing. */
function isOfLaws(page: Page, { cue, sentence }: RoleMention): boolean {
  const around = page.sentences[sentence];
  const words = page.view.slice(cue.start, cue.end);
  if (around === undefined || !/sponsor/i.test(words)) return false;
  // "a forum sponsored by the Chamber of Commerce": the nearest noun before says what is sponsored.
  // "It was sponsored by": said of what the sentence before is about.
  if (/\bby:?$/i.test(words)) {
    const own = page.view.slice(around.start, cue.start);
    const from = own.length < 24 ? (page.sentences[sentence - 1]?.start ?? around.start) : around.start;
    const sponsored = SPONSORED.exec(page.view.slice(Math.max(from, cue.start - 260), cue.start))?.[1];
    if (sponsored !== undefined) return LAW.test(sponsored);
  }
  return /\b(?:bill|legislation|amendment|resolution|Act|Sens?\.?|Senators?|Reps?\.|bipartisan|Congress(?:man|woman))(?![\w-])/.test(
    page.view.slice(Math.max(around.start, cue.start - 300), Math.min(around.end, cue.end + 300)),
  );
}

const SPONSORED =
  /\b(bill|legislation|amendment|resolution|act|measure|law(?!\s(?:society|school|cent|firm|facult|review|library|student|enforce))|forum|event|summit|workshop|conference|seminar|fair|meeting|festival|session|breakfast|luncheon|lunch|dinner|concert|race|tournament|ceremony|symposium|rally|hearing|roundtable|round table|contest|competition|programme|program|project|exhibit|exhibition|expo)s?\b(?![\s\S]*\b(?:bill|legislation|amendment|resolution|act|measure|law|forum|event|summit|workshop|conference|seminar|fair|meeting|festival|session|hearing)s?\b)/i;
const LAW = /^(?:bill|legislation|amendment|resolution|act|measure|law)$/i;

/** "is seeking funding from": not yet given. */
const isSought = (page: Page, { cue, rule }: RoleMention): boolean =>
  rule === 'funders/money-from' &&
  (/^(?:(?!with|through|using|under|by)[a-z]+\s)?(?:money|resources|loans?|scholarships)\s(?:from|by|of)$/i.test(
    page.view.slice(cue.start, cue.end),
  ) ||
    /\b(?:seek(?:s|ing)?|sought|need(?:s|ed)?|request(?:s|ed|ing)?|requir(?:es?|ed|ing)|lack(?:s|ed|ing)?|appl(?:y|ies|ied|ying)\sfor|raise[sd]?|raising|cut|cuts|withh[eo]ld|no|more|ask(?:s|ed|ing)?\sfor|discuss(?:es|ed|ing)?|about|announc(?:es|ed|e|ing)(?!\sthat))\s(?:[a-z]{3,12}\s){0,1}$/i.test(
      page.view.slice(Math.max(0, cue.start - 30), cue.start),
    ));

/** "was honoured with an Arden Award": what is won pays for nothing. */
const isPrize = (page: Page, { cue, rule }: RoleMention): boolean =>
  rule === 'funders/money-named' &&
  /^with\s(?:(?:an?|the)\s)?$/i.test(page.view.slice(cue.start, cue.end)) &&
  /^[^.,;]{0,70}\bAwards?\b/.test(page.view.slice(cue.end, cue.end + 80));

/** A line that is no more than "Our sponsors", over the lines of their names. */
function headedLists(page: Page): RoleMention[] {
  const found: RoleMention[] = [];
  for (const heading of page.sentences) {
    if (heading.end - heading.start > LONGEST_HEADING || !ZONES.has(heading.zone)) continue;
    const words = page.view.slice(heading.start, heading.end).trim();
    if (!HEADING.test(words)) continue;
    const organizations: OrganizationMention[] = [];
    for (const line of page.sentences.slice(heading.index + 1, heading.index + 1 + MOST_LISTED)) {
      const name = readSentence(page, line).names[0];
      if (
        !name ||
        name.class === 'person' ||
        name.class === 'place' ||
        line.end - line.start > name.end - name.start + LONGEST_MARK
      )
        break;
      organizations.push(organizationOf(line.index, name));
    }
    const last = organizations.at(-1);
    if (!last) continue;
    found.push({
      kind: 'role',
      role: 'funder',
      organizations,
      cue: { start: heading.start, end: heading.end },
      side: 'after',
      strength: 0.8,
      needsHappening: false,
      start: heading.start,
      end: last.end,
      rule: 'funders/line',
      sentence: heading.index,
    });
  }
  return found;
}
const HEADING =
  /^(?:#{1,6}\s)?(?:(?:our|the|event|main|major|lead|title|gold|silver|bronze|platinum|diamond|corporate|official|proud|media|food|thanks to our|thank you to our|with thanks to our|many)\s){0,2}(?:co-?)?(?:sponsors|funders|donors)(?:\s(?:are|were|include|and (?:supporters|partners)))?\s?[:!]?$/i;
const LONGEST_HEADING = 40;
/** What a line may have besides its name: a bullet, a link's brackets. */
const LONGEST_MARK = 4;
/** No more lines than these are read under a heading. */
const MOST_LISTED = 20;

/** "IASSIST Program Sponsorship": the body whose scheme it is, where an acronym names it. */
function withoutScheme(body: OrganizationMention): OrganizationMention {
  const owner = OWNED.exec(body.name)?.[1];
  const giver = GIVEN.exec(body.name)?.[1];
  if (giver !== undefined) return { ...body, name: giver, end: body.start + giver.length };
  return owner === undefined || owner.includes('&')
    ? body
    : { ...body, name: owner, aliases: [], type: 'acronym', end: body.start + owner.length };
}
/** "the Lake Fund Grant": a body, and what it gives. */
const GIVEN =
  /^(.*\b(?:Fund|Foundation|Trust|Endowment|Bank|Union|Council|Agency|Institute))\s(?:[Gg]rants?|[Ss]ponsorship|[Ff]unding)$/;
const OWNED = /^([A-Z][A-Z.]{1,9})\s(?:[A-Z][a-z]{2,12}\s){0,2}(?:Sponsorship|Award|Grants?|Funding)$/;

/** "thanked Mia Lind and the Arden Trust for funding it": beside a body, two words of no known kind are a person. */
const withoutPeople = (role: RoleMention, bodies: readonly OrganizationMention[]): readonly OrganizationMention[] => {
  if (role.rule !== 'funders/thanked' || !bodies.some((body) => body.type === 'body' || body.type === 'acronym'))
    return bodies;
  return bodies.filter((body) => body.type !== 'unknown' || !/^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u.test(body.name));
};

/** "were Delta Mills, Acme Gas and welding supplies, Lind Bank and the Racing Club": a list goes on behind an item that is half common words. */
function withRest(page: Page, role: RoleMention): readonly OrganizationMention[] {
  const last = role.organizations.at(-1);
  const sentence = page.sentences[role.sentence];
  if (
    !last ||
    !sentence ||
    !LISTING.test(role.rule) ||
    last.sentence !== role.sentence ||
    last.end >= sentence.end - 12
  )
    return role.organizations;
  if (!/^(?:,|\sand\s)/.test(page.view.slice(last.end, last.end + 5))) return role.organizations;
  const rest = page.view.slice(last.end, sentence.end).replace(/[.!]\s*$/, '');
  if (
    rest.length > LONGEST_REST ||
    /[;:"()]|\b(?:who|which|that|is|are|was|were|will|has|have|for|with|to|in|at)\b/.test(rest)
  )
    return role.organizations;
  const names = readSentence(page, sentence).names;
  const more: OrganizationMention[] = [];
  for (const item of rest.matchAll(/(?:,\s(?:and\s)?|\sand\s)(?:the\s)?(?=\p{Lu})/gu)) {
    const name = names.find(({ start }) => start === last.end + item.index + item[0].length);
    if (name && name.class !== 'person') more.push(organizationOf(sentence.index, name));
  }
  return more.length > 1 ? [...role.organizations, ...more] : role.organizations;
}
const LISTING = /^funders\/(?:sponsors-were|sponsor-apposed|line|generosity|funded-by|money-from|thanked)$/;
/** A longer rest of a sentence than this is more than a list. */
const LONGEST_REST = 240;

/** "the Grant Assistance for Grassroots Projects of the Government of Japan": who runs the scheme pays. */
function ownerOfScheme(page: Page, body: OrganizationMention): OrganizationMention {
  const sentence = page.sentences[body.sentence];
  if (!sentence || body.stands || !SCHEME.test(body.name)) return body;
  // "Japan's Grant Assistance for Rural Projects"
  const of = /^(.{2,60})'s Grant Assistance$/.exec(body.name)?.[1];
  if (of !== undefined) return { ...body, name: of, aliases: [], type: 'unknown', end: body.start + of.length };
  const behind = page.view.slice(body.end, Math.min(sentence.end, body.end + 120));
  const link =
    /^(?:\sfor(?:\s[A-Z][A-Za-z-]{1,20}){1,6}|\s[a-z]{4,14}\sto(?:\s[A-Z][A-Za-z-]{1,20}|\sand){1,5})?(?:\s\([A-Z]{2,8}\))?\s(?:of|by|from|provided\sby)\s(?:the\s)?/.exec(
      behind,
    );
  // "the NORAD Fund from Norway": where a fund comes from is not its owner.
  if (!link || (/ Fund$/.test(body.name) && /\sfrom\s/.test(link[0]))) return body;
  const at = body.end + link[0].length;
  for (const name of readSentence(page, sentence).names) {
    if (name.start === at)
      return {
        ...body,
        name: name.text,
        aliases: name.aliases,
        type: name.class,
        affiliation: name.affiliation,
        start: name.start,
        end: name.end,
      };
    // "Grassroots Projects of the Government of Japan" was read as one name.
    const cut = name.start < at && name.end > at ? name.text.indexOf(' of the ') : -1;
    if (
      cut > 0 &&
      at > name.start &&
      /^(?:\p{Lu}\p{Ll}{2,14}\s)?(?:Government|Embassy|Ministry|Kingdom|Republic|People)\b/u.test(
        page.view.slice(at, at + 26),
      )
    ) {
      return {
        ...body,
        name: flatten(page.view.slice(at, name.end)),
        aliases: [],
        type: 'body',
        start: at,
        end: name.end,
      };
    }
  }
  return body;
}

const SUPPORTING = /-supported$/;

/** Names of grant schemes. */
const SCHEME = /\b(?:Assistance|Scheme|Grants?|Fund|Facility|Program(?:me)?|Instrument|Mechanism|Budget)$/;
