// When two values count as the same: spelling, case and articles aside.
import type { ScoredBody, ScoredEvent, ScoredPart, ScoredPlace } from '../schema/gold.js';

type Text = string | null | undefined;

/** "The Ministry’s R&D" reads "ministry r and d": accents, case, possessives and a leading "the" gone. */
export const fold = (text: Text): string =>
  (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/&/g, ' and ')
    .replace(/\bu\.\s?s\.(?:\s?a\.)?/g, 'us')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^\s*the /, '')
    .trim();

const EMPTY_WORDS = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'to', 'a']);

const words = (text: Text): Set<string> =>
  new Set(
    fold(text)
      .split(' ')
      .filter((word) => word && !EMPTY_WORDS.has(word)),
  );

/** Shared words over all words, 0 to 1. */
export function jaccard(a: Text, b: Text): number {
  const left = words(a);
  const right = words(b);
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared / (left.size + right.size - shared || 1);
}

/** How many aliases of an organisation are compared. */
const ALIASES = 5;

const forms = (body: ScoredBody): string[] => [body.name, ...(body.aliases ?? []).slice(0, ALIASES)].filter(Boolean);

/** The same organisation: one form in common, or names of which three quarters of the words agree. */
export const sameBody = (a: ScoredBody, b: ScoredBody): boolean =>
  forms(a).some((x) => forms(b).some((y) => fold(x) === fold(y))) || jaccard(a.name, b.name) >= 0.75;

/** The same place as closely as the gold place (`a`) says it. */
export function samePlace(a: ScoredPlace, b: ScoredPlace): boolean {
  const country = !a.country || a.country === b.country;
  if (a.online && b.online) return true;
  if (a.city) return fold(a.city) === fold(b.city) && fold(a.city) !== '' && country;
  if (a.region) return fold(a.region) === fold(b.region ?? b.city) && country;
  return !!a.country && country && !b.city;
}

export const sameVenue = (a: string, b: string): boolean => jaccard(a, b) >= 0.6;

export const samePart = (a: ScoredPart, b: ScoredPart): boolean =>
  a.count === b.count && (jaccard(a.group, b.group) > 0 || !a.group || !b.group);

/** How alike two events are: what decides which event of a run stands for which of the gold. */
export function likeness(gold: ScoredEvent, found: ScoredEvent): number {
  const shared = <T>(
    left: readonly T[] | null | undefined,
    right: readonly T[] | null | undefined,
    same: (a: T, b: T) => boolean,
  ) => (left ?? []).filter((a) => (right ?? []).some((b) => same(a, b))).length;
  const total = gold.participants?.total;
  return (
    (gold.dates?.edtf && gold.dates.edtf === found.dates?.edtf ? 3 : 0) +
    shared(gold.locations, found.locations, samePlace) * 2 +
    shared(gold.organizers, found.organizers, sameBody) +
    (total && total.value === found.participants?.total?.value ? 2 : 0) +
    (gold.type === found.type ? 0.5 : 0) +
    (found.main ? 0.25 : 0)
  );
}
