/** What is wrong with a chart is told where that chart stands, the second of two as well. */
import { expect, it } from 'vitest';
import { planned } from '../deck.ts';

const deck = (second: string): string => `title: T
language: en
edition: 2026-01
slides:
  - id: pair
    title: Both
    charts:
      - { preset: bars, table: t, x: size, y: id }
      - ${second}
`;
const fields = [
  { name: 'id', type: 'string' },
  { name: 'size', type: 'number', title: 'Size' },
];
const resource = { name: 't', path: 't.csv', schema: { primaryKey: 'id', fields } };

it.each([
  ['{ file: charts/none.vl.json }', 'file-missing'],
  ['{ preset: bars, table: t, x: siez, y: id }', 'unknown-field'],
  [
    '{ alt: A, spec: { data: { name: t }, mark: bar, encoding: { x: { field: idd }, y: { aggregate: sum, field: size } } } }',
    'unknown-field',
  ],
])('%s: %s', async (second, code) => {
  const { diagnostics } = await planned({
    files: {
      'deck.yaml': deck(second),
      'datapackage.json': { name: 'd', resources: [resource] },
      't.csv': 'id,size\na,1\nb,2\n',
    },
  });
  const errors = diagnostics.filter((d) => d.severity === 'error');
  expect(errors.map((d) => [d.code, d.at?.line])).toEqual([[code, 9]]);
});
