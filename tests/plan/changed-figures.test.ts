/** Which figures have changed since the edition that a deck is compared with: the plan says it of each, in texts, tables and charts. */
import { expect, it } from 'vitest';
import { freeze, renderEdition } from '../../src/edition/freeze.ts';
import { allFacts } from '../../src/facts/all-facts.ts';
import type { SlidePlan } from '../../src/model/plan.ts';
import type { Figure } from '../../src/model/views.ts';
import { planned } from '../deck.ts';

const files = (edition: string, size: number, more = ''): Record<string, string> => ({
  'deck.yaml': `title: D
language: en
edition: ${edition}
${more}measures:
  all: { sum: t.size, digits: 0 }
  share: { ratio: [t.a.size, t.b.size], digits: 0 }
slides:
  - { id: agenda, layout: agenda, title: What is told }
  - { id: sizes, layout: section, section: Sizes, text: 'A has {{t.a.size}}' }
  - { id: said, layout: statement, title: 'A has {{t.a.size}} and B {{t.b.size}}', points: ['Together {{all}}', 'A by B is {{share}}'] }
  - { id: listed, layout: table, title: The sizes, table: { table: t, columns: [name, size] } }
  - { id: drawn, title: The sizes drawn, chart: { preset: bars, table: t, x: size, y: name } }
${more === '' ? '' : "  - { id: new, layout: changes, title: 'What is new of {{t.a.size}}' }\n"}`,
  'datapackage.yaml': `name: d
sources: [{ title: S }]
resources:
  - name: t
    path: t.csv
    schema: { primaryKey: id, fields: [{ name: id, type: string }, { name: name, type: string, factdeck: { names: true } }, { name: size, title: Size, type: string, factdeck: { quantity: $ } }] }
`,
  't.csv': `id,name,size\na,A,$${String(size)}\nb,B,$1000\n`,
});

async function slides(): Promise<Record<string, SlidePlan>> {
  const { analysis, plan, report } = await planned({ files: files('2026-01', 3001) });
  if (!analysis || !plan) throw new Error(report());
  const before = renderEdition(freeze('d', plan, allFacts(analysis.sources.dataset)));
  const made = await planned({
    files: { ...files('2026-02', 3002, 'compare: 2026-01\n'), 'editions/2026-01.json': before },
  });
  if (!made.plan) throw new Error(made.report());
  return Object.fromEntries(made.plan.slides.map((s) => [s.id, s]));
}

interface Told {
  readonly changed: string[];
  readonly same: string[];
}

/** Addresses of the figures in a part of a plan: those that have changed, and those that have not. */
function told(part: unknown, found: Told = { changed: [], same: [] }): Told {
  if (typeof part !== 'object' || part === null) return found;
  if ('fact' in part && 'changed' in part) {
    const { fact, changed } = part as Figure;
    (changed ? found.changed : found.same).push(fact);
  }
  for (const [key, inner] of Object.entries(part)) {
    // The same pieces again, as they are set.
    if (key !== 'lines') told(inner, found);
  }
  return found;
}

it('the plan says of each figure whether it has changed', async () => {
  const { agenda, sizes, said, listed, drawn, new: changes } = await slides();
  expect(told(sizes?.view)).toEqual({ changed: ['t.a.size'], same: [] });
  expect(told(said?.title)).toEqual({ changed: ['t.a.size'], same: ['t.b.size'] });
  // One moved, the other by less than is printed.
  expect(told(said?.view)).toEqual({ changed: ['all'], same: ['share'] });
  expect(told(listed?.view)).toEqual({ changed: ['t.a.size'], same: ['t.b.size'] });
  expect(drawn?.chart?.changed).toEqual(['t.a.size']);
  // Neither explains the mark.
  expect(told(agenda?.view)).toEqual({ changed: [], same: ['t.a.size'] });
  expect(told(changes?.title)).toEqual({ changed: [], same: ['t.a.size'] });
  const marks = [agenda, sizes, said, listed, drawn, changes].map((s) =>
    s?.marks.map((m) => m.mark),
  );
  expect(marks).toEqual([[], ['changed'], ['changed'], ['changed'], ['changed'], []]);
});
