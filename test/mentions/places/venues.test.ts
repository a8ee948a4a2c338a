import { describe, expect, test } from 'vitest';
import { findVenues } from '../../../src/mentions/places/index.js';
import { pageOf } from '../../support/page.js';

/** A headline first, so that the sentence itself is read as body. */
const find = (text: string) =>
  findVenues(pageOf(`News of the week\n\nThis week we have much to tell you about our own work.\n\n${text}`));
const read = (text: string) =>
  find(text)
    .filter(({ cue }) => cue !== 'plain')
    .map(({ name }) => name);

describe('venues after "at" and "in"', () => {
  test.each([
    ['The talks were held at the Serena Hotel in Islamabad.', ['Serena Hotel']],
    ['The course ran at Senegambia Beach Hotel, Kololi.', ['Senegambia Beach Hotel']],
    ['The course was held in the Everest Hotel, Kathmandu, in May.', ['Everest Hotel']],
    [
      'The forum was hosted at the headquarters of the African Union in Addis Ababa.',
      ['headquarters of the African Union'],
    ],
    [
      'It was held at the Institute for Peace and Conflict Studies in Abuja.',
      ['Institute for Peace and Conflict Studies'],
    ],
    ['It was held at UN headquarters in New York.', ['UN headquarters']],
    ['The hackathon takes place in the Arden Student Union on Friday.', ['Arden Student Union']],
    ['The fair was held at Lind State University Arden Bay on Friday.', ['Lind State University Arden Bay']],
    ['It was held in the European Union in May.', []],
    ['Doors open, at Saturday the 29th of March 2014.', []],
    [
      'It took place at the International Training Centre of the ILO in Turin.',
      ['International Training Centre of the ILO'],
    ],
    ['The seminar was held at the University of Dar es Salaam on Friday.', ['University of Dar es Salaam']],
    ['The show opened in the Blue Hall of the Old Palace Complex on Sunday.', ['Blue Hall of the Old Palace Complex']],
    ['The clinic takes place at Baker, Lane & Poole LLP on Monday.', ['Baker, Lane & Poole LLP']],
    ['The kick-off was held on 3 May at novaLab and hosted by a firm.', ['novaLab']],
    ['The fair was held at the Radisson Hotel at Star Plaza in Gary, Indiana.', ['Radisson Hotel at Star Plaza']],
    ['The course is held at the police academy in New Cairo.', ['police academy']],
    ['It was held at the Laborers Union Hall on May 3.', ['Laborers Union Hall']],
    ['The hearing was held in Room 106 of the Dirksen Senate Office Building.', ['Dirksen Senate Office Building']],
    ['The fair was on the campus of Northern Michigan University in Marquette.', ['Northern Michigan University']],
    [
      'It was held at Lupane State University (LSU), Mine Road Campus, Lupane.',
      ['Lupane State University (LSU), Mine Road Campus'],
    ],
    [
      'It was held at the Office of the Prosecutor General and Ministry of Justice.',
      ['Office of the Prosecutor General and Ministry of Justice'],
    ],
    ['The forum was held at the premises of the Chamber of Commerce in Tirana.', ['Chamber of Commerce']],
    ['Pupils met at Primary School "Maria Petrescu" in May.', ['Primary School "Maria Petrescu"']],
    [
      'It was organised by a ministry and hosted by the National Institute of Finance.',
      ['National Institute of Finance'],
    ],
    ['The launch was held in Conference Room 3 of the United Nations Office in Nairobi.', ['United Nations Office']],
    ['The exam took place in Hall 4 on Monday.', ['Hall 4']],
    ['The fair is at the Lind Center on the Riverfront in Wilmington.', ['Lind Center on the Riverfront']],
    ['It took place at the Lind Center on Monday.', ['Lind Center']],
    ['It will be held in the Parents and Visitors Center, on Mill Road.', ['Parents and Visitors Center']],
    ['Dinner was served at the Rose Meadow at Lind Casino Hotel.', ['Rose Meadow at Lind Casino Hotel']],
    ['They met at the Lind Rescue Academy in Birch Hall, St Thomas, Barbados.', ['Lind Rescue Academy']],
    ['The hackathon was held in the Lind Business school on Friday.', ['Lind Business school']],
    ['The atrium at the Union Center comes alive on Friday.', ['Union Center']],
    [
      'It was held at the School of Law, University of the West Indies, St. Augustine.',
      ['School of Law, University of the West Indies'],
    ],
    ['They met at the Lind School of Law in Karen.', ['Lind School of Law']],
    ['It was on Friday at the Casa de la Cultura, by the church.', ['Casa de la Cultura']],
    [
      'The talk is in the Rose Room at the Central Library in Copper Square, on Main Street.',
      ['Rose Room at the Central Library'],
    ],
    ['The talks were at the Rose Hotel in Kabul and the Park Hotel in Herat.', ['Rose Hotel', 'Park Hotel']],
    ['Films are shown at the theatre named after Aram Malden today.', ['theatre named after Aram Malden']],
    ['The summit began on Monday in the Montenegrin resort of Budva.', []],
    ['The forum is at 7 pm in the Rose Lind Auditorium, in Powell Hall.', ['Rose Lind Auditorium']],
    ['The debate takes place in the Rose Room 10 a.m. on Monday.', ['Rose Room']],
    ['Speaking at St. Martin Polytechnic in June, she praised the staff.', ['St. Martin Polytechnic']],
    ['The fair was held at the Showground, Ardee.', ['Showground']],
    ['The gala was held at Pier Nine, Harbour Piers in New York.', ['Pier Nine, Harbour Piers']],
    ['The basic training for press officers at the Grand Garden Hotel was useful.', ['Grand Garden Hotel']],
    ['We taught a workshop to some 24 staff at the University of Leeds.', ['University of Leeds']],
    ['The show is on Saturday, April 21 at KPCC.', ['KPCC']],
    ['The annex was opened at School No. 55 in May.', ['School No. 55']],
    ["It was held at the University of Otago's Dunedin campus on Monday.", ["University of Otago's Dunedin campus"]],
    ["Pupils met at the University of Michigan's Hackathon.", []],
    ['Officers gathered at UNODC-supported training in Osh.', []],
    ['A meeting  at the Holiday Inn in Sheridan  drew many.', ['Holiday Inn']],
    [
      'The talk of the two ministers on the future of the port was held at the Hotel\nAfricana last week.',
      ['Hotel Africana'],
    ],
  ])('%s', (text, names) => expect(read(text)).toEqual(names));
});

describe('venues on a line of their own', () => {
  test.each([
    ['WHERE: Holiday Inn Select, 1385 Main Street SE, Hickory, N.C.', 'Holiday Inn Select'],
    ['Venue: Hotel Africana, Kampala', 'Hotel Africana'],
    ['Where:\nLind Readiness Center - Assembly Hall\n12830 Mill Dr.', 'Lind Readiness Center'],
    ['LOCATION: Carpenters Hall', 'Carpenters Hall'],
    [
      'Place and time: Rooms Hotel Tbilisi, Garden Hall, 14 Kostava Str., on Tuesday',
      'Rooms Hotel Tbilisi, Garden Hall',
    ],
    ['Where: Chinese Benevolent Association, 62 Mott Street', 'Chinese Benevolent Association'],
    ['WHERE: Room 216, Hart Senate Office Building, Washington, D.C.', 'Hart Senate Office Building'],
    ['WHERE Harbour Club\n111 Harbour Way', 'Harbour Club'],
    ['Meeting Venue\n\nBIC | Bilbao Innovation Campus\nCalle Mayor 3', 'BIC | Bilbao Innovation Campus'],
    ['Where: African Union (AU) Headquarters, Addis Ababa', 'African Union (AU) Headquarters'],
    ['Where: 3411 S Hill Ave - Grace Baptist Church', 'Grace Baptist Church'],
    ['**Where:** Harbour Riverwalk, near the old silos', 'Harbour Riverwalk'],
    ['Venue: Auditorium 12 (ground floor)\nNorth Delta Centre\nHigh Street 2', 'North Delta Centre'],
    [
      'Please come on April 30 at 6:30 pm, Baker, Lane & Poole LLP, 200 Liberty Street, New York.',
      'Baker, Lane & Poole LLP',
    ],
  ])('%s', (text, name) =>
    expect(find(`${text}\n\nMore will be told.`).filter(({ cue }) => cue !== 'plain')).toMatchObject([
      { name, cue: 'line' },
    ]),
  );
});

describe('what is no venue', () => {
  test.each([
    'She is a professor at Makerere University.',
    'A student at the University of Lagos spoke.',
    "At Senator Poe's request, they met.",
    'He spoke at the Third Annual Conference on Soil.',
    'They met at the Women Deliver Forum.',
    'The Airport Improvement Program pays for it.',
    'At the national level, at least 20 met.',
    'The talks were held in Nairobi.',
    'The next meeting will be held at Gomelburg (Belarus) in May.',
    'They met at the Launching ceremony.',
    'An associate at Hill & Dale LLP spoke.',
    'They held capacity building workshops at Lahore.',
    'At FDA, officials were glad.',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});

test('a body in a town is only plainly a venue', () => {
  expect(find('The Border Guard School in Holesov sent trainers.')).toMatchObject([
    { name: 'Border Guard School', cue: 'plain' },
  ]);
});

test('time grows with the text, not faster', () => {
  const time = (text: string): number => {
    const page = pageOf(text);
    const started = performance.now();
    findVenues(page);
    return performance.now() - started;
  };
  for (const piece of [
    'Held At The Hall Of The Hotel And The Centre Of ',
    'at the school of the ',
    'A, B & ',
    'Hotel Hotel ',
  ]) {
    time(piece.repeat(100));
    const small = Math.max(2, time(piece.repeat(500)));
    expect(time(piece.repeat(4000))).toBeLessThan(small * 8 * 4);
  }
});
