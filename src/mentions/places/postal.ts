// American addresses, "2003 Mill Road Alder, Virginia 22314", wherever they stand: a letterhead's or a foot's say where a page is at home.

import { matchesIn } from '../../text/matches.js';
import { type State, stateOf } from '../../vocab/places.js';

/** A state and a postal code: ", MT 59755", " Virginia 22314". */
const STATE_CODE = /(?:,|(?<=[a-z])) {1,3}([A-Z]{2}|[A-Z][a-z]{3,12}(?: [A-Z][a-z]{3,9})?)\.?,? {1,3}\d{5}\b/g;
const NAME_END = /(?:\p{Lu}[\p{L}'.-]{1,20} ){0,2}\p{Lu}[\p{L}'.-]{1,20}$/u;
/** The longest name of a town looked for. */
const NAME_REACH = 60;

/** The towns of such addresses with their states; of "Mill Road Alder" each ending, for where the street stops cannot be told. */
export function postalTowns(view: string): { readonly town: string; readonly state: State }[] {
  const towns: { readonly town: string; readonly state: State }[] = [];
  for (const match of matchesIn(STATE_CODE, view)) {
    const state = stateOf(match[1] ?? '');
    const name = NAME_END.exec(view.slice(Math.max(0, match.index - NAME_REACH), match.index))?.[0];
    if (state?.country !== 'US' || name === undefined) continue;
    const words = name.split(' ');
    for (let count = 1; count <= words.length; count++) towns.push({ town: words.slice(-count).join(' '), state });
  }
  return towns;
}
