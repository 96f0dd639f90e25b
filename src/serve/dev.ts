/** One deck, watched → its pages, made anew after each save and pushed; a deck with a mistake leaves the last good one in place. */
import type { LanguageName } from '../languages/codes.ts';
import { prepareDecks } from '../build.ts';
import { renderReport } from '../diagnostics/report.ts';
import { renderAddress } from '../facts/address.ts';
import { deckFile, type DeckFolder } from '../host/find-decks.ts';
import { folderSecret } from '../host/folder-secret.ts';
import { watchFolders } from '../host/watch.ts';
import { nodeHost } from '../host/node.ts';
import { toolRoot } from '../host/tool-root.ts';
import { outputFormats } from '../model/formats.ts';
import type {
  LiveWords,
  PageScript,
  Places,
  Push,
  Report,
  ToldSentences,
} from '../model/in-page.ts';
import type { SentenceView } from '../model/plan.ts';
import type { Section } from '../model/pages.ts';
import { renderSet, sectionsOf } from '../render/documents.ts';
import { renderHandout, sheetStarts } from '../render/handout.ts';
import { settingsBlock } from '../render/in-script.ts';
import { roomOf } from '../render/paper.ts';
import { wholeFont, wholeFonts } from '../run/embed-fonts.ts';
import type { Prepared } from '../run/prepared.ts';
import { openWorkshop, type Workshop } from '../run/workshop.ts';
import { answerAuthor, mistakesOf, remarksOf, type AuthorWords } from './author.ts';
import { startServer, type Page } from './live-server.ts';

export interface DevOptions {
  readonly deck: Omit<DeckFolder, 'name'>;
  /** As `--root` names it. */
  readonly root?: string | undefined;
  readonly port: number;
  readonly theme?: string;
  /** As `--cache` names it. */
  readonly cache?: string | undefined;
  readonly language: LanguageName;
  readonly words: LiveWords & AuthorWords & { readonly broken: string };
  /** The program that a click on a text opens; undefined: the page offers a link. */
  readonly editor?: string | undefined;
  /** `editor` was asked for: a click opens it at once. */
  readonly opens?: boolean;
  /** Of a round that the machine stopped: why. */
  readonly failed: (reason: string) => string;
  /** What a sentence rests on, in lines. */
  readonly tellSentence: (sentence: SentenceView) => string;
  /** Told after each round: the report of its mistakes, '' when all is well, and how long it took. */
  readonly told: (report: string, milliseconds: number) => void;
}

export interface Dev {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** A deck as the pages show it. */
interface Shown {
  readonly version: number;
  readonly prepared: Prepared;
  readonly index: string;
  readonly presenter: string;
  readonly print: string;
  /** Drawn when it is looked at: no save waits for it. */
  readonly handout: () => Promise<string>;
  readonly styles: readonly string[];
  readonly slides: readonly Section[];
  readonly places: Places;
  readonly sentences: ToldSentences;
}

export async function startDev(options: DevOptions): Promise<Dev> {
  let shown: Shown | undefined;
  let latest: Prepared | undefined;
  let texts: ReadonlyMap<string, string> = new Map();
  let report: Report = { mistakes: [], remarks: [] };
  let workshop: Promise<Workshop> | undefined;
  const opened = (): Promise<Workshop> => (workshop ??= openWorkshop(nodeHost, options.cache));
  const pageScript: PageScript = async (name) => (await opened()).pageScript(name);
  const { path, translation } = options.deck;
  const asked = `${path}/${deckFile(translation)}`;
  const server = await startServer(
    {
      page: (path) => pageOf(path, shown, options, pageScript),
      ask: (name, asked) => answerAuthor(desk, name, asked),
      greet: () => [
        ['version', shown?.version ?? 0],
        ['told', report],
      ],
    },
    options.port,
    await folderSecret(options.deck.path, (await opened()).kept.cache),
  );
  const desk = {
    ...{ editor: options.editor, words: options.words },
    latest: () => latest,
    texts: () => texts,
    tell: (what: string) => {
      server.push('said', { what });
      options.told(what, 0);
    },
  };
  const tell = (told: string, start: number, found: Report): void => {
    report = found;
    server.push('told', report);
    options.told(told, performance.now() - start);
  };
  const watched = watchShared(path, () => {
    queue.ask();
  });
  const round = async (start: number): Promise<void> => {
    const looked = await lookAt(asked, options, opened());
    [latest, texts] = [looked.prepared, looked.texts];
    watched.follow(texts.keys());
    if (looked.prepared && !looked.isBroken) {
      const next = await show(looked.prepared, (shown?.version ?? 0) + 1, options);
      server.push('deck', pushOf(shown, next));
      shown = next;
    }
    tell(looked.told, start, looked.report);
  };
  const queue = oneAtATime(async () => {
    const start = performance.now();
    // Whatever a save brings, the next one may mend it.
    await round(start).catch((cause: unknown) => {
      const told = options.failed(cause instanceof Error ? cause.message : String(cause));
      tell(told, start, { mistakes: [{ told, slide: '' }], remarks: [] });
    });
  });
  const stops = [
    watchFolders(['themes', `${toolRoot}templates`, `${toolRoot}themes`], () => {
      workshop = undefined;
      queue.ask();
    }),
  ];
  queue.ask();
  await queue.idle();
  return {
    url: server.url,
    close: async () => {
      for (const stop of stops) stop();
      watched.stop();
      await queue.idle();
      await server.close();
    },
  };
}

/** The deck as it stands, as far as it can be prepared, and what there is to tell of it. */
async function lookAt(
  asked: string,
  { deck, theme, root, language }: DevOptions,
  workshop: Promise<Workshop>,
) {
  // What its author may change is told beside its mistakes, too.
  const how = { only: true, root, despite: true, ...(theme !== undefined && { theme }) };
  const made = await prepareDecks([asked], how, workshop);
  const errors = made.diagnostics.filter((d) => d.severity === 'error');
  const toDo = await remarksOf(deck.path, asked, made.texts.get(asked));
  const texts = new Map([...made.texts, ...toDo.texts]);
  const wrong = [...errors, ...toDo.diagnostics];
  const words = { language, colour: false, textOf: (file: string) => texts.get(file) };
  const report = { mistakes: mistakesOf(wrong, asked, words), remarks: toDo.remarks };
  return {
    ...{ prepared: made.prepared[0], texts, report },
    isBroken: errors.length > 0,
    told: renderReport(wrong, words),
  };
}

/** The deck's folder, and those of the files that it shares with others (`../common/about.yaml`). */
function watchShared(
  folder: string,
  changed: () => void,
): { readonly follow: (files: Iterable<string>) => void; readonly stop: () => void } {
  let shared = '';
  let stop = watchFolders([folder], changed);
  return {
    follow: (files) => {
      const outside = [...files].filter((file) => file.startsWith(`${folder}/../`));
      const folders = [...new Set(outside.map((file) => file.replace(/\/[^/]*$/, '')))].sort();
      if (folders.join('\n') === shared) return;
      shared = folders.join('\n');
      stop();
      stop = watchFolders([folder, ...folders], changed);
    },
    stop: () => {
      stop();
    },
  };
}

/** A save during a round asks for just one more. */
function oneAtATime(round: () => Promise<void>): {
  readonly ask: () => void;
  readonly idle: () => Promise<void>;
} {
  let running: Promise<void> | undefined;
  let asked = false;
  const run = async (): Promise<void> => {
    while (asked) {
      asked = false;
      await round();
    }
    running = undefined;
  };
  return {
    ask: () => {
      asked = true;
      running ??= run();
    },
    idle: async () => {
      await running;
    },
  };
}

async function show(
  prepared: Prepared,
  version: number,
  { tellSentence }: DevOptions,
): Promise<Shown> {
  // Whole fonts from memory: cutting them down would cost more than all the rest.
  const faces = wholeFonts(prepared.fonts, (name) => `fonts/${name}`);
  const fonts = { shared: faces, print: faces, source: '' };
  const { documents, print } = await renderSet(prepared.parts, fonts, ['html', 'presenter']);
  const index = documents.get(outputFormats.html.file) ?? '';
  let handout: Promise<string> | undefined;
  return {
    version,
    prepared,
    index,
    presenter: documents.get(outputFormats.presenter.file) ?? '',
    print: print.html,
    handout: () => (handout ??= previewHandout(prepared, faces)),
    styles: [...index.matchAll(/<style>([^]*?)<\/style>/g)].map((m) => m[1] ?? ''),
    slides: sectionsOf(prepared.parts.slides),
    places: placesOf(prepared),
    sentences: sentencesOf(prepared, tellSentence),
  };
}

/** On one long page as wide as its sheets; heads and page numbers come when it is printed. */
async function previewHandout({ plan, handout }: Prepared, faces: string): Promise<string> {
  const { slides, css } = await handout();
  const { width } = roomOf(plan.handout);
  const sheet = `@media screen {
html:root { background: #e6e6e6; }
:root > body { box-sizing: content-box; width: ${String(width)}mm; margin: 0 auto; padding: 15mm; background: #fff; }
${sheetStarts} { margin-bottom: 15mm; padding-top: 15mm; border-top: 0.3mm dashed #8c8c8c; }
}`;
  return renderHandout(plan, slides, [css, faces, sheet]).html;
}

/** Only the live page tells them: nothing of it is in what is published. */
function sentencesOf({ plan }: Prepared, tell: DevOptions['tellSentence']): ToldSentences {
  const bySlide = Map.groupBy(plan.sentences, (s) => s.slide);
  return Object.fromEntries([...bySlide].map(([id, own]) => [id, own.map(tell).join('\n')]));
}

function placesOf({ sources, plan }: Prepared): Places {
  const used = new Set(plan.slides.flatMap((s) => s.facts));
  const found: Record<string, Places[string]> = {};
  for (const table of sources.dataset.tables.values()) {
    for (const row of table.rows) {
      for (const [field, cell] of row.cells) {
        const address = renderAddress([table.name, row.key ?? String(row.place.line), field]);
        const { file, line, column } = cell.place;
        if (used.has(address)) found[address] = { file, line, column, raw: cell.raw };
      }
    }
  }
  return found;
}

function pushOf(before: Shown | undefined, after: Shown): Push {
  const old = new Map(before?.slides.map((s) => [s.id, s]));
  const isNew = (s: Section): boolean => {
    const was = old.get(s.id);
    return was?.html !== s.html || was.label !== s.label || was.notes !== s.notes;
  };
  const styles = before?.styles.join('\n') === after.styles.join('\n') ? null : after.styles;
  return {
    from: before?.version ?? 0,
    version: after.version,
    title: after.prepared.parts.info.title,
    styles,
    order: after.slides.map((s) => s.id),
    slides: after.slides.filter(isNew),
    places: after.places,
    sentences: after.sentences,
  };
}

async function pageOf(
  path: string,
  shown: Shown | undefined,
  { words, opens = false }: DevOptions,
  pageScript: PageScript,
): Promise<Page | undefined> {
  const live = async (page: string): Promise<Page> => {
    const first = {
      version: shown?.version ?? 0,
      places: shown?.places ?? {},
      sentences: shown?.sentences ?? {},
      words,
      opens,
    };
    const scripts = `${settingsBlock('live', first)}\n<script>${await pageScript('live')}</script>\n`;
    return {
      type: 'text/html; charset=utf-8',
      body: beforeItsEnd(withoutPolicy(page), scripts),
    };
  };
  switch (path) {
    case '/':
    case '/index.html':
      return live(shown?.index ?? waitingPage(words.broken));
    case '/presenter.html':
      return live(shown?.presenter ?? waitingPage(words.broken));
    case '/print.html':
      return live(shown?.print ?? waitingPage(words.broken));
    case '/handout.html':
      return live((await shown?.handout()) ?? waitingPage(words.broken));
    case '/events.js':
      return { type: 'text/javascript; charset=utf-8', body: await pageScript('relay') };
    default:
      return fontPage(path, shown);
  }
}

function fontPage(path: string, shown: Shown | undefined): Page | undefined {
  const body = shown && wholeFont(shown.prepared.fonts, path.replace('/fonts/', ''));
  return body && { type: 'font/ttf', body };
}

/** The page's own policy allows its own scripts alone; the server sends one that allows this one too. */
function withoutPolicy(page: string): string {
  return page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
}

/** The last `</body>` is the page's; scripts in it may write pages of their own. */
function beforeItsEnd(page: string, more: string): string {
  const end = page.lastIndexOf('</body>');
  return page.slice(0, end) + more + page.slice(end);
}

/** Before the first good deck: never blank. */
function waitingPage(words: string): string {
  return `<!doctype html>
<html><head><meta charset="utf-8"><title>factdeck</title></head>
<body style="font:18px/1.6 sans-serif;padding:48px;color:#1a1a1c;background:#fff">
<p>${words}</p>
</body></html>
`;
}
