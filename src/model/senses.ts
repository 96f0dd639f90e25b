/** What a comparing word can say, and which claim forms can carry it. Data only: the word tables name senses, the forms name senses, and a word fits where the two meet. */
import type { ClaimForm } from './claims.ts';
import type { Decimal } from './quantity.ts';

/** A number is given where the word itself holds one: 3倍, 第2位, twice, the third largest. */
export type Sense =
  | { readonly type: 'rank'; readonly number?: Decimal }
  | {
      readonly type: 'factor';
      /** `greater`: n times as much; `less`: an nth. */
      readonly direction: 'greater' | 'less';
      readonly number?: Decimal;
    }
  | { readonly type: PlainSense };

/** The one list of senses, each with the forms that can carry it, the likeliest first. */
const carriers = {
  largest: ['largest', 'rank'],
  smallest: ['smallest', 'rank'],
  rank: ['rank'],
  greater: ['greater'],
  less: ['less'],
  half: ['share', 'less', 'ratio'],
  atLeast: ['atLeast'],
  atMost: ['atMost'],
  moreThan: ['greater'],
  lessThan: ['less'],
  equal: ['equals'],
  approximately: ['approximately'],
  sum: ['sumsTo'],
  share: ['share'],
  majority: ['share', 'greater'],
  minority: ['share', 'less'],
  ratio: ['ratio'],
  count: ['count'],
  increase: ['increasing', 'greater'],
  decrease: ['decreasing', 'less'],
  before: ['before'],
  after: ['after'],
  earliest: ['smallest', 'before'],
  latest: ['largest', 'after'],
  within: ['within'],
  months: ['months'],
  age: ['age'],
  all: ['all'],
  any: ['any'],
  none: ['none'],
  only: ['only'],
  not: ['not'],
  said: ['said'],
} as const satisfies Readonly<Record<string, readonly ClaimForm[]>>;

export type PlainSense = Exclude<keyof typeof carriers, 'rank'>;
// Object.keys forgets the names of a record.
export const plainSenses = Object.keys(carriers).filter((s) => s !== 'rank') as PlainSense[];

export function carriersOf(sense: Sense): readonly ClaimForm[] {
  return sense.type === 'factor' ? [sense.direction, 'ratio'] : carriers[sense.type];
}
