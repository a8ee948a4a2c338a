// Which language a release is written in, as far as its commonest words tell. Enough to know English from the rest.

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Commonest function words of each language; words shared with English as names or nouns are left out. From public frequency lists. */
const STOP_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: list(
    'the of and to in that is was for with as on by at from this are be has have were their which will its been not or an they who said',
  ),
  fr: list(
    'le la les des et du une dans est pour que qui sur par avec au aux ce cette sont ont été plus ses leur nous a il elle en',
  ),
  es: list('el la los las de y del una en que es por con para se su al como más fue han sus este esta lo son también'),
  pt: list(
    'o os as da do das dos e em uma um que para com não por é na no se foi mais pela pelo são ao à também sua seu',
  ),
  de: list(
    'der die das und den von zu mit ist im für auf eine ein des sich dem nicht auch werden wurde bei aus wird haben sind',
  ),
  it: list('il di che e la della per un una con del sono nel alla dei più gli anche ha delle dal è si le da'),
  nl: list('de het een van en in te voor met op zijn dat is aan door bij ook naar deze wordt worden niet om hebben'),
  id: list('yang dan di dari untuk dengan ini dalam pada itu adalah tidak akan oleh ke telah juga sebagai para kepada'),
  sw: list('ya na wa kwa katika ni la za kuwa hii cha hiyo wake huo kwamba vya yake pia hayo baada'),
  ha: list('da na a ta ya kuma cikin shi sun an ba su don wannan wajen domin yan daga kan zuwa ga'),
  tr: list('ve bir bu için ile da de olarak olan daha gibi sonra kadar ise çok tarafından'),
  so: list('iyo ee oo in uu ka ku ay waa u ah soo waxaa ayaa laga lagu'),
  sv: list('och att det som en på är av för med till den har i ett om inte var de'),
  pl: list('i w na z do się że jest to nie o oraz przez dla od przy'),
  ro: list('și în de la a cu pe care din pentru este au o un fost'),
  vi: list('và của các trong có cho với là được những một người đã'),
  tl: list('ang ng mga sa na at ay para kay ito si nang'),
};

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['zh', /[\u4e00-\u9fff]/g],
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['bn', /[\u0980-\u09ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['am', /[\u1200-\u137f]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['ka', /[\u10a0-\u10ff]/g],
  ['hy', /[\u0530-\u058f]/g],
  ['ru', /[\u0400-\u04ff]/g],
];

/** Read: enough for a verdict, however long the text. */
const LOOKED_AT = 4000;
/** Fewer words than this settle nothing. */
const FEWEST_WORDS = 12;
/** Share of words that must be among a language's commonest: English prose has 0.3 and more, a menu under 0.1. */
const SHARE = 0.13;

let table: Map<string, string[]> | null = null;
const languagesOf = (word: string): string[] | undefined => {
  if (!table) {
    table = new Map();
    for (const [language, words] of Object.entries(STOP_WORDS))
      for (const one of words) table.set(one, [...(table.get(one) ?? []), language]);
  }
  return table.get(word);
};

/** The language (ISO 639-1) of a text, null where too few words tell; `english` is true also for short texts that hold nothing else. */
export function identifyLanguage(text: string): { language: string | null; english: boolean } {
  const head = text.slice(0, LOOKED_AT);
  const script = scriptOf(head);
  if (script) return { language: script, english: false };
  const score = new Map<string, number>();
  let count = 0;
  for (const match of head.matchAll(/[\p{L}']+/gu)) {
    count++;
    for (const language of languagesOf(match[0].toLowerCase()) ?? [])
      score.set(language, (score.get(language) ?? 0) + 1);
  }
  let best: string | null = null;
  let most = 0;
  for (const [language, hits] of score)
    if (hits > most) {
      best = language;
      most = hits;
    }
  const english = score.get('en') ?? 0;
  if (count < FEWEST_WORDS || most / count < SHARE || most < 3)
    return { language: null, english: english > 0 && english >= most };
  return { language: best, english: best === 'en' };
}

/** The script's language where more than a fifth of the letters are in it. Ukrainian is told from Russian by its own letters. */
function scriptOf(text: string): string | null {
  if (!/[\u0370-\u1fff\u3040-\ud7af]/.test(text)) return null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, pattern] of SCRIPTS) {
    const own = text.match(pattern)?.length ?? 0;
    if (own * 5 <= letters) continue;
    if (language === 'zh' && /[\u3040-\u30ff]/.test(text)) return 'ja';
    if (language === 'ru' && /[іїєґІЇЄҐ]/.test(text)) return 'uk';
    return language;
  }
  return null;
}
