// The finders, in order. Each reads the page alone; what they find meets in events/.
import { findCounts, findGroups } from './counts/index.js';
import { findDates, findDurations } from './dates/index.js';
import { findFunders } from './funders/index.js';
import { findHappenings } from './happenings/index.js';
import { findVerbHappenings } from './happenings/verbs.js';
import { findRoles } from './organizations/index.js';
import type { Page } from './page.js';
import { findOnline, findPlaces, findVenues } from './places/index.js';
import { findProgrammes } from './programmes.js';

/** What every finder found, by kind. */
export interface PageFinds {
  readonly happenings: ReturnType<typeof findHappenings>;
  readonly dates: ReturnType<typeof findDates>;
  readonly durations: ReturnType<typeof findDurations>;
  readonly places: ReturnType<typeof findPlaces>;
  readonly venues: ReturnType<typeof findVenues>;
  readonly onlines: ReturnType<typeof findOnline>;
  readonly counts: ReturnType<typeof findCounts>;
  readonly groups: ReturnType<typeof findGroups>;
  readonly roles: ReturnType<typeof findRoles>;
  readonly programmes: ReturnType<typeof findProgrammes>;
}

/** Asks every finder. Happenings come first: a page without one has no event, and nothing else is looked for. */
export function findAll(page: Page): PageFinds | null {
  const happenings = [...findHappenings(page), ...findVerbHappenings(page)].sort((a, b) => a.start - b.start || b.end - a.end);
  if (happenings.length === 0) return null;
  return {
    happenings,
    dates: findDates(page),
    durations: findDurations(page),
    places: findPlaces(page),
    venues: findVenues(page),
    onlines: findOnline(page),
    counts: findCounts(page),
    groups: findGroups(page),
    roles: [...findRoles(page), ...findFunders(page)].sort((a, b) => a.start - b.start || a.end - b.end),
    programmes: findProgrammes(page),
  };
}
