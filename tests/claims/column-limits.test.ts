/** `moreThan: { field: plan }`: rows whose cell is held against another of their own, in three values; and the words over such claims. */
import { describe, expect, it } from 'vitest';
import { mutateClaims } from '../../src/claims/mutate.ts';
import { say } from '../../src/diagnostics/say.ts';
import { planned, type PlannedDeck } from '../deck.ts';
import { csv, deckOf, readFiles, verdictsOf } from './made-up.ts';

const field = (name: string, title: string, factdeck: object) => ({ name, title, factdeck });
const files = {
  'datapackage.yaml': JSON.stringify({
    name: 'd',
    resources: [
      {
        name: 'sites',
        path: 'sites.csv',
        title: 'Sites',
        schema: {
          primaryKey: 'id',
          fields: [
            { name: 'id', type: 'string' },
            { name: 'name', title: 'Site', factdeck: { names: true } },
            field('output', 'Output', { quantity: 't' }),
            field('plan', 'Plan', { quantity: 't' }),
            field('staff', 'Staff', { quantity: 'people' }),
            field('opened', 'Opened', { moment: true }),
            field('due', 'Due', { moment: true }),
            field('before', 'Approval a year before', { quantity: '%', margin: 3 }),
            field('now', 'Approval', { quantity: '%', margin: 3 }),
          ],
        },
      },
    ],
  }),
  'sites.csv': csv(
    'id,name,output,plan,staff,opened,due,before,now',
    'a,Ashby,12 t,10 t,5 people,2024-03,2024-05,40%,50%',
    'b,Brill,9 t,10 t,5 people,2024-06,2024-05,40%,41%',
    'c,Coombe,10 t,10 t,5 people,2024-05,2024-05,50%,40%',
    'd,Dorton,>=11 t,>=10 t,5 people,undisclosed,2024-05,50%,50%',
    'e,Elmer,>=11 t,10 t,5 people,2024-01,n/a,50%,50%',
    'f,Frome,undisclosed,10 t,5 people,2024-01,2024-05,50%,50%',
    'g,Gretton,n/a,10 t,5 people,2024-01,2024-05,50%,50%',
    'h,Halton,>=9 t,10 t,5 people,2024-01,2024-05,50%,50%',
  ),
};

const above = { output: { moreThan: { field: 'plan' } } };
const early = { opened: { before: { field: 'due' } } };
const of = (...rows: string[]) => ({ rows });

describe('a cell held against another of its row', () => {
  it.each<[string, object]>([
    ['holds', { all: 'sites', have: above, ...of('a') }],
    ['fails', { all: 'sites', have: above, ...of('a', 'b') }],
    ['fails', { all: 'sites', have: above, ...of('a', 'c') }],
    ['holds', { all: 'sites', have: { output: { atLeast: { field: 'plan' } } }, ...of('a', 'c') }],
    // A bound states its figure against a closed one, and none against what is open on the same side.
    ['holds', { all: 'sites', have: above, ...of('e') }],
    ['holdsAsStated bound', { none: 'sites', have: above, ...of('h') }],
    ['unknown', { all: 'sites', have: above, ...of('a', 'd') }],
    ['unknown', { all: 'sites', have: above, ...of('a', 'f') }],
    ['fails', { all: 'sites', have: above, ...of('a', 'g') }],
    ['holds', { none: 'sites', have: above, ...of('b', 'c', 'g') }],
    ['unknown', { count: 'sites', where: above, is: 2 }],
    ['holds', { count: 'sites', where: above, atLeast: 2 }],
    ['holds', { count: 'sites', where: above, is: 1, ...of('a', 'b', 'c') }],
    ['holds', { only: 'a', of: 'sites', have: above, ...of('a', 'b', 'c') }],
    ['fails', { only: ['a', 'b'], of: 'sites', have: above, ...of('a', 'b', 'c') }],
    ['holds', { all: 'sites', have: early, ...of('a') }],
    ['fails', { any: 'sites', have: early, ...of('b') }],
    ['unknown', { any: 'sites', have: early, ...of('c', 'd') }],
    ['fails', { any: 'sites', have: early, ...of('e') }],
    // Within the margin of the two it is not known.
    ['holds', { all: 'sites', have: { now: { moreThan: { field: 'before' } } }, ...of('a') }],
    ['unknown', { all: 'sites', have: { now: { moreThan: { field: 'before' } } }, ...of('b') }],
    ['fails', { all: 'sites', have: { now: { moreThan: { field: 'before' } } }, ...of('c') }],
    ['claim-units', { all: 'sites', have: { output: { moreThan: { field: 'staff' } } } }],
    ['claim-units', { all: 'sites', have: { name: { moreThan: { field: 'plan' } } } }],
    ['unknown-field', { all: 'sites', have: { output: { moreThan: { field: 'plans' } } } }],
  ])('%s: %o', async (verdict, claim) => {
    expect(await verdictsOf(files, [claim])).toEqual([verdict]);
  });

  it('a claim is broken by either of the two', async () => {
    const claim = { all: 'sites', have: above, rows: ['a', 'e'] };
    const { value } = await readFiles({ ...files, 'deck.yaml': deckOf([claim]) });
    expect(mutateClaims(value)).toEqual([]);
  });
});

async function told(title: string, because: object, more: object = {}): Promise<PlannedDeck> {
  const slide = { id: 'a', title, points: ['P'], because };
  const deck = { title: 'T', language: 'en', edition: '2026-01', slides: [slide], ...more };
  return planned({ files: { ...files, 'deck.yaml': deck }, measureText: () => 0, despite: true });
}

describe('what is told of it', () => {
  it('shows both cells of a row that is not so', async () => {
    const { verdicts } = await told('All of them', { All: { all: 'sites', have: above } });
    const [claim] = [...(verdicts?.claims.get(0)?.values() ?? [])].flat();
    const addresses = claim?.evidence().figures.map((f) => f.address) ?? [];
    expect(addresses.slice(0, 2)).toEqual(['sites.b.output', 'sites.b.plan']);
  });

  it('names the other column where it leaves rows out', async () => {
    const largest = { largest: 'sites.a.staff', ties: true, where: above };
    const { verdicts } = await told('Ashby has the most staff', { most: largest });
    const [claim] = [...(verdicts?.claims.get(0)?.values() ?? [])].flat();
    const lines = claim?.left().map(({ says }) => say(says, 'en'));
    expect(lines?.[0]).toBe('only where “Output” is more than Plan');
  });
});

describe('words over it', () => {
  const counted = { count: 'sites', where: above, is: 1, ...of('a', 'b', 'c') };
  it.each<[string, string, readonly string[]]>([
    ['One site has an output above plan', 'One site', []],
    ['One of the three sites has an output above plan', 'One', []],
    ['Two sites have an output above plan', 'Two sites', ['number-differs']],
    ['One site has an output below plan', 'One site', ['claim-says-otherwise']],
    ['One site fell short of its plan', 'One site', ['claim-says-otherwise']],
    ['One site has a plan above its output', 'One site', ['roles-swapped']],
    ['One site has staff above plan', 'One site', ['claim-about-another']],
  ])('%s', async (title, words, expected) => {
    const { diagnostics } = await told(title, { [words]: counted });
    const errors = diagnostics.filter((d) => d.severity === 'error').map((d) => d.code);
    expect([...new Set(errors)]).toEqual(expected);
  });

  it.each([
    [
      'Two sites have an output below plan',
      /where: \{ output: \{ lessThan: \{ field: plan \} \} \}/,
    ],
    ['Three sites have an output below plan', undefined],
    [
      'Two sites have a plan smaller than their output',
      /where: \{ plan: \{ lessThan: \{ field: output \} \} \}/,
    ],
  ])('offered for: %s', async (title, claim) => {
    const few = csv(
      'id,name,output,plan,staff,opened,due,before,now',
      'a,Ashby,12 t,10 t,5 people,2024-03,2024-05,40%,50%',
      'b,Brill,9 t,10 t,5 people,2024-06,2024-05,40%,41%',
      'c,Coombe,8 t,10 t,5 people,2024-05,2024-05,50%,40%',
      'd,Dorton,14 t,10 t,5 people,2024-05,2024-05,50%,40%',
    );
    const slide = { id: 'a', title, points: ['P'] };
    const deck = { title: 'T', language: 'en', edition: '2026-01', strict: true, slides: [slide] };
    const { diagnostics } = await planned({
      files: { ...files, 'sites.csv': few, 'deck.yaml': deck },
      measureText: () => 0,
    });
    const lines = diagnostics.flatMap((d) =>
      d.code === 'sentence-open' ? d.args.offer.lines.join('\n') : [],
    );
    if (claim) expect(lines).toEqual([expect.stringMatching(claim)]);
    else expect(lines.join('')).not.toContain('field');
  });
});
