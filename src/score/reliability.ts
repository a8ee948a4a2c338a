// Whether a confidence means what it says: of the values written with 0.9, are nine in ten right?
import type { ScoredEvent, ScoredRecord } from '../schema/gold.js';
import { align, FOUND, pairOff } from './align.js';
import { sameBody, samePart, samePlace } from './likeness.js';
import type { GoldRelease } from './score.js';

/** Fields whose values carry a confidence. */
export type JudgedField = 'organizers' | 'dates' | 'locations' | 'participants' | 'funders';

/** A value that a run wrote, held against gold. */
export interface Judged {
  /** Of the gold release. */
  readonly id: string;
  readonly field: JudgedField;
  /** Of the release's main event, or of another. */
  readonly main: boolean;
  readonly confidence: number;
  readonly right: boolean;
  /** The rule of its first evidence. */
  readonly rule: string | null;
}

/**
 * Judges every value with a confidence as `score` pairs it: of a main event against the gold event that it stands for,
 * of another event likewise where the two have something in common, else wrong. A head count is right with its total;
 * where only parts are written, with most of them; kinds of participants alone are not judged.
 */
export function judge(golds: readonly GoldRelease[], records: ReadonlyMap<string, ScoredRecord>): Judged[] {
  const judged: Judged[] = [];
  for (const { id, gold } of golds) {
    for (const main of [true, false]) {
      const of = (events: readonly ScoredEvent[]) => events.filter((event) => Boolean(event.main) === main);
      const { pairs, foundLeft } = align(of(gold.events), of(records.get(id)?.events ?? []));
      for (const { gold, found, likeness } of pairs)
        judged.push(...judgeEvent(id, main, main || likeness >= FOUND ? gold : NOTHING, found));
      for (const found of foundLeft) judged.push(...judgeEvent(id, main, NOTHING, found));
    }
  }
  return judged;
}

const NOTHING: ScoredEvent = {};

interface Written {
  readonly confidence?: number | null | undefined;
  readonly evidence?: readonly { readonly rule?: string | null | undefined }[] | null | undefined;
}

function judgeEvent(id: string, main: boolean, gold: ScoredEvent, found: ScoredEvent): Judged[] {
  const judged: Judged[] = [];
  const add = (field: JudgedField, { confidence, evidence }: Written, right: boolean): void => {
    if (typeof confidence !== 'number') return;
    judged.push({ id, field, main, confidence, right, rule: evidence?.[0]?.rule ?? null });
  };
  const each = <T extends Written>(
    field: JudgedField,
    golds: readonly T[],
    founds: readonly T[],
    same: (a: T, b: T) => boolean,
  ) => {
    const { pairs, wrong } = pairOff(golds, founds, same);
    for (const [, value] of pairs) add(field, value, true);
    for (const value of wrong) add(field, value, false);
  };
  each('organizers', gold.organizers ?? [], found.organizers ?? [], sameBody);
  each('funders', gold.funders ?? [], found.funders ?? [], sameBody);
  each('locations', gold.locations ?? [], found.locations ?? [], samePlace);
  if (found.dates?.edtf) add('dates', found.dates, found.dates.edtf === gold.dates?.edtf);
  const { participants } = found;
  const parts = participants?.breakdown ?? [];
  if (participants?.total)
    add('participants', participants, participants.total.value === gold.participants?.total?.value);
  else if (participants && parts.length > 0) {
    const { pairs } = pairOff(gold.participants?.breakdown ?? [], parts, samePart);
    add('participants', participants, pairs.length * 2 > parts.length);
  }
  return judged;
}

/** The values whose confidence lies in [from, to), the last bin with its end. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean confidence of the values, and the share of them that is right. */
  readonly confidence: number;
  readonly accuracy: number;
}

export interface Reliability {
  readonly count: number;
  readonly confidence: number;
  readonly accuracy: number;
  /** Expected calibration error: mean distance of confidence and accuracy over the bins, weighted by count. */
  readonly ece: number;
  readonly bins: readonly Bin[];
}

/** Bins of the table, of one width. */
const BINS = 10;

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / (numbers.length || 1);

/** The reliability table of judged values. Empty bins are left out. */
export function reliability(judged: readonly Pick<Judged, 'confidence' | 'right'>[]): Reliability {
  const binned = Array.from({ length: BINS }, (): Pick<Judged, 'confidence' | 'right'>[] => []);
  for (const one of judged) binned[Math.min(BINS - 1, Math.floor(one.confidence * BINS + 1e-9))]?.push(one);
  const of = (values: readonly Pick<Judged, 'confidence' | 'right'>[]) => ({
    count: values.length,
    confidence: mean(values.map(({ confidence }) => confidence)),
    accuracy: mean(values.map(({ right }) => Number(right))),
  });
  const bins = binned.flatMap((values, i) =>
    values.length > 0 ? [{ from: i / BINS, to: (i + 1) / BINS, ...of(values) }] : [],
  );
  const gaps = bins.map(({ count, confidence, accuracy }) => count * Math.abs(confidence - accuracy));
  return { ...of(judged), ece: gaps.reduce((sum, gap) => sum + gap, 0) / (judged.length || 1), bins };
}
