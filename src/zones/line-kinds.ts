// What a single line is by its own looks: "###", "(Photo: Harbour Trust)", "• first item", "WHEN: 3 May", "About UNICEF".
import type { Row } from './row.js';

/** "###", "-30-", "ENDS": the release is over. */
export const END_MARKS: readonly Row[] = [
  {
    id: 'zones/end-mark',
    pattern:
      /^(?:#{1,8}|#(?: #){1,7}|[*_-]{0,2} ?30 ?[*_-]{0,2}|-{0,2} ?ends? ?-{0,2}|[-*]{0,4} ?end of (?:the )?(?:press |news |media )?(?:release|statement|story|article|text)[-*.]{0,4}|x{3,6}|\/{2,3}|\*{3,10}|\*(?: ?\*{1,3}){1,7})(?: return)?$/i,
    finds: ['[###]', '[# # #]', '[-30-]', '[ENDS]', '[* * *]', '[* *** *]', '[### Return]', '[End of press release]'],
    leaves: ['Ends of the earth', '30 nurses', '* first item', '#LV100'],
  },
];

/** Only lines that hold one of these can be markup. */
export const MARKUP_SIGN = /[<>=![]|mailto:|redirect_from:/;
/** What a scraper left of the page's tags. */
export const MARKUP: readonly Row[] = [
  {
    id: 'zones/tag',
    pattern:
      /^(?:["'<]?mailto:|"?">|["'>=<]{1,8}$|<\/?[a-z][^<>]{0,200}>$|\{%|\[\/\w|\[(?:caption|gallery|embed|video|audio|vc_\w{1,20}) |redirect_from:|!\[)/i,
    finds: [
      '["mailto:]a@b.org" target="_blank" title=""">a@b.org',
      '[</div>]',
      '[<img src="a.png">]',
      '[">]a@b.org',
      '[redirect_from:] /blog/',
    ],
    leaves: ['a@b.org', 'He said: "go"', '[updated] The workshop ends'],
  },
];

/** Credits and instructions that stand at pictures. The Ethiopic colon is there because Ethiopian pages write "(Photo፡ …)". */
export const PHOTO_WORD =
  /photo|participants?$|img|\.(?:png|gif|webp)$|jpe?g|image|picture|\bpic\b|video|credit|courtesy|©|shutterstock|getty|istock|unsplash|pixabay|\bafp\b|reuters|logo$|caption|alt text|left to right|l-r|provided by|handout/i;
/** Looked at from the last bracket of a line: "Nurses in Gulu (Photo: Jane Doe)". */
export const PHOTO_BRACKET: readonly Row[] = [
  {
    id: 'zones/photo-bracket',
    pattern:
      /^[([](?:(?:photos?|images?|pictures?|credit|video|courtesy|file)(?: (?:by|credits?|courtesy|from|provided|of|photo)){0,2} ?[ :)\]\u1361\u1365-]|provided by |(?:courtesy|file|handout) (?:photo|image|picture))/i,
    finds: ['[(Photo:] Jane Doe)', '[(Courtesy photo)]', '[(Provided by ]the embassy)', '[(File photo)]'],
    leaves: ['(40 of them)', '(pictured later)'],
  },
];
export const PHOTO: readonly Row[] = [
  {
    id: 'zones/photo-credit',
    pattern:
      /^[([]?(?:photos?|images?|pictures?|pic|videos?|photographs?|credits?)(?: (?:credits?|courtesy|by|from|provided|source))?(?: of)? ?[:/\u1361\u1365-]/i,
    finds: [
      '[Photo:] Jane Doe',
      '[(Photo credit:] Mr. Doe)',
      '[image:] Participants of the workshop',
      '[Credit:] University of Alderney',
    ],
    leaves: ['Photographs of the flood were shown', 'Video conference held in Apia'],
  },
  {
    id: 'zones/photo-line',
    pattern:
      /^(?:click|tap) on (?:the )?(?:photo|image|picture)|^(?:photo|image|picture|video) (?:by|credit|courtesy|from file|source)\b|^(?:caption|alt text)\b|^(?:from )?(?:left to right|l-r|\(l-r\))|^[^.!?]{1,60} logo$/i,
    finds: [
      '[Click on photo] for larger image',
      '[Photo by] Jane Doe',
      '[Harbour Trust logo]',
      '[From left to right]: Jane Doe, John Roe',
    ],
    leaves: ['Image matters, says minister'],
  },
  {
    id: 'zones/photo-name',
    pattern:
      /^(?:(?:meeting|workshop|seminar|training|conference|event|course) (?:participants?|photos?|pictures?|images?)|group (?:photo|picture)(?: of .{3,60}[^.])?|(?:cover|header|banner|featured|hero|main|article|news|teaser) (?:photo|image|picture)|photo-?\d{1,4}|img[-_ ]?\d{1,6}|\w{1,60}\.(?:jpe?g|png|gif|webp))$/i,
    finds: ['[Meeting participants]', '[Group photo]', '[Cover image]', '[IMG_2041]', '[nurses_gulu.jpg]'],
    leaves: ['Workshop participants visit the port', 'Group photos were taken.'],
  },
  {
    id: 'zones/photo-agency',
    pattern:
      /^© ?[^\d\s][^\d]{2,60}\d{0,4}$|^(?:shutterstock|getty images|istock|unsplash|pixabay|afp|reuters)(?:\.com)?$/iu,
    finds: ['[© Jane Doe 2019]', '[shutterstock.com]'],
    leaves: ['© 2019 Harbour Trust'],
  },
];

/** Items of a list. */
export const BULLET: readonly Row[] = [
  {
    id: 'zones/bullet',
    pattern: /^(?:[•·▪‣◦●○■□►»>*\uf0b7]|-{1,2}(?= )|[oO](?= {2})|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)](?= ))/,
    finds: ['[•] first item', '[-] first item', '[1.] first item', '[(a)] first item', '[·]      what it means'],
    leaves: ['2.5 million people', 'A. Doe spoke', '10 nurses'],
  },
];

/** "WHEN: …": lines that state one fact of the event. */
export const FACTS: readonly Row[] = [
  {
    id: 'zones/fact',
    pattern:
      /^[*_]{0,2}(?:what|when|where|who|why|how|date|dates|date (?:and|&) (?:time|place|venue)|date\/time|day|time|times|time (?:and|&) place|place (?:and|&) time|when (?:and|&) where|location|locations|venue|venues|place|address|cost|price|fee|fees|admission|rsvp(?: by)?|speakers?|keynote(?: speakers?)?|panel(?:l?ists)?|moderators?|facilitators?|trainers?|host(?:ed by)?|hosts|organi[sz](?:er|ed by)s?|co-?organi[sz]ers?|(?:co-?|kindly |generously )?(?:sponsored|funded|financed|supported) by|(?:(?:main|lead|title|gold|silver|bronze|platinum|diamond|media|event|our|official|corporate) )?(?:sponsors?|partners?|donors?|funders?)|financial support(?: by| from)?|funding|with (?:the )?(?:financial |kind |generous )?(?:support|funding|assistance)(?: (?:of|from|by))?|in (?:partnership|collaboration|cooperation|association) with|implemented by|registration|duration|language|languages|theme|topic|(?:(?:total |number of |no\. of )?(?:participants?|attendees|trainees|attendance))|(?:target )?audience|target group|who (?:should|can|may) attend|event|format)(?: ?\([^)]{0,30}\))? ?[*_]{0,2}:/i,
    finds: ['[WHEN:] Friday, 3 May', '[Venue:] City Hall', '[Date and time:] 3 May, 10 a.m.', '[Hosted by:]'],
    leaves: ['When the day came, all went', 'Where we work', 'Partners met in Lima'],
  },
  {
    id: 'zones/credit',
    pattern:
      /^(?:[Kk]indly |[Gg]enerously |[Jj]ointly |[Pp]roudly )?(?:(?:[Cc]o-)?(?:[Ff]unded|[Ff]inanced|[Ss]ponsored|[Ss]upported)(?: and (?:organi[sz]ed|hosted|supported))? by|With (?:the )?(?:(?:generous|financial|kind) )?(?:support|funding|assistance) (?:of|from|by)) (?:the )?[A-Z0-9(&"'][^\s,]{0,24}(?:,? (?:[A-Z0-9(&"'][^\s,]{0,24}|and|of|the|for|to|in|de|&|-)){0,16}$/,
    finds: ['[Funded by the Lake Fund and Sida]', '[With the financial support of Irish Aid]'],
    leaves: ['Funded by the Lake Fund, farmers learn to read soil', 'Supported by friends'],
  },
];

/** Headings of what stands behind the news: the body's own description, notes for editors. */
export const ABOUT: readonly Row[] = [
  {
    id: 'zones/about-heading',
    pattern: /^(?:About|ABOUT) (?:the |The |THE )?[^\sa-z][^!?:;]{1,80}:?$/,
    finds: ['[About UNICEF]', '[ABOUT THE HARBOUR TRUST:]', '[About the Harbour Trust (HT)]'],
    leaves: ['About what we did', 'Abouts'],
  },
  {
    id: 'zones/about-inline',
    pattern: /^About (?:the )?[^\sa-z\d][^.!?:;]{1,80}: /,
    finds: ['[About the Harbour Trust: ]It keeps harbours.'],
    leaves: ['About Kampala we know little.'],
  },
  {
    id: 'zones/notes',
    pattern:
      /^(?:notes? (?:to|for) (?:the )?(?:editors?|media|journalists?|press)|editor(?:s|'s|s')? notes?|boilerplate|company profile|background information|further background)\b.{0,40}$/i,
    finds: ['[Notes to editors:]', "[Editor's note]"],
    leaves: ['Background', 'Notes from the field'],
  },
];

/** A line that announces the date on the next one: "Published". */
export const DATE_LABEL: readonly Row[] = [
  {
    id: 'zones/date-label',
    pattern:
      /^(?:originally |first )?(?:posted|published|issued|released)(?: on| date)?:?$|^(?:publication|release|publishing|issue) date:?$|^date (?:published|posted|of (?:issue|publication)):?$/i,
    finds: ['[Published]', '[Originally published]', '[Release date:]', '[Date of issue]'],
    leaves: ['Posted by Jane', 'Release dates vary', 'Date'],
  },
];
