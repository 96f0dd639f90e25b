#!/usr/bin/env node
/** The command line: argv in, text and an exit code out. The only file with `process` and `console`. */
import { enableCompileCache } from 'node:module';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { cliWords, type CliWords, type Speech } from './cli-words.ts';
import { isMachineFault } from './diagnostics/machine-error.ts';
import { nearest } from './diagnostics/nearest.ts';
import { formats, type BuildOptions, type Progress } from './run.ts';
import { version } from './version.ts';

/** 0 done, 1 the deck has errors, 2 wrong usage, 3 the machine failed. */
const exit = { done: 0, deck: 1, usage: 2, machine: 3 } as const;
const commands = ['build', 'check', 'schema', 'doctor'] as const;
type Command = (typeof commands)[number];

const options = {
  formats: { type: 'string' },
  theme: { type: 'string' },
  scale: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

const allowed: { readonly [C in Command]: readonly string[] } = {
  build: ['formats', 'theme', 'scale', 'out', 'json', 'lang'],
  check: ['theme', 'json', 'lang'],
  schema: ['out', 'lang'],
  doctor: ['json', 'lang'],
};

// In the project's own cache: by default it would stand in the shared temporary folder, where anyone could plant code.
enableCompileCache('.factdeck/compile-cache');
async function main(argv: readonly string[]): Promise<number> {
  const words = cliWords(guessSpeech(argv));
  try {
    return await run(argv, words);
  } catch (cause) {
    if (cause instanceof UsageError) {
      process.stderr.write(`factdeck: ${cause.message}\n`);
      return exit.usage;
    }
    if (isMachineFault(cause)) {
      process.stderr.write(`factdeck: ${words.machine(cause.message)}\n`);
      return exit.machine;
    }
    process.stderr.write(`factdeck: ${words.bug}\n${stackOf(cause)}\n`);
    return exit.machine;
  }
}

class UsageError extends Error {}

async function run(argv: readonly string[], words: CliWords): Promise<number> {
  const { values, positionals } = parse(argv, words);
  const [name, ...decks] = positionals;
  if (values.version === true) {
    process.stdout.write(`${version}\n`);
    return exit.done;
  }
  if (name === undefined) {
    (values.help === true ? process.stdout : process.stderr).write(words.help);
    return values.help === true ? exit.done : exit.usage;
  }
  const command = commands.find((c) => c === name);
  if (!command) throw new UsageError(words.unknownCommand(name, nearest(name, commands)[0]));
  if (values.help === true) {
    process.stdout.write(words.commandHelp[command]);
    return exit.done;
  }
  for (const option of Object.keys(values)) {
    if (!allowed[command].includes(option)) {
      throw new UsageError(words.unknownOption(`factdeck ${command}: --${option}?`));
    }
  }
  const speech = oneOf('lang', values.lang ?? guessSpeech(argv), ['en', 'ja'] as const, words);
  switch (command) {
    case 'build':
    case 'check':
      return await runDecks(command, decks, values, speech, words);
    case 'schema':
      return await runSchema(values.out ?? 'schemas');
    case 'doctor':
      return await runDoctor(values.json === true, speech);
  }
}

type Values = ReturnType<typeof parse>['values'];

async function runDecks(
  command: 'build' | 'check',
  decks: readonly string[],
  values: Values,
  speech: Speech,
  words: CliWords,
): Promise<number> {
  const { runBuild } = await import('./build.ts');
  const wanted: BuildOptions = {
    decks,
    publish: command === 'build',
    formats: formatsOf(values.formats, words),
    scale:
      values.scale === undefined
        ? 1
        : oneOf('scale', values.scale, ['1', '2'] as const, words) === '2'
          ? 2
          : 1,
    out: values.out ?? 'output',
    ...(values.theme !== undefined && { theme: values.theme }),
  };
  const progress = progressOn(words, values.json === true);
  const result = await runBuild(wanted, progress.report);
  progress.end();
  const { renderReport, reportJson } = await import('./diagnostics/report.ts');
  const diagnostics = result.decks.flatMap((d) => d.diagnostics).concat(result.diagnostics);
  if (values.json === true) {
    const out = {
      decks: result.decks.map((d) => ({
        deck: d.name,
        ok: d.ok,
        ...(d.folder !== undefined && { folder: d.folder, files: d.files }),
        problems: reportJson(d.diagnostics, speech),
      })),
      problems: reportJson(result.diagnostics, speech),
    };
    process.stdout.write(`${JSON.stringify(out, null, 2)}\n`);
  } else {
    const colour = process.stderr.isTTY && !process.env['NO_COLOR'];
    const text = renderReport(diagnostics, {
      language: speech,
      colour,
      textOf: (file) => result.texts.get(file),
    });
    if (text) process.stderr.write(`${text}\n`);
    for (const deck of result.decks) {
      if (deck.ok && deck.folder === undefined) {
        process.stdout.write(`${words.checked(deck.name, deck.slides, deck.facts)}\n`);
      }
      for (const file of deck.files) process.stdout.write(`${deck.folder ?? ''}/${file}\n`);
      if (!deck.ok && command === 'build') {
        process.stderr.write(`${words.untouched(`${wanted.out}/${deck.name}`)}\n`);
      }
    }
  }
  if (result.withoutSandbox && values.json !== true) process.stderr.write(`${words.noSandbox}\n`);
  const errors = diagnostics.filter((d) => d.severity === 'error').length;
  const warnings = diagnostics.length - errors;
  if (errors + warnings > 0 && values.json !== true) {
    process.stderr.write(`${words.summary(errors, warnings)}\n`);
  }
  if (result.decks.length === 0 && errors === 0) throw new UsageError(words.noDecks);
  return errors > 0 ? exit.deck : exit.done;
}

async function runSchema(folder: string): Promise<number> {
  const [{ jsonSchemas }, { mkdir, writeFile }] = await Promise.all([
    import('./schemas.ts'),
    import('node:fs/promises'),
  ]);
  await mkdir(folder, { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    await writeFile(`${folder}/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
    process.stdout.write(`${folder}/${name}\n`);
  }
  return exit.done;
}

async function runDoctor(json: boolean, speech: Speech): Promise<number> {
  const { describeMachine, renderMachine } = await import('./doctor.ts');
  const machine = await describeMachine();
  process.stdout.write(
    json ? `${JSON.stringify(machine, null, 2)}\n` : renderMachine(machine, speech),
  );
  return machine.problems.length > 0 ? exit.machine : exit.done;
}

function parse(argv: readonly string[], words: CliWords) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (cause) {
    throw new UsageError(words.unknownOption(cause instanceof Error ? cause.message : ''));
  }
}

function formatsOf(list: string | undefined, words: CliWords): BuildOptions['formats'] {
  if (list === undefined) return formats;
  return list.split(',').map((name) => oneOf('formats', name.trim(), formats, words));
}

function oneOf<T extends string>(
  option: string,
  value: string,
  expected: readonly T[],
  words: CliWords,
): T {
  const found = expected.find((e) => e === value);
  if (found === undefined) throw new UsageError(words.badValue(option, value, expected.join(', ')));
  return found;
}

/** `--lang`, else the locale of the environment. */
function guessSpeech(argv: readonly string[]): Speech {
  const flag = argv.findIndex((a) => a === '--lang' || a.startsWith('--lang='));
  const given = flag < 0 ? '' : (argv[flag]?.split('=')[1] ?? argv[flag + 1] ?? '');
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const locale = given || (LC_ALL ?? '') || (LC_MESSAGES ?? '') || (LANG ?? '');
  return locale.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}

/** A bar on a terminal, plain lines elsewhere; nothing beside JSON. */
function progressOn(words: CliWords, quiet: boolean): { report: Progress; end: () => void } {
  const bar = process.stderr.isTTY;
  let drawn = false;
  let lastLine = '';
  return {
    report: ({ deck, stage, done, of }) => {
      if (quiet) return;
      const label = words.stages[stage];
      if (!bar) {
        const line = `${deck}: ${label}`;
        if (line !== lastLine) process.stderr.write(`${line}\n`);
        lastLine = line;
        return;
      }
      const width = 24;
      const filled = Math.round((done / Math.max(of, 1)) * width);
      const cells = '█'.repeat(filled) + '░'.repeat(width - filled);
      process.stderr.write(`\r\u001b[K${cells} ${deck}: ${label} ${done}/${of}`);
      drawn = true;
    },
    end: () => {
      if (drawn) process.stderr.write('\r\u001b[K');
    },
  };
}

function stackOf(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}

// Last, when all above stands.
process.exitCode = await main(process.argv.slice(2));
