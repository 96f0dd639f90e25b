/** Documents of a few pages → a PDF each, through one browser; each page carries the label that it is to be known by. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Cache } from '../model/cache.ts';
import type { PrintDocument } from '../model/pages.ts';
import { exportDeck } from './export-deck.ts';
import { labelPages } from './label-pages.ts';
import { lazyBrowser } from './lazy-browser.ts';
import { home } from './publish-deck.ts';

export interface Printed {
  /** Name → bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly diagnostics: readonly Diagnostic[];
}

export async function printPages(
  documents: readonly {
    readonly name: string;
    readonly print: PrintDocument;
    readonly labels: readonly string[];
  }[],
  options: { readonly date: Date; readonly producer: string; readonly cache: Cache },
): Promise<Printed> {
  const browser = lazyBrowser(home, options.cache, process.env);
  const files = new Map<string, Uint8Array>();
  const diagnostics: Diagnostic[] = [];
  try {
    const known = await browser.identify();
    if ('code' in known) return { files, diagnostics: [known] };
    const started = await browser.start();
    for (const { name, print, labels } of documents) {
      const exported = await exportDeck(started, print, {
        pdf: true,
        png: false,
        scale: 1,
        date: options.date,
        producer: options.producer,
        progress: () => undefined,
      });
      diagnostics.push(...exported.diagnostics);
      const bytes = exported.files.get('deck.pdf');
      if (bytes) files.set(name, await labelPages(bytes, labels));
    }
    return { files, diagnostics };
  } finally {
    await browser.close();
  }
}
