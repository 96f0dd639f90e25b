/**
 * The code of `src/page` → the scripts that stand in pages, each with all that it needs. A bundle has them ready beside
 * it; who runs the sources as they are written bundles them when the first is asked for.
 */
import type { Cache } from '../model/cache.ts';
import { pageScriptNames, type PageScript } from '../model/in-page.ts';
import type { Files } from './host.ts';
import { codeFolder } from './tool-root.ts';

/** Name → text. */
export type PageScripts = ReadonlyMap<string, string>;

/** @param root the tool's own folder, ending with `/` */
export function openPageScripts(files: Files, root: string, cache: Cache): PageScript {
  const folder = codeFolder();
  let all: Promise<PageScripts> | undefined;
  return async (name) => {
    all ??= folder === 'src' ? bundled(root, cache) : ready(files, root + folder);
    const script = (await all).get(name);
    if (script === undefined) throw new Error(`there is no code for pages of the name ${name}`);
    return script;
  };
}

/** The same bytes on every machine: it reads no settings but these. */
export async function bundlePageScripts(root: string): Promise<PageScripts> {
  const { buildSync, stop } = await import('esbuild');
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: pageScriptNames.map((name) => `src/page/${name}.ts`),
    outdir: 'dist/page',
    write: false,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    tsconfigRaw: {},
    legalComments: 'none',
  });
  // It would wait for more, in a process of its own.
  await stop();
  return new Map(
    outputFiles.map(({ path, text }) => [path.replace(/^.*[/\\]|\.js$/g, ''), text] as const),
  );
}

/** Bundling takes longer than reading what it gave; the sources are in the cache's key, as all of the tool's own code is. */
async function bundled(root: string, cache: Cache): Promise<PageScripts> {
  const key = 'page scripts 1';
  const known = await cache.get(key);
  if (known) return new Map(JSON.parse(new TextDecoder().decode(known)) as [string, string][]);
  const made = await bundlePageScripts(root);
  await cache.put(key, new TextEncoder().encode(JSON.stringify([...made])));
  return made;
}

async function ready(files: Files, folder: string): Promise<PageScripts> {
  const texts = new Map<string, string>();
  for (const name of pageScriptNames) {
    const path = `${folder}/page/${name}.js`;
    const bytes = await files.readBytes(path);
    if (!bytes) throw new Error(`the installation is not complete: ${path} is missing`);
    texts.set(name, new TextDecoder().decode(bytes));
  }
  return texts;
}
