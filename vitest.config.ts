import { defineConfig } from 'vitest/config';

/** Tests that need the built extension: they share one build, and run two at a time as browsers are heavy and mostly wait. */
const BUILT = ['tests/browser/**/*.test.ts', 'tests/build/**/*.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', './tests/tally-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: BUILT,
          setupFiles: './tests/ui/speak-english.ts',
        },
      },
      {
        test: {
          name: 'browser',
          include: BUILT,
          globalSetup: './tests/browser/build-first.ts',
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
