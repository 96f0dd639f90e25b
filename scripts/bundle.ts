/** `npm run bundle`: the published files, `dist/cli.js`, `dist/index.js` with its types, the scripts for pages, the schemas for editors, and the licences of what stands in them; start-up time is part of the product. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { bundlePageScripts } from '../src/host/page-scripts.ts';
import { sourceFile, sourceHash } from '../src/host/tool-key.ts';
import { toolRoot } from '../src/host/tool-root.ts';
import { jsonSchemas } from '../src/schemas/json-schemas.ts';
import { bundledLicences } from './bundled-licences.ts';
import { publicTypes } from './public-types.ts';

// What an earlier source gave is not to be published.
rmSync('dist', { recursive: true, force: true });

const { metafile } = await build({
  entryPoints: ['src/cli.ts', 'src/index.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node22',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  // What is large and rarely needed, or found by its place on disk, stays in its own package.
  external: [
    'puppeteer',
    '@sparticuz/chromium',
    'reveal.js',
    '@expo-google-fonts/*',
    'subset-font',
    '@e965/xlsx',
    'hyparquet',
    // A clone's alone: the scripts for pages stand ready below.
    'esbuild',
  ],
  // Some packages inside are CommonJS and ask for `require`.
  banner: {
    js: "import { createRequire as factdeckRequire } from 'node:module'; const require = factdeckRequire(import.meta.url);",
  },
});
mkdirSync('dist/page');
for (const [name, script] of await bundlePageScripts(toolRoot)) {
  writeFileSync(`dist/page/${name}.js`, script);
}
writeFileSync(sourceFile, sourceHash());
writeFileSync('dist/LICENCES.txt', bundledLicences(Object.keys(metafile.inputs)));

execFileSync('tsc', ['-p', 'tsconfig.types.json'], { stdio: 'inherit' });
publicTypes('dist/types');

mkdirSync('dist/schemas');
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(`dist/schemas/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
}
