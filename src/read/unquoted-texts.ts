/** A file that is no YAML → its texts that would be with quotes around them: `title: Costs: a view`, `title: "We" and they`. */
import { parseDocument } from 'yaml';
import { writtenKeys } from './written-keys.ts';

export interface UnquotedText {
  /** Offsets of the text in the file. */
  readonly from: number;
  readonly to: number;
  readonly quoted: string;
}

/** Of more slips the next run tells: for each the file is parsed once more. */
const most = 20;
/** Characters; nobody writes a longer file by hand. */
const longest = 300_000;

/** Each has been tried: with its quotes the parser comes further down. */
export function unquotedTexts(file: string): readonly UnquotedText[] {
  const found: UnquotedText[] = [];
  const lines = file.split('\n');
  let at = file.length > longest ? undefined : firstBad(file);
  while (at !== undefined && found.length < most) {
    const line = lines[at] ?? '';
    const value = textIn(line);
    if (value === undefined) break;
    const column = line.indexOf(value, line.indexOf(':'));
    const quoted = inQuotes(value);
    lines[at] = line.slice(0, column) + quoted + line.slice(column + value.length);
    const next = firstBad(lines.join('\n'));
    if (next !== undefined && next <= at) break;
    const before = file.split('\n', at).reduce((sum, one) => sum + one.length + 1, 0);
    found.push({ from: before + column, to: before + column + value.length, quoted });
    at = next;
  }
  return found;
}

/** The line, from 0, at which the parser stumbles first. */
function firstBad(file: string): number | undefined {
  const slip = parseDocument(file).errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return slip && file.slice(0, slip.pos[0]).split('\n').length - 1;
}

const bracketsAndText = /^(?:\[[^\]]*\]|\{[^}]*\}) *[\p{L}\p{N}]/u;

/** What stands behind a key of ours and was surely meant as a text. */
function textIn(line: string): string | undefined {
  const [, key = '', value = ''] = /^\s*(?:- +)*([\w-]+): +(\S.*?)\s*$/.exec(line) ?? [];
  const [, first = ''] = /^([\w-]+):(?:\s|$)/.exec(value) ?? [];
  const keys = writtenKeys();
  // `chart: preset: bars` lacks a line end, `[a, b` a bracket; `|` begins a text of several lines, ` #` a comment.
  const isYaml =
    keys.has(first) ||
    /^\|| #/.test(value) ||
    (/^[[{]/.test(value) && !bracketsAndText.test(value));
  return keys.has(key) && !isYaml ? value : undefined;
}

/** What has such quotes around it already has an apostrophe inside. */
function inQuotes(text: string): string {
  const inside = /^'(.+)'$/.exec(text)?.[1] ?? text;
  return `'${inside.replaceAll("'", "''")}'`;
}
