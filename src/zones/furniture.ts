// What a page says about itself: menus, share buttons, weather, cookies, related stories. "Must read", "10.5 C".
import { isKnownBoilerplate } from '../vocab/knowledge.js';
import type { Line } from './lines.js';
import { type Row, rowOf } from './row.js';

/** Whole lines (letters folded to small, outer punctuation dropped) that only a page writes. Gathered from news, UN, embassy, NGO and blog pages. */
const LINES = new Set(
  `
must read|most read|most popular|submit release|submit a release|news search|distribution channels|trending|trending now|popular|popular posts|popular now|featured|featured posts|editor's picks|editors' picks
leave a reply|leave a comment|leave a reply cancel reply|post a comment|add a comment|comments|comments are closed|comments off|no comments|0 comments|write a comment|your email address will not be published|discussion about this post|join the discussion|cancel reply|post comment|reply|submit|send
please enter your comment|please enter your name here|please enter an answer in digits|save my name, email, and website in this browser for the next time i comment
more articles|latest article|latest articles|latest news|latest posts|latest stories|latest|recent posts|recent news|recent articles|recent comments|related|related stories|related articles|related posts|related news|related content|related links|related files|related documents|related topics|related items|related pages|related resources|related coverage|related materials|see also|see more|also read|read also|you may also like|you might also like|you may also be interested in|more from this author|more from this section|more stories|more news|more like this|more on this topic|more on this story|more information|next article|previous article|next|previous|next post|previous post|prev|older posts|newer posts|older|newer|view all|view more|load more|show more|show less|all news|news archive|archive|archives|back to news|back to list|back to all news|back to press releases|back to home
share|share on|share this|share this article|share this story|share this page|share this post|share this:|share via|share on facebook|share on twitter|share on x|share on linkedin|share on whatsapp|share with your friends|tweet|pin it|like this|like|loading|facebook|twitter|x|linkedin|whatsapp|instagram|youtube|telegram|pinterest|reddit|tumblr|email|e-mail|print|print page|print this page|print friendly|copy link|copy url|link copied|rss|flickr|follow us|follow|connect with us|stay connected|social media|print friendly, pdf & email|email this page|send by email|send to a friend|bookmark
read more|read more...|read article|page top|logo|continue reading|click here|learn more|more|download|downloads|download pdf|press release in pdf|pdf|view pdf|watch|listen|photos|photo gallery|gallery|images|videos|video|multimedia|attachments|attachment|documents|photo essay|slideshow|see photos of the event|photos from the event|resources|links|useful links|quick links|external links|tools
home|home page|homepage|about|about us|who we are|what we do|where we work|our work|our story|our team|our partners|contact|contact us|contacts|careers|jobs|vacancies|work with us|get involved|take action|donate|donate now|search|menu|main menu|navigation|main navigation|skip to content|skip to main content|skip to navigation|skip navigation|jump to navigation|toggle navigation|close|open|login|log in|sign in|sign up|register|subscribe|subscribe now|newsletter|newsletters|subscribe to our newsletter|sign up for our newsletter|language|english|français|español|site map|sitemap|faq|faqs|help|accessibility|privacy|privacy policy|terms of use|terms and conditions|terms of service|cookie policy|cookies|legal notice|disclaimer|copyright|all rights reserved|powered by wordpress|back|back to top|top|go to top|return to top|return|you are here|breadcrumb|breadcrumbs|highlights|partnerships|data and research|news & events|news and events|media centre|media center|media room|press room|press centre|press center|press office|pressroom|newsroom|news room|news center|news centre|browse by|filter by|current record|text size|questions or comments|font size|a a a|a- a a+|increase font size|decrease font size|advertisement|advertisements|ad|ads|sponsored|sponsored content|promoted|promoted content|clicky|mobile btn|clicky mobile btn|online chat|live chat|hot line|short link|short url|permalink|permanent link|tags|tag|categories|category|filed under|posted in|topics|topic|keywords|uncategorized|themes|regions|countries covered|sections|section|cookie settings|accept|accept all|accept all cookies|reject all|ok|i agree|got it|spot_img|alt text|image|logo|on this page|in this section|table of contents|explore|discover|events calendar|upcoming events|site filter|originating site|view in browser|view this email in your browser|unsubscribe|forward to a friend|diminuer la taille du texte|augmenter la taille du texte|imprimer la page|working hours|opening hours|office hours|source|origin|from|published|posted|originally published|date published|publication date|author|news provided by|view original|our partners save the date donate now|save the date|e-paper|epaper|sports|lifestyle|entertainment|technology|science|culture|opinion|editorial|videos|maybe
`
    .split(/[|\n]/)
    .filter(Boolean),
);

/** Lines that name the kind of paper, above or under a headline: "Press Release". */
const LABELS = new Set(
  `
news|press release|press releases|press statement|media advisory|media alert|media release|media statement|media note|news release|news releases|news advisory|news item|news story|news article|news brief|news in brief|news detail|news details|project news|latest update|update|updates|statement|statements|statements and releases|announcement|announcements|feature|features|feature story|story|stories|article|articles|blog|blog post|blogs|event|events|speech|speeches|remarks|readout|briefing room|for immediate release|for release|immediate release|embargoed|press note|press communique|communique|communiqué|information note|note to editors|press|media|publications|reports|report|opinion|interview|interviews|success story|success stories|photo story|web story|web article|national|international|world|local|business|politics|education|health|africa|asia|europe|americas|global|pakistan|india|top stories|breaking news|general news|public information|news reporter|staff reporter|our correspondent|web desk|news desk|newsdesk|world news story|world news|news and press release|meeting announcement|press information|press information bureau|research news|peer-reviewed publication|grant and award announcement|business announcement|institutional news|noticias|comunicado de prensa|communiqué de presse|pressemitteilung
`
    .split(/[|\n]/)
    .filter(Boolean),
);

/** Headings under which a page lists other pages: everything short after them is theirs. */
export const SECTION_ROWS: readonly Row[] = [
  {
    id: 'zones/section',
    pattern:
      /^(?:related (?:stor|article|post|news|content|link|file|document|topic|item|page|resource|coverage|material)\w{0,6}|(?:latest|recent|other|popular|top|trending) (?:articles?|stor(?:y|ies)|news|posts?|headlines|comments|press releases?|updates)|more (?:articles|stories|news|posts|headlines|press releases|updates|resources)|(?:you|we) (?:may|might) also (?:like|be interested|enjoy|want)|more (?:from|in|on|about|like) |also read|read also|see also|recommended(?: for you| reading| articles?)?$|leave (?:a|your) (?:reply|comment)|(?:\d{1,4} )?comments? ?(?:\(\d{1,4}\))?$|most (?:read|popular|viewed|shared)|countries covered|browse by|don't miss|next article|previous article|about the author|upcoming events|share (?:this|on|via)|follow us|(?:primary|other) countr(?:y|ies)$|is this page useful|updates to this page|explore (?:more|further)|attachments?$|notes? on the page)/i,
    finds: [
      '[Related stories]',
      '[Latest articles]',
      '[You may also like]',
      '[Leave a reply]',
      '[Comments (2)]',
      '[More from ]this author',
      '[Share this] page',
    ],
    leaves: [
      'Related work in the field goes on',
      'More than 40 nurses',
      'Latest workshop ends in Kampala',
      'Shared values bring neighbours together',
    ],
  },
];

/** Openers of lines, prose-like ones too, by which the page speaks for itself. */
export const FURNITURE_ROWS: readonly Row[] = [
  {
    id: 'zones/advertisement',
    pattern: /^-{0,3} ?advertis(?:e)?ments?\b|^sponsored (?:content|by advertis)/i,
    finds: ['[- Advertisement] -spot_img', '[Advertisement]'],
    leaves: ['Advertising students visit the ministry'],
  },
  {
    id: 'zones/newsletter',
    pattern:
      /^(?:(?:enjoy(?:ing|ed)?|liked?) (?:this|our|what you (?:see|read)) ?(?:story|article|content|post|reporting)?\?|sign up (?:for|to) (?:our|the|receive|get|daily|weekly|free)|sign up (?:here|now|today)|subscribe (?:to|now|here|for|today)\b|join our (?:mailing list|newsletter|whatsapp|telegram|community)|get (?:the latest|our (?:newsletter|latest)|news ?letters?|daily|weekly|free)\b|receive (?:our|the latest) |never miss |stay (?:up to date|informed|updated|in touch|tuned|connected)\b|enter your e-?mail|your e-?mail (?:address)?\b|thank you for (?:subscribing|signing up)|if you (?:would like|want|wish) to (?:receive|subscribe|unsubscribe)|to (?:subscribe|unsubscribe)\b|unsubscribe|already a subscriber|(?:please )?(?:consider|make) (?:making )?a donation|donate (?:now|today|here)|become a (?:member|subscriber|patron)|support (?:our|independent) journalism|your (?:support|donation) (?:helps|makes|enables))/i,
    finds: [
      '[Sign up for our] weekly letter to read more stories like this one.',
      '[Subscribe to] our channel',
      '[Enter your email] to follow this blog',
      '[Never miss ]a story',
      '[Enjoying this story?] Get more of them.',
    ],
    leaves: ['Sign language interpreters were present.', 'Get together in Lagos draws 40', 'Stay of execution granted'],
  },
  {
    id: 'zones/cookies',
    pattern:
      /^(?:(?:this|our) (?:web ?site|site|page) (?:uses|use|requires|stores)\b|we (?:use|and our partners use|also use) (?:some )?(?:essential |optional |necessary |our own )?cookies\b|cookies? (?:on|help|are|enable|policy|notice|settings|preferences)\b|by (?:continuing|using this|using our|clicking|subscribing|signing up|submitting|accepting)\b[^.]{0,80}\b(?:you|agree|consent|cookies?)\b|(?:please )?(?:accept|reject|enable|allow|view|manage) (?:all |additional |optional |your )?(?:cookies?|javascript)|javascript (?:is|must)|an official website of\b|here's how you know|the \.gov means|secure \.gov websites|official websites use|(?:this|the) site is protected by)/i,
    finds: [
      '[We use cookies] to give you a better visit.',
      '[By continuing to use this site you agree to the use of cookies]',
      '[Cookies on] example.org',
      '[Accept additional cookies]',
    ],
    leaves: [
      'By clicking into place, the reforms show results.',
      'We use maps to find villages.',
      'By using this method, farmers save water.',
    ],
  },
  {
    id: 'zones/social',
    pattern:
      /^(?:(?:please )?(?:follow|like|find) us (?:on|at)\b|(?:please )?(?:join|visit) us (?:on|at) (?:facebook|twitter|x\b|instagram|linkedin|youtube|social media|whatsapp|telegram|tiktok|www|http|our (?:facebook|twitter|web ?site|page))|follow .{1,60} on (?:twitter|facebook|instagram|linkedin|x|social media)\b|follow @|share (?:this|on|via|with)\b|share: |share this\b|(?:facebook|twitter|whatsapp|linkedin|email|telegram|pinterest)(?:[ ,|/]{1,3}(?:facebook|twitter|x|whatsapp|linkedin|e-?mail|print|telegram|pinterest|instagram|youtube|reddit|copy link|share)){1,9}$|print (?:this|page|article|version)|e-?mail this|(?:tap|click) here to (?:share|print|subscribe|follow)|copy (?:the )?(?:link|url))/i,
    finds: [
      '[Follow us on] Facebook',
      '[Share this]: Facebook Twitter',
      '[Facebook Twitter WhatsApp]',
      '[Follow Harbour Trust on Twitter]!',
    ],
    leaves: [
      'Followed by a dance, the day ended.',
      'Facebook trains 40 journalists',
      'Printed copies went to schools.',
      'Join us on Saturday 5 May at 10 a.m.',
    ],
  },
  {
    id: 'zones/related-line',
    pattern:
      /^(?:related(?: stor(?:y|ies)| articles?| news)?|read(?: also| more| next)?|also read|must[- ]read|see also|watch(?: also)?|listen|recommended|don't miss|editors?'? picks?|trending|more stories|up next|in case you missed it|icymi) ?[:|»>]|^(?:read more\b|continue reading|must read$|also read\b|read also\b)/i,
    finds: ['[RELATED:] The Tide Trust opens its doors', '[Read also:] Bridge opens', '[Read more] about it'],
    leaves: [
      'Related costs were borne by the ministry.',
      'Reading clubs meet in Harare',
      'Listen and learn, nurses are told',
    ],
  },
  {
    id: 'zones/copyright',
    pattern:
      /^(?:copyright\b|\(c\) ?(?:19|20)\d\d|© ?(?:copyright )?(?:19|20)\d\d|all rights reserved|powered by\b|designed by\b|developed by [A-Z]\w+$|website by\b|disclaimer:|the views expressed (?:in this|here))/i,
    finds: ['[© 2019] Harbour Trust', '[Copyright] 2019 Harbour Trust', '[All rights reserved]'],
    leaves: ['© Jane Doe 2019', 'Copyrights and wrongs were discussed.'],
  },
  {
    id: 'zones/filing',
    pattern:
      /^(?:posted (?:in|under)\b|filed (?:in|under)\b|tags?: ?|tagged (?:with|as|in)?\b|categor(?:y|ies): ?|topics?: |keywords: |labels: |short (?:url|link)\b|permalink|this (?:blog |guest |news )?(?:story|article|post|entry|page|item) (?:was )?(?:originally )?(?:has been )?(?:posted|filed|tagged|entered|written) (?:in|under|on|by|and)|this entry was posted|\(?release id ?:|visitor counter|read this release in|view (?:the )?(?:original|full (?:release|article|text)|all\b|in browser)|see (?:all|more)\b.{0,30}$|news provided by|content (?:provided|is provided) by|distributed by .{2,60}? on behalf of\b|originating site|(?:article|story|document) id\b)/i,
    finds: [
      '[Posted in] News',
      '[Tags: ]health, water',
      '[This entry was posted in] News',
      '[Short Url]',
      '[News provided by]',
    ],
    leaves: ['Posted on 3 May 2019', 'Topics under discussion were many.', 'Categories of victims were named.'],
  },
  {
    id: 'zones/counters',
    pattern:
      /^(?:(?:views?|hits|reads|shares): ?\d|(?:\d{1,2}|an?) (?:year|month|week|day|hour|minute)s? ago\b|\d[\d,]{0,9} (?:views?|shares?|comments?|likes?|reads?)\b|(?:estimated )?reading time|\d{1,3}[ -]min(?:ute)?s? read\b|page \d{1,3} of \d{1,3}|loading\.{0,3}$|font size\b|text size\b)/i,
    finds: ['[1,204 views]', '[5 MINUTE READ]', '[Page 2 of 7]'],
    leaves: ['40 nurses took part', '12 million views of the future'],
  },
  {
    id: 'zones/navigation',
    pattern:
      /^(?:back to (?:top|home|news|list|all|main|search|press)|(?:previous|next)(?: article| post| story)?(?: ?[:<>»«]| ?-(?= ))|skip to\b|jump to\b|home ?[>/»|]|(?:login|log in|register|sign in) ?[|/]|log ?in (?:or|to)\b|sign in (?:or|to)\b|you(?:'re| are) here\b|download (?:the |our )?(?:app\b|(?:as )?pdf\b)|click here\b.{0,60}$|click (?:to|on the (?:link|button))\b.{0,60}$|today's (?:paper|e-?paper)\b|e-?paper\b|toggle\b|search (?:for|this site|the site)\b)/i,
    finds: ['[Back to top]', '[Home >] News', '[Skip to] content', "[Today's Paper] | January 5"],
    leaves: [
      'Backed by the ministry, the nurses return',
      'Home births are falling',
      'Next year the course moves to Gulu.',
    ],
  },
  {
    id: 'zones/comments',
    pattern:
      /^(?:thanks? (?:you )?for (?:reading|your comment|visiting)|notify me of|save my name|please (?:enter your|share your comments|log in|sign in)|be the first to (?:comment|share|know|read)|comments (?:are|have been) (?:closed|disabled|moderated)|comments off|no comments|\d{1,4} (?:thoughts?|responses?|replies) (?:on|to)\b|questions or comments|required fields are marked|is this page useful|yes this page|no this page|maybe$)/i,
    finds: [
      '[Save my name], email and website in this browser',
      '[Be the first to comment]',
      '[2 thoughts on] “Bridge opens”',
    ],
    leaves: ['Comments by the minister were welcomed.', 'Please register by 3 May.'],
  },
  {
    id: 'zones/page-error',
    pattern:
      /^(?:(?:error|warning|status) messages?$|(?:deprecated function|notice|warning|fatal error|parse error|user warning): .{0,80}(?:\(|\bline \d|\bin \/|->|\$)|(?:error )?404\b|(?:the )?(?:page|file|document|content) (?:you (?:are looking for|requested|were looking for)|(?:could|can)(?: ?not|n't) be|(?:was |is )?not (?:found|available))|page not found|access denied\b|(?:please )?(?:enable|turn on) javascript|your browser (?:is|does)|sorry, (?:the|this) page)/i,
    finds: [
      '[Error message]',
      '[Deprecated function: Creation of dynamic property A::$]b is deprecated',
      '[The page you are looking for] could not be found.',
      '[Page not found]',
    ],
    leaves: ['Warning: floods ahead, says minister', 'Notice of a public meeting', 'Error rates fall'],
  },
  {
    id: 'zones/picture-count',
    pattern:
      /^(?:\d{1,3} (?:photos?|images?|pictures?|videos?)$|(?:photos?|images?|pictures?|videos?):? ?\(?\d{1,3}\)?$|https?:\/\/\S{4,300}\.(?:jpe?g|png|gif|webp|svg)$)/i,
    finds: ['[1 Photo]', '[12 images]', '[Photos (4)]', '[https://a.example/b.jpg]'],
    leaves: ['3 photos won the prize', 'Photo of the day'],
  },
  {
    id: 'zones/opening-hours',
    pattern:
      /^(?:(?:our )?(?:wo?r?king|opening|office|business|visiting) hours\b|hot ?line ?:|open (?:monday|mon|daily|from)\b|mon(?:day)? ?(?:-|to) ?(?:fri|sat|sun)(?:day)?:? ?\d)/i,
    finds: ['[Opening hours]: 9 to 17', '[Monday to Friday: 8].00 - 17.00'],
    leaves: ['Monday to Friday the course goes on.', 'Open data day comes to Gulu'],
  },
];

const WEATHER = /^-?\d{1,2}(?:\.\d)? ?°? ?[CF](?: ?°)?$/;
/** "GOV.UK", "example.org" */
const SITE = /^(?:www\.)?[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}$/;
const BREADCRUMB = /^(?:home|news|newsroom|press|media|blog|events?|about)(?: ?[>»"/|] ?[\w &'-]{2,60}){1,6}$/i;
const WORD_UNIT = /[\p{L}\p{N}]/u;
const PAGE_NUMBERS =
  /^(?:[<«‹] ?|prev(?:ious)? ?)?1 ?[|.·]? ?2(?=\D|$)[\d |.·…]{0,40}(?:next|last|>|»|›)?$|^(?:displaying|showing|results?|items?) \d{1,7} ?(?:-|to) ?\d{1,7} of \d{1,7}\b|^["<«‹] ?first\b.{0,20}\bprev/i;
const MENU_ROW = /^(?:[\p{Lu}][\p{L}'&-]{1,14} ?\| ?){2,12}/u;
const REFERENCE_NUMBER =
  /^(?=.{0,40}[A-Z]{2})(?=.{0,40}\d)(?:(?:ref(?:erence)?|press release|release|pr|no|id|nr|media release|news release)\.? ?(?:no\.?|number|id|#|nr)?:? ?)?[A-Z0-9]{2,8}(?:[/-][A-Z0-9]{1,8}){1,4}$/;
const LABEL_ROW =
  /^(?:press|news|media) (?:release|advisory|statement|note)s? ?(?:no\.?|number|nr\.?|#|:|-|\|)? ?[\w/.-]{0,16}$/i;

const TRIMMED = new Set([...' -|*<>:.,![]()#\u2022\u00b7\u2026\u00bb\u00ab']);

/** A line's letters as the tables hold them: small, without outer bullets and stops. */
export function foldLine(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && TRIMMED.has(text[start] as string)) start++;
  while (end > start && TRIMMED.has(text[end - 1] as string)) end--;
  return text.slice(start, end).toLowerCase();
}

/** True of "Press Release", "Media Advisory", "Project News". */
export const isLabel = (line: Line): boolean =>
  line.text.length <= 60 &&
  (LABELS.has(foldLine(line.text)) || REFERENCE_NUMBER.test(line.text) || LABEL_ROW.test(line.text));

/** True of a heading that opens a list of other pages. */
export const opensSection = (line: Line): boolean =>
  line.text.length <= 60 &&
  !/[:.] ?\S/.test(line.text) &&
  rowOf(SECTION_ROWS, line.text.replace(/^\W{1,4}/, '')) !== null;

/** Longest line on which a page speaks for itself. */
const LONGEST = 600;

/** True of a bullet that is a page's own button: "• Imprimer la page". */
export const isPageWord = (text: string): boolean =>
  isKnownBoilerplate(text) || (text.length <= 60 && LINES.has(foldLine(text)));

/** The rule by which a line is furniture, or null. Labels and stamps are not asked for here. */
export function furnitureRule(line: Line): string | null {
  const { text } = line;
  if (isKnownBoilerplate(text)) return 'knowledge/boilerplate';
  if (text.length <= 100) {
    if (LINES.has(foldLine(text)) || isMenuRow(text) || (!line.field && isMenuOfEntries(text)))
      return 'zones/page-word';
    if (WEATHER.test(text)) return 'zones/weather';
    if (!WORD_UNIT.test(text)) return 'zones/rule-line';
    if (BREADCRUMB.test(text)) return 'zones/breadcrumb';
    if (PAGE_NUMBERS.test(text)) return 'zones/page-numbers';
    if (MENU_ROW.test(text)) return 'zones/menu-row';
    if (SITE.test(text)) return 'zones/site-name';
  }
  return text.length <= LONGEST ? (rowOf(FURNITURE_ROWS, text)?.id ?? null) : null;
}

/** "Newsletter | Library | Join us", "Study   Research   Alumni   About": entries of a menu, set apart by bars or wide gaps. */
const MENU_MARK = / ?\| ?| {3,}/;
function isMenuOfEntries(text: string): boolean {
  const entries = text
    .split(MENU_MARK)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  return (
    entries.length >= 3 &&
    entries.every(
      (entry) =>
        entry.length <= 24 && !/[\d.,;:!?"]/.test(entry) && entry.split(' ').length <= 3 && /^\p{Lu}/u.test(entry),
    ) &&
    entries.some(
      (entry) =>
        isEntry(foldLine(entry)) ||
        /^(?:join|study|research|alumni|library|students?|staff|shop|store|give|apply|visit|watch|listen|live|people)\b/i.test(
          entry,
        ),
    )
  );
}

const isEntry = (text: string): boolean => LINES.has(text) || LABELS.has(text);

/** With what the entries of a menu open. */
const OPENERS = new Set([...LINES, ...LABELS].map((entry) => entry.slice(0, `${entry} `.indexOf(' '))));

/** "About Us Contact Us Privacy Policy Home News": menu entries in one row. */
function isMenuRow(text: string): boolean {
  const row = foldLine(text);
  const words = (/[|•·/]/.test(row) ? row.split(/ ?[|•·/] ?| /) : row.split(' ')).filter((word) => word !== '');
  if (words.length < 3 || words.length > 16) return false;
  let known = 0;
  let at = 0;
  while (at < words.length) {
    if ((at - known) * 4 > words.length) return false;
    const size = OPENERS.has(words[at] as string)
      ? ([3, 2, 1].find((count) => at + count <= words.length && isEntry(words.slice(at, at + count).join(' '))) ?? 0)
      : 0;
    if (size > 0) known += size;
    at += Math.max(1, size);
  }
  return known * 4 >= words.length * 3;
}
