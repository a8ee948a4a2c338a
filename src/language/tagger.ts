// The one doorway to compromise: tagged words of a single sentence, and whether a name is a person's.
// compromise is loaded at the first question, not at start-up, and each sentence is tagged at most once.
import { createRequire } from 'node:module';

/** A word of a sentence; offsets count from the sentence's first unit. */
export interface TaggedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tags: ReadonlySet<string>;
}

interface Term {
  text: string;
  tags: string[];
  offset: { start: number; length: number };
}
type Tagger = (text: string) => { json(options: object): { terms: Term[] }[]; has(tag: string): boolean };

let loaded: Tagger | null = null;
/** `require` takes compromise's one-file build: half the load time of its modules, and it works the same from a bundle. */
const tagger = (): Tagger => {
  loaded ??= createRequire(import.meta.url)('compromise/two') as Tagger;
  return loaded;
};

/** Remembered answers; the oldest go when there are more. */
const REMEMBERED = 500;
const sentences = new Map<string, readonly TaggedWord[]>();

/** Words of one sentence with compromise's tags ("Person", "FirstName", "Verb"). Whatever the sentence opens with, offsets are those of `text`. */
export function tagSentence(text: string): readonly TaggedWord[] {
  const known = sentences.get(text);
  if (known) return known;
  const tagged: TaggedWord[] = [];
  let from = 0;
  for (const part of tagger()(text).json({ offset: true, terms: { tags: true, offset: true } })) {
    for (const term of part.terms) {
      // Sentence offsets are wrong after an opening quote or bullet; a word is looked up where the last one ended.
      const at = text.indexOf(term.text, from);
      if (term.text === '' || at < 0) continue;
      from = at + term.text.length;
      tagged.push({ text: term.text, start: at, end: from, tags: new Set(term.tags) });
    }
  }
  if (sentences.size >= REMEMBERED) sentences.delete(sentences.keys().next().value as string);
  sentences.set(text, tagged);
  return tagged;
}
