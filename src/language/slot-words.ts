// What the readers of slots share: words that lead names in, names by where they begin and end, a body's part with its whole.
import type { Name } from './names/name.js';
import type { Reading } from './reading.js';
import type { Token } from './tokens.js';

/** What fills a slot: names, or words that stand for a name given elsewhere. */
export interface Filler {
  readonly names: readonly Name[];
  /** "it", "the ministry", "his office": to be resolved from what was said before; null where names were read. */
  readonly stands: { readonly word: string; readonly from: number; readonly to: number } | null;
  /** One past the last token of the filler. */
  readonly to: number;
}

export const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/));

/** Words that may stand between a cue and the first name: "by experts from the", "with its local partner". */
export const LEAD_IN = words(`
the a an its their our his her both local international national regional main long-time long-standing key strategic implementing technical lead
partner partners non-profit nonprofit ngo ngos organization organizations organisation organisations group groups bodies entities clubs businesses companies agency agencies charity charities network networks
people friends colleagues experts expert personnel staff researchers scientists volunteers academics lecturers members member team teams trainers specialists officials representatives colleagues instructors facilitators officers
from of at new newly formed established leading private public state federal provincial several various other respective sister global human
rights development media law insurance telecom mobile software construction youth women's women civil society research company firm consultancy foundation project programme program two three four five
joint common host hosts organisers organizers donor donors with by including namely such as like and city county district municipal regional
based paris-based london-based washington-based geneva-based us-based uk-based germany-based non-governmental intergovernmental intergovernmental
coordinator coordinators co-ordinator consortium humanitarian legal health education governmental governments institution institutions university universities ministry ministries government department departments office
`);

export const CONNECT = /^(?:,|and|&|\/|;)$/;

/** Bodies and people that are meant without being named. */
export const UNNAMED =
  /^(?:partners|stakeholders|organi[sz]ations|agencies|institutions|groups|bodies|authorities|actors|leaders|ngos|csos|companies|associations|communities|societies|society|government|governments|ministries|departments|universities|schools|volunteers|members|experts|others|donors|sponsors|supporters|community|friends|neighbou?rs|residents|families|allies|representatives|officials|staff|students|employees|teachers|parents)$/;

export const STANDS = /^(?:it|they|he|she|we|which|who|that)$/;
export const SHORT_HEADS = words(`
ministry department embassy consulate mission delegation government commission committee council agency authority office organization organisation university college
campus institute foundation association federation union society centre center network company firm bank museum library hospital newspaper bureau secretariat senator congressman congresswoman minister
governor mayor school academy party court police fund alliance coalition group club chamber team project programme program
`);

export const PREPOSITION =
  /^(?:of|in|at|with|for|from|by|to|under|on|against|into|between|among|through|thru|via|during|after|before|near|outside|alongside|including|like|as|than|about)$/;

export const nameStartingAt = (names: readonly Name[], token: number): Name | null => {
  for (const name of names) {
    if (name.from === token) return name;
    if (name.from > token) return null;
  }
  return null;
};

export const nameEndingAt = (names: readonly Name[], to: number): Name | null => {
  for (const name of names) {
    if (name.to === to) return name;
    if (name.from >= to) return null;
  }
  return null;
};

export const PART_OF = /^(?:section|chapter|branch|division|affiliate|office)$/;

/** "the Lind chapter of the Rotary Club", "Arden student branch of ABC": one name, with the body that it is part of. */
export function withParent(reading: Reading, name: Name): Name {
  const { tokens, names } = reading;
  if (name.class === 'person') return withOffice(tokens, name);
  let at = name.to;
  if (tokens[at]?.shape === 'lower' && PART_OF.test(tokens[at + 1]?.lower ?? '')) at++;
  if (!PART_OF.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'of') return name;
  const parent = nameStartingAt(names, tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2);
  if (!parent || (parent.class !== 'body' && parent.class !== 'acronym')) return name;
  const text = tokens
    .slice(name.from, parent.to)
    .map((token) => token.text)
    .join(' ')
    .replace(/ (?=[,)]|'s)/g, '');
  return { ...parent, from: name.from, start: name.start, text, class: 'body', aliases: [] };
}

/** "the office of Congresswoman Mara Lind": the body, not the person. */
function withOffice(tokens: readonly Token[], name: Name): Name {
  const from = name.from - 2;
  if (tokens[from]?.lower !== 'office' || tokens[from + 1]?.lower !== 'of') return name;
  const text = tokens
    .slice(from, name.to)
    .map((token) => token.text)
    .join(' ');
  return { ...name, from, start: (tokens[from] as Token).start, text, class: 'body', aliases: [], affiliation: null };
}

/** True where only a prepositional phrase stands before token `at`: "With the generous support of the", "In partnership with". */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  if (
    !/^(?:with|in|through|under|thanks|together|jointly|alongside|supported|funded|financed|sponsored|by|at|on|upon|during|before|after|following|prior|ahead|within|as)$/.test(
      tokens[0]?.lower ?? '',
    ) ||
    at > 9
  )
    return false;
  for (let i = 1; i < at; i++) if ((tokens[i] as Token).shape !== 'lower') return false;
  return true;
}

/** Of the names behind an opening phrase, the index of the first that is the sentence's subject; 0 where no comma parts them. */
export function subjectOf(tokens: readonly Token[], list: readonly Name[]): number {
  let first = 0;
  let joined = false;
  for (let i = 1; i < list.length; i++) {
    const between = tokens.slice((list[i - 1] as Name).to, (list[i] as Name).from).map((token) => token.lower);
    const and = between.some((word) => word === 'and' || word === '&');
    if (between.includes(',') && !and) {
      if (joined) return i;
      if (first === 0) first = i;
    }
    if (and) joined = true;
  }
  return first;
}
