import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
  test: {
    // `npm run test:hard`: the whole of what `npm test` tries a tenth of.
    env: { FACTDECK_HARD: mode === 'hard' ? '1' : '' },
    include: [mode === 'packed' ? 'tests/packed/*.test.ts' : 'tests/**/*.test.ts'],
    // It asks a registry for packages: `npm run test:packed`.
    exclude: mode === 'packed' ? [] : ['tests/packed/**'],
    testTimeout: mode === 'packed' ? 300_000 : 60_000,
    hookTimeout: mode === 'packed' ? 300_000 : 120_000,
    // A browser test owns a browser; two at once on a small machine starve each other.
    maxWorkers: 2,
  },
}));
