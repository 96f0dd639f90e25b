/** What a command of the command line is: its options, its help in two languages, and what it does. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { CliWords, Speech } from './cli-words.ts';

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
  /** Kept when the user asks the command to end. */
  readonly interrupted: () => Promise<void>;
}

export interface Call<V> extends Terminal {
  /** What stands after the command's name. */
  readonly args: readonly string[];
  readonly values: V;
  readonly speech: Speech;
  readonly words: CliWords;
}

export type Options = NonNullable<ParseArgsConfig['options']>;
type Config<O extends Options> = {
  readonly args: string[];
  readonly options: O & typeof everywhere;
  readonly allowPositionals: true;
  readonly strict: true;
};
type Values<O extends Options> = ReturnType<typeof parseArgs<Config<O>>>['values'];

/** Options that every command takes. */
export const everywhere = {
  lang: { type: 'string' },
  cache: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies Options;

export interface CommandSource<O extends Options> {
  readonly options: O;
  /** `build [deck…]`, as the list of commands shows it. */
  readonly usage: { readonly [S in Speech]: string };
  /** One line for the list of commands. */
  readonly summary: { readonly [S in Speech]: string };
  /** All of `factdeck <command> --help` but the line of the options that every command takes. */
  readonly help: { readonly [S in Speech]: string };
  readonly run: (call: Call<Values<O>>) => Promise<Exit>;
}

export interface Command {
  readonly usage: CommandSource<Options>['usage'];
  readonly summary: CommandSource<Options>['summary'];
  readonly help: CommandSource<Options>['help'];
  /** @param argv what stands after the command's name */
  readonly start: (
    argv: readonly string[],
    call: Omit<Call<never>, 'args' | 'values'>,
  ) => Promise<Exit>;
}

export function defineCommand<const O extends Options>(source: CommandSource<O>): Command {
  const { usage, summary, help, run } = source;
  return {
    usage,
    summary,
    help,
    start: async (argv, call) => {
      if (argv.some((a) => a === '--help' || a === '-h')) {
        call.out(help[call.speech]);
        return exit.done;
      }
      const config: Config<O> = {
        args: [...argv],
        options: { ...source.options, ...everywhere },
        allowPositionals: true,
        strict: true,
      };
      const { values, positionals } = parsed(config, call.words);
      return run({ ...call, args: positionals, values });
    },
  };
}

function parsed<O extends Options>(config: Config<O>, words: CliWords) {
  try {
    return parseArgs(config);
  } catch (cause) {
    throw new UsageError(words.unknownOption(cause instanceof Error ? cause.message : ''));
  }
}

/** An option's value out of a closed list. */
export function oneOf<T extends string>(
  option: string,
  value: string,
  expected: readonly T[],
  words: CliWords,
): T {
  const found = expected.find((e) => e === value);
  if (found === undefined) throw new UsageError(words.badValue(option, value, expected.join(', ')));
  return found;
}
