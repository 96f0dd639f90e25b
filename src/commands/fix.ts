/** Problems whose message offers one text for the very place that it underlines → the files with those texts typed in. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import type { Place } from '../model/place.ts';
import { plainScalarAt } from '../read/plain-scalar.ts';
import type { BuildResult } from '../run/options.ts';

export interface Edit {
  readonly at: Place;
  readonly text: string;
}

export interface Fixed {
  readonly files: ReadonlyMap<string, string>;
  /** Each line that changed, before and after. */
  readonly lines: readonly {
    readonly file: string;
    readonly line: number;
    readonly was: string;
    readonly is: string;
  }[];
  /** How the deck stands then. */
  readonly result: BuildResult;
}

/** @param check a run over these files in place of those on the disk; it writes nothing */
export async function fixDecks(
  result: BuildResult,
  check: (files: ReadonlyMap<string, string>) => Promise<BuildResult>,
): Promise<Fixed> {
  let kept: readonly Edit[] = [];
  let best = result;
  const attempt = async (edits: readonly Edit[]): Promise<boolean> => {
    const then = await check(edited(result.texts, edits));
    if (errorsOf(then).length >= errorsOf(best).length) return false;
    [kept, best] = [edits, then];
    return true;
  };
  const all = errorsOf(result).flatMap(editOf);
  // Together, or else one by one: what does not help is left to the author.
  if (all.length > 0 && !(await attempt(all))) {
    for (const edit of all) await attempt([...kept, edit]);
  }
  const files = edited(result.texts, kept);
  return { files, lines: changedLines(result.texts, files), result: best };
}

/** What is on the disk, but for some files. */
export function withFiles(host: Host, files: ReadonlyMap<string, string>): Host {
  return {
    ...host,
    readBytes: async (path) => {
      const text = files.get(path);
      return text === undefined ? host.readBytes(path) : new TextEncoder().encode(text);
    },
  };
}

/** Files that no longer hold what was read, or hold it in another encoding: what was made of it is not to be written over them. */
export async function changedSince(
  { readBytes }: Pick<Host, 'readBytes'>,
  { texts }: Pick<BuildResult, 'texts'>,
  files: Iterable<string>,
): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const file of files) {
    const bytes = await readBytes(file);
    if (!bytes || new TextDecoder().decode(bytes) !== texts.get(file)) changed.push(file);
  }
  return changed;
}

function errorsOf({ decks, diagnostics }: BuildResult): readonly Diagnostic[] {
  const all = [...decks.flatMap((d) => d.diagnostics), ...diagnostics];
  return all.filter((d) => d.severity === 'error');
}

function editOf({ code, args, at }: Diagnostic): Edit[] {
  if (!at || at.line !== at.endLine) return [];
  switch (code) {
    case 'unbound-number':
      return args.mended === '' ? [] : [{ at, text: args.mended }];
    case 'cell-quantity':
    case 'cell-moment':
    case 'cell-type':
      // What belongs into the descriptor is for its author to put there.
      return args.mended === undefined || /^\w+: /.test(args.mended)
        ? []
        : [{ at, text: args.mended }];
    default:
      return [];
  }
}

/** From the last to the first, so that places stay what they were. */
function edited(
  texts: ReadonlyMap<string, string>,
  edits: readonly Edit[],
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const ordered = [...edits].sort((a, b) => b.at.line - a.at.line || b.at.column - a.at.column);
  for (const { at, text } of ordered) {
    const before = files.get(at.file) ?? texts.get(at.file);
    const start = before === undefined ? undefined : startOfLine(before, at.line);
    if (before === undefined || start === undefined) continue;
    const [from, to] = [start + at.column - 1, start + at.endColumn - 1];
    const quoted = /\.ya?ml$/.test(at.file) ? inQuotes(before, from, to, text) : undefined;
    files.set(at.file, quoted ?? before.slice(0, from) + text + before.slice(to));
  }
  return files;
}

/** YAML takes braces at the head of a text, or inside { } and [ ], for its own; undefined where the text may stand without quotes. */
function inQuotes(yaml: string, from: number, to: number, text: string): string | undefined {
  const scalar = plainScalarAt(yaml, from);
  if (!scalar || !text.includes('{')) return undefined;
  if (!scalar.inFlow && from > scalar.from) return undefined;
  const whole = yaml.slice(scalar.from, from) + text + yaml.slice(to, scalar.to);
  const quoted = `'${whole.replaceAll("'", "''")}'`;
  return yaml.slice(0, scalar.from) + quoted + yaml.slice(scalar.to);
}

function startOfLine(text: string, line: number): number | undefined {
  const ends = [...text.matchAll(/\r\n|\n|\r/g)].map((m) => m.index + m[0].length);
  return line === 1 ? 0 : ends[line - 2];
}

function changedLines(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Fixed['lines'] {
  return [...after].flatMap(([file, text]) => {
    const old = (before.get(file) ?? '').split(/\r\n|\n|\r/);
    return text
      .split(/\r\n|\n|\r/)
      .map((is, i) => ({ file, line: i + 1, was: old[i] ?? '', is }))
      .filter(({ was, is }) => was !== is);
  });
}
