/** A slide of data notes, in each language: its commas and colons are the language's own. */
import { expect, it } from 'vitest';
import { planOf } from '../deck.ts';

const files = {
  'datapackage.yaml': `name: d
sources: [{ title: Plan }]
resources:
  - name: plans
    path: plans.csv
    title: Plans
    schema:
      primaryKey: id
      fields:
        - { name: id, type: string }
        - { name: name, type: string, factdeck: { names: true } }
        - { name: due, type: string, title: Due, factdeck: { moment: true } }
`,
  'plans.csv': 'id,name,due\na,Alpha,2025-03\n',
  'evidence.csv':
    'fact,locator,as_of,basis,checked,memo\nplans.a.due,table 1,,planned,,\nplans.a.due,table 2,,planned,,\n',
};

it.each([
  ['en', 'table 1, table 2'],
  ['ja', 'table 1、table 2'],
])('in %s tells where a plan whose date has passed is written: %s', async (language, at) => {
  const deck = `title: T
language: ${language}
edition: 2026-01
slides:
  - { id: a, title: Plans, table: { table: plans, columns: [name, due] } }
  - { id: notes, layout: data-notes, title: Notes }
`;
  const { slides } = await planOf({ files: { ...files, 'deck.yaml': deck } });
  const groups = slides.flatMap((s) => (s.layout === 'data-notes' ? s.view.groups : []));
  expect(groups.flatMap((g) => g.notes).map((n) => [n.text, n.at])).toEqual([['Alpha', at]]);
});
