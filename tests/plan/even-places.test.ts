/** Figures that were computed, or that the author asked to be rounded, share the places of their column; published ones keep their own. */
import { describe, expect, it } from 'vitest';
import type { DeckPlan } from '../../src/model/plan.ts';
import { nameOf } from '../../src/model/cell-name.ts';
import { planOf } from '../deck.ts';

const euro = { type: 'number', factdeck: { quantity: '€' } };
const descriptor = {
  name: 'x',
  resources: [
    {
      name: 'r',
      path: 'r.csv',
      schema: {
        primaryKey: 'id',
        fields: [
          { name: 'id', type: 'string' },
          { name: 'year', type: 'integer' },
          { name: 'before', ...euro },
          { name: 'after', ...euro },
          { name: 'gdp', type: 'number', factdeck: { quantity: '$', digits: 1 } },
        ],
      },
    },
    {
      name: 's',
      path: 's.csv',
      schema: {
        primaryKey: 'id',
        fields: [
          { name: 'id', type: 'string' },
          { name: 'p', ...euro },
          { name: 'q', ...euro },
        ],
      },
    },
  ],
};
const deck = {
  title: 'T',
  language: 'en',
  edition: '2026-01',
  measures: {
    times: { each: 'r', ratio: ['after', 'before'], digits: 2 },
    rise: { each: 'r', difference: ['after', 'before'] },
    third: { each: 'r', ratio: ['before', 'after'] },
    endless: { each: 's', ratio: ['p', 'q'] },
  },
  slides: [
    {
      id: 'table',
      title: 'In {{r.b.year}}: {{r.b.times}} and {{r.b.gdp}}',
      table: {
        table: 'r',
        columns: ['id', 'year', 'before', 'after', 'gdp', 'times', 'rise', 'third'],
      },
    },
    { id: 'bars', title: 'Shown', chart: { preset: 'bars', table: 'r', x: 'times', y: 'id' } },
    { id: 'more', title: 'Shown', table: { table: 's', columns: ['id', 'endless'] } },
    { id: 'line', title: 'Shown', chart: { preset: 'line', table: 'r', x: 'year', y: 'gdp' } },
  ],
};
const csv =
  'id,year,before,after,gdp\n' +
  'a,2023,1.50,3.75,17794781986104.457\nb,2024,2.00,4.00,950000\nc,2025,3,4,2000000000000\nd,2022,3,9.00,5000000000000\n';

const more = 'id,p,q\na,37,3\nb,1,3\nc,2,2\n';

const plan = (): Promise<DeckPlan> =>
  planOf({
    files: {
      'deck.yaml': deck,
      'datapackage.yaml': descriptor,
      'r.csv': csv,
      's.csv': more,
    },
  });

describe('the figures of a table', () => {
  it('are told with the places of their column', async () => {
    const [slide] = (await plan()).slides;
    if (slide?.layout !== 'table') throw new Error('no table');
    const columns = slide.view.columns.map((_, i) =>
      slide.view.rows.map((row) => row.cells[i]?.main.text),
    );
    expect(columns.slice(1)).toEqual([
      ['2023', '2024', '2025', '2022'],
      // Published: each its own.
      ['€1.50', '€2.00', '€3', '€3'],
      ['€3.75', '€4.00', '€4', '€9.00'],
      // Rounded by the author's wish, alike in one scale.
      ['$17.8 tn', '$950,000', '$2.0 tn', '$5.0 tn'],
      ['2.50×', '2.00×', '1.33×', '3.00×'],
      ['↑ +€2.25', '↑ +€2.00', '↑ +€1.00', '↑ +€6.00'],
      // A quotient that never ends is cut, and no zero stands for a digit of another that was.
      ['0.4000×', '0.5000×', '0.7500×', '0.3333×'],
    ]);
    expect(slide.view.columns.map((c) => c.align).slice(0, 3)).toEqual(['left', 'left', 'right']);
  });

  it('have the marks of the deck’s language: no group of thousands is taken for decimals', async () => {
    const files = {
      'deck.yaml': { ...deck, numbers: 'de' },
      'datapackage.yaml': descriptor,
      'r.csv': csv.replace('a,2023,1.50,3.75', 'a,2023,1,1251'),
      's.csv': more,
    };
    const [slide] = (await planOf({ files })).slides;
    if (slide?.layout !== 'table') throw new Error('no table');
    const columns = slide.view.columns.map((_, i) =>
      slide.view.rows.map((row) => row.cells[i]?.main.text),
    );
    expect(columns.slice(4, 7)).toEqual([
      ['$17,8 tn', '$950.000', '$2,0 tn', '$5,0 tn'],
      ['1.251,00×', '2,00×', '1,33×', '3,00×'],
      ['↑ +€1.250,00', '↑ +€2,00', '↑ +€1,00', '↑ +€6,00'],
    ]);
  });

  it('are cut at one place where one never ends: no zero stands for a digit that was cut', async () => {
    const slide = (await plan()).slides.find(({ id }) => id === 'more');
    if (slide?.layout !== 'table') throw new Error('no table');
    expect(slide.view.rows.map((row) => row.cells[1]?.main.text)).toEqual([
      '12.3333×',
      '0.3333×',
      '1.0000×',
    ]);
  });

  it('are the same in a sentence and in a chart', async () => {
    const [table, bars] = (await plan()).slides;
    expect(table?.title.plain).toBe('In 2024: 2.00× and $950,000');
    expect(bars?.chart?.data['rows']?.map((row) => nameOf(row.cells.x))).toEqual([
      '3.00×',
      '2.50×',
      '2.00×',
      '1.33×',
    ]);
  });

  it('are listed as exactly as they were published', async () => {
    const [slide] = (await plan()).slides;
    const told = slide?.figures.find((f) => f.fact === 'r.a.gdp');
    expect(told?.text).toBe('$17,794,781,986,104.457');
  });
});

it('whole numbers that are years are moments where a course is drawn', async () => {
  const chart = (await plan()).slides.find(({ id }) => id === 'line')?.chart;
  expect(chart?.data['rows']?.map((row) => row.cells.x)).toMatchObject([
    { type: 'moment', text: '2023', low: Date.UTC(2023, 0) },
    { type: 'moment', text: '2024', low: Date.UTC(2024, 0) },
    { type: 'moment', text: '2025', low: Date.UTC(2025, 0) },
    { type: 'moment', text: '2022', low: Date.UTC(2022, 0) },
  ]);
});
