// The programme that a happening is part of: "under the framework of GLO.ACT", "as part of its Safe Roads project".
import { sentenceAt } from '../language/reading.js';
import { matchesIn } from '../text/matches.js';
import { flatten } from '../text/squeeze.js';
import type { ProgrammeMention } from './mention.js';
import type { Page } from './page.js';
import type { Rule } from './rule.js';

export const PROGRAMME_RULES: readonly Rule[] = [
  {
    id: 'programmes/framework',
    pattern:
      /(?<=\b(?:under|within|in|through|as)\s(?:the\s)?(?:overall\s)?(?:framework|umbrella|scope|auspices|context|part)\sof\s(?:the\s|its\s|their\s|an\s|a\s|our\s|(?:the\s)?(?:EU|GIZ|USAID|UNDP|DFID|UK|US|Sida)-?\s?funded\s)?(?:project\s|programme\s|program\s)?)(?:"[^"\n]{3,150}(?=")|["']?(?!(?:Dr|Mr|Mrs|Ms|Prof|Hon|His|Her|H\.E)\b)(?:\p{Lu}[^\s,;.()]{0,30}|\d{4})(?:\s(?:\([^)]{2,40}\)|-|:|and|of|for|in|to|on|the|with|&|against|from|[^\s,;.()"]{1,30})){0,14}?(?=[",;.]|'(?!s\b)|\s(?:was|were|is|are|has|have|will|held|which|that|organi[sz]ed|funded|supported|financed|in\spartnership|in\scollaboration|the|a|an)\b|\s["(]|$))/gmu,
    finds: [
      'It was held under the framework of the [Safe Roads Initiative], in May.',
      'as part of its [Green Schools Project].',
      "under the framework of [Norway's Lake Programme 2019].",
      'as part of the project ["Support to the reform of courts]", in May',
    ],
    leaves: [
      'held under the auspices of Dr Lind, the mayor',
      'as part of a wider effort',
      'in the context of climate change',
    ],
  },
  {
    id: 'programmes/named',
    pattern:
      /(?<=\b(?:under|of|by|through|within|for)\s(?:the|its|their)\s)(?:\p{Lu}[\p{L}\p{N}@.&'-]{0,24}\s(?:(?:and|of|for|in|to|on)\s)?){1,6}(?:project|programme|program|initiative|Project|Programme|Program|Initiative)\b/gu,
    finds: ['It was held under the [Safe Roads project].', 'a part of the [Rural Water Supply Programme]'],
    leaves: ['under the new project', 'the space program of India'],
  },
];

const TRIGGER = /framework|umbrella|scope\sof|auspices|part\sof|project|programme|program|initiative/i;

/** Programmes named on the page. */
export function findProgrammes(page: Page): ProgrammeMention[] {
  if (!TRIGGER.test(page.view)) return [];
  const found: ProgrammeMention[] = [];
  for (const rule of PROGRAMME_RULES) {
    for (const match of matchesIn(rule.pattern, page.view)) {
      const sentence = sentenceAt(page, match.index);
      if (!sentence || sentence.zone === 'headline') continue;
      const lead = /^["']/.test(match[0]) ? 1 : 0;
      const start = match.index + lead;
      const end = match.index + match[0].trimEnd().length;
      if (end - start < 3 || end > sentence.end) continue;
      found.push({
        kind: 'programme',
        name: flatten(page.release.raw.slice(start, end)),
        start,
        end,
        rule: rule.id,
        sentence: sentence.index,
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
