// Whose a thing is: "'s" and "of" between a body and what it owns, holds or employs.
import { findBody } from '../../vocab/organizations.js';
import { isPlaceName } from '../../vocab/places.js';
import { isCapital, type Token } from '../tokens.js';
import { ADJECTIVES } from './class.js';
import { GENITIVE } from './runs.js';
import { isTopic } from './topics.js';
import { bare, CLOSING_HEADS, hasHead, isAcronymShape, isArticle, isHead, isName, POSTS, spellOut } from './words.js';

export const EVENT_WORD =
  /^(?:workshops?|trainings?|conferences?|congress(?:es)?|summits?|seminars?|symposi(?:um|a)|hackathons?|festivals?|fairs?|meetings?|conventions?|webinars?|gala|expos?|championships?|tournaments?|days?|weeks?|awards?|convening|retreat|concerts?|lectures?|open|challenge|competition|camp|forum|clean-?ups?|drives?|rall(?:y|ies)|parade|picnic|banquet|luncheon|breakfast|dinner|auction|exhibit|exhibition|course|roundtable|night|tour|assembly|reunion|celebration|fundraiser)$/;

const GATHERING =
  /^(?:workshop|conference|summit|seminar|symposium|meeting|consultation|session|visit|webinar|retreat|launch|ceremony)$/;

/** True where the words from `k` name a body: a known one, or one with a head at its end. */
function namesHolder(tokens: readonly Token[], k: number): boolean {
  let end = k;
  while (
    isName(tokens[end]) ||
    (end > k && /^(?:and|&|of|for)$/.test(tokens[end]?.lower ?? '') && isName(tokens[end + 1]))
  ) {
    end++;
    if (end - k > 9) break;
  }
  return findBody(spellOut(tokens, k, end)) !== null || CLOSING_HEADS.has(bare(tokens[end - 1] as Token));
}

/** "Mia Roe of Lind College": two words that name no field of work, of a house of learning or the like. */
export function isOfWhom(tokens: readonly Token[], from: number, k: number): boolean {
  if (isArticle(tokens[from - 1]) || k >= tokens.length) return false;
  for (let i = from; i < from + 2; i++) {
    const token = tokens[i] as Token;
    if (token.shape !== 'title' || isTopic(token) || isPlaceName(token.text) || ADJECTIVES.has(token.lower))
      return false;
  }
  let end = k;
  while (isName(tokens[end])) end++;
  return (
    /^(?:university|college|institute|foundation|hospital|bank|school|inc|ltd|llc)$/.test(
      bare(tokens[Math.max(k, end - 1)] as Token),
    ) || /^(?:university|institute)$/.test(tokens[k]?.lower ?? '')
  );
}

/** "the University of Arden's Hackathon", "the Planners Association's Leaders Week": a body, and an event of its own. */
export function ownsWhatFollows(tokens: readonly Token[], from: number, at: number): boolean {
  if (/^(?:horizon|erasmus|interreg)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  if (!hasHead(tokens, from, at) && !isAcronymShape(tokens[at - 1] as Token)) return false;
  // "the Bureau for Workers' Activities", "International Women's Day": whom it is for, not who owns it
  if (GENITIVE.test((tokens[at - 1] as Token).lower) && !hasHead(tokens, at - 1, at)) return false;
  let end = at + 1;
  while (isName(tokens[end])) end++;
  if (EVENT_WORD.test(bare(tokens[end - 1] as Token))) return true;
  return at - from > 1 && !hasHead(tokens, at + 1, end) && !/^(?:of|for|and|on|&)$/.test(tokens[end]?.lower ?? '');
}

/** "pro bono committee", "young lawyers section": the end of a part of a body in small letters, or -1. */
export function committeeEnd(tokens: readonly Token[], at: number): number {
  for (let i = at; i < Math.min(tokens.length, at + 4); i++) {
    const token = tokens[i] as Token;
    if (token.shape !== 'lower') return -1;
    if (/^(?:committee|subcommittee|caucus|chapter)$/.test(token.lower)) return i + 1;
  }
  return -1;
}

/** "IOM's Regional Representative ..." is a person's post, so the name ends before "'s". */
export function leadsToPost(tokens: readonly Token[], i: number): boolean {
  let end = i;
  while (end < tokens.length && isCapital(tokens[end])) end++;
  // A head at the end makes it a body: "Cadmus's Young Attorney Resource Group".
  if (end > i && CLOSING_HEADS.has(bare(tokens[end - 1] as Token))) return false;
  for (let k = i; k < Math.min(end, i + 5); k++) {
    const word = bare(tokens[k] as Token);
    if (POSTS.has(word)) return true;
    if (isHead(tokens[k] as Token)) return false;
  }
  return false;
}

/** "the Regional Consultation of the Food and Farming Organization": what is held, and behind it, from `k`, who holds it. */
export const isHeldBy = (tokens: readonly Token[], of: number, k: number): boolean =>
  k === of + 2 && GATHERING.test(bare(tokens[of - 1] as Token)) && isName(tokens[k]) && namesHolder(tokens, k);
