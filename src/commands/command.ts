/** What a command of the command line is: its options, and what it does; its help stands with each language. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { SupervisedRun } from '../host/supervise.ts';
import { languageCodes, type LanguageName } from '../languages/codes.ts';
import type { CommandWords } from '../languages/parts/commands.ts';
import type { CommandName, HelpWords } from '../languages/parts/help.ts';

/** 0 done, 1 the deck has errors, 2 wrong usage, 3 the machine failed. */
export const exit = { done: 0, deck: 1, usage: 2, machine: 3 } as const;
export type Exit = (typeof exit)[keyof typeof exit];

/** Said to the user as it stands; exits 2. */
export class UsageError extends Error {}

/** Where a command's words go. Results on `out`; progress and messages on `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** `err` is watched by a person: bars may be drawn. */
  readonly live: boolean;
  readonly colour: boolean;
  /** The real date, `YYYY-MM-DD`, where the user is. Nothing in an output comes from it. */
  readonly today: () => string;
  /** The answer of whoever sits at the terminal; undefined: nobody does. */
  readonly ask: (question: string) => Promise<string | undefined>;
  /** What was piped or pasted into the command, to its end. */
  readonly input: () => Promise<Uint8Array>;
  /** The run is looked at from without. */
  readonly supervised: SupervisedRun | undefined;
  /** Kept when the user asks the command to end. */
  readonly interrupted: () => Promise<void>;
}

export interface Call<V> extends Terminal {
  /** What stands after the command's name. */
  readonly args: readonly string[];
  readonly values: V;
  readonly speech: LanguageName;
  readonly words: CommandWords;
  readonly help: HelpWords;
}

/** Before the command's own options are read. */
export type CommandCall = Omit<Call<never>, 'args' | 'values'>;

export type Options = NonNullable<ParseArgsConfig['options']>;
type Config<O extends Options> = {
  readonly args: string[];
  readonly options: O & typeof everywhere;
  readonly allowPositionals: true;
  readonly strict: true;
};
type Values<O extends Options> = ReturnType<typeof parseArgs<Config<O>>>['values'];

/** What `--lang` takes, as helps show it. */
export const languageChoices = languageCodes.join('|');

/** Options that every command takes. */
export const everywhere = {
  lang: { type: 'string' },
  cache: { type: 'string' },
  root: { type: 'string' },
  limits: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies Options;

export interface CommandSource<O extends Options> {
  readonly name: CommandName;
  readonly options: O;
  readonly run: (call: Call<Values<O>>) => Promise<Exit>;
}

export interface Command {
  /** @param argv what stands after the command's name */
  readonly start: (argv: readonly string[], call: CommandCall) => Promise<Exit>;
}

export function defineCommand<const O extends Options>(source: CommandSource<O>): Command {
  const { name, options, run } = source;
  return {
    start: async (argv, call) => {
      if (argv.some((a) => a === '--help' || a === '-h')) {
        call.out(renderHelp(name, options, call.help));
        return exit.done;
      }
      const config: Config<O> = {
        args: [...argv],
        options: { ...options, ...everywhere },
        allowPositionals: true,
        strict: true,
      };
      const { values, positionals } = parsed(config, call.words);
      return run({ ...call, args: positionals, values });
    },
  };
}

function renderHelp(name: CommandName, options: Options, help: HelpWords): string {
  const { json, ...own } = options;
  const space = Object.keys(own).length > 0 ? '\n' : '\n\n';
  const last = (json ? '--json, ' : '') + help.everywhere(languageChoices);
  return `${help.commands[name].text}${space}  ${last}\n`;
}

function parsed<O extends Options>(config: Config<O>, words: CommandWords) {
  try {
    return parseArgs(config);
  } catch (cause) {
    throw new UsageError(optionFault(cause, words));
  }
}

/** What Node says of arguments, in our words. */
function optionFault(cause: unknown, words: CommandWords): string {
  if (!(cause instanceof Error && 'code' in cause)) throw cause;
  const [option = ''] = /(?<=')-[^\s']+/.exec(cause.message) ?? [];
  switch (cause.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return words.unknownOption(option);
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return cause.message.includes('does not take')
        ? words.valueNotTaken(option)
        : words.valueMissing(option);
    default:
      throw cause;
  }
}

/** An option's value out of a closed list. */
export function oneOf<T extends string>(
  option: string,
  value: string,
  expected: readonly T[],
  words: CommandWords,
): T {
  const found = expected.find((e) => e === value);
  if (found === undefined) throw new UsageError(words.badValue(option, value, expected.join(', ')));
  return found;
}
