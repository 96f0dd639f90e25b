/** Problems whose message offers one text for the very place that it underlines, or a claim for words that stay → the files with those typed in. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { OfferedText } from '../diagnostics/codes.ts';
import type { Host } from '../host/host.ts';
import type { Place } from '../model/place.ts';
import { insertClaims } from '../read/insert-claims.ts';
import { plainScalarAt } from '../read/plain-scalar.ts';
import type { BuildResult } from '../run/options.ts';

export interface Edit {
  readonly at: Place;
  readonly text: string;
  /** In front of the place, as whole lines. */
  readonly inserted?: true;
}

export interface Fixed {
  readonly files: ReadonlyMap<string, string>;
  /** Each line that changed, before and after. */
  readonly lines: readonly {
    readonly file: string;
    readonly line: number;
    /** undefined: it is new. */
    readonly was: string | undefined;
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
  let [files, best]: readonly [Fixed['files'], BuildResult] = [new Map(), result];
  // A slide to which one claim was added may need another.
  for (let round = 0; round < mostRounds; round++) {
    const texts = new Map([...result.texts, ...files]);
    // Two problems of one sentence may offer the same.
    const offered = errorsOf(best).flatMap((problem) => editOf(problem, texts));
    const all = [...new Map(offered.map((edit) => [JSON.stringify(edit), edit])).values()];
    const next = all.length > 0 ? await fixOnce(best, [texts, files], all, check) : undefined;
    if (!next) break;
    files = new Map([...files, ...next.files]);
    best = next.result;
  }
  return { files, lines: changedLines(result.texts, files), result: best };
}

const mostRounds = 8;

type Check = Parameters<typeof fixDecks>[1];

/** Together, or else one by one: what does not help is left to the author. */
async function fixOnce(
  before: BuildResult,
  [texts, changed]: readonly [texts: Fixed['files'], changed: Fixed['files']],
  all: readonly Edit[],
  check: Check,
): Promise<Pick<Fixed, 'files' | 'result'> | undefined> {
  let kept: readonly Edit[] = [];
  let best = before;
  const attempt = async (edits: readonly Edit[]): Promise<boolean> => {
    const then = await check(new Map([...changed, ...edited(texts, edits)]));
    if (!isBetter(then, best)) return false;
    [kept, best] = [edits, then];
    return true;
  };
  if (!(await attempt(all))) for (const edit of all) await attempt([...kept, edit]);
  return kept.length === 0 ? undefined : { files: edited(texts, kept), result: best };
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

/** Fewer problems, and none of a new kind: of a file that cannot be read only that is told. */
function isBetter(then: BuildResult, before: BuildResult): boolean {
  const [now, was] = [then, before].map((r) => errorsOf(r).map(({ code }) => code));
  if (!now || !was || now.length >= was.length) return false;
  const timesIn = (codes: readonly string[], code: string): number =>
    codes.filter((c) => c === code).length;
  return now.every((code) => timesIn(now, code) <= timesIn(was, code));
}

function editOf({ code, args, at }: Diagnostic, texts: ReadonlyMap<string, string>): Edit[] {
  if (!at) return [];
  if (code === 'sentence-open' || code === 'unchecked-comparison')
    return claimEdit(args.offer, at, texts);
  if (at.line !== at.endLine) return [];
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

/** Only where the words stay: what else they could say is for their author to choose. */
function claimEdit(
  { own, lines }: OfferedText,
  at: Place,
  texts: ReadonlyMap<string, string>,
): Edit[] {
  const claims = lines
    .slice(lines.indexOf('because:') + 1)
    .map((line) => line.replace(/^ {2}/, ''));
  const yaml = own && lines.includes('because:') ? texts.get(at.file) : undefined;
  const found = yaml === undefined ? undefined : insertClaims(yaml, at, claims);
  if (!found) return [];
  const place = { ...at, line: found.line, column: 1, endLine: found.line, endColumn: 1 };
  return [{ at: place, text: found.lines.map((line) => `${line}\n`).join(''), inserted: true }];
}

/** From the last to the first, so that places stay what they were. */
function edited(
  texts: ReadonlyMap<string, string>,
  edits: readonly Edit[],
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const ordered = [...edits].sort((a, b) => b.at.line - a.at.line || b.at.column - a.at.column);
  for (const { at, text, inserted } of ordered) {
    const before = files.get(at.file) ?? texts.get(at.file);
    const start = before === undefined ? undefined : startOfLine(before, at.line);
    if (before === undefined || start === undefined) continue;
    const [from, to] = [start + at.column - 1, start + at.endColumn - 1];
    const isYaml = inserted !== true && /\.ya?ml$/.test(at.file);
    const quoted = isYaml ? inQuotes(before, from, to, text) : undefined;
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
    let at = 0;
    return text.split(/\r\n|\n|\r/).flatMap((is, i, all) => {
      const was = old[at] ?? '';
      if (was === is) {
        at += 1;
        return [];
      }
      // A line that comes again further down stands behind new ones.
      const isNew = all.slice(i + 1, i + 1 + mostInserted).includes(was);
      if (!isNew) at += 1;
      return [{ file, line: i + 1, was: isNew ? undefined : was, is }];
    });
  });
}

const mostInserted = 60;
