// Who pays.
import { findCues } from '../cue.js';
import type { RoleMention } from '../mention.js';
import type { Page } from '../page.js';
import { FUNDED_COMPOUND, FUNDER_RULES } from './rules.js';

const TRIGGER = /fund|financ|sponsor|grant|donat|donor|gift|generosity|possible|thank|grateful|gratitude|appreciation|contribut|provided|awarded|pledged|committed|underwr|bankroll|subsidi|courtesy|paid|costs?\b|expenses|fees|tuition|travel|bill|scholarship|-backed|-supported/i;
/** A funder is named in boilerplate too: "The project is funded by the European Union." */
const ZONES = new Set(['headline', 'subhead', 'body', 'quote', 'list', 'caption', 'about']);

/** Funders on the page, those in compounds ("EU-funded") included. */
export function findFunders(page: Page): RoleMention[] {
  const found = findCues(page, FUNDER_RULES, TRIGGER, ZONES);
  for (const sentence of page.sentences) {
    if (!ZONES.has(sentence.zone)) continue;
    const text = page.view.slice(sentence.start, sentence.end);
    if (!/funded|financed|sponsored|-backed|-supported/.test(text)) continue;
    for (const match of text.matchAll(FUNDED_COMPOUND)) {
      const name = (match[1] as string).replace(/^(?:The|An|A|This)\s/, '');
      const start = sentence.start + match.index + (match[1] as string).length - name.length;
      const parts = name.split(/\s(?:and)\s|\//);
      let at = start;
      const organizations = parts.map((part) => {
        const partStart = page.view.indexOf(part, at);
        at = partStart + part.length;
        return {
          kind: 'organization' as const, name: part.replace(/\s+/g, ' '), aliases: [], type: 'unknown' as const, affiliation: null, stands: false,
          start: partStart, end: at, rule: 'organizations/name', sentence: sentence.index,
        };
      });
      found.push({
        kind: 'role', role: 'funder', organizations, cue: { start, end: sentence.start + match.index + match[0].length }, side: 'compound', strength: 0.9,
        needsHappening: false, start, end: sentence.start + match.index + match[0].length, rule: 'funders/compound', sentence: sentence.index,
      });
    }
  }
  return found;
}
