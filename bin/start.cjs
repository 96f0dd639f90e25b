/* The command line: as it is bundled in the package; in a clone, as a bundle of what is written there now. */
'use strict';
const { createHash } = require('node:crypto');
const { existsSync, readdirSync, renameSync, rmSync, statSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');

const root = join(__dirname, '..');
/** As src/host/tool-root.ts knows it. */
const bundles = join(root, 'node_modules/.cache/factdeck');
const keptBundles = 8;

// It takes no words, and is as fast as Node is.
if (process.argv.length === 3 && process.argv[2] === '--version') {
  console.log(require('../package.json').version);
} else start();

async function start() {
  if (!existsSync(join(root, 'src/cli.ts'))) return import('../dist/cli.js');
  return import((await bundleOf(stateOfSources())) ?? '../src/cli.ts');
}

/** Name, size, times and place on disk of each file: any save changes it, and no content is read. */
function stateOfSources() {
  const hash = createHash('sha256').update(process.version);
  const add = (path) => {
    const { size, mtimeMs, ctimeMs, ino } = statSync(join(root, path));
    hash.update([path, size, mtimeMs, ctimeMs, ino].join(' ') + '\n');
  };
  for (const folder of ['src', 'scripts']) {
    const found = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
    const files = found.filter((entry) => !entry.isDirectory());
    for (const { parentPath, name } of files) add(join(parentPath.slice(root.length), name));
  }
  add('package-lock.json');
  return hash.digest('hex').slice(0, 32);
}

/** Made on first use. undefined: it cannot be made here, and what is written runs as it is. */
async function bundleOf(state) {
  const folder = join(bundles, state);
  const entry = pathToFileURL(join(folder, 'cli.js')).href;
  if (existsSync(folder)) return entry;
  const making = `${folder}.${process.pid}`;
  try {
    const { bundleCode } = await import('../scripts/bundle-code.ts');
    await bundleCode(making, ['cli']);
    // What was saved meanwhile may be half in it.
    if (stateOfSources() !== state) return undefined;
    renameSync(making, folder);
    removeOld();
    return entry;
  } catch {
    // Another made it first; or what is written has a mistake, which it tells itself.
    return existsSync(folder) ? entry : undefined;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

/** A run goes on from the bundle that it began with, so the newest stay. */
function removeOld() {
  const ages = readdirSync(bundles).map((name) => [statSync(join(bundles, name)).mtimeMs, name]);
  for (const [, name] of ages.sort(([a], [b]) => b - a).slice(keptBundles)) {
    rmSync(join(bundles, name), { recursive: true, force: true });
  }
}
