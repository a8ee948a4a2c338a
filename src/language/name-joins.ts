// What joins the parts of a name: "for" and "on", "and", commas, "Office on Drugs and Crime" against "UNICEF and the Bar Council".
import { countryOf, demonym } from '../vocab/countries.js';
import { findBody, ORG_HEADS } from '../vocab/organizations.js';
import { isFirstName } from '../vocab/people.js';
import { isPlaceName } from '../vocab/places.js';
import {
  bare,
  CAUSES,
  CLOSING_HEADS,
  FUNCTION_WORDS,
  HEADLINE_VERBS,
  hasHead,
  inPortfolio,
  isAcronymShape,
  isArticle,
  isHead,
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

/** End of the known body or country that begins at `k`, else -1. */
function bodyEnd(tokens: readonly Token[], k: number): number {
  for (let end = Math.min(tokens.length, k + 6); end > k; end--) {
    if (!isCapital(tokens[end - 1])) continue;
    const text = spellOut(tokens, k, end);
    if (findBody(text) !== null || countryOf(text) !== null) return end;
  }
  return -1;
}

export function isPlaceLike(tokens: readonly Token[], k: number): boolean {
  const one = (tokens[k] as Token).text;
  if (countryOf(one) !== null || isPlaceName(one)) return true;
  const next = tokens[k + 1];
  if (!next || !isCapital(next)) return false;
  return countryOf(`${one} ${next.text}`) !== null || isPlaceName(`${one} ${next.text}`);
}

export function endOfPlace(tokens: readonly Token[], k: number): number {
  let to = k + 1;
  while (to < tokens.length && to < k + 4 && isCapital(tokens[to]) && !FUNCTION_WORDS.has((tokens[to] as Token).lower))
    to++;
  while (to > k + 1 && countryOf(spellOut(tokens, k, to)) === null && !isPlaceName(spellOut(tokens, k, to))) to--;
  return to;
}

/** "Women Leaders in Technology (WLIT)": the end of the run from `k`, where the bracket behind it takes its letters from `from` on; else -1. */
function endSpelt(tokens: readonly Token[], from: number, k: number): number {
  let to = k;
  while (
    to < tokens.length &&
    to < k + 12 &&
    (isName(tokens[to]) || /^(?:of|and|the|for|in|on|&|,)$/.test((tokens[to] as Token).lower))
  )
    to++;
  const acronym = tokens[to + 1];
  if (tokens[to]?.text !== '(' || !acronym || tokens[to + 2]?.text !== ')' || !isAcronymShape(acronym)) return -1;
  const letters = acronym.lower.replace(/[^a-z]/g, '');
  let initials = '';
  let all = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.shape === 'mark') continue;
    all += token.lower.charAt(0);
    if (isCapital(token)) initials += token.lower.charAt(0);
  }
  return initials === letters || all === letters ? to : -1;
}

/** End (exclusive) of the run of capital words from `k`, "of" included. */
export function runEnd(tokens: readonly Token[], k: number, heading: boolean): number {
  let to = k;
  while (to < tokens.length) {
    if (heading && to > k && HEADLINE_VERBS.has((tokens[to] as Token).lower)) break;
    if (isName(tokens[to])) to++;
    else if (to > k && (tokens[to] as Token).lower === 'of' && isName(tokens[to + 1])) to += 2;
    else break;
  }
  return to;
}

/** "and" inside a name: "Office on Drugs and Crime", "Law and Justice Commission"; not "UNICEF and the Bar Association". */
export function joinsAnd(tokens: readonly Token[], from: number, at: number, heading: boolean): number {
  const after = tokens[at + 1];
  if (!after) return -1;
  const left = spellOut(tokens, from, at);
  const last = tokens[at - 1] as Token;
  if (last.shape === 'number') return -1;
  const open = openHead(tokens, from, at);
  // "Ministry of Fisheries and the Blue Economy"
  if (isArticle(after) && open && tokens[at]?.text !== '&') {
    const end = portfolioRun(tokens, at + 2);
    return end > at + 2 &&
      !hasHead(tokens, at + 2, end) &&
      !isCapital(tokens[end]) &&
      !/^(?:'s|'|of|for|and)$/.test(tokens[end]?.lower ?? '')
      ? end
      : -1;
  }
  if (after.shape === 'lower') return open && inPortfolio(after) && last.shape === 'lower' ? at + 2 : -1;
  if (!isName(after)) return -1;
  const spelt = endSpelt(tokens, from, at + 1);
  if (spelt > 0) return spelt;
  const end = runEnd(tokens, at + 1, heading);
  const right = spellOut(tokens, at + 1, end);
  const rightLast = tokens[end - 1] as Token;
  for (let k = from; k < at; k++) if (findBody(spellOut(tokens, k, end)) !== null) return end;
  if (tokens[at]?.text === '&') return isAcronymShape(after) && after.shape === 'upper' ? -1 : end;
  for (let k = end; k > at + 1; k--) if (findBody(spellOut(tokens, at + 1, k)) !== null) return -1;
  if (isAcronymShape(after) && after.shape !== 'title') return -1;
  if (countryOf(right) !== null && !open) return -1;
  const rightHead = rightEndsInHead(tokens, at + 1, end);
  // "the Office of the Chief Minister and Council of Ministers": one cabinet
  if (
    /\bminister$/i.test(left) &&
    after.lower === 'council' &&
    tokens[at + 2]?.lower === 'of' &&
    tokens[at + 3]?.lower === 'ministers'
  )
    return at + 4;
  // "U.S. Citizenship and Immigration Service", "National Standards and Testing Bureau"
  if (
    rightHead &&
    at - from === 2 &&
    end - at >= 3 &&
    !isHead(last) &&
    last.shape === 'title' &&
    (demonym((tokens[from] as Token).text) !== null ||
      countryOf((tokens[from] as Token).text) !== null ||
      /^(?:national|federal|state)$/.test((tokens[from] as Token).lower)) &&
    tokens[from]?.text !== last.text &&
    !isPlaceName(last.text)
  )
    return end;
  if (open) {
    if (rightHead || OPENING_HEADS.has(bare(after))) {
      // "Ministry of Women and Child Affairs Department"? A head on the right is a name of its own.
      return -1;
    }
    if (countryOf(right) !== null || demonym(after.text) !== null || isPlaceName(right)) return -1;
    if (end - at - 1 >= 2 && isFirstName(after.text) && !inPortfolio(after)) return -1;
    const complement = tokens[at - 1] as Token;
    const portfolio = inPortfolio(after) || inPortfolio(rightLast);
    return portfolio || inPortfolio(complement) || end - at - 1 <= 2 ? end : -1;
  }
  if (rightHead && !isHead(last) && at > from) {
    if (findBody(left) !== null || (isAcronymShape(last) && last.shape !== 'title')) return -1;
    if (inPortfolio(last)) return end;
    // "the Extension and Advisory Services Division": one article, one head, one name.
    if (
      at - from === 1 &&
      isArticle(tokens[from - 1]) &&
      last.shape === 'title' &&
      end - at >= 3 &&
      countryOf(left) === null &&
      !isPlaceName(left) &&
      !isFirstName(left)
    )
      return end;
    if (
      /^(?:bill|john|william|david|mary|charles|henry|robert|paul)$/.test((tokens[from] as Token).lower) &&
      at - from === 1
    )
      return end;
  }
  return -1;
}

function rightEndsInHead(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const word = bare(tokens[k] as Token);
    if (CLOSING_HEADS.has(word) && (k === to - 1 || (tokens[k + 1] as Token).lower === 'of' || k === from)) return true;
  }
  return false;
}

/** True where the name so far is "HEAD of/for/on ..." with nothing closing it: "Ministry of Foreign Affairs". */
function openHead(tokens: readonly Token[], from: number, at: number): boolean {
  let open = false;
  for (let k = from; k < at; k++) {
    const token = tokens[k] as Token;
    if (/^(?:of|for|on|against|to)$/.test(token.lower) && k > from && OPENING_HEADS.has(bare(tokens[k - 1] as Token)))
      open = true;
    else if (open && k > from && CLOSING_HEADS.has(bare(token)) && k === at - 1) open = false;
    else if (token.lower === 'of' && k > from && !OPENING_HEADS.has(bare(tokens[k - 1] as Token)) && !open)
      open = false;
  }
  const opener = OPENING_HEADS.has(bare(tokens[at - 1] as Token)) && at - 1 > from;
  return open && !opener;
}

/** "Ministry of Gender, Children and Social Welfare": every item is a word of ministries' portfolios, and the list closes with "and". */
export function joinsPortfolioList(tokens: readonly Token[], from: number, comma: number): number {
  if (!openHead(tokens, from, comma)) return -1;
  if (
    !tokens
      .slice(from, comma)
      .some((token) =>
        /^(?:ministry|service|department|secretariat|division|committee|office|directorate|council|minister|bureau|authority|board|commission|chambers?|agency|faculty|school|college|federation|association|institute|cent(?:re|er))$/.test(
          bare(token),
        ),
      )
  )
    return -1;
  let k = comma;
  for (let items = 0; items < 6; items++) {
    if ((tokens[k] as Token | undefined)?.text !== ',') return -1;
    let j = k + 1;
    const closing = tokens[j]?.lower === 'and' || tokens[j]?.text === '&';
    if (closing) j++;
    let end = portfolioRun(tokens, j);
    // "Agriculture, Blue, and Green Economy": one word that no list has, among the others
    if (
      end === j &&
      !closing &&
      items > 0 &&
      isName(tokens[j]) &&
      tokens[j]?.shape === 'title' &&
      tokens[j + 1]?.text === ',' &&
      !isPlaceName((tokens[j] as Token).text) &&
      findBody((tokens[j] as Token).text) === null
    )
      end = j + 1;
    // "and Green Economy"
    if (
      end === j &&
      items > 0 &&
      isName(tokens[j]) &&
      inPortfolio(tokens[j + 1] ?? (tokens[j] as Token)) &&
      isName(tokens[j + 1])
    )
      end = j + 2;
    if (end === j) return -1;
    if (closing) return end;
    const behind = tokens[end];
    if (behind?.lower === 'and' || behind?.text === '&') {
      const last = portfolioRun(tokens, end + 1);
      return last > end + 1 ? last : -1;
    }
    k = end;
  }
  return -1;
}

function portfolioRun(tokens: readonly Token[], from: number): number {
  let to = from;
  while (
    to < tokens.length &&
    to < from + 4 &&
    inPortfolio(tokens[to] as Token) &&
    !OPENING_HEADS.has(bare(tokens[to] as Token)) &&
    (isCapital(tokens[to]) || tokens[from - 2]?.shape === 'lower')
  )
    to++;
  // "Women and Child Affairs": the run may go on with capital words that are no portfolio by themselves.
  return to;
}
