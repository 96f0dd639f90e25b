/** Many problems of one cause are one message with its places; of many causes ten are told, and the rest are counted. */
import { describe, expect, it } from 'vitest';
import { causesOf, firstCauses } from '../../src/diagnostics/causes.ts';
import { error, warning } from '../../src/diagnostics/diagnostic.ts';
import { renderReport } from '../../src/diagnostics/report.ts';
import { languageCodes, type LanguageName } from '../../src/languages/codes.ts';
import { planned } from '../deck.ts';
import { csv } from '../claims/made-up.ts';

const descriptor = {
  name: 'causes',
  resources: [
    {
      name: 'q',
      path: 'q.csv',
      schema: {
        primaryKey: 'id',
        fields: [
          { name: 'id', type: 'string' },
          { name: 'v', type: 'string', title: 'V', factdeck: { quantity: '%' } },
        ],
      },
    },
  ],
};

async function reportOf(titles: readonly string[], language: LanguageName, causes?: number) {
  const slides = titles.map((title, i) => ({ id: `s${i}`, layout: 'cover', title }));
  const files = {
    'datapackage.yaml': JSON.stringify(descriptor),
    'q.csv': csv('id,v', 'a,10%'),
    'deck.yaml': { title: 'T', language, edition: '2026-01', slides },
  };
  const { diagnostics } = await planned({ files });
  const textOf = (): undefined => undefined;
  const report = renderReport(diagnostics, {
    language,
    colour: false,
    textOf,
    ...(causes !== undefined && { causes }),
  });
  return { report, blocks: report.split('[unknown-row]').length - 1, found: diagnostics.length };
}

describe.each(languageCodes)('in %s', (language) => {
  it('the same at eight places is told once, with six more places and a sign that there are others', async () => {
    const { report, blocks, found } = await reportOf(Array(9).fill('{{q.b.v}}'), language, 10);
    expect([found, blocks]).toEqual([9, 1]);
    expect(report.match(/\b1:\d+/g)).toHaveLength(7);
    expect(report).toMatch(/8.*…\n$/);
  });

  it('ten causes are told, the others counted', async () => {
    const titles = Array.from('abcdefghijklmn', (row) => `{{q.${row}${row}.v}}`);
    const { report, blocks } = await reportOf([...titles, '{{q.nn.v}}'], language, 10);
    expect(blocks).toBe(10);
    const [, last = ''] = /([^\n]*--all[^\n]*)\n$/.exec(report) ?? [];
    expect(last.match(/\d+/g)?.map(Number).sort()).toEqual([4, 5]);
  });

  it('without a limit each is told by itself', async () => {
    const { blocks } = await reportOf(Array(9).fill('{{q.b.v}}'), language);
    expect(blocks).toBe(9);
  });
});

it('an error is told before ten warnings', () => {
  const warnings = Array.from('abcdefghijkl', (found) => warning('number-of-others', { found }));
  const causes = causesOf([...warnings, error('unbound-number', { found: '7', mended: '' })]);
  const { shown, left } = firstCauses(causes, 10);
  expect(shown.map((c) => c.first.severity)).toEqual([
    ...warnings.slice(0, 9).map(() => 'warning'),
    'error',
  ]);
  expect(left).toHaveLength(3);
});

it('a column whose cells all lack a unit is one cause, whatever they hold', () => {
  const at = { file: 'q.csv', line: 2, column: 3, endLine: 2, endColumn: 5 };
  const cell = (found: string, field: string) =>
    error('cell-quantity', { found, field, problem: 'no-scale', detail: '' }, at);
  const causes = causesOf([cell('1', 'v'), cell('2', 'v'), cell('3', 'w')]);
  expect(causes.map((c) => c.others.length)).toEqual([1, 0]);
});
