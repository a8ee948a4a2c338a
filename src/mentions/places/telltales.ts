// What gives a page's country away without naming it: addresses on the web, telephone numbers, money, words of one land.
import { matchesIn } from '../../text/matches.js';

/** Country codes of the telephone (ITU-T E.164) of countries whose press writes them in full, by ISO 3166-1 alpha-2. */
const DIALLED: Readonly<Record<string, string>> = {
  27: 'ZA',
  30: 'GR',
  31: 'NL',
  32: 'BE',
  33: 'FR',
  34: 'ES',
  36: 'HU',
  39: 'IT',
  40: 'RO',
  41: 'CH',
  43: 'AT',
  44: 'GB',
  45: 'DK',
  46: 'SE',
  47: 'NO',
  48: 'PL',
  49: 'DE',
  51: 'PE',
  52: 'MX',
  54: 'AR',
  55: 'BR',
  56: 'CL',
  57: 'CO',
  60: 'MY',
  61: 'AU',
  62: 'ID',
  63: 'PH',
  64: 'NZ',
  65: 'SG',
  66: 'TH',
  81: 'JP',
  82: 'KR',
  84: 'VN',
  86: 'CN',
  90: 'TR',
  91: 'IN',
  92: 'PK',
  93: 'AF',
  94: 'LK',
  95: 'MM',
  211: 'SS',
  212: 'MA',
  213: 'DZ',
  216: 'TN',
  218: 'LY',
  220: 'GM',
  221: 'SN',
  223: 'ML',
  224: 'GN',
  225: 'CI',
  226: 'BF',
  227: 'NE',
  228: 'TG',
  229: 'BJ',
  231: 'LR',
  232: 'SL',
  233: 'GH',
  234: 'NG',
  235: 'TD',
  237: 'CM',
  243: 'CD',
  248: 'SC',
  249: 'SD',
  250: 'RW',
  251: 'ET',
  252: 'SO',
  254: 'KE',
  255: 'TZ',
  256: 'UG',
  257: 'BI',
  258: 'MZ',
  260: 'ZM',
  261: 'MG',
  263: 'ZW',
  264: 'NA',
  265: 'MW',
  266: 'LS',
  267: 'BW',
  268: 'SZ',
  351: 'PT',
  353: 'IE',
  355: 'AL',
  356: 'MT',
  357: 'CY',
  358: 'FI',
  359: 'BG',
  370: 'LT',
  371: 'LV',
  372: 'EE',
  373: 'MD',
  374: 'AM',
  375: 'BY',
  380: 'UA',
  381: 'RS',
  382: 'ME',
  383: 'XK',
  385: 'HR',
  386: 'SI',
  387: 'BA',
  389: 'MK',
  420: 'CZ',
  421: 'SK',
  501: 'BZ',
  592: 'GY',
  670: 'TL',
  675: 'PG',
  677: 'SB',
  678: 'VU',
  679: 'FJ',
  855: 'KH',
  856: 'LA',
  880: 'BD',
  960: 'MV',
  961: 'LB',
  962: 'JO',
  964: 'IQ',
  970: 'PS',
  971: 'AE',
  972: 'IL',
  975: 'BT',
  976: 'MN',
  977: 'NP',
  992: 'TJ',
  993: 'TM',
  994: 'AZ',
  995: 'GE',
  996: 'KG',
  998: 'UZ',
};

/** Words that stand on pages of one country, with how much each says. */
const TELLING: readonly (readonly [RegExp, string, number])[] = [
  [/£ ?\d/, 'GB', 1],
  [
    /\b(?:parish council|borough council|village hall|car boot|bank holiday|MBE|OBE|A-levels?|GCSEs?|NHS)\b/i,
    'GB',
    0.5,
  ],
  [/(?:\(\d{3}\) {0,2}|\b\d{3}[-.])\d{3}[-.]\d{4}\b/, 'US', 1],
  [/\b[\w-]{2,30}\.(?:gov|mil)\b(?!\.)/, 'US', 0.7],
  [
    /\b(?:Sheriff's|Congress(?:man|woman)|State Senator|State Rep\.|U\.S\. Rep|District Attorney|D-\d|Medicaid|Medicare|Social Security|DACA|USCIS|FEMA|GOP|501\(c\)|Tri-Cities|school district|zip code)\b/,
    'US',
    0.5,
  ],
  [/\b\d{2,5} (?:[NSEW]\. )?(?:[A-Z][a-z]{2,14} ){1,2}(?:St|Ave|Blvd|Rd|Dr|Ln|Pkwy)\./, 'US', 0.6],
  [/\b(?:crores?|lakhs?|panchayats?|taluk|tehsildar)\b/i, 'IN', 0.6],
  [/\b(?:upazilas?|thana|taka)\b/i, 'BD', 0.8],
  [/\b(?:barangays?|sangguniang)\b/i, 'PH', 1],
  [/\b(?:woredas?|kebeles?|birr)\b/i, 'ET', 0.8],
  [/\bNaira\b|₦/i, 'NG', 0.8],
  [/\b(?:NSW|Shire Council|Aussie|TAFE|arvo)\b/, 'AU', 0.8],
  [/\b(?:iwi|whanau|whānau|marae|Aotearoa)\b/, 'NZ', 0.8],
];

/** News agencies that sign datelines, "(PIA)", by the country of their home news (ISO 3166-1 alpha-2). */
const AGENCIES: Readonly<Record<string, string>> = {
  PIA: 'PH',
  PNA: 'PH',
  APP: 'PK',
  PTI: 'IN',
  ANI: 'IN',
  KUNA: 'KW',
  WAM: 'AE',
  SPA: 'SA',
  QNA: 'QA',
  ONA: 'OM',
  VNA: 'VN',
  GNA: 'GH',
  NAN: 'NG',
  BSS: 'BD',
  UNB: 'BD',
  IRNA: 'IR',
  ENA: 'ET',
  KNA: 'KE',
  RSS: 'NP',
  JIS: 'JM',
};
const SIGNED = /\(([A-Z]{3,4})\)(?= ?-)|\b([A-Z]{3,4})(?= - )/g;
/** How far into a page a dateline stands. */
const DATELINE_REACH = 1500;

const WEB = /\.(?:co|com|org|gov|gob|gouv|ac|edu|net|go|or|ne|sch|nhs|police)\.([a-z]{2})\b/g;
const DIAL = /(?:\+|\b00)([1-9]\d{1,2})[ -]?\(?0?\)?[ -]?\d/g;
/** The most that web addresses and telephone numbers say of one country. */
const MOST = 1.2;
const EACH = 0.6;
/** How much of a page is looked through. */
const REACH = 200_000;

/** Countries (alpha-2) that a page gives away without naming them, with how much it does. */
export function telltales(view: string): ReadonlyMap<string, number> {
  const text = view.length > REACH ? view.slice(0, REACH) : view;
  const found = new Map<string, number>();
  const add = (country: string, weight: number, most: number): void =>
    void found.set(country, Math.min(most, (found.get(country) ?? 0) + weight));
  for (const [, code = ''] of matchesIn(WEB, text)) add(code === 'uk' ? 'GB' : code.toUpperCase(), EACH, MOST);
  for (const [, digits = ''] of matchesIn(DIAL, text)) {
    const country = DIALLED[digits] ?? DIALLED[digits.slice(0, 2)];
    if (country !== undefined) add(country, EACH, MOST);
  }
  for (const [, wired, bare] of matchesIn(SIGNED, text.slice(0, DATELINE_REACH))) {
    const country = AGENCIES[wired ?? bare ?? ''];
    if (country !== undefined) add(country, 1, 1);
  }
  for (const [pattern, country, weight] of TELLING) if (pattern.test(text)) add(country, weight, 2);
  return found;
}
