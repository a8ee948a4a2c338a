// The one file that reads data from disk: tables too large to be code, such as the gazetteer.
import { readFileSync } from 'node:fs';

/** The text of a data file. Throws where the file is missing, which is a fault of the installation. */
export const readData = (name: string): string => readFileSync(new URL('./data/' + name, import.meta.url), 'utf8');
