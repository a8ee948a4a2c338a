// How long an event lasts: "a two-day workshop", "over four days of deliberation", "day-long", "three-week", "48-hour". Years
// and several months are the length of programmes, not of events.

import { matchesIn } from '../../text/matches.js';
import type { DurationMention } from '../mention.js';
import type { Page } from '../page.js';
import type { Rule } from '../rule.js';

const NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
    'twenty',
    'twenty-one',
    'twenty-two',
    'twenty-three',
    'twenty-four',
    'twenty-five',
    'twenty-six',
    'twenty-seven',
    'twenty-eight',
    'twenty-nine',
    'thirty',
  ].map((word, i): [string, number] => [word, i + 1]),
);

const COUNT =
  '(?<count>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)|thirty|\\d{1,2})(?: ?\\(\\d{1,2}\\))?';
const HALF = '(?<half>[ -]and[ -](?:a[ -])?half|\\.5|½| 1/2)?';
/** What lasts: the head noun of an event within a few words. */
const EVENT =
  '(?:workshops?|trainings?|courses?|conferences?|seminars?|meetings?|events?|sessions?|forums?|fora|symposi(?:um|a)|summits?|consultations?|visits?|programmes?|programs?|camps?|bootcamps?|boot camps?|festivals?|exhibitions?|exercises?|retreats?|schools?|tours?|congress(?:es)?|fairs?|expos?|hackathons?|competitions?|tournaments?|missions?|celebrations?|campaigns?|gatherings?|convenings?|assembl(?:y|ies)|dialogues?|simulations?|institutes?|academ(?:y|ies)|deliberations?|discussions?|talks?|activit(?:y|ies)|affairs?|jamborees?|marches|expeditions?|sittings?|roundtables?|conventions?|classes|clinics?|ceremony|ceremonies|hearings?|trips?|intensives?|modules?|orientations?|inductions?|briefings?|refreshers?|ToT)';

interface DurationRule extends Rule {
  readonly unit: 'hour' | 'day' | 'week' | 'month' | null;
}

export const DURATION_RULES: readonly DurationRule[] = [
  {
    // "a two-day workshop", "two days' training", "3 day conference", "two-and-a-half-day course"
    id: 'durations/adjective',
    unit: null,
    pattern: new RegExp(
      `(?<![-\\w])${COUNT}${HALF}(?:[ \\n-]{1,2}|(?<=\\d))(?<unit>day|week|night|weekend)(?:-?long)?s?(?![a-z-])(?=(?:'s|')?[ \\n](?!(?:of|and|from|in|to|for|after|before|the|on|at|later|earlier|ago)\\b)[^.;:,]{0,56}?\\b${EVENT}\\b)`,
      'gi',
    ),
    finds: [
      'It held a [two-day] workshop here.',
      'A [14-day] mobile training course',
      "A [two days]' workshop",
      'A [3 day] conference',
      'A [one day] awareness training',
      'A [three-week] programme',
      'A [two-and-a-half-day] regional seminar',
      'An intensive [four-day] event',
      'A [five (5) day] training',
      'A [two and half day] workshop',
      'A [5day] workshop',
      'A [three-night] festival',
      'A [thirty-day] course',
    ],
    leaves: ['A two-year programme began.', 'It happened two days after the event.', 'A six-month course'],
  },
  {
    // "two-day" before any noun: the hyphen alone makes it a length
    id: 'durations/hyphened',
    unit: null,
    pattern: new RegExp(`(?<![-\\w])${COUNT}(?<half>-and-a-half)?-(?<unit>day|week)(?:-?long)?(?![a-z-])`, 'gi'),
    finds: ['The [two-day] Kololi gathering', 'The [10-day] fair'],
    leaves: ['The two-year plan', 'Twenty days', 'The 24-hour line'],
  },
  {
    id: 'durations/long',
    unit: null,
    pattern: new RegExp(
      `\\b(?:(?<unit>day|week)[- ]?long|(?:full|whole|all|single|entire)(?:-(?<unit2>day)| (?<unit3>day)(?= (?:of )?(?:[\\w-]{2,16} ){0,2}${EVENT}\\b))|(?<weekend>weekend)[- ]long|(?<fortnight>fortnight)[- ]long|(?<more>day-and-a-half))(?=[ \\n])`,
      'gi',
    ),
    finds: [
      'A [week-long] camp',
      'A [full-day] workshop',
      'The [day long] workshop',
      'A [weekend-long] fair',
      'The [day-and-a-half] workshop ended.',
    ],
    leaves: ['All year long', 'A lifelong wish', 'A month-long fast', 'Not a single day off work'],
  },
  {
    // "a one-month course": thirty days
    id: 'durations/month',
    unit: 'month',
    pattern: new RegExp(
      `\\b(?:(?:one|a|1)[ -]month(?:[ -]long)?|month[ -]long)(?=[ \\n](?:[\\w-]{2,20}[ \\n]){0,4}?${EVENT}\\b)`,
      'gi',
    ),
    finds: ['A [one-month] police training course', 'The [month-long] festival'],
    leaves: ['A six-month course', 'A month-long fast', 'Within one month'],
  },
  {
    // "a half-day workshop": rounded up
    id: 'durations/half',
    unit: 'day',
    pattern: new RegExp(`\\bhalf[ -](?:a[ -])?day(?:[ -]long)?(?=[ \\n](?:[\\w-]{2,20}[ \\n]){0,4}?${EVENT}\\b)`, 'gi'),
    finds: ['A [half-day] workshop for clerks', 'The [half day] seminar'],
    leaves: ['Half a day later', 'A half-day closing'],
  },
  {
    // "a 48-hour hackathon", "within the given 36 hours": days that are counted by the hour, from one day on
    id: 'durations/hours',
    unit: 'hour',
    pattern:
      /\b(?<count>24|36|48|60|72|96)[ -]hours?(?:[ -]long)?(?=[ \n](?:[\w-]{2,20}[ \n]){0,2}?(?:hackathons?|mapathons?|datathons?|marathons?|events?|challenges?|competitions?|vigils?|races?|jams?|sprints?|exercises?|camps?|conferences?|festivals?)\b)|\b(?:within|in|over|for|during|after)[ \n](?:the[ \n])?(?:given[ \n]|whole[ \n]|full[ \n])?(?<total>36|48|72|96)[ -]hours?(?=[ \n](?:of[ \n](?:coding|hacking|work|programming|space|creat|learning|intens)|the[ \n](?:students|teams|participants)|participants|teams|students))/gi,
    finds: ['A [48-hour] hackathon', 'Teams worked [for 36 hours] of coding.'],
    leaves: ['The 24-hour line', 'In 24 hours the rain fell.', 'A two-hour workshop'],
  },
  {
    // "over four days of deliberation", "For two days, those taking part", "during the three days", "lasted five days"
    id: 'durations/over',
    unit: null,
    pattern: new RegExp(
      `\\b(?<cue>on(?= (?:two|three|four|five) (?:non-consecutive|consecutive|separate|half) )|over|for|during|lasted|lasting|lasts|spanning|spanned|spent|in(?= the )|throughout|across|through)[ \\n](?:the (?:following |(?:next|coming) (?=[a-z\\d]{1,6}[ \\n]days))|the |these |its |a |an |a period of |a total of |those |all )?(?:course of |intensive |full |whole )?${COUNT}${HALF}[ \\n](?:intensive |full |(?:non-)?consecutive |half |separate |non-consecutive half |action-packed |productive |busy )?(?<unit>days|weeks|day|week)\\b(?![ \\n](?:a week|ago|after|before|later(?! this)|earlier(?! this)|per|each|prior|notice|or more)\\b|'s? time)`,
      'gi',
    ),
    finds: [
      'It ran [over two and a half days] in Oran.',
      '[For two days], they met.',
      'They spoke [during the three days].',
      'It [lasted five days].',
      'We talked [over four days] of work.',
    ],
    leaves: [
      'Two days later it closed.',
      'For 3 months they met.',
      "It opens in two days' time.",
      'For two days before that',
      'Within two weeks, two courses met.',
      'Over the past two weeks it rained.',
    ],
  },
  {
    // "Duration: 3 days", "five days of training", "three days workshop"
    id: 'durations/of',
    unit: null,
    pattern: new RegExp(
      `\\b${COUNT}${HALF}[ \\n](?:intensive |full |consecutive )?(?<unit>days|weeks)(?=[ \\n]of[ \\n](?:(?!(?:the|his|her|their|its)\\b)[\\w-]{2,16}[ \\n]){0,3}(?:${EVENT}|learning|sharing|work|presentations|debates?|intense|intensive|networking|exchange|music|fun|entertainment|activities|festivities|racing|films?|concerts|celebrations?|competition|field)\\b)`,
      'gi',
    ),
    finds: ['After [five days] of intensive training', 'It offers [three days] of talks.'],
    leaves: ['Two days of rain', 'Three weeks of their holidays'],
  },
  {
    id: 'durations/took',
    unit: null,
    pattern: new RegExp(
      `\\b(?:took|takes|ran|runs|occupied|filled|spread over)[ \\n](?:up[ \\n]|all[ \\n](?:of[ \\n])?)?${COUNT}${HALF}[ \\n](?:full |whole |busy )?(?<unit>days|weeks)\\b(?![ \\n](?:to|off|leave|of[ \\n]leave|ago|before|later|earlier|per)\\b)`,
      'gi',
    ),
    finds: ['It [took four days] and six modules.', 'The fair [ran three days].'],
    leaves: ['It took two days to mend the road.', 'He took three days off.'],
  },
  {
    // "a workshop of three days", "three days long"
    id: 'durations/behind',
    unit: null,
    pattern: new RegExp(
      `\\b(?:${EVENT}[ \\n]of[ \\n])${COUNT}${HALF}[ \\n](?<unit>days|weeks)\\b|(?<![-\\w])${COUNT.replace('count', 'count2')}[ \\n](?<unit2>days|weeks)[ \\n](?:long\\b|in[ \\n]length\\b)`,
      'gi',
    ),
    finds: ['She led a [workshop of three days].', 'The course, [five days in length], was free.'],
    leaves: ['A queue of three days formed.', 'It rained three days in March.'],
  },
  {
    // "over the course of a week", "a full week of training"
    id: 'durations/week',
    unit: 'week',
    pattern: new RegExp(
      `\\b(?:(?:over|for|lasted|lasting|lasts|during|within)[ \\n](?:the[ \\n]course[ \\n]of[ \\n])?(?:a|one)[ \\n](?:full[ \\n]|whole[ \\n])?(?:week|(?<fortnight>fortnight))\\b(?![- ]?(?:long|end|before|after|of[ \\n]the|ago|later))|(?:a|one)[ \\n](?:(?:full|whole|entire|intensive|busy|packed)[ \\n])?week[ \\n]of[ \\n](?=(?:[\\w-]{2,16}[ \\n]){0,2}(?:${EVENT}|training|learning)\\b))`,
      'gi',
    ),
    finds: [
      'They trained [over the course of a week].',
      'It was [a full week of ]workshops.',
      'It [lasted a fortnight].',
    ],
    leaves: ['Once a week they met.', 'A week of rain', 'In a week of floods'],
  },
  {
    // "the second and final day"
    id: 'durations/last-day',
    unit: null,
    pattern:
      /\b(?<nth>second|third|fourth|fifth|sixth)(?:[ \n]and|,)[ \n](?:final|last|closing|concluding)[ \n]day\b/gi,
    finds: ['On the [third and final day] of the forum'],
    leaves: ['On the third day of the forum', 'The third and final match'],
  },
  {
    id: 'durations/line',
    unit: null,
    pattern: new RegExp(`\\b(?:duration|length):?[ \\n]{1,2}${COUNT}${HALF}[ -](?<unit>days|weeks|day|week)\\b`, 'gi'),
    finds: ['[Duration: 3 days]'],
    leaves: ['Duration: 3 hours'],
  },
];

const TRIGGER = /(?:\b|\d)(?:days?|weeks?|(?:day|week)long|weekend|fortnight|month|nights?|hours?)\b/i;

/** Lengths of events in the sentences of a page, in text order. Half days round up. */
export function findDurations(page: Page): DurationMention[] {
  const { view } = page;
  const found: { mention: DurationMention; rank: number }[] = [];
  for (const sentence of page.sentences) {
    const text = view.slice(sentence.start, sentence.end);
    if (!TRIGGER.test(text)) continue;
    DURATION_RULES.forEach((rule, rank) => {
      for (const match of matchesIn(rule.pattern, text)) {
        const days = daysOf(rule, match.groups ?? {});
        if (days === null) continue;
        const start = sentence.start + match.index;
        found.push({
          rank,
          mention: {
            kind: 'duration',
            start,
            end: start + match[0].length,
            rule: rule.id,
            sentence: sentence.index,
            days,
          },
        });
      }
    });
  }
  // Of two that overlap the one of the earlier rule stays.
  const kept: { mention: DurationMention; rank: number }[] = [];
  for (const next of found.sort((a, b) => a.mention.start - b.mention.start || a.rank - b.rank)) {
    const last = kept[kept.length - 1];
    if (!last || next.mention.start >= last.mention.end) kept.push(next);
    else if (next.rank < last.rank) kept[kept.length - 1] = next;
  }
  return kept.map(({ mention }) => mention);
}

/** Longest length that is taken for an event's, in days: a season's campaign. */
const LONGEST = 120;

/** Days of a month, as a length. */
const MONTH = 30;
const NTH = ['second', 'third', 'fourth', 'fifth', 'sixth'];

function daysOf(rule: DurationRule, groups: Record<string, string | undefined>): number | null {
  if (groups.weekend || groups.more) return 2;
  if (groups.fortnight) return 14;
  if (groups.nth) return NTH.indexOf(groups.nth.toLowerCase()) + 2;
  if (rule.unit === 'month') return MONTH;
  if (rule.unit === 'hour') return Math.ceil(Number(groups.count ?? groups.total) / 24);
  const unit = (groups.unit ?? groups.unit2 ?? groups.unit3 ?? rule.unit ?? '').toLowerCase();
  const word = (groups.count ?? groups.count2)?.toLowerCase();
  const count = word === undefined ? 1 : (NUMBERS.get(word) ?? Number(word));
  if (!Number.isFinite(count) || count <= 0) return null;
  const whole = count + (groups.half ? 0.5 : 0);
  const days = Math.ceil(whole * (unit.startsWith('week') ? 7 : 1));
  return days <= LONGEST ? days : null;
}
