// Counts of one sentence or page put together: a total with its parts, parts without a total, bullet lines.
import { readNumbers } from '../../text/numbers.js';
import { ABSURD, type Candidate, CHANNEL, ELLIPSIS, flat, type HeadCount, type Part, SEX } from './candidate.js';

/** Joins counts of one sentence: a total with its parts, or parts without a total. */
export function joinCandidates(view: string, candidates: Candidate[]): HeadCount[] {
  const found: HeadCount[] = [];
  for (let index = 0; index < candidates.length; index++) {
    const head = candidates[index] as Candidate;
    if (head.use === 'organisations') {
      found.push(single(view, head));
      continue;
    }
    const parts: Candidate[] = [];
    let stop = head.end;
    // "45 participants and 5 facilitators": who comes beside the participants is no part of them.
    const beside = candidates[index + 1];
    if (
      beside &&
      head.people &&
      isWhole(head) &&
      beside.people?.head !== head.people.head &&
      !beside.inside &&
      !(beside.people && SEX.test(beside.people.head)) &&
      /^\s?,?\s?(?:and|&|as well as|along with|together with|plus|alongside)\s[^.;:]{0,30}$/i.test(
        flat(view.slice(Math.min(stop, beside.start), beside.start)),
      )
    ) {
      found.push(single(view, head));
      continue;
    }
    // "Two officers from Lind were among the 26 who attended"
    if (
      beside?.people &&
      head.people &&
      beside.number.value > head.number.value &&
      AMONG_THE.test(flat(view.slice(Math.min(stop, beside.start), beside.start)))
    ) {
      found.push({ ...single(view, beside), start: head.start, breakdown: [partOf(view, head)] });
      index++;
      continue;
    }
    const third = candidates[index + 2];
    // "29 participants from 26 countries as well as 2 participants from the agency"
    if (
      beside?.use === 'organisations' &&
      third?.people &&
      third.people.head === head.people?.head &&
      /^\sfrom\s$/.test(flat(view.slice(head.end, beside.start))) &&
      /^\s?,?\s(?:and|as well as|plus|along with|together with)\s(?:another |a further )?$/i.test(
        flat(view.slice(beside.end, Math.max(beside.end, third.start))),
      )
    ) {
      const whole = { ...head, end: beside.end, people: { ...head.people, end: beside.end } };
      found.push(...together(view, whole, [third]));
      index += 2;
      continue;
    }
    while (index + 1 < candidates.length) {
      const next = candidates[index + 1] as Candidate;
      if (next.use === 'organisations' || !isJoined(view, head, parts.at(-1) ?? head, next, stop)) break;
      parts.push(next);
      stop = next.end;
      index++;
    }
    found.push(...(parts.length === 0 ? [single(view, head)] : together(view, head, parts)));
  }
  return found;
}

const AMONG_THE = /^\s(?:were|are|was|is)\s(?:also\s)?(?:among|amongst)\s(?:the|some|about|over|more than)\s$/i;

/** True where `next` stands in one row with what went before: only "and", a comma, a bracket between. */
function isJoined(view: string, head: Candidate, last: Candidate, next: Candidate, stop: number): boolean {
  const between = flat(view.slice(Math.min(stop, next.start), next.start));
  if (between.length > 120) return false;
  if (next.rule === ELLIPSIS) return true;
  // "31 participants registered, of whom 20 were able to join"
  if (
    /^[^.;]{0,12}\b(?:registered|signed up|applied|were invited|enrolled)\b/.test(between) &&
    next.rule === 'counts/bare-attended'
  )
    return false;
  if (
    /^(?: (?:trained|attending|participating|present|invited))?[\s,;]{0,4}(?:(?:and|&|as well as|along with|together with|plus|also|\/|or|while|alongside)\s{1,2})?(?:(?:a further|another|an additional|also|additional|the|other)\s)?[\s(]{0,2}$/i.test(
      between,
    )
  )
    return true;
  // "... officials (17 male, 5 female)", "45 participants from six provinces, including 21 women", "30 people: 20 women"
  if (
    next.inside &&
    head.people &&
    PARTS_OPEN.test(between) &&
    !/[.;!?]\s/.test(between) &&
    (isSex(next) || head.people.class === 'taker' || next.number.value < head.number.value) &&
    next.number.value <= head.number.value
  )
    return true;
  // "45 guards, their families and 20 teachers"
  if (/^,\s(?:[a-z-]{2,14}\s){1,4}(?:and|as well as)\s$/.test(between) && !NO_ITEM.test(between)) return true;
  return last !== head && /^[\s,;)]{0,4}(?:and\s{1,2})?[\s(]{0,2}$/.test(between);
}

/** A clause, not an item of the list. */
const NO_ITEM = /\b(?:who|which|that|is|are|was|were|of|from|in|on|at|by|for|to|[a-z]{3,}(?:ed|ing))\b/;

const PARTS_OPEN =
  /(?:\(|\b(?:includ(?:ing|ed|es)|of whom|of which|of them|among them|amongst them|among whom|comprising|composed of|consisting of|made up of|namely|with)\b|:|\s-)[^().]{0,40}$/i;

const isSex = (one: Candidate): boolean => (one.people ? SEX.test(one.people.head) : true);

/** Counted as those who take part, not as a kind of them. */
const isWhole = (one: Candidate): boolean =>
  one.people !== null && (one.people.class === 'taker' || GENERAL.test(one.people.head)) && !SEX.test(one.people.head);

const GENERAL = /^(?:people|persons|individuals|men|participants?|attendees|trainees|delegates|guests|visitors)$/;

function together(view: string, head: Candidate, parts: Candidate[]): HeadCount[] {
  const sum = parts.reduce((total, part) => total + part.number.value, 0);
  const general = isWhole(head);
  // "(24 men, 18 women)": neither is a part of the other.
  const sexes = head.inside && head.people !== null && SEX.test(head.people.head) && parts.every(isSex);
  const inside = !sexes && parts[0]?.inside === true && sum <= head.number.value;
  // "ninety-six of them, thirty-eight women and fifty-eight men": their parts are told, so they are the whole.
  const sums = sum === head.number.value && head.people?.partial === true && parts.length > 1;
  if (sums)
    return [
      {
        ...single(view, head),
        group: null,
        end: parts.at(-1)?.end ?? head.end,
        use: head.use === 'expected' ? 'expected' : 'attendance',
        strength: Math.max(head.strength, 0.6),
        breakdown: parts.map((part) => partOf(view, part)),
      },
    ];
  // "Of the 60 trainees, 20 were drawn from the north, 25 from the south and 15 from the islands"
  const toldOf = / from /.test(flat(view.slice(head.end, Math.max(head.end, parts[0]?.start ?? 0))));
  if (!toldOf && parts.every(({ rule }) => rule === ELLIPSIS) && sum === head.number.value && parts.length > 1)
    return [
      { ...single(view, head), end: parts.at(-1)?.end ?? head.end, breakdown: parts.map((part) => partOf(view, part)) },
    ];
  const alike = !inside && parts.every((part) => part.people !== null && part.people.head === head.people?.head);
  if (
    inside ||
    (!alike &&
      sum <= head.number.value &&
      (general || head.people === null || (parts.every(isSex) && !SEX.test(head.people.head))))
  ) {
    return [
      {
        ...single(view, head),
        end: Math.max(head.end, parts.at(-1)?.end ?? 0),
        breakdown: parts.map((part) => partOf(view, part)).filter((part) => part.group !== ''),
      },
    ];
  }
  // "Twelve judges came from Split, nine from Zadar": who is told of town by town was there.
  const byOrigin = head.rule === 'counts/plain' && parts.some(({ rule }) => rule === ELLIPSIS);
  // Parts without a total: "32 members of the Collegium of Advocates and 21 judges".
  const all = [head, ...parts];
  const best = all.reduce((a, b) => (b.strength > a.strength ? b : a));
  return [
    {
      ...single(view, {
        ...head,
        use: byOrigin || sexes ? 'attendance' : best.use,
        strength: byOrigin || sexes ? 0.6 : Math.max(best.strength * 0.95, all.every((one) => one.people) ? 0.3 : 0),
        rule: best.rule,
      }),
      value: null,
      end: all.at(-1)?.end ?? head.end,
      group: null,
      breakdown: all.map((one) => partOf(view, one)),
    },
  ];
}

function single(view: string, one: Candidate): HeadCount {
  const after = flat(view.slice(one.end, one.end + 40));
  return {
    kind: 'count',
    start: one.start,
    end: one.end,
    rule: one.rule,
    sentence: one.sentence.index,
    value: one.number.value * batchesOf(view, one),
    qualifier: one.rule === 'counts/limited' && one.number.qualifier === 'exact' ? 'max' : one.number.qualifier,
    group: one.people ? tidy(view.slice(one.people.start, one.people.end)) : null,
    breakdown: [],
    use: one.use,
    strength: Math.round(one.strength * 100) / 100,
    earlier: one.earlier,
    absurd: one.number.value > ABSURD && !/[a-z]/i.test(view.slice(one.number.core.start, one.number.core.end)),
    each:
      /^\s{0,2},?\s{0,2}(?:each|per (?:session|batch|group|day|workshop|class|course)|at a time|in each|for each)\b/i.test(
        after,
      ) ||
      /\b(?:batches|groups|sessions|classes|cohorts|each with|each of)\s(?:of\s)?$/i.test(
        flat(view.slice(Math.max(0, one.start - 20), one.start)),
      ),
    online:
      one.rule === 'counts/by-channel'
        ? ONLINE.test(view.slice(one.number.end, one.end))
        : ONLINE_AFTER.test(flat(view.slice(one.end, one.end + 80))),
  };
}

/** "three batches of 30": how many there are of that size. */
function batchesOf(view: string, one: Candidate): number {
  if (one.use !== 'attendance' && one.use !== 'expected') return 1;
  const from = Math.max(one.sentence.start, one.start - 40);
  const before = view.slice(from, one.start);
  const batches = BATCHES.exec(before);
  if (!batches) return 1;
  const number = readNumbers(view, { start: from, end: from + batches.index + 1 }).at(-1);
  return number &&
    number.unit === null &&
    number.value > 1 &&
    number.value <= MOST_BATCHES &&
    from + batches.index - number.end <= 1
    ? number.value
    : 1;
}

const BATCHES = /\s(?:batches|groups|cohorts|classes|teams)\sof\s(?:about\s|some\s|around\s)?$/i;

const MOST_BATCHES = 20;

const ONLINE =
  /\b(?:(?:watch|follow|join|view|tun|attend|connect|participat)(?:ed|ing)(?: in| it| the [a-zà-ɏḁ-ỿ]{1,12})? ){0,1}(?:online|virtually|remotely|via zoom|by zoom|(?:the |a |our )?live ?stream(?:ing)?|on facebook|webcast)\b/i;

const ONLINE_AFTER =
  /^[^.\d]{0,60}\b(?:online|virtually|remotely|via zoom|live ?stream(?:ing)?|on facebook|by zoom|webcast)\b/i;

function partOf(view: string, part: Candidate): Part {
  const words = part.people
    ? tidy(view.slice(part.people.start, part.people.end))
    : (channelOf(view, part) ?? letterOf(view, part));
  return {
    count: part.number.value,
    group: OF_THEM.test(words) ? '' : words,
    span: { start: part.start, end: part.end },
  };
}

/** "ten of them" without a word of who they are. */
const OF_THEM = /^of (?:them|whom|these|those|which)$/i;

/** "17 F, 5 M", "F: 17" */
const letterOf = (view: string, part: Candidate): string => {
  const sign =
    /^\s?([FM])\b/i.exec(view.slice(part.number.end, part.number.end + 3))?.[1] ??
    /\b([FM])(?:ale|emale)?\s?[:=-]\s?$/i.exec(view.slice(Math.max(0, part.start - 10), part.start))?.[1] ??
    '';
  return /f/i.test(sign) ? 'female' : /m/i.test(sign) ? 'male' : '';
};

/** "90 in person", "a further 310 followed the live stream": how they took part. */
const channelOf = (view: string, part: Candidate): string | null => {
  const hit = CHANNEL.exec(view.slice(part.number.end, part.number.end + 90));
  return hit ? tidy(hit[1] ?? '') : null;
};

const tidy = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/^(?:were|are|was) /, '')
    .trim();

/** The line above a list: "Participants:", "Who came?", "Those trained were" */
const WHO_CAME =
  /\b(?:participants?|attendees|attendance|trainees|delegates|audience|who (?:came|attended|took part|was there)|trained|joined|attended|in attendance|taking part)\b[^.]{0,60}$/i;

/** Bullet lines that each open with a count: "- 41 university students", "- 2 experienced mappers". */
export function closeRun(view: string, run: Candidate[], found: HeadCount[]): Candidate[] {
  const heads = run.filter((one) => one.people !== null && one.people.class !== 'bodies');
  const [first] = heads;
  if (first && heads.length >= 2) {
    const last = heads.at(-1) ?? first;
    found.push({
      kind: 'count',
      start: first.start,
      end: last.end,
      rule: 'counts/bullets',
      sentence: first.sentence.index,
      value: null,
      qualifier: 'exact',
      group: null,
      breakdown: heads.map((one) => ({
        count: one.number.value,
        group: partOf(view, one).group,
        span: { start: one.start, end: one.end },
      })),
      use: 'attendance',
      strength: WHO_CAME.test(flat(view.slice(Math.max(0, first.start - 140), first.start))) ? 0.85 : 0.55,
      earlier: first.earlier,
      absurd: false,
      each: false,
      online: false,
    });
  } else found.push(...run.map((one) => single(view, one)));
  return [];
}

/** "63 participants ... A total of 11 female participants", "Of these, 83 were officers": the second is a part of the first. */
export function withParts(view: string, found: HeadCount[]): HeadCount[] {
  const kept: HeadCount[] = [];
  for (const one of found) {
    const count = withShare(view, one);
    const at = kept.findLastIndex((other) => isPartOf(view, other, count));
    const whole = kept[at];
    if (!whole || whole.earlier) {
      kept.push(count);
      continue;
    }
    const parts =
      count.value === null || count.breakdown.length > 0
        ? count.breakdown
        : [
            {
              count: count.value,
              group:
                (count.online ? ONLINE.exec(view.slice(count.start, count.end + 80))?.[0] : undefined) ??
                count.group ??
                '',
              span: { start: count.start, end: count.end },
            },
          ];
    kept[at] = {
      ...whole,
      breakdown: [...whole.breakdown, ...parts.filter((part) => part.group !== '' && !OF_THEM.test(part.group))],
    };
  }
  return withoutWhole(view, kept);
}

/** "Ten of the 45 participants were women": the share is a part of the count. */
function withShare(view: string, count: HeadCount): HeadCount {
  if (count.value === null || count.breakdown.length > 0) return count;
  const from = Math.max(0, count.start - 40);
  const share = OF_THE.exec(view.slice(from, count.start));
  const sex = share && WERE_SEX.exec(flat(view.slice(count.end, count.end + 70)));
  if (!share || !sex) return count;
  const number = readNumbers(view, { start: from, end: from + share.index }).findLast(
    ({ end }) => end >= from + share.index - 1,
  );
  if (!number || number.unit !== null || number.value >= count.value) return count;
  const span = { start: number.start, end: count.end + sex[0].length };
  return { ...count, breakdown: [{ count: number.value, group: sex[1] ?? '', span }] };
}

const OF_THE = /\sof (?:the|its|our|these|those) (?:total |total of )?$/i;

const WERE_SEX = /^[^.;:,]{0,40}\b(?:were|are|was|being) ((?:fe)?males?|(?:wo)?men|girls|boys)\b/i;

/** "Fourteen were women. Six were men.": the two sexes are the parts of a whole that is not told. */
function isOtherSex(one: HeadCount, next: HeadCount): boolean {
  return (
    next.sentence - one.sentence <= 1 &&
    [one, next].every(
      ({ value, group, breakdown }) => value !== null && breakdown.length === 0 && SEX_ALONE.test(group ?? ''),
    ) &&
    isFemale(one.group) !== isFemale(next.group)
  );
}

const isFemale = (group: string | null): boolean => /^(?:female|women|girls)/i.test(group ?? '');

/** Counts that name but a part: both sexes apart, those in the room, those on line. */
function withoutWhole(view: string, found: readonly HeadCount[]): HeadCount[] {
  const kept: HeadCount[] = [];
  for (const one of found) {
    const last = kept.at(-1);
    if (last && isOtherSex(last, one))
      kept[kept.length - 1] = {
        ...last,
        value: null,
        group: null,
        end: one.end,
        use: 'attendance',
        strength: Math.max(last.strength, one.strength, 0.6),
        breakdown: [...partsOf(last), ...partsOf(one)],
      };
    else if (one.value !== null && one.breakdown.length <= 1 && isChannel(view, one))
      kept.push({ ...one, value: null, group: null, breakdown: [...partsOf(one), ...one.breakdown] });
    else kept.push(one);
  }
  return kept;
}

const partsOf = ({ value, group, start, end }: HeadCount): Part[] =>
  value === null ? [] : [{ count: value, group: group ?? '', span: { start, end } }];

/** "17 in-person participants"; "300 online participants" only where others came in person. */
const isChannel = (view: string, { group, use, breakdown }: HeadCount): boolean =>
  group !== null &&
  use !== 'organisations' &&
  (/^(?:in-?person|on-?site|physical)\b/i.test(group) ||
    (/^(?:online|virtual|remote)\b/i.test(group) &&
      (breakdown.length > 0 || /\b(?:hybrid|in[- ]person|on-?site)\b/i.test(view))));

/** True where `count` tells of a part of those whom `whole` counts. */
function isPartOf(view: string, whole: HeadCount, count: HeadCount): boolean {
  if (whole.value === null || whole.use === 'organisations' || count.use === 'organisations') return false;
  const apart = count.sentence - whole.sentence;
  const told = (whole.use === 'attendance' || whole.use === 'expected') && whole.strength >= 0.5;
  // "39 participants from many countries, 32 officers and seven clerks": the parts make up the whole.
  if (count.value === null)
    return told && apart <= 3 && whole.breakdown.length === 0 && addsUpTo(whole.value, count.breakdown);
  if (!told || count.value < 2 || count.breakdown.length > 0) return false;
  // "About 90 people filled the hall while a further 310 followed the live stream."
  if (
    count.online &&
    apart <= 1 &&
    !whole.online &&
    FURTHER.test(flat(view.slice(Math.max(whole.end, count.start - 40), count.start + 30)))
  )
    return true;
  if (count.value >= whole.value) return false;
  if (count.rule === 'counts/of-these') return apart <= 1 && count.group !== null;
  return (
    count.group !== null &&
    SEX_ALONE.test(count.group) &&
    whole.strength >= 0.6 &&
    whole.use === 'attendance' &&
    apart <= 4 &&
    whole.group !== null &&
    !SEX.test(whole.group)
  );
}

/** True of parts that make up a whole, those of them told first: "17 hearing and 15 deaf, including five from Tobago" are 32. */
function addsUpTo(whole: number, parts: readonly Part[]): boolean {
  let sum = 0;
  return parts.some((part, i) => (sum += part.count) === whole && i > 0);
}

const SEX_ALONE =
  /^(?:female|male|women|men|girls|boys)(?: (?:participants|attendees|trainees|students|delegates|developers))?$/i;

const FURTHER = /\b(?:further|another|additional|others?|more|while|and|with|plus|over|some|about|nearly)\b/i;
