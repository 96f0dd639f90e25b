/**
 * The story of one run.
 *
 *     files ─read─▶ Sources ─analyse─▶ DeckPlan ─draw─▶ SVG ─render─▶ slides         prepare: no browser
 *     slides ─documents─▶ browser ─print, shoot─▶ files ─swap─▶ output/<deck>/       publish
 *
 * A stage runs if its own input could be made, so that one run finds all it can; nothing is published beside an error.
 */
import { analyse } from './analyse/analyse.ts';
import { hasErrors } from './diagnostics/diagnostic.ts';
import { findDecks, type DeckFolder } from './host/find-decks.ts';
import { lastTexts } from './host/last-texts.ts';
import { nodeHost } from './host/node.ts';
import { ceilingIn } from './host/ceiling.ts';
import { fontsFor, loadLook, settingOf } from './look/load-look.ts';
import { readDeck } from './read/read-deck.ts';
import { drawPrepared } from './run/draw-prepared.ts';
import type { BuildOptions, BuildResult, Progress } from './run/options.ts';
import { outputsOf } from './run/outputs.ts';
import type { Prepared, PrepareOptions } from './run/prepared.ts';
import { endedIn, problemsOf, resultOf, tryAlone, type Tried } from './run/tried.ts';
import { openWorkshop, type Run, type Workshop } from './run/workshop.ts';
import { version } from './version.ts';

export async function runBuild(
  options: BuildOptions,
  progress: Progress,
  host = nodeHost,
): Promise<BuildResult> {
  const run = { ...(await openWorkshop(host, options.cache)), progress };
  const { tried, diagnostics, texts } = await prepareAll(options.decks, options, run);
  const isPublished = options.publish || options.measure === true;
  const published = isPublished ? await publish(tried, options, run) : undefined;
  await run.kept.trim();
  const decks = published?.decks ?? tried.map((one) => resultOf(one));
  return { decks, diagnostics, texts, withoutSandbox: published?.withoutSandbox ?? false };
}

/** Decks as they would be published, for what compares or shows them. */
export async function prepareDecks(
  asked: readonly string[],
  options: PrepareOptions,
  workshop: Workshop | Promise<Workshop> = openWorkshop(nodeHost, options.cache),
): Promise<Pick<BuildResult, 'diagnostics' | 'texts'> & { prepared: readonly Prepared[] }> {
  const run = { ...(await workshop), progress: () => undefined };
  const { tried, diagnostics, texts } = await prepareAll(asked, options, run);
  const all = [...tried.flatMap((t) => t.diagnostics), ...diagnostics];
  return { prepared: tried.flatMap((t) => t.value ?? []), diagnostics: all, texts };
}

async function prepareAll(asked: readonly string[], options: PrepareOptions, run: Run) {
  const found = await findDecks(run.host, asked, { only: options.only === true });
  const tried: Tried[] = [];
  for (const folder of found.folders) {
    const ended = endedIn(options.ended, folder);
    tried.push(ended ?? (await tryAlone(folder, () => prepare(folder, options, run))));
  }
  const texts = new Map([...run.tool.templates, ...tried.flatMap((t) => [...t.texts])]);
  return { tried, diagnostics: [...problemsOf(found), ...run.diagnostics], texts };
}

/** Everything that needs no browser. */
async function prepare(deck: DeckFolder, options: PrepareOptions, run: Run): Promise<Tried> {
  const { host, progress } = run;
  const { name, path, translation } = deck;
  const read = await readDeck(path, host, {
    root: options.root,
    translation,
    ceiling: ceilingIn(host.environment),
    allowed: ({ seconds }) => {
      progress({ deck: name, stage: 'read', done: 0, of: 1, seconds });
    },
  });
  const diagnostics = [...read.diagnostics];
  const stop = (value?: Prepared): Tried => ({ deck, value, diagnostics, texts: read.files });
  if (!read.value) return stop();
  const { theme, language, limits } = read.value.deck;

  progress({ deck: name, stage: 'judge', done: 0, of: 1, seconds: limits.seconds });
  const look = await loadLook(host, options.theme ?? theme, read.value.locate(['theme']));
  const fonts = await fontsFor(read.files, look.value, run.fonts, host);
  const setting = settingOf(look.value, fonts, language);
  const { sources, plan, ...analysed } = analyse(read.value, setting, {
    ...options,
    before: await lastTexts(host, `${options.out ?? 'output'}/${name}`),
    ...(look.value && { brand: look.value.brand }),
  });
  diagnostics.push(...look.diagnostics, ...analysed.diagnostics);
  if (!plan || !look.value) return stop();

  const inputs = new Map<string, string | Uint8Array>([...read.files, ...read.pictures]);
  const known = { name, sources, plan, look: look.value, fonts, setting, inputs };
  const drawn = await drawPrepared(known, run);
  diagnostics.push(...drawn.diagnostics);
  return stop(hasErrors(diagnostics) && options.despite !== true ? undefined : drawn.value);
}

/** One browser for all decks, started only if a format needs it; its library is imported only now. */
async function publish(tried: readonly Tried[], options: BuildOptions, run: Run) {
  const { openSession } = await import('./publish/publish-deck.ts');
  const generator = `factdeck ${version}`;
  const session = openSession({ ...options, ...run, generator });
  const publishOne = async (one: Tried) => {
    if (!one.value) return resultOf(one);
    const outputs = await outputsOf(one.value, options.formats, run.kept.cache);
    if (options.measure === true) return resultOf(one, await session.measure(outputs));
    const done = await session.publish(outputs, (stage, count, of) => {
      run.progress({ deck: outputs.name, stage, done: count, of });
    });
    return { ...resultOf(one, done.diagnostics), ...done.written };
  };
  try {
    const decks = [];
    for (const one of tried) decks.push(await publishOne(one));
    return { decks, withoutSandbox: session.withoutSandbox() };
  } finally {
    await session.close();
  }
}
