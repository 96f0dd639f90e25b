import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A browser test owns a browser; two at once on a small machine starve each other.
    maxWorkers: 2,
  },
});
