/** What was taken to be so, with its reason: each is one sentence in every language. Of those in `doubtful` the author is asked. */
import type { DecisionArgs, DecisionCode } from '../model/door.ts';

export type Decision = {
  readonly [C in DecisionCode]: {
    readonly code: C;
    readonly args: DecisionArgs[C];
    /** The sheet and the cells it is about: `Sales!C3:C30`. */
    readonly at: string;
  };
}[DecisionCode];

/** What could also be otherwise, and would then change a figure or what it is called. */
const doubtful: ReadonlySet<DecisionCode> = new Set<DecisionCode>([
  'marks',
  'negative',
  'no-head',
  'groups',
  'total-differs',
  'total-unsure',
  'year-of-months',
  'months-without-year',
  'unit-of-title',
  'scale-differs',
  'scale-hidden',
  'small-percent',
  'units-mixed',
  'no-figure',
  'error-cells',
  'footnotes',
  'stray',
  'day-or-month',
  'year-spans',
  'years-or-numbers',
  'no-key',
  'hidden-rows',
  'hidden-columns',
]);

export function isDoubt({ code }: Decision): boolean {
  return doubtful.has(code);
}

export type Tell = <C extends DecisionCode>(code: C, args: DecisionArgs[C], at?: string) => void;

/** @param at what is told is about, where it does not say otherwise */
export function collector(decisions: Decision[], at: string): Tell {
  return (code, args, own = at) => {
    // The compiler cannot know that a code and its arguments belong together.
    const told = { code, args, at: own } as Decision;
    const before = decisions.findIndex((one) => isSameUnit(one, told));
    const first = decisions[before];
    if (first?.code === 'unit-of-title' && told.code === 'unit-of-title') {
      const columns = [...first.args.columns, ...told.args.columns];
      decisions[before] = { ...first, args: { ...first.args, columns } };
    } else decisions.push(told);
  };
}

/** One unit of one title is told once, of all its columns. */
function isSameUnit(one: Decision, other: Decision): boolean {
  return (
    one.code === 'unit-of-title' &&
    other.code === 'unit-of-title' &&
    one.at === other.at &&
    one.args.unit === other.args.unit
  );
}
