/** What stands above a chart: in whose words ever, it tells what a reader must know to read the axes. */
import { expect, it } from 'vitest';
import { planOf } from '../deck.ts';

const fields = [
  { name: 'id', type: 'string', title: 'Maker' },
  ...[
    ['sales', 'Sales'],
    ['cost', 'Cost'],
  ].map(([name, title]) => ({ name, type: 'string', title, factdeck: { quantity: '$' } })),
  { name: 'guess', type: 'string', title: 'Size', factdeck: { quantity: '$', estimated: true } },
];
const resource = { name: 't', path: 't.csv', schema: { primaryKey: 'id', fields } };
const table = 'id,sales,cost,guess\na,$10,$4,$5\nb,$2000,$7,$6\n';

async function captionOf(chart: object): Promise<string> {
  const slides = [{ id: 'one', title: 'Shown', chart }];
  const deck = { title: 'T', language: 'en', edition: '2026-01', slides };
  const files = {
    'datapackage.yaml': { name: 'd', sources: [{ title: 'Plan' }], resources: [resource] },
    't.csv': table,
    'deck.yaml': deck,
  };
  const [slide] = (await planOf({ files })).slides;
  return slide?.layout === 'chart' ? slide.view.chart.caption.plain : '';
}

const bars = { preset: 'bars', table: 't', x: 'sales', y: 'id' };
const scatter = { preset: 'scatter', table: 't', x: 'sales', y: 'cost', label: 'id' };

it.each([
  ['Sales (log scale)', { ...bars, preset: 'dots', scale: 'log' }],
  ['Money in (log scale)', { ...bars, preset: 'dots', scale: 'log', caption: 'Money in' }],
  [
    'Money in, log scale',
    { ...bars, preset: 'dots', scale: 'log', caption: 'Money in, log scale' },
  ],
  ['Size (estimated)', { ...bars, x: 'guess' }],
  ['Floor space (estimated)', { ...bars, x: 'guess', caption: 'Floor space' }],
  ['Money in', { ...bars, caption: 'Money in' }],
  ['Vertical: Cost. Horizontal: Sales', scatter],
  ['Vertical: Cost. Horizontal: Money in', { ...scatter, caption: 'Money in' }],
  ['Cost against sales', { ...scatter, caption: 'Cost against sales' }],
])('%s', async (caption, chart) => {
  expect(await captionOf(chart)).toBe(caption);
});
