// English is read; other languages are recognised and said so, never half-read in silence.
import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract.js';

const RELEASES: Readonly<Record<string, string>> = {
  fr: "Clôture de l'atelier sur la pêche artisanale\n\nDakar, le 12 mars 2021 - Le Ministère de la Pêche a organisé un atelier de formation de deux jours à Dakar, avec l'appui financier de l'Union européenne. Quarante participants venus de cinq régions ont pris part aux travaux.",
  es: 'Concluye el taller sobre pesca artesanal\n\nLima, 12 de marzo de 2021 - El Ministerio de la Producción organizó un taller de dos días en Lima, con el apoyo de la Unión Europea. Participaron 40 pescadores de cinco regiones.',
  pt: 'Termina oficina sobre pesca artesanal\n\nMaputo, 12 de Março de 2021 - O Ministério das Pescas organizou em Maputo uma oficina de dois dias, com o apoio da União Europeia. Participaram 40 pescadores de cinco províncias.',
  ar: 'اختتام ورشة عمل حول الصيد التقليدي\n\nتونس، 12 مارس 2021 - نظمت وزارة الفلاحة ورشة عمل لمدة يومين في تونس بدعم من الاتحاد الأوروبي وشارك فيها أربعون صيادا.',
  ru: 'Завершился семинар по рыболовству\n\nБишкек, 12 марта 2021 г. - Министерство сельского хозяйства провело двухдневный семинар в Бишкеке при поддержке Европейского союза. В нем приняли участие 40 человек.',
  uk: 'Завершився семінар з рибальства\n\nКиїв, 12 березня 2021 р. - Міністерство провело дводенний семінар у Києві за підтримки Європейського Союзу. У ньому взяли участь 40 осіб.',
  ha: "An kammala taron bita kan kiwon lafiya\n\nKano, 12 ga Maris 2021 - Ma'aikatar Lafiya ta Jihar Kano ta shirya taron bita na kwana biyu a Kano tare da tallafin Tarayyar Turai. Mutane arba'in ne suka halarci taron daga kananan hukumomi biyar.",
  sw: 'Warsha ya uvuvi yamalizika\n\nMombasa, 12 Machi 2021 - Wizara ya Uvuvi iliandaa warsha ya siku mbili mjini Mombasa kwa msaada wa Umoja wa Ulaya. Washiriki arobaini kutoka kaunti tano walihudhuria warsha hiyo.',
  de: 'Workshop zur Fischerei beendet\n\nKiel, 12. März 2021 - Das Ministerium hat in Kiel einen zweitägigen Workshop mit Unterstützung der Europäischen Union veranstaltet. Vierzig Fischer aus fünf Regionen nahmen daran teil.',
  it: "Concluso il seminario sulla pesca\n\nBari, 12 marzo 2021 - Il Ministero ha organizzato a Bari un seminario di due giorni con il sostegno dell'Unione europea. Hanno partecipato quaranta pescatori di cinque regioni.",
  nl: 'Workshop over visserij afgerond\n\nGent, 12 maart 2021 - Het ministerie heeft in Gent een tweedaagse workshop gehouden met steun van de Europese Unie. Veertig vissers uit vijf provincies namen deel aan de bijeenkomst.',
  id: 'Lokakarya perikanan berakhir\n\nMakassar, 12 Maret 2021 - Kementerian Kelautan dan Perikanan menyelenggarakan lokakarya dua hari di Makassar dengan dukungan Uni Eropa. Sebanyak 40 nelayan dari lima provinsi hadir dalam kegiatan ini.',
  tr: "Balıkçılık çalıştayı sona erdi\n\nİzmir, 12 Mart 2021 - Bakanlık, Avrupa Birliği desteğiyle İzmir'de iki gün süren bir çalıştay düzenledi. Beş ilden kırk balıkçı çalıştaya katıldı ve yeni kurallar hakkında bilgi aldı.",
  so: 'Aqoon isweydaarsi kalluumaysi oo la soo gabagabeeyay\n\nMuqdisho, 12 Maarso 2021 - Wasaaradda Kalluumaysiga ayaa Muqdisho ku qabatay aqoon isweydaarsi labo maalmood ah oo uu maalgeliyay Midowga Yurub. Waxaa ka qayb galay afartan qof oo ka kala yimid shan gobol.',
  am: 'የዓሣ ማስገር አውደ ጥናት ተጠናቀቀ\n\nአዲስ አበባ፣ መጋቢት 12 ቀን 2021 - ሚኒስቴሩ በአውሮፓ ህብረት ድጋፍ የሁለት ቀን አውደ ጥናት በአዲስ አበባ አካሄደ። አርባ ተሳታፊዎች ተገኝተዋል።',
  zh: '渔业培训班结业\n\n北京，2021年3月12日——农业部在北京举办了为期两天的培训班，得到欧盟支持，来自五个省的四十名渔民参加。',
  fa: 'کارگاه آموزشی ماهیگیری پایان یافت\n\nکابل، ۱۲ مارس ۲۰۲۱ - وزارت زراعت با حمایت اتحادیه اروپا کارگاه دو روزه‌ای در کابل برگزار کرد و چهل نفر در آن شرکت کردند.',
};
const FRENCH =
  "Clôture de l'atelier sur la pêche artisanale\n\nDakar, le 12 mars 2021 - Le Ministère de la Pêche a organisé un atelier de formation de deux jours à Dakar, avec l'appui financier de l'Union européenne. Quarante participants venus de cinq régions ont pris part aux travaux.";
const ENGLISH =
  'Ministry trains 40 fishers\n\nDAKAR, 12 March 2021 - The Ministry of Fisheries held a two-day workshop in Dakar from 9 to 10 March 2021 with the support of the European Union. Some 40 fishers from five regions took part and shared what they know of the coast.';

describe('another language', () => {
  it.each(Object.entries(RELEASES))('%s: no events, and a note', (language, text) => {
    const { release, events, notes } = extract(text);
    expect(release.language).toBe(language);
    expect(events).toEqual([]);
    expect(notes).toEqual([
      {
        rule: 'release/language',
        level: 'warning',
        message: `the text is in another language (${language}); only English is read`,
        start: null,
        end: null,
      },
    ]);
  });

  it('that has no name here is still known not to be English', () => {
    const { release, events, notes } = extract(
      "Amahugurwa ku burobyi yasojwe\n\nKigali, 12 Werurwe 2021 - Minisiteri y'Ubuhinzi yateguye amahugurwa y'iminsi ibiri i Kigali ku nkunga y'Umuryango w'Ubumwe bw'Uburayi. Abantu mirongo ine bitabiriye ayo mahugurwa.",
    );
    expect([release.language, events]).toEqual([null, []]);
    expect(notes.map(({ rule }) => rule)).toEqual(['release/language']);
  });

  it('with an English sentence at the end is not read for it', () => {
    const text = `${FRENCH}\n\n${FRENCH}\n\nThe full report of the workshop is on our site for all who want to read it.`;
    expect(extract(text)).toMatchObject({ release: { language: 'fr' }, events: [] });
  });
});

describe('two languages', () => {
  const day = (text: string) => extract(text).events.map(({ dates }) => dates?.edtf);
  const part = FRENCH.split('\n\n')[1] ?? '';

  it.each([
    ['below', `${ENGLISH}\n\n${part}`],
    ['below, with Windows line ends', `${ENGLISH}\n\n${part}`.replaceAll('\n', '\r\n')],
    [
      'between',
      `${ENGLISH}\n\n${part}\n\nThe next of the workshops is for the villages of the south, the Ministry said.`,
    ],
  ])('an English release with a French paragraph %s is read, and the paragraph named', (_, text) => {
    const { release, notes } = extract(text);
    expect(release.language).toBe('en');
    expect(day(text)).toEqual(['2021-03-09/2021-03-10']);
    const [note] = notes.filter(({ rule }) => rule === 'release/language-part');
    expect(note?.message).toBe('this part is in another language (fr); only English is read');
    expect(text.slice(note?.start ?? 0, note?.end ?? 0).trim()).toBe(part.trim());
  });

  it('French above English: the English half is read, the French one named with its headline', () => {
    const text = `${FRENCH}\n\n${ENGLISH}`;
    const { release, notes } = extract(text);
    expect(release.language).toBe('en');
    expect(day(text)).toEqual(['2021-03-09/2021-03-10']);
    const [note] = notes.filter(({ rule }) => rule === 'release/language-part');
    expect(note?.start).toBe(0);
    expect(text.slice(0, note?.end ?? 0).trim()).toBe(FRENCH);
  });

  it('foreign names, quotes and short lines do not make English foreign', () => {
    const text = `The Asociación de Mujeres de la Costa and the Fundación para el Desarrollo held a workshop in Lima on 3 May 2021.

"Nos llena de alegría," one of the women said.

- Instituto del Mar del Perú
- Ministerio de la Producción`;
    const { notes, events } = extract(text);
    expect(events).toHaveLength(1);
    expect(notes.filter(({ rule }) => rule.startsWith('release/language'))).toEqual([]);
  });
});
