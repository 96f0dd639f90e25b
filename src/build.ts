/**
 * The story of one run.
 *
 *     files ─read─▶ Sources ─judge─▶ Verdicts ─plan─▶ DeckPlan ─charts─▶ SVG ─render─▶ slides    prepare: no browser
 *     slides ─documents─▶ browser ─print, shoot─▶ files ─swap─▶ output/<deck>/       publish
 *
 * A stage runs if its own input could be made, so that one run finds all it can; nothing is published beside an error.
 */
import { analyse } from './analyse/analyse.ts';
import { attachmentsOf } from './attachments.ts';
import { drawRemembered } from './charts/remember-chart.ts';
import {
  error,
  hasErrors,
  warning,
  type Diagnostic,
  type Outcome,
} from './diagnostics/diagnostic.ts';
import { nearest } from './diagnostics/nearest.ts';
import { checkGlyphs } from './fonts/check-glyphs.ts';
import { renderFontFaces } from './fonts/font-faces.ts';
import { loadFonts, type Fonts } from './fonts/load-fonts.ts';
import { textMeasure } from './fonts/measure-text.ts';
import { subsetFonts, type Memo } from './fonts/subset-fonts.ts';
import { openCacheFolder, type CacheFolder } from './host/cache-folder.ts';
import { openCache, type DiskCache } from './host/disk-cache.ts';
import { findDecks, type DeckFolder } from './host/find-decks.ts';
import { lastTexts } from './host/last-texts.ts';
import { nodeHost, toolRoot } from './host/node.ts';
import { loadToolFiles, type ToolFiles } from './host/tool-files.ts';
import { toolHash, toolKey } from './host/tool-key.ts';
import { noCache, type Cache } from './model/cache.ts';
import { loadLook, type Look } from './load-look.ts';
import type { DeckPlan } from './model/plan.ts';
import type { ChartPicture, PaperDocument, SlideHtml } from './model/pages.ts';
import type { Place } from './model/place.ts';
import type { ChartTheme } from './model/theme.ts';
import type { Locate, Sources } from './model/sources.ts';
import { fontFamily } from './model/theme.ts';
import type { BuildOptions, BuildResult, DeckResult, Progress } from './run.ts';
import { readDeck } from './read/read-deck.ts';
import { compileTemplates, type Templates } from './render/compile-templates.ts';
import { renderSet, type DeckFonts, type DeckParts } from './render/documents.ts';
import { renderHandout } from './render/handout.ts';
import { renderHelp } from './render/help.ts';
import { renderScript } from './render/script.ts';
import { renderSlides } from './render/render-slides.ts';
import { screenWords } from './render/screen-words.ts';
import { alwaysUsed, visibleText } from './render/visible-text.ts';
import { version } from './version.ts';

/** A deck with everything drawn, ready for the browser. */
export interface Prepared {
  readonly name: string;
  readonly sources: Sources;
  readonly plan: DeckPlan;
  readonly parts: DeckParts;
  /** The slides as the handout shows them: in its own theme, drawn only when it is asked for. */
  readonly handout: () => Promise<{ slides: readonly SlideHtml[]; css: string }>;
  readonly fonts: Fonts;
  readonly theme: string;
  /** What it was made from: path → text, or bytes of a picture. */
  readonly inputs: ReadonlyMap<string, string | Uint8Array>;
}

/** What preparing is asked for. */
export interface PrepareOptions {
  readonly theme?: string;
  /** Where the last good set may stand: what changed since is told with a claim that fails. */
  readonly out?: string;
  readonly today?: string;
  readonly mutate?: boolean;
  readonly draft?: boolean;
  /** As `--cache` names it. */
  readonly cache?: string | undefined;
  /** A deck is prepared beside its errors, as far as it can be: to be compared and looked at, never to be published. */
  readonly despite?: boolean;
  /** Loaded before. */
  readonly fonts?: Fonts;
}

interface Tried {
  readonly deck: DeckFolder;
  readonly value: Prepared | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Decks as they would be published, for what compares or shows them. */
export interface PreparedDecks extends Pick<BuildResult, 'diagnostics' | 'texts'> {
  readonly prepared: readonly Prepared[];
}

/** @param workshop of an earlier call, when none of the tool's own files has changed since */
export async function prepareDecks(
  asked: readonly string[],
  wanted: PrepareOptions,
  workshop?: Workshop,
): Promise<PreparedDecks> {
  const run = await prepareAll(
    { ...wanted, decks: asked },
    workshop ?? (await openWorkshop(wanted.cache)),
    () => undefined,
  );
  const diagnostics = run.tried.flatMap((t) => t.diagnostics).concat(run.diagnostics);
  return { prepared: run.tried.flatMap((t) => t.value ?? []), diagnostics, texts: run.texts };
}

export async function runBuild(options: BuildOptions, progress: Progress): Promise<BuildResult> {
  const workshop = await openWorkshop(options.cache);
  const { cache } = workshop;
  const { tried, diagnostics, texts } = await prepareAll(options, workshop, progress);
  const isPublished = options.publish || options.measure === true;
  const published = isPublished ? await publish(tried, options, progress, workshop) : undefined;
  await cache.trim();
  const decks = published?.decks ?? tried.map((t) => resultOf(t));
  return { decks, diagnostics, texts, withoutSandbox: published?.withoutSandbox ?? false };
}

/** What all decks of a run are made with. */
export interface Workshop {
  readonly tool: ToolFiles;
  readonly templates: Outcome<Templates>;
  readonly fonts: Fonts;
  readonly cache: DiskCache;
  /** What is kept between runs: the unpacked browser is there too. */
  readonly home: CacheFolder;
}

/** @param cache as `--cache` names it */
export async function openWorkshop(cache?: string): Promise<Workshop> {
  const [tool, fonts, home] = await Promise.all([
    loadToolFiles(nodeHost, toolRoot),
    loadFonts(nodeHost.readBytes),
    openCacheFolder(cache, process.env),
  ]);
  const templates = compileTemplates(tool.templates);
  return { tool, templates, fonts, home, cache: openCache(`${home.path}/kept`, toolKey()) };
}

async function prepareAll(
  options: PrepareOptions & { readonly decks: readonly string[] },
  { tool, templates, fonts, cache, home }: Workshop,
  progress: Progress,
): Promise<{
  readonly tried: readonly Tried[];
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}> {
  const { folders, unknown, known } = await findDecks(nodeHost, options.decks);
  const diagnostics: Diagnostic[] = unknown.map((deck) =>
    error('deck-not-found', { deck, nearest: nearest(deck, known) }),
  );
  diagnostics.push(...templates.diagnostics);
  if (home.refused) diagnostics.push(warning('cache-refused', home.refused));
  const texts = new Map(tool.templates);
  const tried: Tried[] = [];
  for (const deck of folders) {
    tried.push(
      await prepare(deck, tool, templates.value, { ...options, fonts }, texts, progress, cache),
    );
  }
  return { tried, diagnostics, texts };
}

/** Everything that needs no browser. Every text that is read is put into `texts`. */
export async function prepare(
  deck: DeckFolder,
  tool: ToolFiles,
  /** undefined: they have mistakes, which are told once for all decks. */
  templates: Templates | undefined,
  wanted: PrepareOptions,
  texts: Map<string, string>,
  progress: Progress,
  cache: Cache = noCache,
): Promise<Tried> {
  const diagnostics: Diagnostic[] = [];
  const stop = (value?: Prepared): Tried => ({ deck, value, diagnostics });

  progress({ deck: deck.name, stage: 'read', done: 0, of: 1 });
  const read = await readDeck(deck.path, nodeHost);
  for (const [file, text] of read.files) texts.set(file, text);
  diagnostics.push(...read.diagnostics);
  if (!read.value) return stop();
  const { limits } = read.value.deck;
  const { locate } = read.value;

  const { seconds } = limits;
  progress({ deck: deck.name, stage: 'judge', done: 0, of: 1, seconds });
  const found = await loadLook(
    nodeHost,
    wanted.theme ?? read.value.deck.theme,
    toolRoot,
    locate(['theme']),
  );
  diagnostics.push(...found.diagnostics);
  const look = found.value;
  const fonts = look?.fonts ?? wanted.fonts ?? (await loadFonts(nodeHost.readBytes));
  const measureText = textMeasure(fonts);
  const analysis = analyse(read.value, measureText, {
    before: await lastTexts(nodeHost, `${wanted.out ?? 'output'}/${deck.name}`),
    today: wanted.today,
    draft: wanted.draft === true,
    despite: wanted.despite === true,
    mutate: wanted.mutate === true,
    copyright: look?.brand.copyright ?? '',
  });
  diagnostics.push(...analysis.diagnostics);
  const { plan, sources } = analysis;
  if (!plan) return stop();

  if (!look) return stop();
  const { theme } = look;
  const paper = await lookOfHandout(plan, look, locate(['handout', 'theme']));
  diagnostics.push(...paper.diagnostics);
  const draw = async (chart: ChartTheme): Promise<Map<string, ChartPicture>> => {
    const charts = new Map<string, ChartPicture>();
    const { presets, chartParts } = tool;
    const tools = { theme: chart, measureText, presets, parts: chartParts };
    for (const [i, slide] of plan.slides.entries()) {
      progress({ deck: deck.name, stage: 'draw', done: i, of: plan.slides.length, seconds });
      for (const each of [slide.chart, slide.secondChart]) {
        if (!each) continue;
        const drawn = await drawRemembered(each, tools, fontKey(fonts), cache);
        if (chart === theme.chart) diagnostics.push(...drawn.diagnostics);
        if (drawn.value) charts.set(each.id, drawn.value);
      }
    }
    return charts;
  };
  const charts = await draw(theme.chart);

  if (!templates) return stop();
  const slides = renderSlides(plan, charts, templates, look.brand);
  for (const { id, html, notes, figures, data } of slides) {
    const at = plan.places.get(id) ?? locate([]);
    const reader = plan.slides.find((s) => s.id === id)?.handout?.plain ?? '';
    const seen = visibleText(html + notes + figures + data) + reader.replaceAll('\n', '');
    diagnostics.push(...checkGlyphs(fonts, seen, id, at));
  }
  if (hasErrors(diagnostics) && wanted.despite !== true) return stop();
  const parts: DeckParts = {
    info: {
      title: plan.title,
      author: plan.author,
      subject: plan.edition.text,
      keywords: plan.keywords,
      language: plan.language,
    },
    slides,
    places: new Map([...plan.places, ...placesOfTexts(slides, sources.locate)]),
    allowed: allowedOn(plan, sources),
    css: theme.variables + tool.baseCss,
    reveal: tool.reveal,
    generator: `factdeck ${version}`,
  };
  const own = paper.value ?? look;
  return stop({
    name: deck.name,
    sources,
    plan: withClassification(plan, look),
    parts,
    handout: async () => ({
      slides:
        own.theme === theme
          ? slides
          : renderSlides(plan, await draw(own.theme.chart), templates, own.brand),
      css: own.theme.variables + tool.baseCss,
    }),
    fonts,
    theme: theme.name,
    inputs: new Map<string, string | Uint8Array>([
      ...read.files,
      ...read.pictures,
      ...ofProject(look.files),
    ]),
  });
}

/** What the tool brings itself is told by its version. */
function ofProject(files: Look['files']): [string, Uint8Array][] {
  return [...files].filter(([path]) => !path.startsWith(toolRoot));
}

/** The deck's own words about who may read the handout, else the theme's. */
function withClassification(plan: DeckPlan, { brand }: Look): DeckPlan {
  const { classification } = plan.handout;
  if (classification !== undefined || brand.classification === '') return plan;
  return { ...plan, handout: { ...plan.handout, classification: brand.classification } };
}

/** Where each text of the slides was written, by its path. */
function placesOfTexts(slides: readonly SlideHtml[], locate: Locate): [string, Place][] {
  return slides.flatMap(({ html }) =>
    [...html.matchAll(/ data-at="([^"]+)"/g)].map(([, at = '']): [string, Place] => [
      at,
      locate(at.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))),
    ]),
  );
}

/** Pages that continue a slide may hold what it may. */
function allowedOn(plan: DeckPlan, { deck }: Sources): Map<string, string[]> {
  const written = new Map(deck.slides.map((s) => [s.id, (s.allow ?? []).map((a) => a.code)]));
  return new Map(
    plan.slides.map(({ id }) => [
      id,
      written.get(id) ?? written.get(id.replace(/-\d+$/, '')) ?? [],
    ]),
  );
}

/** As the deck says; a dark deck's is light all the same. undefined: the deck's own. */
async function lookOfHandout(plan: DeckPlan, own: Look, at: Place): Promise<Outcome<Look>> {
  const { name, scheme } = own.theme;
  const wanted = plan.handout.theme ?? (scheme === 'dark' ? 'briefing' : name);
  return wanted === name ? { diagnostics: [] } : loadLook(nodeHost, wanted, toolRoot, at);
}

/** One browser for all decks, started only if a format needs it; its library is imported only now. */
async function publish(
  tried: readonly Tried[],
  options: BuildOptions,
  progress: Progress,
  { cache, home, fonts: all }: Workshop,
): Promise<Pick<BuildResult, 'decks' | 'withoutSandbox'>> {
  const { openSession } = await import('./publish/publish-deck.ts');
  const session = openSession({
    ...options,
    generator: `factdeck ${version}`,
    code: toolHash(),
    fonts: new Map([
      [`${fontFamily} 400`, all.regular.bytes],
      [`${fontFamily} 700`, all.bold.bytes],
    ]),
    cache,
    home: home.path,
  });
  const decks: DeckResult[] = [];
  try {
    for (const one of tried) {
      if (!one.value) {
        decks.push(resultOf(one));
        continue;
      }
      const { plan, parts, fonts, name, theme, inputs } = one.value;
      const { path } = one.deck;
      const set = await renderSet(parts, await embedFonts(parts, fonts, cache), options.formats);
      const papers = await renderPapers(one.value, options.formats, cache);
      const { facts: shown, measures, claims, statements } = plan;
      const slides = parts.slides.map(({ id, title }, i) => ({ id, page: i + 1, title }));
      const told = { slides, facts: shown, measures, claims, statements };
      const facts = `${JSON.stringify(told, null, 2)}\n`;
      const documents = new Map([...set.documents, ['facts.json', facts]]);
      const { attach } = one.value.sources.deck;
      const attachments = attachmentsOf(attach, facts, plan, one.value.sources.dataset);
      const date = plan.edition.from;
      if (options.measure === true) {
        const found = await session.measure(set.print, one.value.sources.deck.limits.seconds);
        decks.push(resultOf({ ...one, diagnostics: [...one.diagnostics, ...found] }));
        continue;
      }
      const done = await session.publish(
        {
          name,
          path,
          documents,
          print: { ...set.print, attachments },
          // The speaker's script is not for readers: they look nothing up in it.
          papers: papers.map((p) => (p.file === 'handout.pdf' ? { ...p, attachments } : p)),
          date,
          edition: plan.edition.code,
          theme,
          seconds: one.value.sources.deck.limits.seconds,
          inputs,
        },
        (stage, count, of) => {
          progress({ deck: name, stage, done: count, of });
        },
      );
      const diagnostics = [...one.diagnostics, ...done.diagnostics];
      const { folder, files, kept } = done;
      decks.push({
        ...resultOf({ ...one, diagnostics }),
        ...(folder !== undefined && { folder }),
        files,
        kept,
      });
    }
    return { decks, withoutSandbox: session.withoutSandbox() };
  } finally {
    await session.close();
  }
}

/** The fonts cut down to what the deck's slides and notes need, and the pages' own words. */
export function embedFonts(parts: DeckParts, fonts: Fonts, cache: Cache): Promise<DeckFonts> {
  const { resume, jump, speaker } = screenWords[parts.info.language];
  const characters =
    parts.slides.map((s) => visibleText(s.html + s.notes + s.figures + s.data)).join('') +
    visibleText(renderHelp(parts.info.language, true)) +
    resume +
    jump +
    Object.values(speaker).flat().join('') +
    alwaysUsed;
  return cutFonts(characters, fonts, cache);
}

async function cutFonts(characters: string, fonts: Fonts, cache: Cache): Promise<DeckFonts> {
  const remember: Memo = async (key, make) => {
    const known = await cache.get(key);
    if (known) return known;
    const made = await make();
    await cache.put(key, made);
    return made;
  };
  const shared = await subsetFonts(fonts, characters, 'woff', remember);
  const print = await subsetFonts(fonts, characters, 'truetype', remember);
  return {
    shared: renderFontFaces(shared, 'woff'),
    print: renderFontFaces(print, 'truetype'),
    source: fontKey(fonts),
  };
}

/** The documents on paper that were asked for, with fonts of their own: what is asked for beside it changes no file. */
async function renderPapers(
  { plan, parts, handout, fonts }: Prepared,
  formats: readonly string[],
  cache: Cache,
): Promise<PaperDocument[]> {
  const makers: ((styles: string) => PaperDocument)[] = [];
  if (formats.includes('handout')) {
    const { slides, css } = await handout();
    makers.push((font) => renderHandout(plan, slides, [css, font]));
  }
  if (formats.includes('script')) {
    makers.push((font) => renderScript(plan, parts.slides, [parts.css, font]));
  }
  return Promise.all(
    makers.map(async (make) => {
      const words = visibleText(make('').html) + alwaysUsed;
      return make((await cutFonts(words, fonts, cache)).print);
    }),
  );
}

/** Which files the fonts are. */
function fontKey({ regular, bold }: Fonts): string {
  return `${String(regular.checksum)} ${String(bold.checksum)}`;
}

function resultOf({ deck, value, diagnostics }: Tried): DeckResult {
  return {
    name: deck.name,
    ok: value !== undefined && !hasErrors(diagnostics),
    diagnostics,
    slides: value?.plan.slides.length ?? 0,
    facts: value?.plan.facts.length ?? 0,
    files: [],
    kept: [],
  };
}
