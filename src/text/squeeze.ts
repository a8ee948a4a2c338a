// A text with every run of white space as one space, and the way back: "funded  by" is matched as "funded by".

export interface Squeezed {
  readonly text: string;
  /** The offset in the original of the unit at `index` of `text`; of one past the last unit, one past the original's last. */
  readonly at: (index: number) => number;
}

const RUN = /\s{2,}/;

/** Squeezes white space. A text without a run of it is given back as it is. */
export function squeeze(text: string): Squeezed {
  if (!RUN.test(text)) return { text, at: (index) => index };
  const offsets: number[] = [];
  let squeezed = '';
  let gap = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    const space = unit === ' ' || unit === '\n';
    if (space && gap) continue;
    gap = space;
    offsets.push(i);
    squeezed += unit;
  }
  return { text: squeezed, at: (index) => offsets[index] ?? text.length };
}

/** A text with every run of white space as one space: a name, or words that a pattern is tried on. Most are so already. */
export const flatten = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text);

const UNEVEN = /\s\s|[^\S ]/;
