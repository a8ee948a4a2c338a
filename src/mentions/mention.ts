// The finds: kind, span, value and rule. Finders of one kind do not know those of another; they meet in events/.
import type { Span } from '../text/span.js';

interface Find extends Span {
  /** The rule that found it: "dates/day-range", "places/gazetteer", ... */
  readonly rule: string;
  /** Index into `page.sentences`; -1 where it lies in none. */
  readonly sentence: number;
}

/** Which way an incompletely stated date is to be settled: the latest such day up to the release's, or the next one after it. */
export type Direction = 'past' | 'future' | 'ongoing' | null;

export interface DateValue {
  /** EDTF level 2 as GUIDE.md says; null where the text settles nothing ("this week" of an undated release). */
  readonly edtf: string | null;
  /** Full ISO days, or null. */
  readonly start: string | null;
  readonly end: string | null;
  readonly basis: 'stated' | 'implied';
  /** Number of days of a range of full days, ends included; null for single days, months, years and sets with gaps. */
  readonly days: number | null;
}

export interface DateMention extends Find {
  readonly kind: 'date';
  /** day: full day(s) with or without year · month · year · season · week/weekend · relative */
  readonly grain: 'day' | 'week' | 'month' | 'season' | 'year';
  /** True for ranges and sets. */
  readonly several: boolean;
  /** Which way the words themselves point ("last week", "next month", "yesterday"), else null. */
  readonly points: Direction;
  /** Settles year, weekday and relative words. Pure; call with the direction of the event that the date is given to. */
  readonly resolve: (direction: Direction) => DateValue;
  /** The days of a list, "23 and 24 July 2019", in order; empty for a single day or range. */
  readonly parts: readonly DateMention[];
  /** What stands around it: "deadline" (register by), "since" (since 2015), "legal" (Act of 2010, 2030 Agenda), "named" (inside a name or title: "Women Deliver 2019"), "age"; else null. Such dates are no event's days. "stamp" (accepted, updated, posted on), "replaced" (the date an event was moved from) are none either. */
  readonly use: 'deadline' | 'since' | 'legal' | 'named' | 'birth' | 'stamp' | 'replaced' | null;
  /** The words make it the last day ("concluded on 9 August") or the first ("opened on 7 December") and say no other; `bound` in dates/ writes it. */
  readonly edge: 'start' | 'end' | null;
}

/** "two-day", "for three days", "a week-long", "14-day" */
export interface DurationMention extends Find {
  readonly kind: 'duration';
  readonly days: number;
}

export interface PlaceMention extends Find {
  readonly kind: 'place';
  /** What the words name. */
  readonly form: 'city' | 'region' | 'country' | 'area';
  readonly city: string | null;
  readonly region: string | null;
  /** ISO 3166-1 alpha-2 (XK for Kosovo), null where the place is in no gazetteer and nothing says it. */
  readonly country: string | null;
  readonly geonamesId: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Where it stands: after "in/at/held in" · in the dateline · after "from" or among participants' countries · inside a name, before a title noun or demonym use · else plain */
  readonly use: 'at' | 'dateline' | 'origin' | 'part-of-name' | 'plain';
  /** 0..1: how sure the reading as this very place is. */
  readonly confidence: number;
  /** The word that governs it ("in", "to"), small, and the word before that ("held" in, "delegates" in); null where there is none. */
  readonly preposition?: string | null;
  readonly governor?: string | null;
}

/** "at the Serena Hotel", "Venue: City Hall" */
export interface VenueMention extends Find {
  readonly kind: 'venue';
  readonly name: string;
  /** How it was said: after at/in, a "WHERE:" line, "hosted at"; the name head ("hotel"). */
  readonly cue: 'at' | 'line' | 'plain';
  /** 0..1: how surely the words name where something takes place. */
  readonly confidence?: number;
  /** The word before "at" or "in", small: "held" at, "professor" at; null where there is none. */
  readonly governor?: string | null;
}

/** "virtually", "via Zoom", "a hybrid event" */
export interface OnlineMention extends Find {
  readonly kind: 'online';
  readonly hybrid: boolean;
}

export type Qualifier = 'exact' | 'approximate' | 'min' | 'max';

export interface CountMention extends Find {
  readonly kind: 'count';
  /** Null where only parts are given. */
  readonly value: number | null;
  readonly qualifier: Qualifier;
  /** The words of whom it counts ("participants", "police officers from 13 EU countries"), cut before verbs. */
  readonly group: string | null;
  readonly breakdown: readonly { readonly count: number; readonly group: string; readonly span: Span }[];
  /** attendance: they take or took part · expected: invited, expected, limited to · organisations: companies, teams, countries (no heads) · beneficiaries: reached, affected, trained earlier, members in total · other */
  readonly use: 'attendance' | 'expected' | 'organisations' | 'beneficiaries' | 'other';
  /** True of people trained since or by earlier events: "Three previous workshops trained 67 judges". */
  readonly earlier?: boolean;
  /** True of a number no event can hold. */
  readonly absurd?: boolean;
  /** Whether the words themselves say that they took part ("were attended by", "participants"): 0..1. */
  readonly strength: number;
}

/** Kinds of participants named without a count: "journalists", "senior government officials". */
export interface GroupMention extends Find {
  readonly kind: 'group';
  readonly name: string;
}

export type OrganizationKind = 'body' | 'acronym' | 'person' | 'place' | 'country' | 'unknown';

/** A name in a role's slot. Events settle which mentions name one body. */
export interface OrganizationMention extends Find {
  readonly kind: 'organization';
  /** As written here, tidied (no line break, no article). */
  readonly name: string;
  /** Other forms written with it: "GIZ" of "German International Cooperation (GIZ)". */
  readonly aliases: readonly string[];
  readonly type: OrganizationKind;
  /** For "UNODC National Programme Officer": the body before the post. */
  readonly affiliation: string | null;
  /** "it", "the ministry": the words stand for a body named elsewhere, and `name` is theirs. */
  readonly stands: boolean;
}

export type Role = 'organizer' | 'partner' | 'supporter' | 'funder';

/** What words say that bodies are to an event: "organized by", "in partnership with", "funded by". */
export interface RoleMention extends Find {
  readonly kind: 'role';
  readonly role: Role;
  readonly organizations: readonly OrganizationMention[];
  /** The words that say so. */
  readonly cue: Span;
  readonly side: 'after' | 'subject' | 'compound';
  /** How sure the words are: 0..1. */
  readonly strength: number;
  /** True where the thing organised must stand in the sentence. */
  readonly needsHappening: boolean;
}

/** "under the framework of GLO.ACT", "as part of the X project" */
export interface ProgrammeMention extends Find {
  readonly kind: 'programme';
  readonly name: string;
}

/** How a happening is spoken of. */
export interface HappeningMention extends Find {
  readonly kind: 'happening';
  /** GUIDE.md's event type; null for "event", "activity", "programme" and other words that fit any. */
  readonly type: string | null;
  /** The head noun's lemma: "workshop"; of a verb's happening, the verb's noun ("training"). */
  readonly head: string;
  /** The whole noun phrase: "the second two-day training workshop". */
  readonly phrase: Span;
  readonly determiner: 'indefinite' | 'definite' | 'demonstrative' | 'possessive' | 'bare';
  readonly plural: boolean;
  /** "three workshops" */
  readonly quantity: number | null;
  /** "previous", "first", "last year's" · "next", "upcoming" · else null */
  readonly series: 'earlier' | 'later' | 'ordinal' | null;
  /** Capitalised as a name: "Third Annual Smart Growth Conference". */
  readonly proper: boolean;
  /** Name or quoted title, as far as the words give one. */
  readonly title: Span | null;
  /** When it happens by the verbs around it. */
  readonly tense: 'past' | 'future' | 'ongoing' | null;
  /** "postponed" or "cancelled", where the sentence says so of it. */
  readonly fate: 'postponed' | 'cancelled' | null;
  /** How plainly the words report that it takes place: 0 (mentioned) to 3 ("was held", "organised a"). */
  readonly licence: number;
}

export type Mention =
  | DateMention
  | DurationMention
  | PlaceMention
  | VenueMention
  | OnlineMention
  | CountMention
  | GroupMention
  | OrganizationMention
  | RoleMention
  | ProgrammeMention
  | HappeningMention;
