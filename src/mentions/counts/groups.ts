// Kinds of participants without a count: "including journalists from print and electronic media, lawyers and NGO staff".
import type { Sentence } from '../../language/sentence.js';
import type { Span } from '../../text/span.js';
import { flatten } from '../../text/squeeze.js';
import { BODY_NOUNS, classOfPeople, classOfPerson } from '../../vocab/person-nouns.js';
import type { ZoneKind } from '../../zones/zone.js';
import type { CountMention, GroupMention } from '../mention.js';
import type { Page } from '../page.js';
import type { Rule } from '../rule.js';
import { isWordCode, readWords, type Word } from './words.js';

const READ: ReadonlySet<ZoneKind> = new Set(['headline', 'subhead', 'body', 'list', 'caption']);
const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

interface CueRow extends Rule {
  /** The words that open it; the pattern is tried only there. */
  readonly opens: string;
  /** True where the list has to open with people: "a course for nurses", not "a platform for change". */
  readonly people: boolean;
  /** What must follow the list. */
  readonly after?: RegExp;
}
/** "a platform for donors and civil society to come together" */
const TO_MEET =
  /^[^.;:]{0,90}?\bto (?:come together|meet|discuss|share|interact|network|exchange|deliberate|learn|connect|engage|collaborate|explore|find out|talk|gather)\b/i;
const COMERS = 'participants attendees delegates trainees guests audience attendance those participating attending';
/** What reaches or gives something to those who come: the event, or what stands for it. */
const EVENTS =
  'workshop training course seminar session event conference forum meeting camp programme program webinar dialogue exercise it which that';
/** Words after which kinds of participants are listed. */
export const CUES: readonly CueRow[] = [
  {
    id: 'groups/participants-included',
    opens: COMERS,
    people: false,
    pattern:
      /(?<!% of |% of the |percent of |percent of the )(?:participants|attendees|delegates|trainees|guests|audience|attendance|those (?:attending|present|in attendance|who attended|taking part)|participating in [^.;,:]{1,50}|attending)(?: (?:of|in|at|to) (?:the|this|these) (?:[a-zà-ɏḁ-ỿ-]{1,20} ){0,2}[a-zà-ɏḁ-ỿ-]{1,20}| also| mainly| mostly){0,1},? (?:included?|including|comprised|comprising|consist(?:ed|ing|s) of|were|are|such as|represented|representing|came from|come from|drawn from|ranged from|were drawn from|made up of|was made up of|was composed of|composed of|from)\b/iy,
    finds: ['[Participants included] mayors and nurses', '[attendees of the course were] clerks'],
    leaves: ['Visitors included'],
  },
  {
    id: 'groups/label',
    opens: 'target audience participants attendees trainees who',
    people: false,
    pattern:
      /(?:(?:target )?(?:audience|group)s?|target|participants|attendees|trainees|who (?:should|can|may|will|could|is invited to) attend)\s?:/iy,
    finds: ['[Target audience:] nurses', '[Who should attend:] nurses'],
    leaves: ['the audience was', 'target dates:'],
  },
  {
    id: 'groups/event-reached',
    opens: EVENTS,
    people: true,
    pattern:
      /[a-z]{2,11} (?:(?:also|has|had|will|mainly) )?(?:target(?:ed|s)|engage[ds]|involve[ds]|united|reached|sensiti[sz]ed|equip(?:ped|s)|brings together)\b/iy,
    finds: ['The [workshop targeted] nurses', '[It involved] clerks'],
    leaves: ['He was involved', 'it rained'],
  },
  {
    id: 'groups/event-gave',
    opens: EVENTS,
    people: true,
    after:
      /^[^.;:]{0,50}?\b(?:with|an? (?:chance|opportunity|platform|overview)|the (?:chance|opportunity|skills|tools)|skills|insights?|training|hands-on)\b/i,
    pattern: /[a-z]{2,11} (?:(?:also|has|had|will) )?(?:gave|gives?|provide[ds]?|offer(?:ed|s)?)\b/iy,
    finds: ['The [workshop gave] nurses a chance', '[It provided] clerks with skills'],
    leaves: ['it is given', 'They often help'],
  },
  {
    id: 'groups/among-them',
    opens: 'among amongst present attending attendance taking participating also as',
    people: false,
    pattern:
      /(?:(?:among(?:st)? (?:the (?:[a-zà-ɏḁ-ỿ-]{1,20} ){0,2}(?:participants|attendees|delegates|trainees|guests|audience)|those (?:attending|present|in attendance|who attended|taking part|invited))|present|attending|(?<=\b[Ii]n )attendance|taking part|participating|also (?:present|attending|in attendance|taking part))(?: (?:at|in) (?:the|this) (?:[a-zà-ɏḁ-ỿ-]{1,20} ){0,2}[a-zà-ɏḁ-ỿ-]{1,20})?(?: also)? (?:were|are|was|will be)|(?<=, )as were)\b/iy,
    finds: ['[Among those who attended were] clerks', '[Present at the fair were] growers'],
    leaves: ['Among the hills were'],
  },
  {
    id: 'groups/attended-by',
    opens: 'attended joined accompanied presence attendance participation',
    people: false,
    pattern:
      /(?:(?:attended|joined(?: there| virtually| online)?|accompanied) by|(?<=\b(?:in|with) the )(?:presence|attendance)(?: of)?|participation (?:of|by))\b/iy,
    finds: ['[attended by] growers', '[joined by] donors'],
    leaves: ['attended the fair'],
  },
  {
    id: 'groups/brought-together',
    opens:
      'brought brings bringing bring gathered gathers gathering gather convened convening assembled pulled welcomed attracted drew group open',
    people: false,
    pattern:
      /(?:br(?:ought|ings|inging|ing) together|gather(?:ed|s|ing)(?: together)?|convened|convening|assembled|pulled together|welcomed|attracted|drew|group consisting of|(?<=\b(?:was|were|is|are) )open to)\b/y,
    finds: ['[brought together] growers and buyers', '[gathered] youth'],
    leaves: ['brought home'],
  },
  {
    id: 'groups/event-for',
    opens:
      'workshop workshops training trainings course courses seminar seminars conference conferences session sessions webinar webinars forum forums camp camps bootcamp bootcamps consultation consultations classes orientation masterclass exercise tour tours roundtable symposium retreat lecture lectures clinic clinics meeting meetings briefing briefings dialogue dialogues visit',
    people: true,
    pattern:
      /[a-zà-ɏḁ-ỿ]{2,16}(?: (?:sessions?|courses?|programmes?|programs?|workshops?))?(?: (?:on|in|about) [^.,;:()]{2,70}?| to [A-Z][a-zà-ɏḁ-ỿ-]{2,20}| [a-zà-ɏḁ-ỿ-]{2,20}){0,2},? (?:for|among)\b/iy,
    finds: ['[workshop on soil health for] growers', '[training for] nurses'],
    leaves: ['workshop in Accra'],
  },
  {
    id: 'groups/held-for',
    opens: 'held organized organised conducted delivered designed arranged hosted launched intended meant',
    people: true,
    pattern: /[a-z]{2,12}\b[^.;:,]{0,70}? for\b/iy,
    finds: ['[organised last week for] clerks'],
    leaves: ['held in May'],
  },
  {
    id: 'groups/trained',
    opens: 'trained trains train taught targeted aimed directed invited',
    people: true,
    pattern:
      /(?:(?<=\b(?:has|have|also|and|it|they|we|which|that|programme|program|project|workshop|course|training|session|team|experts|facilitators|[a-z]{3,}ly|[A-Z]{2,}\)?|agency|office|commission|ministry|states|nations) )(?:trained|taught)|(?<=[a-z] )trains|(?<=\bto )train|(?:targeted|aimed|directed) at|(?<=\b(?:was|were|is|are|been) )invited)\b/iy,
    finds: ['[targeted at] nurses', '[aimed at] teachers'],
    leaves: ['train left'],
  },
  {
    id: 'groups/occasion-for',
    opens: 'platform opportunity forum space chance venue',
    people: false,
    after: TO_MEET,
    pattern: /[a-z]{2,14} for\b/iy,
    finds: ['[platform for] donors to meet'],
    leaves: ['platform nine'],
  },
  {
    id: 'groups/including',
    opens: `${COMERS} people attended participated took gathered`,
    people: false,
    pattern:
      /(?:participants|attendees|people|delegates|trainees|guests|attended(?: the [a-zà-ɏḁ-ỿ-]{1,20})?|participated|took part|gathered)\b[^.;:]{0,80}?,? (?:including|mostly|mainly|among them|such as|as well as|along with)\b/iy,
    finds: ['[participants from six towns, including] mayors', '[people attended, mostly] women'],
    leaves: ['people came late'],
  },
];
const BY_OPENING: ReadonlyMap<string, readonly CueRow[]> = CUES.reduce((map, cue) => {
  // A line may break where the pattern has a space.
  const pattern = new RegExp(cue.pattern.source.replaceAll(' ', '\\s'), cue.pattern.flags);
  for (const word of cue.opens.split(' ')) map.set(word, [...(map.get(word) ?? []), { ...cue, pattern }]);
  return map;
}, new Map<string, CueRow[]>());
const LONGEST_OPENING = Math.max(...[...BY_OPENING.keys()].map((word) => word.length));
/** After a head count: ", including journalists and lawyers", " - world leaders, academics", " (doctors and nurses)", " in addition to observers". */
const AFTER_COUNT =
  /^[^.;:()]{0,80}?(?:,? (?:including|mostly|mainly|primarily|among them|comprising|such as|consisting of|ranging from|representing|in addition to|as well as|along with|together with|accompanied by)\b|(?: - |: ))|^\s?\(|^\sfrom\b/i;
/** Bodies and spheres that stand for the people they send: "donors, media and private sector". */
const SPHERES: ReadonlySet<string> = list(`
  government media academia society sector sectors police military judiciary parliament press diaspora industry agencies ministries departments institutions
  organizations organisations ngos csos cbos ingos donors partners authorities embassies universities companies businesses groups communities bodies councils committees
  networks associations unions federations think-tanks tanks schools clubs outlets governments missions delegations families households parties forces services banks firms chambers
  states administrations offices units stakeholders corps bar
`);
/** Too general to be a kind by themselves. */
const GENERAL: ReadonlySet<string> = list(
  'participants people attendees individuals persons members public guests visitors others participant everyone audience men women sessions partners groups those staff trainees organisations organizations friends colleagues representatives officials communities hosts organizers organisers entities',
);
/** Where people come from, not what they are. */
const ORIGINS: ReadonlySet<string> = list(
  'countries provinces states regions districts cities villages towns counties nations areas chapters bodies economies territories municipalities continents jurisdictions governorates disciplines walks backgrounds corners parts world',
);
/** Heads that say little without what follows: "representatives of the ministries", "experts from OSCE". */
const NEEDY: ReadonlySet<string> = list(
  'representatives officials members experts participants attendees professionals personnel staff leaders colleagues people partners specialists officers employees individuals managers heads professors',
);
const ALWAYS_NEEDY: ReadonlySet<string> = list('representatives members participants attendees people');
const STOPS = list(`
  including include such especially particularly who's that which who whom whose where when while because if whether but nor so yet then is are was were be been being has have had having do does did will would shall should may might can could must not
  to for with by than per via into onto over under between during after before since until about against through across within without around near on as
  attended attend attending participated participate participating took take taking joined join joining gathered gather came come met meet discussed discuss presented
  this these those it they we he she i you there here his her
`);
const PREPOSITIONS = list('of from at in representing');
const NUMBERED =
  /^(?:(?:about|over|nearly|almost|some|around|more than|at least|up to|approximately) )?(?:(?:a |several )?(?:hundred|thousand|dozen)s?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|fo(?:u)?rty|fifty|sixty|seventy|eighty|ninety)\b/i;
const LEADING =
  /^(?:(?:the|more|relevant|a|an|all|both|some|many|several|also|mostly|mainly|primarily|largely|other|various|numerous|over|its|their|our|hundreds of|dozens of|scores of|number of|wide range of|range of|variety of|diverse group of|mix of|broad range of|representatives of all|such as|including|group of|cross-section of)\s)+/i;
/** "participants from Armenia, Georgia": where they are from is no kind. */
const FROM_NAMES =
  /^(?:participants|attendees|people|delegates) from (?:(?:\p{Lu}[\p{L}'-]*|and|the|of),? )*\p{Lu}[\p{L}'-]*$/u;
/** After no more counts of one sentence than this is a list looked for. */
const MOST_COUNTS = 6;
/** A longer list than this is not read to its end. */
const REACH = 70;

interface Item extends Span {
  readonly rule: string;
}

/** Kinds of participants that are named without a count of their own, in text order. `counts` are the page's head counts. */
export function readGroups(page: Page, counts: readonly CountMention[]): GroupMention[] {
  const found: GroupMention[] = [];
  const bySentence = new Map<number, CountMention[]>();
  for (const count of counts) {
    const here = bySentence.get(count.sentence);
    if (here) here.push(count);
    else bySentence.set(count.sentence, [count]);
  }
  for (const sentence of page.sentences) {
    if (!READ.has(sentence.zone)) continue;
    const here = bySentence.get(sentence.index) ?? [];
    const items = [
      ...subjects(page.view, sentence),
      ...listed(page.view, sentence),
      ...here
        .filter((count) => count.use === 'attendance' || count.use === 'expected')
        .slice(0, MOST_COUNTS)
        .flatMap((count) => afterCount(page.view, sentence, count)),
    ];
    let reached = -1;
    const blocked = [...here].sort((a, b) => a.start - b.start);
    let next = 0;
    for (const item of items.sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (item.start < reached) continue;
      while (next < blocked.length && (blocked[next] as Span).end <= item.start) next++;
      const count = blocked[next];
      if (count && count.start < item.end) continue;
      reached = item.end;
      found.push({
        kind: 'group',
        start: item.start,
        end: item.end,
        rule: item.rule,
        sentence: sentence.index,
        name: nameOf(page.view, item),
      });
    }
  }
  return found;
}

/** "forces from the U.S", "officials of the U.K": what a stop of its own cut short loses its tail, or takes the stop. */
const CUT_SHORT = /\s(?:from|of|in)\s(?:the\s)?(?:\p{Lu}\.)+\p{Lu}$/u;

const nameOf = (view: string, span: Span): string => {
  const name = flatten(view.slice(span.start, span.end));
  if (view[span.end] !== '.' || !CUT_SHORT.test(name)) return name;
  return /^\.\s\p{Lu}/u.test(view.slice(span.end, span.end + 3)) ? name.replace(CUT_SHORT, '') : `${name}.`;
};

/** One pass over the words of a sentence; a cue is tried only where a word opens it. */
function listed(view: string, sentence: Sentence): Item[] {
  const items: Item[] = [];
  let at = sentence.start;
  while (at < sentence.end) {
    if (!isWordCode(view.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at++;
    while (at < sentence.end && isWordCode(view.charCodeAt(at))) at++;
    const cues = at - start <= LONGEST_OPENING ? BY_OPENING.get(view.slice(start, at).toLowerCase()) : undefined;
    for (const cue of cues ?? []) {
      cue.pattern.lastIndex = start;
      const hit = cue.pattern.exec(view);
      if (!hit || start + hit[0].length >= sentence.end) continue;
      // "aimed at strengthening the skills of officers"
      if (
        cue.id === 'groups/trained' &&
        /^\s[a-z]{3,16}ing\b/.test(view.slice(start + hit[0].length, start + hit[0].length + 20))
      )
        continue;
      const found = readList(view, start + hit[0].length, sentence.end, cue.id, cue.people);
      const last = found.at(-1);
      if (last && (!cue.after || cue.after.test(flatten(view.slice(last.end, Math.min(sentence.end, last.end + 120))))))
        items.push(...found);
    }
  }
  return items;
}

/** "some 80 participants, including journalists, lawyers and officials": the list stands after the count. */
function afterCount(view: string, sentence: Sentence, count: CountMention): Item[] {
  const from =
    count.group === null
      ? count.end
      : view.indexOf(count.group.split(' ')[0] ?? '', count.start) + (count.group.split(' from ')[0] ?? '').length;
  const items: Item[] = [];
  for (const at of new Set([count.end, Math.max(count.start, Math.min(from, count.end))])) {
    const hit = AFTER_COUNT.exec(view.slice(at, Math.min(sentence.end, at + 120)));
    if (hit) items.push(...readList(view, at + hit[0].length, sentence.end, 'groups/after-count', false));
  }
  return items;
}

const THEY_CAME =
  /\b(?:attended|attend|gathered|(?:have|has|had) been trained|received (?:[a-zà-ɏḁ-ỿ-]{1,12} ){0,2}(?:training|certificates|instruction)|(?:were|have been|are being|are) (?:sensiti[sz]ed|oriented|taught|coached|equipped|briefed|introduced to)|(?:benefit+ed|learn(?:ed|t)) from (?:the|this|a)|underwent|(?:concluded|completed|finished) (?:a|an|the|their)|flocked|turned out|enjoyed (?:the|a)|put their heads together|exchanged|learned (?:about|how)|learnt (?:about|how)|(?:were|are) (?:also )?invited|were brought together|came (?:too|as well|along)|took part|take part|participated|joined|join|were present|were among|came together|were in attendance|met (?:in|at|on|for|this|last|today|yesterday|to)|are attending|were trained|will attend|will gather|will take part|will participate|went on)\b/i;
const CAME_AFTER = new RegExp(`^(?:[^.;:,]{0,60}?|,[^.;:]{0,150}?,)\\s?${THEY_CAME.source}`, 'iu');
/** "Representatives from all partners were present", "Delegates from Pakistan and Nepal gathered": a sentence opens with them. */
function subjects(view: string, sentence: Sentence): Item[] {
  const opening = view.slice(sentence.start, Math.min(sentence.end, sentence.start + 500));
  if (!THEY_CAME.test(opening)) return [];
  const items = readList(view, sentence.start, Math.min(sentence.end, sentence.start + 320), 'groups/subject', true);
  const last = items.at(-1);
  if (!last) return [];
  const after = view.slice(last.end, Math.min(sentence.end, last.end + 200));
  return CAME_AFTER.test(after) ? items : [];
}

/** Reads "journalists from print and electronic media, lawyers, and security officials" at `at`: one span a kind. */
function readList(view: string, at: number, end: number, rule: string, peopleFirst: boolean): Item[] {
  const words = readWords(view, at, end, REACH);
  const items: Item[] = [];
  let first: number | null = null;
  let headEnd = -1;
  let phrase = false;
  let core = -1;
  let index = 0;
  const close = () => {
    if (first !== null && headEnd >= 0) {
      const start = (words[first] as Word).start;
      const head = words[core >= 0 ? core : headEnd] as Word;
      const bare = core >= 0 && nameOf(view, { start, end: head.end }).replace(LEADING, '').split(' ').length === 1;
      const specific =
        core >= 0 &&
        isOrigin(words, core + 1, headEnd) &&
        !(NEEDY.has(head.lower) && (bare || ALWAYS_NEEDY.has(head.lower))) &&
        !words.slice(core + 1, headEnd + 1).some((word) => SPHERES.has(word.lower));
      const stop = (words[specific ? core : headEnd] as Word).end;
      const lead = LEADING.exec(view.slice(start, stop).replace(/\n/g, ' '))?.[0].length ?? 0;
      const name = nameOf(view, { start: start + lead, end: stop });
      const verb =
        /^[a-z]+ing\b/.test(name) &&
        !/^(?:training|teaching|nursing|banking|mining|farming|fishing|visiting|leading|participating|engineering|accounting|policing|marketing|community|acting|aspiring|practicing|practising|working|serving|young|developing)\b/.test(
          name,
        );
      const origin = ORIGINS.has(head.lower) || (BODY_NOUNS.has(head.lower) && rule === 'groups/subject');
      // "the Luso-African Stroke Society" is a body, not a kind.
      const title =
        !phrase &&
        isName(head) &&
        classOfPeople(head.lower) !== null &&
        isName(words[headEnd + 1]) &&
        !view.slice(head.end, words[headEnd + 1]?.start).includes('\n');
      const body =
        classOfPeople(head.lower) === null &&
        isName(head) &&
        !/s$/.test(head.lower) &&
        name.includes(' ') &&
        name.split(' ').every((word) => /^\p{Lu}|^(?:of|and|the|for)$/u.test(word));
      if (
        name.length > 2 &&
        !verb &&
        !body &&
        !title &&
        !origin &&
        !GENERAL.has(name.toLowerCase()) &&
        !/^(?:people|citizens|residents|taxpayers|men and women) of\b|^press$|^(?:roles?|rights|duties|responsibilities|lives|needs|work|use|principles)\b|\bfrom (?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:[a-z]{2,6})?$/i.test(
          name,
        ) &&
        !FROM_NAMES.test(name) &&
        !/\d/.test(name) &&
        !NUMBERED.test(name) &&
        name.split(' ').length <= 16
      )
        items.push({ start: start + lead, end: stop, rule });
    }
    first = null;
    headEnd = -1;
    phrase = false;
    core = -1;
  };
  for (; index < words.length; index++) {
    const word = words[index] as Word;
    const { lower } = word;
    if (lower === '(') {
      while (index < words.length && (words[index] as Word).text !== ')') index++;
      continue;
    }
    const link = linkAt(words, index);
    if (link > 0) {
      const next = index + link;
      const head = headAhead(words, next);
      if (first === null) {
        if (lower === ',' || lower === ':') continue;
        break;
      }
      if (headEnd < 0) {
        if (lower === 'and' || lower === '&' || lower === 'or' || lower === '/') continue;
        // "present were the county governor, members of parliament and chiefs": one person is no kind.
        if (classOfPerson((words[index - 1] as Word).lower) !== null && !peopleFirst) {
          first = null;
          index = next - 1;
          continue;
        }
        break;
      }
      const whole = phrase && headEnd === index - 1;
      // "from print and electronic media": what stands before "and" is half a phrase.
      if (phrase && !whole && lower === 'and') {
        continue;
      }
      if (head === 'people' || (head === 'sphere' && !phrase)) {
        close();
        index = next - 1;
        continue;
      }
      // "experts from OSCE, INTERPOL and the IOM", "representatives of government, media and civil society"
      if (phrase && (head === 'sphere' || isName(words[next]))) {
        headEnd = Math.max(headEnd, lastOfName(words, next));
        index = headEnd;
        continue;
      }
      break;
    }
    if (!/[\p{L}\p{N}]/u.test(lower.charAt(0))) {
      if ((lower === '-' || lower === ':') && first === null) continue;
      break;
    }
    if (PREPOSITIONS.has(lower)) {
      if (first === null) {
        if (items.length === 0 && index === 0) continue;
        break;
      }
      if (headEnd < 0) {
        if (lower === 'of' && LEADING.test(`${nameOf(view, { start: (words[first] as Word).start, end: word.end })} `))
          continue;
        break;
      }
      const follows = words[index + 1];
      if (
        !follows ||
        ((lower === 'in' || lower === 'at') && !(isName(follows) || /^(?:the|this)$/.test(follows.lower)))
      )
        break;
      if ((lower === 'in' || lower === 'at') && /^(?:the|this)$/.test(follows.lower)) break;
      phrase = true;
      core = headEnd;
      continue;
    }
    // "stakeholders including contractors and web developers" goes on.
    if (
      headEnd >= 0 &&
      (lower === 'including' || lower === 'especially' || (lower === 'such' && words[index + 1]?.lower === 'as'))
    ) {
      close();
      if (lower === 'such') index++;
      continue;
    }
    if (STOPS.has(lower) || /^(?:i|we|you|they)'/.test(lower)) break;
    // "last year the operators": the phrase opens here.
    if (first !== null && headEnd < 0 && !phrase && /^(?:the|an|their|its|our)$/.test(lower)) first = index;
    if (/^\d/.test(lower)) {
      if (first === null || !phrase) {
        first = null;
        headEnd = -1;
        break;
      }
    }
    first ??= index;
    const bare = lower.replace(/'s?$/, '');
    if (bare !== lower) continue;
    const people = classOfPeople(bare) !== null || classOfPeople(bare.replace(/^.*\//, '')) !== null;
    if (phrase) {
      if (isNoun(word) || (lower !== 'the' && closes(words, index))) headEnd = index;
      continue;
    }
    if (
      people ||
      SPHERES.has(bare) ||
      BODY_NOUNS.has(bare) ||
      (items.length > 0 && AGENT.test(lower) && closes(words, index))
    ) {
      if (peopleFirst && items.length === 0 && !people && headEnd < 0) {
        // "government officials": people may still head it.
        if (headWithin(words, index + 1, 2)) continue;
        break;
      }
      headEnd = index;
    } else if (headEnd >= 0) {
      // "government officials" goes on; "officials said" and "students today" do not.
      if (!headWithin(words, index, 3)) break;
    } else if (classOfPerson(bare) && isName(word)) {
      first = null;
      break;
    }
  }
  close();
  return items;
}

/** True where the tail at `index` only says where they are from ("from Africa and Asia"), not what they are ("of the Red Cross", "from biology"). */
function isOrigin(words: readonly Word[], index: number, last: number): boolean {
  if (words[index]?.lower === 'of') return false;
  for (let at = index + 1; at <= last; at++) if (ORIGINS.has((words[at] as Word).lower)) return true;
  const first = words[index + 1];
  return (
    first !== undefined && isName(first) && !(last - index <= 3 && /^\p{Lu}{3,}$/u.test((words[last] as Word).text))
  );
}

/** "reformers", "activists": in a list, a plural of this form at the end of its phrase is people. */
const AGENT = /^[\p{Ll}-]{3,}(?:ers|ors|ists|ees|ants|ians|men)$/u;
const closes = (words: readonly Word[], index: number): boolean =>
  index + 1 >= words.length ||
  linkAt(words, index + 1) > 0 ||
  /^[.;)]$/.test((words[index + 1] as Word).lower) ||
  PREPOSITIONS.has((words[index + 1] as Word).lower);

/** Number of words of a link at `index`: a comma, "and", "as well as"; 0 where none stands. */
function linkAt(words: readonly Word[], index: number): number {
  const at = (offset: number) => words[index + offset]?.lower ?? '';
  if (at(0) === ',' || at(0) === ';') return 1 + (at(1) === '' ? 0 : linkAt(words, index + 1));
  if (at(0) === 'and' && at(1) === 'also') return 2;
  if (/^(?:and|or|&|\/|plus|alongside)$/.test(at(0))) return 1;
  if (at(0) === 'as' && at(1) === 'well' && at(2) === 'as') return 3;
  if ((at(0) === 'along' || at(0) === 'together') && at(1) === 'with') return 2;
  if (at(0) === 'in' && at(1) === 'addition' && at(2) === 'to') return 3;
  return 0;
}

/** What the phrase at `index` is headed by: people, a sphere, or nothing of the kind. */
function headAhead(words: readonly Word[], index: number): 'people' | 'sphere' | null {
  let sphere: 'sphere' | null = null;
  for (let next = index; next < Math.min(words.length, index + 8); next++) {
    const word = words[next] as Word;
    if (/^\d/.test(word.lower)) return null;
    if (
      PREPOSITIONS.has(word.lower) ||
      STOPS.has(word.lower) ||
      (linkAt(words, next) > 0 && (sphere !== null || word.lower === ','))
    )
      break;
    if (
      (classOfPeople(word.lower) !== null && word.lower !== 'police') ||
      (AGENT.test(word.lower) && closes(words, next))
    )
      return 'people';
    if (SPHERES.has(word.lower) || BODY_NOUNS.has(word.lower) || word.lower === 'police') sphere = 'sphere';
    else if (!/[\p{L}&]/u.test(word.lower.charAt(0))) break;
  }
  return sphere;
}

const headWithin = (words: readonly Word[], index: number, most: number): boolean => {
  for (let next = index; next < Math.min(words.length, index + most); next++) {
    const { lower } = words[next] as Word;
    if (STOPS.has(lower) || PREPOSITIONS.has(lower) || !/\p{L}/u.test(lower.charAt(0)) || /(?:ed|ing)$/.test(lower))
      return false;
    if (classOfPeople(lower) || SPHERES.has(lower) || BODY_NOUNS.has(lower)) return true;
  }
  return false;
};

const isName = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);
const isNoun = (word: Word): boolean =>
  isName(word) ||
  SPHERES.has(word.lower) ||
  BODY_NOUNS.has(word.lower) ||
  classOfPeople(word.lower) !== null ||
  /[a-z]{3}s$/.test(word.lower) ||
  /(?:tion|ment|ship|ity|ence|ance|ism|ing)$/.test(word.lower);

/** Index of the last word of a name or phrase that opens at `index`. */
function lastOfName(words: readonly Word[], index: number): number {
  let last = index;
  for (let next = index; next < words.length; next++) {
    const word = words[next] as Word;
    if (
      linkAt(words, next) > 0 ||
      STOPS.has(word.lower) ||
      !/[\p{L}\p{N}]/u.test(word.lower.charAt(0)) ||
      word.lower === 'in' ||
      word.lower === 'at'
    )
      break;
    last = next;
  }
  return last;
}
