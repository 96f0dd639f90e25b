/**
 * The story of one run.
 *
 *     files ─read─▶ Sources ─plan─▶ DeckPlan ─charts─▶ SVG ─render─▶ documents      prepare: no browser
 *     documents ─open─▶ browser ─print, shoot─▶ files ─swap─▶ output/<deck>/        publish
 *
 * A stage runs if its own input could be made, so that one run finds all it can; nothing is published beside an error.
 */
import { drawChart } from './charts/draw-chart.ts';
import { error, hasErrors, type Diagnostic } from './diagnostics/diagnostic.ts';
import { loadFonts, fontFamily } from './fonts/load-fonts.ts';
import { checkGlyphs } from './fonts/check-glyphs.ts';
import { textMeasure } from './fonts/measure-text.ts';
import { subsetFonts, type FontFiles } from './fonts/subset-fonts.ts';
import { findDecks, type DeckFolder } from './host/find-decks.ts';
import { nodeHost } from './host/node.ts';
import { loadTheme } from './host/find-theme.ts';
import { loadToolFiles, type ToolFiles } from './host/tool-files.ts';
import { nearest } from './diagnostics/nearest.ts';
import type { DeckPlan } from './model/plan.ts';
import { startOf } from './model/place.ts';
import { planDeck } from './plan/plan-deck.ts';
import { readDeck } from './read/read-deck.ts';
import type { Publishable } from './publish/publish-deck.ts';
import {
  renderIndex,
  renderPresenter,
  renderPrint,
  type DocumentParts,
} from './render/documents.ts';
import { renderSlides } from './render/render-slides.ts';
import { resolveTheme, type Theme } from './theme/resolve-theme.ts';
import { version } from './version.ts';

export { version };
export const formats = ['html', 'presenter', 'pdf', 'png'] as const;
export type Format = (typeof formats)[number];

export interface BuildOptions {
  /** Folders, or names under `data/`; none: every deck there. */
  readonly decks: readonly string[];
  /** false: check only. */
  readonly publish: boolean;
  readonly formats: readonly Format[];
  readonly scale: 1 | 2;
  readonly out: string;
  readonly theme?: string;
}

export type Progress = (step: {
  deck: string;
  stage: 'read' | 'draw' | 'browser' | 'print' | 'shoot' | 'write';
  done: number;
  of: number;
}) => void;

export interface DeckResult {
  readonly name: string;
  readonly ok: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly slides: number;
  readonly facts: number;
  /** Where the set was written, and what is in it. */
  readonly folder?: string;
  readonly files: readonly string[];
}

export interface BuildResult {
  readonly decks: readonly DeckResult[];
  readonly diagnostics: readonly Diagnostic[];
  /** Every text that was read, for excerpts. */
  readonly texts: ReadonlyMap<string, string>;
  readonly notes: readonly 'no-sandbox'[];
}

/** A deck with everything drawn, ready for the browser. */
export interface Prepared {
  readonly name: string;
  readonly plan: DeckPlan;
  readonly parts: DocumentParts;
  readonly theme: string;
  /** What the set was made from: path → text. */
  readonly inputs: ReadonlyMap<string, string>;
}

export async function runBuild(options: BuildOptions, progress: Progress): Promise<BuildResult> {
  const { folders, unknown, known } = await findDecks(nodeHost, options.decks);
  const diagnostics = unknown.map((deck) =>
    error('deck-not-found', { deck, nearest: nearest(deck, known) }),
  );
  const tool = await loadToolFiles(nodeHost, toolRoot());
  const texts = new Map<string, string>(tool.templates);
  const prepared: { folder: DeckFolder; value: Prepared | undefined; diagnostics: Diagnostic[] }[] =
    [];
  for (const folder of folders)
    prepared.push({ folder, ...(await prepare(folder, tool, options, texts, progress)) });
  const results = options.publish
    ? await publishAll(prepared, options, progress)
    : {
        decks: prepared.map(({ folder, value, diagnostics: found }) =>
          resultOf(folder.name, value, found),
        ),
        notes: [],
      };
  return { ...results, diagnostics, texts };
}

/** Everything that needs no browser. */
export async function prepare(
  deck: DeckFolder,
  tool: ToolFiles,
  options: Pick<BuildOptions, 'theme'>,
  texts: Map<string, string>,
  progress: Progress,
): Promise<{ value: Prepared | undefined; diagnostics: Diagnostic[] }> {
  progress({ deck: deck.name, stage: 'read', done: 0, of: 1 });
  const read = await readDeck(deck.path, nodeHost);
  for (const [file, text] of read.files) texts.set(file, text);
  const diagnostics: Diagnostic[] = [...read.diagnostics];
  const planned = read.value && planDeck(read.value);
  diagnostics.push(...(planned?.diagnostics ?? []));
  const plan = planned?.value;
  if (!read.value || !plan) return { value: undefined, diagnostics };
  const theme = await themeOf(
    options.theme ?? plan.theme,
    read.value.locate(['theme']),
    diagnostics,
  );
  if (!theme) return { value: undefined, diagnostics };
  const fonts = await loadFonts(nodeHost.readBytes);
  const measureText = textMeasure(fonts);
  const charts = new Map<string, string>();
  const withChart = plan.slides.filter((slide) => slide.chart);
  for (const [i, slide] of withChart.entries()) {
    progress({ deck: deck.name, stage: 'draw', done: i, of: withChart.length });
    if (!slide.chart) continue;
    // The presets are checked by drawing them: a bad one throws.
    const drawn = await drawChart(slide.chart, {
      theme: theme.chart,
      measureText,
      presets: tool.presets,
    });
    diagnostics.push(...drawn.diagnostics);
    if (drawn.value) charts.set(slide.id, drawn.value.svg);
  }
  const rendered = renderSlides(plan, charts, tool.templates);
  diagnostics.push(...rendered.diagnostics);
  if (!rendered.value) return { value: undefined, diagnostics };
  for (const [i, slide] of rendered.value.entries()) {
    diagnostics.push(
      ...checkGlyphs(fonts, visibleText(slide.html), slide.id, read.value.locate(['slides', i])),
    );
  }
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const characters = rendered.value.map((s) => visibleText(s.html + s.notes)).join('') + alwaysUsed;
  const shared = await subsetFonts(fonts, characters, 'woff');
  const print = await subsetFonts(fonts, characters, 'truetype');
  const parts: DocumentParts = {
    title: plan.title,
    author: plan.author,
    language: plan.language,
    edition: plan.edition.text,
    slides: rendered.value,
    css: theme.variables + tool.baseCss,
    sharedFonts: fontFaces(shared, 'woff'),
    printFonts: fontFaces(print, 'truetype'),
    reveal: tool.reveal,
    generator: `factdeck ${version}`,
  };
  return {
    value: { name: deck.name, plan, parts, theme: theme.name, inputs: read.files },
    diagnostics,
  };
}

/** The texts of a set; the browser adds the rest. */
async function documentsOf(deck: Prepared, wanted: readonly Format[]): Promise<Publishable> {
  const { plan, parts } = deck;
  const documents = new Map<string, string>();
  if (wanted.includes('html')) documents.set('index.html', await renderIndex(parts));
  if (wanted.includes('presenter')) documents.set('presenter.html', renderPresenter(parts));
  documents.set('facts.json', `${JSON.stringify(plan.facts, null, 2)}\n`);
  return {
    name: deck.name,
    documents,
    print: renderPrint(parts),
    date: plan.edition.from,
    theme: deck.theme,
    inputs: deck.inputs,
  };
}

type PreparedDeck = {
  readonly folder: DeckFolder;
  readonly value: Prepared | undefined;
  readonly diagnostics: Diagnostic[];
};

/** One browser for all decks, and only if a format needs it; imported only now. */
async function publishAll(
  decks: readonly PreparedDeck[],
  options: BuildOptions,
  progress: Progress,
): Promise<Pick<BuildResult, 'decks' | 'notes'>> {
  const { openSession } = await import('./publish/publish-deck.ts');
  const session = openSession({
    ...options,
    cache: '.factdeck',
    environment: process.env,
    generator: `factdeck ${version}`,
  });
  const results: DeckResult[] = [];
  try {
    for (const { folder, value, diagnostics } of decks) {
      if (!value) {
        results.push(resultOf(folder.name, value, diagnostics));
        continue;
      }
      const published = await session.publish(
        await documentsOf(value, options.formats),
        (stage, done, of) => {
          progress({ deck: folder.name, stage, done, of });
        },
      );
      const all = [...diagnostics, ...published.diagnostics];
      results.push({
        ...resultOf(folder.name, value, all),
        ...(published.folder !== undefined && { folder: published.folder }),
        files: published.files,
      });
    }
  } finally {
    await session.close();
  }
  return { decks: results, notes: session.notes() };
}

function resultOf(
  name: string,
  value: Prepared | undefined,
  diagnostics: readonly Diagnostic[],
): DeckResult {
  return {
    name,
    ok: value !== undefined && !hasErrors(diagnostics),
    diagnostics,
    slides: value?.plan.slides.length ?? 0,
    facts: value?.plan.facts.length ?? 0,
    files: [],
  };
}

async function themeOf(
  name: string,
  at: Diagnostic['at'],
  diagnostics: Diagnostic[],
): Promise<Theme | undefined> {
  const { file, tokens, known } = await loadTheme(nodeHost, name, toolRoot());
  if (tokens === undefined) {
    const place = at ?? startOf(file);
    diagnostics.push(
      error('theme-not-found', { theme: name, nearest: nearest(name, known) }, place),
    );
    return undefined;
  }
  const theme = resolveTheme(name, file, tokens);
  diagnostics.push(...theme.diagnostics);
  return theme.value;
}

/** What the browser may write beside the deck's own words: speaker view, page numbers. */
const alwaysUsed = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;/-–—()%+…';

function visibleText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);|&#x([0-9a-f]+);/gi, (_, decimal: string, hex: string) =>
      String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(
      /&(amp|lt|gt|quot|apos);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '',
    )
    .replace(/[\n\r\t]/g, '');
}

function fontFaces(files: FontFiles, format: 'woff' | 'truetype'): string {
  const face = (bytes: Uint8Array, weight: number): string => {
    const type = format === 'woff' ? 'font/woff' : 'font/ttf';
    const data = Buffer.from(bytes).toString('base64');
    return `@font-face{font-family:'${fontFamily}';font-weight:${String(weight)};font-style:normal;src:url(data:${type};base64,${data}) format('${format}')}`;
  };
  return face(files.regular, 400) + face(files.bold, 700);
}

/** The folder of `templates/` and `themes/`: one above `src/`, and one above `dist/`. */
function toolRoot(): string {
  return decodeURIComponent(new URL('../', import.meta.url).pathname).replace(
    /^\/(?=[A-Za-z]:)/,
    '',
  );
}
