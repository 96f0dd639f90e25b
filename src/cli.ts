/** The command line: argv in, text and an exit code out. The only file that reads the arguments, writes to the standard streams and ends the process; what a command does is in `commands/`. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import stringWidth from 'fast-string-width';
import {
  exit,
  languageChoices,
  oneOf,
  UsageError,
  type CommandCall,
  type Exit,
  type Terminal,
} from './commands/command.ts';
import { commands, isCommand } from './commands/list.ts';
import { terminalText } from './commands/terminal-text.ts';
import { isMachineFault } from './diagnostics/machine-error.ts';
import { nearest } from './diagnostics/nearest.ts';
import { keptFolder } from './host/cache-folder.ts';
import { supervisedRun, superviseRun } from './host/supervise.ts';
import { LinkOutError } from './host/link-out.ts';
import { languageCodes, type LanguageCode } from './languages/codes.ts';
import type { CommandWords } from './languages/parts/commands.ts';
import type { HelpWords } from './languages/parts/help.ts';
import { version } from './version.ts';

const supervised = supervisedRun();
const terminal: Terminal = {
  supervised,
  out: (text) => {
    // A file or a program gets what there is; JSON stays as it is.
    process.stdout.write(process.stdout.isTTY ? terminalText(text) : text);
  },
  err: (text) => {
    process.stderr.write(terminalText(text));
  },
  live: supervised?.live ?? process.stderr.isTTY,
  colour: supervised?.colour ?? (process.stderr.isTTY && !process.env['NO_COLOR']),
  // Sweden writes dates as ISO does.
  today: () => new Date().toLocaleDateString('sv-SE'),
  ask: async (question) => {
    if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined;
    const { createInterface } = await import('node:readline/promises');
    const lines = createInterface({ input: process.stdin, output: process.stderr });
    return lines.question(question).finally(() => {
      lines.close();
    });
  },
  input: async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  },
  interrupted: () =>
    new Promise((resolve) => {
      process.once('SIGINT', () => {
        resolve();
      });
      process.once('SIGTERM', () => {
        resolve();
      });
    }),
};

// Whoever reads may stop reading (`| head`): no more than that is wrong.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EPIPE') throw cause;
  });
}

// In this user's own cache or nowhere: compiled code that comes with a folder is code of whoever made the folder.
const kept = keptFolder(option('cache', process.argv), process.env);
if (!kept.refused) enableCompileCache(`${kept.path}/compiled`);

async function main(argv: readonly string[]): Promise<Exit> {
  const at = commandAt(argv);
  // It takes no words, and is as fast as Node is.
  if (at < 0 && argv.includes('--version')) {
    terminal.out(`${version}\n`);
    return exit.done;
  }
  // Here, not above: what is loaded from now on is kept compiled.
  const { languageOf } = await import('./languages/index.ts');
  const words = languageOf(speechOf(localeOf(argv))).commands;
  try {
    const speech = askedSpeech(argv, words);
    const { help } = languageOf(speech);
    if (at < 0) return showHelp(argv, help);
    return await run(argv, at, { ...terminal, speech, words, help });
  } catch (cause) {
    if (cause instanceof UsageError) {
      terminal.err(`factdeck: ${cause.message}\n`);
      return exit.usage;
    }
    if (cause instanceof LinkOutError) {
      terminal.err(`factdeck: ${words.linkOut(cause.link)}\n`);
      return exit.machine;
    }
    if (isMachineFault(cause)) {
      terminal.err(`factdeck: ${words.machine(cause.message)}\n`);
      return exit.machine;
    }
    const broken = cause instanceof SyntaxError ? await brokenFiles(speechOf(localeOf(argv))) : '';
    if (broken !== '') {
      terminal.err(broken);
      return exit.deck;
    }
    terminal.err(`factdeck: ${words.bug}\n${stackOf(cause)}\n`);
    return exit.machine;
  }
}

/** A file of the tool that was changed, and is no JSON since. */
async function brokenFiles(language: LanguageCode): Promise<string> {
  const [{ brokenJson }, { nodeFiles }, { toolRoot }] = await Promise.all([
    import('./commands/own-json.ts'),
    import('./host/node-files.ts'),
    import('./host/tool-root.ts'),
  ]);
  return brokenJson(nodeFiles, toolRoot, { language, colour: terminal.colour });
}

async function run(argv: readonly string[], at: number, call: CommandCall): Promise<Exit> {
  const name = argv[at] ?? '';
  if (!isCommand(name)) {
    throw new UsageError(call.words.unknownCommand(name, nearest(name, Object.keys(commands))[0]));
  }
  if (isRun(name, argv) && !supervised) {
    return (await superviseRun([fileURLToPath(import.meta.url), ...argv], terminal)) as Exit;
  }
  await checkSettings(argv, call.words);
  const command = await commands[name]();
  return command.start(argv.toSpliced(at, 1), call);
}

/** What is set for all decks, by option or environment. @throws UsageError */
async function checkSettings(argv: readonly string[], words: CommandWords): Promise<void> {
  const { ceilingVariable, setCeiling } = await import('./host/ceiling.ts');
  const asked = option('limits', argv);
  const limits = setCeiling(asked, process.env);
  if (limits) {
    const { told, expected } = limits;
    throw new UsageError(
      asked === undefined
        ? words.badVariable(ceilingVariable, told, expected)
        : words.badValue('limits', told, expected),
    );
  }
  const { epochVariable, wrongEpoch } = await import('./host/epoch.ts');
  const epoch = wrongEpoch(process.env);
  if (epoch) throw new UsageError(words.badVariable(epochVariable, epoch.told, epoch.expected));
}

/** What works on decks of strangers, maybe many: one that hangs is ended alone. */
function isRun(name: string, argv: readonly string[]): boolean {
  const isHelp = argv.some((a) => a === '--help' || a === '-h');
  return (name === 'build' || name === 'check') && !isHelp;
}

/** No command. */
function showHelp(argv: readonly string[], help: HelpWords): Exit {
  const told = Object.keys(commands)
    .filter(isCommand)
    .map((name) => help.commands[name]);
  const width = Math.max(...told.map(({ usage }) => stringWidth(usage)));
  const lines = told.map(({ usage, summary }) => {
    const space = ' '.repeat(width - stringWidth(usage) + 3);
    return `  factdeck ${usage}${space}${summary}`;
  });
  const page = help.page(lines.join('\n'), languageChoices);
  if (argv.some((a) => a === '--help' || a === '-h')) {
    terminal.out(page);
    return exit.done;
  }
  terminal.err(page);
  return exit.usage;
}

const valued = new Set(['--lang', '--cache', '--root', '--limits']);

/** Where the command's name stands; negative where there is none. */
function commandAt(argv: readonly string[]): number {
  return argv.findIndex((a, i) => !a.startsWith('-') && !valued.has(argv[i - 1] ?? ''));
}

/** Of the options that every command takes, before the command is known. */
function option(name: string, argv: readonly string[]): string | undefined {
  const flag = argv.findIndex((a) => a === `--${name}` || a.startsWith(`--${name}=`));
  const [, ...value] = argv[flag]?.split('=') ?? [];
  return flag < 0 ? undefined : value.length > 0 ? value.join('=') : (argv[flag + 1] ?? '');
}

/** `--lang`, else the locale of the environment. */
function localeOf(argv: readonly string[]): string {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (option('lang', argv) ?? '') || (LC_ALL ?? '') || (LC_MESSAGES ?? '') || (LANG ?? '');
}

function askedSpeech(argv: readonly string[], words: CommandWords): LanguageCode {
  const asked = option('lang', argv);
  return asked === undefined
    ? speechOf(localeOf(argv))
    : oneOf('lang', asked, languageCodes, words);
}

/** `ja_JP.UTF-8`: the language that it begins with, else the first there is. */
function speechOf(locale: string): LanguageCode {
  const begun = locale.toLowerCase();
  return languageCodes.find((code) => begun.startsWith(code)) ?? languageCodes[0];
}

function stackOf(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}

// Last, when all above stands.
process.exitCode = await main(process.argv.slice(2));
