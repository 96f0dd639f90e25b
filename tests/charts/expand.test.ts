/** What `use` stands for. */
import { expect, it } from 'vitest';
import { expand } from '../../src/charts/expand.ts';

const parts = {
  ticks: [{ mark: '$mark', encoding: { x: '$x', y: { field: '$field_low' } } }],
  scale: { field: 'a', axis: null, scale: { type: 'linear', zero: true, nice: false } },
};

it('a part takes any value where a name stands alone, and words within a text', () => {
  const use = { use: 'ticks', mark: 'rule', x: { value: 0 }, field: 'size' };
  expect(expand({ layer: [use] }, parts)).toEqual({
    layer: [{ mark: 'rule', encoding: { x: { value: 0 }, y: { field: 'size_low' } } }],
  });
});

it('over a part lies what is written beside it, also in its objects', () => {
  const y = { use: 'scale', field: 'b', axis: { title: 'B' }, scale: { domain: [0, 1] } };
  expect(expand({ y }, parts)).toEqual({
    y: {
      field: 'b',
      axis: { title: 'B' },
      scale: { type: 'linear', zero: true, nice: false, domain: [0, 1] },
    },
  });
});

it('a linear scale gives way to decades wherever it stands', () => {
  const y = { use: 'scale' };
  expect(expand({ layer: [{ y }] }, parts, 'log')).toEqual({
    layer: [{ y: { field: 'a', axis: null, scale: { type: 'log', nice: false } } }],
  });
});

it('a part that is not there, or a name that nobody fills in, is a broken installation', () => {
  expect(() => expand({ layer: [{ use: 'marks' }] }, parts)).toThrow('there is no chart part');
  expect(() => expand({ layer: [{ use: 'ticks', x: 1 }] }, parts)).toThrow('a chart part asks for');
});
