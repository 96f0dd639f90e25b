import { describe, expect, it } from 'vitest';
import { parseCsv, type CsvTable } from '../../src/read/parse-csv.ts';
import { plainDialect } from '../../src/read/table-dialect.ts';

const commas = plainDialect;

function table(text: string, dialect = commas): CsvTable {
  const parsed = parseCsv('t.csv', text, dialect);
  if (!parsed.table) throw new Error(JSON.stringify(parsed.diagnostics));
  return parsed.table;
}

const places = (text: string, dialect = commas) =>
  table(text, dialect).rows.map((row) =>
    row.map(
      ({ text: cell, place: p }) => `${cell} ${p.line}:${p.column}-${p.endLine}:${p.endColumn}`,
    ),
  );

describe('parseCsv', () => {
  it.each<[string, string, string[][]]>([
    ['plain', 'a,b\n1,22\n', [['1 2:1-2:2', '22 2:3-2:5']]],
    [
      'CRLF',
      'a,b\r\n1,22\r\n3,4\r\n',
      [
        ['1 2:1-2:2', '22 2:3-2:5'],
        ['3 3:1-3:2', '4 3:3-3:4'],
      ],
    ],
    ['quotes', 'a,b\n"1,000億",x\n', [['1,000億 2:1-2:9', 'x 2:10-2:11']]],
    ['doubled quotes', 'a,b\n"say ""hi""",x\n', [['say "hi" 2:1-2:13', 'x 2:14-2:15']]],
    [
      'a quoted line break',
      'a,b\n"one\ntwo",x\ny,z\n',
      [
        ['one\ntwo 2:1-3:5', 'x 3:6-3:7'],
        ['y 4:1-4:2', 'z 4:3-4:4'],
      ],
    ],
    ['an empty cell', 'a,b,c\n1,,3\n', [['1 2:1-2:2', ' 2:3-2:4', '3 2:4-2:5']]],
    ['blank rows', 'a,b\n\n1,2\n,\n\n', [['1 3:1-3:2', '2 3:3-3:4']]],
    ['no line break at the end', 'a,b\n1,2', [['1 2:1-2:2', '2 2:3-2:4']]],
  ])('%s', (_, text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it('takes another delimiter', () => {
    expect(places('a;b\n1;2,5\n', { ...plainDialect, delimiter: ';' })).toEqual([
      ['1 2:1-2:2', '2,5 2:3-2:6'],
    ]);
  });
});
