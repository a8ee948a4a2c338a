import { defineConfig } from 'vitest/config';
import { latinLetters } from './src/tools/letters.mjs';

/** Tests that start the built command; they get a fresh dist/ first. */
const BUILT = [
  'test/cli/**/*.test.ts',
  'test/run/**/*.test.ts',
  'test/score/command.test.ts',
  'test/package.test.ts',
  'test/readme.test.ts',
];

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [latinLetters],
        test: { name: 'source', include: ['test/**/*.test.ts'], exclude: BUILT, testTimeout: 30_000 },
      },
      {
        plugins: [latinLetters],
        test: {
          name: 'built',
          include: BUILT,
          globalSetup: 'test/support/build.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
