// Bodies in the slots that say what they are to an event: organizers, partners, supporters.
import { sentenceAt } from '../../language/reading.js';
import { matchesIn } from '../../text/matches.js';
import { flatten } from '../../text/squeeze.js';
import { RuleIndex } from '../../text/triggers.js';
import { findCues, hasCue } from '../cue.js';
import type { RoleMention } from '../mention.js';
import type { Page } from '../page.js';
import { ORGANIZER_RULES, PARTNER_RULES, SUPPORTER_RULES } from './rules.js';

const RULES = [...ORGANIZER_RULES, ...PARTNER_RULES, ...SUPPORTER_RULES];
const ROLES = new RuleIndex(RULES);

/** Organizers, partners and supporters on the page. */
export const findRoles = (page: Page): RoleMention[] =>
  [...findCues(page, ROLES), ...findCompounds(page)].filter((role) => !isOfAnotherYear(page, role));

/** "(the first two organized by Delta)", "(last year's was hosted by Delta)": brackets that speak of other editions. */
const OTHER_EDITION =
  /^(?:which\s)?(?:the\s)?(?:first|last|previous|earlier|former|past|next|other|preceding|second|third)\b[^()]{0,60}$/i;
const ASIDE = 80;

function isOfAnotherYear(page: Page, { cue }: RoleMention): boolean {
  const before = page.view.slice(Math.max(0, cue.start - ASIDE), cue.start);
  const open = before.lastIndexOf('(');
  return open >= 0 && OTHER_EDITION.test(before.slice(open + 1));
}

const BEHIND = new RuleIndex(RULES.filter((rule) => rule.role === 'organizer' && rule.side === 'after'));

/** True where an organizer is named behind a cue in the sentence: told without reading the page's other roles. */
export function namesOrganizer(page: Page, index: number): boolean {
  const sentence = page.sentences[index];
  return sentence !== undefined && hasCue(page, sentence, BEHIND);
}

/** "an OSCE-organized seminar", "the World Bank-led talks". */
const COMPOUND =
  /(?<![\p{L}\p{N}-])((?:\p{Lu}[\p{L}\p{N}.&]{0,20}\s){0,4}\p{Lu}[\p{L}\p{N}.&]{1,20})-(?:led|organi[sz]ed|hosted|run|convened|facilitated|coordinated|chaired)\s(?=\p{L})/gu;

function findCompounds(page: Page): RoleMention[] {
  const found: RoleMention[] = [];
  if (!/[\p{Lu}\p{Ll}]-(?:led|organi|hosted|run|convened|facilitated|coordinated|chaired)/u.test(page.view))
    return found;
  for (const match of matchesIn(COMPOUND, page.view)) {
    const name = (match[1] as string).replace(/^(?:The|An|A|This)\s/, '');
    const sentence = sentenceAt(page, match.index);
    // "Youth-led", "Japanese-led" name no body.
    if (!sentence || sentence.zone === 'about' || (!name.includes(' ') && !/\p{Lu}.*\p{Lu}/u.test(name))) continue;
    const start = match.index + (match[1] as string).length - name.length;
    const end = start + name.length;
    const rule = 'organizers/compound';
    found.push({
      kind: 'role',
      role: 'organizer',
      organizations: [
        {
          kind: 'organization',
          name: flatten(name),
          aliases: [],
          type: 'acronym',
          affiliation: null,
          stands: false,
          start,
          end,
          rule: 'organizations/name',
          sentence: sentence.index,
        },
      ],
      cue: { start, end: match.index + match[0].trimEnd().length },
      side: 'compound',
      strength: 0.8,
      needsHappening: false,
      start,
      end: match.index + match[0].trimEnd().length,
      rule,
      sentence: sentence.index,
    });
  }
  return found;
}
