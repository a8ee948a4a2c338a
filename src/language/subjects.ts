// Who is the subject of a verb: "[UNODC], in partnership with the Ministry, organised", "[a team of Oxfam] that ran".
import { demonym } from '../vocab/countries.js';
import type { Name } from './names/name.js';
import type { Reading } from './reading.js';
import {
  CONNECT,
  type Filler,
  LEAD_IN,
  nameEndingAt,
  opensSentence,
  PART_OF,
  PREPOSITION,
  SHORT_HEADS,
  STANDS,
  subjectOf,
  UNNAMED,
  withParent,
  words,
} from './slot-words.js';
import { fillerAfter } from './slots.js';
import { isCapital, type Token } from './tokens.js';

const AUXILIARY = words(`
has have had having is are was were will would shall be been being to also jointly successfully recently today yesterday tomorrow officially formally
then again earlier later just already currently now together both all each each recently proudly annually regularly then co plans plan planned intends decided
is set scheduled expected due about going invites invite invited and joined teamed come came collaboratively actively virtually graciously generously kindly organised organized hosted try tried trying
monday tuesday wednesday thursday friday saturday sunday on this last week month year
`);

const STAFF = words(
  'team teams staff experts specialists members officials officers people folks colleagues engineers students volunteers trainers instructors scientists researchers personnel organizers organisers ' +
    'chapter chapters branch branches division section wing arm committee affiliate faculty librarians employees lawyers doctors teachers coaches facilitators counterparts counterpart',
);

const INTENDS =
  /^(?:regrets?|wish(?:es)?|hop(?:es?|ing)|wants?|aims?|seeks?|continu(?:es?|ed)|agreed|managed|began|begins|prepar(?:es|ing)|look(?:s|ing)|gear(?:s|ing)|decided|chose|elected|opted|committed|used|came|get(?:s|ting)|working|intends?|intending|proposes?|proposed|helped)$/;
const REPORTING =
  /^(?:said|says|announced|announces|stated|reported|reports|noted|added|confirmed|explained|according|learned|learnt|told|revealed|disclosed)$/;

/** Reads who is the subject of the verb at token `verb`; `afterWith` where "with" may lead it: "with A and B as hosts". */
export function subjectBefore(reading: Reading, verb: number, afterWith = false): Filler | null {
  // "Leo Lind, head of Delta Air, the company behind the fair": what is apposed to a name says it of that name.
  if (afterWith) {
    const apposed = nameEndingAt(reading.names, reading.tokens[verb - 1]?.text === ',' ? verb - 1 : verb);
    if (apposed && (apposed.to === verb - 1 || reading.tokens[verb]?.text === ','))
      return { names: groupEndingWith(reading, apposed), stands: null, to: apposed.to };
  }
  const day = dayBefore(reading.tokens, verb);
  const near = nearSubject(reading, day, afterWith);
  // "UNODC, in its Lake Programme, Part 2, Cooperation in Law, held": the last words of the aside are no subject.
  const far = near && near.names.length !== 1 ? null : farSubject(reading, day);
  return far ?? near;
}

const DAY_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,4}(?:st|nd|rd|th)?|and|to|the|,|-|weekend|past|recent|days)$/;
/** "announced Tuesday that they". */
const DAY_SAID = /^(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
/** Tokens of the longest day: "on Saturday, the 21st and 22nd of February, 2015". */
const LONGEST_DAY = 10;

/** "UNDP on 3 May 2015 held", "Oxfam at the weekend ran": the token at which the day begins that stands between subject and verb, else the verb. */
function dayBefore(tokens: readonly Token[], verb: number): number {
  for (let k = verb - 1; k > 0 && k >= verb - LONGEST_DAY; k--) {
    const word = (tokens[k] as Token).lower;
    if (/^(?:on|in|at|over|during)$/.test(word) && k < verb - 1) return k;
    if (!DAY_WORD.test(word)) break;
  }
  return verb;
}

/** What those do who take a course. */
const TAKEN = /^(?:start|beg[aiu]n|commenc|complet|conclud|finish|graduat)/;

/** True of a word for those of a body that is no part of another's name: not the "Committee" of "Customs Committee at the Ministry". */
const isStaff = ({ tokens, names }: Reading, at: number): boolean =>
  STAFF.has(tokens[at]?.lower ?? '') &&
  (tokens[at]?.shape === 'lower' || !names.some((name) => name.to === at + 1 && name.to - name.from > 1));

/** For a name inside a person's post, "chair of the Lake Caucus": the last token of the person before the comma; else -1. */
function postHolder({ tokens, names }: Reading, name: Name): number {
  let post = POST_WORD.test(tokens[name.from]?.lower ?? '');
  for (let i = name.from - 1; i > Math.max(0, name.from - 14); i--) {
    const token = tokens[i] as Token;
    if (token.text === ',') {
      let end = i;
      if (!nameEndingAt(names, end) && tokens[end - 1]?.text === ')')
        while (end > 0 && tokens[end]?.text !== '(') end--;
      return post && nameEndingAt(names, end)?.class === 'person' ? end - 1 : -1;
    }
    if (POST_WORD.test(token.lower)) post = true;
    else if (token.shape !== 'lower') return -1;
  }
  return -1;
}
const POST_WORD =
  /^(?:(?:vice-?|co-?)?chair(?:man|woman|person)?|(?:co-?)?founder|president|director|member|head|leader|ceo|secretary|minister|commissioner|senator|representative|chief|manager|author|sponsor)$/;

/** The comma that opens ", led by its president" before the comma at `close`; -1 where none does. */
function participlePhrase(tokens: readonly Token[], close: number): number {
  for (let i = close - 1; i > Math.max(0, close - 9); i--) {
    if ((tokens[i] as Token).shape !== 'lower' && (tokens[i] as Token).text !== ',') return -1;
    if ((tokens[i] as Token).text === ',')
      return /^(?:led|headed|chaired|represented|accompanied|assisted|joined|supported|guided)$/.test(
        tokens[i + 1]?.lower ?? '',
      )
        ? i
        : -1;
  }
  return -1;
}

/** "The Office as lead agency is": the token of "as" where small words behind it, up to token `last`, say what the subject is; else -1. */
function asWhat(tokens: readonly Token[], last: number): number {
  for (let k = last; k > 0 && k > last - 5 && tokens[k]?.shape === 'lower'; k--)
    if ((tokens[k] as Token).lower === 'as') return k < last ? k : -1;
  return -1;
}

const BARE_PROGRAMME = /^(?:Programme|Program|Project|Initiative|Campaign|Framework|Action)$/;

/** "Delta and Lind College, in partnership with the project "..." of many words, trained": the names that open the sentence. */
function farSubject(reading: Reading, verb: number): Filler | null {
  const { tokens } = reading;
  const second = tokens[verb - 1]?.lower === 'and';
  if (tokens[verb - 1]?.text !== ',' && !second) return null;
  const last = openingGroup(reading);
  if (!last || last.to >= verb) return null;
  // "The Lake Trust, with help from Delta, released two seals and held": one subject of two verbs
  if (second) {
    const said = tokens.slice(last.to, verb - 1);
    return /^(?:body|acronym)$/.test(last.class) &&
      PAST.test(tokens[verb]?.lower ?? '') &&
      said.some(({ lower, shape }) => shape === 'lower' && PAST.test(lower)) &&
      !said.some(({ lower }) => CLAUSE.test(lower))
      ? { names: groupEndingWith(reading, last), stands: null, to: last.to }
      : null;
  }
  const aside = tokens[last.to]?.text === ',' ? last.to + 1 : last.to;
  // "the Lake Organization (LO) - the agency for lakes, the Mission in Kenya, jointly with UNDP, conducts"
  const apposed =
    last.class !== 'place' &&
    last.class !== 'country' &&
    tokens[last.to]?.text === '-' &&
    tokens[last.to + 1]?.lower === 'the';
  if (
    !(apposed || ASIDE.test(tokens[aside]?.lower ?? '')) ||
    tokens.slice(aside, verb).some(({ lower }) => FINITE.test(lower))
  )
    return null;
  return { names: groupEndingWith(reading, last), stands: null, to: last.to };
}

/** What leads in the words between a subject and its verb, and what has a subject of its own. */
const ASIDE =
  /^(?:in|with|within|as|together|along|alongside|jointly|through|under|supported|funded|backed|by|[a-z]{3,14}ing)$/;
const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|said|says|announced|stated|reported|that|which|who|where|while)$/;

const PAST = /^(?:[a-z]{3,12}ed|held|ran|gave|led|took|brought|met|made|built|began|taught|won|set|put)$/;
const CLAUSE = /^(?:that|which|who|where|when|while|said|says|after|before|because|if|by|was|were|is|are)$/;

/** The last of the names that a sentence opens with. */
function openingGroup(reading: Reading): Name | null {
  const { tokens, names } = reading;
  const first = names[0];
  if (!first || first.from > 1 || first.possessive) return null;
  let last = first;
  for (const name of names.slice(1)) {
    const between = tokens.slice(last.to, name.from).map((token) => token.lower);
    if (!between.every((word) => /^(?:,|and|&|the)$/.test(word)) || between.length > 3) break;
    last = name;
  }
  return last;
}

function nearSubject(reading: Reading, verb: number, afterWith: boolean): Filler | null {
  const { tokens, names } = reading;
  let k = verb - 1;
  let listed = false;
  // "UNODC will mark the day by holding a panel": the sentence's own subject.
  if (/ing$/.test(tokens[verb]?.lower ?? '')) {
    const link = tokens[k]?.lower ?? '';
    // "praised the Division for organizing the workshop"
    if (link === 'of' && /^(?:pleasure|honou?r|privilege|opportunity)$/.test(tokens[k - 1]?.lower ?? ''))
      return subjectBefore(reading, tokens[k - 2]?.lower === 'the' ? k - 2 : k - 1);
    const praised = link === 'for' ? nameEndingAt(names, k) : null;
    if (praised) return { names: groupEndingWith(reading, praised), stands: null, to: praised.to };
    // "By holding a symposium, the Institute marked": the subject follows the comma.
    if (verb === 0 || (k === 0 && /^(?:by|while|in|after|before)$/.test(link))) return subjectBehind(reading, verb);
    if (/^(?:by|while|when|after|before|of|for)$/.test(link)) return sentenceSubject(reading, k);
    // 'the "Walk for Peace" marking the day'
    if (/^["”]$/.test(link)) return null;
  }
  for (let hops = 0; hops < 14 && k >= 0; hops++) {
    const token = tokens[k] as Token;
    const ending = nameEndingAt(names, k + 1);
    // "the High Commission of India, Colombo celebrated": the town says where the body before it is.
    let seat = ending;
    // "the Ministry of Youth, Government of Goa, held": whose ministry it is
    while (
      seat &&
      (seat.class === 'place' || seat.class === 'country' || /^Government\sof\b/.test(seat.text)) &&
      tokens[seat.from - 1]?.text === ','
    )
      seat = nameEndingAt(names, seat.from - 1);
    const name = seat && !/^(?:person|country|place)$/.test(seat.class) ? seat : ending;
    // "UNODC, in its Lake (LK) Programme, held": the programme is no subject.
    if (name && BARE_PROGRAMME.test(name.text) && tokens[name.to]?.text === ',') {
      const cut = commaPhrase(tokens, name.from);
      if (cut >= 0) {
        k = cut;
        continue;
      }
    }
    if (name) {
      const group = groupEndingWith(reading, name, listed);
      const first = group[0] as Name;
      let before = first.from - 1;
      while (
        before >= 0 &&
        ((LEAD_IN.has((tokens[before] as Token).lower) &&
          !PREPOSITION.test((tokens[before] as Token).lower) &&
          !/^(?:and|by|with)$/.test((tokens[before] as Token).lower)) ||
          // "the 100 Women Lobby Group": a number that opens the name
          (tokens[before] as Token).shape === 'number' ||
          (tokens[before] as Token).text === '"' ||
          (tokens[before] as Token).text === '“')
      )
        before--;
      const lead = tokens[before];
      // "The Lind chapter of the Rotary Club held": part and whole are one name
      if (lead?.lower === 'of' && group.length === 1) {
        const head = PART_OF.test(tokens[before - 1]?.lower ?? '') ? before - 1 : -1;
        const part =
          head < 0
            ? null
            : (nameEndingAt(names, head) ??
              (tokens[head - 1]?.shape === 'lower' ? nameEndingAt(names, head - 1) : null));
        const whole = part && withParent(reading, part);
        if (whole && whole !== part) return { names: [whole], stands: null, to: name.to };
      }
      // "calls on the Committee to hold a hearing": who is asked has held nothing
      if (
        tokens[verb - 1]?.lower === 'to' &&
        name.to === verb - 1 &&
        (/^(?:urg|ask|request|press|push|want|tell|told|order|direct|requir|forc)/.test(lead?.lower ?? '') ||
          (lead?.lower === 'on' && /^call/.test(tokens[before - 1]?.lower ?? '')))
      )
        return null;
      // "the experts at OWL", "a team from the museum": staff stand for their body.
      const staffed =
        (afterWith && lead?.lower === 'with') ||
        (lead &&
          name.class !== 'country' &&
          name.class !== 'place' &&
          /^(?:at|of|from|with)$/.test(lead.lower) &&
          (tokens[before - 1]?.lower === 'we' ||
            // "helped by experts of the Lake Mission": they are no subject
            (isStaff(reading, before - 1) && !/^(?:by|with|from)$/.test(tokens[before - 2]?.lower ?? ''))));
      // "Sen. Ann Ota (D-OH), founder and chair of the bipartisan Lake Caucus, held": the person
      const holder = tokens[name.to]?.text === ',' ? postHolder(reading, first) : -1;
      if (holder > 0) {
        k = holder;
        continue;
      }
      // "The Ota Club joined the Lind Guild to hold": who joined
      if (tokens[verb - 1]?.lower === 'to' && name.to === verb - 1 && /^join(?:s|ed|ing)?$/.test(lead?.lower ?? '')) {
        k = before - 1;
        continue;
      }
      // "Port Police personnel and members of the Lind Council": both
      if (staffed && lead?.lower === 'of' && /^(?:and|&)$/.test(tokens[before - 2]?.lower ?? '')) {
        const at = STAFF.has(tokens[before - 3]?.lower ?? '') ? before - 3 : before - 2;
        const other = nameEndingAt(names, at);
        if (other && /^(?:body|acronym)$/.test(other.class))
          return { names: [...groupEndingWith(reading, other), ...group], stands: null, to: name.to };
      }
      // "30 officers from the Lind Police started a course": those who take it
      if (staffed && TAKEN.test(tokens[verb]?.lower ?? '') && /^(?:from|of)$/.test(lead?.lower ?? '')) return null;
      // "the Lions Club, led by its president, Leo Lind, held": past who leads it
      const told = lead?.text === ',' && group.length === 1 ? participlePhrase(tokens, before) : -1;
      if (told > 0) {
        k = told - 1;
        continue;
      }
      // "RC Arden, District 12, organised": between commas it tells more of the name before.
      if (lead?.text === ',' && tokens[name.to]?.text === ',' && group.length === 1 && name.to >= verb - 4) {
        const host = nameEndingAt(names, before);
        if (
          host &&
          (host.class === 'body' || host.class === 'unknown' || host.class === 'acronym') &&
          listLead(reading, before) < 0
        ) {
          k = before - 1;
          continue;
        }
      }
      // "Delta, with local leaders and the Ministry of Health, held": unnamed bodies stand before it in the phrase.
      if (lead && /^(?:and|&)$/.test(lead.lower) && before > 0) {
        const named = beforeUnnamed(reading, before - 1);
        if (named >= 0) {
          k = named;
          continue;
        }
      }
      // "..., with the Ministry of Interior and the Police, the Home Office, organized": the last of a list inside a phrase.
      const inner = lead?.text === ',' ? listLead(reading, before) : -1;
      if (inner >= 0) {
        const cut = phraseStart(reading, inner);
        if (cut >= 0 && nameEndingAt(names, cut + 1)) {
          k = cut;
          continue;
        }
      }
      if (lead && !staffed && group.length > 1 && PREPOSITION.test(lead.lower) && opensSentence(tokens, first.from)) {
        const own = subjectOf(tokens, group);
        if (own > 0) return { names: group.slice(own), stands: null, to: name.to };
      }
      if (lead && !staffed && (PREPOSITION.test(lead.lower) || lead.lower === "'s")) {
        // Object of a preposition: "IOM, in partnership with the Ministry of Interior, organized": go on before the phrase.
        const cut = phraseStart(reading, before);
        if (cut < 0) return null;
        k = cut;
        continue;
      }
      return { names: [...appositives(reading, first), ...group], stands: null, to: name.to };
    }
    const role = asWhat(tokens, k);
    if (role >= 0 && nameEndingAt(names, role)) {
      k = role - 1;
      continue;
    }
    if (STANDS.test(token.lower) && token.text !== 'WHO') {
      // "The Ministry announced that it will host": who announces is named.
      let announced = tokens[k - 1]?.lower === 'that' ? k - 2 : k - 1;
      if (DAY_SAID.test(tokens[announced]?.lower ?? '')) announced -= tokens[announced - 1]?.lower === 'on' ? 2 : 1;
      if (announced > 0 && /^announc(?:e|es|ed|ing)$/.test(tokens[announced]?.lower ?? '')) {
        k = announced - 1;
        continue;
      }
      // "The Lind Council and Oxfam, in a statement, said they would": who says it of themselves
      const says = tokens[k - 1]?.lower === 'that' ? k - 2 : k - 1;
      if (/^(?:they|it)$/.test(token.lower) && says > 0 && REPORTING.test(tokens[says]?.lower ?? '')) {
        const speakers = subjectBefore(reading, says);
        if (
          speakers &&
          speakers.names.length > 0 &&
          speakers.names.every((one) => /^(?:body|acronym)$/.test(one.class))
        )
          return speakers;
      }
      // "it was decided to postpone": nobody is meant
      if (
        token.lower === 'it' &&
        /^(?:was|is|has)$/.test(tokens[k + 1]?.lower ?? '') &&
        tokens
          .slice(k + 2, verb)
          .some(({ lower }) =>
            /^(?:decided|agreed|announced|planned|hoped|resolved|proposed|possible|necessary|time)$/.test(lower),
          )
      )
        return null;
      if (/^(?:which|who|that)$/.test(token.lower)) {
        let back = tokens[k - 1]?.text === ',' ? k - 1 : k;
        // "Kite Days, the association that runs the fair": the appositive's name.
        for (let i = k - 1; i >= Math.max(0, k - 8); i--) {
          const word = tokens[i] as Token;
          if (word.text === ',') {
            if (i < k - 1 && /^(?:the|an?|its|one|our|their|two|three)$/.test(tokens[i + 1]?.lower ?? '')) back = i;
            break;
          }
          if (word.shape !== 'lower') break;
        }
        const antecedent =
          nameEndingAt(names, back) ??
          (/^(?:team|staff|group|network|chapter|office)$/.test(tokens[back - 1]?.lower ?? '')
            ? nameEndingAt(names, back - 1)
            : null);
        // "a physicist at the Lind Laboratory who gave a talk": a person is meant.
        if (
          antecedent?.to === back &&
          token.lower === 'who' &&
          antecedent.class !== 'person' &&
          antecedent.class !== 'unknown' &&
          back === k
        )
          return null;
        if (antecedent) return { names: groupEndingWith(reading, antecedent), stands: null, to: antecedent.to };
      }
      // "a youth exchange that gathered 30": what is held is no host
      if (/^(?:which|that|who)$/.test(token.lower) && !meansBody(reading, k)) return null;
      // "At Delta Air, we are planning a fair": who "we" are
      const house = token.lower === 'we' ? nameEndingAt(names, tokens[k - 1]?.text === ',' ? k - 1 : k) : null;
      if (house && house.class !== 'place' && tokens[house.from - 1]?.lower === 'at')
        return { names: [house.class === 'unknown' ? { ...house, class: 'body' } : house], stands: null, to: house.to };
      return { names: [], stands: { word: token.lower, from: k, to: k + 1 }, to: k + 1 };
    }
    if (SHORT_HEADS.has(token.lower) && /^(?:the|his|her|its|their|our)$/.test(tokens[k - 1]?.lower ?? '')) {
      return { names: [], stands: { word: token.lower, from: k - 1, to: k + 1 }, to: k + 1 };
    }
    if (token.text === ')') {
      let open = k - 1;
      while (open >= 0 && open > k - 16 && (tokens[open] as Token).text !== '(') open--;
      if ((tokens[open] as Token | undefined)?.text !== '(') return null;
      // "we (Klara, Jon Lind and Mia Berg) ran": who "we" are
      if (tokens[open - 1]?.lower === 'we') {
        const within = names.filter((name) => name.from > open && name.to <= k);
        if (within.length > 0) return { names: within, stands: null, to: k + 1 };
      }
      k = open - 1;
      continue;
    }
    // "planned and hosted": two verbs of one subject
    if (
      token.lower === 'and' &&
      tokens[k - 1]?.shape === 'lower' &&
      /(?:ed|held|ran|led|run)$/.test(tokens[k - 1]?.lower ?? '')
    ) {
      k -= 2;
      continue;
    }
    // "Delta, whose members meet weekly, held": past what is told of it
    const told = token.text === ',' ? relativeStart(tokens, k) : -1;
    if (told > 0) {
      k = told - 1;
      continue;
    }
    if (
      token.text === ',' ||
      token.text === '"' ||
      token.text === '”' ||
      AUXILIARY.has(token.lower) ||
      token.shape === 'number' ||
      (token.shape === 'lower' && /[a-z]{3}ly$/.test(token.lower))
    ) {
      k--;
      continue;
    }
    // "had the pleasure of hosting", "is pleased to announce"
    if (
      /^(?:pleasure|honou?r|privilege|opportunity|chance|pleased|proud|delighted|happy|glad|honou?red|excited|thrilled|able|ready)$/.test(
        token.lower,
      )
    ) {
      k -= tokens[k - 1]?.lower === 'the' ? 2 : 1;
      continue;
    }
    // "regrets to announce", "hopes to host"
    if (token.shape === 'lower' && tokens[k + 1]?.lower === 'to' && INTENDS.test(token.lower)) {
      k--;
      continue;
    }
    if (REPORTING.test(token.lower)) return null;
    // "other Harbour Alliance groups", "the HOT team"
    if (
      /^(?:departments?|units?|desk|divisions?|wing|arm|directorate|secretariat|offices?|groups?|teams?|chapters?|branch|organi[sz]ations?|staff|officials|members|representatives|volunteers|experts|trainers|instructors|specialists|facilitators|employees|personnel|centers?|centres?|community|board|crew|consortium|club|society|network|organi[sz]ers|leadership|foundation|association|collective|coalition|committee)$/.test(
        token.lower,
      ) &&
      nameEndingAt(names, k)
    ) {
      k--;
      continue;
    }
    const owner = ownerOfPart(reading, k);
    if (owner) return { names: [owner], stands: null, to: k + 1 };
    // "the LindOS project announces": it acts as a body there, not in "the Lind project kicked off".
    if (
      /^(?:project|community|initiative)$/.test(token.lower) &&
      /^(?:announc|host|organi[sz]|conven|invit|cancel|postpon)/.test(tokens[verb]?.lower ?? '') &&
      nameEndingAt(names, k)
    ) {
      k--;
      continue;
    }
    const named = beforeUnnamed(reading, k);
    if (named >= 0) {
      listed = /^(?:and|&)$/.test(tokens[named + 1]?.lower ?? '');
      k = named;
      continue;
    }
    // Lower-case words: an appositive or a phrase between commas may stand between subject and verb.
    const cut = commaPhrase(tokens, k);
    if (cut < 0) return null;
    k = cut;
  }
  return null;
}

/** The comma before ", whose members meet weekly" that the one at `close` ends; -1 where none does. */
function relativeStart(tokens: readonly Token[], close: number): number {
  for (let i = close - 1; i > Math.max(0, close - 16); i--)
    if ((tokens[i] as Token).text === ',') return /^(?:whose|which|who)$/.test(tokens[i + 1]?.lower ?? '') ? i : -1;
  return -1;
}

/** "UNDP's regional office", "Lind College's history department": the body whose part ends at token `at`. */
function ownerOfPart({ tokens, names }: Reading, at: number): Name | null {
  if (!SHORT_HEADS.has((tokens[at] as Token).lower) && !STAFF.has((tokens[at] as Token).lower)) return null;
  let i = at - 1;
  while (i > at - 5 && /^(?:lower|title)$/.test(tokens[i]?.shape ?? '') && !/^'s?$/.test(tokens[i]?.text ?? '')) i--;
  const owner = /^'s?$/.test(tokens[i]?.text ?? '') ? nameEndingAt(names, i) : null;
  return owner?.possessive && /^(?:body|acronym|unknown)$/.test(owner.class) ? owner : null;
}

/** "Belize, as Chair; Germany, holding the Presidency; and Senegal": the names before the last of a list that semicolons part. */
function appositives(reading: Reading, last: Name): Name[] {
  const { tokens, names } = reading;
  let before = last.from - 1;
  while (before >= 0 && /^(?:and|the)$/.test((tokens[before] as Token).lower)) before--;
  if (tokens[before]?.text !== ';') return [];
  const kind = (name: Name): string => (name.class === 'acronym' || name.class === 'unknown' ? 'body' : name.class);
  return names.filter((name) => {
    if (name.to > before || kind(name) !== kind(last)) return false;
    let lead = name.from - 1;
    while (lead >= 0 && /^(?:and|the)$/.test((tokens[lead] as Token).lower)) lead--;
    return (
      (lead < 0 || /^[,;]$/.test((tokens[lead] as Token).text)) && /^(?:,|;|as|\()$/.test(tokens[name.to]?.lower ?? '')
    );
  });
}

/** The names that stand behind the comma which closes an opening participle, with a verb behind them. */
export function subjectBehind(reading: Reading, verb: number): Filler | null {
  const { tokens, names } = reading;
  for (const name of names) {
    if (name.from <= verb || name.possessive || name.class === 'place' || name.class === 'country') continue;
    const lead = tokens[name.from - 1]?.lower === 'the' ? name.from - 2 : name.from - 1;
    if (tokens[lead]?.text !== ',') continue;
    const filler = fillerAfter(reading, name.from);
    const next = filler && tokens[filler.to];
    if (filler && next?.shape === 'lower' && !CONNECT.test(next.lower) && !PREPOSITION.test(next.lower)) return filler;
  }
  return null;
}

/** The first names of the sentence that no preposition or bracket leads in. */
function sentenceSubject(reading: Reading, before: number): Filler | null {
  const { tokens, names } = reading;
  for (const name of names) {
    if (name.to > before) return null;
    if (name.class === 'place' || name.class === 'unknown') continue;
    let at = name.from - 1;
    while (at >= 0 && /^(?:the|its|a|an)$/.test((tokens[at] as Token).lower)) at--;
    const lead = tokens[at];
    if (lead && (PREPOSITION.test(lead.lower) || lead.text === '(' || lead.text === "'s")) continue;
    return { names: [name], stands: null, to: name.to };
  }
  return null;
}

/** For a comma before a name: the preposition that leads in the list of names which the comma goes on, or -1. */
function listLead(reading: Reading, comma: number): number {
  const { tokens, names } = reading;
  let i = comma;
  for (let items = 0; items < 12; items++) {
    const name = nameEndingAt(names, i);
    if (!name) return -1;
    i = name.from - 1;
    while (i >= 0 && /^(?:the|its|a|an)$/.test((tokens[i] as Token).lower)) i--;
    const lead = tokens[i];
    if (!lead) return -1;
    if (/^(?:with|by|of|from)$/.test(lead.lower)) return i;
    if (lead.text === ',') continue;
    if (lead.lower !== 'and' && lead.text !== '&') return -1;
    if (tokens[i - 1]?.text === ',') i--;
  }
  return -1;
}

/** For a word inside ", ... ," before the verb: the token before the phrase's opening comma, or -1. */
function commaPhrase(tokens: readonly Token[], k: number): number {
  if (tokens[k + 1]?.text !== ',') return -1;
  for (let i = k; i > Math.max(0, k - 24); i--) {
    // "30,000 workers"
    const figure = tokens[i - 1]?.shape === 'number' && tokens[i + 1]?.shape === 'number';
    if ((tokens[i] as Token).text === ',' && !figure) return i - 1;
  }
  return -1;
}

/** The token before a prepositional phrase whose preposition stands at `at`: back to a comma, or to the word before the phrase's noun. */
function phraseStart({ tokens, names }: Reading, at: number): number {
  // "the Delta office at", "Punjab government through"
  if (nameEndingAt(names, at)) return at - 1;
  for (let i = at; i >= Math.max(0, at - 13); i--) {
    const token = tokens[i] as Token;
    if (token.text === ',') return i - 1;
    if (token.text === '(') return -1;
    if (i < at && (token.text === ')' || isCapital(token))) return i;
  }
  return -1;
}

/** Of the words that say what the name behind them is, "its Somali partner", "Indian think tank": the token before them; `at` where none do. */
function kindBefore(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i > 0 && i > at - 5) {
    const { shape, lower, text } = tokens[i] as Token;
    const owned = /^(?:its|their)$/.test(tokens[i - 1]?.lower ?? '');
    if (!(shape === 'lower' ? KIND_WORD.test(lower) : owned || demonym(text) !== null)) break;
    i--;
  }
  return KIND_OF_BODY.test(tokens[at]?.lower ?? '') ? i : at;
}

const KIND_OF_BODY =
  /^(?:partners?|counterparts?|affiliate|sister|member|subsidiary|tank|ngos?|nonprofit|non-profit|charity|foundation|association|club|network|group|agency|organi[sz]ation|company|firm|union|institute|university|college|school|bank|ministry|cooperative|consultancy|start-up|startup|newspaper|broadcaster|hospital|museum)$/;
const KIND_WORD =
  /^(?:its|their|an?|the|local|national|international|regional|state|public|private|global|leading|sister|partner|think|tank|human|rights|women's|youth|media|civil|society|community|religious|corporate|longtime|long-time|strategic|key|industry|funding|faith-based|grassroots|humanitarian|conservation|research|technical|implementing|[a-z]{3,10}-based)$|^(?:partners?|counterparts?|affiliate|sister|member|subsidiary|ngos?|nonprofit|non-profit|charity|foundation|association|club|network|group|agency|organi[sz]ation|company|firm|union|institute|university|college|school|bank|ministry|cooperative|consultancy|start-up|startup|newspaper|broadcaster|hospital|museum)$/;

/** "Delta and other partners held", "Delta in partnership with local leaders held": the token before the unnamed bodies behind a name, or -1. */
function beforeUnnamed(reading: Reading, at: number): number {
  const { tokens, names } = reading;
  if (!UNNAMED.test((tokens[at] as Token).lower)) return -1;
  for (let i = at; i > 0 && i > at - 12; i--) {
    const token = tokens[i] as Token;
    if (/^(?:and|&)$/.test(token.lower)) {
      if (nameEndingAt(names, i) || tokens[i - 1]?.text === ')') return i - 1;
      // "Lind Council staff and residents"
      if (STAFF.has(tokens[i - 1]?.lower ?? '') && nameEndingAt(names, i - 1)) return i - 2;
    } else if (token.lower === 'with') {
      const noun = tokens[i - 1]?.lower ?? '';
      if (
        !/^(?:partnership|collaboration|co-?operation|conjunction|association|coordination|together|along|jointly)$/.test(
          noun,
        )
      )
        return -1;
      while (i > 1 && !nameEndingAt(names, i) && tokens[i - 1]?.shape === 'lower' && i > at - 18) i--;
      return i - 1;
    } else if (token.shape !== 'lower' && token.text !== ',' && !/^(?:Other|Local)$/.test(token.text) && i < at)
      return -1;
  }
  return -1;
}

/** "Ota, Lee host academy day": in a headline a comma behind its first name stands for "and". */
function joinsHeadline({ tokens, names }: Reading, comma: number): boolean {
  const first = nameEndingAt(names, comma);
  return (
    first !== null &&
    (first.from === 0 || tokens[first.from - 1]?.text === ':') &&
    first.class !== 'place' &&
    first.class !== 'country' &&
    tokens.length <= HEADLINE_WORDS &&
    !/^[.!?]$/.test(tokens.at(-1)?.text ?? '')
  );
}
/** No headline with a list of names has more words. */
const HEADLINE_WORDS = 20;

/** True where "which" or "that" at `k` may stand for a body: behind a name, a noun of bodies or people, or the sentence's start. */
function meansBody({ tokens, names }: Reading, k: number): boolean {
  let at = tokens[k - 1]?.text === ',' ? k - 2 : k - 1;
  if (tokens[at]?.text === ')') {
    while (at > 0 && (tokens[at] as Token).text !== '(') at--;
    at--;
  }
  const noun = tokens[at];
  return (
    noun === undefined ||
    noun.shape !== 'lower' ||
    SHORT_HEADS.has(noun.lower) ||
    STAFF.has(noun.lower) ||
    UNNAMED.test(noun.lower) ||
    nameEndingAt(names, at + 1) !== null
  );
}

/** The coordinated names that end with `name`: "A, B and C"; with `listed`, "and others" stands behind it. */
export function groupEndingWith(reading: Reading, name: Name, listed = false): Name[] {
  const { tokens, names } = reading;
  const group = [name];
  let head = name;
  for (let items = listed ? 1 : 0; items < 24; items++) {
    let i = head.from - 1;
    let connected = false;
    while (i >= 0) {
      const token = tokens[i] as Token;
      // The last two of a list are joined by "and"; a comma alone parts a phrase from its subject.
      if ((tokens[i + 1] as Token).wide && items > 0) connected = true;
      if (
        token.lower === 'with' &&
        /^(?:along|together|jointly)$/.test(tokens[i - 1]?.lower ?? '') &&
        (nameEndingAt(names, i - 1) !== null || tokens[i - 2]?.text === ',')
      ) {
        // "Arden University along with Oxfam held"
        connected = true;
        i -= tokens[i - 2]?.text === ',' ? 3 : 2;
        continue;
      }
      if (token.lower === 'as' && tokens[i - 1]?.lower === 'well' && tokens[i - 2]?.lower === 'as') {
        connected = true;
        i -= tokens[i - 3]?.text === ',' ? 4 : 3;
        continue;
      }
      if (
        CONNECT.test(token.lower) &&
        token.text !== ';' &&
        (items > 0 || token.text !== ',' || connected || joinsHeadline(reading, i))
      )
        connected = true;
      else if (!/^(?:the|its|a|an|both|other)$/.test(token.lower)) {
        // "WFP and its Somali partner, the Relief Guild, held"
        const noun = token.text === ',' ? i - 1 : i;
        const own = kindBefore(tokens, noun);
        if (own === noun || !/^(?:and|&)$/.test(tokens[own]?.lower ?? '')) break;
        connected = true;
        i = own - 1;
        continue;
      }
      i--;
    }
    if (!connected) break;
    let before = nameEndingAt(names, i + 1);
    // "the Stability (CCAPS) program, and the Bank Institute"
    if (
      !before &&
      /^(?:program(?:me)?|project|initiative|team|group|network|office|chapter|staff|campaign)$/.test(
        tokens[i]?.lower ?? '',
      )
    )
      before = nameEndingAt(names, i);
    if (!before && tokens[i]?.text === ')') {
      while (i >= 0 && (tokens[i] as Token).text !== '(') i--;
      before = nameEndingAt(names, i);
    }
    // "RNW Media, an organization for media, and CARD": past what says more of the one before.
    if (!before && connected && tokens[i]?.shape === 'lower' && tokens[i + 1]?.text === ',') {
      let comma = i;
      while (comma > 0 && i - comma < 14 && (tokens[comma] as Token).text !== ',') comma--;
      if ((tokens[comma] as Token).text === ',' && /^(?:an?|the)$/.test(tokens[comma + 1]?.lower ?? ''))
        before = nameEndingAt(names, comma);
    }
    if (!before || before.possessive) break;
    // "Oxfam in Lakeland and Plan held": the body, not where it is
    if (
      (before.class === 'country' || before.class === 'place') &&
      head.class !== before.class &&
      tokens[before.from - 1]?.lower === 'in'
    )
      before = nameEndingAt(names, before.from - 1) ?? before;
    group.unshift(before);
    head = before;
  }
  return group;
}
