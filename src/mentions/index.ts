// The finders, in order. Each reads the page alone; what they find meets in events/.
import { findCounts, findGroups } from './counts/index.js';
import { findDates, findDurations } from './dates/index.js';
import { findFunders } from './funders/index.js';
import { findActs } from './happenings/acts.js';
import { findHappenings } from './happenings/index.js';
import { findVerbHappenings } from './happenings/verbs.js';
import { findRoles, namesOrganizer } from './organizations/index.js';
import type { Page } from './page.js';
import { findOnline, findPlaces, findVenues } from './places/index.js';
import { findProgrammes } from './programmes.js';

/** What every finder found, by kind. */
export interface PageFinds {
  readonly happenings: ReturnType<typeof findHappenings>;
  readonly acts: ReturnType<typeof findActs>;
  readonly dates: ReturnType<typeof findDates>;
  readonly durations: ReturnType<typeof findDurations>;
  readonly places: ReturnType<typeof findPlaces>;
  readonly venues: ReturnType<typeof findVenues>;
  readonly onlines: ReturnType<typeof findOnline>;
  readonly counts: ReturnType<typeof findCounts>;
  readonly groups: ReturnType<typeof findGroups>;
  readonly roles: ReturnType<typeof findRoles>;
  readonly programmes: ReturnType<typeof findProgrammes>;
  /** True where the sentence names an organizer behind its cue. Cheaper than `roles`, which reads them all. */
  namesOrganizer(sentence: number): boolean;
}

/** Finds that are looked for when they are first asked after: most releases report no event, and few kinds tell so. */
class AskedFinds implements PageFinds {
  #acts?: PageFinds['acts'];
  #dates?: PageFinds['dates'];
  #durations?: PageFinds['durations'];
  #places?: PageFinds['places'];
  #venues?: PageFinds['venues'];
  #onlines?: PageFinds['onlines'];
  #counts?: PageFinds['counts'];
  #groups?: PageFinds['groups'];
  #roles?: PageFinds['roles'];
  #programmes?: PageFinds['programmes'];
  readonly #organized = new Map<number, boolean>();
  readonly #page: Page;

  constructor(
    page: Page,
    readonly happenings: PageFinds['happenings'],
  ) {
    this.#page = page;
  }

  get acts() {
    return (this.#acts ??= findActs(this.#page));
  }
  get dates() {
    return (this.#dates ??= findDates(this.#page));
  }
  get durations() {
    return (this.#durations ??= findDurations(this.#page));
  }
  get places() {
    return (this.#places ??= findPlaces(this.#page));
  }
  get venues() {
    return (this.#venues ??= findVenues(this.#page));
  }
  get onlines() {
    return (this.#onlines ??= findOnline(this.#page));
  }
  get counts() {
    return (this.#counts ??= findCounts(this.#page));
  }
  get groups() {
    return (this.#groups ??= findGroups(this.#page));
  }
  get roles() {
    return (this.#roles ??= [...findRoles(this.#page), ...findFunders(this.#page)].sort(
      (a, b) => a.start - b.start || a.end - b.end,
    ));
  }
  get programmes() {
    return (this.#programmes ??= findProgrammes(this.#page));
  }

  namesOrganizer(sentence: number): boolean {
    let known = this.#organized.get(sentence);
    if (known === undefined) {
      known = namesOrganizer(this.#page, sentence);
      this.#organized.set(sentence, known);
    }
    return known;
  }
}

/** The finds of a page. Happenings come first: a page on which nothing is held or done has no event, and nothing else is looked for. */
export function findAll(page: Page): PageFinds | null {
  const happenings = [...findHappenings(page), ...findVerbHappenings(page)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const finds = new AskedFinds(page, happenings);
  return happenings.length === 0 && finds.acts.length === 0 ? null : finds;
}
