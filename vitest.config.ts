import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
  test: {
    env: {
      // `npm run test:hard`: the whole of what `npm test` tries a tenth of.
      FACTDECK_HARD: mode === 'hard' ? '1' : '',
      // One for all tests: the browser is unpacked once, and the developer's own stays as it is.
      FACTDECK_CACHE: fileURLToPath(new URL('node_modules/.cache/factdeck-tests', import.meta.url)),
      // The machine's fonts and their settings are where nobody finds them: nothing may rest on them.
      FONTCONFIG_FILE: '/nowhere/fonts.conf',
      FONTCONFIG_PATH: '/nowhere',
      FONTCONFIG_SYSROOT: '/nowhere',
    },
    include: [mode === 'packed' ? 'tests/packed/*.test.ts' : 'tests/**/*.test.ts'],
    // It asks a registry for packages: `npm run test:packed`.
    exclude: mode === 'packed' ? [] : ['tests/packed/**'],
    testTimeout: mode === 'packed' ? 300_000 : 120_000,
    hookTimeout: mode === 'packed' ? 300_000 : 120_000,
    // A browser test owns a browser; two at once on a small machine starve each other.
    maxWorkers: 2,
  },
}));
