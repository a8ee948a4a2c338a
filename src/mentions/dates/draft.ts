// What the words of a date say before the release's own date settles the rest.
import type { Note } from '../../text/note.js';
import type { Span } from '../../text/span.js';
import type { DateMention, Direction } from '../mention.js';

/** A year as written, or by word ("this year"), or not given. */
export type Year = number | 'this' | 'last' | 'next' | null;

/** A day, a month or a year: what is not said is null. */
export interface Part extends Span {
  readonly year: Year;
  /** Two figures only: the century is to be settled. */
  readonly shortYear: boolean;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
}

export interface Item {
  readonly from: Part;
  /** The last day, month or year of a range; null for one alone. */
  readonly to: Part | null;
}

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'year';

export type Content =
  | {
      readonly shape: 'chain';
      readonly grain: 'day' | 'month' | 'year';
      readonly items: readonly Item[];
      readonly step: -1 | 0 | 1 | null;
    }
  /** 05/03/2024 in a text whose other dates do not agree on an order. */
  | { readonly shape: 'unordered'; readonly year: number }
  | { readonly shape: 'season'; readonly season: number; readonly year: Year }
  /** `week`: -1 "of last week", 0 "this Friday", 1 "of next week"; null not said. */
  | {
      readonly shape: 'weekdays';
      readonly days: readonly number[];
      readonly range: boolean;
      readonly step: -1 | 0 | 1 | null;
      readonly week: -1 | 0 | 1 | null;
    }
  /** "today" 0 days, "last week" -1 weeks. */
  | { readonly shape: 'offset'; readonly unit: Unit; readonly by: number }
  /** "the week of October 12" */
  | { readonly shape: 'around'; readonly unit: 'week' | 'weekend'; readonly part: Part }
  /** "the 5th of this month", "today (16)": days of a month that the release's date gives; `by` months off where the words say so. */
  | {
      readonly shape: 'monthless';
      readonly days: readonly number[];
      readonly range: boolean;
      readonly by: -1 | 0 | 1 | null;
    }
  /** "the first Saturday of June": `nth` 1 to 4, or -1 for the last; `length` 2 of a weekend. */
  | {
      readonly shape: 'nth';
      readonly nth: number;
      readonly weekday: number;
      readonly length: number;
      readonly month: Part;
    }
  /** "from today to Thursday", "today and tomorrow" */
  | { readonly shape: 'between'; readonly from: Content; readonly to: Content; readonly range: boolean }
  /** "three weeks ago": for chrono. */
  | { readonly shape: 'ago'; readonly words: string; readonly unit: 'day' | 'week' | 'month' | 'year' };

export interface Draft extends Span {
  readonly rule: string;
  readonly grain: DateMention['grain'];
  readonly points: Direction;
  readonly content: Content;
}

/** What a form gives: a draft, or a note on why there is none, and where reading goes on. */
export interface Reading {
  readonly draft: Draft | null;
  readonly notes: readonly Note[];
  readonly next: number;
}
