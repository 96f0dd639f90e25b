/** The code of `src/` → files that start fast, each with all that it needs but what is large and rarely needed: for the package, and for a clone's own runs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { bundlePageScripts } from '../src/host/page-scripts.ts';
import { sourceFile, sourceHash } from '../src/host/tool-key.ts';
import { toolRoot } from '../src/host/tool-root.ts';

/**
 * @param folder where it goes: `dist`
 * @param entries of `src/`: `cli`, `index`
 * @returns the files that went into it
 */
export async function bundleCode(
  folder: string,
  entries: readonly string[],
): Promise<readonly string[]> {
  const { metafile } = await build({
    absWorkingDir: toolRoot,
    entryPoints: entries.map((name) => `src/${name}.ts`),
    outdir: folder,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'silent',
    // What is large and rarely needed, or found by its place on disk, stays in its own package.
    external: [
      'puppeteer',
      '@sparticuz/chromium',
      'reveal.js',
      '@expo-google-fonts/*',
      'subset-font',
      '@e965/xlsx',
      'hyparquet',
      // For the scripts of pages, and they stand ready below.
      'esbuild',
    ],
    // Some packages inside are CommonJS and ask for `require`.
    banner: {
      js: "import { createRequire as factdeckRequire } from 'node:module'; const require = factdeckRequire(import.meta.url);",
    },
  });
  mkdirSync(`${folder}/page`);
  for (const [name, script] of await bundlePageScripts(toolRoot)) {
    writeFileSync(`${folder}/page/${name}.js`, script);
  }
  writeFileSync(`${folder}/${sourceFile}`, sourceHash());
  return Object.keys(metafile.inputs);
}
