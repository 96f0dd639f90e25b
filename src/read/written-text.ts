/** A text of a YAML file, by the place where it begins → the file with another in its stead: comments, order and all else stay as they are written. */
import { isCollection, LineCounter, parseDocument, Scalar, visit, type Document } from 'yaml';
import type { Place } from '../model/place.ts';

export interface WrittenText {
  readonly value: string;
  /** The file with another text there; undefined: nothing can be written there without a change of something else. */
  readonly with: (text: string) => string | undefined;
}

/** @returns the text that begins at a place; undefined: none does */
export function writtenTexts(
  yaml: string,
): (place: Pick<Place, 'line' | 'column'>) => WrittenText | undefined {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, logLevel: 'silent' });
  return ({ line, column }) => {
    const from = (lines.lineStarts[line - 1] ?? Number.NaN) + column - 1;
    const found = scalarAt(document, from);
    if (!found) return undefined;
    const { node, value, inFlow } = found;
    return {
      value,
      with: (text) => {
        node.value = text;
        const expected = JSON.stringify(document.toJS());
        node.value = value;
        return waysOf(text, node, inFlow ? undefined : indentOf(yaml, from, node))
          .map((written) => replaced(yaml, node, written))
          .find((whole) => {
            const then = parseDocument(whole, { logLevel: 'silent' });
            return then.errors.length === 0 && JSON.stringify(then.toJS()) === expected;
          });
      },
    };
  };
}

interface Found {
  readonly node: Scalar;
  readonly value: string;
  /** It stands between { } or [ ]. */
  readonly inFlow: boolean;
}

function scalarAt(document: Document, at: number): Found | undefined {
  let found: Found | undefined;
  visit(document, {
    Scalar: (key, node, path) => {
      if (key === 'key' || node.range?.[0] !== at || typeof node.value !== 'string') return;
      const inFlow = path.some((one) => isCollection(one) && one.flow === true);
      found = { node, value: node.value, inFlow };
      return visit.BREAK;
    },
  });
  return found;
}

function isBlock({ type }: Scalar): boolean {
  return type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED;
}

/** As it was written first; then whatever can hold it. @param indent of a block's lines; undefined: no block may stand there */
function waysOf(text: string, node: Scalar, indent: string | undefined): string[] {
  const hasLines = text.includes('\n');
  const block = (sign: string, between: string): string[] => {
    if (indent === undefined || text === '') return [];
    const kept = text.replace(/\n$/, '');
    const lines = kept.split(between).map((line) => (line === '' ? '' : indent + line));
    return [`${sign}${kept === text ? '-' : ''}\n${lines.join(between)}\n`];
  };
  return [
    ...(node.type === Scalar.BLOCK_FOLDED ? block('>', '\n\n') : []),
    ...(isBlock(node) || hasLines ? block('|', '\n') : []),
    ...(node.type === Scalar.PLAIN && !hasLines ? [text] : []),
    ...(node.type !== Scalar.QUOTE_DOUBLE && !hasLines ? [`'${text.replaceAll("'", "''")}'`] : []),
    JSON.stringify(text),
  ];
}

/** A remark behind a text (`| # why`) stays on the line where it begins. */
function replaced(yaml: string, node: Scalar, written: string): string {
  const [from = 0, to = 0] = node.range ?? [];
  const behind = yaml.slice(to);
  const [head = '', ...body] = written.split('\n');
  const lineEnd = yaml.includes('\r\n') ? '\r\n' : '\n';
  const isBlockNow = body.length > 0;
  const [, remark = ''] = isBlock(node)
    ? (/^[|>]\S*([ \t]+#.*)?/.exec(yaml.slice(from, to)) ?? [])
    : isBlockNow
      ? (/^([ \t]+#.*)?/.exec(behind) ?? [])
      : [];
  // A block ends with its last line; what stands behind any other text is still on its own.
  const left = isBlockNow && !isBlock(node) ? behind.replace(/^.*(?:\n|$)/, '') : behind;
  const end = isBlock(node) && !isBlockNow ? [''] : [];
  const own = [head + remark.trimEnd(), ...body, ...end].join(lineEnd);
  return yaml.slice(0, from) + own + left;
}

/** Of a block in this place: as it has it, else two further than the line that it begins on. */
function indentOf(yaml: string, from: number, node: Scalar): string {
  const own = isBlock(node) ? /\n( +)\S/.exec(yaml.slice(from))?.[1] : undefined;
  const line = yaml.slice(yaml.lastIndexOf('\n', from - 1) + 1, from);
  return own ?? ' '.repeat((/^ *(?:- +)*/.exec(line)?.[0].length ?? 0) + 2);
}
