/** Where the tool's own files stand: as they are written, as they are published, or as a clone keeps them bundled. */

/** A clone's bundles, below its root: a folder for each state of its sources. */
const clonesBundles = 'node_modules/.cache/factdeck';

/**
 * The folder of the code that runs, relative to `toolRoot`: `src`, `dist`, or one of the clone's bundles.
 * @param running address of one of the tool's own files
 */
export function codeFolder(running = import.meta.url): string {
  if (running.includes('/src/host/')) return 'src';
  const [, bundle] = running.split(`/${clonesBundles}/`);
  return bundle === undefined ? 'dist' : `${clonesBundles}/${bundle.replace(/\/.*$/, '')}`;
}

/** The folder of `templates/` and `themes/`, ending with `/`. */
export const toolRoot = pathOf(new URL(rootFrom(codeFolder()), import.meta.url));

/** A bundle's files stand side by side; those that are written, a room deeper. */
function rootFrom(folder: string): string {
  return '../'.repeat(folder === 'src' ? 2 : folder.split('/').length);
}

/** On Windows `/C:/x` is `C:/x`. */
function pathOf(address: URL): string {
  return decodeURIComponent(address.pathname).replace(/^\/(?=[A-Za-z]:)/, '');
}
