// Whose page it is: the signature, the publisher, the site's name. Where the page says "we" of its event, they organise it.
import type { Page } from '../mentions/page.js';
import type { Span } from '../text/span.js';
import { flatten } from '../text/squeeze.js';
import { findBody, ORG_HEADS } from '../vocab/organizations.js';
import { isPlaceName } from '../vocab/places.js';
import { EVENT_NAME } from './body-names.js';
import type { Draft } from './draft.js';
import type { Entities } from './entities.js';
import type { Finds } from './finds.js';
import { type EventBody, implied } from './taken.js';

/** Papers tell of other people's events. */
const PAPER =
  /\b(?:news|times|post|journal|herald|gazette|tribune|daily|weekly|media|press|magazine|blog|observer|guardian|chronicle|radio|tv|today|review|star|sun|mail|express|wire|echo|reporter|register|courier|scoop)\b/i;

/** Whose page it is, where the page says "we" of the event or puts its own name before it: the signature, the publisher, the line at its top. */
export function ownHouse(page: Page, _finds: Finds, draft: Draft, entities: Entities): EventBody[] {
  const house = houseOf(page);
  if (!house) return [];
  for (const telling of draft.tellings) {
    const sentence = page.sentences[telling.sentence];
    if (!sentence) continue;
    const text = page.view.slice(sentence.start, sentence.end);
    const phrase = page.view.slice(telling.phrase.start, telling.end);
    const ours = !/["]/.test(text) && (/^our\s/i.test(phrase) || OUR_DOING.test(text) || /\b[Jj]oin\sus\b/.test(text));
    const named = house.forms.some(
      (form) =>
        form.length > 2 &&
        new RegExp(`(?:^|[^\\p{L}\\p{N}])${escaped(form)}(?:'s)?(?:$|[^\\p{L}\\p{N}])`, 'u').test(phrase),
    );
    if (!ours && !named) continue;
    return [
      {
        ...implied(
          entities.entityOf(house.name, house.forms.slice(1), 'body', house.span),
          ours && named ? 0.6 : 0.5,
          house.span,
          'organizers/own-house',
        ),
      },
    ];
  }
  return [];
}

/** "We met at the library", "we're going to have a hackathon": what those who say "we" do with an event of theirs; not "we attended", "we went to". */
export const OUR_DOING =
  /\b[Ww]e(?:'re|'ve|'ll)?\s(?:(?:have|had|has|are|were|will|would|also|just|recently|again|very|so|now|finally|be|been|must|had\sto|(?:delighted|pleased|excited|happy|proud|thrilled)\sto|taken\sthe\sdecision\sto|decided\sto|going\sto|planning\sto|about\sto)\s){0,5}(?:host|hold|held|organi[sz]|run|ran\b|cancel|postpon|plan|announc|invit|put\son|launch|conven|welcom|celebrat|conduct|deliver|offer|present|arrang|bring|brought|train|taught|gave|giv(?:e|ing)|mov|met\b|meet|gather|start|kick|began|begin|set\sup|wrap|open|stag|had\b|do(?:ing)?\s|did\b|mapped|hack)/;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface House {
  readonly name: string;
  /** The name, and the acronym that its capitals make where the text uses that. */
  readonly forms: readonly string[];
  readonly span: Span;
}

/** Who signs, publishes or heads the page, where that is a body. */
function houseOf(page: Page): House | null {
  const signed =
    /(?:^|\n)[ \t]*(?:[-–—_]{1,8}[ \t]{0,2})?((?:The[ \t])?[\p{Lu}\p{N}][\p{L}\p{N}&.-]{1,24}(?:[ \t]{1,2}[\p{L}\p{N}&.-]{1,24}){0,6}[ \t](?:[Tt]eam|[Gg]roup|[Cc]ommittee|[Cc]lub|[Aa]ssociation|[Ff]oundation|[Ss]ociety))\.?[ \t]*(?=\r?\n|$)/u;
  const tailAt = Math.max(0, page.view.length - 700);
  const tail = page.view.slice(tailAt);
  const close =
    /(?:regards|sincerely|wishes|yours|cheers|thanks|thank\syou|indivisible|solidarity|faithfully|contact\sus\.?),?\s{1,8}(?=\S)|\n\s{0,4}[-–—]{2,8}/i.exec(
      tail,
    );
  if (close) {
    const match = signed.exec(tail.slice(close.index));
    if (match) {
      const name = (match[1] as string).replace(/^The[ \t]/, '');
      const start = tailAt + close.index + match.index + match[0].indexOf(name);
      if (!/^(?:Steering|Organi[sz]ing|Media|Press|Executive|Support|Marketing)\s(?:Team|Committee|Group)$/i.test(name))
        return { name, forms: [name], span: { start, end: start + name.length } };
    }
  }
  const introduced = selfIntroduced(page);
  if (introduced) return introduced;
  const publisher = page.layout.publisher;
  const from = publisher?.span;
  if (publisher && from && isHouseName(publisher.value))
    return { name: publisher.value, forms: formsOf(page, publisher.value), span: from };
  const top = /^\s{0,8}([^\n]{3,90}?)[ \t]{0,4}(?=\r?\n)/.exec(page.view);
  const line = top?.[1]?.replace(/\s(?:Newsletter|News|Blog|Bulletin|Updates?|Website)$/, '');
  if (line === undefined || !isHouseName(line)) return null;
  const start = (top as RegExpExecArray).index + (top as RegExpExecArray)[0].indexOf(line);
  const forms = formsOf(page, line);
  // A headline is no masthead: the page's own text must use the name or its acronym again.
  if (forms.length < 2 && page.view.indexOf(line, start + line.length) < 0) return null;
  return { name: line, forms, span: { start, end: start + line.length } };
}

/** "At Delta Air, we", "a new addition to the Lind team", "Workshop report | Map Guild": the page says whose it is. */
const NAME = String.raw`(\p{Lu}[\p{L}\p{N}&'.-]{1,20}(?:\s(?:(?:of|and|for|the|&|on)\s){0,2}\p{Lu}[\p{L}\p{N}&'.-]{1,20}){0,7})`;
const SELF: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:\b[Hh]ere\sat|\b[Aa]t|\b[Ww]e\sat|\b[Tt]eam\sat)\s(?:the\s)?${NAME},?\s(?:we\b|our\b|are\s(?:excited|pleased|delighted|proud|thrilled|happy)\b)`,
    'u',
  ),
  new RegExp(String.raw`\b(?:our|of\sthe|to\sthe|in\sthe|with\sthe|joined\sthe)\s${NAME}\steam\b`, 'u'),
  new RegExp(
    String.raw`\bI\s(?:work|volunteer|intern|am\sworking|am\sinterning)\s(?:for|at|with)\s(?:the\s)?${NAME}`,
    'u',
  ),
  new RegExp(String.raw`(?:^|\n)(?:The\s)?${NAME}\s(?:is|are)\s(?:an?|the)\s`, 'u'),
  new RegExp(
    String.raw`(?:^|[.!?]\s|\n)(?:The\s)?${NAME}\s(?:is|are)\s(?:very\s|so\s)?(?:excited|pleased|proud|delighted|thrilled|happy|honou?red)\sto\s(?:announce|invite|host|share|welcome|offer|present)\b`,
    'u',
  ),
];
const FIRST_PERSON = /\b(?:we|our|my|I)\b/;
const TITLE_TAIL = /^[^\n|]{6,120}?\s{1,3}[|\u2014\u2013-]\s{1,3}([^\n|\u2014\u2013"]{4,60}?)"?[ \t]{0,3}$/mu;

function selfIntroduced(page: Page): House | null {
  const head = page.view.slice(0, 400);
  const tail = TITLE_TAIL.exec(head);
  const site = tail?.[1];
  if (tail && site && tail.index < 120 && isHouseName(site)) {
    const start = tail.index + tail[0].lastIndexOf(site);
    return { name: site, forms: formsOf(page, site), span: { start, end: start + site.length } };
  }
  const { start, end } = page.layout.body;
  const text = page.view.slice(start, Math.min(end, start + 4000));
  if (!FIRST_PERSON.test(text)) return null;
  for (const pattern of SELF) {
    const match = pattern.exec(text);
    const name = match?.[1] && flatten(match[1].trim());
    if (
      !match ||
      !name ||
      isPlaceName(name) ||
      EVENT_NAME.test(name) ||
      /^(?:The|This|Our|First|In|On|We|They|It|I|You|That|Here|There|Both|All)$/.test(name)
    )
      continue;
    if (/\s(?:is|are)\s(?:an?|the)\s$/.test(match[0]) && !isHouseName(name)) continue;
    const at = start + match.index + match[0].indexOf(match[1] as string);
    return { name, forms: formsOf(page, name), span: { start: at, end: at + (match[1] as string).trimEnd().length } };
  }
  return null;
}

/** True for a line that is nothing but a body's name. */
const isHouseName = (text: string): boolean =>
  !PAPER.test(text) &&
  !/[:;!?|]|\d{4}/.test(text) &&
  text.split(/\s+/).every((word) => /^(?:\p{Lu}|&|of$|and$|for$|the$|on$|in$|de$|-$)/u.test(word)) &&
  (findBody(text) !== null ||
    /\.(?:org|info|gov|net|com|io)$/i.test(text) ||
    text
      .split(/\s+/)
      .some((word) => ORG_HEADS.has(word.toLowerCase()) || /^(?:Team|Guild|Caucus|Committee|Club)$/.test(word))) &&
  !EVENT_NAME.test(text);

/** The name and the acronym that its capitals make, where the text uses that. */
function formsOf(page: Page, name: string): string[] {
  const initials = [...name.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)].map((match) => match[0]).join('');
  return initials.length > 2 && new RegExp(`(?:^|[^A-Za-z])${initials}(?![A-Za-z])`).test(page.view)
    ? [name, initials]
    : [name];
}
