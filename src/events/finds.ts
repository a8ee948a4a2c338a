// Everything that the finders found on a page, by kind: what the table of events is laid with.
import type {
  CountMention,
  DateMention,
  DurationMention,
  GroupMention,
  HappeningMention,
  Mention,
  OnlineMention,
  PlaceMention,
  ProgrammeMention,
  RoleMention,
  VenueMention,
} from '../mentions/mention.js';

export interface Finds {
  readonly happenings: readonly HappeningMention[];
  /** Happenings told by what people did; asked after only where nothing else opens an event. */
  readonly acts: readonly HappeningMention[];
  readonly dates: readonly DateMention[];
  readonly durations: readonly DurationMention[];
  readonly places: readonly PlaceMention[];
  readonly venues: readonly VenueMention[];
  readonly onlines: readonly OnlineMention[];
  readonly counts: readonly CountMention[];
  readonly groups: readonly GroupMention[];
  readonly roles: readonly RoleMention[];
  readonly programmes: readonly ProgrammeMention[];
  /** True where the sentence names an organizer behind its cue: told without reading all roles. */
  namesOrganizer(sentence: number): boolean;
}

/** A find that no event took, and why. */
export interface Left {
  readonly start: number;
  readonly end: number;
  readonly kind: Mention['kind'];
  readonly rule: string;
  readonly why: string;
}
