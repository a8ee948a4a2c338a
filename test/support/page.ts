// A page of a text for tests of finders, opened exactly as extract() opens it.
import { openPage } from '../../src/extract.js';
import { makeRelease } from '../../src/text/release.js';

export const pageOf = (text: string, published: string | null = null) => openPage(makeRelease(text, published));
