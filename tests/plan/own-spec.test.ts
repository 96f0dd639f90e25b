/** The slide around an author's own chart: its key and its caption. */
import { expect, it } from 'vitest';
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
