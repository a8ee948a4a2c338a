// Answers that are given again: releases say the same names over and over.

/** So many answers are kept; then all are forgotten, which costs less than telling the old ones from the new. */
const MOST = 4000;
/** Longer texts come once. */
const LONGEST = 60;

/** A function of a text, alone of it, that remembers what it said. */
export function remembered(answer: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const said = ownCopy(answer(text));
    if (text.length > LONGEST) return said;
    if (known.size >= MOST) known.clear();
    known.set(ownCopy(text), said);
    return said;
  };
}

/** V8 keeps a release in memory as long as any slice of it; this one has letters of its own. */
export const ownCopy = (text: string): string => ` ${text}`.slice(1);
