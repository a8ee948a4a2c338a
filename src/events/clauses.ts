// Who organised, read from the clause that tells of the event, whatever its verb: "Lind College took 30 clerks through a course".
import type { Name } from '../language/names/name.js';
import { type Reading, readSentence } from '../language/reading.js';
import type { Filler } from '../language/slot-words.js';
import { fillerAfter } from '../language/slots.js';
import { subjectBefore, subjectBehind } from '../language/subjects.js';
import type { Token } from '../language/tokens.js';
import type { HappeningMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import { findBody } from '../vocab/organizations.js';
import { isFirstName } from '../vocab/people.js';
import { EVENT_NAME, GENERIC, isProject, ownsEvents } from './body-names.js';
import type { Draft } from './draft.js';
import { type Entities, sameBody } from './entities.js';
import type { Finds } from './finds.js';
import { type EventBody, implied } from './taken.js';
import { widerTellings } from './telling-words.js';

/** What is done to others' events: taking part, telling, praising, paying, learning, judging. */
const OTHERS_EVENT =
  /^(?:attend|award|particip|join|prais|thank|commend|applaud|support|back|bank?roll|subsidi|underwr|fund|financ|sponsor|pa(?:id|ys?)$|donat|contribut|help|assist|aid|visit|cover|film|record|watch|mention|recall|not(?:es|ed)$|critici|condemn|denounc|ban(?:s|ned)$|br[oe]a?k|disrupt|dispers|storm|raid|won$|wins?$|enter|need|want|demand|urg|request|requir|report|said$|says?$|saw$|sees?$|lov|enjoy|miss|left$|leav|receiv|underg|underw|address|recommend|endors|follow|discuss|describ|review|us(?:e|es|ed)$|await|hail|congrat|appeal|regist|appl(?:y|ies|ied)|enrol|travel|went$|goe?s?$|came$|comes?$|return|arriv|sen[dt]s?$|nominat|select|sp[eo]a?k|talk|told$|tells?$|agree|sign|boycott|oppos|protest|learn|stud(?:y|ied)|graduat|benefit|approv|adopt|publish|releas|issu|monitor|observ|guard|secur|polic|investigat|sue[ds]?$|challeng|compet|play|perform|exhibit|honou?r|remember|expect|hop(?:e|es|ed)$|lik(?:e|es|ed)$|believ|thinks?$|thought$|kn[oe]w|consider|g[eo]ts?$|gets?$|lost$|lack|own(?:s|ed)$|bas(?:es|ed)$|locat|call(?:s|ed)?$|became|becom|remain|seem|appear|belong|mean|includ|involv|cost|rank|elect|appoint|win|celebrat|mark|commemorat|is$|are$|was$|were$|has$|have$|had$|ha[ds]$|confirm|wr[io]te|stat(?:es|ed)$|explain|add(?:s|ed)$|warn|argu|stress|underlin|emphasi|highlight|complain|claim|accus|arrest|charg|kill|hear[sd]?$|heard$|enforc|draft|writ|list(?:s|ed|en|ens|ened)$|learnt$|earn)/;

/** Verbs whose subject gathers or teaches: what they do "at a workshop" they do as its hosts. */
const GATHERING =
  /^(?:taught|teach|train|gather|br(?:ing|ought)|instruct|coach|brief|drill|school|educat|equip|unit|assembl|conven|me(?:e?)ts?$|sat$|sits?$|host|familiari[sz]|sensiti[sz]|acquaint|introduc|show|put$|puts$|took$|takes?$|walk|pool|team|partner|collaborat|cooperat|pass|impart|shar)/;

/** Irregular forms, and the plural's. */
const VERB =
  /^(?:held|ran|gave|took|brought|met|sat|led|put|taught|began|drew|made|built|set|threw|kept|open|run|host|hold|start|stage|close|meet|offer|train|teach|plan|launch|end|conclude|begin|convene|organi[sz]e|bring|gather|give|prepare|invite|hit|cut|wrap|kick|carry|conduct|deliver|arrange|present|devise|complete)$/;

const CHAIN =
  /^(?:has|have|had|having|is|are|was|were|will|would|shall|be|been|being|to|also|again|then|now|yesterday|today|tomorrow|recently|soon|once|both|together|jointly|this|last|next|week|month|year|on|mon|tues|wednes|thurs|fri|satur|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|set|due|about|going|scheduled|plans?|planning|proud|pleased|happy|delighted|glad|ready|intends?|aims?|decided|continues?|just|there|here|more|still|even|always|never|[a-z]+ly)$/;
const BE = /^(?:is|are|was|were|be|been|being)$/;

/** Those of a body who act for it. */
const STAFF =
  /^(?:trainers?|experts?|officers|officials|staff|teams?|volunteers|members|instructors|facilitators|specialists|teachers|students|employees|personnel|engineers|scientists|researchers|lawyers|doctors|nurses|mentors|coaches|librarians|delegation|mission|unit|branch|chapter|group)$/;

/** Words that begin a clause of its own, or report another's. */
const BREAK =
  /^(?:that|which|who|whom|whose|where|when|while|because|although|though|after|before|since|until|if|as|but|than|said|says|told|whether|[;:"“”()])$/;

/** What the noun before "of" is to the event: "a series of workshops", "the end of a course". */
const PART =
  /^(?:series|doors|number|set|round|end|conclusion|completion|opening|start|launch|beginning|last|first|second|third|fourth|fifth|part|day|phase|session|couple|pair|edition|kick-?off|organi[sz]ation|holding|dozen|leg|programme|program)$/;

/** "The Port Authority planted 300 trees": acts whose doers are the event's own. */
const OWN_DOING = /^happenings\/act-(?:worked|taught|treated|staffed|shown|rite)$/;

/** Sentences and tellings looked at: what a release says late it says of something else. */
const TELLINGS = 8;

/** The bodies that the clause around the event makes its doers; empty where none does. */
export function clauseOrganizers(page: Page, finds: Finds, draft: Draft, entities: Entities): EventBody[] {
  for (const telling of widerTellings(page, finds, draft).slice(0, TELLINGS)) {
    const sentence = page.sentences[telling.sentence];
    if (!sentence || sentence.zone === 'about' || telling.series === 'earlier') continue;
    const reading = readSentence(page, sentence);
    const from = reading.tokens.findIndex((token) => token.end > telling.phrase.start);
    let to = reading.tokens.findIndex((token) => token.start >= telling.end);
    if (from < 0) continue;
    if (to < 0) to = reading.tokens.length;
    const filler = OWN_DOING.test(telling.rule)
      ? subjectBefore(reading, chainStart(reading, from))
      : (whoseClause(reading, to) ??
        (isForMoney(reading, from) ? null : (agentOf(reading, to) ?? doerOf(reading, from))));
    const bodies = filler ? namedBodies(filler, telling, entities) : [];
    if (bodies.length > 0) return bodies;
  }
  return teachersOf(page, draft, entities);
}

/** "For ten days, staff of the Customs Guild had shown them how": who taught, in the sentences right behind the event's. */
function teachersOf(page: Page, draft: Draft, entities: Entities): EventBody[] {
  const telling = draft.tellings[0];
  if (!telling || !/^(?:training|course|workshop|seminar)$/.test(telling.type ?? '')) return [];
  for (let index = telling.sentence; index <= telling.sentence + 3; index++) {
    const sentence = page.sentences[index];
    if (sentence?.zone !== 'body') continue;
    const reading = readSentence(page, sentence);
    const { tokens } = reading;
    const verb = tokens.findIndex(
      ({ lower }, i) =>
        // "the Authority had organised everything"
        (/^(?:organi[sz]ed|arranged|prepared|handled)$/.test(lower) &&
          /^(?:everything|all|it|them)$/.test(tokens[i + 1]?.lower ?? '')) ||
        (/^(?:taught|teach(?:es)?|showed|shown|shows?|trained|instructed|coached|drilled|guided|took|walked)$/.test(
          lower,
        ) &&
          /^(?:them|participants|the|those|attendees|trainees|students|officers|all|both)$/.test(
            tokens[i + 1]?.lower ?? '',
          ) &&
          (tokens[i + 1]?.lower !== 'the' ||
            /^(?:participants|officers|trainees|students|group|attendees|guests|women|men|teachers|learners)$/.test(
              tokens[i + 2]?.lower ?? '',
            ))),
    );
    if (verb < 1) continue;
    const filler = subjectBefore(reading, chainStart(reading, verb));
    if (!filler || filler.stands) continue;
    const bodies = namedBodies(filler, { ...telling, ...sentence, phrase: sentence } as HappeningMention, entities);
    if (bodies.length > 0) return bodies;
  }
  return [];
}

function namedBodies(filler: Filler, telling: HappeningMention, entities: Entities): EventBody[] {
  const found: EventBody[] = [];
  const among = filler.names.some((one) => one.class === 'body');
  for (const name of filler.names) {
    const entity = entities.entityOf(name.text, name.aliases, name.class, name);
    const isBody =
      (name.class === 'body' && name.text.includes(' ')) ||
      findBody(name.text) !== null ||
      (name.class === 'acronym' && (among || ownsEvents(entity))) ||
      // "Caritas Lebanon, Arcenciel and Amel Association": among bodies a name of no known kind is one more.
      (name.class === 'unknown' && among && !isFirstName(name.text.split(' ')[0] as string));
    if (
      !isBody ||
      entity.type === 'person' ||
      isProject(entity.name) ||
      EVENT_NAME.test(entity.name) ||
      GENERIC.test(entity.name)
    )
      continue;
    if (found.some((one) => sameBody(one.name, entity.name))) continue;
    found.push(
      implied(
        entity,
        0.5,
        { start: Math.min(name.start, telling.phrase.start), end: Math.max(name.end, telling.end) },
        'organizers/clause',
      ),
    );
  }
  return found;
}

/** "A workshop that A and B open": the subject of the clause that the event is the object of. */
function whoseClause(reading: Reading, to: number): Filler | null {
  const { tokens } = reading;
  let at = to;
  // "a course on water law that": what it is about
  if (/^(?:on|in|for|about|of)$/.test(tokens[at]?.lower ?? ''))
    while (
      at < to + 8 &&
      tokens[at] &&
      /^(?:lower|title)$/.test((tokens[at] as Token).shape) &&
      !/^(?:that|which)$/.test((tokens[at] as Token).lower)
    )
      at++;
  if (tokens[at]?.text === ',') at++;
  // "a seminar to which the Union had invited 25 editors"
  const guests = tokens[at]?.lower === 'to' && tokens[at + 1]?.lower === 'which';
  if (guests) at++;
  if (!/^(?:that|which)$/.test(tokens[at]?.lower ?? '')) return null;
  const filler = fillerAfter(reading, at + 1);
  if (!filler || filler.stands) return null;
  const verb = mainVerb(reading, tokens[filler.to]?.text === ',' ? filler.to + 1 : filler.to);
  if (
    verb === null ||
    !(guests ? /^(?:invit|call|summon|brought)/.test((tokens[verb] as Token).lower) : acts(tokens, verb))
  )
    return null;
  // "that the Union runs with the Office": both run it
  const companion = /^(?:together|jointly|along)$/.test(tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  const more = tokens[companion]?.lower === 'with' ? fillerAfter(reading, companion + 1) : null;
  return more && !more.stands ? { ...filler, names: [...filler.names, ...more.names] } : filler;
}

/** "the course, thought up and given them by A": who stands behind a participle and "by". */
function agentOf(reading: Reading, to: number): Filler | null {
  const { tokens } = reading;
  for (let i = to + 1; i < Math.min(tokens.length, to + 24); i++) {
    const token = tokens[i] as Token;
    if (/^[;:]$/.test(token.text)) return null;
    if (token.lower !== 'by' || i - to < 1) continue;
    // The participle, with a particle or pronoun between: "called for by", "given them by", "set up by".
    let verb = i - 1;
    if (
      /^(?:for|up|on|out|off|through|them|him|her|us|it|jointly|together|today|yesterday)$/.test(
        tokens[verb]?.lower ?? '',
      )
    )
      verb--;
    const word = tokens[verb];
    if (
      !word ||
      verb < to ||
      word.shape !== 'lower' ||
      !/(?:ed|en|held|run|led|put|set|brought|taught)$/.test(word.lower)
    )
      return null;
    if (OTHERS_EVENT.test(word.lower.replace(/^co-?(?=[fs])/, '')) && !/^call/.test(word.lower)) return null;
    if (
      /^(?:moderat|deliver|present|speech|follow|open|clos|chair|inaugurat|accompani|inspir|driven|caus|affect|host|enforc|produc)/.test(
        word.lower,
      )
    )
      return null;
    const between = tokens.slice(to, verb);
    // "guests sat in sessions organized by": what has a verb of its own between is another matter.
    const aux = between.findLastIndex(({ lower }) => BE.test(lower));
    const own = between.filter((_, k) => k < aux || aux < 0);
    if (own.some(({ lower }) => (BREAK.test(lower) && lower !== 'which' && lower !== '(') || looksFinite(lower)))
      return null;
    if (aux < 0 && between.length > 0 && !/^(?:,|\(|and|or)$/.test(between.at(-1)?.lower ?? '')) return null;
    const filler = fillerAfter(reading, i + 1, true);
    return filler && !filler.stands ? filler : null;
  }
  return null;
}

/** "Support for the lectures is provided by": what is given stands before the event. */
const isForMoney = ({ tokens }: Reading, from: number): boolean =>
  /^(?:for|of|to|towards?|at|during)$/.test(tokens[from - 1]?.lower ?? '') &&
  /^(?:support|funding|funds|financing|money|sponsorship|assistance|help|backing|grants?|costs?|expenses|refreshments|lunch|dinner|food|drinks|catering|music|prizes|transport|accommodation)$/.test(
    tokens[from - 2]?.lower ?? '',
  );

/** True for a word that looks like a verb in the past, or bears the time. */
const looksFinite = (word: string): boolean =>
  /^(?:is|are|was|were|has|have|had|will|would|said|spoke|sat|took|gave|came|went|met|held|led|ran|saw|told|made|won|heard|began)$/.test(
    word,
  ) || /[a-z]{3}ed$/.test(word);

/** "A took 25 clerks through a course": the subject of the verb whose object or phrase the event is. */
function doerOf(reading: Reading, event: number): Filler | null {
  const { tokens, names } = reading;
  // "With a seminar, the Institute closed its project"
  if (event === 1 && /^(?:with|through)$/.test((tokens[0] as Token).lower)) return subjectBehind(reading, event);
  // "visited Wau to hold consultations": who went there to do so
  const purpose =
    tokens[event - 2]?.lower === 'to' &&
    tokens[event - 1]?.shape === 'lower' &&
    !OTHERS_EVENT.test((tokens[event - 1] as Token).lower);
  for (let n = names.length - 1; n >= 0; n--) {
    const name = names[n] as Name;
    if (name.to > event || name.possessive) continue;
    // "The Unit was in Lind with a clinic"
    if (
      BE.test(tokens[name.to]?.lower ?? '') &&
      tokens[event - 1]?.lower === 'with' &&
      /^(?:in|at|back|on|there|here)$/.test(tokens[name.to + 1]?.lower ?? '') &&
      !tokens.slice(name.to + 1, event).some(({ lower }) => BREAK.test(lower) || looksFinite(lower))
    )
      return subjectBefore(reading, name.to);
    const verb = mainVerb(reading, name.to);
    if (verb === null || verb >= event) continue;
    const word = (tokens[verb] as Token).lower;
    const meant = purpose
      ? !/^(?:urg|ask|request|press|want|tell|told|order|direct|requir|forc|call|invit)/.test(word)
      : acts(tokens, verb) && reaches(reading, verb, event, word);
    if (!meant) return null;
    const filler = subjectOfVerb(reading, name, verb);
    if (filler?.stands) return null;
    if (filler?.names.some(({ class: kind }) => kind !== 'place')) return filler;
  }
  return null;
}

/** False for verbs of taking part, telling and paying; "join forces" is another verb than "join". */
const acts = (tokens: readonly Token[], verb: number): boolean =>
  /^(?:has|have|had|having)$/.test((tokens[verb] as Token).lower) ||
  !OTHERS_EVENT.test((tokens[verb] as Token).lower) ||
  (/^join/.test((tokens[verb] as Token).lower) && /^(?:forces|hands|up)$/.test(tokens[verb + 1]?.lower ?? ''));

/** The subject before the verb; "GIZ trainers in Lome took" are those of the name. */
function subjectOfVerb(reading: Reading, name: Name, verb: number): Filler | null {
  const first = chainStart(reading, verb);
  return (
    subjectBefore(reading, first) ??
    (name.class !== 'place' && name.from <= 1 ? { names: [name], stands: null, to: name.to } : null)
  );
}

function chainStart({ tokens }: Reading, verb: number): number {
  let i = verb;
  while (i > 0 && tokens[i - 1]?.shape === 'lower' && CHAIN.test((tokens[i - 1] as Token).lower)) i--;
  return i;
}

/** The verb of which the name that ends before token `at` may be the subject, past auxiliaries; null for a passive. */
function mainVerb({ tokens, names }: Reading, at: number): number | null {
  let i = at;
  let passive = false;
  for (let steps = 0; steps < 14 && i < tokens.length; steps++) {
    const token = tokens[i] as Token;
    if (token.text === '(') {
      while (i < tokens.length && (tokens[i] as Token).text !== ')' && steps < 14) i++;
      i++;
      continue;
    }
    if (token.shape === 'number') {
      i++;
      continue;
    }
    // "the Academy, on 4 May 2016, gathered"
    if (token.text === ',' && i === at) {
      const close = closingComma(tokens, i);
      if (close < 0) return null;
      i = close + 1;
      continue;
    }
    if (STAFF.test(token.lower) && token.shape === 'lower') {
      i++;
      continue;
    }
    // "GIZ trainers in Lome", "the Office in Bishkek"
    if (/^(?:in|for|of|at|from)$/.test(token.lower)) {
      const place = names.find((one) => one.from === i + 1);
      if (!place || steps > 6) return null;
      i = place.to;
      continue;
    }
    if (CHAIN.test(token.lower) && token.shape !== 'upper') {
      if (BE.test(token.lower)) passive = true;
      else if (token.lower === 'to') passive = false;
      i++;
      continue;
    }
    if (token.shape === 'title' && CHAIN.test(token.lower)) {
      i++;
      continue;
    }
    // "the Guild had a meeting"
    if (
      i > at &&
      /^(?:a|an|its|their)$/.test(token.lower) &&
      /^(?:has|have|had|having)$/.test(tokens[i - 1]?.lower ?? '')
    )
      return i - 1;
    if (token.shape !== 'lower') return null;
    const isVerb =
      VERB.test(token.lower) ||
      /^(?:given|shown|drawn|begun|taken|chosen|thrown|hosted)$/.test(token.lower) ||
      /(?:[a-z]{2}ed|ing)$/.test(token.lower) ||
      (/[a-z]{2}[^s]s$/.test(token.lower) && !/^(?:are|were|have|will|[a-z]+ed)$/.test(tokens[i + 1]?.lower ?? '')) ||
      (i > at &&
        /^(?:to|will|would|shall)$/.test(tokens[i - 1]?.lower ?? '') &&
        !/^(?:the|a|an|its|their|this|our|his|her)$/.test(token.lower));
    if (!isVerb || (passive && /(?:ed|en|held|run|led)$/.test(token.lower))) return null;
    return i;
  }
  return null;
}

/** The comma that closes the phrase which the one at `open` opens, or -1: a prepositional phrase or a participle's. */
function closingComma(tokens: readonly Token[], open: number): number {
  if (
    !/^(?:on|in|at|with|together|along|jointly|under|through|as|for|from|by|during|after|before|[a-z]+ed|[a-z]+ing)$/.test(
      tokens[open + 1]?.lower ?? '',
    )
  )
    return -1;
  for (let i = open + 2; i < Math.min(tokens.length, open + 24); i++) {
    const token = tokens[i] as Token;
    if (token.text === ',' && !/^(?:and|the|&)$/.test(tokens[i + 1]?.lower ?? '') && tokens[i + 1]?.shape === 'lower')
      return i;
    if (/^[;:]$/.test(token.text)) return -1;
  }
  return -1;
}

/** True where the verb's object or a phrase of its means is the event. */
function reaches({ tokens, names }: Reading, verb: number, event: number, word: string): boolean {
  if (event - verb > 26) return false;
  const between = tokens.slice(verb + 1, event);
  if (between.some(({ lower }) => /^(?:spoke|said|was|were|is|are|has|have|had|will|came|went)$/.test(lower)))
    return false;
  if (between.some(({ lower }, i) => BREAK.test(lower) && !(lower === 'as' && between[i + 1]?.lower === 'part')))
    return false;
  // "met mayors and the Bank paid": another subject
  for (const name of names)
    if (
      name.from > verb &&
      name.to < event &&
      /^(?:held|has|have|was|were|is|are|will)$/.test(tokens[name.to]?.lower ?? '')
    )
      return false;
  const lead = between.at(-1);
  if (!lead) return true;
  if (lead.lower === 'of') return PART.test(between.at(-2)?.lower ?? '');
  if (/^(?:through|with|for|via|into)$/.test(lead.lower)) return true;
  if (lead.lower === 'to') return /^(?:invit|summon|welcom|call)/.test(word);
  if (/^(?:at|in|during)$/.test(lead.lower)) return GATHERING.test(word);
  if (/^(?:by|from|on|about|against|under|between|towards?|among|near|outside)$/.test(lead.lower)) return false;
  // "started in Cairo today a course"
  return between.length < 3 || !between.some(({ lower }) => /^(?:and|or|,)$/.test(lower));
}
