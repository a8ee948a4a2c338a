// Whether the text is written in the style of the United States, where 03/04/2014 is the fourth of March.
import { matchesOf } from '../text/matches.js';

const STATE =
  '(?:Ala|Alaska|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Idaho|Ill|Ind|Iowa|Kan|Ky|La|Maine|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\\.H|N\\.J|N\\.M|N\\.Y|N\\.C|N\\.D|Ohio|Okla|Ore|Pa|R\\.I|S\\.C|S\\.D|Tenn|Texas|Utah|Vt|Va|Wash|W\\.Va|Wis|Wyo|Alabama|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Illinois|Indiana|Kansas|Kentucky|Louisiana|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Vermont|Virginia|West Virginia|Wisconsin|Wyoming)';
const POSTAL =
  '(?:AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY|DC)';
/** Each mark is worth a point: a town and its state, a member of Congress with party and state, a US phone number, the White House. */
const MARKS = new RegExp(
  `, ${STATE}\\b|, ${POSTAL}\\b(?! ?\\p{Ll})|\\((?:R|D|I|ID)-[A-Z]|\\b(?:Sens?|Reps?)\\. [A-Z]|\\bU\\.? ?S\\.? {1,2}(?:Senator|Sen\\b|Rep\\b|Congress|House of|Department|Army)|Washington,? {1,2}D\\.? ?C|\\(?\\b\\d{3}[)./-]{1,2} ?\\d{3}[-.]\\d{4}\\b|White House|\\b(?:Congressman|Congresswoman)\\b`,
  'gu',
);
const ABROAD = /\b(?:Tel\.? ?:? ?\(?\+(?!1\b)\d|programme|organis(?:ed|ation)|centre\b)/g;
/** Looked at: the marks of the first stretch decide. */
const LOOKED_AT = 6000;
const ENOUGH = 2;

/** True where at least two marks of US style stand, more than there are of another style. */
export function isAmerican(view: string): boolean {
  const text = view.slice(0, LOOKED_AT);
  let score = 0;
  for (const _ of matchesOf(MARKS, text)) score++;
  if (score < ENOUGH) return false;
  for (const _ of matchesOf(ABROAD, text)) score--;
  return score >= ENOUGH;
}
