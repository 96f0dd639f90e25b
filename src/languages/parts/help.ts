/** The helps of the command line. */

export type CommandName =
  | 'new'
  | 'import'
  | 'build'
  | 'check'
  | 'trace'
  | 'find'
  | 'chart'
  | 'plan'
  | 'dev'
  | 'freeze'
  | 'diff'
  | 'review'
  | 'verify'
  | 'theme'
  | 'schema'
  | 'doctor';

export interface CommandHelp {
  /** `build [deck…]`, as the list of commands shows it. */
  readonly usage: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** All of `factdeck <command> --help` but its last line, the options that every command takes. */
  readonly text: string;
}

export interface HelpWords {
  /** `factdeck --help`. @param commands a line each @param languages of messages: `en|ja` */
  readonly page: (commands: string, languages: string) => string;
  /** Options that every command takes. */
  readonly everywhere: (languages: string) => string;
  readonly commands: { readonly [C in CommandName]: CommandHelp };
}
