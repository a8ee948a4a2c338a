// Names in other languages, which keep their small words: "Fundación para la Ciencia".
import type { Token } from '../tokens.js';
import { isName, words } from './words.js';

/** Heads of names in other languages, which keep their small words. */
const FOREIGN_HEADS =
  /^(?:universi(?:dade?|té|tà|tat|tät|tas|teit)|institut[oe]?|istituto|instituut|minist(?:erio|ério|ère|ero)|funda(?:ción|cion|ção)|fondation|fondazione|stiftung|stichting|aso[c]{1,2}iaci[oó]n|associa(?:ção|zione)|gesellschaft|verein|verband|zentrum|hochschule|centro|casa|uni[oó]n|união|unione|(?:con)?federaci[oó]n|fédération|c[aá]mara|colegio|collège|escuela|école|escola|facultad|faculté|sociedade?|société|secretar[ií]a|direcci[oó]n|consejo|conseil|conselho|agenc?ia|agence|banco|banque|museo|musée|teatro|théâtre|red|réseau|rede|grupo|groupe|movimiento|mouvement|comit[eé]|comisi[oó]n|comissão|oficina|servicio|polic[ií]a|deutsche[rs]?|observato(?:rio|ire)|alian(?:za|ça)|mesa|junta|médicos|médecins|maison|ligue|liga|laboratoire|laboratorio)$/;

const FOREIGN_SMALL = words(
  'a à al au aux com con contra contre d da dans das de del della delle den der des di do dos du e el em en et für i il la las le les lo los na nel och og om op para per por pour pro sobre sur till und van voor y zum zur',
);

/** Past the small words, and the capital word behind them, inside a name in another language: "para la Ciencia"; `at` where there are none. */
export function foreignEnd(tokens: readonly Token[], from: number, at: number): number {
  let end = at;
  while (end < at + 3 && FOREIGN_SMALL.has(tokens[end]?.lower ?? '') && tokens[end]?.shape === 'lower') end++;
  if (end === at || !isName(tokens[end])) return at;
  for (let k = from; k < at; k++) if (FOREIGN_HEADS.test((tokens[k] as Token).lower)) return end + 1;
  // "Mano a Mano"
  return end === at + 1 && at - from === 1 && tokens[end]?.text === tokens[from]?.text ? end + 1 : at;
}

const FOREIGN_LINKS = words('des de du del della dos para pour la les el et y');

/** "Alliance internationale des éditeurs indépendants": lower-case words of a name in another language. */
export function isForeignLink(tokens: readonly Token[], from: number, to: number): boolean {
  const word = tokens[to] as Token;
  if (FOREIGN_LINKS.has(word.lower)) {
    const next = tokens[to + 1];
    return (
      next !== undefined &&
      next.shape === 'lower' &&
      next.text.length > 3 &&
      (/[^\x00-\x7f]/.test(next.text) ||
        FOREIGN_LINKS.has((tokens[to - 1] as Token).lower) ||
        (tokens[to - 1] as Token).shape === 'lower')
    );
  }
  if (word.text.length < 4) return false;
  if (/[^\x00-\x7f]/.test(word.text)) return true;
  const before = tokens[to - 1] as Token;
  return FOREIGN_LINKS.has(tokens[to + 1]?.lower ?? '') && !/^(?:y|el|la)$/.test(tokens[to + 1]?.lower ?? '')
    ? to - from <= 2
    : FOREIGN_LINKS.has(before.lower) && to - from > 1;
}
