/** The files that the tool brings itself: templates, chart presets, themes' base, reveal.js. Paths end the same from `src/` and from `dist/`. */
import type { Files } from './host.ts';

export interface ToolFiles {
  /** `templates/slides/<layout>.hbs`, `templates/partials/<name>.hbs` and `templates/diagrams/<name>.hbs` → text. */
  readonly templates: ReadonlyMap<string, string>;
  /** What specs share, by name: `templates/charts/<name>.json`. */
  readonly chartParts: Readonly<Record<string, unknown>>;
  readonly baseCss: string;
  readonly reveal: { readonly script: string; readonly css: string; readonly notes: string };
}

/** @param root the folder that holds `templates/` and `themes/`, ending with `/` */
export async function loadToolFiles(host: Files, root: string): Promise<ToolFiles> {
  const text = async (path: string): Promise<string> => {
    const bytes = await host.readBytes(path);
    if (!bytes) throw new Error(`the installation is not complete: ${path} is missing`);
    return new TextDecoder().decode(bytes);
  };
  const texts = async (folder: string, ending: string): Promise<[string, string][]> => {
    const names = (await host.list(root + folder)).filter((name) => name.endsWith(ending));
    return Promise.all(
      names.map(async (name) => [`${folder}/${name}`, await text(`${root}${folder}/${name}`)]),
    );
  };
  const reveal = revealFolder();
  const [slides, partials, diagrams, base, signs, script, css, notes] = await Promise.all([
    texts('templates/slides', '.hbs'),
    texts('templates/partials', '.hbs'),
    texts('templates/diagrams', '.hbs'),
    text(`${root}themes/base.css`),
    text(`${root}themes/signs.css`),
    text(`${reveal}reveal.js`),
    text(`${reveal}reveal.css`),
    text(`${reveal}plugin/notes.js`),
  ]);
  const parts = (await texts('templates/charts', '.json')).map(
    ([path, file]) =>
      // Our own files; one that is not JSON is a broken installation, and throws.
      [
        path.slice('templates/charts/'.length, -'.json'.length),
        JSON.parse(file) as unknown,
      ] as const,
  );
  return {
    templates: new Map([...slides, ...partials, ...diagrams]),
    chartParts: Object.fromEntries(parts),
    baseCss: base + signs,
    reveal: { script, css, notes },
  };
}

function revealFolder(): string {
  const address = new URL('./', import.meta.resolve('reveal.js')).pathname;
  return decodeURIComponent(address).replace(/^\/(?=[A-Za-z]:)/, '');
}
