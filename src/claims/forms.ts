/** The list of all forms of claim. A new form is one schema in `model/claims.ts`, one file here, one line below. */
import { claimSchemas, type ClaimForm, type ClaimOf, type ClaimSource } from '../model/claims.ts';
import type { PlainSense, Sense } from '../model/senses.ts';
import type { JudgeContext } from './context.ts';
import { contrary, type Form, type Judgement } from './form.ts';
import { atLeast, atMost, greater, less } from './forms/comparisons.ts';
import { approximately, equals, is, isOneOf } from './forms/equality.ts';
import { largest, rank, smallest } from './forms/extremes.ts';
import { after, age, before, months, within } from './forms/moments.ts';
import { count, ratio, share, sumsTo } from './forms/parts.ts';
import { all, any, none, only } from './forms/rows.ts';
import { said } from './forms/said.ts';
import { decreasing, increasing } from './forms/trends.ts';

type Positive = Exclude<ClaimForm, 'not'>;

export const forms: { readonly [F in Positive]: Form<ClaimOf<F>> } = {
  largest,
  smallest,
  rank,
  greater,
  less,
  atLeast,
  atMost,
  equals,
  approximately,
  sumsTo,
  share,
  ratio,
  count,
  increasing,
  decreasing,
  before,
  after,
  within,
  months,
  age,
  is,
  isOneOf,
  all,
  any,
  none,
  only,
  said,
};

const names = Object.keys(claimSchemas) as Positive[];

/** Which form a claim has: its first key says so. */
export function formOf(claim: ClaimSource): ClaimForm {
  if ('not' in claim) return 'not';
  // `atLeast` also limits shares and counts, `is` too: the form's own key stands first in its schema.
  const found = Object.keys(claim).find((key) => names.some((name) => name === key));
  return names.find((name) => name === found) ?? 'is';
}

export function judgeForm(context: JudgeContext, claim: ClaimSource): Judgement | undefined {
  if ('not' in claim) {
    const inner: JudgeContext = {
      ...context,
      report: (p) => {
        context.report({ ...p, path: p.absolute ? p.path : ['not', ...p.path] });
      },
    };
    const judged = judgeForm(inner, claim.not);
    return judged && contrary(judged);
  }
  return formFor(claim).judge(context, claim);
}

/** What the words that a claim carries may say. */
export function sensesOf(claim: ClaimSource): readonly Sense[] {
  if (!('not' in claim)) return formFor(claim).senses(claim);
  return [{ type: 'not' }, ...contrarySenses(formFor(claim.not).senses(claim.not))];
}

/** Figures of a claim that its words may name. */
export function numbersOf(claim: ClaimSource): readonly string[] {
  const inner = 'not' in claim ? claim.not : claim;
  return formFor(inner).numbers(inner);
}

function formFor<C extends Exclude<ClaimSource, { not: unknown }>>(claim: C): Form<C> {
  // One form judges one member of the union; TypeScript cannot pair them through the table.
  return forms[formOf(claim) as Positive] as unknown as Form<C>;
}

/** 「最大ではない」 is said with the same words; what is not more is less or equal. */
const contraries: Readonly<Partial<Record<Sense['type'], readonly PlainSense[]>>> = {
  greater: ['atMost', 'less', 'equal'],
  less: ['atLeast', 'greater', 'equal'],
  atLeast: ['lessThan', 'less'],
  atMost: ['moreThan', 'greater'],
  moreThan: ['atMost'],
  lessThan: ['atLeast'],
  before: ['after'],
  after: ['before'],
  increase: ['decrease'],
  decrease: ['increase'],
  any: ['none'],
  none: ['any'],
};

function contrarySenses(senses: readonly Sense[]): Sense[] {
  return senses.flatMap((sense) => [
    sense,
    ...(contraries[sense.type] ?? []).map((type): Sense => ({ type })),
  ]);
}
