// Bodies in the slots that say what they are to an event: organizers, partners, supporters.
import { sentenceAt } from '../../language/reading.js';
import { matchesIn } from '../../text/matches.js';
import { flatten } from '../../text/squeeze.js';
import { findCues, hasCue } from '../cue.js';
import type { RoleMention } from '../mention.js';
import type { Page } from '../page.js';
import { ORGANIZER_RULES, PARTNER_RULES, SUPPORTER_RULES } from './rules.js';

const RULES = [...ORGANIZER_RULES, ...PARTNER_RULES, ...SUPPORTER_RULES];

/** No cue of these tables stands in a sentence without one of these stems. */
const TRIGGER =
  /organi[sz]|host|conven|conduct|h[eo]ld|\brun|\bran\b|deliver|arrang|stag(?:e|ing)|launch|kick|initiat|wrap|facilitat|chair|\bg[ai]v|offer|provid|present|put|carr|underto|conclu|complet|start|beg[ai]n|commenc|inaugurat|celebrat|mark|announc|plan|coordinat|co-ordinat|open|bring|brought|invit|partner|schedul|postpon|cancel|lead|led\b|unveil|roll|train|auspices|aegis|joint|collaborat|cooperat|co-operat|association|conjunction|alliance|concert|consultation|tandem|venture|together|team|along|work|support|assist|help|backing|backed|aid|expert|participation|involvement|contribution|who\s?:|taught|impart|administer|implement|spearhead|pioneer|play|commemorat|produc|umbrella|leadership|stewardship|banner|initiative|effort|behest|received?|receiving|get|getting|underg|underw|benefit|mount|implement|prepar|sett?(?:s|ing)?\sup|join|take?s?\s(?:its|their)|took|taking|thank|congratulat|commend|praised|lauded|grateful|made\savailable|makes\savailable|lent|loaned|suppl(?:y|ied)|venue|premises|hall\b|worked|partnership|production|partner|collaborator|appreciation|gratitude|thank|grateful|gather|behind|charge|responsible|helm|alongside|guest|summon|(?:its|their)\sside|on\sboard|co-lead|behalf|join|school|sensiti|educat|orient|equip|coach|mentor|upskill|tutor|welcom|flagship|signature|instance|project/i;

/** Organizers, partners and supporters on the page. */
export const findRoles = (page: Page): RoleMention[] => [...findCues(page, RULES, TRIGGER), ...findCompounds(page)];

const BEHIND = RULES.filter((rule) => rule.role === 'organizer' && rule.side === 'after');

/** True where an organizer is named behind a cue in the sentence: told without reading the page's other roles. */
export function namesOrganizer(page: Page, index: number): boolean {
  const sentence = page.sentences[index];
  return sentence !== undefined && hasCue(page, sentence, BEHIND, TRIGGER);
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
