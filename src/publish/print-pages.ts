/** Documents of a few pages → a PDF each, through one browser; each page carries the label that it is to be known by. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Environment, Kept } from '../host/host.ts';
import { outputFormats } from '../model/formats.ts';
import { defaultLimits } from '../model/limits.ts';
import type { PageScript } from '../model/in-page.ts';
import type { PrintDocument } from '../model/pages.ts';
import { exportDeck, type ExportOptions } from './export-deck.ts';
import { lazyBrowser } from './lazy-browser.ts';

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
  options: {
    readonly date: Date;
    readonly producer: string;
    readonly kept: Kept;
    readonly environment: Environment;
    readonly pageScript: PageScript;
  },
): Promise<Printed> {
  const { kept, environment, pageScript } = options;
  const browser = lazyBrowser(kept.home, kept.cache, environment, pageScript);
  const files = new Map<string, Uint8Array>();
  const diagnostics: Diagnostic[] = [];
  try {
    const known = await browser.identify();
    if ('code' in known) return { files, diagnostics: [known] };
    for (const { name, print, labels } of documents) {
      const wanted: ExportOptions = {
        pdf: true,
        png: false,
        scale: 1,
        seconds: defaultLimits.seconds,
        date: options.date,
        producer: options.producer,
        labels,
        progress: () => undefined,
      };
      const exported = await browser.use((running) => exportDeck(running, print, wanted));
      diagnostics.push(...exported.diagnostics);
      const bytes = exported.files.get(outputFormats.pdf.file);
      if (bytes) files.set(name, bytes);
    }
    return { files, diagnostics };
  } finally {
    await browser.close();
  }
}
