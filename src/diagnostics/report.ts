/** Diagnostics → what a person reads (or JSON). Each block: place, severity, code, words, the line with the words underlined. */
import stringWidth from 'fast-string-width';
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import type { Place } from '../model/place.ts';
import { causesOf, firstCauses, type Cause } from './causes.ts';
import type { Code, Diagnostic } from './diagnostic.ts';
import { wordsOf, type Words } from './words.ts';

export interface ReportOptions {
  readonly language: LanguageName;
  /** ANSI colours for a terminal. */
  readonly colour: boolean;
  /** The text of a file, for the excerpt; undefined where it is not to be had. */
  readonly textOf: (file: string) => string | undefined;
  /** So many causes are told, each once with its places; absent: every problem by itself. */
  readonly causes?: number;
}

/** All problems, by file and place, as text; empty when there are none. */
export function renderReport(diagnostics: readonly Diagnostic[], options: ReportOptions): string {
  const ordered = inOrder(diagnostics);
  if (options.causes === undefined) return ordered.map((d) => renderOne(d, options)).join('\n');
  const { shown, left } = firstCauses(causesOf(ordered), options.causes);
  const told = shown.map((cause) => renderCause(cause, options)).join('\n');
  if (left.length === 0) return told;
  const problems = left.reduce((sum, c) => sum + 1 + c.others.length, 0);
  return `${told}\n${languageOf(options.language).messages.labels.left(problems, left.length)}\n`;
}

/** Places that are listed beside the first. */
const mostPlaces = 6;

function renderCause({ first, others }: Cause, options: ReportOptions): string {
  const told = renderOne(first, options);
  if (others.length === 0) return told;
  const { also } = languageOf(options.language).messages.labels;
  // All of one file, which has been named.
  const places = others.flatMap(({ at }) => (at ? [`${at.line}:${at.column}`] : []));
  const listed = [...places.slice(0, mostPlaces), ...(places.length > mostPlaces ? ['…'] : [])];
  return `${told}  ${painter(options.colour).bold(also(others.length))} ${listed.join(', ')}\n`;
}

/** One JSON object a problem: codes and arguments, with the words for convenience. */
export function reportJson(
  diagnostics: readonly Diagnostic[],
  language: LanguageName,
): { code: Code; severity: string; args: unknown; at?: Place; message: Words }[] {
  return inOrder(diagnostics).map((d) => ({
    code: d.code,
    severity: d.severity,
    args: d.args,
    ...(d.at && { at: d.at }),
    message: wordsOf(d, language),
  }));
}

/** Errors before warnings of the same place; files in the order of their first problem. */
function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const files = new Map<string, number>();
  for (const d of diagnostics) {
    const file = d.at?.file ?? '';
    if (!files.has(file)) files.set(file, files.size);
  }
  const rank = (d: Diagnostic): number => files.get(d.at?.file ?? '') ?? 0;
  return diagnostics
    .map((d, index) => ({ d, index }))
    .sort(
      (a, b) =>
        rank(a.d) - rank(b.d) ||
        (a.d.at?.line ?? 0) - (b.d.at?.line ?? 0) ||
        (a.d.at?.column ?? 0) - (b.d.at?.column ?? 0) ||
        a.index - b.index,
    )
    .map((x) => x.d);
}

function renderOne(diagnostic: Diagnostic, options: ReportOptions): string {
  const { language } = options;
  const paint = painter(options.colour);
  const label = languageOf(language).messages.labels;
  const words = wordsOf(diagnostic, language);
  const tone = diagnostic.severity === 'error' ? paint.red : paint.yellow;
  const lines: string[] = [];
  const place = diagnostic.at;
  const where = place ? `${clean(place.file)}:${place.line}:${place.column}: ` : '';
  lines.push(
    `${paint.bold(where)}${tone(label[diagnostic.severity])}: ${clean(words.what).replaceAll('\n', ' ⏎ ')} ${paint.dim(`[${diagnostic.code}]`)}`,
  );
  if (place) lines.push(...excerpt(place, options, tone, paint.dim));
  for (const line of words.evidence ?? []) lines.push(`  ${indent(clean(line))}`);
  const notes: [string, string | undefined][] = [
    [label.row, place?.row],
    [label.expected, words.expected],
    [label.remedy, words.remedy],
    [label.mended, words.mended],
  ];
  for (const [name, text] of notes) {
    if (text !== undefined) lines.push(`  ${paint.bold(`${name}:`)} ${indent(clean(text))}`);
  }
  if (words.choices) lines.push(`  ${paint.bold(`${label.choices}:`)}`);
  for (const { write, gives } of words.choices ?? []) {
    lines.push(`    ${clean(write)} → ${clean(gives)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** The author's line with the words underlined, as wide as a terminal draws them. */
function excerpt(
  place: Place,
  options: ReportOptions,
  tone: (s: string) => string,
  dim: (s: string) => string,
): string[] {
  const text = options.textOf(place.file);
  const line = text?.split(/\r\n|\n|\r/)[place.line - 1];
  if (line === undefined || line === '') return [];
  const from = place.column - 1;
  const to = place.endLine > place.line ? line.length : Math.max(place.endColumn - 1, from + 1);
  const window = around(line, from, to);
  const number = String(place.line);
  const gutter = ' '.repeat(number.length);
  const before = stringWidth(clean(window.text.slice(0, window.from)));
  const under = Math.max(1, stringWidth(clean(window.text.slice(window.from, window.to))));
  return [
    `  ${dim(`${number} |`)} ${clean(window.text)}`,
    `  ${dim(`${gutter} |`)} ${' '.repeat(before)}${tone('^'.repeat(under))}`,
  ];
}

/** A long line is cut to what stands around the marked words. */
function around(
  line: string,
  from: number,
  to: number,
): { text: string; from: number; to: number } {
  const most = 110;
  if (line.length <= most) return { text: line, from, to: Math.min(to, line.length) };
  const start = Math.max(0, Math.min(from - 30, line.length - most));
  const end = Math.min(line.length, start + most);
  const head = start > 0 ? '…' : '';
  const tail = end < line.length ? '…' : '';
  return {
    text: head + line.slice(start, end) + tail,
    from: from - start + head.length,
    to: Math.min(to, end) - start + head.length,
  };
}

/** Control and escape sequences of strangers' data never reach a terminal. */
function clean(text: string): string {
  return text
    .replace(/\t/g, ' ')
    .replace(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
      '\uFFFD',
    );
}

function indent(text: string): string {
  return text.split('\n').join('\n    ');
}

interface Painter {
  readonly bold: (s: string) => string;
  readonly dim: (s: string) => string;
  readonly red: (s: string) => string;
  readonly yellow: (s: string) => string;
}

function painter(colour: boolean): Painter {
  const wrap = (code: number) => (s: string) => (colour && s ? `\u001b[${code}m${s}\u001b[0m` : s);
  return { bold: wrap(1), dim: wrap(2), red: wrap(31), yellow: wrap(33) };
}
