// Head counts: "was attended by some 80 participants", "35 participants (20 women and 15 men)", "limited to 40".
import type { Sentence } from '../../language/sentence.js';
import { type NumberRead, readNumbers } from '../../text/numbers.js';
import type { Span } from '../../text/span.js';
import type { ZoneKind } from '../../zones/zone.js';
import type { CountMention, GroupMention } from '../mention.js';
import type { Page } from '../page.js';
import { AFTER, AGAINST, BEFORE, type Cue, EARLIER, LABEL, PLAN } from './cues.js';
import { readGroups } from './groups.js';
import { type People, readPeople } from './people.js';

/** A head count with what its words say beyond value and group. */
export interface HeadCount extends CountMention {
  /** They were trained or came before, or over time: "Since 2017, at least 50 journalists have ...". */
  readonly earlier: boolean;
  /** Figures of more than a million, as a slip writes them; "2.5 million" in words is meant. The value stays. */
  readonly absurd: boolean;
  /** "25 participants each", "three batches of 30": the value is that of one session. */
  readonly each: boolean;
  /** "10,000 people joining virtually", "watched online". */
  readonly online: boolean;
}

type Part = HeadCount['breakdown'][number];

/** One number with the people it counts, before they are joined. */
interface Candidate extends Span {
  readonly number: NumberRead;
  readonly people: People | null;
  readonly sentence: Sentence;
  /** In brackets, or after "including": a part of the count before it. */
  readonly inside: boolean;
  /** First thing of a bullet line. */
  readonly bullet: boolean;
  readonly use: CountMention['use'];
  readonly strength: number;
  readonly rule: string;
  readonly earlier: boolean;
}

const READ: ReadonlySet<ZoneKind> = new Set(['headline', 'subhead', 'body', 'list', 'caption']);
/** More heads than any one event has; the largest pilgrimages aside. */
const ABSURD = 1_000_000;
/** How far a cue is looked for before a number and after its noun. */
const WINDOW = 110;
/** A number this near to the sentence's start is its subject; the verb may stand far off. */
const SUBJECT = 30;

/** The head counts of a page, in text order. Money, ages, shares, years and articles are none. */
export function findCounts(page: Page): HeadCount[] {
  const known = counted.get(page);
  if (known) return known;
  const counts = readCounts(page);
  counted.set(page, counts);
  return counts;
}
/** Counts and groups are asked for one after the other; a page is read once. */
const counted = new WeakMap<Page, HeadCount[]>();

/** Kinds of participants that are named without a count of their own, in text order. */
export const findGroups = (page: Page): GroupMention[] => readGroups(page, findCounts(page));

function readCounts(page: Page): HeadCount[] {
  const found: HeadCount[] = [];
  let run: Candidate[] = [];
  for (const sentence of page.sentences) {
    if (!READ.has(sentence.zone)) continue;
    const candidates = readCandidates(page.view, sentence);
    if (candidates.length === 0) {
      if (run.length > 0 && sentence.zone !== 'list') run = closeRun(page.view, run, found);
      continue;
    }
    const [first] = candidates;
    const joined = joinCandidates(page.view, candidates);
    const alone = joined[0];
    if (first?.bullet && joined.length === 1 && alone && alone.breakdown.length === 0) run.push(first);
    else {
      run = closeRun(page.view, run, found);
      found.push(...joined);
    }
  }
  closeRun(page.view, run, found);
  return withParts(
    page.view,
    found.sort((a, b) => a.start - b.start),
  );
}

function readCandidates(view: string, sentence: Sentence): Candidate[] {
  const numbers = readNumbers(view, sentence);
  const candidates: Candidate[] = [];
  let left = sentence.start;
  for (const [index, number] of numbers.entries()) {
    const found = judge(view, sentence, number, left, numbers.slice(index + 1, index + 9));
    // "29 clerks from 26 towns": the towns are part of whom the first number counts.
    const last = candidates.at(-1);
    const candidate = found?.people?.class === 'bodies' && last && found.start < last.end ? null : found;
    const more = candidate ? null : ellipsis(view, sentence, number, candidates.at(-1));
    if (more) candidates.push(more);
    if (candidate) {
      candidates.push(candidate);
      // "delivered by two consultants to 45 clerks": those who give it do not hide for whom it is.
      if (candidate.number.value >= 10 || candidate.strength >= 0.5) left = candidate.end;
    } else if (number.unit !== null || number.value > 1) left = Math.max(left, number.core.end);
  }
  return candidates;
}

/** "20 librarians from Kenya and ten from Uganda": the second number counts librarians too. */
function ellipsis(view: string, sentence: Sentence, number: NumberRead, last: Candidate | undefined): Candidate | null {
  if (!last?.people || last.people.class === 'bodies' || number.unit !== null || number.value < 1) return null;
  if (!/^\s?,?\s(?:and |plus |as well as )?(?:another |a further )?$/.test(flat(view.slice(last.end, number.start))))
    return null;
  const origin = /^\sfrom\s(?:the\s)?\p{Lu}[\p{L}'-]*(?:\s\p{Lu}[\p{L}'-]*){0,3}/u.exec(
    view.slice(number.end, Math.min(sentence.end, number.end + 90)),
  );
  if (!origin) return null;
  const end = number.end + origin[0].length;
  return {
    start: number.start,
    end,
    number,
    people: { ...last.people, start: number.end + 1, end, headEnd: end, heads: 1, partial: false },
    sentence,
    inside: last.inside,
    bullet: false,
    use: last.use,
    strength: last.strength,
    rule: ELLIPSIS,
    earlier: last.earlier,
  };
}
const ELLIPSIS = 'counts/ellipsis';

/** A verb or "by" right before a number: what follows is told of those, not of the number before. */
const OWN_CLAUSE =
  /\b(?:[a-z]{3,}(?:ed|ing)|by|taught|led|met|gave|while|where|who|which|for)\s{1,2}(?:the |these |a total of )?$/i;

/** "and 22 came", "only 42 of them turned up": a number without a noun, and its verb. */
const OWN_VERB =
  /^\s(?:of (?:them|whom|those|these)\s)?(?:actually |finally |eventually )?(?:came|attended|showed|turned|passed|took part|participated|completed|graduated|joined|followed|watched|made it|were (?:chosen|selected|picked|trained|accepted|present))\b/i;
/** "Of these, 83 were officers", "Among them were 12 judges" */
const OF_THESE =
  /(?:^|[.,;]\s)\s{0,2}(?:of|among|amongst|from) (?:these|them|those|this number|that number|whom|which)(?: (?:attending|present|participants|attendees|trainees|people|who attended))?,?\s(?:were |are )?(?:some |about |nearly |over |at least |only |around |more than )?$/i;
const NEW_SUBJECT = /\s(?:when|because|if|although|he|she|it|they|we|I)\s/;
/** "From 9 to 11 May, 40 clerks": the number opens the main clause. */
const OPENED = /^[^.;:!?"]{0,80},\s(?:a total of |some |about |around |over |nearly |more than |at least )?$/i;

/** Words a single space apart, as the patterns have them; most stretches are so already. */
const flat = (words: string): string => (/\s\s|[\n\t]/.test(words) ? words.replace(/\s+/g, ' ') : words);

/** Says of one number whether it counts people, and what they do. */
function judge(
  view: string,
  sentence: Sentence,
  number: NumberRead,
  left: number,
  later: readonly NumberRead[],
): Candidate | null {
  const { unit } = number;
  if ((unit !== null && unit !== 'year') || isDay(view, number)) return null;
  const people = readPeople(view, number.compound ? number.end + 1 : number.end, sentence.end, number.value);
  const ahead = flat(view.slice(Math.max(left, number.start - WINDOW), number.start));
  if (unit !== null && !(unit === 'year' && people && isRound(number, ahead))) return null;
  if (number.value === 0) return null;
  if (NO_COUNT_BEFORE.test(flat(view.slice(Math.max(sentence.start, number.start - 24), number.start)))) return null;
  const follows = flat(view.slice(number.core.end, Math.min(sentence.end, number.core.end + 30)));
  const near = view.slice(Math.max(0, number.start - 80), number.start);
  const line = near.slice(near.lastIndexOf('\n') + 1);
  const bullet =
    /^\s{0,12}[-*•·o▪►–]\s{0,4}$/.test(line) || (sentence.zone === 'list' && number.start - sentence.start < 4);
  if (number.compound) return memberPhrase(view, sentence, number);
  const inside = isInside(view, sentence, number);
  if (!people) {
    const bare = bareUse(view, sentence, number, ahead, follows);
    return (
      bare && {
        start: number.start,
        end:
          number.end +
          (bare.rule === 'counts/of-these'
            ? (/^\s?[MF]\b/i.exec(follows)?.[0].length ?? 0)
            : bare.rule === 'counts/by-channel'
              ? (CHANNEL.exec(view.slice(number.end, Math.min(sentence.end, number.end + 90)))?.[0].length ?? 0)
              : 0),
        number,
        people: null,
        sentence,
        inside,
        bullet: false,
        ...bare,
        earlier: EARLIER.test(lead(view, sentence, number)),
      }
    );
  }
  // "chosen out of more than 16,000 applicants": they were not there.
  if (
    /^(?:applicants?|candidates?|nominees|entrants|hopefuls|contenders)$/.test(people.head) &&
    OUT_OF.test(flat(view.slice(Math.max(sentence.start, number.start - 60), number.start)))
  )
    return null;
  const opens =
    number.start - sentence.start < SUBJECT ||
    OPENED.test(flat(view.slice(Math.max(sentence.start, number.start - 90), number.start)));
  if (
    OF_THESE.test(flat(view.slice(Math.max(sentence.start, number.start - 60), number.start))) &&
    people.class !== 'bodies'
  )
    return {
      start: number.start,
      end: people.end,
      number,
      people,
      sentence,
      inside: false,
      bullet: false,
      use: 'other',
      strength: 0.3,
      rule: 'counts/of-these',
      earlier: false,
    };
  const right =
    later.find(
      (other) =>
        !/\b\p{Lu}\p{L}+\s$/u.test(view.slice(Math.max(number.end, other.start - 20), other.start)) &&
        (OWN_CLAUSE.test(flat(view.slice(Math.max(number.end, other.start - 24), other.start))) ||
          OWN_VERB.test(flat(view.slice(other.core.end, Math.min(sentence.end, other.core.end + 40))))),
    )?.start ?? sentence.end;
  let behind = view
    .slice(
      people.end,
      Math.max(
        people.end,
        Math.min(right <= people.end ? sentence.end : right, people.end + (opens ? 3 * WINDOW : WINDOW)),
      ),
    )
    .replace(/\s?\([^()]{0,200}\)/g, '');
  behind = flat(behind);
  // What stands after a new subject is told of that.
  const turn = behind.search(NEW_SUBJECT);
  if (turn >= 0) behind = behind.slice(0, turn);
  // "the 13 folks who volunteered to come": a relative clause is not what they do here.
  if (/^\s?,?\s?(?:who|that|which|whose)\b/.test(behind)) behind = `${behind.slice(0, 28)} ${mainVerb(behind)}`;
  const said = weigh(number, people, ahead, behind, sentence, view);
  return {
    start: number.start,
    end: people.end,
    number,
    people,
    sentence,
    inside,
    bullet,
    ...said,
    earlier: isEarlier(view, sentence, number, people),
  };
}

/** "who study in the United Kingdom were guests of": what stands from the main verb on. */
const mainVerb = (clause: string): string => {
  const at = clause.search(/\s(?:were|are|took|attended|participated|gathered|came|met|joined|will)\s/);
  return at < 0 ? '' : clause.slice(at);
};

const OUT_OF =
  /\b(?:out of|from(?: among)?|among|amongst|selected|chosen|picked|beat|some of)(?: [a-z-]{2,10}){0,3}\s{1,2}$/i;

/** "5 May", "June 14": a day of the month. */
function isDay(view: string, number: NumberRead): boolean {
  const { start, end } = number.core;
  if (end - start > 2) return false;
  return (
    (MONTHS.has(
      view
        .slice(end, end + 5)
        .trim()
        .slice(0, 3)
        .toLowerCase(),
    ) &&
      MONTH_AFTER.test(view.slice(end, end + 11))) ||
    MONTH_BEFORE.test(view.slice(Math.max(0, start - 11), start))
  );
}
const MONTHS: ReadonlySet<string> = new Set([
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
]);
const MONTH_AFTER =
  /^\s{0,2}(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/i;
const MONTH_BEFORE =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s{1,2}$/;

/** "page 5", "Article 12", "aged 30", "No. 7", "Lot 4", "Room 12": the number names or measures something. */
const NO_COUNT_BEFORE =
  /\b(?:pages?|articles?|art\.|aged?|age of|ages|no\.|nos?\.|number|nr\.?|lot|room|suite|flat|chapter|section|sec\.|phase|part|level|grade|class|form|step|day|week|goal|sdg|resolution|act|law|rule|track|group|batch|module|unit|session|episode|volume|vol\.|issue|district|ward|zone|region|box|tel|fax|phone|call|at age|route|highway|street|version|figure|table|item|line|top)\s{1,2}$/i;

/** "2,000 people" and "about 2000 people", but not "in 2019 participants". */
function isRound(number: NumberRead, ahead: string): boolean {
  return (
    (number.qualifier !== 'exact' ||
      (/\b(?:by|for|of|with|total of|together|drew|attracted|trained)\s{1,2}$/i.test(ahead) &&
        number.value % 50 === 0)) &&
    !/\b(?:in|since|until|during|year)\s{1,2}$/i.test(ahead)
  );
}

/** "a 25-member delegation", "the 12-person team" */
function memberPhrase(view: string, sentence: Sentence, number: NumberRead): Candidate | null {
  const hit =
    /^-(?:members?|persons?|people|man|woman|strong|participants?|student|delegate|officer)\b[\s-]{0,2}(?:[a-zà-ɏḁ-ỿ-]{1,20}\s){0,3}?(delegation|team|group|contingent|panel|class|cohort|mission|crew|party|audience|gathering|band|choir|committee|commission|board|council|cabinet|jury|task force|family)?/i.exec(
      view.slice(number.core.end, Math.min(sentence.end, number.core.end + 70)),
    );
  if (!hit) return null;
  const came = THERE.test(
    flat(view.slice(number.core.end + hit[0].length, Math.min(sentence.end, number.core.end + 150))),
  );
  const standing = /^(?:committee|commission|board|council|cabinet|jury|task force|family|panel)$/i.test(hit[1] ?? '');
  const end = number.core.end + hit[0].trimEnd().length;
  return {
    start: number.start,
    end,
    number,
    people: {
      start: hit[1] ? end - hit[1].length : number.core.end + 1,
      end,
      class: 'member',
      head: 'members',
      headEnd: end,
      heads: 1,
      partial: false,
    },
    sentence,
    inside: false,
    bullet: false,
    use: standing ? 'other' : 'attendance',
    strength: standing ? 0.15 : came ? 0.8 : 0.55,
    rule: 'counts/member-delegation',
    earlier: EARLIER.test(lead(view, sentence, number)),
  };
}

const THERE =
  /^[^.;:]{0,90}\b(?:attended|took part|participated|joined|came|were there|were present|was present|gathered|completed|visited)\b/i;

/** Numbers without a noun: "A second batch, of 24, graduated", "Attendance: 300", "40 attended". */
function bareUse(
  view: string,
  sentence: Sentence,
  number: NumberRead,
  ahead: string,
  follows: string,
): Pick<Candidate, 'use' | 'strength' | 'rule'> | null {
  if (
    /[:=(-]\s{0,3}$|\b(?:was|is)\s{1,2}$/.test(ahead.slice(-6)) &&
    LABEL.test(view.slice(Math.max(0, number.start - 90), number.start)) &&
    /^\s{0,3}(?:$|[\n.,;()|])/.test(follows)
  )
    return { use: 'attendance', strength: 0.85, rule: 'counts/labelled' };
  const core = flat(view.slice(Math.max(sentence.start, number.start - 60), number.core.start));
  if (
    LIMITED.test(core) &&
    ROOM.test(core) &&
    !/^\s{0,2}(?:minutes|words|pages|hours|days|years|km|miles)/i.test(follows)
  )
    return { use: 'expected', strength: 0.75, rule: 'counts/limited' };
  if (/^\s{1,2}(?:people )?(?:in attendance|present|strong|on hand)\b/i.test(follows))
    return { use: 'attendance', strength: 0.75, rule: 'counts/bare-attended' };
  // "90 in person and another 310 online"
  if (
    /^\s{1,2}(?:more |others )?(?:in[- ]person|online|virtually|remotely|(?:watching|following|joining|participating|attending|via) (?:it |in )?(?:online|virtually|remotely|zoom|the live ?stream))\b/i.test(
      follows,
    )
  )
    return { use: 'attendance', strength: 0.55, rule: 'counts/by-channel' };
  if (GREW_TO.test(core)) return { use: 'attendance', strength: 0.7, rule: 'counts/number-of' };
  if (CROWD_AT.test(core)) return { use: 'attendance', strength: 0.75, rule: 'counts/number-of' };
  // "The trainees, 45 in all, came from six towns", "A crowd, some 45 strong"
  if (/^\s{1,2}(?:in all|in total|altogether|of them|in number)\b/i.test(follows) && PEOPLE_COMMA.test(core))
    return { use: 'attendance', strength: 0.7, rule: 'counts/number-of' };
  const verb =
    /^\s{1,2}(?:more |others |other |people |have |had |also |reportedly |actually |then )?(attended|took part|participated|gathered|turned (?:out|up)|showed up|graduated|were (?:trained|selected|chosen|picked|accepted)|were in attendance|were present|registered|signed up|enrolled|completed|came|made it|were able to (?:join|attend|come|participate|take part)|managed to (?:join|attend|come)|(?:can|could) (?:attend|take part|participate|join)|played|competed|joined(?=[.,;]|$|\s(?:us|in person)\b|\sthe (?:workshop|training|event|meeting|webinar|session|conference|call))|(?:followed|watched|joined|tuned in|viewed)\b[^.]{0,40}?\b(?:online|live ?stream|stream|virtually|remotely|zoom|broadcast)|will attend|will participate|will take part)\b/i.exec(
      follows,
    );
  if (verb)
    return {
      use: /^(?:will|registered|signed|enrolled)/i.test(verb[1] ?? '') ? 'expected' : 'attendance',
      strength: /^(?:registered|signed|enrolled)/i.test(verb[1] ?? '') ? 0.66 : 0.75,
      rule: 'counts/bare-attended',
    };
  if (
    /\b(?:crowd|audience|turnout|turn-out|attendance|gathering)s? (?:of|was|estimated at|reached|numbering|exceeded|topped|hit|passed|stood at|surpassed)(?: [a-zà-ɏḁ-ỿ-]{1,12}){0,3}\s{1,2}$/i.test(
      core,
    )
  )
    return { use: 'attendance', strength: 0.8, rule: 'counts/crowd-of' };
  if (
    /\b(?:class|cohort|batch|group|delegation|contingent|batches|groups|classes),? of(?: [a-zà-ɏḁ-ỿ-]{1,12}){0,2}\s{1,2}$/i.test(
      ahead,
    ) &&
    !/^\s{0,2}[a-zà-ɏḁ-ỿ-]{2,}(?<!\b(?:attended|graduated|took|came|were|was|have|had|has|will|participated|completed|and|who|which|from|in|at|on|each))\b/i.test(
      follows,
    )
  )
    return { use: 'attendance', strength: 0.6, rule: 'counts/batch-of' };
  if (
    /\b(?:participants|attendees|trainees|delegates|students|guests|members|group|crowd|audience),? (?:who )?(?:numbering|numbered|totall?ing|totall?ed)(?: [a-zà-ɏḁ-ỿ-]{1,12}){0,2}\s{1,2}$|\b(?:those|these) (?:attending|present|who came|who attended|taking part|trained) (?:numbered|were|totall?ed)(?: [a-zà-ɏḁ-ỿ-]{1,12}){0,2}\s{1,2}$/i.test(
      ahead,
    )
  )
    return { use: 'attendance', strength: 0.75, rule: 'counts/number-of' };
  if (
    /\b(?:number of (?:participants|attendees|trainees|delegates|people trained)|participants|attendees|trainees)\b(?: [a-zà-ɏḁ-ỿ-]{1,15}){0,4} (?:was|were|is|reached|numbered|totall?ed|stood at|hit|exceeded|topped)(?: [a-zà-ɏḁ-ỿ-]{1,12}){0,3}\s{1,2}$/i.test(
      ahead,
    )
  )
    return { use: 'attendance', strength: 0.75, rule: 'counts/number-of' };
  // "(21 women)" has its noun; "(17 F, 5 M)", "17m/5f"
  if (
    (/^\s?[MF]\b/i.test(follows) || /\b(?:[MF]|male|female|men|women)\s?[:=-]\s?$/i.test(core)) &&
    isInside(view, sentence, number)
  )
    return { use: 'attendance', strength: 0.5, rule: 'counts/of-these' };
  return null;
}

/** "attendance grew to" */
const GREW_TO =
  /\b(?:attendance|turnout|number|crowd|audience|figure|total)s?(?: of (?:participants|attendees|visitors|guests|people))? (?:has |had |have )?(?:grew|grown|rose|risen|climbed|swelled|increased|jumped|reached|fell|dropped|doubled) (?:to )?(?:about |some |over |more than |nearly )?$/i;
/** "Police put the crowd at" */
const CROWD_AT =
  /\b(?:put|puts|estimated|estimate|places?|placed) the (?:crowd|attendance|turnout|number|audience)(?: of [a-zà-ɏḁ-ỿ]{1,15})? at(?: [a-zà-ɏḁ-ỿ-]{1,12}){0,3}\s{1,2}$/i;
/** "The participants, 18 men and 12 women": the parts of those named before. */
const TAKERS_COMMA =
  /\b(?:participants|attendees|trainees|delegates|students|guests|graduates|learners)(?: (?:from|of) [^.,;]{2,40})?(?:,| -|:)\s(?:[a-zà-ɏḁ-ỿ-]{1,12}\s){0,2}$/i;
/** "The midwives, some 45" */
const PEOPLE_COMMA =
  /\b(?:participants|attendees|trainees|delegates|students|guests|graduates|learners|people|nurses|judges|guards|clerks|youths?|women|men|girls|boys|experts|members|recruits|cadets|pupils|[a-zà-ɏḁ-ỿ]{3,14}(?:ers|ors|ists|ees|ants|ians|ives|als))(?: (?:from|of) [^.,;]{2,40})?,\s(?:[a-zà-ɏḁ-ỿ-]{1,12}\s){0,3}$/i;
const LIMITED = /\b(?:limited|restricted|open|capped) (?:to|at)\s{1,2}(?:a maximum of |the first |only )?$/i;
const ROOM =
  /\b(?:seats?|seating|places|spots|attendance|participation|registration|space|capacity|enroll?ment|class|audience|admission|tickets|limited)\b/i;

function weigh(
  number: NumberRead,
  people: People,
  ahead: string,
  behind: string,
  sentence: Sentence,
  view: string,
): Pick<Candidate, 'use' | 'strength' | 'rule'> {
  if (LABEL.test(view.slice(Math.max(0, number.start - 90), number.start)))
    return { use: 'attendance', strength: 0.85, rule: 'counts/labelled' };
  if (LIMITED.test(view.slice(number.start, number.core.start)) && people.class !== 'bodies')
    return { use: 'expected', strength: 0.8, rule: 'counts/limited' };
  const soft = people.class !== 'bodies' && people.class !== 'cared' && !people.partial && number.value >= 5;
  if (people.class !== 'bodies' && REGISTERED.test(behind))
    return { use: 'expected', strength: 0.64, rule: 'counts/signed-up' };
  // "she was among the 32 judges for whom the course was run"
  if (
    soft &&
    people.class !== 'member' &&
    ONE_OF.test(ahead) &&
    (GATHERED.test(lead(view, sentence, number)) || AT_EVENT.test(behind) || CHOSEN.test(behind))
  )
    return { use: 'attendance', strength: 0.65, rule: 'counts/one-of' };
  if (SEX.test(people.head) && TAKERS_COMMA.test(ahead))
    return { use: 'attendance', strength: 0.75, rule: 'counts/number-of' };
  // "a three-day workshop in Lagos from tomorrow (24 October) for 40 clerks", "led 22 clerks through the exercise"
  if (
    people.class !== 'bodies' &&
    people.class !== 'cared' &&
    ((FOR.test(ahead) && FOR_EVENT.test(lead(view, sentence, number))) ||
      (number.value >= 5 &&
        /\b(?:led|leads|guided|walked|took)\s{1,2}(?:the |these |about |some )?$/i.test(ahead) &&
        /^[^.;]{0,60}\bthrough (?:the|a|an|its|their|how)\b/.test(behind)))
  )
    return { use: 'attendance', strength: 0.72, rule: 'counts/event-for' };
  if (EVENT_DID.test(ahead) && people.class !== 'bodies')
    return { use: 'attendance', strength: 0.78, rule: 'counts/event-reached' };
  // "Six towns sent 45 midwives to the workshop", "It provided 45 midwives with new skills"
  if (
    soft &&
    ((SENT.test(ahead) && (TO_EVENT.test(behind) || /^[\s.]{0,3}$/.test(behind))) ||
      (GAVE.test(ahead) && SKILLS.test(behind)))
  )
    return { use: 'attendance', strength: 0.72, rule: 'counts/sent' };
  // "About 500 patients were seen by 40 doctors"
  if (people.class === 'cared' && /^(?:patients|pensioners|homeless)$/.test(people.head) && SEEN.test(behind))
    return { use: 'attendance', strength: 0.6, rule: 'counts/seen' };
  const against = AGAINST.find((cue) => cue.pattern.test(ahead));
  const first = BEFORE.find((cue) => cue.pattern.test(ahead));
  const reach = first && first.strength >= 0.9 ? undefined : LISTED.exec(ahead);
  if (reach && people.class !== 'bodies') return { use: 'attendance', strength: 0.82, rule: 'counts/listed' };
  const later = first && first.strength >= 0.9 ? undefined : AFTER.find((cue) => cue.pattern.test(behind));
  const cue: Cue | undefined =
    later && (!first || later.strength > first.strength || (later.use === 'expected' && first.use === 'attendance'))
      ? later
      : first;
  const distance = (one: Cue | undefined) => (one ? (one.pattern.exec(ahead)?.index ?? -1) : -1);
  // "reached 50 women", "has 300 members": the nearer of two cues counts.
  const beaten =
    against &&
    !later &&
    (distance(against) >= distance(first) ||
      // "a board comprised of 12 members"
      (against.id === 'counts/has-members' && ahead.slice(distance(against)).split(' ').length <= NEAR_MEMBERS));
  if (people.class === 'bodies')
    return { use: 'organisations', strength: cue?.strength ?? 0.2, rule: cue?.id ?? 'counts/bodies' };
  if (
    beaten &&
    against &&
    !(people.class === 'taker' && (against.use !== 'beneficiaries' || against.id === 'counts/has-members'))
  )
    return { use: against.use, strength: against.strength, rule: against.id };
  let strength = cue?.strength ?? 0;
  let use: CountMention['use'] = cue?.use ?? 'other';
  let rule = cue?.id ?? 'counts/plain';
  if (people.class === 'taker') {
    if (strength < 0.78) {
      strength = 0.78;
      rule = 'counts/participants';
    }
    if (use === 'other') use = 'attendance';
  } else if (people.class === 'cared') {
    if (strength < 0.84) return { use: 'beneficiaries', strength: strength * 0.4, rule };
    strength *= 0.7;
  } else if (people.class === 'staff') {
    strength *=
      rule === 'counts/trained' || rule === 'counts/attended-by' || rule === 'counts/brought-together' ? 0.9 : 0.45;
  } else if (people.class === 'member') {
    strength *= 0.9;
  }
  // "More than 200 volunteers planted trees": they are with whom a day of work is held.
  if (strength < 0.72 && /^volunteers?$/.test(people.head) && number.value >= 5 && WORKED.test(behind))
    return { use: 'attendance', strength: 0.72, rule: 'counts/volunteers' };
  // "11 of the participants were women", "ten of them": a part, and no total; "all 45 of them" is one.
  const all =
    people.partial &&
    /\b(?:all|each)(?: of(?: the| our)?)?\s{1,2}$/i.test(
      flat(view.slice(Math.max(sentence.start, number.start - 14), number.start)),
    );
  if (all && strength < 0.6) return { use: 'attendance', strength: 0.6, rule: 'counts/those' };
  if (people.partial && !(later && later.id === 'counts/attended' && people.class !== 'taker')) strength *= 0.55;
  if (cue === undefined && people.class !== 'taker') {
    strength =
      sentence.zone === 'headline' || sentence.zone === 'subhead'
        ? 0.4
        : GATHERED.test(lead(view, sentence, number))
          ? 0.4
          : 0.25;
  }
  // "held for", "provided to": of an event only where one is named, or stands as "it".
  if (rule === 'counts/held-for' && !GATHERED.test(lead(view, sentence, number))) {
    if (IT_WAS.test(lead(view, sentence, number)) && soft) return { use: 'attendance', strength: 0.62, rule };
    return { use: 'beneficiaries', strength: 0.35, rule };
  }
  if (cue === undefined && soft && people.class !== 'taker' && people.class !== 'member') {
    const from = lead(view, sentence, number);
    if (number.start - sentence.start < SUBJECT && AT_EVENT.test(behind) && !HARM.test(behind))
      return { use: 'attendance', strength: 0.55, rule: 'counts/at-event' };
    // "The 45 midwives, drawn from six towns, ...": those spoken of already.
    if (
      /\b(?:the|all|these)\s{1,2}$/i.test(from) &&
      number.value < 1000 &&
      people.class === 'role' &&
      /^(?:\s{0,2}the\s{1,2}|.{0,40}\b(?:told|addressed|urged|thanked|congratulated|encouraged|commended|wished|reminded|asked|welcomed|praised) (?:the|all)\s{1,2}|all\s{1,2})$/i.test(
        from,
      )
    )
      return { use: 'attendance', strength: 0.56, rule: 'counts/those' };
  }
  // Weak cues hold for the size of an ordinary event, told of near its name.
  if (
    rule === 'counts/did-there' &&
    (number.value < 5 || number.value > 3000 || number.start - sentence.start > SUBJECT)
  )
    strength *= 0.6;
  if (
    rule === 'counts/with' &&
    (number.value > 5000 ||
      (number.start - sentence.start > SUBJECT &&
        !GATHERED.test(lead(view, sentence, number)) &&
        // "It follows in Split on 17 May, with 40 clerks."
        !(
          number.value >= 10 &&
          /,\s(?:\p{L}+ly )?with\s(?:[\p{L}-]{1,12}\s){0,3}$/u.test(ahead) &&
          /^[\s.]{0,3}$/.test(behind)
        )))
  )
    strength *= 0.6;
  // "two experts opened the course", "three people": rarely a head count of the event.
  if (number.value < 5 && people.class !== 'taker') strength *= 0.45;
  else if (number.value < 3) strength *= 0.6;
  const before = lead(view, sentence, number);
  // "The participants will go on to train 400 teachers", "five workshops that will train 150 clerks"
  if (PASSED_ON.test(before)) return { use: 'beneficiaries', strength: 0.3, rule: 'counts/plan' };
  if ((use === 'expected' || TO_TRAIN.test(ahead)) && PLAN.test(before) && !EVENT.test(before))
    return { use: 'beneficiaries', strength: 0.3, rule: 'counts/plan' };
  if (number.value > ABSURD && !SURE_OF_MANY.has(rule)) strength *= 0.3;
  // "a bipartisan group of 58 senators who have written"
  if (rule === 'counts/group-of' && /\bbipartisan\b/i.test(before)) strength = 0.2;
  if (strength < 0.5) use = 'other';
  return { use, strength, rule };
}

const TO_TRAIN = /\b(?:train|provide training to|training to|teach|equip)\s(?:[a-z]{2,10}\s){0,3}$/i;
const PASSED_ON =
  /\b(?:participants?|trainees?|graduates?|attendees|each of (?:them|whom|the \d+ [a-z]+))\b[^.;:]{0,50}\b(?:will|would|shall|go on to|in turn|expected to|able to|now)\b[^.;:]{0,30}\b(?:train|teach|mentor|reach|coach|pass)[^.;:]{0,24}$|\b(?:workshops|trainings|courses|seminars|sessions|meetings|series)\b[^.;:,]{0,24}\b(?:that|which) (?:will|are to|aim to|would)\b[^.;:]{0,30}$/i;
/** Cues that hold for any number of people. */
const SURE_OF_MANY: ReadonlySet<string> = new Set([
  'counts/attended',
  'counts/attended-by',
  'counts/brought-together',
  'counts/participants',
  'counts/labelled',
]);
const SENT = /\b(?:sent|sends|nominated|nominates|dispatched|fielded|delegated)(?: [a-zà-ɏḁ-ỿ-]{1,15}){0,4}\s{1,2}$/i;
const TO_EVENT =
  /^[^.;:]{0,90}\bto (?:attend|take part|participate|(?:the|this|these|that|our|a|an) (?:[a-zà-ɏḁ-ỿ-]{1,20} ){0,4}(?:workshop|training|course|seminar|conference|meeting|forum|session|camp|consultation|summit|webinar|event|exercise|fair|festival|competition)s?)\b/i;
const WORKED =
  /^\s(?:(?:who|that|also|have|had|from|of|in|[\p{L}-]{2,14}) ){0,6}?(?:planted|cleaned|picked|collected|removed|mapped|painted|gathered|joined|took part|turned (?:out|up)|came|swept|cleared|helped (?:to )?(?:clean|plant|pick|collect|clear|paint|map)|helped in the|participated|restored|built|weeded|sorted|packed)\b/u;
const REGISTERED = /^\s(?:(?:had|have|has|who|already|online)\s){0,2}(?:registered|signed up|applied|enrolled)\b/i;
const ONE_OF = /\b(?:one of|among|amongst)(?: the| some| about| over| more than)?\s{1,2}$/i;
const CHOSEN =
  /^[^.;]{0,60}\b(?:trained|selected|chosen|graduated|attended|attending|took part|taking part|participated|participating|came|for whom)\b/i;
const GAVE =
  /\b(?:provid|equip|suppl|arm|furnish|giv|present|empower|gave)(?:e|es|ed|ped|ping|ies|ied|ing|en|s)?(?: [a-zà-ɏḁ-ỿ-]{1,15}){0,3}\s{1,2}$/i;
const SKILLS =
  /^[^.;:]{0,80}\b(?:with (?:[a-zà-ɏḁ-ỿ-]{1,15} ){0,5}?(?:skills?|knowledge|training|understanding|expertise|techniques|opportunit(?:y|ies)|platform|insights?|know-how|competenc(?:e|es|ies)|instruction)|(?:an? |the )?(?:opportunit(?:y|ies)|chance|insights?|skills|training|overview)\b)/i;
const SEEN =
  /^[^.;:]{0,60}\b(?:(?:was|were) (?:seen|served|treated|screened|examined|attended|checked|vaccinated|operated|consulted)|received (?:free |medical |dental )?(?:care|treatment|services?|screenings?|exams?|check-?ups?|consultations?)|visited|came|turned up|attended)\b/i;
/** "It was given to", "This is for", "They were organised for" */
const IT_WAS = /^\s{0,2}(?:it|this|these|they|both) (?:also )?(?:was|is|were|are|will be|has been|have been)\b/i;
/** "40 nurses were the target of the first training", "12 clerks left the course" */
const AT_EVENT =
  /^[^.;:!?]{0,160}?\b(?:of|in|at|to|from|during|for|by|through|throughout|left|joined) (?:the|this|these|a|an|our|its|their) (?:[a-zà-ɏḁ-ỿ\d-]{1,20} ){0,4}?(?:workshop|training|course|seminar|conference|meeting|forum|session|camp|consultation|summit|webinar|symposium|round ?table|ceremony)s?\b/i;
const HARM =
  /\b(?:killed|died|arrested|injured|kidnapped|affected|displaced|hired|deployed|appointed|elected|employed|volunteered|helped|facilitated|taught|organi[sz]ed|led|spoke|presented|serve|work in|employs|will (?:lead|teach|speak|facilitate|present))\b/i;
/** "The workshop targeted 30 health workers": an event, not a project, reached them. */
const EVENT_DID =
  /\b(?:we|workshop|training|course|seminar|session|webinar|camp|conference|forum|meeting|event)s? (?:has |also |(?:have )(?!had))?(?:had|enabled|allowed|empowered|introduced|prepared|targeted|targets|benefit+ed|benefits|reached|covered|served|supported|helped)(?: [a-zà-ɏḁ-ỿ-]{1,15}){0,3}\s{1,2}$/i;
/** "attended by the District Commissioner, chiefs and around 600 parents": the cue stands before the whole list. */
const LISTED =
  /\b(?:attended|joined|witnessed|watched|graced) by\b[^;:()]{0,120}(?:,|\band|\bas well as|\balong with|\btogether with|\bplus)\s{1,2}$|\b(?:(?:presence|participation) of|(?:in attendance|present|attending|taking part|participating) were|(?:guests|attendees|participants|audience|delegates) (?:also )?included)\b[^;:()]{0,110}(?:,|\band|\bas well as)\s{1,2}$/i;
/** "for 40 clerks", but not "called for", "responsible for". */
const FOR =
  /(?<!\b(?:call|calls|called|calling|responsible|need|needs|support|aid|jobs?|homes?|houses|looking|care|cares|caring|cared|benefits?|funding|funds|money|grants?|services|account|accounts|accounted|pay|pays|paid|work|works|worked|search|shelter|food|water|except|as|but|known|years?|months|weeks|days|hours|minutes|million|billion)\s)\bfor\s{1,2}(?:a (?:group|total|class|team) of |about |some |over |around |nearly |more than |up to |the )?$/i;
/** An event with no verb but its own between it and "for". */
const FOR_EVENT =
  /\b(?:workshops?|training(?: (?:course|session|programme|program|workshop))?s?|courses?|seminars?|webinars?|sessions?|camps?|bootcamps?|conferences?|clinics?|masterclass|round ?tables?|consultations?|briefings?|retreat|exercise)\b(?![^.;]{0,90}\b(?:that|which|who|will|would|can|could|and|because|where|so)\b)[^.;!?]{0,90}\bfor\s[^.;]{0,20}$/i;
/** Most words of "board comprised of ", the space before the number included. */
const NEAR_MEMBERS = 5;
/** What the sentence says before the number, as far as it can bear on it. */
const lead = (view: string, sentence: Sentence, number: NumberRead): string =>
  flat(view.slice(Math.max(sentence.start, number.start - 220), number.start));
const GATHERED =
  /\b(?:workshop|training|course|seminar|conference|meeting|forum|session|ceremon(?:y|ie)|event|camp|class|round ?table|consultation|summit|visit|gathering|webinar|symposium|congress|instruction|lesson|orientation|briefing|exercise|lecture|drill|tour)(?:s|es)?\b/i;
const EVENT =
  /\b(?:workshop|training (?:course|session|workshop)|seminar|conference|meeting|forum|session|webinar|ceremony|camp|round ?table|consultation|summit|course|hearing|event)\b/i;

function isEarlier(view: string, sentence: Sentence, number: NumberRead, people: People): boolean {
  const after = flat(view.slice(people.end, Math.min(sentence.end, people.end + 70)));
  // "compared to 1,200 last year": the earlier ones are others.
  const other = after.search(COMPARED);
  return EARLIER.test(lead(view, sentence, number)) || EARLIER.test(other < 0 ? after : after.slice(0, other));
}
const COMPARED = /\b(?:compared (?:to|with)|(?:up|down) from|against|versus|than (?:in|last|the))\b/i;

/** In brackets, after "including", "of whom", "among them". */
function isInside(view: string, sentence: Sentence, number: NumberRead): boolean {
  const ahead = flat(view.slice(Math.max(sentence.start, number.start - 100), number.start));
  const open = ahead.lastIndexOf('(');
  if (open >= 0 && ahead.indexOf(')', open) < 0) return true;
  return PART_OF.test(ahead);
}
const PART_OF =
  /(?:\b(?:including|includes|included|of whom|of which|of them|among them|amongst them|among whom|comprising|composed of|consisting of|made up of|namely|with)\b|[:]|\s-)\s{0,2}(?:(?:at least|about|some|over|also|only|nearly|almost|around|more than)\s)?$/i;

/** Joins counts of one sentence: a total with its parts, or parts without a total. */
function joinCandidates(view: string, candidates: Candidate[]): HeadCount[] {
  const found: HeadCount[] = [];
  for (let index = 0; index < candidates.length; index++) {
    const head = candidates[index] as Candidate;
    if (head.use === 'organisations') {
      found.push(single(view, head));
      continue;
    }
    const parts: Candidate[] = [];
    let stop = head.end;
    // "45 participants and 5 facilitators": who comes beside the participants is no part of them.
    const beside = candidates[index + 1];
    if (
      beside &&
      head.people &&
      isWhole(head) &&
      beside.people?.head !== head.people.head &&
      !beside.inside &&
      !(beside.people && SEX.test(beside.people.head)) &&
      /^\s?,?\s?(?:and|&|as well as|along with|together with|plus|alongside)\s[^.;:]{0,30}$/i.test(
        flat(view.slice(Math.min(stop, beside.start), beside.start)),
      )
    ) {
      found.push(single(view, head));
      continue;
    }
    const third = candidates[index + 2];
    // "29 participants from 26 countries as well as 2 participants from the agency"
    if (
      beside?.use === 'organisations' &&
      third?.people &&
      third.people.head === head.people?.head &&
      /^\sfrom\s$/.test(flat(view.slice(head.end, beside.start))) &&
      /^\s?,?\s(?:and|as well as|plus|along with|together with)\s(?:another |a further )?$/i.test(
        flat(view.slice(beside.end, Math.max(beside.end, third.start))),
      )
    ) {
      const whole = { ...head, end: beside.end, people: { ...head.people, end: beside.end } };
      found.push(...together(view, whole, [third]));
      index += 2;
      continue;
    }
    while (index + 1 < candidates.length) {
      const next = candidates[index + 1] as Candidate;
      if (next.use === 'organisations' || !isJoined(view, head, parts.at(-1) ?? head, next, stop)) break;
      parts.push(next);
      stop = next.end;
      index++;
    }
    found.push(...(parts.length === 0 ? [single(view, head)] : together(view, head, parts)));
  }
  return found;
}

/** True where `next` stands in one row with what went before: only "and", a comma, a bracket between. */
function isJoined(view: string, head: Candidate, last: Candidate, next: Candidate, stop: number): boolean {
  const between = flat(view.slice(Math.min(stop, next.start), next.start));
  if (between.length > 120) return false;
  // "31 participants registered, of whom 20 were able to join"
  if (
    /^[^.;]{0,12}\b(?:registered|signed up|applied|were invited|enrolled)\b/.test(between) &&
    next.rule === 'counts/bare-attended'
  )
    return false;
  if (
    /^(?: (?:trained|attending|participating|present|invited))?[\s,;]{0,4}(?:(?:and|&|as well as|along with|together with|plus|also|\/|or|while|alongside)\s{1,2})?(?:(?:a further|another|an additional|also|additional|the|other)\s)?[\s(]{0,2}$/i.test(
      between,
    )
  )
    return true;
  // "... officials (17 male, 5 female)", "45 participants from six provinces, including 21 women", "30 people: 20 women"
  if (
    next.inside &&
    head.people &&
    PARTS_OPEN.test(between) &&
    !/[.;!?]\s/.test(between) &&
    (isSex(next) || head.people.class === 'taker' || next.number.value < head.number.value) &&
    next.number.value <= head.number.value
  )
    return true;
  return last !== head && /^[\s,;)]{0,4}(?:and\s{1,2})?[\s(]{0,2}$/.test(between);
}
const PARTS_OPEN =
  /(?:\(|\b(?:including|of whom|of which|of them|among them|amongst them|among whom|comprising|composed of|consisting of|made up of|namely|with)\b|:|\s-)[^().]{0,40}$/i;
const SEX = /\b(?:fe)?males?\b|\b(?:wo)?men\b|\b(?:girl|boy)s?\b|\blad(?:y|ies)\b|\bgentlemen\b/i;
const isSex = (one: Candidate): boolean => (one.people ? SEX.test(one.people.head) : true);
/** Counted as those who take part, not as a kind of them. */
const isWhole = (one: Candidate): boolean =>
  one.people !== null && (one.people.class === 'taker' || GENERAL.test(one.people.head)) && !SEX.test(one.people.head);
const GENERAL = /^(?:people|persons|individuals|men|participants?|attendees|trainees|delegates|guests|visitors)$/;

function together(view: string, head: Candidate, parts: Candidate[]): HeadCount[] {
  const sum = parts.reduce((total, part) => total + part.number.value, 0);
  const general = isWhole(head);
  const inside = parts[0]?.inside === true && sum <= head.number.value;
  // "ninety-six of them, thirty-eight women and fifty-eight men": their parts are told, so they are the whole.
  const sums = sum === head.number.value && head.people?.partial === true && parts.length > 1;
  if (sums)
    return [
      {
        ...single(view, head),
        group: null,
        end: parts.at(-1)?.end ?? head.end,
        use: head.use === 'expected' ? 'expected' : 'attendance',
        strength: Math.max(head.strength, 0.6),
        breakdown: parts.map((part) => partOf(view, part)),
      },
    ];
  const alike = !inside && parts.every((part) => part.people !== null && part.people.head === head.people?.head);
  if (
    inside ||
    (!alike &&
      sum <= head.number.value &&
      (general || head.people === null || (parts.every(isSex) && !SEX.test(head.people.head))))
  ) {
    return [
      {
        ...single(view, head),
        end: Math.max(head.end, parts.at(-1)?.end ?? 0),
        breakdown: parts.map((part) => partOf(view, part)).filter((part) => part.group !== ''),
      },
    ];
  }
  // Parts without a total: "32 members of the Collegium of Advocates and 21 judges".
  const all = [head, ...parts];
  const best = all.reduce((a, b) => (b.strength > a.strength ? b : a));
  return [
    {
      ...single(view, {
        ...head,
        use: best.use,
        strength: Math.max(best.strength * 0.95, all.every((one) => one.people) ? 0.3 : 0),
        rule: best.rule,
      }),
      value: null,
      end: all.at(-1)?.end ?? head.end,
      group: null,
      breakdown: all.map((one) => partOf(view, one)),
    },
  ];
}

function single(view: string, one: Candidate): HeadCount {
  const after = flat(view.slice(one.end, one.end + 40));
  return {
    kind: 'count',
    start: one.start,
    end: one.end,
    rule: one.rule,
    sentence: one.sentence.index,
    value: one.number.value * batchesOf(view, one),
    qualifier: one.rule === 'counts/limited' && one.number.qualifier === 'exact' ? 'max' : one.number.qualifier,
    group: one.people ? tidy(view.slice(one.people.start, one.people.end)) : null,
    breakdown: [],
    use: one.use,
    strength: Math.round(one.strength * 100) / 100,
    earlier: one.earlier,
    absurd: one.number.value > ABSURD && !/[a-z]/i.test(view.slice(one.number.core.start, one.number.core.end)),
    each:
      /^\s{0,2},?\s{0,2}(?:each|per (?:session|batch|group|day|workshop|class|course)|at a time|in each|for each)\b/i.test(
        after,
      ) ||
      /\b(?:batches|groups|sessions|classes|cohorts|each with|each of)\s(?:of\s)?$/i.test(
        flat(view.slice(Math.max(0, one.start - 20), one.start)),
      ),
    online:
      one.rule === 'counts/by-channel'
        ? ONLINE.test(view.slice(one.number.end, one.end))
        : ONLINE_AFTER.test(flat(view.slice(one.end, one.end + 80))),
  };
}

/** "three batches of 30": how many there are of that size. */
function batchesOf(view: string, one: Candidate): number {
  if (one.use !== 'attendance' && one.use !== 'expected') return 1;
  const from = Math.max(one.sentence.start, one.start - 40);
  const before = view.slice(from, one.start);
  const batches = BATCHES.exec(before);
  if (!batches) return 1;
  const number = readNumbers(view, { start: from, end: from + batches.index + 1 }).at(-1);
  return number &&
    number.unit === null &&
    number.value > 1 &&
    number.value <= MOST_BATCHES &&
    from + batches.index - number.end <= 1
    ? number.value
    : 1;
}
const BATCHES = /\s(?:batches|groups|cohorts|classes|teams)\sof\s(?:about\s|some\s|around\s)?$/i;
const MOST_BATCHES = 20;

const ONLINE =
  /\b(?:(?:watch|follow|join|view|tun|attend|connect|participat)(?:ed|ing)(?: in| it| the [a-zà-ɏḁ-ỿ]{1,12})? ){0,1}(?:online|virtually|remotely|via zoom|by zoom|(?:the |a |our )?live ?stream(?:ing)?|on facebook|webcast)\b/i;
const ONLINE_AFTER =
  /^[^.\d]{0,60}\b(?:online|virtually|remotely|via zoom|live ?stream(?:ing)?|on facebook|by zoom|webcast)\b/i;

function partOf(view: string, part: Candidate): Part {
  const words = part.people
    ? tidy(view.slice(part.people.start, part.people.end))
    : (channelOf(view, part) ?? letterOf(view, part));
  return {
    count: part.number.value,
    group: OF_THEM.test(words) ? '' : words,
    span: { start: part.start, end: part.end },
  };
}
/** "ten of them" without a word of who they are. */
const OF_THEM = /^of (?:them|whom|these|those|which)$/i;
/** "17 F, 5 M", "F: 17" */
const letterOf = (view: string, part: Candidate): string => {
  const sign =
    /^\s?([FM])\b/i.exec(view.slice(part.number.end, part.number.end + 3))?.[1] ??
    /\b([FM])(?:ale|emale)?\s?[:=-]\s?$/i.exec(view.slice(Math.max(0, part.start - 10), part.start))?.[1] ??
    '';
  return /f/i.test(sign) ? 'female' : /m/i.test(sign) ? 'male' : '';
};
/** "90 in person", "a further 310 followed the live stream": how they took part. */
const channelOf = (view: string, part: Candidate): string | null => {
  const hit = CHANNEL.exec(view.slice(part.number.end, part.number.end + 90));
  return hit ? tidy(hit[1] ?? '') : null;
};
const CHANNEL =
  /^\s{1,2}(?:more |others |people |viewers |additional )?((?:(?:watched|followed|joined|viewed|tuned in|watching|following|joining|participating|participated|attending|attended|taking part|took part|connected|connecting|tuning in)\b[^.;:]{0,40}?)?\b(?:in[- ]person|online|virtually|remotely|via zoom|on zoom|(?:the )?live ?stream(?:ing)?|by video|on facebook(?: live)?|over the internet|through zoom))\b/i;

const tidy = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/^(?:were|are|was) /, '')
    .trim();

/** The line above a list: "Participants:", "Who came?", "Those trained were" */
const WHO_CAME =
  /\b(?:participants?|attendees|attendance|trainees|delegates|audience|who (?:came|attended|took part|was there)|trained|joined|attended|in attendance|taking part)\b[^.]{0,60}$/i;
/** Bullet lines that each open with a count: "- 41 university students", "- 2 experienced mappers". */
function closeRun(view: string, run: Candidate[], found: HeadCount[]): Candidate[] {
  const heads = run.filter((one) => one.people !== null && one.people.class !== 'bodies');
  const [first] = heads;
  if (first && heads.length >= 2) {
    const last = heads.at(-1) ?? first;
    found.push({
      kind: 'count',
      start: first.start,
      end: last.end,
      rule: 'counts/bullets',
      sentence: first.sentence.index,
      value: null,
      qualifier: 'exact',
      group: null,
      breakdown: heads.map((one) => ({
        count: one.number.value,
        group: partOf(view, one).group,
        span: { start: one.start, end: one.end },
      })),
      use: 'attendance',
      strength: WHO_CAME.test(flat(view.slice(Math.max(0, first.start - 140), first.start))) ? 0.85 : 0.55,
      earlier: first.earlier,
      absurd: false,
      each: false,
      online: false,
    });
  } else found.push(...run.map((one) => single(view, one)));
  return [];
}

/** "63 participants ... A total of 11 female participants", "Of these, 83 were officers": the second is a part of the first. */
function withParts(view: string, found: HeadCount[]): HeadCount[] {
  const kept: HeadCount[] = [];
  for (const one of found) {
    const count = withShare(view, one);
    const at = kept.findLastIndex((other) => isPartOf(view, other, count));
    const whole = kept[at];
    if (!whole || whole.earlier) {
      kept.push(count);
      continue;
    }
    const parts =
      count.value === null || count.breakdown.length > 0
        ? count.breakdown
        : [
            {
              count: count.value,
              group:
                (count.online ? ONLINE.exec(view.slice(count.start, count.end + 80))?.[0] : undefined) ??
                count.group ??
                '',
              span: { start: count.start, end: count.end },
            },
          ];
    kept[at] = {
      ...whole,
      breakdown: [...whole.breakdown, ...parts.filter((part) => part.group !== '' && !OF_THEM.test(part.group))],
    };
  }
  return kept;
}

/** "Ten of the 45 participants were women": the share is a part of the count. */
function withShare(view: string, count: HeadCount): HeadCount {
  if (count.value === null || count.breakdown.length > 0) return count;
  const from = Math.max(0, count.start - 40);
  const share = OF_THE.exec(view.slice(from, count.start));
  const sex = share && WERE_SEX.exec(flat(view.slice(count.end, count.end + 70)));
  if (!share || !sex) return count;
  const number = readNumbers(view, { start: from, end: from + share.index }).findLast(
    ({ end }) => end >= from + share.index - 1,
  );
  if (!number || number.unit !== null || number.value >= count.value) return count;
  const span = { start: number.start, end: count.end + sex[0].length };
  return { ...count, breakdown: [{ count: number.value, group: sex[1] ?? '', span }] };
}
const OF_THE = /\sof (?:the|its|our|these|those) (?:total |total of )?$/i;
const WERE_SEX = /^[^.;:,]{0,40}\b(?:were|are|was|being) ((?:fe)?males?|(?:wo)?men|girls|boys)\b/i;

/** True where `count` tells of a part of those whom `whole` counts. */
function isPartOf(view: string, whole: HeadCount, count: HeadCount): boolean {
  if (whole.value === null || whole.use === 'organisations' || count.use === 'organisations') return false;
  const apart = count.sentence - whole.sentence;
  const told = (whole.use === 'attendance' || whole.use === 'expected') && whole.strength >= 0.5;
  // "39 participants from many countries, 32 officers and seven clerks": the parts make up the whole.
  if (count.value === null)
    return (
      told &&
      apart <= 1 &&
      whole.breakdown.length === 0 &&
      count.breakdown.reduce((sum, part) => sum + part.count, 0) === whole.value
    );
  if (!told || count.value < 2 || count.breakdown.length > 0) return false;
  // "About 90 people filled the hall while a further 310 followed the live stream."
  if (
    count.online &&
    apart <= 1 &&
    !whole.online &&
    FURTHER.test(flat(view.slice(Math.max(whole.end, count.start - 40), count.start + 30)))
  )
    return true;
  if (count.value >= whole.value) return false;
  if (count.rule === 'counts/of-these') return apart <= 1 && count.group !== null;
  return (
    count.group !== null &&
    SEX_ALONE.test(count.group) &&
    whole.strength >= 0.6 &&
    whole.use === 'attendance' &&
    apart <= 4 &&
    whole.group !== null &&
    !SEX.test(whole.group)
  );
}
const SEX_ALONE =
  /^(?:female|male|women|men|girls|boys)(?: (?:participants|attendees|trainees|students|delegates|developers))?$/i;
const FURTHER = /\b(?:further|another|additional|others?|more|while|and|with|plus|over|some|about|nearly)\b/i;
