// Which event a fact speaks of: every event of the page is weighed by the words between the two, the heaviest has it.
import type { HappeningMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import { type Span, within } from '../text/span.js';
import { type Ground, pointsOf } from './attachment.js';
import type { Draft } from './draft.js';

/** How a fact is tied to an event, by the words between them. */
export interface Tie {
  readonly draft: Draft;
  /** The telling in the same sentence, or in the one that a pronoun goes on with; null where the event is carried over. */
  readonly telling: HappeningMention | null;
  /** Code units between fact and telling, a new clause counted as some more; 0 where carried over. */
  readonly distance: number;
  /** What speaks for the event and against it. */
  readonly grounds: readonly Ground[];
}

/** A pronoun as subject at the head of a sentence. */
const PRONOUN =
  /^["'( ]{0,2}(?:It|This|They|That)\s(?:is|was|were|are|will|has|had|have|takes?|took|ran|runs|opens?|opened|starts?|started|begins?|began|lasts?|lasted|ended|concluded|brought|gathered|drew|comes|came|follows?|followed|would)\b/;
/** Other openings that go on with the event told last. */
const RESUMES =
  /^(?:It|That|This|There|The\s(?:event|session|workshop|meeting|conference|training|course|first|second))\b/;

/** What is said of several events stands so far from each, in code units. */
const SHARED = 150;
/** How far a new clause is looked for between a fact and an event. */
const CLAUSE_REACH = 600;
const CLAUSE = /[;]|,\s(?:while|whereas|which\sfollowed|after)\s/;
/** "the first in Khartoum in March, the second in Wad Medani": an ordinal opens its own item of the list. */
const ITEM = /^\s?(?:[,;]|and\b|while\b)/;
/** What a new clause, and standing before the event's words, add to the distance, in code units. */
const CLAUSE_WIDTH = 60;
const BEFORE_WIDTH = 12;
/** The joint of two clauses, right before the second one's subject, and the verb behind it. */
const JOINT = /(?:\b(?:and|but|while|whereas)|[,;])\s$/;
const PREDICATE =
  /^\s(?:(?:of|on|for)\s\w+\s)?(?:is|are|was|were|will|has|have|had|took|takes|followed|follows|began|begins|starts?|opened|opens)\b/;
/** How many clauses such a joint counts for. */
const PARTED = 4;
/** Of a sentence with more tellings than this, those nearest to the find are weighed. */
const NEAREST = 12;
/** Sentences over which an event is carried within its paragraph. */
const CARRIED = 2;

type Find = Span & { readonly sentence: number };
interface Told {
  readonly draft: Draft;
  readonly telling: HappeningMention;
}

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
  private readonly bySentence = new Map<number, Told[]>();
  private readonly ties = new Map<string, Tie | null>();
  private readonly firstMain: Draft | null;

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
    this.firstMain = drafts.find((draft) => draft.main) ?? null;
  }

  /** The event that the find speaks of; null where its sentence speaks of none and none is carried over. */
  of(find: Find): Tie | null {
    const key = `${find.start} ${find.end}`;
    let tie = this.ties.get(key);
    if (tie === undefined) {
      tie = this.weigh(find);
      this.ties.set(key, tie);
    }
    return tie;
  }

  /** The tie of `find` to `draft`, null where it stands with another event. Facts shared by several events tie to each of them. */
  for(find: Find, draft: Draft): Tie | null {
    if (draft.own?.some((own) => within(find, own))) return ownTie(draft);
    const tie = this.of(find);
    if (tie && tie.draft === draft && (tie.telling || !draft.shared)) return tie;
    // What the plural or the headline says of "two trainings" is said of each.
    const shared = draft.shared;
    return shared && (find.sentence === shared.sentence || this.page.sentences[find.sentence]?.zone === 'headline')
      ? { draft, telling: shared, distance: SHARED, grounds: [{ reason: 'shared', amount: 1 }] }
      : tie && tie.draft === draft
        ? tie
        : null;
  }

  /** The events of the page. */
  get all(): readonly Draft[] {
    return this.drafts;
  }

  /** Tellings of any event in the sentence. */
  in(sentence: number): readonly Told[] {
    return this.bySentence.get(sentence) ?? [];
  }

  private weigh(find: Find): Tie | null {
    const owner = this.drafts.find((draft) => draft.own?.some((own) => within(find, own)));
    if (owner) return ownTie(owner);
    let best: Tie | null = null;
    let most = 0;
    for (const tie of [...this.told(find), ...this.carried(find)]) {
      const points = pointsOf(tie.grounds);
      if (best && points <= most) continue;
      best = tie;
      most = points;
    }
    return best;
  }

  /** The events that the find's own sentence tells of. */
  private told(find: Find): Tie[] {
    const here = this.bySentence.get(find.sentence);
    if (!here) return [];
    return around(here, find.start).map(({ draft, telling }) => {
      const gap =
        find.start >= telling.end
          ? find.start - telling.end
          : telling.phrase.start >= find.end
            ? telling.phrase.start - find.end
            : 0;
      const from = Math.min(find.end, telling.end);
      const between = this.page.view.slice(
        from,
        Math.min(Math.max(find.start, telling.phrase.start), from + CLAUSE_REACH),
      );
      const before = find.start < telling.phrase.start;
      // "Since the summit is held on 5 May, this workshop ...": the comma parts the day from what follows.
      const second = before && here.some((other) => other.draft !== draft && other.telling.end <= find.start);
      const opens = second && between.includes(',');
      // "One was held in Osh on 3 May and another will take place ...": what stands before the joint is the first one's
      const parted =
        second && JOINT.test(between) && PREDICATE.test(this.page.view.slice(telling.end, telling.end + 30));
      const clause =
        opens || CLAUSE.test(between) || (before && telling.rule === 'happenings/ellipsis' && ITEM.test(between));
      const grounds: Ground[] = [
        { reason: 'sentence', amount: 1 },
        { reason: 'distance', amount: gap / 100 },
      ];
      if (clause || parted) grounds.push({ reason: 'clause', amount: parted ? PARTED : 1 });
      // "a ceremony for its course on 3 May": the day is that of what was held.
      if (
        !before &&
        here.some((other) => other.draft !== draft && isComplement(this.page.view, other.telling, telling))
      )
        grounds.push({ reason: 'complement', amount: 1 });
      if (before) grounds.push({ reason: 'before', amount: 1 });
      return {
        draft,
        telling,
        distance: gap + (clause || parted ? CLAUSE_WIDTH : 0) + (before ? BEFORE_WIDTH : 0),
        grounds,
      };
    });
  }

  /** Every event as one that the sentence goes on with; those that nothing but the page speaks for are the release's own. */
  private carried(find: Find): Tie[] {
    const { sentences, view } = this.page;
    const sentence = sentences[find.sentence];
    const opening = sentence ? view.slice(sentence.start, sentence.start + 30) : '';
    const last = this.bySentence.get(find.sentence - 1)?.at(-1) ?? null;
    const spoken = last !== null && this.goesOn(find.sentence) && PRONOUN.test(opening) ? last : null;
    const inParagraph = this.lastInParagraph(find.sentence);
    const ties: Tie[] = [];
    for (const draft of this.drafts) {
      const grounds: Ground[] = [];
      const isSpoken = spoken?.draft === draft;
      if (isSpoken) grounds.push({ reason: 'pronoun', amount: 1 });
      if (inParagraph?.draft === draft) {
        grounds.push({ reason: 'paragraph', amount: 1 });
        if (RESUMES.test(opening)) grounds.push({ reason: 'resumes', amount: 1 });
      }
      const above = sentences[find.sentence - 1];
      if (
        last?.draft === draft &&
        sentence &&
        above &&
        (above.zone === 'subhead' || above.zone === 'list' || sentence.zone === 'list')
      )
        grounds.push({ reason: 'heading', amount: 1 });
      if (grounds.length === 0 && !draft.main) continue;
      if (draft.main) grounds.push({ reason: 'main', amount: 1 });
      if (draft === this.firstMain) grounds.push({ reason: 'first', amount: 1 });
      ties.push({
        draft,
        telling: isSpoken ? spoken.telling : null,
        distance: isSpoken ? find.start - (sentence?.start ?? find.start) : 0,
        grounds,
      });
    }
    return ties;
  }

  /** True of a sentence that stands in the paragraph of the one before it, or in the next. */
  private goesOn(index: number): boolean {
    const { sentences } = this.page;
    const sentence = sentences[index];
    const before = sentences[index - 1];
    return sentence !== undefined && before !== undefined && sentence.paragraph - before.paragraph <= 1;
  }

  /** The event told last in the paragraph, a few sentences before. */
  private lastInParagraph(index: number): Told | null {
    const { sentences } = this.page;
    const sentence = sentences[index];
    if (!sentence) return null;
    for (let i = index - 1; i >= 0 && i >= index - CARRIED; i--) {
      if (sentences[i]?.paragraph !== sentence.paragraph) break;
      const here = this.bySentence.get(i);
      if (here) return here.at(-1) ?? null;
    }
    return null;
  }
}

/** True where the second happening says what the first, told with a verb, is for or of. */
const isComplement = (view: string, first: HappeningMention, second: HappeningMention): boolean =>
  first.licence >= 2 &&
  first.end < second.phrase.start &&
  second.phrase.start - first.end < 12 &&
  /^\s(?:for|of|under|within)\s$/.test(view.slice(first.end, second.phrase.start));

const ownTie = (draft: Draft): Tie => ({
  draft,
  telling: draft.tellings[0] ?? null,
  distance: 0,
  grounds: [{ reason: 'own', amount: 1 }],
});
