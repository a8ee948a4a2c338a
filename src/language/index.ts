// The reader: sentences inside zones, cheaply; the language; tagged words only for those who import tagger.ts.
export { identifyLanguage, readTongue, type Tongue } from './identify.js';
export { readSentences } from './sentences.js';
