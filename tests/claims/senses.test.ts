/** What messages offer for a word, and what the forms say that they carry: one must not promise what the other refuses. */
import { describe, expect, it } from 'vitest';
import { sensesOf } from '../../src/claims/forms.ts';
import { claimSchema, type ClaimForm } from '../../src/model/claims.ts';
import { carriersOf, type Sense } from '../../src/model/senses.ts';

/** Claims of each form, such that all that it can carry is met. The compiler asks for those of a new one. */
const examples: { readonly [F in ClaimForm]: readonly Readonly<Record<string, unknown>>[] } = {
  largest: [{ largest: 'a.b.c' }],
  smallest: [{ smallest: 'a.b.c' }],
  rank: [
    { rank: 'a.b.c', place: 1 },
    { rank: 'a.b.c', place: 1, from: 'bottom' },
  ],
  greater: [
    { greater: 'a.b.c', than: '50%' },
    { greater: 'a.b.c', than: 'd.e.f', times: 2 },
  ],
  less: [
    { less: 'a.b.c', than: '50%' },
    { less: 'a.b.c', than: 'd.e.f', times: 2 },
  ],
  atLeast: [{ atLeast: 'a.b.c', value: '5' }],
  atMost: [{ atMost: 'a.b.c', value: '5' }],
  equals: [{ equals: 'a.b.c', to: 'd.e.f' }],
  approximately: [{ approximately: 'a.b.c', to: '5', within: '10%' }],
  sumsTo: [{ sumsTo: 'a.b.c', parts: 'd.e' }],
  share: [
    { share: 'a.b.c', of: 'a.c', moreThan: '50%' },
    { share: 'a.b.c', of: 'a.c', lessThan: '50%' },
    { share: 'a.c', top: 3, moreThan: '50%' },
  ],
  ratio: [
    { ratio: ['a.b.c', 'd.e.f'], is: 3 },
    { ratio: ['a.b.c', 'd.e.f'], is: 0.5 },
  ],
  count: [{ count: 'a', is: 3 }],
  increasing: [{ increasing: 'a.b' }],
  decreasing: [{ decreasing: 'a.b' }],
  before: [{ before: 'a.b.c', than: 'd.e.f' }],
  after: [{ after: 'a.b.c', than: 'd.e.f' }],
  within: [{ within: 'a.b.c', period: '2024' }],
  months: [{ months: ['a.b.c', 'd.e.f'], is: 3 }],
  age: [{ age: 'a.b.c', is: 3 }],
  is: [{ is: 'a.b.c', value: 'x' }],
  isOneOf: [{ isOneOf: 'a.b.c', values: ['x'] }],
  all: [{ all: 'a', have: { b: 'x' } }],
  any: [{ any: 'a', have: { b: 'x' } }],
  none: [{ none: 'a', have: { b: 'x' } }],
  only: [{ only: ['b'], of: 'a', have: { c: 'x' } }],
  said: [{ said: 'A', at: 'p. 1' }],
  not: [{ not: { largest: 'a.b.c' } }],
};
const forms = Object.keys(examples) as ClaimForm[];

function sensesCarriedBy(form: ClaimForm): Sense[] {
  return examples[form].flatMap((claim) => sensesOf(claimSchema.parse(claim)));
}

const nameOf = (sense: Sense): string =>
  sense.type === 'factor' ? `factor ${sense.direction}` : sense.type;
const all = new Map(forms.flatMap(sensesCarriedBy).map((sense) => [nameOf(sense), sense]));

describe.each([...all])('a word of the sense %s', (name, sense) => {
  it('is offered forms that can carry it', () => {
    const refusing = carriersOf(sense).filter(
      (form) => !sensesCarriedBy(form).map(nameOf).includes(name),
    );
    expect(refusing).toEqual([]);
  });
});

it('every form is offered for some word, but the two for what a cell says', () => {
  const offered = new Set([...all.values()].flatMap(carriersOf));
  expect(forms.filter((form) => !offered.has(form))).toEqual(['is', 'isOneOf']);
});
