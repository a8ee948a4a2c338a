// Bodies in the slots that say what they are to an event: organizers, partners, supporters.
import { findCues } from '../cue.js';
import type { RoleMention } from '../mention.js';
import type { Page } from '../page.js';
import { ORGANIZER_RULES, PARTNER_RULES, SUPPORTER_RULES } from './rules.js';

const RULES = [...ORGANIZER_RULES, ...PARTNER_RULES, ...SUPPORTER_RULES];

/** No cue of these tables stands in a sentence without one of these stems. */
const TRIGGER =
  /organi[sz]|host|conven|conduct|h[eo]ld|\brun|\bran\b|deliver|arrang|stag(?:e|ing)|launch|kick|initiat|wrap|facilitat|chair|\bg[ai]v|offer|provid|present|put|carr|underto|conclu|complet|start|beg[ai]n|commenc|inaugurat|celebrat|mark|announc|plan|coordinat|co-ordinat|open|bring|brought|invit|partner|schedul|postpon|cancel|lead|led\b|unveil|roll|train|auspices|aegis|joint|collaborat|cooperat|co-operat|association|conjunction|alliance|concert|consultation|tandem|venture|together|team|along|work|support|assist|help|backing|backed|aid|expert|participation|involvement|contribution|who\s?:|taught|impart|administer|implement|spearhead|pioneer|play|commemorat|produc|umbrella|leadership|stewardship|banner|initiative|effort|behest|received?|receiving|get|getting|underg|underw|benefit|mount|implement|prepar|sett?(?:s|ing)?\sup|join|take?s?\s(?:its|their)|took|taking|thank|congratulat|commend|praised|lauded|grateful|made\savailable|makes\savailable|lent|loaned|suppl(?:y|ied)|venue|premises|hall\b|worked|partnership|production|partner|collaborator|appreciation|gratitude|thank|grateful|gather|behind|behalf|join/i;

/** Organizers, partners and supporters on the page. */
export const findRoles = (page: Page): RoleMention[] => findCues(page, RULES, TRIGGER);
