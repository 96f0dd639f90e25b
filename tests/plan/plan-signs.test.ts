/** Claims that are drawn: from the title's claim and the chart's own cells, by what the scale can show. */
import { describe, expect, it } from 'vitest';
import type { SignPlan } from '../../src/model/plan.ts';
import { planOf, planned } from '../deck.ts';

const table = (name: string, fields: readonly object[]) => ({
  name,
  path: `${name}.csv`,
  schema: { primaryKey: 'id', fields: [{ name: 'id', type: 'string' }, ...fields] },
});
const dollars = (name: string) => {
  return { name, type: 'string', factdeck: { quantity: '$', written: '$ million' } };
};
const names = { name: 'name', type: 'string', factdeck: { names: true } };
const year = { name: 'year', type: 'string', factdeck: { moment: true } };
const package_ = {
  name: 'kettles',
  resources: [
    table('makers', [names, dollars('size'), dollars('costs')]),
    table('years', [year, dollars('sales')]),
  ],
};
const makers = `id,name,size,costs
alder,Alder,100,1
birch,Birch,13,2
cedar,Cedar,>=9,3
dogwood,Dogwood,>=200,4
elm,Elm,8..14,5
`;
const years = 'id,year,sales\ny24,2024,20\ny25,2025,25\ny26,2026,90\n';
const bars = { preset: 'bars', table: 'makers', x: 'size', y: 'name' };
const columns = { preset: 'columns', table: 'years', x: 'year', y: 'sales' };
const measures = { times: { ratio: ['makers.alder.size', 'makers.birch.size'], digits: 1 } };

interface Slide {
  readonly title: string;
  readonly because?: object;
  readonly chart: object;
  readonly view?: true;
}

function deckOf(slide: Slide, csv = makers) {
  const deck = { title: 'Kettles', language: 'en', edition: '2026-07', measures };
  const slides = [{ id: 'one', ...slide }];
  const files = { 'datapackage.yaml': package_, 'makers.csv': csv, 'years.csv': years };
  return { files: { ...files, 'deck.yaml': { ...deck, slides } } };
}

async function signsOf(slide: Slide, csv?: string): Promise<readonly SignPlan[]> {
  const plan = await planOf(deckOf(slide, csv));
  return plan.slides[0]?.chart?.signs ?? [];
}

const more = (greater: string, than: string, also: object = {}) => ({
  title: 'One is more than another',
  because: { 'more than another': { greater, than, ...also } },
});
const alderMore = more('makers.alder.size', 'makers.birch.size');
const salesGrew = more('years.y25.sales', 'years.y24.sales');

describe('a claim of the title', () => {
  it.each([
    ['bars', 'apart', '7.7×', { ...alderMore, chart: bars }],
    [
      'dots in decades',
      'apart',
      '7.7×',
      { ...alderMore, chart: { ...bars, preset: 'dots', scale: 'log' } },
    ],
    ['columns in time', 'along', '+25%', { ...salesGrew, chart: columns }],
    [
      'a line on a cut axis',
      'along',
      '+$5 m',
      { ...salesGrew, chart: { ...columns, preset: 'line', zero: false } },
    ],
    [
      'columns, far apart',
      'along',
      '4.5×',
      { ...more('years.y26.sales', 'years.y24.sales'), chart: columns },
    ],
    [
      'of a measure that it prints',
      'apart',
      '7.7×',
      { title: 'Alder has {{times}} as much', chart: bars },
    ],
    [
      'of a bound',
      'apart',
      '15× or more',
      { ...more('makers.dogwood.size', 'makers.birch.size'), chart: bars },
    ],
    [
      'that cannot be known',
      'undecided',
      'order not known',
      {
        ...more('makers.birch.size', 'makers.elm.size', { expect: 'unknown' }),
        title: 'Whether one is more than another is not known',
        chart: bars,
      },
    ],
    [
      'of a limit',
      'level',
      '$20 m',
      {
        title: 'Alder has $20 m at least',
        because: { '$20 m at least': { atLeast: 'makers.alder.size', value: '$20 m' } },
        chart: bars,
      },
    ],
    [
      'of the last of all',
      'record',
      '',
      {
        title: 'The largest sales came in 2026',
        because: { largest: { largest: 'years.y26.sales' } },
        chart: columns,
      },
    ],
  ] as const)('on %s is drawn %s: %s', async (_, sign, plain, slide) => {
    expect(await signsOf(slide)).toMatchObject([{ sign, plain }]);
  });

  it('follows its cell, and is gone with it', async () => {
    const slide = { ...alderMore, chart: bars };
    const [before] = await signsOf(slide);
    const [after] = await signsOf(slide, makers.replace('Alder,100', 'Alder,39'));
    expect([before?.plain, after?.plain]).toEqual(['7.7×', '3×']);
    const broken = await planned(deckOf(slide, makers.replace('Alder,100', 'Alder,9')));
    expect(broken.codes).toContain('claim-fails');
    expect(broken.plan).toBeUndefined();
  });

  it('prints so many digits that it says no other than the claim', async () => {
    const claim = more('makers.alder.size', 'makers.birch.size', { times: 7.34 });
    const signs = await signsOf(
      { ...claim, chart: bars },
      makers.replace('Alder,100', 'Alder,95.5'),
    );
    expect(signs).toMatchObject([{ plain: '7.35×' }]);
  });

  it.each([
    [
      'false is not drawn',
      more('makers.birch.size', 'makers.alder.size', { expect: 'fails' }),
      bars,
    ],
    [
      'about to be looked up is not drawn',
      more('makers.alder.size', 'makers.birch.size', {
        hold: { reason: 'asked', by: 'Ada', until: '2030-01-01' },
      }),
      bars,
    ],
    [
      'about cells that the chart does not show is not drawn',
      more('makers.elm.costs', 'makers.birch.costs'),
      bars,
    ],
    ['that is a view is not drawn', { ...alderMore, view: true }, bars],
    ['is not drawn on draw: false', alderMore, { ...bars, draw: false }],
  ] as const)('%s', async (_, slide, chart) => {
    const { plan } = await planned({ ...deckOf({ ...slide, chart }), despite: true });
    expect(plan?.slides[0]?.chart?.signs).toEqual([]);
  });

  it('gives way to those that draw names', async () => {
    const chart = { ...bars, draw: ['times'] };
    expect(
      await signsOf({ ...more('makers.dogwood.size', 'makers.birch.size'), chart }),
    ).toMatchObject([{ from: 'birch', to: 'alder', words: 'times' }]);
  });

  it('prints a measure that is listed with its formula', async () => {
    const { slides, measures: told } = await planOf(deckOf({ ...alderMore, chart: bars }));
    const [sign] = slides[0]?.chart?.signs ?? [];
    const name = sign?.pieces.at(-1)?.figure?.fact ?? '';
    expect(told.find((m) => m.name === name)).toMatchObject({
      text: '7.7×',
      formula: '$100 m ÷ $13 m',
    });
    expect(slides[0]?.figures.map((f) => f.fact)).toContain(name);
  });
});
