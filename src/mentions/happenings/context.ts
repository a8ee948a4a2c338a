// What the words around a phrase say of it: whether it takes place, when, and whether it was put off.
import type { Sentence } from '../../language/sentence.js';
import type { Span } from '../../text/span.js';
import { flatten } from '../../text/squeeze.js';
import type { HappeningMention } from '../mention.js';
import type { Page } from '../page.js';

/** Verbs by which a happening is said to take place, with it as the object. */
const ACTIVE =
  /\b(?:(?:organi[sz]ation|hosting|holding|conduct|convening|staging|opening|closing|commencement|completion|conclusion|end|start|beginning|close|launch|delivery)\sof|(?:co-?)?(?:organi[sz](?:e|es|ed|ing)|host(?:s|ed|ing)?|conven(?:e|es|ed|ing)|conduct(?:s|ed|ing)?|hold(?:s|ing)?|held|sponsor(?:s|ed|ing)?|chair(?:s|ed|ing)?)|runs?|ran|running|deliver(?:s|ed|ing)?|arrang(?:e|es|ed|ing)|stag(?:e|es|ed|ing)|launch(?:es|ed|ing)?|kick(?:s|ed|ing)?\soff|initiat(?:e|es|ed)|wrap(?:s|ped)?\sup|facilitat(?:e|es|ed|ing)|giv(?:e|es|en|ing)|gave|offer(?:s|ed|ing)?|provid(?:e|es|ed|ing)|present(?:s|ed|ing)?|(?:put|call)(?:s|ed|ting|ing)?\soff|put(?:s|ting)?\s(?:on|together)|(?:round(?:s|ed)\soff|wound\sup|winds\sup|call(?:s|ed|ing)|throw(?:s|ing)?)(?=\san?\s)|host\s(?:to|of)|flag(?:s|ged)\soff|threw|(?:carr(?:y|ies|ied|ying)|roll(?:s|ed|ing)?)\sout|under(?:takes?|took|taken|went|taking|go|goes|going|gone)|conclud(?:e|es|ed|ing)|clos(?:es|ed|ing)|complet(?:e|es|ed|ing)|start(?:s|ed|ing)?|beg(?:in|ins|an|inning)|commenc(?:e|es|ed)|inaugurat(?:e|es|ed|ing)|celebrat(?:e|es|ed|ing)|mark(?:s|ed|ing)?|announc(?:e|es|ed|ing)|plan(?:s|ned|ning)?|coordinat(?:e|es|ed|ing)|open(?:s|ed|ing)?|attend(?:s|ed|ing)?|join(?:s|ed|ing)?|(?:dropped|stopped|drops|stops)\sby|sp(?:oke|eaks?|eaking)\sat|(?:co-?)?(?:teach(?:es|ing)?|taught)|participat(?:e|es|ed|ing)\sin|t(?:ook|ake|akes|aking)\spart\sin|address(?:es|ed|ing)?|gather(?:s|ed|ing)?\s(?:for|at)|me(?:t|et|ets)\s(?:for|at)|invit(?:e|es|ed|ing)(?:\s[^.;]{1,40}?)?\s(?:to|for)|postpon(?:e|es|ed|ing)|cancel(?:s|led|ed|ling|ing)?|schedul(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|show(?:s|ing|cas(?:es|ed|ing))|came?\stogether\s(?:for|at)|lead(?:s|ing)?|led|com(?:e|es|ing)\sto|during|at|following|after|(?:attendees|organi[sz]ers|hosts)\sof|participants\s(?:of|in)|(?:was|were|are|is|be|been)\s(?:back\s)?(?:in|at)\s[^.;,]{2,40}?\sfor|(?:came|come|travell?ed|flew|went|arrived|headed|left|assembled|convened|converged|flocked|gathered|met)\s(?:to|in|at|on|for)\s[^.;,]{2,40}?\sfor|back\sfrom|(?:site|venue|scene|setting)\s(?:of|for))\b/gi;

/** Verbs behind it that say the same: "was held", "took place", "brought together". */
const PASSIVE =
  /^(?:[^.;]{0,90}?[\s,)"'])?(?:(?:was|were)\sto\shave\s|(?:was|were|is|are|has\sbeen|have\sbeen|had\sbeen|will\sbe|to\sbe|being|shall\sbe|be)\s(?:[a-z-]{2,14}\s){0,3}?(?:due\s(?:in|on|to(?!\s(?:expire|run\sout|lapse|end))|from|at|for|this|next)|foreseen|(?:also\s)?put\soff|(?:co-?)?organi[sz]ed|(?:co-?)?hosted|convened|conducted|held|run|delivered|arranged|staged|launched|inaugurated|opened|attended|given|offered|facilitated|scheduled|slated|billed|postponed|cancelled|canceled|planned|chaired|concluded|completed|followed\sby|part\sof|the\s(?:first|second|third|latest|fourth))|took\splace|tak(?:es|ing|e)\splace|c(?:ame|omes?)\sto\s(?:an\send|a\sclose)|wrap(?:s|ped)\sup|is\sover\b|(?:kick|flag)(?:s|ged|ed)\soff|was\sflagged\soff|got\sunder\s?way|(?:is|are|was|were|will\sbe)\s(?:on|from)\s(?:the\s)?(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber)|(?:opened|began|begins|starts|started|concluded|ended|closed|commenced|ran|runs|lasted|concludes|ends|opens)\b|brought\stogether|br(?:ings|inging)\stogether|gather(?:s|ed|ing)\b|drew\b|attracted|assembled|featur(?:ed|es|ing)|focus(?:ed|es|sed)|cent(?:er|re)(?:ed|s)\son|revolved\saround|aim(?:ed|s)|convenes|covered|covers|include[sd]|provided|provides|explored|examined|discussed|highlighted|addressed|welcomed|taught|trained|equipped|helped|enabled|introduced|reviewed|gave|offered|looked\sat|dealt\swith|c(?:ame|omes)\snext|followed\b(?!\sby)|(?:hosts|welcomes|presents|celebrates|honou?rs)\b|saw\b|(?:will|would)\s(?:\w+\s){0,2}(?:bring|draw|attract|gather|feature|focus|take|return|resume|happen|open|start|begin|run|cover|include|provide|explore|examine|discuss|highlight|be\s)|(?:delivered|given|offered|provided|conducted|run|led|taught)\s(?:by|to|in|at)|organi[sz]ed\sby|(?:co-?)?hosted\sby|convened\sby|held\b|attended\sby|(?:planned|scheduled|set|slated|due|billed)\s(?:for|on|this|next|to(?!\s(?:expire|run\sout|lapse))|in|at|\w+day)\b)/i;
/** What people say of an event once it is over, or as it draws near: "was a great success", "is just around the corner". */
const TOLD_OF =
  /^[^.;,]{0,60}?\s(?:(?:was|were|is|are|proved|turned\sout)\s(?:to\sbe\s)?(?:[a-z]{1,14}\s){0,4}?(?:success(?:es|ful)?|hit|triumph|fun|blast|delight|treat|highlight|well[\s-]attended|packed|sold[\s-]out|fully\sbooked|oversubscribed|(?:almost|nearly|finally)\s(?:here|upon\sus)|(?:around|round)\sthe\scorner|approaching|upon\sus|coming\s(?:up|soon)|the\splace\sto\s(?:be|go))|went\s(?:[a-z]{2,9}\s){0,2}(?:well|smoothly|without\sa\shitch|down\sa\s(?:treat|storm))|(?:ha(?:s|ve)\sbeen|was)\shailed|sold\sout|exceeded\s(?:all\s)?(?:our\s)?expectations|has\scome\sand\sgone|did\snot\sdisappoint)\b/i;
/** The same in a headline, which leaves out "was": "Two-day workshop inaugurated by the ministry", "Beekeeping course over". */
const HEADLINE_PASSIVE =
  /^(?:[^.;:]{0,60}?\s)?(?:inaugurated|organi[sz]ed|hosted|held|conducted|launched|opened|opens|convened|concluded|concludes|cancelled|canceled|postponed|ends|over|under\s?way|begins|starts|underway)(?=\s|$|[,.:;!])/i;

/** "Science fair draws crowds", "Career Night returns": what a headline says that its event does. */
const HEADLINE_DOES =
  /^\s(?:again\s|also\s)?(?:returns?|draws?|attracts?|showcases?|highlights?|explores?|gathers?|brings?|raises?|unites?|honou?rs|celebrates?|features?|focus(?:es)?|teaches|aims?|marks?|promotes?|tackles?|addresse[sd]|puts|sees|saw|drew|brought|raised|attracted|a\s(?:great\s|huge\s|big\s|real\s|roaring\s)?(?:success|hit)|success(?=$|[.!\s\u0000]))(?![\w-])/i;

/** "a training that UNODC conducted on 19 April": the verb in a clause of its own. */
const RELATIVE =
  /^,?\s(?:that|which|where)\s[^.;]{2,70}?\s(?:has\s|had\s|have\s|is\s|are\s|was\s|were\s|will\s)?(?:(?:co-?)?organi[sz](?:ed|e|ing)|(?:co-?)?host(?:ed|ing)?|hold(?:ing)?|held|conven(?:ed|ing|e)|conduct(?:ed|ing)?|ran|gave|deliver(?:ed|ing)?|put\son|stag(?:ed|ing)|arrang(?:ed|ing)|attended)\b/i;

const FUTURE =
  /\b(?:will|shall|would\s(?:be\s(?:held|organi[sz]ed|hosted)|begin|start|kick\soff|take\splace|open)|to\sbe\s(?:[a-z]{4,12}ly\s)?(?:co-)?(?:held|run|given|put\son|organi[sz]ed|hosted|convened|conducted|launched|staged|opened|inaugurated|delivered|followed|attended|joined|offered|presented|moderated|chaired|addressed|facilitated|celebrated|marked|scheduled|announced|completed|concluded|repeated|replicated|rescheduled|sponsored|unveiled|streamed|broadcast)\b|about\sto|(?:(?:is|are)\s|(?:it|that|they)'(?:s|re)\s)(?:set|scheduled|slated|due|planned|expected|going)\b|plans?\sto|planned\sfor|intends?\sto|upcoming|forthcoming|invit(?:es?|ed|ing)\b(?![^.]{0,40}\bspeakers?\b)|invitation|please\sjoin|join\sus|rsvp|register\b|registration|(?:is|are)\spleased\sto\sannounce|looks?\sforward|^(?:come\s(?:and|to|along)|join|don't\smiss|enter|register|sign\sup)\b|(?:foreseen|due)\s(?:in|on|for|at)|being\s(?:held|put\son|hosted|organi[sz]ed|planned|staged)|looking\sforward|hopes?\sto|hoping\sto|would\slike\sto|(?:is|are)\sback|to\s(?:host|hold|organi[sz]e|convene|sponsor|chair|return)|(?:is|are|'s|'re)\s(?:hosting|holding|organi[sz]ing|sponsoring|convening|inviting|having|taking\splace|happening)|(?:is|are)\s(?:almost\s|nearly\s|just\s|fast\s){0,2}(?:here|around\sthe\scorner|approaching|upon\sus|coming\sup))\b/i;
/** Under way as the release is written: read close before the phrase, and close behind it. */
const ONGOING_BEFORE =
  /\b(?:is|are)\s(?:currently|now)\s(?:[a-z]{3,14}ing)\b[^.;]{0,40}$|\b(?:is|are)\s(?:attending|delivering|showing|conducting|running|undergoing|following|completing)\s[^.;]{0,30}$/i;
const ONGOING_AFTER =
  /^[^.;]{0,80}?\b(?:(?:is|are)\s(?:currently|now|being(?!\s(?:held|put\son|hosted|organi[sz]ed|planned|staged|run|convened|rescheduled|postponed|cancell?ed|moved))|underway|under\sway|taking\splace\s(?:from|in|at|this|today)|attended\sby|on\sshow)|got\sunder\s?way|(?:open(?:s|ed)|kick(?:s|ed)\soff|beg(?:ins|an)|start(?:s|ed)|commenced)\s(?:here\s)?(?:today|on\s[A-Z]\w+day)|has\sbeen\slaunched\sby|continues\suntil)\b/i;
const ON_SHOW =
  /\b(?:is|are)\s(?:(?:currently|still)\s(?:on\s(?:show|display|view)|open|running|under\s?way)|on\s(?:show|display|view)\suntil)\b/i;
/** "with Ms Ota, who held the post": what the clause says is said of her. */
const WHO = /,\swho(?:se)?\s[^,.;]{0,120}/g;
const ONWARD = /\b(?:follow(?:s|ed)(?!\sby)|builds?\s(?:up)?on|preced(?:es|ed)|continues)\s[\s\S]*$/;
const PAST =
  /\bthank(?:s|\syou)\b|\b(?:was|were|had|took\splace|held|organi[sz]ed|hosted|convened|conducted|concluded|attended|wrapped\sup|gathered|brought\stogether|ended|completed|launched|drew|participated|gave|ran|opened|has\s(?:organi[sz]ed|held|hosted|conducted|concluded|launched|completed)|joined|met|marked|celebrated|trained|provided|delivered|spoke|testified|addressed|toured|travel(?:l)?ed|began|started|commenced|kicked\soff|successfully)\b/i;
/** "a day on 3 May, hosted by Arden College": who, not when. */
const HOSTED_BY =
  /(?<!\b(?:was|were|been)(?:\s[a-z]{4,12}ly)?),?\s(?:co-)?(?:hosted|organi[sz]ed|sponsored|convened|run|led|presented)\sby\b/gi;
/** What an event that was held will do. */
const EFFECT =
  /\bwill\s(?:also\s|further\s|greatly\s)?(?:help|enable|contribute|improve|strengthen|boost|enhance|ensure|benefit|go\sa\slong\sway|empower|serve\sas|make\sit)\b/g;
/** "To be hosted", "being held": what follows is no past tense. */
const PARTICIPLE =
  /\b(?<!\b(?:was|were|had|has|have)\s(?:to\s)?)be(?:ing)?\s(?:[a-z]{2,12}ly\s)?(?:co-)?(?:held|run|given|[a-z]{3,12}ed)\b/gi;
const POSTPONED =
  /\b(?:postpon(?:ed|es|e|ement|ing)|reschedul(?:ed|es|e)|put\soff|deferred|(?:pushed|put|set)\sback(?=\s(?:a|one|two|by|to|until|till|for)\b|[.,;])|moved\s(?:to|from)\s(?:a\slater|new)|(?:been|was|were|be)\smoved\s(?:back\s)?to\s(?:the\s)?(?:jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec|next|later|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|(?:been|was|were|is|are)\s(?:now\s)?(?:moved|shifted|bumped)\sto\s(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun)[a-z]{0,6}\b|\d{1,2}\s|next\s)|(?:moved?|moves|pushed|shifted)\s(?:back\s)?[^.;]{0,90}?\bfrom\s[^.;]{3,30}\sto\s(?:\d{1,2}\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|next|later))/i;
const CANCELLED =
  /\b(?:cancel(?:led|ed|s|lation|ling|ing)?(?!\s(?:the\s|all\s|its\s|of\s(?:the\s)?)?(?:funding|funds|contracts?|debts?|orders?|plans?|leases?|subscriptions?|insurance)\b)|called\soff|scrapped|axed|will\s(?:no\slonger|not)\s(?:now\s|be\sable\sto\s)?(?:be\s(?:held|going\sahead)|take\splace|go\sahead|happen)|won't\s(?:be\sheld|take\splace|go\sahead|happen)|(?:is|are)\soff(?=\s\u0000|[.,]|$|\sbecause|\sdue|\sthis\syear))\b/i;
/** "after being cancelled in 2021", "having been put off twice": what befell it before. */
const BEFALLEN =
  /\b(?:after|having|despite)\s(?:being|been|having\sbeen)\s(?:[a-z]{3,12}\s)?(?:postponed|cancell?ed|put\soff|called\soff|rescheduled)/i;
export const fateOf = (clause: string): HappeningMention['fate'] => {
  if (!POSTPONED.test(clause) && !CANCELLED.test(clause)) return null;
  const now = clause.replace(BEFALLEN, '');
  return POSTPONED.test(now) ? 'postponed' : CANCELLED.test(now) ? 'cancelled' : null;
};

export interface Context {
  readonly before: string;
  readonly after: string;
  readonly clause: string;
}

/** The words of the sentence before and behind the phrase, cut to what can still speak of it. */
export function around(page: Page, sentence: Sentence, phrase: Span): Context {
  const before = flatten(page.view.slice(Math.max(sentence.start, phrase.start - 160), phrase.start));
  const after = flatten(page.view.slice(phrase.end, Math.min(sentence.end, phrase.end + 260)));
  return { before, after, clause: `${before} \u0000 ${after}` };
}

/** A day right behind the phrase. */
const BESIDE_DAY =
  /^,\s(?:on\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?(?:\d{1,2}(?:st|nd|rd|th)?(?:\s?-\s?\d{1,2})?\s(?:of\s)?(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s\d{1,2})\b/i;

/** "urges the committee to hold a hearing", "has asked for a meeting": what is wished for. */
const REQUESTED =
  /\b(?:urg(?:e|es|ed|ing)|encourag(?:e|es|ed|ing)|ask(?:s|ed|ing)?|request(?:s|ed|ing)?|call(?:s|ed|ing)?\s(?:on|upon|for)|demand(?:s|ed|ing)?|press(?:es|ed|ing)\sfor|petition(?:s|ed|ing)?|push(?:es|ed|ing)?\sfor|want(?:s|ed)?)\b[^.;]{0,130}?\b(?:(?:to|that|they|it|he|she)\s(?:hold|convene|schedule|host|organi[sz]e|conduct|call)|for)\s(?:an?\s|the\s)?(?:[a-z-]{3,14},?\s){0,3}$|\b(?:call|press|push|ask|demand)(?:s|es|ed|ing)?\s(?:again\s)?for\s(?:an?\s|the\s)?(?:[a-z-]{3,14}\s){0,2}$|\b(?:request|ask|urg|demand|propos|suggest|recommend)(?:e?s|e?d|ing)?\sthat\s(?:an?\s|the\s)?(?:[a-z-]{3,14}\s){0,2}$|\b(?:requests?(?:ed|ing)?|(?:seek(?:s|ing)?|sought|demand(?:s|ed)?)\s(?:an?|the))\s(?:an?\s|the\s)?(?:[a-z-]{3,14}\s){0,2}$/i;
/** "a bill that would make schools hold a training": what may come to be. */
const ENACTED =
  /\b(?:would|could|might|shall\shave\sto|must)\s(?:make|require|oblige|force|allow|enable|direct|order|let|have|compel|mandate|authori[sz]e)\s[^.;]{2,50}?\b(?:hold|convene|host|organi[sz]e|conduct|run|offer|provide|attend|complete|undergo)\s(?:an?\s|the\s)?(?:[a-z-]{3,14}\s){0,2}$/i;
/** "they may convene a hearing": what may come to be. */
const POSSIBLE =
  /\bif\s(?:we|they|you|he|she|it)\s(?:[a-z]{2,8}\s)?(?:held|hold|holds|host|hosted|convened?|organi[sz]ed?)\s(?:an?\s|the\s)?(?:[a-z-]{3,14}\s){0,2}$|\b(?:(?:may|might|could|should|can)\s(?:also\s|soon\s|well\s)?(?:hold|convene|schedule|host|organi[sz]e|conduct|call)|consider(?:s|ing|ed)?\s(?:calling\sfor|holding|convening|hosting|scheduling|organi[sz]ing))\s(?:an?\s|the\s)?(?:[a-z-]{3,14}\s){0,2}$/i;
/** True where the words before a happening only wish for it. */
export function isRequested(before: string): boolean {
  const words = before.replace(SHORTENED, '$1');
  return REQUESTED.test(words) || ENACTED.test(words) || POSSIBLE.test(words);
}
/** "will be closed for staff training" */
export const CLOSED_FOR = /\bclos(?:ed|es|ing|ure)\b[^;]{0,60}\sfor\s(?:an?\s|the\s)?(?:[a-z-]{3,14}\s){0,2}$/i;
/** "A meeting should be held": what is wished for. */
export const SHOULD_BE = /^\s(?:should|must|could|might|ought\sto|needs?\sto)\s(?:also\s)?(?:be|take)\b/;
/** The point of a title or an initial ends no sentence: "urged Sen. Ota (R-Pa.) to hold". */
const SHORTENED = /\b(Sens?|Reps?|Dr|Mrs?|Ms|Gov|Gen|[A-Z]|[RDI]-[A-Z][a-z]{1,5})\./g;

/** "The launch was a video conference": what form it took. */
const FORM =
  /^(?:The|This|Its|Their)\s(?:[a-z-]+\s){0,2}(?:launch|opening|inauguration|presentation|celebration|unveiling|handover|premiere|kick-off|start)\s(?:was|is|will\sbe|took\sthe\sform\sof|came\sas|was\smarked\s(?:by|with)|happened\s(?:at|in))\s$/;
/** "Today was the first of the trainings", "Friday is the last day of the fair". */
const COUNTED_DAY =
  /\b(?:[Tt]oday|[Yy]esterday|[A-Z]\w+day)\s(?:was|is|marks|marked|saw)\s(?:the\s)?(?:first|second|third|last|final|opening|closing)\s(?:day\s)?(?:of\s)?(?:the\s|our\s|a\s|an\s)?(?:[a-z]+\s){0,3}$/;

/** "The first course that trains investigators in reading seized phones has been held by": the verb stands far behind. */
const LATE =
  /^\s(?:that|which|for|on|to|of|in|about|aimed\sat|designed)\s[^.;:"]{40,220}?\s(?:(?:was|were|(?:has|have|had)\sbeen|will\sbe|is\sbeing)\s(?:[a-z]{4,14}ly\s)?(?:(?:co-?)?organi[sz]ed|(?:co-?)?hosted|held|conducted|convened|staged)|brought\stogether|will\s(?:draw|bring|gather|convene|attract|welcome|run|open|begin|start|take\splace)|drew\s(?:attendance|participants|together|(?:over|more|some|about)\s)|took\splace|(?:concluded|ended|began|started|opened|kicked\soff|came\sto\san?\s(?:end|close))\s(?:on|in|at|here|today|yesterday))\b/;

const DAY_OF =
  /\b(?:today|yesterday|this|it|tuesday|wednesday|thursday|friday|saturday|sunday|monday)\s(?:was|is|marks|marked|saw)\s(?:the|our)\s(?:very\s)?(?:first|second|third|fourth|fifth|last|final|opening|closing|[a-z]{4,7}th)\s(?:day|session|round|week|part)?\s?of\s(?:the\s|our\s|a\s|this\s)?(?:[a-z-]{2,12}\s){0,2}$/i;

/** "We had a picnic last week", "They are having their first party this Saturday": one has what then takes place. */
const HAD = /\b(?:had|(?:is|are|was|were|be)\shaving|have|has)\s$/;
const HAD_WHEN =
  /\b(?:(?:last|this|next|on)\s(?:night|week|weekend|month|year|spring|summer|autumn|fall|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|today|tonight|yesterday|tomorrow)\b/i;

/** "hosted officials, partners and friends to a reception", "brought together 40 clerks from six towns for a workshop": those who come stand between. */
const CALLED_TO =
  /\b(?:hosted|welcomed|treated|invited|entertained|gathered|convened|assembled|met|came\stogether|will\smeet|(?:br(?:ings?|ought)|called)\stogether|will\s(?:host|welcome|gather|convene|bring\stogether))\s[^.;:"]{3,155}$/i;

/** Whom and what an event to come calls for. */
const CALLED_FOR =
  /\b(?:volunteers|vendors|exhibitors|entries|entrants|performers|registrations?|tickets|signups?)(?:\s(?:is|are)\s[a-z]{3,8})?\s(?:for|to\sthe|to\s(?:help|assist)\s(?:at|with))\s$/i;
/** What people did at a happening. */
const CAME_THERE =
  /^[^.;]{0,80},\s(?:some\s|over\s|about\s|more\sthan\s|around\s|nearly\s)?(?:\d|[a-z]+\s)[^.;,]{3,90}\s(?:gathered|met|convened|assembled|came\stogether|took\spart|participated|learned|learnt|were\strained|shared|exchanged|explored)\b/;
/** "There was a", "there will also be a" */
const THERE = /\bthere\s(?:was|were|is|are|will)\s(?:also\s)?(?:be\s)?(?:also\s)?$/i;
/** "The growers' meeting will be from 6 until 7:30 p.m.", "is set for 10 a.m. Thursday" */
const AT_HOUR =
  /^,?\s(?:will\sbe|is|are|runs|starts|begins)\s(?:(?:set|scheduled|slated|planned)\s)?(?:for\s|from\s|at\s|on\s\w+day\s(?:from|at)\s)?(?:noon\b|\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\b|(?:until|till|to|-)\s\d))/i;

/** "He was addressing the first meeting of": where what the report quotes was said. */
const SPEAKING = /\b(?:was|were|while)\s(?:addressing|speaking\s(?:at|to)|chairing|presiding\sover|inaugurating)\s$/i;

/** A list of measures, of which the next is one more. */
const WISH_LIST =
  /\b(?:including|includes?|such\sas|must|should|would|needs?\sto|by|steps|measures|changes)\b[^.;:]{0,80}?\b[a-z]{2,12}ing\b[^.;:]{0,60}?(?:,|\b(?:and|or)|\(?\d\))\s(?:\(\d\)\s)?$/i;

/** The words with what stands between two dashes or in brackets left out. */
const withoutAsides = (text: string): string =>
  /[-(]/.test(text)
    ? text.replace(/(?<!\d)\s-\s(?!\d)[^-.;]{3,120}?(?<!\d)\s-(?=\s(?!\d))/, '').replace(/\s\([^()]{2,80}\)/g, '')
    : text;

/** "a programme held at", "a function organised by" */
export const HELD_BEHIND =
  /^,?\s(?:(?:jointly|recently|today|yesterday)\s)?(?:held|organi[sz]ed|hosted|convened|arranged)\s(?:at|in|by|on|here|under|for|to)\b/;

/** "established a free eye camp", "a blood camp was set up": camps are pitched where others are held. */
const SET_UP =
  /\b(?:establish(?:es|ed|ing)|set(?:s|ting)?\sup|put\sup|pitched)\s\u0000|\u0000[^.;\u0000]{0,60}?\s(?:was|were|has\sbeen|have\sbeen)\s(?:established|set\sup)\b/;

/** "organised [from 3 to 5 May 2019 in Praia, Cabo Verde] a course": nothing but when and where between a verb and its object. */
const isWhereAndWhen = (gap: string): boolean =>
  /^,?\s(?:in|at|on|from|between|last|this|earlier|today|yesterday)\b/.test(gap) &&
  (gap.match(/\p{L}+/gu) ?? []).every((word) => /^\p{Lu}/u.test(word) || WHERE_AND_WHEN.has(word));
const WHERE_AND_WHEN: ReadonlySet<string> = new Set(
  'in at on from to and till until between of the this last earlier today yesterday week month year weekend morning afternoon st nd rd th city capital town province region district island here jointly'.split(
    ' ',
  ),
);

/** "conducted [its project inception and] board meeting": one object of two nouns. */
const COUPLED = /^\s(?:its|their|the|an?)\s(?:[\p{L}-]{2,16}\s){1,4}and\s$/u;

export function licenceOf(
  context: Context,
  determiner: HappeningMention['determiner'],
  proper: boolean,
  head: string,
  heading: boolean,
): number {
  let best = 0;
  ACTIVE.lastIndex = 0;
  let verb: RegExpExecArray | null = null;
  for (let match = ACTIVE.exec(context.before); match; match = ACTIVE.exec(context.before)) verb = match;
  if (verb) {
    const gap = context.before.slice(verb.index + verb[0].length);
    const spoken = verb[0].toLowerCase();
    const weak =
      /^(?:during|at|following|after|com|(?:co-?)?t(?:each|aught)|(?:attendees|organi[sz]ers|hosts) of|participants (?:of|in)|attend|join|address|participat|t(?:ook|ake|akes|aking) part|lead|led|present|offer|provid|giv|gave|open|clos|start|beg|mark|plan|announc|launch|receiv|initiat)/.test(
        spoken,
      );
    // "changes such as hiring more staff, and conducting the training needed": what should be done.
    const listed = /ing$/.test(spoken) && WISH_LIST.test(context.before.slice(0, verb.index));
    if (listed) best = 0;
    else if (gap.length <= (/^g[ai]v/.test(spoken) ? 140 : 60) && !/[;:]|\b(?:which|who|that|said|and)\b/.test(gap)) {
      const bare =
        /^(?:its|their|the|a|an|jointly|successfully|together|today|yesterday|here|both|in\s\w{1,30}|on\s\w{1,30}|from\s[^,]{3,40}|for|to)?$/i.test(
          gap.replace(/[\s,]+/g, ' ').trim(),
        ) || isWhereAndWhen(gap);
      best = Math.max(best, bare ? (weak ? 2 : 3) : weak ? 1.2 : 2);
      if (/^(?:during|at|following|after)$/.test(spoken)) best = Math.min(best, bare ? 1.5 : 0.8);
    } else if (gap.length <= 60 && !weak && COUPLED.test(gap)) best = Math.max(best, 2);
  }
  if (best < 3 && /camps?$/.test(head) && SET_UP.test(`${context.before}\u0000${context.after}`)) best = 3;
  if (
    best < 1.8 &&
    determiner === 'indefinite' &&
    /\s(?:to|for|at)\s$/.test(context.before) &&
    CALLED_TO.test(context.before)
  )
    best = 1.8;
  // "At a function held at the school, the mayor spoke"
  if (best < 2.6 && /^(?:[Aa]t|[Dd]uring|[Ii]n)\s$/.test(context.before) && HELD_BEHIND.test(context.after)) best = 2.6;
  // "Today was the first day of training": told as it goes on.
  if (DAY_OF.test(context.before)) best = Math.max(best, 2);
  if (heading && (HEADLINE_PASSIVE.test(context.after.slice(0, 90)) || HEADLINE_DOES.test(context.after)))
    best = Math.max(best, 1.8);
  if (RELATIVE.test(context.after.slice(0, 110))) best = Math.max(best, 2.6);
  // "At the conference, officials gathered": the verb behind the comma has another subject.
  const aside =
    /^(?:at|during|in|after|following|before|ahead of|with)\s[^,]{0,150}$/i.test(context.before) &&
    // "In March 2022 a seminar": the day is told, the happening is the subject
    !/^In\s(?:[a-z]{2,8}\s)?(?:\p{Lu}[a-z]{2,8}(?:\s(?:19|20)\d\d)?|(?:19|20)\d\d)\s$/u.test(context.before) &&
    /^[^,]{0,80},\s/.test(context.after);
  // "At the Lake Workshop in Ota, 62 alumni gathered": those who came are told of behind the comma
  if (aside && best < 1.8 && /^(?:At|During)\s/.test(context.before) && CAME_THERE.test(context.after)) best = 1.8;
  // "This summit follows the first one, convened in May": what comes behind is said of the other.
  const after = withoutAsides(context.after).slice(0, 150).replace(ONWARD, '').replace(WHO, '');
  if (!aside && PASSIVE.test(after)) {
    const strong =
      /^[^.;]{0,90}?\b(?:came\sto\san?\s(?:end|close)|due|foreseen|(?:is|are)\s(?:now\s|tentatively\s)?(?:scheduled|slated|set)\s(?:for|on|to\stake)|held|took\splace|tak(?:es?|ing)\splace|organi[sz]ed|hosted|convened|conducted|attended\sby|kicked\soff|brought\stogether|concluded|postponed|put\soff|called\soff|rescheduled|cancelled|inaugurated|drew|gathered)\b/i.test(
        after,
      );
    best = Math.max(best, strong ? 3 : 1.8);
  }
  if (best < 2 && !aside && TOLD_OF.test(after)) best = 2;
  // "There will be a bake sale in the hall"
  if (best < 2 && determiner === 'indefinite' && THERE.test(context.before)) best = 2;
  // "is seeking volunteers for its clean-up", "Tickets for the gala are on sale"
  if (best < 2.6 && CALLED_FOR.test(context.before)) best = 2.6;
  if (best < 2 && HAD.test(context.before) && HAD_WHEN.test(context.clause)) best = 2;
  if (best < 2.6 && FORM.test(context.before)) best = 2.6;
  if (best < 2.6 && AT_HOUR.test(context.after)) best = 2.6;
  if (best < 3 && SPEAKING.test(context.before)) best = 3;
  if (best < 2.5 && COUNTED_DAY.test(context.before)) best = 2.5;
  // "In a brief handover at the clinic, the embassy gave": the whole sentence tells of it.
  if (
    best < 1.8 &&
    determiner === 'indefinite' &&
    !/hearing|conference|meeting|panel|debate|session/.test(head) &&
    /^(?:In|At|During)\s$/.test(context.before) &&
    aside
  )
    best = 1.8;
  // "In a hearing of the water committee today, she asked": one sits where it is heard.
  if (
    best < 1.5 &&
    head === 'hearing' &&
    determiner === 'indefinite' &&
    /^(?:In|At|During)\s$/.test(context.before) &&
    aside
  )
    best = 1.5;
  if (best < 2.6 && !aside && LATE.test(context.after)) best = 2.6;
  // "The fair is a yearly event held every summer": what it is, not that it was held.
  if (
    best >= 1.8 &&
    /^,?\s(?:is|are)\s(?:an?|the)\s/.test(context.after) &&
    /\b(?:every|each)\s(?:year|summer|spring|autumn|fall|winter|month|week|\w+day)|\bannually\b/.test(context.after)
  )
    best = 0.8;
  // "the Harbour Conference, Wednesday, 7 June": its day stands beside it.
  if (best < 1.8 && BESIDE_DAY.test(context.after)) best = 1.8;
  if (SHOULD_BE.test(context.after)) return Math.min(best, 0.5);
  if (isRequested(context.before) || CLOSED_FOR.test(context.before)) return 0;
  // "schools developed under the Safe Lakes Programme": a frame, not what took place
  if (/^(?:programme|program|initiative|campaign)$/.test(head) && /\b[Uu]nder\s$/.test(context.before))
    return Math.min(best, 0.5);
  if (best === 0 && proper) best = 1;
  if (
    best === 0 &&
    (determiner === 'definite' || determiner === 'demonstrative') &&
    !/^(?:session|programme|program|series|initiative|course)$/.test(head)
  )
    best = 0.8;
  return best;
}

const ENDED =
  /\s(?:ended|concluded|closed|wrapped\sup|came\sto\s(?:an\send|a\sclose))\s(?:on|in|at|with|here|today|yesterday|last)\b/;
/** The verb that has the happening for its object, in the past. */
const DONE =
  /\b(?:attended|joined|hosted|held|organi[sz]ed|chaired|addressed|opened|celebrated|marked|visited|toured|spoke\sat|(?:took\spart|participated)\sin|was\s(?:at|joined))\s(?:today\s|yesterday\s)?(?:the|an?|its|their|his|her)?\s?(?:[\p{L}'-]{2,20}\s){0,3}$/u;
/** What is to come of something, in a clause of its own. */
const OUTLOOK = /\s(?:for|of|in|at|on|to)\s[^.;]{3,80}?,?\s(?:which|that|who)\s(?:will|would)\b[^.;]*/;

export function tenseOf(context: Context, heading: boolean): HappeningMention['tense'] {
  // "for trainees, who will go abroad" tells of the trainees.
  const near = `${context.before.slice(-90)} \u0000 ${context.after.replace(/\bwho\s[^,.;]{0,80}/g, '').slice(0, 120)}`;
  if (
    ONGOING_BEFORE.test(context.before.slice(-80)) ||
    ONGOING_AFTER.test(context.after.slice(0, 120)) ||
    ON_SHOW.test(context.after.slice(0, 160))
  )
    return 'ongoing';
  // "is holding a course this morning"
  if (
    /\b(?:is|are)\s(?:hosting|holding|organi[sz]ing|convening|conducting|running)\b/.test(near) &&
    /\bthis\s(?:morning|afternoon|week)\b/.test(near)
  )
    return 'ongoing';
  // "attended the opening of the mill, which will employ 40": what is done is over, whatever comes of it.
  const over = DONE.test(context.before) && !FUTURE.test(`${context.before.slice(-90)} \u0000`);
  const past = PAST.test(near.replace(PARTICIPLE, 'be').replace(HOSTED_BY, ' by'));
  // "the meeting organized by Delta will help chiefs": what comes of it
  const plans = over ? near.replace(OUTLOOK, '') : near;
  const future = FUTURE.test(PAST.test(plans) ? plans.replace(EFFECT, '') : plans);
  // "The week-long camp, held under the auspices of Lind, ended on a high note": its verb stands far behind
  if (!future && !past && ENDED.test(context.after) && /^(?:the|this|an?|its)?\s?$/i.test(context.before))
    return 'past';
  if (heading)
    return /\bto\s(?:host|hold|organi[sz]e|convene|launch|sponsor|conduct|be|explain|present|focus|discuss|mark|celebrate)\b/i.test(
      near,
    )
      ? 'future'
      : past
        ? 'past'
        : null;
  if (future && !past) return 'future';
  if (past && !future) return 'past';
  if (future && past) {
    // "The workshop, organised by X, will be held": the modal verb decides; "was held to help" is past.
    return /\b(?:will|shall|to\sbe\sheld|upcoming|forthcoming|scheduled|(?:'s|are|is)\sset\s(?:for|to)|(?:is|are)\s(?:hosting|holding|organi[sz]ing)|(?:have|has)\s(?:\w+\s){1,3}to\s(?:host|hold|organi[sz]e))\b/i.test(
      near,
    ) &&
      !/\b(?:was|were)\s(?:[a-z]+\s)?(?:held|organi[sz]ed|hosted|conducted|attended|convened)\b|\btook\splace\b/i.test(
        near,
      )
      ? 'future'
      : 'past';
  }
  return null;
}
