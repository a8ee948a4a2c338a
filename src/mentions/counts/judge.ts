// Which numbers of a sentence count people: "some 80 participants", "Attendance: 300"; days, pages and ages are none.
import type { Sentence } from '../../language/sentence.js';
import { type NumberRead, readNumbers } from '../../text/numbers.js';
import { type Candidate, CHANNEL, ELLIPSIS, flat, isInside, lead, SUBJECT } from './candidate.js';
import { EARLIER, LABEL } from './cues.js';
import { type People, readPeople } from './people.js';
import { LIMITED, weigh } from './weigh.js';

/** How far a cue is looked for before a number and after its noun. */
const WINDOW = 110;

export function readCandidates(view: string, sentence: Sentence): Candidate[] {
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
      // "for three groups of 20 clerks": nor does the number of the groups.
      if (
        (candidate.number.value >= 10 || candidate.strength >= 0.5) &&
        !(candidate.people?.class === 'bodies' && GROUPS_OF.test(view.slice(candidate.people.start, candidate.end)))
      )
        left = candidate.end;
    } else if (number.unit !== null || number.value > 1) left = Math.max(left, number.core.end);
  }
  return candidates;
}

const NAMED_BODY =
  /^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}\s(?:Group|Campaign|Initiative|Network|Club|Project|Foundation|Forum|Programme|Program|Fund|Movement|Association|Alliance|Coalition|Society)\b/u;

const GROUPS_OF = /^(?:groups|batches|cohorts|classes|teams)\sof\s/i;

/** "20 librarians from Kenya and ten from Uganda", "Twelve judges came from Split, nine from Zadar": the second number counts them too. */
function ellipsis(view: string, sentence: Sentence, number: NumberRead, last: Candidate | undefined): Candidate | null {
  if (!last?.people || last.people.class === 'bodies' || number.unit !== null || number.value < 1) return null;
  const between = flat(view.slice(Math.min(last.end, number.start), number.start));
  if (between.length > 90 || !LISTED_ON.test(between)) return null;
  const origin = ORIGIN.exec(view.slice(number.end, Math.min(sentence.end, number.end + 110)));
  if (!origin) return null;
  const end = number.end + origin[0].length;
  return {
    start: number.start,
    end,
    number,
    people: {
      ...last.people,
      start: end - (origin[1] as string).length,
      end,
      headEnd: end,
      heads: 1,
      partial: false,
    },
    sentence,
    inside: last.inside || (last.rule !== ELLIPSIS && isInside(view, sentence, number)),
    bullet: false,
    use: last.use,
    strength: last.strength,
    rule: ELLIPSIS,
    earlier: last.earlier,
  };
}

/** What may stand between: nothing but "and", or their verb and where the first came from. */
const LISTED_ON =
  /^(?:[^.;:!?()]{0,70}\b(?:from|of|in|for|at|to)\s[^.;:!?()]{1,60})?(?:\s?[,;]|\s?[:(]|\s-)?\s?(?:and |plus |as well as |while |with )?(?:another |a further |some |about )?$/i;

/** Where those of one item come from or are: "from Kenya", "were drawn from the patrol section", "in the second group". */
const ORIGIN =
  /^(?:\s(?:were|are|was|being|came|come|coming|drawn|hailed|hailing|joined|more|others)){0,3}\s(from\s(?:the\s|its\s|their\s)?(?!them\b|whom\b|these\b|those\b|the\b)[\p{L}\d][\p{L}\d'-]*(?:\s(?!and\b|were\b|are\b|was\b|came\b|took\b|attended\b|who\b|on\b|at\b|in\b|for\b|with\b|to\b)[\p{L}\d][\p{L}\d'-]*){0,4})/u;

/** A verb or "by" right before a number: what follows is told of those, not of the number before. */
const OWN_CLAUSE =
  /\b(?:[a-z]{3,}(?:ed|ing)|by|taught|led|met|gave|while|where|who|which|for)\s{1,2}(?:the |these |a total of )?$/i;

/** "and 22 came", "only 42 of them turned up": a number without a noun, and its verb. */
const OWN_VERB =
  /^\s(?:(?:of (?:them|whom|those|these)|people|participants|guests|delegates|students|others)\s)?(?:actually |finally |eventually )?(?:came|attended|showed|turned|passed|took part|participated|completed|graduated|joined|followed|watched|made it|were (?:chosen|selected|picked|trained|accepted|present))\b/i;

/** "Of these, 83 were officers", "Among them were 12 judges" */
const OF_THESE =
  /(?:^|[.,;]\s)\s{0,2}(?:of|among|amongst|from) (?:these|them|those|this number|that number|whom|which|the (?:participants|attendees|trainees|delegates|students|learners|guests))(?: (?:attending|present|participants|attendees|trainees|people|who attended))?,?\s(?:were |are )?(?:some |about |nearly |over |at least |only |around |more than )?$/i;

const NEW_SUBJECT = /\s(?:when|because|if|although|he|she|it|they|we|I)\s/;

/** "From 9 to 11 May, 40 clerks": the number opens the main clause. */
const OPENED = /^[^.;:!?"]{0,80},\s(?:a total of |some |about |around |over |nearly |more than |at least )?$/i;

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
  if (isLabel(view, sentence, number)) return null;
  // "firms with five or fewer employees"
  if (/^\sor (?:fewer|less)\b/.test(view.slice(number.core.end, number.core.end + 10))) return null;
  // "One of the consultants also attended": told of by the way, not counted.
  if (number.value === 1 && people?.partial) return null;
  const follows = flat(view.slice(number.core.end, Math.min(sentence.end, number.core.end + 30)));
  const near = view.slice(Math.max(0, number.start - 80), number.start);
  const line = near.slice(near.lastIndexOf('\n') + 1);
  const bullet =
    /^\s{0,12}[-*•·o▪►–]\s{0,4}$/.test(line) || (sentence.zone === 'list' && number.start - sentence.start < 4);
  if (number.compound) return memberPhrase(view, sentence, number);
  const inside =
    isInside(view, sentence, number) ||
    /^\s?(?:of\s(?:whom|which)|of\sthem\s(?!were|came|took|attended|had|have|are))\b/.test(follows);
  const sex = people ? null : sexBefore(view, sentence, number, follows);
  if (sex) return sex;
  if (!people) {
    const from = inside ? ORIGIN.exec(view.slice(number.end, Math.min(sentence.end, number.end + 110))) : null;
    // "including two from the National Army"
    if (from) {
      const end = number.end + from[0].length;
      const start = end - (from[1] as string).length;
      const origin = { start, end, class: 'role', head: 'from', headEnd: end, heads: 1, partial: true } as const;
      return { ...ofThese(number, end, origin, sentence), inside };
    }
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
  // "the 100 Women Lobby Group": a name
  if (NAMED_BODY.test(view.slice(people.headEnd - people.head.length, people.headEnd + 60))) return null;
  const opens =
    number.start - sentence.start < SUBJECT ||
    OPENED.test(flat(view.slice(Math.max(sentence.start, number.start - 90), number.start)));
  if (
    OF_THESE.test(flat(view.slice(Math.max(sentence.start, number.start - 60), number.start))) &&
    people.class !== 'bodies'
  )
    return ofThese(number, people.end, people, sentence);
  const right =
    later.find(
      (other) =>
        !isLabel(view, sentence, other) &&
        !/\b\p{Lu}\p{L}{1,18}\s$/u.test(view.slice(Math.max(number.end, other.start - 20), other.start)) &&
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

/** "Women made up 18 of the number", "the women numbered 12": the noun stands before. */
function sexBefore(view: string, sentence: Sentence, number: NumberRead, follows: string): Candidate | null {
  const from = Math.max(sentence.start, number.start - 50);
  const hit = SEX_MADE.exec(view.slice(from, number.start));
  if (!hit || !/^\s?(?:$|[.,;)]|of\b|and\b|while\b|in (?:all|total)\b)/.test(follows)) return null;
  const start = from + hit.index;
  const end = start + (hit[1] as string).length;
  const people = {
    start,
    end,
    class: 'role',
    head: (hit[1] as string).toLowerCase(),
    headEnd: end,
    heads: 1,
    partial: true,
  } as const;
  return ofThese(number, number.end, people, sentence);
}

/** People who are a part of a number told before. */
const ofThese = (number: NumberRead, end: number, people: People, sentence: Sentence): Candidate => ({
  start: number.start,
  end,
  number,
  people,
  sentence,
  inside: false,
  bullet: false,
  use: 'other',
  strength: 0.3,
  rule: 'counts/of-these',
  earlier: false,
});

const SEX_MADE =
  /\b(women|men|girls|boys|females|males)\s(?:made\sup|accounted\sfor|numbered|counted|were|comprised|constituted|represented)\s$/i;

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
  /\b(?:pages?|articles?|art\.|aged?|age of|ages|no\.|nos?\.|number|nr\.?|lot|room|suite|flat|chapter|section|sec\.|phase|part|level|grade|class|form|step|day|week|goal|sdg|resolution|act|law|rule|track|group|batch|module|unit|session|episode|volume|vol\.|issue|district|ward|zone|region|box|tel|fax|phone|call|at age|route|highway|street|version|figure|table|item|line|top)\s{1,2}$|\b(?:regions|districts|wards|zones|grades|classes|levels|years|phases|groups|divisions|sections|articles|chapters|goals|sdgs|days|ages)\s(?:\d{1,3}(?:,?\s(?:and|&|to|or)\s|,\s|-)){1,4}$/i;

const isLabel = (view: string, sentence: Sentence, number: NumberRead): boolean =>
  NO_COUNT_BEFORE.test(flat(view.slice(Math.max(sentence.start, number.start - 40), number.start)));

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
    /^\s{1,2}(?:more |others )?(?:(?:in[- ]person|in the (?:room|hall)|on-?site|online|virtually|remotely)(?! [a-z]{3,}s\b)|(?:watching|following|joining|participating|attending|via) (?:it |in )?(?:online|virtually|remotely|zoom|the live ?stream))\b/i.test(
      follows,
    )
  )
    return { use: 'attendance', strength: 0.55, rule: 'counts/by-channel' };
  // "28 of the 40 who had signed up", "19 of those invited came"
  if (OF_THE_INVITED.test(follows)) return { use: 'attendance', strength: 0.72, rule: 'counts/bare-attended' };
  // "We were 35 around the table.", "Those on the course numbered 26."
  if (NUMBERED.test(core) && CLOSED.test(follows))
    return { use: 'attendance', strength: 0.75, rule: 'counts/number-of' };
  // "a festival that drew 20,000", "this year's course had 60"
  if (DREW.test(core) && /^\s{0,2}(?:$|[.,;])/.test(follows))
    return { use: 'attendance', strength: 0.72, rule: 'counts/number-of' };
  if (GREW_TO.test(core)) return { use: 'attendance', strength: 0.7, rule: 'counts/number-of' };
  if (CROWD_AT.test(core)) return { use: 'attendance', strength: 0.75, rule: 'counts/number-of' };
  // "The trainees, 45 in all, came from six towns", "A crowd, some 45 strong"
  if (/^\s{1,2}(?:in all|in total|all told|altogether|of them|in number)\b/i.test(follows) && PEOPLE_COMMA.test(core))
    return { use: 'attendance', strength: 0.7, rule: 'counts/number-of' };
  // "457 ideas, out of which 150 were selected"
  if (/\bwhich\s{1,2}$/i.test(core)) return null;
  const verb =
    /^\s{1,2}(?:more |others |other |people |have |had |also |reportedly |actually |then )?(attended|took part|participated|gathered|turned (?:out|up)|showed up|graduated|were (?:trained|selected|chosen|picked|accepted)|were in attendance|were present|registered|signed up|enrolled|completed(?= (?:the|it|their|this|these|both|all|an?)\b|[.,;]|$)|came|made it|were able to (?:join|attend|come|participate|take part)|managed to (?:join|attend|come)|(?:can|could) (?:attend|take part|participate|join)|played|competed|joined(?=[.,;]|$|\s(?:us|in person)\b|\sthe (?:workshop|training|event|meeting|webinar|session|conference|call))|(?:followed|watched|joined|tuned in|viewed)\b[^.]{0,40}?\b(?:online|live ?stream|stream|virtually|remotely|zoom|broadcast)|will attend|will participate|will take part)\b/i.exec(
      follows,
    );
  if (verb)
    return {
      use: /^(?:will|registered|signed|enrolled)/i.test(verb[1] ?? '') ? 'expected' : 'attendance',
      strength: /^(?:registered|signed|enrolled)/i.test(verb[1] ?? '') ? 0.66 : 0.75,
      rule: 'counts/bare-attended',
    };
  if (
    /\b(?:crowd|audience|turnout|turn-out|attendance|gathering|enroll?ment|headcount|head count|full house|packed house|intake|capacity crowd)s? (?:of|was|estimated at|reached|numbering|exceeded|topped|hit|passed|stood at|surpassed)(?: [a-zà-ɏḁ-ỿ-]{1,12}){0,3}\s{1,2}$/i.test(
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

const OF_THE_INVITED =
  /^\s(?:of|out of) (?:the |those |our )?(?:\d+ |[a-z-]{3,12} ){0,2}?(?:(?:who|that) (?:had |have )?)?(?:signed up|registered|invited|applied|enrolled|rsvp|registrants|invitees)/i;

const NUMBERED =
  /(?:^|[.,;:] |\b(?:and|but|as|that) )(?:(?:this|that) time )?(?:we|they) (?:were|are|numbered|counted)(?: [a-zà-ɏḁ-ỿ-]{1,12}){0,2}\s{1,2}$|\b(?:those|participants|attendees|trainees|people|guests|members|delegates|students|pupils|learners|marchers|runners|officers|[a-z]{3,12}(?:ers|ors|ists|ants|ees))(?: (?:who|on|in|at|of|from|present|attending)[^.;:,]{0,50})? (?:numbered|numbering|totalled|totaled|added up to|came to|ran to|amounted to)(?: [a-zà-ɏḁ-ỿ-]{1,12}){0,2}\s{1,2}$/i;

/** The number has no noun, and its clause ends or goes on with where they were. */
const CLOSED =
  /^\s{0,2}(?:$|[.,;:!?)(-]|(?:around|at the|in (?:all|total|the room|number)|this (?:time|year)|altogether|strong|people|from|and|with|on the)\b)/i;

const DREW =
  /\b(?:(?:drew|attracted|draws|attracts)|(?:course|workshop|class|seminar|training|session|camp|conference|event|edition) (?:had|counted|numbered))(?: (?:about|some|around|nearly|over|more than|an estimated|close to|almost|up to))?\s{1,2}$/i;

/** "attendance grew to" */
const GREW_TO =
  /\b(?:attendance|turnout|number|crowd|audience|figure|total)s?(?: of (?:participants|attendees|visitors|guests|people))? (?:has |had |have )?(?:grew|grown|rose|risen|climbed|swelled|increased|jumped|reached|fell|dropped|doubled) (?:to )?(?:about |some |over |more than |nearly )?$/i;

/** "Police put the crowd at" */
const CROWD_AT =
  /\b(?:put|puts|estimated|estimate|places?|placed) the (?:crowd|attendance|turnout|number|audience)(?: of [a-zà-ɏḁ-ỿ]{1,15})? at(?: the [^.;:]{3,90},? at)?(?: [a-zà-ɏḁ-ỿ-]{1,12}){0,3}\s{1,2}$/i;

/** "The midwives, some 45" */
const PEOPLE_COMMA =
  /\b(?:participants|attendees|trainees|delegates|students|guests|graduates|learners|people|nurses|judges|guards|clerks|youths?|women|men|girls|boys|experts|members|recruits|cadets|pupils|[a-zà-ɏḁ-ỿ]{3,14}(?:ers|ors|ists|ees|ants|ians|ives|als))(?: (?:from|of|than|who) [^.,;]{2,40})?(?:,\s|\s\(|\s-\s)(?:[a-zà-ɏḁ-ỿ-]{1,12}\s){0,3}$/i;

const ROOM =
  /\b(?:seats?|seating|places|spots|attendance|participation|registration|space|capacity|enroll?ment|class|audience|admission|tickets|limited)\b/i;

function isEarlier(view: string, sentence: Sentence, number: NumberRead, people: People): boolean {
  const after = flat(view.slice(people.end, Math.min(sentence.end, people.end + 70)));
  // "compared to 1,200 last year": the earlier ones are others.
  const other = after.search(COMPARED);
  return EARLIER.test(lead(view, sentence, number)) || EARLIER.test(other < 0 ? after : after.slice(0, other));
}

const COMPARED = /\b(?:compared (?:to|with)|(?:up|down) from|against|versus|than (?:in|last|the))\b/i;
