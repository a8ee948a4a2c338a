// Names that share one head: "the Ministries of Health and Education", "the governments of Japan, Italy and Peru".
import { countryOf } from '../../vocab/countries.js';
import { findBody } from '../../vocab/organizations.js';
import { isPlaceName } from '../../vocab/places.js';
import type { Token } from '../tokens.js';
import type { Name } from './name.js';
import { runEnd } from './runs.js';
import { inPortfolio, isAcronymShape, isArticle, isHead, isName, spellOut } from './words.js';

/** Heads in the plural that several names share. */
const SHARED_HEADS: Readonly<Record<string, string>> = {
  ministries: 'Ministry',
  universities: 'University',
  embassies: 'Embassy',
  governments: 'Government',
  consulates: 'Consulate',
  departments: 'Department',
  municipalities: 'Municipality',
  delegations: 'Delegation',
  cities: 'City',
  towns: 'Town',
  counties: 'County',
  'high commissions': 'High Commission',
};

/** "the Ministries of Health and Education", "the governments of Japan, Italy and Peru": one name for each item, the head in the singular. */
export function readSeveral(tokens: readonly Token[], start: number, heading: boolean): Name[] {
  if (tokens[start + 1]?.lower !== 'of' && tokens[start + 2]?.lower !== 'of') return [];
  const high = (tokens[start] as Token).lower === 'high' ? 1 : 0;
  const head = SHARED_HEADS[high ? `high ${tokens[start + 1]?.lower ?? ''}` : (tokens[start] as Token).lower];
  let at = start + high + 1;
  if (head === undefined || tokens[at]?.lower !== 'of') return [];
  at++;
  const names: Name[] = [];
  let from = start;
  for (let items = 0; items < 12; items++) {
    const first = isArticle(tokens[at]) ? at + 1 : at;
    const to = itemEnd(tokens, first, head, heading);
    if (to === first) break;
    const text = `${head} of ${spellOut(tokens, at, to)}`;
    const aliases: string[] = [];
    names.push({
      start: (tokens[from] as Token).start,
      end: (tokens[to - 1] as Token).end,
      text,
      aliases,
      class: 'body',
      from,
      to,
      possessive: false,
      affiliation: null,
    });
    at = to;
    while (/^(?:,|and|&|of)$/.test(tokens[at]?.lower ?? '')) at++;
    if (at === to) break;
    from = at;
  }
  return names.length > 1 ? names : [];
}

/** End of one item behind a shared head: a country behind "Embassies of", a portfolio behind "Ministries of"; `from` where it is a body of its own. */
function itemEnd(tokens: readonly Token[], from: number, head: string, heading: boolean): number {
  const first = tokens[from];
  if (!first) return from;
  if (head === 'Ministry' || head === 'Department') {
    let to = from;
    while (to < tokens.length && inPortfolio(tokens[to] as Token) && (tokens[to] as Token).shape === first.shape) to++;
    return to;
  }
  if (!isName(first)) return from;
  const to = runEnd(tokens, from, heading);
  const text = spellOut(tokens, from, to);
  if (head === 'University')
    return findBody(text) === null && !isHead(tokens[to - 1] as Token) && !isAcronymShape(first) ? to : from;
  if (countryOf(text) !== null) return to;
  return /^(?:Municipality|City|Town|County)$/.test(head) && isPlaceName(text) ? to : from;
}
