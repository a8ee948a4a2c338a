// Letters for the finders. `\p{Lu}` stands for some 650 ranges, and V8 works through them each time it compiles a pattern.
// The finders read English, which is written in Latin letters: in the bundles, and in the tests alike, their patterns say
// these alone. `[^\p{L}]` stays what it is: names in other alphabets are kept apart by their letters.
import { createRequire } from 'node:module';

/** Sources whose patterns run on English text alone; what tells languages apart reads every alphabet. */
export const FINDERS = /[\\/]src[\\/](?:mentions|events)[\\/].*\.ts$/;

/** Blocks of Latin script: to Latin Extended-B, marks that are set on letters, Latin Extended Additional (Vietnamese). */
const LATIN = [
  [0x00, 0x24f],
  [0x300, 0x36f],
  [0x1e00, 0x1eff],
];

/** The members of a property in Latin script, as they stand in a class. */
function membersOf(property) {
  const is = new RegExp(`\\p{${property}}`, 'u');
  const letter = (code) => String.fromCharCode(code);
  const runs = [];
  for (const [first, last] of LATIN) {
    let start = -1;
    for (let code = first; code <= last + 1; code++) {
      const member = code <= last && is.test(letter(code));
      if (member && start < 0) start = code;
      if (member || start < 0) continue;
      runs.push(start === code - 1 ? letter(start) : `${letter(start)}-${letter(code - 1)}`);
      start = -1;
    }
  }
  return runs.join('');
}

const CLASSES = Object.fromEntries(['L', 'Lu', 'Ll', 'N', 'M'].map((property) => [property, membersOf(property)]));

/**
 * A pattern, or a piece of one, with Latin letters for those of Unicode.
 * @param {string} piece as it stands in the source
 * @param {number} backslashes that write one there: 1 in a literal, 2 in a string
 * @param {{ inside: boolean, negated: boolean }} state of the class at hand, for a piece that goes on in another
 */
function inLatin(piece, backslashes, state) {
  let result = '';
  for (let i = 0; i < piece.length; ) {
    const { inside, negated } = state;
    const char = piece[i];
    if (char === '\\') {
      // "\n" in a string is its own affair.
      const slashes = piece[i + 1] === '\\' ? backslashes : 1;
      const rest = piece.slice(i + slashes);
      const [escaped, property] = /^p\{(\w+)\}/.exec(rest) ?? [rest[0] ?? ''];
      const members = negated ? undefined : CLASSES[property];
      result += members ? (inside ? members : `[${members}]`) : piece.slice(i, i + slashes) + escaped;
      i += slashes + escaped.length;
      continue;
    }
    if (char === '[' && !inside) Object.assign(state, { inside: true, negated: piece[i + 1] === '^' });
    else if (char === ']') Object.assign(state, { inside: false, negated: false });
    result += char;
    i++;
  }
  return result;
}

/** The source of a finder with Latin letters in its patterns. */
export function withLatinLetters(path, source) {
  if (!source.includes('\\p{')) return source;
  const { parseSync } = createRequire(import.meta.url)('oxc-parser');
  const edits = [];
  const change = ({ start, end }, backslashes, state) => {
    const piece = source.slice(start, end);
    // A piece that is all letters may stand inside a class or outside.
    if (/^['`]?(?:\\{1,2}p\{\w+\})+['`]?$/.test(piece)) return;
    edits.push({ start, end, text: inLatin(piece, backslashes, state) });
  };
  const visit = (node, raw) => {
    if (Array.isArray(node)) for (const one of node) visit(one, false);
    if (!node || typeof node !== 'object' || Array.isArray(node)) return;
    const state = { inside: false, negated: false };
    if (node.type === 'Literal' && node.regex) change(node, 1, state);
    else if (node.type === 'Literal' && typeof node.value === 'string') change(node, 2, state);
    else if (node.type === 'TemplateLiteral') for (const quasi of node.quasis) change(quasi, raw ? 1 : 2, state);
    for (const [key, inner] of Object.entries(node)) {
      if (key !== 'quasis') visit(inner, node.type === 'TaggedTemplateExpression');
    }
  };
  visit(parseSync(path, source).program, false);
  return edits
    .filter(({ start, end, text }) => text !== source.slice(start, end))
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source);
}

/** The same for vitest, so that the tests run what is shipped. */
export const latinLetters = {
  name: 'latin-letters',
  enforce: 'pre',
  transform: (source, id) => (FINDERS.test(id) ? withLatinLetters(id, source) : null),
};
