/** `exportDeck` with a memory: the slides whose pictures are known are not photographed, and a document that was printed is not printed again; with nothing left to do the browser is not started. */
import type { Cache } from '../model/cache.ts';
import { outputFormats } from '../model/formats.ts';
import type { PrintDocument } from '../model/pages.ts';
import type { UseBrowser } from './lazy-browser.ts';
import { contentsOf, exportDeck, type Exported, type ExportOptions } from './export-deck.ts';

export interface RememberOptions extends ExportOptions {
  readonly cache: Cache;
  /** Which browser draws: its version and how it runs. */
  readonly browser: string;
}

export async function exportRemembered(
  use: UseBrowser,
  document: PrintDocument,
  options: RememberOptions,
): Promise<Exported> {
  const { cache } = options;
  const keys = keysOf(document, options);
  const files = new Map<string, Uint8Array>();
  for (const [name, key] of keys.files) {
    const known = await cache.get(key);
    if (known) files.set(name, known);
  }
  const missing = [...keys.files.keys()].filter((name) => !files.has(name));
  const inspected = (await cache.get(keys.inspected)) !== undefined;
  if (missing.length === 0 && inspected) {
    return { files: withContents(files, document, options.png), diagnostics: [] };
  }
  const wanted = {
    ...options,
    pdf: missing.includes(outputFormats.pdf.file),
    shoot: (id: string) => missing.includes(nameOf(id)),
  };
  const exported = await use((browser) => exportDeck(browser, document, wanted));
  if (exported.diagnostics.length > 0) return exported;
  for (const [name, bytes] of exported.files) {
    const key = keys.files.get(name);
    if (key !== undefined) await cache.put(key, bytes);
    files.set(name, bytes);
  }
  await cache.put(keys.inspected, new TextEncoder().encode('no findings'));
  return { files: withContents(files, document, options.png), diagnostics: [] };
}

interface Keys {
  /** Path in the set → what its bytes depend on. */
  readonly files: ReadonlyMap<string, string>;
  /** Under it stands that nothing was found to complain of. */
  readonly inspected: string;
}

function keysOf(document: PrintDocument, options: RememberOptions): Keys {
  const { browser, scale, date, producer, identity } = options;
  const { html, look, info, slides } = document;
  const outline = slides.map((s) => [s.id, s.title, s.section, s.allowed, s.needed]);
  const { attachments } = document;
  const facts = [attachments, identity, date.toISOString(), producer, info, outline];
  const whole = `${browser} ${JSON.stringify(facts)} ${html}`;
  const pictures = slides.map(({ id, sheet }): [string, string] => [
    nameOf(id),
    `picture 1 ${browser} ${String(scale)} ${look} ${sheet}`,
  ]);
  const files = new Map([
    ...(options.pdf ? [[outputFormats.pdf.file, `pdf 2 ${whole}`] as const] : []),
    ...(options.png ? pictures : []),
  ]);
  return { files, inspected: `inspected 2 ${whole}` };
}

function nameOf(id: string): string {
  return `slides/${id}.png`;
}

/** In the order of a run that has nothing remembered. */
function withContents(
  files: ReadonlyMap<string, Uint8Array>,
  document: PrintDocument,
  png: boolean,
): ReadonlyMap<string, Uint8Array> {
  return png ? new Map([...files, ['slides/contents.json', contentsOf(document)]]) : files;
}
