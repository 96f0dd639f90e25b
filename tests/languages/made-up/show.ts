/** Run in a copy of the tree that has the made-up language: all that the tool shows in it, as JSON on stdout. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { prepareDecks } from '../../../src/build.ts';
import { commands, isCommand } from '../../../src/commands/list.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { renderReport } from '../../../src/diagnostics/report.ts';
import { compareEditions } from '../../../src/edition/compare.ts';
import { errataOf } from '../../../src/edition/errata.ts';
import { freeze } from '../../../src/edition/freeze.ts';
import { allFacts } from '../../../src/facts/all-facts.ts';
import type { LanguageName } from '../../../src/languages/codes.ts';
import { languageOf } from '../../../src/languages/index.ts';
import { noCache } from '../../../src/model/cache.ts';
import { planErrata } from '../../../src/plan/plan-errata.ts';
import { readEdition } from '../../../src/read/read-edition.ts';
import { outputsOf } from '../../../src/run/outputs.ts';
import type { Prepared } from '../../../src/run/prepared.ts';
import { jsonSchemas } from '../../../src/schemas/json-schemas.ts';
import { renderMachine, type Machine } from '../../../src/usecases/doctor.ts';
import { cases, diagnoseCase } from '../../mistakes/diagnose.ts';
import { examples } from '../message-examples.ts';
import { first, second } from './given.ts';

/** A text that somebody reads. */
export interface Shown {
  readonly where: string;
  readonly is: 'page' | 'text';
  readonly text: string;
  /** Folders with an author's files, whose words may stand in it. */
  readonly own: readonly string[];
  /** What a library or the system said, passed on in its own words. */
  readonly quoted: readonly string[];
}

export interface Showing {
  readonly shown: readonly Shown[];
  /** Every key, and every name among whose an author chooses. */
  readonly keys: readonly string[];
}

const language = process.argv[2] as LanguageName;
const shown: Shown[] = [];
const show = (is: Shown['is'], where: string, text: string, own: string[], quoted: string[] = []) =>
  shown.push({ is, where, text, own, quoted });

const decks = await readdir('data');
const keys: string[] = [];

async function showDeck(name: string): Promise<void> {
  const own = [`data/${name}`];
  // A claim on words of another language is none; what the deck shows is all the same.
  const { prepared, diagnostics, texts } = await prepareDecks([name], { despite: true });
  const textOf = (file: string): string | undefined => texts.get(file);
  show(
    'text',
    `${name}: report`,
    renderReport(diagnostics, { language, colour: false, textOf }),
    own,
  );
  const [deck] = prepared;
  if (!deck) throw new Error(`${name} cannot be built`);
  const formats = ['html', 'presenter', 'handout', 'script'] as const;
  const { documents, print, papers } = await outputsOf(deck, formats, noCache);
  for (const [file, text] of documents) {
    if (file.endsWith('.html')) show('page', `${name}: ${file}`, text, own);
    else show('text', `${name}: ${file}`, wordsIn(JSON.parse(text)).join('\n'), own);
  }
  const pdfs = [{ ...print, file: 'deck.pdf', entries: print.slides }, ...papers];
  for (const { file, html, info, entries, attachments } of pdfs) {
    show('page', `${name}: ${file}`, html, own);
    const outline = entries.flatMap((e) => [e.title, e.section]);
    const files = attachments.map(({ description }) => description);
    const told = [info.title, info.author, info.subject, ...info.keywords, ...outline, ...files];
    show('text', `${name}: what ${file} says of itself`, told.join('\n'), own);
  }
  await showErrata(name, deck);
}

/** Texts of facts.json: what is a code there, or a name, has another key. */
function wordsIn(json: unknown): string[] {
  if (Array.isArray(json)) return json.flatMap(wordsIn);
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) =>
    typeof value === 'string' ? (wordedKeys.has(key) ? [value] : []) : wordsIn(value),
  );
}

const wordedKeys: ReadonlySet<string> = new Set([
  ...['title', 'text', 'label', 'source', 'asOf', 'formula', 'words', 'evidence', 'at', 'note'],
]);

async function showErrata(name: string, { plan, sources, pages }: Prepared): Promise<void> {
  for (const file of await readdir(`data/${name}/editions`).catch(() => [])) {
    const path = `data/${name}/editions/${file}`;
    const before = readEdition(path, await readFile(path, 'utf8')).value;
    if (!before) throw new Error(path);
    const after = freeze(sources.folder, plan, allFacts(sources.dataset));
    const rows = errataOf(compareEditions(before, after), before, after);
    const of = { title: plan.shortTitle, edition: plan.edition.text, before: before.edition };
    for (const { html } of pages((fit) => planErrata(fit, rows, of))) {
      show('page', `${name}: errata`, html, [`data/${name}`]);
    }
  }
}

function commandLines(): string[] {
  return [
    ...Object.keys(commands).map((name) => `${name} --help`),
    'build gallery --formats html,presenter',
    'build gallery --formats html',
    'build gallery --formats html --clean',
    'check gallery quarterly-review',
    'check gallery --mutate',
    'check nowhere',
    'check --nowhere',
    'check --theme',
    'check --slides=1',
    'trace players.pfn.params --deck japanese-llm',
    'trace 次点比 --deck japanese-llm',
    'trace players.nowhere.params --deck japanese-llm',
    'find 300億 --deck japanese-llm',
    'find nowhere --deck japanese-llm',
    'freeze quarterly-review',
    'diff gallery',
    'diff gallery --markdown',
    'diff quarterly-review',
    'diff nowhere',
    'diff',
    'review japanese-llm',
    'review japanese-llm --tick * --on x',
    'verify output/gallery',
    'verify output/nowhere',
    'verify package.json',
    'verify',
    'theme check',
    'theme check nowhere',
    'new',
    'new Sales',
    'new sales',
    'new gallery --example quarterly',
    'import',
    'import quarterly-review',
    'import quarterly-review --back',
    'dev --port x',
    'dev',
  ];
}

/** Decks that a command names; those in other languages hide no English word of the code. */
function ownOf(line: string): string[] {
  if (line.startsWith('theme')) return ['themes'];
  const named = decks.filter((deck) => line.includes(deck));
  return (named.length > 0 ? named : decks).map((deck) => `data/${deck}`);
}

/** Of YAML: remarks, and texts that a reader sees. */
const worded = /(?<=^ *# )(?!yaml-).*|(?<=^[ -]*(?:title|kicker|text): ).*/gm;

/** A first deck from a file, what it became, and the file of the next month. */
async function showImported(): Promise<void> {
  const own = ['given'];
  await mkdir('given');
  await writeFile('given/sales.csv', first);
  await showCommand('new sales --from given/sales.csv --yes', own);
  for (const file of ['deck.yaml', 'datapackage.yaml']) {
    const text = await readFile(`data/sales/${file}`, 'utf8');
    show('text', `factdeck new: ${file}`, text.match(worded)?.join('\n') ?? '', own);
  }
  await writeFile('given/before.csv', first);
  await writeFile('given/sales.csv', second);
  for (const line of ['import sales', 'import sales --yes', 'import sales --back']) {
    await showCommand(line, own);
  }
}

async function showCommand(line: string, own = ownOf(line)): Promise<void> {
  const [name = '', ...args] = line.split(' ');
  if (!isCommand(name)) throw new Error(line);
  const told: string[] = [];
  const take = (text: string): void => {
    told.push(text);
  };
  const { commands: words, help } = languageOf(language);
  const command = await commands[name]();
  const call = { speech: language, words, help, out: take, err: take, live: false, colour: false };
  const today = (): string => '2026-01-01';
  const interrupted = (): Promise<void> => Promise.resolve();
  const ask = (): Promise<undefined> => Promise.resolve(undefined);
  const input = (): Promise<Uint8Array> => Promise.resolve(new Uint8Array());
  try {
    await command.start(args, { ...call, today, interrupted, ask, input, supervised: undefined });
  } catch (cause) {
    take(cause instanceof Error ? cause.message : String(cause));
  }
  show('text', `factdeck ${line}`, told.join(''), own, [line]);
}

function quotedIn({ code, args }: Diagnostic): string[] {
  return saidByOthers.has(code) && 'reason' in args ? [args.reason] : [];
}

const saidByOthers: ReadonlySet<string> = new Set(['yaml-syntax', 'yaml-alias']);

function gatherKeys(schema: unknown): void {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, inside] of Object.entries(schema)) {
    if (key === 'properties' || key === '$defs') keys.push(...Object.keys(inside as object));
    if (key === 'enum') keys.push(...(inside as unknown[]).map(String));
    if (key === 'const') keys.push(String(inside));
    gatherKeys(inside);
  }
}

/** Of every problem that `tests/mistakes` does not show: what stands in the arguments is not ours. */
function showExamples(): void {
  for (const [code, all] of Object.entries(examples) as [string, readonly object[]][]) {
    for (const args of all) {
      const problem = { code, severity: 'error', args } as unknown as Diagnostic;
      const report = renderReport([problem], { language, colour: false, textOf: () => undefined });
      show('text', `example of ${code}`, report, [], [JSON.stringify(args)]);
    }
  }
}

/** What doctor says of machines that the tests do not have. */
function showMachines(): void {
  const cache = { path: '/c', by: 'user' } as const;
  const common = { tool: '0', node: '0', platform: '0', fonts: true, cache, remarks: [] };
  const looked = [
    { what: 'named', path: '/b', full: false },
    { what: 'embedded', machine: '' },
    { what: 'embedded', machine: '0' },
  ] as const;
  const machines: Machine[] = [
    ...(['named', 'embedded', 'brought', 'installed'] as const).map((how) => ({
      ...common,
      browser: { how, executable: '/b', version: '0', sandbox: how === 'named' },
      problems: [],
    })),
    {
      ...common,
      fonts: false,
      browser: null,
      cache: { ...cache, refused: { folder: '/c', reason: 'link' } },
      problems: [
        { type: 'no-browser', looked, command: '0' },
        { type: 'browser-fails', executable: '/b', reason: '0' },
        { type: 'page-fault', reason: '0' },
        { type: 'other-fonts', names: ['0'] },
        { type: 'no-fonts', reason: '0' },
      ],
    },
  ];
  for (const machine of machines)
    show('text', 'factdeck doctor', renderMachine(machine, language), []);
}

for (const name of decks) await showDeck(name);
showExamples();
showMachines();
for (const line of commandLines()) await showCommand(line);
await showImported();
for (const name of cases) {
  const { diagnostics, report } = await diagnoseCase(name);
  const own = ['tests/mistakes/_base', `tests/mistakes/${name}`];
  show('text', `mistake ${name}`, report(language), own, diagnostics.flatMap(quotedIn));
}
gatherKeys(jsonSchemas());
process.stdout.write(JSON.stringify({ shown, keys } satisfies Showing));
