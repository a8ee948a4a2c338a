// Venues: "at the Serena Hotel", "hosted at X", "WHERE: Holiday Inn Select, 1385 Lenoir Rhyne Boulevard".
import type { VenueMention } from '../mention.js';
import type { Page } from '../page.js';

export function findVenues(_page: Page): VenueMention[] { return []; }
