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

it('a part that is not there, or a name that nobody fills in, is told with the part that asks', () => {
  const told = (layer: object): unknown => {
    try {
      return expand({ layer: [layer] }, parts);
    } catch (cause) {
      return cause;
    }
  };
  expect(told({ use: 'marks' })).toMatchObject({ fault: 'no-part', asked: 'marks', part: '' });
  const fault = { fault: 'unfilled', asked: 'mark', part: 'ticks' };
  expect(told({ use: 'ticks', x: 1, field: 'size' })).toMatchObject(fault);
});

it('outside a part a dollar is a dollar', () => {
  expect(expand({ title: 'in $us' }, parts)).toEqual({ title: 'in $us' });
});
