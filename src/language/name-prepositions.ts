// Prepositions inside names: "Office on Drugs", "Mission to the United Nations", "Embassy of Japan in Kenya".
import { countryOf } from '../vocab/countries.js';
import { findBody, ORG_HEADS } from '../vocab/organizations.js';
import { bodyEnd, endOfPlace, endSpelt, isPlaceLike, openHead } from './name-runs.js';
import {
  bare,
  CAUSES,
  inPortfolio,
  isAcronymShape,
  isArticle,
  isMonthOrDay,
  isName,
  OPENING_HEADS,
  PLACE_HEADS,
  spellOut,
  TO_HEADS,
  UNITED,
} from './name-words.js';
import { isCapital, type Token } from './tokens.js';

export function joinsPreposition(tokens: readonly Token[], from: number, at: number): number {
  const token = tokens[at] as Token;
  const last = bare(tokens[at - 1] as Token);
  const k = isArticle(tokens[at + 1]) ? at + 2 : at + 1;
  const after = tokens[k];
  if (!isName(after) || isMonthOrDay(after as Token)) return -1;
  const spelt = endSpelt(tokens, from, k);
  if (spelt > 0) return spelt;
  for (let end = Math.min(tokens.length, k + 5); end > k; end--) {
    if (isCapital(tokens[end - 1]) && findBody(spellOut(tokens, from, end)) !== null) return end;
  }
  switch (token.lower) {
    case 'in':
      if (last === 'trafficking' && (after as Token).lower === 'persons') return k + 1;
      // "Embassy of Japan in Kenya"
      if (
        /^(?:embassy|consulate)$/.test(bare(tokens[from] as Token)) &&
        tokens[from + 1]?.lower === 'of' &&
        countryOf((after as Token).text) !== null
      )
        return endOfPlace(tokens, k);
      // "Association of Women in Mining"
      if (
        OPENING_HEADS.has(bare(tokens[from] as Token)) &&
        tokens[from + 1]?.lower === 'of' &&
        at - from <= 4 &&
        !PLACE_HEADS.has(last) &&
        !isPlaceLike(tokens, k) &&
        inPortfolio(after as Token)
      )
        return k + 1;
      if (!PLACE_HEADS.has(last)) {
        // "Programme for Social Accountability in Nepal (PRAN)": the acronym behind it takes the place in.
        if (!isPlaceLike(tokens, k) || !openHead(tokens, from, at)) return -1;
        const end = endOfPlace(tokens, k);
        return tokens[end]?.text === '(' &&
          tokens[end + 1] !== undefined &&
          isAcronymShape(tokens[end + 1] as Token) &&
          tokens[end + 2]?.text === ')'
          ? end
          : -1;
      }
      return isPlaceLike(tokens, k) ? endOfPlace(tokens, k) : -1;
    case 'to':
      if (
        /^(?:monitor|combat|promote|protect|prevent|end|eliminate|eradicate|fight|stop|support)$/.test(
          (after as Token).lower,
        )
      )
        return k + 1;
      if (TO_HEADS.has(last)) return k + 1;
      // "Permanent Mission of Norway to the United Nations"
      return /^(?:mission|delegation|representation|embassy)$/.test(bare(tokens[from] as Token)) ||
        /^(?:mission|delegation|representation|embassy)$/.test(tokens[from + 1]?.lower ?? '')
        ? bodyEnd(tokens, k)
        : -1;
    case 'at': {
      if (
        !/^(?:center|centre|institute|school|section|department|college|program|programme|clinic|lab|laboratory|faculty|association|chapter|initiative)$/.test(
          last,
        ) &&
        !openHead(tokens, from, at)
      )
        return -1;
      for (
        let j = k;
        j < Math.min(tokens.length, k + 4) && (isCapital(tokens[j]) || (tokens[j] as Token).lower === 'headquarters');
        j++
      )
        if (/^(?:university|college|institute|school|headquarters|hospital)$/.test(bare(tokens[j] as Token)))
          return k + 1;
      return -1;
    }
    case 'for':
    case 'on':
    case 'against':
      // "Arden University on Facebook"
      if (
        token.lower === 'on' &&
        at - from > 1 &&
        /^(?:university|college|school|library|hospital|museum|bank|church|house|club|court|company|group|service)$/.test(
          last,
        )
      )
        return -1;
      for (let j = at - 1; j >= from && j >= at - 2; j--) if (OPENING_HEADS.has(bare(tokens[j] as Token))) return k + 1;
      if (token.lower !== 'on' && at - from === 1 && UNITED.has(last)) return k + 1;
      // "Abantu for Development": how associations without a head word call themselves.
      if (token.lower === 'for' && at - from <= 2 && CAUSES.has((after as Token).lower) && !isCapital(tokens[k + 1]))
        return k + 1;
      return token.lower === 'against' && (ORG_HEADS.has(last) || last === 'act' || last === 'action') ? k + 1 : -1;
    default:
      return -1;
  }
}
