// Events that take place on a screen: "virtually", "via Zoom", "a hybrid event". Not "an online platform".

import { matchesIn } from '../../text/matches.js';
import type { OnlineMention } from '../mention.js';
import type { Page } from '../page.js';
import type { Rule } from '../rule.js';
import { eachMatch } from './around.js';

const TOOLS =
  '(?:Zoom|Microsoft Teams|MS Teams|Teams|WebEx|Webex|Skype|Google Meet|GoToMeeting|GoToWebinar|BlueJeans|Facebook Live|YouTube|Adobe Connect|KUDO|Interprefy)';
/** What is online without being an event. */
const THINGS =
  '(?:platforms?|portals?|tools?|databases?|applications?|apps?|systems?|forms?|registration|surveys?|questionnaires?|stores?|shops?|chat|media|news|resources?|librar(?:y|ies)|archives?|services?|' +
  'content|materials?|version|edition|harassment|abuse|violence|safety|scams?|fraud|gaming|banking|payments?|sales|marketing|child|sexual|hate|lab|labs|map|maps|mapping|repositor(?:y|ies)|magazines?|journals?|newspapers?|' +
  'communit(?:y|ies)|presence|campaigns?|petitions?|directory|directories|catalogue|learning platform|reality|machines?|servers?|private|currency|currencies|monopoly|certainty)';
const HAPPENINGS =
  '(?:events?|mentoring(?: (?:programmes?|programs?|sessions?))?|mentorships?|tours?|study visits?|meet-?ups?|convenings?|visits?|fairs?|meetings?|workshops?|training (?:courses?|sessions?|workshops?|programmes?|programs?)|trainings?|sessions?|conferences?|seminars?|courses?|consultations?|forums?|roundtables?|' +
  'round tables?|panels?|panel discussions?|discussions?|ceremon(?:y|ies)|launch|summits?|dialogues?|briefings?|press (?:conferences?|briefings?)|lectures?|classes|hackathons?|mapathons?|exhibitions?|gatherings?|town halls?|assembl(?:y|ies)|side events?|[a-z]{3,9}a-?thons?|tournaments?|symposi(?:um|a)|colloquium|retreats?|competitions?|festivals?)';

/** Rows for online and hybrid events; each finds the words that say so. */
export const ONLINE_RULES: readonly (Rule & { readonly hybrid: boolean })[] = [
  {
    id: 'places/hybrid',
    hybrid: true,
    pattern: new RegExp(
      `\\b(?:hybrid|blended) (?:format|mode|modality|setting|manner|fashion|${HAPPENINGS})\\b|\\b(?:both )?in[- ]person and (?:online|virtual(?:ly)?|remote(?:ly)?)\\b|\\b(?:both )?(?:online|virtual(?:ly)?) and in[- ](?:person|presence)\\b` +
        `|\\bonline and on-?site\\b|\\bon-?site and online\\b|\\bpart of it (?:virtually|remotely|online)\\b|\\bin[- ]person (?:or|as well as) (?:online|virtual(?:ly)?)\\b|\\b(?:both )?in[- ]person and virtual (?:presence|attendance|participation)\\b|\\bheld in (?:a )?hybrid\\b|\\blive[- ]?stream(?:ed|ing)?\\b|\\bwebcast(?:ed)?\\b|\\bstreamed (?:live|online)\\b|\\bbroadcast(?:ed)? (?:live )?(?:online|on (?:Facebook|YouTube|Zoom))\\b` +
        `|\\b(?:on|via|over|through) ${TOOLS} and (?:in|at) (?=\\w)|(?<=\\w) and (?:on|via|over|through) ${TOOLS}\\b` +
        `|\\b(?:joined|joining|joins|participat(?:ed|ing)|attend(?:ed|ing)|follow(?:ed|ing)?|connected|taking part|took part) (?:the [a-z]{1,20} )?(?:virtually|remotely|online)\\b`,
      'gi',
    ),
    finds: [
      'The forum was a [hybrid event] in Accra.',
      'It was held [in person and online] in Suva.',
      'Another 300 were [joining virtually].',
      'A conference, [online and on-site] at a school.',
    ],
    leaves: ['They bought hybrid cars and hybrid seeds.', 'The hybrid threat was on the agenda.'],
  },
  {
    id: 'places/here-and-online',
    hybrid: true,
    pattern:
      /\b(?:[Ii]n[- ]person (?:in|at) [^.;:]{2,40}? (?:and|or) |[A-Z]\p{Ll}{2,20},? and (?:also )?|[A-Z]\p{Ll}{2,20},? as well as )(?:online|virtually|remotely|via Zoom)\b/gu,
    finds: ['Judges met [in person in Suva and online].', 'The course ran in [Nadi and online] in May.'],
    leaves: ['Register by phone and online.'],
  },
  {
    id: 'places/online-event',
    hybrid: false,
    pattern: new RegExp(
      `\\b(?:virtual|online|remote|web-based) (?:[a-z-]{2,20} ){0,5}?${HAPPENINGS}\\b|\\bwebinars?\\b|\\btele(?:phone )?-?town ?hall\\b|\\b(?:virtual|online) (?:format|mode)\\b|\\be-(?:workshops?|conferences?|trainings?)\\b`,
      'gi',
    ),
    finds: [
      'UNDP held a [virtual meeting] for judges.',
      'A three-part [webinar] on soil.',
      'She will host a [telephone town hall] for residents.',
      'A [virtual Fifth Regional Disability Rights Dialogue] ended.',
      'An [online training workshop] was held for nurses.',
    ],
    leaves: ['The online platform was launched.', 'Visit our online store.', 'a virtual certainty'],
  },
  {
    id: 'places/held-online',
    hybrid: false,
    pattern: new RegExp(
      `\\b(?:held|conducted|convened|organi[sz]ed|delivered|hosted|took place|taking place|take place|takes place|met|meet|gathered|run|ran|offered|provided|launched|moved|(?<=was |were )done|presented|celebrated)(?: [a-z]{2,12}){0,2}? (?:virtually|online|remotely|(?:over|on) the internet)\\b(?! (?:${THINGS})\\b)`,
      'gi',
    ),
    finds: [
      'The course was [held online] in May.',
      'Delegates [met virtually] on Monday.',
      'The whole course was [done online] in May.',
    ],
    leaves: [
      'The maps show work done remotely.',
      'The report is available online.',
      'Register online by Friday.',
      'They conducted online surveys.',
    ],
  },
  {
    id: 'places/attended-online',
    hybrid: false,
    pattern:
      /\b(?:attended|joined|took part in|participated in) (?:(?:this|the) year's|the|this) (?:[a-z-]{3,16} ){1,3}(?:virtually|remotely|online)\b/g,
    finds: ["Some 150 people [attended this year's forum virtually]."],
    leaves: ['They attended the course on online safety.'],
  },
  {
    id: 'places/by-tool',
    hybrid: false,
    pattern: new RegExp(
      `\\b(?:via|over|on|through|using|by|with)(?: the)? (?:${TOOLS}|(?:video|tele|web)[- ]?(?:conferenc(?:e|ing)|link|call))\\b|\\b(?:through|by|in|during|at) an? (?:video|tele|web)[- ]?conference\\b`,
      'g',
    ),
    finds: ['Fifty teachers met [via Zoom].', 'The talks went on [by videoconference].'],
    leaves: ['The camera has a zoom lens.', 'Follow the teams on the field.'],
  },
  {
    id: 'places/venue-online',
    hybrid: false,
    pattern:
      /\b(?:Venue|Where|WHERE|Location|LOCATION|Place|VENUE)(?: ?: ?| {2})(?:Online|online|ONLINE|Virtual|virtual|Zoom|ZOOM|Webinar|MS Teams|Microsoft Teams)\b/g,
    finds: ['Time: noon. [Venue: Online]'],
    leaves: ['Venue: City Hall'],
  },
];

const TRIGGER =
  /[Vv]irtual|VIRTUAL|[Oo]nline|ONLINE|[Rr]emote|[Ww]eb(?:inar|cast|[Ee]x|-based)|WEBINAR|Zoom|ZOOM|Teams|Skype|Google Meet|GoTo|BlueJeans|KUDO|[Hh]ybrid|[Bb]lended|[Ss]tream|[Cc]onferenc(?:e|ing)|[Vv]ideo|[Ii]nternet|\b[Ee]-[cwt]|YouTube|Facebook Live|Adobe|[Ii]n[- ]person|[Ww]eb[- ](?:conf|link|call)|[Tt]ele[- ]?(?:conf|link|call|town|phone town)|[Oo]n-?site/g;

/** Words that say that an event is online or hybrid. */
export function findOnline(page: Page): OnlineMention[] {
  const found: OnlineMention[] = [];
  let done = -1;
  eachMatch(page, TRIGGER, (_, index) => {
    if (index === done) return;
    done = index;
    const sentence = page.sentences[index];
    if (sentence)
      found.push(...onlineIn(page.view.slice(sentence.start, sentence.end).replace(/\n/g, ' '), sentence.start, index));
  });
  return found;
}

/** The finds in one sentence, of which no two overlap. */
function onlineIn(text: string, base: number, sentence: number): OnlineMention[] {
  const found: OnlineMention[] = [];
  for (const { id, pattern, hybrid } of ONLINE_RULES) {
    for (const match of matchesIn(pattern, text)) {
      if (isThing(text, match.index + match[0].length)) continue;
      const start = base + match.index;
      found.push({ kind: 'online', start, end: start + match[0].length, rule: id, sentence, hybrid });
    }
  }
  let covered = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < covered) return false;
      covered = end;
      return true;
    });
}
const THING_AFTER = new RegExp(`^ (?:${THINGS})\\b`, 'i');
const isThing = (text: string, at: number): boolean => THING_AFTER.test(text.slice(at, at + 30));
