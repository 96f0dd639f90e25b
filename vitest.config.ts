import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
  test: {
    // `npm run test:hard`: the whole of what `npm test` tries a tenth of.
    env: { FACTDECK_HARD: mode === 'hard' ? '1' : '' },
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A browser test owns a browser; two at once on a small machine starve each other.
    maxWorkers: 2,
  },
}));
