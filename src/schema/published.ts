// The release's date as a caller may give it.

const SHAPE = /^(?<year>\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/;

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a day, month or year in EDTF ("2021-02-15", "2021-02", "2021", "XXXX-02-15") that the calendar has. */
export function isPublishedDate(text: string): boolean {
  const { year, month, day } = SHAPE.exec(text)?.groups ?? {};
  if (year === undefined) return false;
  if (month === undefined) return true;
  const longest = DAYS[Number(month) - 1];
  if (longest === undefined) return false;
  if (day === undefined) return true;
  return Number(day) >= 1 && Number(day) <= (month === '02' && !mayBeLeap(year) ? 28 : longest);
}

/** An open year may be a leap year. */
function mayBeLeap(year: string): boolean {
  if (year.includes('X')) return true;
  const number = Number(year);
  return number % 4 === 0 && (number % 100 !== 0 || number % 400 === 0);
}
