/** The slide around an author's own chart: its key and its caption. */
import { expect, it } from 'vitest';
import { checkSpec } from '../../src/charts/check-spec.ts';
import { flatRows } from '../../src/charts/columns.ts';
import { planOf } from '../deck.ts';

const files = {
  'datapackage.yaml': `name: d
sources: [{ title: Plan }]
resources:
  - name: t
    path: t.csv
    schema:
      primaryKey: id
      fields:
        - { name: id, type: string }
        - { name: sales, type: string, factdeck: { quantity: 円, written: 億円 } }
`,
  't.csv': 'id,sales\na,10億円\nb,推定20億円\nc,30億円以上\n',
};
const spec = {
  data: { name: 't' },
  mark: 'text',
  encoding: { x: { field: 'id' }, text: { field: 'sales_text' } },
};

async function slideWith(chart: object) {
  const slides = [{ id: 'one', title: 'Shown', chart }];
  const deck = { title: 'T', language: 'en', edition: '2026-01', slides };
  const plan = await planOf({ files: { ...files, 'deck.yaml': deck } });
  return plan.slides[0];
}

it('has no key: the signs of presets stand on none of its marks', async () => {
  expect((await slideWith({ spec }))?.key).toEqual([]);
  const preset = { preset: 'bars', table: 't', x: 'sales', y: 'id' };
  expect((await slideWith(preset))?.key.map(({ sign }) => sign)).toContain('estimated');
});

it('begins what is left out without a full stop where it has no caption', async () => {
  const slide = await slideWith({ spec, omit: [{ rows: ['c'], because: 'It is not audited.' }] });
  const text = JSON.stringify(slide?.view);
  expect(text).toContain('"Left out: c');
  expect(text).not.toContain('. Left out');
});

it('reads values as its table holds them: false, no value, a day', async () => {
  const fields = ['id', 'shown:boolean', 'sales:number', 'on:date', 'said:string'].map((field) => {
    const [name = '', type = 'string'] = field.split(':');
    return { name, type };
  });
  const resource = { name: 't', path: 't.csv', schema: { primaryKey: 'id', fields } };
  const encoding = {
    x: { field: 'shown' },
    y: { field: 'sales' },
    color: { field: 'on' },
    shape: { field: 'said' },
  };
  const chart = { spec: { data: { name: 't' }, mark: 'point', encoding } };
  const slides = [{ id: 'one', title: 'Shown', chart }];
  const plan = await planOf({
    files: {
      'datapackage.json': { name: 'd', sources: [{ title: 'Plan' }], resources: [resource] },
      't.csv': 'id,shown,sales,on,said\na,false,,2026-03-02,\n',
      'deck.yaml': { title: 'T', language: 'en', edition: '2026-01', slides },
    },
  });
  const own = plan.slides[0]?.chart;
  const [row] = own ? flatRows(own, 't') : [];
  const day = Date.UTC(2026, 2, 2);
  expect(row).toMatchObject({ shown: false, shown_text: 'No', sales: null, on: day, said: '—' });
});

it.each([
  ['in the deck', 'deck.yaml'],
  ['in a file of its own', 'charts/own.json'],
])('what is wrong with a spec %s is told where it is written', async (_, file) => {
  const wrong = { ...spec, encoding: { ...spec.encoding, x: { field: 'idd' } } };
  const inDeck = file === 'deck.yaml';
  const slides = [{ id: 'one', title: 'Shown', chart: inDeck ? { spec: wrong } : { file } }];
  const lined = (value: object) => JSON.stringify(value, undefined, 1);
  const deck = lined({ title: 'T', language: 'en', edition: '2026-01', slides });
  const own = lined(wrong);
  const plan = await planOf({ files: { ...files, 'deck.yaml': deck, 'charts/own.json': own } });
  const chart = plan.slides[0]?.chart;
  const found = (chart ? checkSpec(wrong, chart) : []).map(({ code, at }) => ({ code, at }));
  const line = (inDeck ? deck : own).split('\n').findIndex((l) => l.includes('"idd"')) + 1;
  const at: unknown = expect.objectContaining({ file: `d/${file}`, line });
  expect(found).toEqual([{ code: 'unknown-chart-field', at }]);
});
