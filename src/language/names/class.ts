// What a name that has been bounded is: a body, a person with a post, a place, a country.
import { countryOf, demonym } from '../../vocab/countries.js';
import { findBody } from '../../vocab/organizations.js';
import { isFirstName } from '../../vocab/people.js';
import { isPlaceName } from '../../vocab/places.js';
import type { Token } from '../tokens.js';
import type { Name, NameClass } from './name.js';
import type { Draft } from './steps.js';
import {
  bare,
  CLOSING_HEADS,
  FUNCTION_WORDS,
  hasHead,
  isAcronymShape,
  isArticle,
  isMonthOrDay,
  isName,
  NOT_ACRONYMS,
  OPENING_HEADS,
  POSTS,
  spellOut,
  words,
} from './words.js';

/** The name that has been read, with what it is; null where the words name nothing. `start` is its first token, titles included. */
export function finish(draft: Draft, start: number): Name | null {
  const { tokens, from, to, titled, heading, postAt, aliases, possessive, next } = draft;
  const text = spellOut(tokens, from, giverEnd(draft));
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  let affiliation: string | null = null;
  let kind: NameClass;
  const body = findBody(text);
  const startsWithHead =
    OPENING_HEADS.has(bare(first)) &&
    tokens[from + 1]?.lower !== undefined &&
    /^(?:of|for|on|against|to|in)$/.test(tokens[from + 1]?.lower ?? '');
  if (body || tokens[from + 1]?.text === '/') kind = 'body';
  else if (
    (titled && !startsWithHead) ||
    /^(?:(?:His|Her|Their) )?(?:Royal |Serene )?(?:Highness|Majesty|Excellency)\b/.test(text)
  )
    kind = 'person';
  else if (
    postAt >= 0 &&
    !startsWithHead &&
    !/^(?:high commissioner|office)/i.test(text) &&
    !isBodyDespitePost(tokens, from, to, postAt)
  ) {
    kind = 'person';
    affiliation = postAt > from ? spellOut(tokens, from, postAt) : headedBody(draft);
  } else if (PEOPLE_OF.has(first.lower) && tokens[from + 1]?.lower === 'of') kind = 'person';
  else if (HAPPENING_OF.has(first.lower) && tokens[from + 1]?.lower === 'of') return null;
  else if (countryOf(text) !== null) kind = 'country';
  else if (hasHead(tokens, from, to)) kind = OCCASIONS.test(last.lower) ? 'unknown' : 'body';
  else if (demonym(text) !== null && to - from === 1) return null;
  else if (to - from === 1 && isAcronymShape(first) && first.shape !== 'title') {
    if (NOT_ACRONYMS.has(first.text.toUpperCase())) return null;
    if (first.shape === 'upper' && first.text.length > 5 && isPlaceName(text)) kind = 'place';
    else kind = heading && first.shape === 'upper' ? 'unknown' : 'acronym';
  } else if (isPerson(tokens, from, to)) kind = 'person';
  else if (isPlaceName(text)) kind = 'place';
  else kind = 'unknown';
  if (to - from === 1 && ((FUNCTION_WORDS.has(first.lower) && first.text !== 'WHO') || isMonthOrDay(first)))
    return null;
  if (KICKERS.test(text) || PARTY.test(`${/^[DRI]$/.test(tokens[from - 1]?.text ?? '') ? 'D ' : ''}${text}`))
    return null;
  if (to - from === 1 && kind === 'unknown' && ADJECTIVES.has(first.lower)) return null;
  if (to - from === 1 && kind === 'body' && BARE_PLURAL.test(first.lower)) return null;
  aliases.push(...otherForms(draft, text, kind));
  // "Ann Ota (GA-10)": where she was elected.
  if (kind === 'person') aliases.splice(0, aliases.length, ...aliases.filter((alias) => !DISTRICT.test(alias)));
  // "Leadership for Rural Peace (LRP)": what has a cause and an acronym is a body.
  if (kind === 'unknown' && aliases.length > 0 && / (?:for|against) /.test(text)) kind = 'body';
  // "Ambassador Folmar": a surname alone keeps its title as another form.
  if (titled && kind === 'person' && to - from === 1) aliases.push(`${spellOut(tokens, start, from)} ${text}`);
  return {
    start: first.start,
    end: next > to ? (tokens[next - 1] as Token).end : last.end,
    text,
    aliases,
    class: kind,
    from: start,
    to: Math.max(next, to),
    possessive,
    affiliation,
  };
}

const DISTRICT = /^(?:[DRI]-)?[A-Z]{2}(?:-\d{1,2})?$/;
/** Words that end the names of days on which people meet, whatever body the name holds: "Service Academy Day". */
const OCCASIONS = /^(?:days?|nights?|week|weekend|evening|month)$/;

/** "Beneficiaries of Lind Programmes", "Members of Parliament": people, whatever body they are of. */
const PEOPLE_OF = words(
  'beneficiaries participants ex-participants trainees graduates members officials representatives recipients residents attendees delegates',
);

/** "the Graduation of Lind Battalion 14": what takes place, no body. */
const HAPPENING_OF = words('graduation inauguration commissioning handover launch launching celebration');

/** A senator's party and state, where scraping lost the brackets: "Durbin D IL". */
const PARTY = /^[DRI][ -][A-Z]{2}$/;

/** What stands over a release, no name. */
const KICKERS = /^(?:media|press|news)\s(?:advisory|alert|release|statement|note|briefing|invitation|conference)s?$/i;

/** Capitalised alone they name nothing: "Additional hosts", "National and international". */
export const ADJECTIVES = words(
  'additional other major key main annual regional national local senior international federal provincial special public private technical general global joint total official online virtual deputy assistant former acting chief executive new young african asian european american western eastern northern southern central',
);

/** "OSCE Project Co-ordinator in Uzbekistan", "Office of the High Commissioner": bodies whose names hold a post. */
function isBodyDespitePost(tokens: readonly Token[], from: number, to: number, postAt: number): boolean {
  if (
    /^(?:project|programme|program)$/.test(tokens[postAt - 1]?.lower ?? '') &&
    /co-?ordinator/.test((tokens[postAt] as Token).lower) &&
    tokens[postAt + 1]?.lower === 'in'
  )
    return true;
  // "Chair of the Scientific Committee", "Embassy Deputy Chief of Mission": a person's post.
  let last = postAt;
  while (last + 1 < to && (POSTS.has(bare(tokens[last + 1] as Token)) || tokens[last + 1]?.lower === 'general')) last++;
  if (
    /^(?:of|at|for|to|in)$/.test(tokens[last + 1]?.lower ?? '') &&
    (postAt <= from + 2 || last > postAt) &&
    !/^(?:office|bureau)$/.test((tokens[from] as Token).lower)
  )
    return false;
  // "Assistant Programme Officer": a head before another post is what the post is for.
  for (let k = postAt + 1; k < to; k++)
    if (CLOSING_HEADS.has(bare(tokens[k] as Token)) && !(k + 1 < to && POSTS.has(bare(tokens[k + 1] as Token))))
      return true;
  for (let k = from; k < postAt; k++)
    if (
      /^(?:office|bureau|secretariat|council|association|union|conference|committee|network|academy|forum|board|society|federation|chamber|guild|league|college)$/.test(
        bare(tokens[k] as Token),
      ) &&
      /^(?:of|for)$/.test(tokens[k + 1]?.lower ?? '')
    )
      return true;
  return false;
}

export function isPerson(tokens: readonly Token[], from: number, to: number): boolean {
  const count = to - from;
  if (count < 2 || count > 5) return false;
  const first = tokens[from] as Token;
  if (!isFirstName(first.text) || isPlaceName(spellOut(tokens, from, to))) return false;
  for (let k = from; k < to; k++) if (/^(?:of|for|on|and|&|the)$/.test((tokens[k] as Token).lower)) return false;
  return true;
}

/** "IFLA Program Sponsorship", "HUD Grant": past the body that gives; `to` where the name is no gift's. */
function giverEnd({ tokens, from, to, heading }: Draft): number {
  const first = tokens[from] as Token;
  if (to - from > 2 && SITTINGS.test(bare(tokens[to - 1] as Token)) && BENCHES.test(bare(tokens[to - 2] as Token)))
    return to - 1;
  return !heading &&
    to - from > 1 &&
    first.shape === 'upper' &&
    isAcronymShape(first) &&
    !NOT_ACRONYMS.has(first.text) &&
    /^(?:sponsorships?|grants?|scholarships?|fellowships?|awards?)$/.test(bare(tokens[to - 1] as Token))
    ? from + 1
    : to;
}

/** "the Water Committee Hearing": past the body that sits. */
const SITTINGS = /^(?:hearing|hearings|meeting|roundtable|briefing|markup)$/;
const BENCHES = /^(?:committee|subcommittee|commission|council|board|panel)$/;

/** "Head of the EU Delegation": the body that a post is at, or null. */
function headedBody({ tokens, from, to }: Draft): string | null {
  for (let of = from + 1; of < Math.min(to, from + 4); of++) {
    if (tokens[of]?.lower !== 'of') continue;
    const k = isArticle(tokens[of + 1]) ? of + 2 : of + 1;
    return k < to && to - k > 1 && hasHead(tokens, k, to) ? spellOut(tokens, k, to) : null;
  }
  return null;
}

/** Heads in the plural that name nobody by themselves: "Partners", "Colleges". */
const BARE_PLURAL =
  /^(?:partners|colleges|universities|ministries|authorities|governments|agencies|organi[sz]ations|institutions|institutes|companies|schools|offices|departments|teams|groups|communities|clubs|churches|associations|foundations|committees|councils|banks|projects|programmes|programs|services|partnerships)$/;

/** What a group without a head of its own calls itself in small letters: "the openLind project". */
const SMALL_HEADS =
  /^(?:club|network|project|community|group|collective|movement|team|society|association|foundation|initiative|consortium)$/;

/** Further forms that the words give: "HELP Committee" of "Health, Education, Labor and Pensions (HELP) Committee", "openLind project". */
function otherForms({ tokens, from, to, next }: Draft, text: string, kind: NameClass): string[] {
  const forms: string[] = [];
  for (let i = from + 1; i + 3 < to; i++)
    if (tokens[i]?.text === '(' && tokens[i + 2]?.text === ')' && isName(tokens[i + 3])) {
      const tail = spellOut(tokens, i + 3, to);
      forms.push(`${tokens[i + 1]?.text} ${tail}`, `${spellOut(tokens, from, i)} ${tail}`);
      break;
    }
  const behind = tokens[Math.max(next, to)];
  const last = tokens[to - 1] as Token;
  const headless =
    kind === 'unknown' || (kind === 'acronym' && last.shape === 'mixed') || /^(?:rotary|lions)$/.test(last.lower);
  if (headless && next < 0 && behind?.shape === 'lower' && SMALL_HEADS.test(behind.lower))
    forms.push(`${text} ${behind.text}`);
  return forms;
}
