// Where an event takes place, told the many ways that releases tell it; and the places that are only named.
import { describe, expect, it } from 'vitest';
import { mainEvent, readText, tell } from '../support/told.js';

/** "venue | city | region | country" of each place in order; "online" for a screen. */
const sitesOf = (telling: ReturnType<typeof tell>): string[] =>
  mainEvent(telling).locations.map((place) =>
    place.online
      ? 'online'
      : [place.venue, place.city, place.region, place.country].map((part) => part ?? '-').join(' | '),
  );

/** A sentence of the body, and the places of its event. */
const sentences: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'the venue by that word, not where guests once learned': [
    [
      'The workshop was held on 8 May 2021. We found a fine venue at the Lindsoft offices. We were joined by clerks who were trained last year at Lind University.',
      'Lindsoft offices | - | - | -',
    ],
  ],
  'a town behind an office, where the day goes on with the event': [
    [
      'A workshop was organised by the WHO Regional Office for Europe in Osh, Kyrgyzstan on 8 May 2021.',
      '- | Osh | - | KG',
    ],
  ],
  'where a visit goes, and no body on the way': [
    [
      'A three-day study tour to Georgia, which the OSCE Centre in Osh is supporting, started on 8 May 2021.',
      '- | - | - | GE',
    ],
  ],
  'no town of a partner, and none out of another name': [
    [
      'WHO is organizing a course in Tunisia, in collaboration with the Lake Agency and Lind University in Lebanon, from 1 to 7 May 2021.',
      '- | - | - | TN',
    ],
    [
      'The bank held a workshop on the Trade in Goods Plus Approach from 8 to 9 May 2021, in Lome Togo.',
      '- | Lome | - | TG',
    ],
    ['A workshop was held in Port of Spain, Trinidad on 8 May 2021.', '- | Port of Spain | - | TT'],
  ],
  'the town that ends a venue, the house that another is part of, the country of another sentence': [
    [
      'A workshop was held at the University of Utrecht, Netherlands on 8 May 2021.',
      'University of Utrecht | Utrecht | - | NL',
    ],
    [
      "Both universities met at the Institute of Trade located at the Union's Lake Campus in Trinidad and Tobago on 8 May 2021.",
      'Institute of Trade | - | - | TT',
    ],
    [
      'Customs officers held a workshop on 8 May 2021. The two-day session in Barbados was the third. It took place at the Erskine Conference Centre.',
      'Erskine Conference Centre | - | - | BB',
    ],
  ],
  'a village after a bare "at", no house for bad weather': [
    ['A workshop for teachers from all over Ghana was held at Asendro on 8 May 2021.', '- | Asendro | - | GH'],
    ['A two-day seminar on biology was held in Dorring College on 8 May 2021.', 'Dorring College | - | - | -'],
    [
      'The fair will be held on 8 May 2021. In the event of inclement weather, the fair will be held in the Lind Arts Center.',
    ],
    ['NAGODA: A seminar on Indian soil was held on 8 May 2021.', '- | Nagoda | - | IN'],
  ],
  'in a village or in all districts of somewhere, in a village by its name': [
    ['A first aid training was held in a village of Sindh Province on 8 May 2021.', '- | - | Sindh | PK'],
    ['A first aid training was held in all of the rural regions of Saint Lucia on 8 May 2021.', '- | - | - | LC'],
    [
      "Japan's Embassy in Dushanbe opened a fair at Lind School in Sayodi Village on 8 May 2021.",
      'Lind School | Sayodi | - | TJ',
    ],
  ],
  'a town behind its quarter, no venue out of an area': [
    [
      'About 500 barangay captains attended a workshop at the Lind Plaza Center in Barangay Patin-ay, Prospedera on 8 May 2021.',
      'Lind Plaza Center | Prospedera | - | PH',
    ],
    ['A forum on parking in the Lind Beach area was held in Nairobi on 8 May 2021.', '- | Nairobi | - | KE'],
  ],
  'two houses of one town': [
    [
      'The workshop was held on 8 May 2021 in Gyumri, at the Lind Picture House and at the Malden Theatre.',
      'Lind Picture House | Gyumri | - | AM',
      'Malden Theatre | Gyumri | - | AM',
    ],
  ],
  'no country that only an embassy or a given name bears': [
    [
      'The Embassy of Mongolia hosted a Mongolian culture night at the Arden Folk Museum on 8 May 2021.',
      'Arden Folk Museum | - | - | -',
    ],
    [
      'A summit was held at Prairie State College on 8 May 2021. Chad Morlick, the speaker, leads a company.',
      'Prairie State College | - | - | -',
    ],
  ],
  'a town that no gazetteer has': [
    [
      'The summer fair was held at Hanley Moss Park, Fennick Bank, on 8 May 2021.',
      'Hanley Moss Park | Fennick Bank | - | -',
    ],
    ['The annual festival in Brackwater was held on 8 May 2021.', '- | Brackwater | - | -'],
    [
      "The field day took place on 8 May 2021 on Mr. Otto Grange's farm near Little Wenham.",
      "Mr. Otto Grange's farm | Little Wenham | - | -",
    ],
    ['The workshop took place in Gulariya of Bardiya on 8 May 2021 in Nepal.', '- | Gulariya | - | NP'],
    ['The dinner was held on 8 May 2021 at the sprawling Oak Tree Inn, Bexford.', 'Oak Tree Inn | Bexford | - | -'],
  ],
  'the country of a venue alone, from what the page says most or how it writes': [
    ['The seminar was held on 8 May 2021 at Liaoning University.', 'Liaoning University | - | - | CN'],
    ['The gala was held on April 8, 2021 at the Grand Garden Hotel.', 'Grand Garden Hotel | - | - | US'],
    ['The quiz was held on 8 May 2021 at the Millers Arms Pub and raised £300.', 'Millers Arms Pub | - | - | GB'],
  ],
  'members of a list that a plural noun holds together': [
    [
      'A clean-up was held in the villages of Umanda, Kpeto and Ligbala on 8 May 2021 in Ghana.',
      '- | Umanda | - | GH',
      '- | Kpeto | - | GH',
      '- | Ligbala | - | GH',
    ],
    [
      'Courses were held in the Gao, Mopti and Timbuktu regions on 8 May 2021.',
      '- | - | Gao | ML',
      '- | - | Mopti | ML',
      '- | - | Timbuktu | ML',
    ],
  ],
  'a capital by its rank': [
    ['A course for border guards was held in the Kyrgyz capital on 8 May 2021.', '- | Bishkek | - | KG'],
    ["Zambia's capital hosted the forum on 8 May 2021.", '- | Lusaka | - | ZM'],
    ['A seminar on Swiss capital markets was held in Oslo on 8 May 2021.', '- | Oslo | - | NO'],
  ],
  'a dateline right behind the house': [
    [
      'Alder Hotel, Bishkek - 8 May 2021. A course for border guards was held for ten days.',
      'Alder Hotel | Bishkek | - | KG',
    ],
  ],
  'several houses in one town': [
    [
      'The course was held at two hospitals in Freetown, the Maternity Hospital and Alder Hospital, on 8 May 2021.',
      'Maternity Hospital | Freetown | - | SL',
      'Alder Hospital | Freetown | - | SL',
    ],
  ],
  'a town in its province': [
    [
      'The training was held in the Sughd province, in the town of Guliston, on 8 May 2021 in Tajikistan.',
      '- | Guliston | - | TJ',
    ],
  ],
  'a town of a people': [
    ['A congress was held in the Mexican city of Mérida on 8 May 2021.', '- | Mérida | - | MX'],
    ['Police of Central America held a meeting in San José on 8 May 2021.', '- | San José | - | CR'],
  ],
  'pieces between marks beside a day': [
    ['The seminar for editors (Hotel Alder, 8 May 2021) looked at the new law.', 'Hotel Alder | - | - | -'],
  ],
  'a house with its owner before it': [
    ["The ceremony was held at Vienna's Hofburg on 8 May 2021.", 'Hofburg | Vienna | - | AT'],
  ],
  'a body that lends its house': [
    [
      'The ceremony took place in the Embassy of Norway in Lusaka on 8 May 2021.',
      'Embassy of Norway | Lusaka | - | ZM',
    ],
    ['A workshop at EMBL in Heidelberg was held on 8 May 2021.', 'EMBL | Heidelberg | - | DE'],
  ],
  'where it did not take place': [
    [
      'The course was due to be held in Kabul but was moved to Dubai, where it opened on 8 May 2021.',
      '- | Dubai | - | AE',
    ],
    ['The council met on 8 May 2021 in Riga instead of in Minsk.', '- | Riga | - | LV'],
  ],
  'a town that is the subject': [
    ['Osh is where ministers held a meeting on 8 May 2021.', '- | Osh | - | KG'],
    ['The town of Sejny, on the border, was host to a festival on 8 May 2021.', '- | Sejny | - | PL'],
    ['Lisbon will host the 5th Ocean Conference on 8 May 2021.', '- | Lisbon | - | PT'],
    ['London will be the place of the 6th meeting of the mechanism on 8 May 2021.', '- | London | - | GB'],
  ],
  'a blended event': [
    ['The workshop was held in blended format in Lima on 8 May 2021.', '- | Lima | - | PE', 'online'],
  ],
  'a venue told in other ways': [
    [
      'The venue of the three-day workshop, held on 8 May 2021, was the Lakeview Conference Hall in Gaborone.',
      'Lakeview Conference Hall | Gaborone | - | BW',
    ],
    [
      'Hotel Barahi was the venue of a workshop on tourism in Pokhara on 8 May 2021.',
      'Hotel Barahi | Pokhara | - | NP',
    ],
    [
      'The job fair on 8 May 2021 drew nearly 200 people to the Hartley Recreation Center in Dayton, Ohio.',
      'Hartley Recreation Center | Dayton | Ohio | US',
    ],
    [
      "The seminar was held on 8 May 2021 at Rhodes University's Makhanda campus.",
      "Rhodes University's Makhanda campus | - | - | -",
    ],
    [
      'The meeting was held on 8 May 2021 at Conference Hall, NEIDA, Saint Paul Campus, Kohima.',
      'Conference Hall, NEIDA, Saint Paul Campus | Kohima | - | IN',
    ],
    [
      'The concert will take place on 8 May 2021 at the 1,200-seat Marlow Arts Center in Dayton, Ohio.',
      'Marlow Arts Center | Dayton | Ohio | US',
    ],
  ],
  "a town in a venue's name": [
    [
      'The coffee morning was held in Netherby Village Hall on 8 May 2021 and raised £340.',
      'Netherby Village Hall | Netherby | - | GB',
    ],
    [
      "A town hall meeting will be held on 8 May 2021 at the City of Tucson's Fire Training Center.",
      "City of Tucson's Fire Training Center | Tucson | Arizona | US",
    ],
    ['The vigil for Kabul was held on 8 May 2021 at Fisher Hall in Ghent.', 'Fisher Hall | Ghent | - | BE'],
  ],
  'a town and its venue': [
    [
      'UNDP held a workshop on audit in Gaborone on 3 May 2021 at the Masa Square Hotel.',
      'Masa Square Hotel | Gaborone | - | BW',
    ],
    [
      'The 5th regional conference on migration was held at Hotel Sarova Stanley, Nairobi, Kenya, on 8-9 May 2018.',
      'Hotel Sarova Stanley | Nairobi | - | KE',
    ],
    [
      'The national workshop was held on 8 May 2018 in Sarajevo, Bosnia and Herzegovina, at the Hotel Holiday.',
      'Hotel Holiday | Sarajevo | - | BA',
    ],
    [
      'The conference was held at the headquarters of the African Union in Addis Ababa on 6 May 2019.',
      'headquarters of the African Union | Addis Ababa | - | ET',
    ],
    [
      "A workshop for journalists took place in Kampala's Serena Hotel on 8 May 2018.",
      'Serena Hotel | Kampala | - | UG',
    ],
    [
      "The forum, held in the Grand Hall of the People's Palace, Conakry, on 8 May 2018, closed with a song.",
      "Grand Hall of the People's Palace | Conakry | - | GN",
    ],
    [
      'The workshop was hosted by the University of Zambia at its Great East Road Campus in Lusaka on 8 May 2018.',
      'Great East Road Campus | Lusaka | - | ZM',
    ],
    ['Radisson Blu Hotel in Dakar hosted a workshop on bees on 8 May 2018.', 'Radisson Blu Hotel | Dakar | - | SN'],
    [
      'On 4 May 2020, 30 officers gathered at Entebbe International Airport for a workshop on cargo.',
      'Entebbe International Airport | Entebbe | - | UG',
    ],
    [
      'The concert took place on 4 May 2020 at Lantern Productions Pvt. Ltd, Kathmandu.',
      'Lantern Productions Pvt. Ltd | Kathmandu | - | NP',
    ],
    [
      'A seminar came to an end on 4 May 2020 at the Department of History at Makerere University in Kampala.',
      'Department of History at Makerere University | Kampala | - | UG',
    ],
  ],
  'several towns': [
    [
      'The training was conducted in Arusha and Mwanza from 2 to 6 June 2019.',
      '- | Arusha | - | TZ',
      '- | Mwanza | - | TZ',
    ],
    [
      'The workshop was conducted simultaneously in Lima, Cusco and Arequipa on 8 May 2018.',
      '- | Lima | - | PE',
      '- | Cusco | - | PE',
      '- | Arequipa | - | PE',
    ],
    [
      'The study visit to Riga and Tallinn took place from 8 to 12 May 2018.',
      '- | Riga | - | LV',
      '- | Tallinn | - | EE',
    ],
    ['The walk started in Kitgum and ended in Gulu on 4 May 2019.', '- | Kitgum | - | UG', '- | Gulu | - | UG'],
    [
      'Nurses took the health caravan to Gulu, Lira and Arua in May 2019.',
      '- | Gulu | - | UG',
      '- | Lira | - | UG',
      '- | Arua | - | UG',
    ],
  ],
  'who comes from where': [
    [
      'A three-day training for 40 prosecutors from 12 districts in Uganda was held in Entebbe from 3 to 5 May 2021.',
      '- | Entebbe | - | UG',
    ],
    [
      'The seminar, attended by judges from courts across Kenya, took place in Naivasha on 4 March 2020.',
      '- | Naivasha | - | KE',
    ],
    ['The workshop brought 30 teachers from Gulu to Kampala on 8 May 2018.', '- | Kampala | - | UG'],
    [
      'The workshop was held on 8 May 2018 in Geneva, Switzerland and attended by delegates from Fiji and Tonga.',
      '- | Geneva | - | CH',
    ],
    ['The training was given on 8 May 2018 to officers from the various stations in Lusaka.'],
  ],
  'what it is about, and whose it is': [
    ['The roundtable on prison reform in Moldova was held in Vienna on 8 May 2018.', '- | Vienna | - | AT'],
    ['The OSCE Mission to Moldova held a seminar for Kosovo specialists on 8 May 2018.'],
    ['The workshop, funded by the Embassy of Sweden in Nairobi, was held on 6 May 2019.'],
    ['Judges were trained by the OSCE Presence in Albania at a seminar on 8 May 2018.'],
    ['On 8 May 2018, the British High Commission in Accra organised a workshop in Tamale.', '- | Tamale | - | GH'],
    [
      'A workshop organised by the University of Cape Town took place in Windhoek on 8 May 2018.',
      '- | Windhoek | - | NA',
    ],
  ],
  'a country or region alone': [
    ['The workshop was held in Nepal from 8 to 9 May 2018.', '- | - | - | NP'],
    ['A national workshop on bees was organised in Chad on 8 May 2018.', '- | - | - | TD'],
    ['On 8 May 2018 a workshop was held in the Osh region of Kyrgyzstan for 30 teachers.', '- | - | Osh | KG'],
  ],
  'on a screen': [
    ['A virtual workshop on soil was organised by FAO Rome on 6 May 2021 for officers in Lesotho.', 'online'],
    ['The workshop was held via Zoom on 6 May 2021 with participants in Bangkok, Hanoi and Vientiane.', 'online'],
    ['The workshop was held in Bangkok and online on 6 May 2021.', '- | Bangkok | - | TH', 'online'],
    [
      'The workshop was held in Bangkok on 6 May 2021, with Dr. Lee joining virtually from Seoul.',
      '- | Bangkok | - | TH',
    ],
    [
      'The workshop was held in Bangkok on 6 May 2021; Professor Lee delivered his speech online.',
      '- | Bangkok | - | TH',
    ],
  ],
  'ways to say in which town': [
    ['The workshop was held from 8 to 9 May 2018 in the Jordanian capital Amman.', '- | Amman | - | JO'],
    ['A workshop on rice took place in the Vietnamese city of Can Tho on 4 May 2020.', '- | Can Tho | - | VN'],
    ['The workshop was held on 4 May 2020 in the Kenyan coastal town of Kilifi.', '- | Kilifi | - | KE'],
    ['The workshop was held on the island of Zanzibar on 8 May 2018.', '- | Zanzibar | - | TZ'],
    ["The workshop was held on Iran's Kish Island on 8 May 2018.", '- | Kish Island | - | IR'],
    ['The meeting was held on the beach of Rømøvig, Denmark, on 8 May 2018.', '- | Rømøvig | - | DK'],
    ['This workshop is co-hosted by the police in Hong Kong on 8 May 2018.', '- | Hong Kong | - | HK'],
  ],
};

/** A whole release, and the places of its first event. */
const releases: readonly (readonly [string, string, ...string[]])[] = [
  [
    'a dateline stands in where nothing else is named',
    'Beekeepers meet\n\nNairobi, 8 May 2018 - A two-day workshop on bees was opened today at the Safari Park Hotel.\n',
    'Safari Park Hotel | Nairobi | - | KE',
  ],
  [
    'a dateline gives way to the place of the event',
    'Beekeepers meet\n\nGENEVA, 8 May 2018 - A workshop on bees was held in Bamako last week.\n',
    '- | Bamako | - | ML',
  ],
  [
    'posts that officers come from',
    'UNHCR trains border guards in Ghana\n\nACCRA, 4 May 2019 - UNHCR and the Ghana Immigration Service held a workshop on refugee law from 30 April to 2 May.\n\nIt brought together 35 officers from posts in Aflao, Elubo and Paga.\n',
    '- | Accra | - | GH',
  ],
  [
    'earlier and coming events have places of their own',
    'Judges learn about cybercrime\n\nJudges and prosecutors met in Ohrid on 4 and 5 May 2019 for a regional workshop organised by the Council of Europe.\n\nSimilar workshops took place in Durres in 2018 and in Tetovo in 2017. The next one will take place in Bar.\n',
    '- | Ohrid | - | MK',
  ],
  [
    'stops of a visit, each with its venue',
    'Study tour\n\nTen mayors from Ukraine went on a study tour to Poland from 4 to 8 May 2019. In Krakow they visited the City Hall, and in Lodz the Cultural Centre.\n',
    'City Hall | Krakow | - | PL',
    'Cultural Centre | Lodz | - | PL',
  ],
  [
    'the country of a venue without a town',
    'Workshop for coders\n\nFrom 19 to 21 July 2017 we ran a workshop for coders at the University of Mauritius.\n\nThe participants came from all parts of Mauritius.\n',
    'University of Mauritius | - | - | MU',
  ],
  [
    'a school named once and meant again',
    'Journalists graduate\n\nSince 2017 the Embassy has worked with Harbour Training Center, a school for journalists in The Gambia. A second batch graduated on 31 July 2019 during a ceremony held at the school.\n',
    'Harbour Training Center | - | - | GM',
  ],
  [
    'a venue by its acronym',
    'Vets learn\n\nFAO held a workshop with the Egyptian International Centre for Agriculture (EICA). The workshop, held at EICA from 4 to 8 May 2019, was attended by 20 vets.\n',
    'Egyptian International Centre for Agriculture | - | - | EG',
  ],
  [
    'a border post that only the page places',
    'Training makes Uganda stronger\n\nOfficers of the Uganda Revenue Authority, the Uganda Police and the Uganda Wildlife Authority completed a training on 4 May 2019. The training was held at the Malaba One Stop Border Post. Uganda will gain by it at Malaba.\n',
    'Malaba One Stop Border Post | Malaba | - | UG',
  ],
  [
    'a plea in the page is no place',
    'Nurses learn\n\nPRAIA, Cape Verde. April 24, 2018. - A five-day training ended here on Friday.\n\nSign up for our newsletter, made by our editors in Lisbon.\n\nThe training was held at the Hotel Praia-Mar.\n',
    'Hotel Praia-Mar | Praia | - | CV',
  ],
  [
    'a street before the town',
    'Community Health Fair\n\nThe Lions Club will host its annual community health fair on Saturday, May 4, 2019, at the Elks Lodge, 12 Main Street, Hickory, NC.\n',
    'Elks Lodge | Hickory | North Carolina | US',
  ],
  [
    'a dateline of several words, of which a hamlet bears one',
    'Meetings end\n\nUMM AL DALIL, 3 May 2019 - The Ministry of Health of the United Arab Emirates held a workshop on 2 May 2019.\n',
    '- | Umm Al Dalil | - | AE',
  ],
  [
    'the town whose residents are invited',
    'Plans for parks\n\nKilleen residents are invited to an open house on May 3, 2019 at the Alder Senior Center, 12 Ota Loop.\n',
    'Alder Senior Center | Killeen | Texas | US',
  ],
  [
    'the town behind a base',
    'Exercise ends\n\nNAVAL STATION ROTA, Spain, May 3, 2019 - The Navy held a workshop here on May 2, 2019.\n',
    '- | Rota | - | ES',
  ],
  [
    'a hall that bears the name of another town',
    'Judges meet\n\nNew Delhi, 3 May 2019: The Bar Council held a workshop at Bharat Mandapam on 2 May 2019.\n',
    'Bharat Mandapam | New Delhi | - | IN',
  ],
  [
    'a scrape without marks',
    'Senator Brings Road Show To Bowling Green\n\nU S Senator Ann Roe today announced that the Small Business Road Show will stop in Bowling Green Kentucky on Friday April 27 2007 at the Barren Conference Center\n',
    'Barren Conference Center | Bowling Green | Kentucky | US',
  ],
];

describe('the places of an event', () => {
  for (const [title, rows] of Object.entries(sentences)) {
    for (const [sentence, ...places] of rows) {
      it(`${title}: ${sentence}`, () => {
        expect(sitesOf(tell(sentence))).toEqual(places);
      });
    }
  }
  for (const [title, text, ...places] of releases) {
    it(title, () => {
      expect(sitesOf(readText(text))).toEqual(places);
    });
  }

  it('the country that is visited', () => {
    const told = tell('The ambassador visited Thailand from 3 to 8 May 2021 for talks.', {
      headline: 'News of the week',
    });
    expect(sitesOf(told)).toEqual(['- | - | - | TH']);
  });

  it('of two clauses, each event keeps its own place and day', () => {
    const told = readText(
      'A workshop was held in Nairobi on 3 May 2021 and another workshop was held in Mombasa on 5 May 2021.',
    );
    expect(told.events.map(({ dates, locations }) => [locations[0]?.city, dates?.edtf])).toEqual([
      ['Nairobi', '2021-05-03'],
      ['Mombasa', '2021-05-05'],
    ]);
  });
});
