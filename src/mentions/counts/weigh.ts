// What is done by those counted, by the words before and behind them: "was attended by", "will reach", "were trained".
import type { Sentence } from '../../language/sentence.js';
import type { NumberRead } from '../../text/numbers.js';
import type { CountMention } from '../mention.js';
import { ABSURD, type Candidate, EVENT, flat, lead, SEX, SUBJECT } from './candidate.js';
import { AFTER, AGAINST, BEFORE, type Cue, LABEL, PLAN } from './cues.js';
import type { People } from './people.js';

/** "The participants, 18 men and 12 women": the parts of those named before. */
const TAKERS_COMMA =
  /\b(?:participants|attendees|trainees|delegates|students|guests|graduates|learners)(?: (?:from|of) [^.,;]{2,40})?(?:,| -|:)\s(?:[a-zà-ɏḁ-ỿ-]{1,12}\s){0,2}$/i;

export const LIMITED = /\b(?:limited|restricted|open|capped) (?:to|at)\s{1,2}(?:a maximum of |the first |only )?$/i;

export function weigh(
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
  // "About 500 patients were seen by 40 doctors"; at a camp of doctors, "it served 500 patients", "90 villagers received free check-ups"
  if (
    people.class !== 'bodies' &&
    (/^(?:patients|pensioners|homeless)$/.test(people.head)
      ? SEEN.test(behind) || (TREATED.test(ahead) && CARE_EVENT.test(view))
      : CARED_FOR.test(people.head) && (SEEN.test(behind) || TREATED.test(ahead)) && CARE_EVENT.test(view))
  )
    return { use: 'attendance', strength: 0.6, rule: 'counts/seen' };
  // "The clean-up had 60 adults picking litter", "a workshop (25 individuals)"
  if (
    people.class !== 'bodies' &&
    number.value >= 5 &&
    ((HAD.test(ahead) && DOING.test(behind)) || BRACKETED.test(ahead))
  )
    return { use: 'attendance', strength: 0.74, rule: 'counts/event-reached' };
  if (people.head === 'us' && number.value >= 4) return { use: 'attendance', strength: 0.7, rule: 'counts/of-us' };
  // "Nine people mentored, and 30 attended": those who help
  if (HELPING.test(behind)) return { use: 'other', strength: 0.3, rule: 'counts/helping' };
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
  // "featured 40 speakers", "with 12 trainers": they are told of as a part.
  if (
    people.class === 'staff' &&
    !/\b(?:university|college|school)\s/i.test(view.slice(people.start, people.headEnd)) &&
    number.value > 1 &&
    !TO_TRAIN.test(ahead) &&
    cue &&
    /^counts\/(?:involved|will-gather|with|brought-together|event-for|attended-by|attended|did-there)$/.test(cue.id) &&
    (cue.id === 'counts/involved' || GATHERED.test(lead(view, sentence, number)))
  )
    return { use: 'attendance', strength: 0.55, rule: 'counts/staff' };
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
      rule === 'counts/trained' ||
      rule === 'counts/were-trained' ||
      rule === 'counts/attended-by' ||
      rule === 'counts/brought-together' ||
      TO_TRAIN.test(ahead)
        ? 0.9
        : 0.45;
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
      /\b(?:the|all|these|those)\s{1,2}$/i.test(from) &&
      number.value < 1000 &&
      people.class === 'role' &&
      /^(?:\s{0,2}(?:the|these)\s{1,2}|.{0,40}\b(?:told|addressed|urged|thanked|congratulated|encouraged|commended|wished|reminded|asked|welcomed|praised) (?:the|all)\s{1,2}|all\s{1,2})$/i.test(
        from,
      )
    )
      return { use: 'attendance', strength: 0.56, rule: 'counts/those' };
  }
  // "Two Albanian officers were in Belgrade for the course": too few to be all of them.
  if (
    number.value < 5 &&
    !AS_STAFF.test(behind) &&
    people.class === 'role' &&
    use === 'attendance' &&
    strength >= 0.6 &&
    /^counts\/(?:attended|came|did-there|were-trained)$/.test(rule) &&
    number.start - sentence.start < SUBJECT
  )
    return { use, strength: 0.55, rule: 'counts/few' };
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

const TO_TRAIN =
  /\b(?:train|provide training to|training to|teach|equip|(?<=\bto )(?:educate|sensiti[sz]e|mentor|coach))\s(?:[a-z]{2,10}\s){0,3}$/i;

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
  /^[^.;:]{0,60}\b(?:(?:was|were) (?:seen|served|treated|screened|examined|attended|checked|vaccinated|operated|consulted)|received (?:[a-z]{3,12} ){0,2}(?:care|treatments?|services?|medicines?|glasses|screenings?|exams?|check-?ups?|consultations?)|visited|came|turned up|attended)\b/i;

/** What doctors do with those who come. */
const TREATED =
  /\b(?:serv|treat|examin|screen|attend(?:ed|ing|s)? to|check|consult|operat|vaccinat|diagnos|benefit|saw|seen|provid|offer|gave|given)[a-z]{0,4}(?: [a-z-]{1,15}){0,6} $/i;
const CARED_FOR =
  /^(?:beneficiaries|people|persons|residents|villagers|individuals|children|women|families|locals|farmers|workers)$/;
/** A day on which doctors come to people: "free eye surgical camp", "medical mission". */
const CARE_EVENT =
  /\b(?:medical|eye|health|dental|surgical|surgery|blood|screening|cataract|vaccination)\s(?:[a-z]{3,14}\s){0,2}(?:camps?|missions?|outreach|fairs?)\b/i;

/** "It was given to", "This is for", "They were organised for" */
const IT_WAS = /^\s{0,2}(?:it|this|these|they|both) (?:also )?(?:was|is|were|are|will be|has been|have been)\b/i;

/** "40 nurses were the target of the first training", "12 clerks left the course" */
const AT_EVENT =
  /^[^.;:!?]{0,160}?\b(?:of|in|at|to|from|during|for|by|through|throughout|left|joined) (?:the|this|these|a|an|our|its|their) (?:[a-zà-ɏḁ-ỿ\d-]{1,20} ){0,4}?(?:workshop|training|course|seminar|conference|meeting|forum|session|camp|consultation|summit|webinar|symposium|round ?table|ceremony)s?\b/i;

const HARM =
  /\b(?:killed|died|arrested|injured|kidnapped|affected|displaced|hired|deployed|appointed|elected|employed|volunteered|helped|facilitated|taught|organi[sz]ed|led|spoke|presented|serve|work in|employs|will (?:lead|teach|speak|facilitate|present))\b/i;

const HELPING = /^\s(?:who\s)?(?:mentored|coached|volunteered|helped\sout|tutored|staffed|marshalled)\b/i;

const AS_STAFF =
  /^[^.;]{0,120}\b(?:as|the) (?:[a-z]{2,12} )?(?:facilitators|trainers|speakers|experts|instructors|moderators|presenters|guests of honou?r)\b/i;

const HAD =
  /\b(?:had|saw|found|with)\s(?:[a-zà-ɏḁ-ỿ-]{1,12}\s){0,3}$|\b(?:had|saw|found|with)\s[^.;:]{3,30}\band\s(?:[a-zà-ɏḁ-ỿ-]{1,12}\s){0,2}$/i;

const DOING =
  /^(?:\s(?:and|,)?[^.;:]{0,40})?\s(?:picking|cleaning|planting|taking part|participating|attending|joining|learning|working|competing|playing|running|walking|riding|marching|training|mapping|coding|painting|discussing|listening|practi[sc]ing|trained|certified|graduating|in attendance|in the room|around the table)\b/i;

/** "the first of the trainings (" */
const BRACKETED =
  /\b(?:workshop|training|course|seminar|conference|meeting|session|camp|webinar|class|round ?table)s?\s\((?:[a-z]{2,12}\s){0,2}$/i;

/** "The workshop targeted 30 health workers": an event, not a project, reached them. */
const EVENT_DID =
  /\b(?:we|(?:workshop|training|course|seminar|session|webinar|camp|conference|forum|meeting|event)s?(?: programmes?| programs?)?) (?:has |also |(?:have )(?!had))?(?:had|enabled|allowed|empowered|introduced|prepared|targeted|targets|benefit+ed|benefits|reached|covered|served|supported|helped|(?:is |was |are |were )?(?:targeted at|targeting|aimed at))(?: [a-zà-ɏḁ-ỿ-]{1,15}){0,3}\s{1,2}$/i;

/** "attended by the District Commissioner, chiefs and around 600 parents": the cue stands before the whole list. */
const LISTED =
  /\b(?:attended|joined|witnessed|watched|graced) by\b[^;:()]{0,120}(?:,|\band|\bas well as|\balong with|\btogether with|\bplus)\s{1,2}$|\b(?:(?:presence|participation) of|(?:in attendance|present|attending|taking part|participating) were|(?:guests|attendees|participants|audience|delegates) (?:also )?included)\b[^;:()]{0,110}(?:,|\band|\bas well as)\s{1,2}$/i;

/** "for 40 clerks", but not "called for", "responsible for". */
const FOR =
  /(?<!\b(?:call|calls|called|calling|responsible|need|needs|support|aid|jobs?|homes?|houses|looking|care|cares|caring|cared|benefits?|funding|funds|money|grants?|services|account|accounts|accounted|pay|pays|paid|work|works|worked|search|shelter|food|water|except|as|but|known|years?|months|weeks|days|hours|minutes|million|billion)\s)\bfor\s{1,2}(?:a (?:group|total|class|team) of |about |some |over |around |nearly |more than |up to |the |(?:[\w-]+ )?(?:groups|batches|classes|cohorts) of )?$/i;

/** An event with no verb but its own between it and "for". */
const FOR_EVENT =
  /\b(?:workshops?|training(?: (?:course|session|programme|program|workshop))?s?|courses?|seminars?|webinars?|sessions?|camps?|bootcamps?|conferences?|clinics?|masterclass|round ?tables?|consultations?|briefings?|retreat|exercise)\b(?![^.;]{0,90}\b(?:that|which|who|will|would|can|could|and(?=\s(?:the|an?|is|was|has|it|they|its|[a-z]+ed)\b)|because|where|so)\b)[^.;!?]{0,90}\bfor\s[^.;]{0,20}$/i;

/** Most words of "board comprised of ", the space before the number included. */
const NEAR_MEMBERS = 5;

const GATHERED =
  /\b(?:workshop|training|course|seminar|conference|meeting|forum|session|ceremon(?:y|ie)|event|camp|class|round ?table|consultation|summit|visit|gathering|webinar|symposium|congress|instruction|lesson|orientation|briefing|exercise|lecture|drill|tour)(?:s|es)?\b/i;
