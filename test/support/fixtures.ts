// Our own releases under fixtures/.
import { existsSync, readdirSync } from 'node:fs';

/** The names of the folders that hold a release. */
export const SLUGS = readdirSync('fixtures')
  .filter((name) => existsSync(`fixtures/${name}/release.txt`))
  .sort();
