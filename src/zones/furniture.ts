// What a page says about itself: menus, share buttons, weather, cookies, related stories. "Must read", "10.5 C".
import type { Line } from './lines.js';

/** Whole lines (letters folded to small, outer punctuation dropped) that only a page writes. Gathered from news, UN, embassy, NGO and blog pages. */
const LINES = new Set(`
must read|most read|most popular|trending|trending now|popular|popular posts|popular now|featured|featured posts|editor's picks|editors' picks
leave a reply|leave a comment|leave a reply cancel reply|post a comment|add a comment|comments|comments are closed|comments off|no comments|0 comments|write a comment|your email address will not be published|discussion about this post|join the discussion|cancel reply|post comment|reply|submit|send
please enter your comment|please enter your name here|please enter an answer in digits|save my name, email, and website in this browser for the next time i comment
more articles|latest article|latest articles|latest news|latest posts|latest stories|latest|recent posts|recent news|recent articles|recent comments|related|related stories|related articles|related posts|related news|related content|related links|related files|related documents|related topics|related items|related pages|related resources|related coverage|related materials|see also|see more|also read|read also|you may also like|you might also like|you may also be interested in|more from this author|more from this section|more stories|more news|more like this|more on this topic|more on this story|more information|next article|previous article|next|previous|next post|previous post|prev|older posts|newer posts|older|newer|view all|view more|load more|show more|show less|all news|news archive|archive|archives|back to news|back to list|back to all news|back to press releases|back to home
share|share on|share this|share this article|share this story|share this page|share this post|share this:|share via|share on facebook|share on twitter|share on x|share on linkedin|share on whatsapp|share with your friends|tweet|pin it|like this|like|loading|facebook|twitter|x|linkedin|whatsapp|instagram|youtube|telegram|pinterest|reddit|tumblr|email|e-mail|print|print page|print this page|print friendly|copy link|copy url|link copied|rss|flickr|follow us|follow|connect with us|stay connected|social media|print friendly, pdf & email|email this page|send by email|send to a friend|bookmark
read more|read more...|continue reading|click here|learn more|more|download|downloads|download pdf|press release in pdf|pdf|view pdf|watch|listen|photos|photo gallery|gallery|images|videos|video|multimedia|attachments|attachment|documents|photo essay|slideshow|see photos of the event|photos from the event|resources|links|useful links|quick links|external links|tools
home|about|about us|who we are|what we do|where we work|our work|our story|our team|our partners|contact|contact us|contacts|careers|jobs|vacancies|work with us|get involved|take action|donate|donate now|search|menu|main menu|navigation|main navigation|skip to content|skip to main content|skip to navigation|skip navigation|jump to navigation|toggle navigation|close|open|login|log in|sign in|sign up|register|subscribe|subscribe now|newsletter|newsletters|subscribe to our newsletter|sign up for our newsletter|language|english|français|español|site map|sitemap|faq|faqs|help|accessibility|privacy|privacy policy|terms of use|terms and conditions|terms of service|cookie policy|cookies|legal notice|disclaimer|copyright|all rights reserved|powered by wordpress|back|back to top|top|go to top|return to top|return|you are here|breadcrumb|breadcrumbs|highlights|partnerships|data and research|news & events|news and events|media centre|media center|media room|press room|press centre|press center|press office|pressroom|newsroom|news room|news center|news centre|browse by|filter by|current record|text size|questions or comments|font size|a a a|a- a a+|increase font size|decrease font size|advertisement|advertisements|ad|ads|sponsored|sponsored content|promoted|promoted content|clicky|mobile btn|clicky mobile btn|online chat|live chat|hot line|short link|short url|permalink|permanent link|tags|tag|categories|category|filed under|posted in|topics|topic|keywords|uncategorized|themes|regions|countries covered|sections|section|cookie settings|accept|accept all|accept all cookies|reject all|ok|i agree|got it|spot_img|alt text|image|logo|on this page|in this section|table of contents|explore|discover|events calendar|upcoming events|site filter|originating site|view in browser|view this email in your browser|unsubscribe|forward to a friend|diminuer la taille du texte|augmenter la taille du texte|imprimer la page|working hours|opening hours|office hours
`.split(/[|\n]/).filter(Boolean));

/** Lines that name the kind of paper, above or under a headline: "Press Release". */
const LABELS = new Set(`
news|press release|press releases|press statement|media advisory|media alert|media release|media statement|media note|news release|news releases|news advisory|news item|news story|news article|news brief|news in brief|news detail|news details|project news|latest update|update|updates|statement|statements|statements and releases|announcement|announcements|feature|features|feature story|story|stories|article|articles|blog|blog post|blogs|event|events|speech|speeches|remarks|readout|briefing room|for immediate release|for release|immediate release|embargoed|press note|press communique|communique|communiqué|information note|note to editors|press|media|publications|reports|report|opinion|interview|interviews|success story|success stories|photo story|web story|web article|national|international|world|local|business|politics|education|health|africa|asia|europe|americas|global|pakistan|india|top stories|breaking news|general news|public information|news reporter|staff reporter|our correspondent|web desk|news desk|newsdesk|both|noticias|comunicado de prensa|communiqué de presse|pressemitteilung
`.split(/[|\n]/).filter(Boolean));

/** Headings under which a page lists other pages: everything short after them is theirs. */
const SECTIONS = /^(?:related (?:stor|article|post|news|content|link|file|document|topic|item|page|resource|coverage|material)|(?:latest|recent|more|other|popular|top|trending) (?:article|stor|news|post|headline|comment|press release|update)|you (?:may|might) also|more from|more in |more on |also read|read also|see also|recommended|leave a (?:reply|comment)|must read|most (?:read|popular|viewed|shared)|countries covered|browse by|recent comments|don't miss|next article|previous article|about the author|upcoming events|tags?:|share (?:this|on|via)|follow us|photos from the event|press contacts? list)/i;

/** Openings of lines, prose-like ones too, that speak for the page and not for the release. */
const OPENINGS = /^(?:-{0,3} ?advertis(?:e)?ment\b|sign up (?:for|to) (?:our|the|receive|get|daily|weekly|free)|sign up (?:here|now|today)|subscribe (?:to|now|here|for)\b|join our (?:mailing list|newsletter|whatsapp|telegram)|get (?:the|our) (?:latest|newsletter|daily|weekly|free)|receive (?:our|the) (?:latest|newsletter|news)|stay (?:up to date|informed|updated|in touch) (?:with|on|about)|enter your e-?mail|your e-?mail address|(?:this|our) (?:web ?site|site|page) (?:uses|use|requires|stores)\b|we (?:use|and our partners) (?:cookies|use)\b|by (?:continuing|using|clicking|subscribing|signing|submitting|accepting)\b.{0,80}(?:\byou\b|agree|consent|cookie)|(?:please )?(?:accept|enable|allow) (?:all )?(?:cookies|javascript)|javascript (?:is|must)|cookies? (?:help|are|enable|policy|notice)|you(?:'re| are) (?:here|currently|using)(?::|$| >| an)|(?:please )?(?:follow|like|join|find|visit) us (?:on|at)\b|follow .{1,60} on (?:twitter|facebook|instagram|linkedin|x)\b|follow @|share (?:this|on|via|to)\b|copyright\b|\(c\) ?(?:19|20)\d\d|© ?(?:copyright )?(?:19|20)\d\d|all rights reserved|posted (?:in|under)\b|filed (?:in|under)\b|tags?: ?|tagged (?:with|as|in)?\b|categor(?:y|ies): ?|topics?: |keywords: |short (?:url|link)\b|permalink|views?: ?\d|\d[\d,]* (?:views?|shares?|comments?|likes?|reads?|min(?:ute)?s? read)\b|reading time|read more\b|continue reading|click (?:here|to)\b.{0,60}$|tap (?:here|to)|print (?:this|page|article|version)|download (?:the )?(?:app|pdf|as pdf)\b|view (?:the )?(?:original|full|all|in browser)|see (?:all|more)\b.{0,30}$|back to (?:top|home|news|list|all)|(?:previous|next)(?: article| post| story)?(?: ?[:<>»«]| ?-)|page \d+ of \d+|loading\.{0,3}|wo?r?king hours|opening hours|office hours|hot ?line:|need help|if you (?:would like|want|wish) to (?:receive|subscribe|unsubscribe)|to (?:subscribe|unsubscribe)\b|unsubscribe|support (?:our|independent) journalism|(?:please )?(?:consider|make) a donation|donate (?:now|today|here|to)|become a (?:member|subscriber|patron)|your (?:support|donation) (?:helps|makes|enables)|already a subscriber|log ?in (?:or|to)|sign in (?:or|to)|powered by|designed by|developed by|website by|skip to|jump to|home ?[>/»|]|(?:login|register) ?\||this (?:story|article|post|entry|page) (?:was )?(?:has been )?(?:posted|filed|tagged|published|entered|written) (?:in|under|on|by|and)|this entry was posted|thanks? (?:you )?for reading|disclaimer:|the views expressed|notify me of|save my name|please (?:enter|share your comments|log in|sign in)|be the first to (?:comment|share|know)|comments (?:are closed|off)|no comments|questions or comments|originating site|\d{1,2}\.\d ?°? ?[cf]$)/i;

const WEATHER = /^-?\d{1,2}(?:\.\d)? ?°? ?[CF](?: ?°)?$/;
const BREADCRUMB = /^(?:home|news|press|media|blog|events?|about)(?: ?[>»/|] ?[\w &'-]{2,60}){1,6}$/i;
const RULE_LINE = /^[^\p{L}\p{N}]{1,200}$/u;
const PAGE_NUMBERS = /^(?:[<«‹] ?|prev(?:ious)? ?)?1 ?[|.·]? ?2(?: ?[|.·]? ?(?:\d{1,3}|\.{3}|…)){0,12} ?(?:next|last|>|»|›)*$/i;
const MENU_ROW = /^(?:[\p{Lu}][\p{L}'&-]{1,14} ?\| ?){2,12}/u;
const REFERENCE_NUMBER = /^(?=.{0,40}[A-Z]{2})(?=.{0,40}\d)(?:(?:ref(?:erence)?|press release|release|pr|no|id|nr|media release|news release)\.? ?(?:no\.?|number|id|#|nr)?:? ?)?[A-Z0-9]{2,8}(?:[/-][A-Z0-9]{1,8}){1,4}$/;
const LABEL_ROW = /^(?:press|news|media) (?:release|advisory|statement|note)s? ?(?:no\.?|number|nr\.?|#|:|-|\|)? ?[\w/.-]{0,16}$/i;

/** A line's letters as the tables hold them. */
export const foldLine = (text: string): string =>
  text.toLowerCase().replace(/^[\s\-–•·*|<>«»:[\]()#]+/, '').replace(/[\s\-–•·*|<>«»:.,!…[\]()#]+$/, '');

/** True of "Press Release", "Media Advisory", "Project News". */
export const isLabel = (line: Line): boolean =>
  line.text.length <= 60 && (LABELS.has(foldLine(line.text)) || REFERENCE_NUMBER.test(line.text) || LABEL_ROW.test(line.text));

/** True of a heading that opens a list of other pages. */
export const opensSection = (line: Line): boolean => line.text.length <= 60 && SECTIONS.test(line.text.replace(/^\W{1,4}/, ''));

/** The rule by which a line is furniture, or null. Labels and stamps are not asked for here. */
export function furnitureRule(line: Line): string | null {
  const { text } = line;
  if (text.length <= 100) {
    if (LINES.has(foldLine(text))) return 'zones/page-word';
    if (WEATHER.test(text)) return 'zones/weather';
    if (RULE_LINE.test(text)) return 'zones/rule-line';
    if (BREADCRUMB.test(text)) return 'zones/breadcrumb';
    if (PAGE_NUMBERS.test(text)) return 'zones/page-numbers';
    if (MENU_ROW.test(text)) return 'zones/menu-row';
    if (opensSection(line)) return 'zones/section';
  }
  if (text.length <= 600 && OPENINGS.test(text)) return 'zones/page-speaks';
  return null;
}
