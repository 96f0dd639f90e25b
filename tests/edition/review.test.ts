/** What to look up again, and ticking it off. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { reviewFacts } from '../../src/edition/review.ts';
import { tick } from '../../src/edition/tick.ts';
import { allFacts } from '../../src/facts/all-facts.ts';
import { memoryHost } from '../../src/host/memory.ts';
import { readDeck } from '../../src/read/read-deck.ts';

const base = new URL('../mistakes/_base/', import.meta.url);

async function reviewWith(evidence: string): Promise<unknown[]> {
  const files = ['deck.yaml', 'datapackage.yaml', 'makers.csv'].map(
    (f) => [`kettles/${f}`, readFileSync(new URL(f, base), 'utf8')] as const,
  );
  const host = memoryHost(Object.fromEntries([...files, ['kettles/evidence.csv', evidence]]));
  const { value } = await readDeck('kettles', host);
  if (!value) throw new Error('not read');
  return reviewFacts(allFacts(value.dataset), '2026-01-01').map((g) => [
    g.locator,
    g.asOf,
    g.age,
    g.checked,
    g.facts.length,
  ]);
}

const head = 'fact,locator,as_of,basis,checked,memo\n';

it('puts plans whose date has passed before all else', async () => {
  const rows = 'makers.*.*,table 1,2020-06,,,\nmakers.*.founded,table 2,2025-06,planned,,\n';
  const [first] = await reviewWith(head + rows);
  expect(first).toEqual(['table 2', '2025-06', 6, '', 2]);
});

it.each([
  ['never checked', 'makers.*.*,table 1,2025-06,,,\n', [['table 1', '2025-06', 6, '', 8]]],
  [
    'checked before',
    'makers.*.*,table 1,2025-06,,2025-07-01,\n',
    [['table 1', '2025-06', 6, '2025-07-01', 8]],
  ],
  ['checked for this edition', 'makers.*.*,table 1,2025-06,,2026-01-08,\n', []],
  [
    'one row checked',
    'makers.*.*,table 1,2025-06,,,\nmakers.north.*,,,,2026-02-01,\n',
    [['table 1', '2025-06', 6, '', 4]],
  ],
  [
    'the older source first',
    'makers.*.*,table 1,2025-06,,,\nmakers.*.revenue,table 2,2024-12,,,\n',
    [
      ['table 2', '2024-12', 12, '', 2],
      ['table 1', '2025-06', 6, '', 6],
    ],
  ],
])('%s', async (_, rows, groups) => {
  expect(await reviewWith(head + rows)).toEqual(groups);
});

it.each([
  [
    'a row that is there',
    'a.*.*,"t, 1",2025,,,"said ""so"""\n',
    'a.*.*',
    'a.*.*,"t, 1",2025,,2026-07-01,"said ""so"""\n',
  ],
  ['a row that is not', 'a.*.*,t,,,,\n', 'a.b.*', 'a.*.*,t,,,,\na.b.*,,,,2026-07-01,\n'],
  [
    'a pattern that a spreadsheet would take for a formula',
    '',
    '=HYPERLINK("x").*.*',
    '" =HYPERLINK(""x"").*.*",,,,2026-07-01,\n',
  ],
  ['a short row', 'a.*.*,t\n', 'a.*.*', 'a.*.*,t,,,2026-07-01,\n'],
])('ticks %s, and leaves the rest', (_, rows, pattern, ticked) => {
  expect(tick(head + rows, pattern, '2026-07-01')).toBe(head + ticked);
});

it('keeps line ends, and does not write into another kind of file', () => {
  const crlf = (head + 'a.*.*,t,,,,\n').replaceAll('\n', '\r\n');
  expect(tick(crlf, 'a.*.*', '2026-07')).toBe(crlf.replace(',,,,\r\n', ',,,2026-07,\r\n'));
  expect(tick('id,name\n', 'a.*.*', '2026-07')).toBeUndefined();
});
