// Which event a stretch of text speaks of: the one named in its sentence, else the one carried over from before.
import type { HappeningMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import { type Span, within } from '../text/span.js';
import type { Draft } from './draft.js';

/** How a fact is tied to an event, by the words between them. */
export interface Tie {
  readonly draft: Draft;
  /** The telling in the same sentence, or null where the event is carried over. */
  readonly telling: HappeningMention | null;
  /** Code units between fact and telling; 0 where carried over. */
  readonly distance: number;
}

/** A pronoun as subject at the head of a sentence. */
const PRONOUN =
  /^["'( ]{0,2}(?:It|This|They|That)\s(?:is|was|were|are|will|has|had|have|takes?|took|ran|runs|opens?|opened|starts?|started|begins?|began|lasts?|lasted|ended|concluded|brought|gathered|drew|comes|came|follows?|followed|would)\b/;

/** What is said of several events stands so far from each, in code units. */
const SHARED = 150;

/** How far a new clause is looked for between a fact and an event. */
const CLAUSE_REACH = 600;
/** Of a sentence with more tellings than this, those nearest to the find are weighed. */
const NEAREST = 12;

/** The tellings about `at`: all of them, or the nearest of very many; they are in text order. */
function around<T extends { readonly telling: Span }>(list: readonly T[], at: number): readonly T[] {
  if (list.length <= NEAREST) return list;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as T).telling.start < at) low = middle + 1;
    else high = middle;
  }
  return list.slice(Math.max(0, low - NEAREST / 2), low + NEAREST / 2);
}

/** Answers, for any find of the page, which event it stands with. */
export class Focus {
  private readonly bySentence = new Map<number, { draft: Draft; telling: HappeningMention }[]>();

  constructor(
    private readonly page: Page,
    private readonly drafts: readonly Draft[],
  ) {
    for (const draft of drafts) {
      for (const telling of draft.shared && draft === drafts[0] ? [...draft.tellings, draft.shared] : draft.tellings) {
        const list = this.bySentence.get(telling.sentence) ?? [];
        list.push({ draft, telling });
        this.bySentence.set(telling.sentence, list);
      }
    }
    for (const list of this.bySentence.values())
      if (list.length > NEAREST) list.sort((a, b) => a.telling.start - b.telling.start);
  }

  /** The event that the sentence of `find` speaks of; null where it speaks of none and none is carried over. */
  of(find: Span & { readonly sentence: number }): Tie | null {
    const owner = this.drafts.find((draft) => draft.own?.some((own) => within(find, own)));
    if (owner) return { draft: owner, telling: owner.tellings[0] ?? null, distance: 0 };
    const here = this.bySentence.get(find.sentence);
    if (here) {
      let best: { draft: Draft; telling: HappeningMention; distance: number } | null = null;
      for (const { draft, telling } of around(here, find.start)) {
        let distance =
          find.start >= telling.end
            ? find.start - telling.end
            : telling.phrase.start >= find.end
              ? telling.phrase.start - find.end
              : 0;
        if (best && distance >= best.distance) continue;
        // A new clause between them, or the fact before the event's words, ties less.
        const from = Math.min(find.end, telling.end);
        const between = this.page.view.slice(
          from,
          Math.min(Math.max(find.start, telling.phrase.start), from + CLAUSE_REACH),
        );
        if (/[;]|,\s(?:while|whereas|which\sfollowed|after)\s/.test(between)) distance += 60;
        if (find.start < telling.phrase.start) distance += 12;
        if (!best || distance < best.distance) best = { draft, telling, distance };
      }
      return best;
    }
    const spoken = this.pronoun(find.sentence);
    if (spoken) return { ...spoken, distance: find.start - (this.page.sentences[find.sentence]?.start ?? find.start) };
    const draft = this.carried(find.sentence);
    return draft ? { draft, telling: null, distance: 0 } : null;
  }

  /** "It is set for Wednesday at the Regency Hotel": the event told in the sentence before, where a pronoun goes on with it. */
  private pronoun(index: number): { draft: Draft; telling: HappeningMention } | null {
    const { sentences, view } = this.page;
    const sentence = sentences[index];
    const before = sentences[index - 1];
    if (
      !sentence ||
      !before ||
      sentence.paragraph - before.paragraph > 1 ||
      !PRONOUN.test(view.slice(sentence.start, sentence.start + 30))
    )
      return null;
    return this.bySentence.get(index - 1)?.at(-1) ?? null;
  }

  /** The tie of `find` to `draft`, null where it stands with another event. Facts shared by several events tie to each of them. */
  for(find: Span & { readonly sentence: number }, draft: Draft): Tie | null {
    if (draft.own?.some((own) => within(find, own))) return { draft, telling: draft.tellings[0] ?? null, distance: 0 };
    const tie = this.of(find);
    if (tie && tie.draft === draft && (tie.telling || !draft.shared)) return tie;
    // What the plural or the headline says of "two trainings" is said of each.
    const shared = draft.shared;
    return shared && (find.sentence === shared.sentence || this.page.sentences[find.sentence]?.zone === 'headline')
      ? { draft, telling: shared, distance: SHARED }
      : tie && tie.draft === draft
        ? tie
        : null;
  }

  /** The events of the page. */
  get all(): readonly Draft[] {
    return this.drafts;
  }

  /** Tellings of any event in the sentence. */
  in(sentence: number): readonly { draft: Draft; telling: HappeningMention }[] {
    return this.bySentence.get(sentence) ?? [];
  }

  /** The event that a sentence without one goes on with: the one before it in its paragraph, else the release's own. */
  private carried(index: number): Draft | null {
    const { sentences } = this.page;
    const sentence = sentences[index];
    if (!sentence) return this.drafts[0] ?? null;
    for (let i = index - 1; i >= 0 && i >= index - 2; i--) {
      const before = sentences[i];
      if (!before || before.paragraph !== sentence.paragraph) break;
      const here = this.bySentence.get(i);
      if (!here) continue;
      const last = here.at(-1) as { draft: Draft };
      if (last.draft.main) return last.draft;
      // An earlier or coming event is carried on by a pronoun or the like only.
      const opening = this.page.view.slice(sentence.start, sentence.start + 24);
      if (
        /^(?:It|That|This|There|The\s(?:event|session|workshop|meeting|conference|training|course|first|second))\b/.test(
          opening,
        )
      )
        return last.draft;
      break;
    }
    return this.drafts.find((draft) => draft.main) ?? null;
  }
}
