// The one file that reads data from disk: tables too large to be code, such as the gazetteer.
import { isAscii } from 'node:buffer';
import { readFileSync } from 'node:fs';

/** The text of a data file. Throws where the file is missing, which is a fault of the installation. */
export function readData(name: string): string {
  const bytes = readFileSync(new URL(`./data/${name}`, import.meta.url));
  // a text of plain ASCII is decoded several times faster as what it is
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
}
