/** `npm run bundle`: the published files, `dist/cli.js` and `dist/index.js`; start-up time is part of the product. */
import { build } from 'esbuild';

await build({
  entryPoints: ['src/cli.ts', 'src/index.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node22',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  // What is large and rarely needed, or found by its place on disk, stays in its own package.
  external: [
    'puppeteer',
    '@sparticuz/chromium',
    'reveal.js',
    '@expo-google-fonts/*',
    'subset-font',
  ],
  // Some packages inside are CommonJS and ask for `require`.
  banner: {
    js: "import { createRequire as factdeckRequire } from 'node:module'; const require = factdeckRequire(import.meta.url);",
  },
});
