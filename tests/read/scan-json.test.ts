/** A file that is no JSON: where it stops to be one, and what could stand there. */
import { describe, expect, it } from 'vitest';
import { error } from '../../src/diagnostics/diagnostic.ts';
import { scanJson } from '../../src/read/scan-json.ts';

const slips: readonly [text: string, column: number, found: string, expected: string[]][] = [
  ['{"a": 1,}', 9, '}', ['name']],
  ['{,}', 2, ',', ['name', '}']],
  ['{a: 1}', 2, 'a', ['name', '}']],
  ["{'a': 1}", 2, "'", ['name', '}']],
  ['{"a" 1}', 6, '1', [':']],
  ['{"a": nan}', 7, 'nan', ['value']],
  ['{"a": 0x1f}', 7, '0x1f', ['value']],
  ['{"a": .5}', 7, '.5', ['value']],
  ['{"a": 1 "b": 2}', 9, '"', [',', '}']],
  ['{"a": 1} // why', 10, '/', []],
  ['{"a": 1}}', 9, '}', []],
  ['[1, 2,]', 7, ']', ['value']],
  ['[1 2]', 4, '2', [',', ']']],
  ['[', 2, '', ['value', ']']],
  ['{"a": {"b": 1}', 15, '', [',', '}']],
  ['{"a": "b', 9, '', ['"']],
  ['{"a": "b\nc"}', 9, '', ['"']],
  [String.raw`{"a": "C:\x"}`, 11, 'x', ['escape']],
  [String.raw`{"a": "\u12g4"}`, 12, 'g4', ['escape']],
  [String.raw`{"a": "\\" 1}`, 12, '1', [',', '}']],
];

describe('what is no JSON', () => {
  it.each(slips)('%s', (text, column, found, expected) => {
    const scanned = scanJson('a.json', text, 9);
    const at = {
      file: 'a.json',
      line: 1,
      column,
      endLine: 1,
      endColumn: column + (found.length || 1),
    };
    expect(scanned).toEqual({
      problem: 'syntax',
      diagnostic: error('json-syntax', { found, wanted: expected as never[] }, at),
    });
  });

  it('is told in the line in which it stands', () => {
    const scanned = scanJson('a.json', '{\n  "a": 1\n  "b": 2\n}', 9);
    expect('diagnostic' in scanned && scanned.diagnostic).toMatchObject({
      args: { found: '"', wanted: [',', '}'] },
      at: { line: 3, column: 3 },
    });
  });
});
