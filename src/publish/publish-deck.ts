/** Prepared decks → sets on disk. The browser is launched once, when the first format needs it. */
import { arch, platform } from 'node:process';
import { hasErrors, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Environment, Host, Kept } from '../host/host.ts';
import { outputFormats, type Format } from '../model/formats.ts';
import type { PageScript } from '../model/in-page.ts';
import type { PaperDocument, PrintDocument } from '../model/pages.ts';
import { paperRemembered } from './export-paper.ts';
import { lazyBrowser, type BrowserIdentity, type UseBrowser } from './lazy-browser.ts';
import { measureDeck, type Exported } from './export-deck.ts';
import { exportRemembered } from './remember-export.ts';
import { epochIn } from '../host/epoch.ts';
import { hashOf } from '../host/sets/set-record.ts';
import { hashInputs, hashOfAll, sortedByName, sortedHashes } from './hash-inputs.ts';
import type { KeptOutput } from '../model/set.ts';

export interface SessionOptions {
  readonly formats: readonly Format[];
  readonly scale: number;
  /** Nothing else is to be in the set; otherwise what was not asked for stays. */
  readonly clean?: boolean;
  /** Every page is stamped. */
  readonly draft?: boolean;
  /** build.json → its signature, written beside it. */
  readonly sign?: (record: Uint8Array) => Uint8Array;
  readonly out: string;
  readonly generator: string;
  readonly host: Host;
  readonly kept: Kept;
  readonly pageScript: PageScript;
}

/** A deck as it comes from the rooms before: documents as text, the edition's first day, its inputs by path. */
export interface Publishable {
  readonly name: string;
  /** The deck's folder, as it leads the paths of its inputs. */
  readonly path: string;
  /** Path in the set → text: index.html, presenter.html, facts.json. */
  readonly documents: ReadonlyMap<string, string>;
  readonly print: PrintDocument;
  /** Handout and script, where asked for. */
  readonly papers: readonly PaperDocument[];
  readonly date: string;
  /** As written in deck.yaml. */
  readonly edition: string;
  /** How many of its sentences rest on what. */
  readonly sentences: Readonly<Record<string, number>>;
  readonly theme: string;
  /** What a step of the browser may take. */
  readonly seconds: number;
  readonly inputs: ReadonlyMap<string, string | Uint8Array>;
  /** Name and weight → the font's file. */
  readonly fonts: ReadonlyMap<string, Uint8Array>;
}

export interface Published {
  /** undefined: nothing, beside an error. */
  readonly written?: {
    readonly folder: string;
    readonly files: readonly string[];
    /** What stayed beside them. */
    readonly kept: readonly KeptOutput[];
  };
  readonly diagnostics: readonly Diagnostic[];
}

export type StageProgress = (
  stage: 'browser' | 'print' | 'shoot' | 'write',
  done: number,
  of: number,
) => void;

export interface Session {
  readonly publish: (deck: Publishable, progress: StageProgress) => Promise<Published>;
  /** What the browser finds on the slides; nothing is made. */
  readonly measure: (deck: Publishable) => Promise<readonly Diagnostic[]>;
  readonly withoutSandbox: () => boolean;
  readonly close: () => Promise<void>;
}

export function openSession(options: SessionOptions): Session {
  const { sets, environment, tool } = options.host;
  const { cache, home } = options.kept;
  const browser = lazyBrowser(home, cache, environment, options.pageScript);
  const needs = options.formats.some((f) => outputFormats[f].browser);
  let told = 0;
  const remarks = (): readonly Diagnostic[] => {
    const fresh = browser.remarks().slice(told);
    told += fresh.length;
    return fresh;
  };
  const hashes = new WeakMap<Uint8Array, string>();
  // 5 MB each: hashed once for all decks.
  const hashFont = (bytes: Uint8Array): string => {
    const hash = hashes.get(bytes) ?? hashOf(bytes);
    hashes.set(bytes, hash);
    return hash;
  };
  return {
    measure: async ({ print, seconds }) => {
      const known = await browser.identify();
      if ('code' in known) return [known];
      const found = await browser.use((running) => measureDeck(running, print, seconds));
      return [...found, ...remarks()];
    },
    publish: async (deck, progress) => {
      const folder = `${options.out}/${deck.name}`;
      const refused = await sets.check(folder);
      if (refused.length > 0) return nothing(refused);
      const files = new Map<string, Uint8Array>();
      for (const [name, text] of deck.documents) files.set(name, new TextEncoder().encode(text));
      const diagnostics: Diagnostic[] = [];
      let identity: BrowserIdentity | undefined;
      if (needs) {
        progress('browser', 0, 1);
        const known = await browser.identify();
        if ('code' in known) return nothing([known]);
        identity = known;
        const made = await exportAll(deck, browser.use, known, options, progress);
        diagnostics.push(...made.diagnostics);
        for (const [name, bytes] of made.files) files.set(name, bytes);
      }
      diagnostics.push(...remarks());
      if (hasErrors(diagnostics)) return nothing(diagnostics);
      progress('write', 0, 1);
      files.set(
        'build.json',
        buildRecord(deck, files, options, {
          code: tool.hash(),
          fonts: sortedByName([...deck.fonts].map(([name, font]) => [name, hashFont(font)])),
          browser: identity,
        }),
      );
      const asked = options.clean === true ? undefined : options.formats;
      const written = await sets.write(folder, files, asked, options.sign);
      diagnostics.push(...written.diagnostics);
      if (hasErrors(diagnostics)) return nothing(diagnostics);
      const { kept } = written;
      return { written: { folder, files: [...files.keys()].sort(), kept }, diagnostics };
    },
    withoutSandbox: () => browser.running()?.sandbox === false,
    close: browser.close,
  };
}

/** All that the browser makes of a deck: its slides as PDF and PNG, and its papers. */
async function exportAll(
  deck: Publishable,
  use: UseBrowser,
  browser: BrowserIdentity,
  options: SessionOptions,
  progress: StageProgress,
): Promise<Exported> {
  const made = {
    date: dateOf(deck.date, options.host.environment),
    producer: options.generator,
    seconds: deck.seconds,
    cache: options.kept.cache,
    browser: JSON.stringify(browser),
  };
  const seal = {
    deck: deck.name,
    edition: deck.edition,
    inputs: hashOfAll(deck.path, deck.inputs),
  };
  const slides = await exportRemembered(use, deck.print, {
    ...made,
    pdf: options.formats.includes('pdf'),
    png: options.formats.includes('png'),
    scale: options.scale,
    identity: seal,
    progress,
  });
  const files = new Map(slides.files);
  const diagnostics = [...slides.diagnostics];
  for (const paper of deck.papers) {
    progress('print', 0, 1);
    const printed = await paperRemembered(use, paper, {
      ...made,
      // The speaker's script is no edition that anyone holds.
      ...(paper.file === outputFormats.handout.file && { identity: seal }),
    });
    diagnostics.push(...printed.diagnostics);
    files.set(paper.file, printed.pdf);
  }
  return { files, diagnostics };
}

function nothing(diagnostics: readonly Diagnostic[]): Published {
  return { diagnostics };
}

/** The edition's first instant, or what SOURCE_DATE_EPOCH says. */
function dateOf(day: string, environment: Environment): Date {
  return epochIn(environment) ?? new Date(`${day}T00:00:00Z`);
}

/** Hashes and versions of all that went in and came out; no times, no host, paths relative. */
function buildRecord(
  deck: Publishable,
  files: ReadonlyMap<string, Uint8Array>,
  options: SessionOptions,
  made: {
    /** Hash of the tool's own files. */
    readonly code: string;
    readonly fonts: Readonly<Record<string, string>>;
    readonly browser: BrowserIdentity | undefined;
  },
): Uint8Array {
  const { code, fonts, browser } = made;
  const record = {
    schema: 1,
    deck: deck.name,
    tool: options.generator,
    code,
    theme: deck.theme,
    formats: [...options.formats].sort(),
    scale: options.scale,
    ...(options.draft === true && { draft: true }),
    sentences: deck.sentences,
    browser: browser
      ? { version: browser.version, sandbox: browser.sandbox, platform: `${platform}-${arch}` }
      : null,
    fonts,
    inputs: hashInputs(deck.path, deck.inputs),
    outputs: sortedHashes(files),
  };
  return new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`);
}
