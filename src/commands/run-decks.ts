/** What `build` and `check` share: one run, its problems told, its results listed. */
import { defaultLimits } from '../model/limits.ts';
import type { Stage } from '../model/ended-deck.ts';
import type { BuildOptions, BuildResult } from '../run/options.ts';
import { exit, UsageError, type Call, type Exit } from './command.ts';
import { openSentences, readBack } from './read-back.ts';
import { progressOn } from './progress.ts';

/** Neither the deck nor its author can help it. */
const ofTheMachine: ReadonlySet<string> = new Set(['out-refused', 'browser-missing']);

/** Those with a browser have deadlines of their own (publish/browser). */
const withoutBrowser: ReadonlySet<Stage> = new Set(['read', 'judge', 'draw']);

/** More are not read in one go: mending the first may mend them, too. */
const mostCauses = 10;

export async function runDecks(
  call: Call<{
    readonly json?: boolean | undefined;
    readonly all?: boolean | undefined;
    readonly fix?: boolean | undefined;
    readonly cache?: string | undefined;
    readonly root?: string | undefined;
  }>,
  wanted: BuildOptions,
): Promise<Exit> {
  const json = call.values.json === true;
  const { runBuild } = await import('../build.ts');
  const progress = progressOn(call, json);
  const { cache, root } = call.values;
  const { supervised } = call;
  const options = {
    ...wanted,
    ...(cache !== undefined && { cache }),
    root,
    ...(supervised && { ended: supervised.ended }),
  };
  const found = await runBuild(options, (step) => {
    progress.report(step);
    const { deck, stage, seconds = defaultLimits.seconds } = step;
    supervised?.tell({ deck, stage, ...(withoutBrowser.has(stage) && { seconds }) });
  });
  progress.end();
  const result = call.values.fix === true ? await fixAll(call, found, options) : found;
  const diagnostics = result.decks.flatMap((d) => d.diagnostics).concat(result.diagnostics);
  const errors = diagnostics.filter((d) => d.severity === 'error').length;
  if (result.decks.length === 0 && errors === 0) throw new UsageError(call.words.noDecks);
  if (json) await showJson(call, result, wanted);
  else {
    await showReport(call, result, wanted);
    if (result.withoutSandbox) call.err(`${call.words.noSandbox}\n`);
    if (diagnostics.length > 0) {
      call.err(`${call.words.summary(errors, diagnostics.length - errors)}\n`);
    }
    showKept(call, result);
  }
  if (diagnostics.some((d) => ofTheMachine.has(d.code))) return exit.machine;
  return errors > 0 ? exit.deck : exit.done;
}

/** Writes what can be mended, shows it, and tells how the decks stand then. */
async function fixAll(
  { err, words }: Call<unknown>,
  found: BuildResult,
  options: BuildOptions,
): Promise<BuildResult> {
  const [{ changedSince, fixDecks, withFiles }, { runBuild }, { nodeHost }] = await Promise.all([
    import('./fix.ts'),
    import('../build.ts'),
    import('../host/node.ts'),
  ]);
  const { files, lines, result } = await fixDecks(found, (changed) =>
    runBuild(options, () => undefined, withFiles(nodeHost, changed)),
  );
  const changed = await changedSince(nodeHost, found, files.keys());
  await nodeHost.write(new Map([...files].filter(([file]) => !changed.includes(file))));
  for (const { file, line, was, is } of lines) {
    if (changed.includes(file)) continue;
    err(`${file}:${String(line)}\n${was === undefined ? '' : `- ${was}\n`}+ ${is}\n`);
  }
  for (const file of changed) err(`${words.notWritten(file)}\n`);
  return changed.length === 0 ? result : runBuild(options, () => undefined);
}

async function showJson(
  { out, speech }: Call<unknown>,
  result: BuildResult,
  wanted: BuildOptions,
): Promise<void> {
  const { reportJson } = await import('../diagnostics/report.ts');
  const told = {
    decks: result.decks.map((d) => ({
      deck: d.name,
      ok: d.ok,
      ...(d.folder !== undefined && { folder: d.folder, files: d.files, kept: d.kept }),
      problems: reportJson(d.diagnostics, speech),
      ...(!wanted.publish && { sentences: d.sentences }),
    })),
    problems: reportJson(result.diagnostics, speech),
  };
  out(`${JSON.stringify(told, null, 2)}\n`);
}

async function showReport(
  { out, err, speech, colour, words, values }: Call<{ readonly all?: boolean | undefined }>,
  { decks, diagnostics, texts }: BuildResult,
  wanted: BuildOptions,
): Promise<void> {
  const { renderReport } = await import('../diagnostics/report.ts');
  const all = decks.flatMap((d) => d.diagnostics).concat(diagnostics);
  const text = renderReport(all, {
    language: speech,
    colour,
    textOf: (file) => texts.get(file),
    ...(values.all !== true && { causes: mostCauses }),
  });
  if (text) err(`${text}\n`);
  for (const deck of decks) {
    if (deck.ok && deck.folder === undefined) {
      out(`${words.checked(deck.name, deck.slides, deck.facts)}\n`);
    }
    if (wanted.readBack === true) out(readBack(deck, words));
    else if (!wanted.publish) out(openSentences(deck, words));
    for (const file of deck.files) out(`${deck.folder ?? ''}/${file}\n`);
    if (!deck.ok && wanted.publish) err(`${words.untouched(`${wanted.out}/${deck.name}`)}\n`);
  }
}

/** The last line: what stands in the folder and is not of this build. */
function showKept({ err, words }: Call<unknown>, { decks }: BuildResult): void {
  // Forty pictures are one thing to name.
  const named = (files: readonly string[]): string[] => [
    ...new Set(files.map((f) => f.replace(/\/.*$/, '/'))),
  ];
  for (const { folder, files, kept } of decks) {
    if (folder === undefined || kept.length === 0) continue;
    const of = (state: string): string[] =>
      named(kept.filter((k) => k.state === state).map((k) => k.file));
    const made = named(files.filter((f) => f !== 'build.json' && f !== 'facts.json'));
    const told = { made, same: of('same'), earlier: of('earlier'), changed: of('changed') };
    err(`${words.beside(folder, told)}\n`);
  }
}
