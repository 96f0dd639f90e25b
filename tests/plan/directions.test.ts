/** Columns of differences and growths: their sign in charts, an arrow with it in tables, neither in sentences, and none where a bound leaves it open. */
import { describe, expect, it } from 'vitest';
import { planOf } from '../deck.ts';

const plan = (cells: string, measure: object) =>
  planOf({
    files: {
      'deck.yaml': {
        title: 'T',
        language: 'en',
        edition: '2026-01',
        measures: { change: { each: 't', title: 'Change', ...measure } },
        slides: [
          {
            id: 'table',
            title: 'Of {{t.one.change}}',
            table: { table: 't', columns: ['name', 'change'] },
          },
          {
            id: 'bars',
            title: 'Changes',
            chart: { preset: 'bars', table: 't', x: 'change', y: 'name' },
          },
        ],
      },
      'datapackage.yaml': {
        name: 't',
        resources: [
          {
            name: 't',
            path: 't.csv',
            schema: {
              primaryKey: 'id',
              fields: [
                { name: 'id', type: 'string' },
                { name: 'name', type: 'string', factdeck: { names: true } },
                { name: 'old', type: 'string', title: 'Before', factdeck: { quantity: '$' } },
                { name: 'now', type: 'string', title: 'Now', factdeck: { quantity: '$' } },
              ],
            },
          },
        ],
      },
      't.csv': `id,name,old,now\none,First,${cells}\n`,
    },
  });

const difference = { difference: ['now', 'old'] };

describe.each([
  ['$10 m,$15 m', difference, '$5 m', '+$5 m', '↑ +$5 m'],
  ['$15 m,$10 m', difference, '−$5 m', '−$5 m', '↓ −$5 m'],
  ['$10 m,$10 m', difference, '$0', '$0', '$0'],
  ['$10 m,est. $15 m', difference, 'est. $5 m', 'est. +$5 m', 'est. ↑ +$5 m'],
  ['$10 m,>$10 m', difference, 'more than $0', 'more than +$0', 'more than ↑ +$0'],
  ['$10 m,>=$9 m', difference, '−$1 m or more', '−$1 m or more', '−$1 m or more'],
  ['$10 m,<=$15 m', difference, '$5 m or less', '$5 m or less', '$5 m or less'],
  ['$10 m,<=$9 m', difference, '−$1 m or less', '−$1 m or less', '↓ −$1 m or less'],
  ['$10 m,$15 m', { growth: ['old', 'now'] }, '50%', '+50%', '↑ +50%'],
  ['$10 m,$15 m', { ratio: ['now', 'old'], digits: 1 }, '1.5×', '1.5×', '1.5×'],
])('%s by %j', (cells, measure, prose, chart, table) => {
  it(`reads ${prose} in a sentence, ${chart} in a chart and ${table} in a table`, async () => {
    const { slides } = await plan(cells, measure);
    const [shown, bars] = slides;
    expect(shown?.title.plain).toBe(`Of ${prose}`);
    const cell = shown?.layout === 'table' ? shown.view.rows[0]?.cells[1]?.main : undefined;
    expect(cell?.text).toBe(table);
    const mark = bars?.chart?.data.rows?.[0]?.cells.x;
    expect(mark?.type === 'quantity' && mark.text).toBe(chart);
  });
});
