// The order of paths: by code point, the same on every machine and in every locale.

/** Where the UTF-16 units of a surrogate pair sort among code points: above everything else. */
const rank = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);

/** Compares two strings by code point. (`<` compares UTF-16 units, which puts U+FF0E after an emoji.) */
export function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const left = a.charCodeAt(i);
    const right = b.charCodeAt(i);
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}
