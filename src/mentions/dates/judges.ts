// What stands around a date: a deadline, a law, a name, the end or the start of something. Such days are no event's days,
// or bound it on one side only.

import { matchesOf } from '../../text/matches.js';
import type { DateMention, Direction } from '../mention.js';
import type { Rule } from '../rule.js';
import type { Draft } from './draft.js';

export type Use = DateMention['use'];
export type Edge = 'start' | 'end' | null;

interface Judge extends Rule {
  readonly use: Exclude<Use, null>;
  /** Tried on what stands before the date (up to its start), or after it. */
  readonly side: 'before' | 'after';
  /** Only for dates of these grains; all where absent. */
  readonly grains?: readonly Draft['grain'][];
}

/** How much text on either side a judge sees. */
const SIGHT = 72;

const LAWS =
  'Act|Law|Convention|Protocol|Agenda|Decree|Regulations?|Resolution|Directive|Code|Bill|Constitution|Treaty|Declaration|Framework|Charter|Statute|Ordinance|Order|Decision|Proclamation|Accords?|Covenant|Amendments?|Judgment|Census';

/** In order; the first that holds decides. */
export const JUDGES: readonly Judge[] = [
  {
    id: 'dates/use-since',
    use: 'since',
    side: 'before',
    pattern: /\b(?:since|ever since|dating (?:back )?(?:to|from))[ \n](?:early |late |mid-?|the |at least )?$/i,
    finds: ['The clinic has been open [since early ]2010.'],
    leaves: ['The clinic opened in '],
  },
  {
    id: 'dates/use-born',
    use: 'birth',
    side: 'before',
    pattern:
      /\b(?:(?:born|b\.|died|passed away|D\.?O\.?B\.?:?)[ \n](?:on |in )?|enroll?ed[ \n](?:(?:in|at|into)[ \n][^.,;\n]{3,40}[ \n])?(?:on |in ))$/i,
    finds: ['The painter was [born on ]3 May 1920.', 'They [enrolled in the school on ]3 May 2018.'],
    leaves: ['The painter was borne in '],
  },
  {
    id: 'dates/use-law-of',
    use: 'legal',
    side: 'before',
    pattern: new RegExp(
      `\\b(?:${LAWS})(?![ \\n](?:Day|Week|Month|Night|School|Firm|Clinic|Review|Society|Enforcement|[Ff]air|[Ff]orum|[Ss]ummit|[Ww]orkshop|[Ss]eminar|[Cc]onference)\\b)[,)]?[ \\n](?:\\(?[A-Z]{2,8}\\)?[ \\n])?(?:[Nn]o\\.? ?)?(?:[\\w/-]{1,12}[ \\n])?\\(?(?:of|dated|from|,)?[ \\n]?(?:the )?$`,
    ),
    finds: ['under [Decree No. 12 of ]3 May 2011'],
    leaves: ['The council acted on ', 'The school will host Law Day '],
  },
  {
    id: 'dates/use-of-law',
    use: 'legal',
    side: 'after',
    grains: ['year'],
    pattern: new RegExp(`^[ \\n](?:[A-Z]\\w{1,14}[ \\n]){0,4}(?:${LAWS})\\b`),
    finds: ['the 2010[ Clean Water Act] passed'],
    leaves: [' workshop in Bern'],
  },
  {
    id: 'dates/use-law-year',
    use: 'legal',
    side: 'before',
    grains: ['year'],
    pattern:
      /\b(?:Vision|Horizon|Goals?|Strategy|Plan|ISO \d{2,6}|FY|fiscal year|financial year|academic year|school year|post)[ -]$|\b(?:Plan|Strategy|Programme|Roadmap)[ \n](?:[\w'-]{2,16}[ \n]){0,7}for[ \n](?:the[ \n](?:period|years)[ \n](?:of[ \n])?)?$/i,
    finds: ['the national [Vision ]2030', 'its National Action [Plan on Combating Crime for ]2020'],
    leaves: ['The workshop was held in '],
  },
  {
    id: 'dates/use-stamped',
    use: 'stamp',
    side: 'before',
    pattern:
      /\b(?:accepted|received|revised|updated|modified|accessed|retrieved|posted|published|uploaded|copyright|\(c\)|©)(?: online)?:?[ \n](?:on |at |in )?$/i,
    finds: ['Paper [accepted ]3 May 2011'],
    leaves: ['The offer was accepted by all on '],
  },
  {
    id: 'dates/use-deadline-cue',
    use: 'deadline',
    side: 'before',
    pattern:
      /\b(?:deadline|due date|closing date|cut-?off|last date|expir(?:es?|ed|ing|y)|register(?: online)? by|RSVP|no later than|not later than|on or before|effective|valid until)\b[^.;\n]{0,32}$/i,
    finds: ['The [deadline for all papers is ]3 May 2011.'],
    leaves: ['The workshop will be held on '],
  },
  {
    id: 'dates/use-deadline-for',
    use: 'deadline',
    side: 'before',
    pattern:
      /\b(?:register|apply|submit(?:ted)?|submissions?|registrations?|applications?|nominations?|proposals|abstracts|entries|papers|tickets|responses|comments)\b[^.;\n]{0,40}?\b(?:by|before|until|till|through|closes?|ends?|due|opens?|accepted|received)(?:[ \n](?:on|for|to|until|from))?[ \n]$/i,
    finds: ['[Applications are accepted until ]3 May 2011.'],
    leaves: ['The exhibition is open until '],
  },
  {
    id: 'dates/use-by-hour',
    use: 'deadline',
    side: 'before',
    pattern:
      /\b(?:by|before|until|no later than)[ \n](?:\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?|hrs|hours|h)?|midnight|noon|close of business|COB|end of day),?[ \n](?:\(?[A-Z]{2,4}\)?,?[ \n])?(?:on[ \n])?$/,
    finds: ['Write to us [by 5 p.m. on ]3 May 2011.'],
    leaves: ['The workshop starts at 5 p.m. on '],
  },
  {
    id: 'dates/use-yearly',
    use: 'named',
    side: 'before',
    pattern: /\b(?:every year|each year|annually|yearly|traditionally)\b[^.;\n]{0,24}$/i,
    finds: ['It is held [every year on ]3 May.'],
    leaves: ['It was held this year on '],
  },
  {
    id: 'dates/use-yearly-after',
    use: 'named',
    side: 'after',
    pattern: /^,?[ \n](?:of )?(?:every year|each year|annually|yearly)\b/i,
    finds: ['It is held on 3 May[ each year].'],
    leaves: [' in Bern'],
  },
  {
    id: 'dates/use-by',
    use: 'deadline',
    side: 'before',
    pattern:
      /\b(?:by|before|prior to|ahead of|in advance of|as of|effective)[ \n](?:the |the end of |end of |late |early |mid-)?$/i,
    finds: ['The plant will open [by the end of ]2012.'],
    leaves: ['The plant was opened on '],
  },
  {
    id: 'dates/use-deadline-noun',
    use: 'deadline',
    side: 'after',
    pattern: /^[ \n](?:deadline|due date|closing date|cut-?off|expiration|expiry)\b/i,
    finds: ['the 3 May[ deadline] for papers'],
    leaves: [' workshop in Bern'],
  },
  {
    id: 'dates/use-class-of',
    use: 'named',
    side: 'before',
    grains: ['year'],
    pattern: /\b(?:[Cc]lass|[Cc]ohort|[Cc]rop|Schools|Winners?|Champions?|Person|Man|Woman|Book|Word|City) of[ \n]$/,
    finds: ['a reunion of the [class of ]1990'],
    leaves: ['a workshop in the spring of '],
  },
  {
    id: 'dates/use-named-day',
    use: 'named',
    side: 'after',
    grains: ['day'],
    pattern:
      /^(?:'s)?[ \n](?:Street|Avenue|Square|Revolution|Movement|Stadium|University|School|Hospital|Road|Bridge|Hall|Park|Club|Foundation|Coalition|Agreement|Accords?|attacks?|terrorist|massacre|coup|uprising|genocide|Brigade|Battalion|Commission|Memorandum)\b/,
    finds: ['on 3 May[ Street] in Bern'],
    leaves: [' in the town hall'],
  },
  {
    id: 'dates/use-replaced',
    use: 'replaced',
    side: 'before',
    pattern:
      /\b(?:originally|initially|previously|formerly|first|at first|earlier)[ \n](?:been )?(?:scheduled|planned|set|due|slated|meant|supposed|fixed|programmed|announced for)(?:(?!\b(?:now|but|will)\b)[^.;\n]){0,30}$/i,
    finds: ['It was [originally scheduled for ]3 May.', 'It was [first planned for ]3 May.'],
    leaves: ['It is scheduled for '],
  },
  {
    id: 'dates/use-should-have',
    use: 'replaced',
    side: 'before',
    pattern:
      /\b(?:should|ought to|was to|were to) have (?:been held|taken place|been|begun|opened|started|run)[ \n](?:on |from |in )?(?:the )?$/i,
    finds: ['It [should have been held on ]3 May.'],
    leaves: ['It should have a date in '],
  },
  {
    id: 'dates/use-old-date',
    use: 'replaced',
    side: 'before',
    pattern:
      /\b(?:original|originally (?:planned|scheduled)|initial|old|former|previous|earlier)[ \n](?:date|dates|day|days)(?:[ \n](?:of|was|were|had been|being)|:)[ \n](?:the )?$/i,
    finds: ['It replaces the [original date of ]3 May.'],
    leaves: ['The new date is '],
  },
  {
    id: 'dates/use-instead',
    use: 'replaced',
    side: 'before',
    pattern: /\b(?:instead of|rather than|in place of)[ \n](?:on |from |in )?(?:the )?$/i,
    finds: ['It is held in June [instead of ]3 May.'],
    leaves: ['It is held instead on '],
  },
  {
    id: 'dates/use-date-of-old',
    use: 'replaced',
    side: 'after',
    pattern:
      /^,?[ \n](?:was|were|had been)[ \n](?:the|our)[ \n](?:(?:original|initial|first|old|earlier)(?:ly)?[ \n]){0,2}(?:date|day)s?[ \n](?:(?:first|originally|initially|previously|earlier)[ \n])?(?:scheduled|set|planned|given|announced|chosen|foreseen|fixed)\b/i,
    finds: ['3 May[ was the date first scheduled] for it.'],
    leaves: [' was the date of the talk.'],
  },
  {
    id: 'dates/use-moved',
    use: 'replaced',
    side: 'after',
    pattern:
      /^,?[ \n](?:has|have|had|was|were|is|are|will be)[ \n](?:been )?(?:postponed|moved|rescheduled|shifted|pushed back|put (?:off|back)|changed|deferred)(?:[ \n](?:a|one|two|by|week|month|day|days|weeks)){0,3}[ \n](?:to|until|till|for)\b/i,
    finds: ['The fair of 3 May[ has been moved to] June.'],
    leaves: [' has been held in Bern'],
  },
  {
    id: 'dates/use-moved-from',
    use: 'replaced',
    side: 'before',
    pattern: /\b(?:postponed|moved|rescheduled|shifted|changed|deferred|brought forward)[ \n]from[ \n]$/i,
    finds: ['It was [moved from ]3 May to 5 June.'],
    leaves: ['It was moved to '],
  },
];

/** A year stands as a date after these; elsewhere it is part of a name: "Women Deliver 2019", "the 2011 conference". */
const YEAR_CUE =
  /(?:\b(?:in|during|throughout|through|of|from|between|until|till|to|and|around|circa|late|early|mid|end|end of|year|back in|for)[ \n]{1,2}|[-,][ \n]?)$/i;
const NAMED_YEAR_AFTER =
  /^(?:[ \n][A-Z][a-z]|'s\b|[ \n](?:edition|budget|elections?|campaign|season|cohort|class|session|report|season|programme|program|project|strategy|agenda|plan|conference|meeting|summit|workshop|forum|festival|winner|winners|awards?|midterm|general|presidential|annual|academic|fiscal|financial|target|goals?)\b)/;

/** "Since Monday they have been meeting", "has been under way since 3 May": the event's first day. */
const RUNS =
  /\b(?:ha(?:s|ve)(?:[ \n]now)?[ \n]been[ \n](?:under ?way|on\b|busy|in[ \n][A-Z]|at[ \n]the|[a-z]{3,12}ing\b|gathered|assembled)|(?:is|are)[ \n](?:(?:now|currently|at present)[ \n])?(?:under ?way|being held|meeting|running|taking (?:part|place)|gathered|assembled|attending|going on))/;

/** What the words around a draft make of it. */
export function judgeUse(view: string, draft: Draft): Use {
  const near = view.slice(Math.max(0, draft.start - SIGHT), draft.start);
  // Words of the paragraph above say nothing of it.
  const before = near.slice(near.lastIndexOf('\n\n') + 1);
  const after = view.slice(draft.end, draft.end + SIGHT);
  for (const judge of JUDGES) {
    if (judge.grains && !judge.grains.includes(draft.grain)) continue;
    if (!judge.pattern.test(judge.side === 'before' ? before : after)) continue;
    return judge.use === 'since' && draft.grain === 'day' && (RUNS.test(after) || RUNS.test(before)) ? null : judge.use;
  }
  if (draft.content.shape === 'chain' && draft.grain === 'year') {
    const bracketed = /\($/.test(before) && /^\)/.test(after);
    // "the Traffic Week for 2024"
    if (bracketed || !YEAR_CUE.test(before) || NAMED_YEAR_AFTER.test(after) || /\p{Lu}\p{Ll}+ for[ \n]$/u.test(before))
      return 'named';
  }
  if (draft.rule === 'dates/season' && /^[ \n](?:issue|edition|semester|term|catalog|collection)\b/i.test(after))
    return 'named';
  return null;
}

const ENDS_BEFORE =
  /\b(?:concluded|concludes|ended|ends|closed|closes|finished|finishes|wrapped up|winds? up|wound up|culminated|culminates|to (?:an end|a close|its (?:end|close|conclusion))|(?:ran|runs?|running|last(?:s|ed)?|continu(?:e|es|ed|ing)|goes on|go on|went on) (?:until|till|to|up to|thr(?:ough|u))|until|till|up to|through|the end of the [a-z]{3,14} in|closing|ending|completed)(?:[ \n](?:up|here|in [A-Z][a-z]{2,14}))?,?[ \n](?:on |in |early |late )?$/i;
const ENDS_AFTER =
  /^,?[ \n](?:(?:it )?(?:was|is|marked|marks|saw|brought) the (?:end|close|conclusion|last day|final day|closing) of|(?:was|is) the (?:last|final|closing) day)\b/i;
const STARTS_BEFORE =
  /\b(?:opened|opens|began|begins|begin|begun|started|starts|starting|beginning|kicked off|kicks off|commenced|commences|commencing|got under ?way|gets under ?way|under way since|begun|inaugurated|opening|since|as from|as of|with effect from)(?:[ \n](?:here|there|in [A-Z][a-z]{2,14}))?,?[ \n](?:on |in |from |early |late )?$/i;

/** The side on which a date bounds its event: "concluded on 9 August", "opened on 7 December"; null for the day itself. */
export function judgeEdge(view: string, draft: Draft): Edge {
  if (draft.content.shape === 'chain' && draft.content.items.some((item) => item.to)) return null;
  const before = view.slice(Math.max(0, draft.start - SIGHT), draft.start);
  if (ENDS_BEFORE.test(before) || ENDS_AFTER.test(view.slice(draft.end, draft.end + SIGHT))) return 'end';
  if (STARTS_BEFORE.test(before)) return 'start';
  return null;
}

const PLANNED =
  /\b(?:scheduled|planned|due|slated|set|meant|supposed|expected|(?:was|were)[ \n]to[ \n](?:be|have|take|open|start|begin|run|return|host|hold|convene|meet))\b/i;
const PLANNED_AFTER =
  /^[^.;\n]{0,48}\b(?:(?:was|were) to (?:be|have|take|open|start|begin|run|return)|had been (?:due|planned|scheduled|set|expected)|(?:was|were) (?:due|planned|scheduled|expected))\b/i;

/** True where the words tell of a plan made earlier ("had been due in Lisbon from June 2 to 6"): a past tense, but no past day. */
export function judgePlanned(view: string, draft: Draft): boolean {
  const before = view.slice(Math.max(0, draft.start - SIGHT), draft.start);
  return (
    PLANNED.test(before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')) + 1)) ||
    PLANNED_AFTER.test(view.slice(draft.end, draft.end + SIGHT))
  );
}

/**
 * Verbs that tell when: the nearest before the date, else the first after it. "Will be held" counts as a whole, so that its
 * "held" does not.
 */
const TENSES =
  /\b(?:(?<future>will|shall|would be|to be|is to|are to|(?:is|are) (?:set|scheduled|planned|expected|due|invited|slated|going|holding|hosting|organi[sz]ing)|scheduled|plans|upcoming|invites?|join us)\b(?: \w{1,12}){0,2}|(?<past>was|were|had|held|took|gathered|met|hosted|attended|organi[sz]ed|opened|concluded|ended|launched|conducted|visited|began|ran|said|announced|trained|brought|joined|signed|completed|participated|[a-z]{3,12}ed)\b)/gi;

/** The tense of the words around a date, within its sentence; null where there is none. */
export function tenseAt(view: string, from: number, to: number, at: number): Direction {
  const start = Math.max(from, at - 400);
  let near: Direction = null;
  for (const match of matchesOf(TENSES, view.slice(start, Math.min(to, at + 200)))) {
    const tense = match.groups?.future ? 'future' : 'past';
    if (start + match.index > at) return near ?? tense;
    near = tense;
  }
  return near;
}
