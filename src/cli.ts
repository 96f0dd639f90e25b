/** The command line: argv in, text and an exit code out. The only file that reads the arguments, writes to the standard streams and ends the process; what a command does is in `commands/`. */
import { enableCompileCache } from 'node:module';
import stringWidth from 'string-width';
import { cliWords, type CliWords, type Speech } from './commands/cli-words.ts';
import { exit, oneOf, UsageError, type Exit, type Terminal } from './commands/command.ts';
import { commands } from './commands/list.ts';
import { terminalText } from './commands/terminal-text.ts';
import { isMachineFault } from './diagnostics/machine-error.ts';
import { nearest } from './diagnostics/nearest.ts';
import { keptFolder } from './host/cache-folder.ts';
import { LinkOutError } from './host/link-out.ts';
import { version } from './version.ts';

const terminal: Terminal = {
  out: (text) => {
    // A file or a program gets what there is; JSON stays as it is.
    process.stdout.write(process.stdout.isTTY ? terminalText(text) : text);
  },
  err: (text) => {
    process.stderr.write(terminalText(text));
  },
  live: process.stderr.isTTY,
  colour: process.stderr.isTTY && !process.env['NO_COLOR'],
  // Sweden writes dates as ISO does.
  today: () => new Date().toLocaleDateString('sv-SE'),
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
  const words = cliWords(speechOf(localeOf(argv)));
  try {
    return await run(argv, words);
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
    terminal.err(`factdeck: ${words.bug}\n${stackOf(cause)}\n`);
    return exit.machine;
  }
}

async function run(argv: readonly string[], words: CliWords): Promise<Exit> {
  const lang = option('lang', argv);
  const speech =
    lang === undefined ? speechOf(localeOf(argv)) : oneOf('lang', lang, ['en', 'ja'], words);
  const at = argv.findIndex(
    (a, i) => !a.startsWith('-') && !['--lang', '--cache'].includes(argv[i - 1] ?? ''),
  );
  const name = argv[at];
  if (name === undefined) return runWithout(argv, speech, words);
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load)
    throw new UsageError(words.unknownCommand(name, nearest(name, Object.keys(commands))[0]));
  const command = await load();
  return command.start(argv.toSpliced(at, 1), { ...terminal, speech, words });
}

/** No command: the version, or the help. */
async function runWithout(argv: readonly string[], speech: Speech, words: CliWords): Promise<Exit> {
  if (argv.includes('--version')) {
    terminal.out(`${version}\n`);
    return exit.done;
  }
  const known = await Promise.all(Object.values(commands).map((load) => load()));
  const width = Math.max(...known.map((c) => stringWidth(c.usage[speech])));
  const lines = known.map(({ usage, summary }) => {
    const space = ' '.repeat(width - stringWidth(usage[speech]) + 3);
    return `  factdeck ${usage[speech]}${space}${summary[speech]}`;
  });
  const help = words.help(lines.join('\n'));
  if (argv.some((a) => a === '--help' || a === '-h')) {
    terminal.out(help);
    return exit.done;
  }
  terminal.err(help);
  return exit.usage;
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

function speechOf(locale: string): Speech {
  return locale.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}

function stackOf(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}

// Last, when all above stands.
process.exitCode = await main(process.argv.slice(2));
