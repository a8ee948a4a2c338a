// Whether an event is on a screen, alone or as well. "The workshop was held via Zoom"

import type { OnlineMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import { overlaps } from '../text/span.js';
import type { Draft } from './draft.js';
import type { Finds } from './finds.js';
import type { Focus } from './focus.js';
import { here, shelvesOf } from './place-shelves.js';

interface Screen {
  readonly online: OnlineMention;
  readonly hybrid: boolean;
  /** True where the event's own name says so: "the webinar", "a virtual meeting". */
  readonly named: boolean;
}

/** Words before a remote participant that is one of the speakers, who makes no event hybrid. */
const REMOTE_SPEAKER =
  /\b(?:speakers?|experts?|trainers?|panell?ists?|facilitators?|instructors?|mentors?|[Mm]inister|[Dd]irector|[Aa]mbassador|[Pp]resident|[Pp]rofessor|Dr|Mr|Ms|Mrs|[Cc]hair(?:man|woman)?|he|she|who)\b[^;]{0,130}$/;

/** "We began with virtual lessons, now comes the face-to-face part": the screen is a part that is over, or to come. */
const IN_PERSON = /\b(?:face[- ](?:to[- ])?face|in[- ]person|physical(?:ly)?)\b/i;

const SPOKEN = /\b(?:speech|address|remarks|keynote|presentation|lecture|message|statement|greetings|talk)\b/i;

export function onlineOf(page: Page, finds: Finds, focus: Focus, draft: Draft): Screen | null {
  let found: Screen | null = null;
  for (const online of finds.onlines) {
    const tie = focus.of(online);
    const sentence = page.sentences[online.sentence];
    if (!tie || tie.draft !== draft || !sentence) continue;
    if (
      here(shelvesOf(finds).happenings, online.sentence).some(
        (happening) =>
          overlaps(happening.phrase, online) &&
          (happening.series === 'earlier' || happening.series === 'later') &&
          !draft.tellings.includes(happening),
      )
    )
      continue;
    const words = page.view.slice(online.start, online.end);
    const before = page.view.slice(sentence.start, online.start);
    if (
      SPOKEN.test(words) ||
      (/^(?:join|participat|attend|connect|follow|tak|took)/i.test(words) &&
        REMOTE_SPEAKER.test(before) &&
        !/\b(?:participants|attendees|people|others|delegates|viewers)\b/i.test(before.slice(-60)))
    )
      continue;
    if (!online.hybrid && IN_PERSON.test(page.view.slice(sentence.start, sentence.end))) continue;
    const named = draft.tellings.some((telling) => overlaps(telling.phrase, online));
    const one = { online, hybrid: online.hybrid, named };
    if (online.hybrid) return one;
    if (found) continue;
    if (tie.telling || sentence.zone === 'headline') found = one;
    else if (
      /\b(?:join|joined|joining|participat|attend|held|follow|stream|broadcast)/i.test(
        page.view.slice(Math.max(0, online.start - 80), online.end + 40),
      )
    )
      found = one;
  }
  return found;
}
