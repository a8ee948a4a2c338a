// How strongly a role speaks of an event: the verb's object, the phrase before "organized by", the sentence that goes on with it.
import type { Sentence } from '../language/sentence.js';
import type { HappeningMention, RoleMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import { overlaps } from '../text/span.js';
import { type Draft, inBrackets, seedOf } from './draft.js';
import type { Finds } from './finds.js';
import type { Focus } from './focus.js';

/** Verbs that make their subject the organizer only with the happening right behind them. */
export const WEAK_VERB =
  /^(?:(?:has|have|had)\s|announc|plan|open|present|offer|provid|giv|gave|start|beg|commenc|mark|celebrat|inaugurat|invit|lead|led|schedul|postpon|cancel|launch|unveil|complet|conclud|partner|initiat|coordinat|carr|under|train|deliver|run|ran|implement|prepar|set|join|work|team|school|sensiti|educat|orient|equip|coach|mentor|upskill|tutor|welcom|teach|taught)/i;
/** "the first Core Skills for Judges course": the preposition belongs to the event's own name. */
const INSIDE_TITLE = /(?<![\p{L}-])\p{Lu}[\p{L}-]{1,24}\s(?:in|of|for|at)\s$/u;
/** A verb, and behind it the name of another event right before the cue. */
const OF_ANOTHER =
  /\b(?:is|was|were|are|took|belong(?:s|ed)|form(?:s|ed)|follow(?:s|ed)|coincide[sd]|mark(?:s|ed)|came|will)\s[^.;]{0,90}\b\p{Lu}[\p{L}'-]{2,20}\s(?:Week|Day|Days|Festival|Conference|Forum|Summit|Congress|Fair|Challenge|Expo|Exhibition|Series|Season|Campaign)(?:\s\d{4})?,?\s$/u;

/** Before "conducted by": what is done, or who comes, at no event. */
const NO_EVENT =
  /(?:\b(?:stud(?:y|ies)|surveys?|research|delegations?|teams?|reports?|assessments?|analys[ei]s|investigations?|coalitions?|consortium|experiments?|trials?|polls?|audits?)|,\s(?:an?|the)\s(?:[a-z-]{3,16}\s){0,2}(?:effort|initiative|project|programme|program|movement|network|campaign))\s(?:jointly\s|also\s|recently\s)?$/;

/** What a guest gives at another's event. */
const SPEECH = /^(?:talk|lecture|presentation|keynote|speech|address|table|panel|demonstration|performance)$/;

/** What an event is made of. */
const PARTS =
  /^(?:session|panel|side event|event|talk|lecture|presentation|discussion|forum|seminar|workshop|activity|exhibition|reception)$/;

/** How far before "led by" its event may stand: farther where a verb or "and" carries it on ("the course, held in Accra and run by"). */
function ledByReach(page: Page, role: RoleMention): number {
  if (/^(?:launch|inaugurat)/i.test(page.view.slice(role.cue.start, role.cue.end))) return 120;
  return /^(?:implement|administer|provid|offer|given|taught|present|chair|coordinat|complet|conclud|wrap|kick|roll)/i.test(
    page.view.slice(role.cue.start, role.cue.end),
  ) &&
    /\b(?:and|is|are|was|were|being|been)\s(?:[a-z]{2,12}ly\s)?$/.test(
      page.view.slice(role.cue.start - 20, role.cue.start),
    )
    ? 140
    : 45;
}

/** True for a sentence without a full stop that the next one goes on with, verb first, to tell of the event. */
function runsOn(page: Page, focus: Focus, draft: Draft, index: number): boolean {
  const sentence = page.sentences[index];
  const next = page.sentences[index + 1];
  if (!sentence || !next || /[.!?:]\s{0,2}$/.test(page.view.slice(sentence.start, sentence.end))) return false;
  return (
    /^(?:cordially\s)?(?:invites?|presents?|hosts?|holds?|organi[sz]es?|announces?|conducts?|offers?|are|is)\b/i.test(
      page.view.slice(next.start, next.start + 24),
    ) && focus.in(index + 1).some(({ draft: owner }) => owner === draft)
  );
}

const isTeaching = (happening: HappeningMention): boolean =>
  /^(?:training|course|workshop|seminar)$/.test(happening.type ?? '');

/** The last happening that the role's sentence names before its cue. */
function nearestBefore(finds: Finds, role: RoleMention): HappeningMention | null {
  let near: HappeningMention | null = null;
  for (const happening of finds.happenings) {
    if (happening.start > role.cue.start) break;
    if (happening.sentence === role.sentence && happening.end <= role.cue.start) near = happening;
  }
  return near;
}

/** How strongly the verb of a role whose object must be the event speaks of it: "organised a workshop". */
function objectTie(
  page: Page,
  finds: Finds,
  focus: Focus,
  draft: Draft,
  role: RoleMention,
  sentence: Sentence,
): number {
  const here = focus.in(role.sentence);
  // The happening must be the verb's object: behind it, and near.
  const verb = page.view.slice(role.cue.start, role.cue.end);
  // "hosted 80 mayors for a reception": what it is said to be comes behind the verb that is a happening by itself.
  const purpose = here.find(
    ({ telling }) =>
      telling.phrase.start >= role.cue.end &&
      telling.phrase.start - role.cue.end < 70 &&
      telling.determiner === 'indefinite' &&
      /\bfor\s$/.test(page.view.slice(telling.phrase.start - 4, telling.phrase.start)),
  );
  if (purpose && purpose.draft !== draft) return 0;
  const object = here
    .map(({ draft: owner, telling }) => ({
      owner,
      telling,
      gap: overlaps(telling.phrase, role.cue) ? 0 : telling.phrase.start - role.cue.end,
    }))
    .filter(({ gap }) => gap >= 0 && gap <= 150)
    .sort((a, b) => a.gap - b.gap)[0];
  const weak = WEAK_VERB.test(verb);
  // "It has been years since Delta hosted a fair": another one
  if (/\bsince\s(?:the\s)?$/i.test(page.view.slice(Math.max(sentence.start, role.start - 10), role.start))) return 0;
  if (object) {
    if (object.owner !== draft) return 0;
    // "Delta will give a talk" at the festival; "a tool that provides functions"
    if (
      weak &&
      ((SPEECH.test(object.telling.head) && seedOf(draft).head !== object.telling.head) ||
        (/^(?:provid|offer)/i.test(verb) && object.telling.type === null && object.telling.plural))
    )
      return 0;
    if (/^announc/i.test(verb) && object.telling.determiner === 'possessive' && object.gap < 30) return 0.7;
    const between = page.view.slice(role.cue.end, Math.max(role.cue.end, object.telling.phrase.start));
    // "trained 20 nurses in first aid at a two-day workshop"
    if (
      /^(?:train|bring|brought|gather|equip|teach|taught|school|sensiti|educat|orient|coach|mentor|upskill|tutor)/i.test(
        verb,
      ) &&
      /^[^.;:]{3,130}\b(?:at|in|during|through|with|for|by\smeans\sof|as\spart\sof)\s(?:the\s|this\s|an?\s|its\s)?$/.test(
        between,
      )
    )
      return 0.8;
    // "is delighted to welcome writers to its festival"
    if (/^welcom/i.test(verb))
      return /^[^.;:]{3,110}\s(?:to|for|at)\s(?:the\s|its\s|our\s|this\s|an?\s)?$/.test(between) ? 0.65 : 0;
    // "joined forces with Delta to train staff", "will mark the day with a concert"
    if (
      (/^(?:join|team|work|partner|collaborat|co-?operat)/i.test(verb) &&
        /^[^.;:]{3,150}\bto\s(?:[a-z-]{2,14}\s){0,4}$/.test(between)) ||
      (/^(?:celebrat|mark|commemorat)/i.test(verb) &&
        /^[^.;:]{3,110}\b(?:with|by\s(?:hosting|holding|organi[sz]ing|staging))\s(?:an?|the|its|two|several)?\s?$/.test(
          between,
        ))
    )
      return 0.75;
    if (/[;:]|\b(?:said|that|which|who|where|because|was|were|is|are|has|had)\b/.test(between)) return 0;
    // "announces the cancellation of the summit", "is delighted to announce the dates of its fair"
    if (
      /^announc/i.test(verb) &&
      object.gap < 70 &&
      /\b(?:cancell?ation|postponement|launch|opening|return|dates?|schedule|programme|program|agenda|lineup|line-up|winners?|start|speakers?|details|venue|location)\s(?:of|for)\s(?:the\s|this\s|a\s|an\s|its\s|our\s|their\s)?$/.test(
        between,
      )
    )
      return 0.75;
    if (
      weak &&
      !/^invit/i.test(verb) &&
      /\b(?:by|in|during|at|of|for|to)\s(?:the\s|this\s|a\s)?$/.test(between) &&
      !INSIDE_TITLE.test(between)
    )
      return 0;
    if (
      /\b(?:by|in|during|at|of|for)\s$/.test(between) &&
      !INSIDE_TITLE.test(between) &&
      !/\b(?:held|hosted|organi[sz]ed|conducted|part|opening|launch|series|round|edition|session|first|second|third|day|number|couple|kind)\b/i.test(
        between,
      ) &&
      between.trim().split(/\s+/).length > 4
    )
      return weak ? 0 : 0.5;
    if (weak && object.gap > (/^invit/i.test(verb) ? 70 : /g[ai]ve/i.test(verb) ? 150 : 45)) return 0;
    if (!weak && object.gap > 110) return 0;
    return weak ? 0.75 : 1;
  }
  // "took their school caravan to Parakou": words of which no telling was made, for the one event there is.
  const loose =
    draft.main &&
    focus.all.filter((one) => one.main).length === 1 &&
    finds.happenings.find(
      (one) =>
        one.sentence === role.sentence &&
        ((one.type !== null && (one.type === seedOf(draft).type || seedOf(draft).type === null)) ||
          seedOf(draft).head.endsWith(` ${one.head}`)) &&
        (overlaps(one.phrase, role.cue) ||
          (one.phrase.start >= role.cue.end && one.phrase.start - role.cue.end < 40)) &&
        one.end > role.cue.end,
    );
  if (loose && here.length === 0 && sentence.paragraph <= 2) return weak ? 0.6 : 0.75;
  // "is celebrating the tenth International Week of the Deaf", in a release on what is done that week
  if (
    draft.main &&
    sentence.paragraph <= 2 &&
    /^(?:celebrat|mark|commemorat)/i.test(verb) &&
    role.organizations.every(({ type }) => type === 'body' || type === 'acronym') &&
    /^\s(?:the\s|its\s)?(?:[\p{L}\p{N}'-]{1,16}\s){0,8}?(?:Day|Week|Month|Year|[Aa]nniversary|Birthday)\b/u.test(
      page.view.slice(role.cue.end, Math.min(sentence.end, role.cue.end + 120)),
    )
  )
    return 0.55;
  // "teamed up with the Feast Bar to throw a social", in a release on that
  if (
    draft.main &&
    here.length === 0 &&
    sentence.paragraph <= 3 &&
    /^(?:join|team|work|partner|collaborat)/i.test(verb) &&
    /^[^.;:]{3,160}\bto\s(?:[a-z]{4,12}ly\s)?(?:host|hold|organi[sz]e|throw|run|stage|put\son|offer|deliver|train|launch|teach|present|celebrate)\b/.test(
      page.view.slice(role.cue.end, Math.min(sentence.end, role.cue.end + 190)),
    ) &&
    focus.all.filter((one) => one.main).length === 1
  )
    return 0.6;
  // "the Film Days, which the Municipality and the Film Club put on": the happening is what "which" stands for.
  const lead = page.view.slice(Math.max(sentence.start, role.start - 14), role.start);
  if (
    !weak &&
    /,?\s(?:which|that)\s(?:the\s)?$/.test(lead) &&
    here.some(
      ({ draft: owner, telling }) => owner === draft && telling.end <= role.start && role.start - telling.end < 80,
    )
  )
    return 0.9;
  // "The gala will be held online, the Chamber of Commerce has announced."
  if (
    /^announc/i.test(verb) &&
    draft.main &&
    !object &&
    here.some(({ draft: owner, telling }) => owner === draft && telling.licence >= 1.8 && telling.end <= role.start) &&
    /^\s?(?:[.,]|today\b|(?:on\s)?(?:yester|[A-Z]\w+)day\b|$)/.test(page.view.slice(role.cue.end, role.cue.end + 14)) &&
    role.organizations.every((one) => one.type === 'body')
  )
    return 0.6;
  // "Norway paid for the retreat and UNODC implemented it"
  if (
    /^\s(?:it|them)\b/.test(page.view.slice(role.cue.end, role.cue.end + 6)) &&
    /^(?:co-?\s?)?(?:organi|host|conven|implement|run|ran|h[eo]ld|conduct|deliver|arrang|facilitat|coordinat|prepar|set|carr|stag|put|mount|plan|start|g[ai]v|initiat|spearhead|kick|develop)/i.test(
      verb,
    )
  ) {
    const tie = focus.of({ start: role.cue.start, end: role.cue.end, sentence: role.sentence });
    return tie?.draft === draft ? (tie.telling && tie.telling.end <= role.cue.start ? 0.9 : 0.6) : 0;
  }
  // "trained 46 officers": people are the object.
  if (
    /^(?:train|school|sensiti|educat|orient|coach|upskill)/i.test(verb) &&
    draft.main &&
    (here.length > 0 || sentence.paragraph <= 3) &&
    finds.counts.some(
      (count) => count.sentence === role.sentence && count.start >= role.cue.end && count.start - role.cue.end < 30,
    )
  )
    return 0.7;
  // "has organised a trip for staff. The study tour": its object by another noun
  if (
    /^organi[sz]ed/i.test(verb) &&
    draft.main &&
    here.length === 0 &&
    sentence.paragraph <= 1 &&
    /^\san?\s/.test(page.view.slice(role.cue.end, role.cue.end + 4)) &&
    focus.all.filter((one) => one.main).length === 1
  )
    return 0.55;
  if (
    /^(?:organi[sz]|host|conven|co-)/i.test(verb) &&
    draft.main &&
    /^\s(?:it|the\sevent|this|an?\s[A-Z]|["'\u201c])/.test(page.view.slice(role.cue.end, role.cue.end + 20))
  )
    return 0.6;
  return 0;
}

/** How strongly a role speaks of the event: 0 where it does not. */
export function ties(page: Page, finds: Finds, focus: Focus, draft: Draft, role: RoleMention): number {
  const sentence = page.sentences[role.sentence];
  if (!sentence) return 0;
  const here = focus.in(role.sentence);
  if (role.needsHappening) return objectTie(page, finds, focus, draft, role, sentence);
  const tie = focus.of({ start: role.cue.start, end: role.cue.end, sentence: role.sentence });
  if (role.role === 'funder') {
    // "The first seminar was sponsored by ...": said of another event.
    if (draft.main && tie && tie.draft !== draft && tie.telling && !tie.telling.plural) return 0;
    if (draft.main) return tie && tie.draft === draft ? 1 : tie ? 0.7 : 0.6;
    return tie && tie.draft === draft && tie.telling ? 1 : 0;
  }
  // "The course, a USAID-supported activity"
  if (role.side === 'compound' && role.role === 'supporter')
    return draft.main ? (tie?.draft === draft && tie.telling ? 1 : 0.6) : tie?.draft === draft && tie.telling ? 1 : 0;
  // "an OSCE-led seminar": said of the noun that it stands before
  if (role.side === 'compound')
    return tie?.draft === draft &&
      tie.telling &&
      tie.telling.phrase.start - role.cue.end < 30 &&
      tie.telling.end > role.cue.end
      ? 1
      : 0;
  if (!tie && role.rule.endsWith('/line') && draft.main && focus.all.filter((one) => one.main).length === 1) return 0.8;
  if (!tie) return here.length === 0 && isOfTheOnlyEvent(page, finds, focus, draft, role) ? 0.6 : 0;
  if (tie.draft !== draft) return 0;
  // "The workshop follows a study conducted by Delta", "part of the Lake Initiative, an effort led by Delta"
  if (
    role.side === 'after' &&
    /\bby$/.test(page.view.slice(role.cue.start, role.cue.end).trimEnd()) &&
    !here.some(({ telling }) => telling.end <= role.cue.start && role.cue.start - telling.end <= 1) &&
    NO_EVENT.test(page.view.slice(Math.max(sentence.start, role.cue.start - 70), role.cue.start).replace(/\s+/g, ' '))
  )
    return 0;
  return tie.telling
    ? tieBeside(page, finds, focus, draft, role, sentence, tie.telling, tie.distance)
    : tieBehind(page, finds, focus, draft, role, sentence, here);
}

/** How strongly a role speaks of an event that its sentence tells of, by the words between the two. */
function tieBeside(
  page: Page,
  finds: Finds,
  focus: Focus,
  draft: Draft,
  role: RoleMention,
  sentence: Sentence,
  telling: HappeningMention,
  distance: number,
): number {
  // "various sessions organized by the Council": parts of the event have organizers of their own.
  const near = nearestBefore(finds, role);
  // "It covered soil and (in a short session organised by Delta) bees."
  if (
    near &&
    !draft.tellings.includes(near) &&
    inBrackets(page, near) &&
    !page.view.slice(near.end, role.cue.start).includes(')')
  )
    return 0;
  if (
    near?.plural &&
    PARTS.test(near.head) &&
    seedOf(draft).head !== near.head &&
    !seedOf(draft).plural &&
    telling.start <= near.start
  )
    return 0;
  // "phones provided by X for the training": what is provided stands before the cue.
  if (
    /^organizers\/(?:led-by|given-far-by)$/.test(role.rule) &&
    telling.phrase.start > role.cue.end &&
    page.view.slice(sentence.start, role.cue.start).trim() !== ''
  )
    return 0;
  // "The webinar belonged to the Migration Week organized by the UN": said of the other event
  if (
    role.side === 'after' &&
    telling.end <= role.cue.start &&
    OF_ANOTHER.test(page.view.slice(telling.end, role.cue.start))
  )
    return 0;
  const between = page.view.slice(Math.min(telling.end, role.cue.end), Math.max(telling.phrase.start, role.cue.start));
  // "The event showcased work through which the Government, in partnership with X, mapped ...": another matter.
  const told = finds.roles.some(
    (other) =>
      other.role === 'organizer' &&
      other.sentence === role.sentence &&
      other.cue.start >= telling.end &&
      other.cue.end <= role.cue.start &&
      ties(page, finds, focus, draft, other) > 0,
  );
  if (
    role.role === 'partner' &&
    !told &&
    /\b(?:through\swhich|which|who|whose|where|(?<!\bannounc(?:e|ed|es)\s(?:\w+day\s|today\s)?)that)\b/.test(between) &&
    distance > 60
  )
    return 0;
  // "Given by the Ministry, with support from Delta, the training was ..."
  if (
    role.rule === 'organizers/led-by' &&
    page.view.slice(sentence.start, role.cue.start).trim() === '' &&
    telling.phrase.start > role.end &&
    /,\s(?:the|this|a|an|its)?\s?$/.test(`${page.view.slice(role.end, telling.phrase.start + 4).slice(0, -4)} `)
  )
    return 0.9;
  if (
    (role.rule === 'organizers/led-by' || role.rule === 'organizers/given-far-by') &&
    ((role.rule === 'organizers/led-by' && distance > ledByReach(page, role)) ||
      (/^(?:program(?:me)?|initiative|series|activity)$/.test(telling.head) &&
        /implement/i.test(page.view.slice(role.cue.start, role.cue.end))))
  )
    return 0;
  if (role.rule === 'partners/jointly-with' && role.organizations.every((one) => one.type === 'unknown')) return 0;
  return distance > 220 ? 0.6 : 1;
}

/** How strongly a role of a sentence that names no event speaks of the one told before. */
function tieBehind(
  page: Page,
  finds: Finds,
  focus: Focus,
  draft: Draft,
  role: RoleMention,
  sentence: Sentence,
  here: ReturnType<Focus['in']>,
): number {
  // No event in the sentence: it must go on with it ("It was organised by ...", a "Organised by:" line), or follow an organizer's cue.
  const opening = page.view.slice(sentence.start, Math.min(role.cue.start, sentence.start + 40));
  if (role.rule.endsWith('/line')) return 0.9;
  // "WHO: 150 new citizens": who comes
  if (role.rule === 'organizers/who-line')
    return draft.main && !/\d/.test(page.view.slice(role.cue.end, role.organizations[0]?.start ?? role.cue.end))
      ? 0.8
      : 0;
  if (role.rule === 'organizers/please-join')
    return draft.main && role.organizations.some(({ type }) => type === 'body') ? 0.8 : 0;
  if (role.rule === 'organizers/thanked-hosts') return draft.main ? 0.7 : 0;
  // "The sessions were led by experts of ...": who teaches a part
  const part = nearestBefore(finds, role);
  if (
    part?.plural &&
    PARTS.test(part.head) &&
    seedOf(draft).head !== part.head &&
    /^organizers\/(?:led-by|given-far-by)$/.test(role.rule)
  )
    return 0;
  // "The fair is presented in cooperation with ...", where no telling of the event was made of these words.
  const near = nearestBefore(finds, role);
  if (
    draft.main &&
    near &&
    role.cue.start - near.end < 60 &&
    (near.determiner === 'definite' ||
      near.determiner === 'demonstrative' ||
      (here.length === 0 && sentence.paragraph <= 2 && near.determiner !== 'possessive')) &&
    !near.proper &&
    near.series === null &&
    (near.type === seedOf(draft).type ||
      (isTeaching(near) && isTeaching(seedOf(draft))) ||
      near.head === seedOf(draft).head ||
      seedOf(draft).head.endsWith(` ${near.head}`))
  )
    return 0.75;
  if (here.length === 0 && isOfTheOnlyEvent(page, finds, focus, draft, role)) return 0.6;
  // The line above "Invites you to a talk on ..."
  if (runsOn(page, focus, draft, sentence.index)) return 0.8;
  if (
    /^(?:organizers\/(?:as-hosts|host-was|our-host|apposed|inverted|in-charge)|partners\/(?:technical-support-came|facilities-by|gave-facilities))$/.test(
      role.rule,
    )
  )
    return draft.main ? 0.8 : 0;
  if (
    finds.roles.some(
      (other) =>
        other !== role &&
        other.sentence === role.sentence &&
        other.role === 'organizer' &&
        (other.side === 'after'
          ? other.strength > 0.8
          : role.role === 'partner' && other.cue.end <= role.cue.start && ties(page, finds, focus, draft, other) > 0),
    )
  )
    return 0.7;
  if (
    /^supporters\/thanked/.test(role.rule) ||
    (role.role === 'supporter' &&
      /^(?:acknowl|grateful|thankful|apprec)/i.test(page.view.slice(role.cue.start, role.cue.end)))
  )
    return draft.main ? 0.6 : 0;
  // "Thanks to the support of the Lake Fund, all came free of charge."
  if (
    /^supporters\/(?:with-support|supported-by)$/.test(role.rule) &&
    draft.main &&
    sentence.zone !== 'about' &&
    (opening.trim() === '' || /^without\b/i.test(page.view.slice(role.cue.start, role.cue.end)))
  )
    return 0.6;
  if (
    role.role === 'supporter' &&
    draft.main &&
    /\b(?:project|programme|program|initiative)\b/i.test(page.view.slice(sentence.start, role.cue.start)) &&
    sentence.zone !== 'about'
  )
    return 0.55;
  if (
    /^(?:["'(\s]*)(?:It|This|They|These|The\s(?:event|initiative|activity|programme|program|session|sessions|gathering|exercise|first|second|two|three))\b/.test(
      opening,
    )
  )
    return role.role === 'organizer' ? 0.75 : 0.7;
  if (role.rule === 'organizers/organized-by' && sentence.paragraph <= 2 && opening.trim() === '') return 0.7;
  return 0;
}

/** "Coffee Monday was organised by Delta", "nurses are trained through a partnership between": said of the one event that the release is of, though no telling was made of the words. */
function isOfTheOnlyEvent(page: Page, finds: Finds, focus: Focus, draft: Draft, role: RoleMention): boolean {
  const sentence = page.sentences[role.sentence];
  if (
    !sentence ||
    !draft.main ||
    sentence.paragraph > 4 ||
    !/^organizers\/(?:organized-by|partnership-between|held-far-by|on-behalf)$/.test(role.rule) ||
    focus.all.filter((one) => one.main).length !== 1
  )
    return false;
  const near = nearestBefore(finds, role);
  if (near !== null && near.type !== null && near.type !== seedOf(draft).type) return false;
  const before = page.view.slice(Math.max(sentence.start, role.cue.start - 80), role.cue.start);
  return (
    /(?:^|\s)\p{Lu}[\p{L}\p{N}'.-]*\s(?:is|are|was|were|(?:is|are|was|were|has|have)\s(?:been|being)|will\sbe)\s(?:[a-z-]{2,14}\s){0,3}$/u.test(
      before,
    ) ||
    /^(?:The|This|Our|Its|It)\s(?:[a-z-]{2,16}\s){0,3}?(?:is|was|(?:is|was|has)\s(?:been|being)|will\sbe)\s(?:[a-z-]{2,14}\s){0,2}$/.test(
      page.view.slice(sentence.start, role.cue.start),
    ) ||
    /\b(?:trained|taught|coached)\s(?:in\s[^,.;]{1,40}\s)?$/.test(before)
  );
}
