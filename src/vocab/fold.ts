// One form for all spellings of a name: "Cox's Bāzār" and "COX’S BAZAR" are both "coxs bazar".

import { remembered } from '../text/remembered.js';

const LETTERS: Readonly<Record<string, string>> = {
  'ß': 'ss', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ð': 'd', 'ı': 'i', 'æ': 'ae', 'œ': 'oe', 'þ': 'th', 'ə': 'e', 'ħ': 'h',
};
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;
const SHORTENED = /\bsaint|^fort |^mount /;

/**
 * A name in lower case without marks; apostrophes vanish, other punctuation becomes one space; "Saint", "Fort" and
 * "Mount" take their short forms. `src/tools/build-gazetteer.mjs` folds its keys the same way.
 */
export const foldName = remembered((name: string): string => {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower) && !SHORTENED.test(lower)) return lower;
  return lower.normalize('NFKD')
    .replace(/\p{M}/gu, '').replace(/[ßøłđðıæœþəħ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’‘ʻʼ`´ʿʾ]/g, '').replace(/[^a-z0-9]+/g, ' ').trim()
    .replace(/\bsainte?\b/g, (word) => (word === 'saint' ? 'st' : 'ste')).replace(/^fort /, 'ft ').replace(/^mount /, 'mt ');
});
